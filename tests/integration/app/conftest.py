"""An open house with a sample clinic's keys, which take their time to make, and are the same for all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.clinic import read_clinic
from tests.builders.sealed import put_keys_into


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    put_keys_into(tmp_path)
    return Folders(tmp_path, SAMPLE_CLINIC)


@pytest.fixture
def house(folders: Folders) -> Iterator[House]:
    opened = open_house(folders, read_clinic(folders.clinic))
    yield opened
    opened.close()
