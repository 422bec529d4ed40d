"""Puts the icon arrays of the screen on paper: the same drawing, read by svglib, drawn once and then repeated.

A row of the table has little height, so two tens stand in each row of dots; the screen has one.
"""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from kiosk.consent.drawing import draw_once, operators_of
from kiosk.consent.look import DOTS
from kiosk.picture.icon_array import icon_array

_COLUMNS, _ROWS = 20, 5


def dots_height(width: float) -> float:
    """Return how high 100 dots are, in points, when they are `width` points wide."""
    return width * _ROWS / _COLUMNS


def draw_dots(canvas: Canvas, filled: int, hatched: int, width: float) -> None:
    """Draw 100 dots with their lower left corner at the origin.

    Args:
        canvas: Where to draw.
        filled: Dots that were counted.
        hatched: Dots the number may reach.
        width: In points; the height follows.
    """
    drawn = operators_of(icon_array(filled, hatched, columns=_COLUMNS, colours=DOTS))
    name = f"dots-{filled}-{hatched}"
    canvas.saveState()
    canvas.scale(width / drawn.width, width / drawn.width)
    draw_once(canvas, name, drawn)
    canvas.restoreState()
