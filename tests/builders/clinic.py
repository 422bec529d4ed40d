"""A clinic of its own, made from the sample clinic."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.app.folders import SAMPLE_CLINIC


def copied_clinic(path: Path, *changes: tuple[str, str]) -> Path:
    """Copy the sample clinic's settings with its logo, some words exchanged; return `path`."""
    text = SAMPLE_CLINIC.read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text, "utf-8")
    shutil.copy(SAMPLE_CLINIC.parent / "logo.svg", path.parent)
    return path
