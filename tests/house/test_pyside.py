"""The PySide6 that runs is the pinned one, and it keeps its hands off the reference count of None."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QTimer

ROOT = Path(__file__).resolve().parents[2]
CALLS = 3_000


def test_the_installed_pyside_is_the_pinned_one() -> None:
    pins = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert f"PySide6_Essentials=={PySide6.__version__}" in pins
    assert f"shiboken6=={shiboken6.__version__}" in pins


def test_calls_that_return_nothing_steal_no_reference_to_none() -> None:
    """PySide6 6.12.0 steals one a call on Python 3.11 and older, and the program aborts after some thousands."""
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.stop()
    assert abs(sys.getrefcount(None) - before) < 50
