"""How many pixels a millimetre has on a screen, so that a finger's target is a finger's size everywhere."""

from __future__ import annotations

from math import hypot

from PySide6.QtGui import QScreen

MM_PER_INCH = 25.4
_LEAST_DPI, _MOST_DPI = 50.0, 400.0
_USUAL_DPI = 92.0


def pixels_per_mm(screen: QScreen, screen_diagonal_inches: float | None = None) -> float:
    """Return the pixels of a millimetre.

    Args:
        screen: The screen that the window is on.
        screen_diagonal_inches: What the clinic measured; it overrides the screen, for displays lie.

    Returns:
        Logical pixels a millimetre. Where a screen says something impossible, that of a 24-inch Full HD screen.
    """
    size = screen.geometry().size()
    if screen_diagonal_inches:
        return hypot(size.width(), size.height()) / screen_diagonal_inches / MM_PER_INCH
    dpi = screen.physicalDotsPerInch()
    return (dpi if _LEAST_DPI <= dpi <= _MOST_DPI else _USUAL_DPI) / MM_PER_INCH
