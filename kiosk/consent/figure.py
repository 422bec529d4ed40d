"""An illustration on paper, from the same SVG as on the screen, cut off at its edge."""

from __future__ import annotations

import hashlib

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from kiosk.consent import blocks
from kiosk.consent.drawing import draw_once, operators_by_layer
from kiosk.consent.look import CORNER, LINE
from kiosk.consent.tags import Element, TaggedCanvas


class Figure(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A drawing in a thin frame; its element says it in words."""

    def __init__(self, block: blocks.Drawing, element: Element) -> None:
        super().__init__()
        self.element = element
        self.height = block.height_mm * mm
        self.width = self.height * block.aspect
        self._drawn = operators_by_layer(block.svg)
        self._name = f"figure-{hashlib.sha256(block.svg).hexdigest()[:16]}"

    def draw(self) -> None:
        """Draw the illustration, nothing of it outside the frame."""
        canvas: TaggedCanvas = self.canv
        with canvas.picture(self.element, self.width, self.height):
            self._draw_inside(canvas)

    def _draw_inside(self, canvas: TaggedCanvas) -> None:
        drawn = self._drawn
        canvas.saveState()
        edge = canvas.beginPath()
        edge.roundRect(0, 0, self.width, self.height, CORNER)
        canvas.clipPath(edge, stroke=0, fill=0)
        canvas.scale(self.height / drawn.height, self.height / drawn.height)
        draw_once(canvas, self._name, drawn)
        canvas.restoreState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=1, fill=0)
