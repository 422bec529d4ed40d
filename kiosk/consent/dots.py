"""Puts the icon arrays of the screen on paper: the same drawing, read by svglib, drawn once and then repeated.

A row of the table has little height, so two tens stand in each row of dots; the screen has one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.consent.look import DOTS
from kiosk.errors import BugError
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
    drawn = _drawn(filled, hatched)
    name = f"dots-{filled}-{hatched}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, drawn.width, drawn.height)
        canvas.addLiteral(drawn.operators)
        canvas.endForm()
    canvas.saveState()
    canvas.scale(width / drawn.width, width / drawn.width)
    canvas.doForm(name)
    canvas.restoreState()


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A drawing as PDF operators; they name no font and no other resource, so any page can hold them."""

    operators: str
    width: float
    height: float


@cache
def _drawn(filled: int, hatched: int) -> _Drawn:
    drawing = svg2rlg(BytesIO(icon_array(filled, hatched, columns=_COLUMNS, colours=DOTS)))
    if drawing is None:
        raise BugError("FORM-DOTS", "An icon array cannot be read back.", "Call support.")
    canvas = Canvas(BytesIO(), pageCompression=0)
    renderPDF.draw(drawing, canvas, 0, 0)
    code = canvas._code  # noqa: SLF001  # ReportLab has no public way to ask for what was drawn
    # ReportLab sets a font before it draws anything; dots have no letters, and the form has no such font.
    operators = "\n".join(line for line in code if not line.startswith("BT "))
    return _Drawn(operators, drawing.width, drawing.height)
