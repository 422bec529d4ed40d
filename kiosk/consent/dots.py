"""Puts the icon arrays of the screen on paper: the same SVG, read by svglib, drawn once a document and then referred to."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.consent.look import DOTS
from kiosk.errors import BugError
from kiosk.picture.icon_array import icon_array


def draw_dots(canvas: Canvas, filled: int, hatched: int, width: float) -> None:
    """Draw 100 dots with their lower left corner at the origin.

    Args:
        canvas: Where to draw.
        filled: Dots that were counted.
        hatched: Dots the number may reach.
        width: In points; the height follows.
    """
    drawing = _drawing(filled, hatched)
    name = f"dots-{filled}-{hatched}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, drawing.width, drawing.height)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.endForm()
    canvas.saveState()
    scale = width / drawing.width
    canvas.scale(scale, scale)
    canvas.doForm(name)
    canvas.restoreState()


@cache
def _drawing(filled: int, hatched: int) -> Drawing:
    drawing = svg2rlg(BytesIO(icon_array(filled, hatched, colours=DOTS)))
    if drawing is None:
        raise BugError("FORM-DOTS", "An icon array cannot be read back.", "Call support.")
    return drawing
