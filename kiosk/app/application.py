"""The one application object of a process, and the cover that it shows first."""

from __future__ import annotations

import argparse

from PySide6.QtGui import QGuiApplication

from kiosk.errors import StationError
from kiosk.ui.cover import Cover
from kiosk.ui.platform.plugin import require_platform

NEEDED_PYSIDE = "6.11.3"
"""6.12.0 steals references to None on Python 3.11 and older, and ends the program without a word."""


def require_pyside() -> None:
    """Refuse another version of PySide6 than the pinned one.

    Raises:
        StationError: STATION-PYSIDE.
    """
    import PySide6  # its version is asked before anything of it is used

    if PySide6.__version__ != NEEDED_PYSIDE:
        raise StationError(
            "STATION-PYSIDE",
            f"PySide6 is {PySide6.__version__}; Antesala is made for {NEEDED_PYSIDE}.",
            "Run `make setup`; it installs the right one.",
        )


def make_application() -> QGuiApplication:
    """Return the one application object of this process.

    Raises:
        StationError: Qt cannot draw here (STATION-PLUGIN, STATION-DISPLAY).
    """
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    require_platform()
    application = QGuiApplication(["antesala"])
    application.setApplicationName("Antesala")
    return application


def show_cover(options: argparse.Namespace) -> Cover:
    """Show the cover of a station; import the rest of the program behind it.

    Args:
        options: `size`, `theme`, and `fullscreen` at a kiosk.

    Raises:
        StationError: Qt cannot start here.
    """
    require_pyside()
    make_application()
    cover = Cover(options.theme)
    cover.show(options.size, is_full_screen=getattr(options, "fullscreen", False))
    return cover
