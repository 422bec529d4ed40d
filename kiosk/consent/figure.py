"""An illustration on paper, from the same SVG as on the screen, cut off at its edge."""

from __future__ import annotations

from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from svglib.svglib import svg2rlg

from kiosk.consent import blocks
from kiosk.consent.fonts import REGULAR
from kiosk.consent.look import CORNER, LINE
from kiosk.consent.tags import Element, TaggedCanvas
from kiosk.errors import ConsentError

STATE_DEFAULTS["fontName"] = REGULAR  # else every drawing names a typeface that is not embedded, though it has no words


class Figure(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A drawing in a thin frame; its element says it in words."""

    def __init__(self, block: blocks.Drawing, element: Element) -> None:
        super().__init__()
        self.element = element
        self.height = block.height_mm * mm
        self.width = self.height * block.aspect
        drawing = svg2rlg(BytesIO(block.svg))
        if drawing is None:
            raise ConsentError("FORM-PICTURE", "A picture cannot be drawn on the form.", "Check the illustrations.")
        self._drawing = drawing

    def draw(self) -> None:
        """Draw the illustration, nothing of it outside the frame."""
        canvas: TaggedCanvas = self.canv
        canvas.figure(self.element, self.width, self.height)
        with canvas.element(self.element):
            self._draw_inside(canvas)

    def _draw_inside(self, canvas: TaggedCanvas) -> None:
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
