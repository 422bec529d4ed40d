"""An illustration on paper, from the same SVG as on the screen, cut off at its edge."""

from __future__ import annotations

from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from svglib.svglib import svg2rlg

from kiosk.consent import blocks
from kiosk.consent.flowables import Role
from kiosk.consent.fonts import REGULAR
from kiosk.consent.look import CORNER, LINE
from kiosk.errors import ConsentError

STATE_DEFAULTS["fontName"] = REGULAR  # else every drawing names a typeface that is not embedded, though it has no words


class Figure(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A drawing in a thin frame; `alt` says it in words."""

    role = Role.FIGURE

    def __init__(self, block: blocks.Drawing) -> None:
        super().__init__()
        self.alt = block.alt
        self.height = block.height_mm * mm
        self.width = self.height * block.aspect
        drawing = svg2rlg(BytesIO(block.svg))
        if drawing is None:
            raise ConsentError("FORM-PICTURE", "A picture cannot be drawn on the form.", "Check the illustrations.")
        self._drawing = drawing

    def draw(self) -> None:
        """Draw the illustration, nothing of it outside the frame."""
        canvas: Canvas = self.canv
        canvas.saveState()
        edge = canvas.beginPath()
        edge.roundRect(0, 0, self.width, self.height, CORNER)
        canvas.clipPath(edge, stroke=0, fill=0)
        scale = self.height / self._drawing.height
        canvas.scale(scale, scale)
        renderPDF.draw(self._drawing, canvas, 0, 0)
        canvas.restoreState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=1, fill=0)
