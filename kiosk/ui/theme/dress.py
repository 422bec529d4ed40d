"""Sets what Theme takes from outside: the pixels of a millimetre, and what a patient or a test wants.

The window binds Theme to the patient's wishes; this is for what QML cannot know, and for drawing single controls.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.errors import BugError


def dress(  # noqa: PLR0913 - each is one thing that the Theme takes from outside
    engine: QQmlEngine,
    *,
    px_per_mm: float | None = None,
    theme: str | None = None,
    text_scale: float | None = None,
    window: tuple[int, int] | None = None,
    is_still: bool | None = None,
    is_low: bool | None = None,
) -> QObject:
    """Change what is given and leave the rest.

    Args:
        engine: The engine whose Theme it is.
        px_per_mm: Logical pixels of a millimetre (`density.pixels_per_mm`).
        theme: ``light``, ``contrast-light`` or ``contrast-dark``.
        text_scale: 1.0, 1.25, 1.5 or 2.0.
        window: Width and height of the window in pixels.
        is_still: No motion.
        is_low: Everything that is touched stands in the lower part of an upright screen.

    Returns:
        The Theme.

    Raises:
        BugError: QML has no Theme (THEME-MISSING).
    """
    found = _theme(engine)
    changes = {
        "pxPerMm": px_per_mm,
        "name": theme,
        "textScale": text_scale,
        "windowWidth": window and window[0],
        "windowHeight": window and window[1],
        "reduceMotion": is_still,
        "isLow": is_low,
    }
    for name, value in changes.items():
        if value is not None:
            found.setProperty(name, value)
    return found


def make_dense(engine: QQmlEngine) -> None:
    """Lay everything out for a desk: read from nearer, with mouse and keyboard.

    Args:
        engine: The engine whose Theme it is.

    Raises:
        BugError: QML has no Theme (THEME-MISSING).
    """
    _theme(engine).setProperty("isDesk", True)


def _theme(engine: QQmlEngine) -> QObject:
    found = engine.singletonInstance("Antesala.Theme", "Theme")
    if not isinstance(found, QObject):
        raise BugError("THEME-MISSING", "QML has no Theme.", "Check that the module Antesala.Theme is complete.")
    return found
