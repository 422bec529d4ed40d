"""Folders that hold the sample pack and its picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.procedure import sample_pack


@pytest.fixture
def illustrations(tmp_path: Path) -> Path:
    """Return a folder with the sample picture."""
    return sample_pack.write_pictures(tmp_path / "illustrations")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a sound pack."""
    return sample_pack.write_pack(tmp_path / "templates")
