"""A real store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from tests.fakes.clock import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "sample.key")


@pytest.fixture
def store(folder: Path, key: KeyFile, clock: FixedClock) -> Iterator[Store]:
    opened = Store.open(folder, key, now=clock.now)
    yield opened
    opened.close()
