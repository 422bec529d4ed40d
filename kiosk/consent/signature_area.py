"""The area of a form where somebody signs, or where a seal shows."""

from __future__ import annotations

from reportlab.platypus import Flowable

from kiosk.consent.flowables import Text
from kiosk.consent.look import BOX_PADDING, CORNER, INK, LINE_STRONG, PALE
from kiosk.consent.strokes import draw_strokes
from kiosk.consent.tags import Element, TaggedCanvas
from kiosk.visit.signature import Stroke


class SignatureArea(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Where somebody signs: a pale field with a line, and the drawn signature, a note or a seal's field in it.

    Args:
        strokes: The drawn signature, or none.
        note: Words in the area, or None.
        element: The drawn signature as a picture, or the field, where there is one.
        name: The field's name, or empty.
        words: What the field is for.
        is_seal: Low and without a line: nobody writes in it.
    """

    def __init__(
        self,
        element: Element | None,
        *,
        strokes: tuple[Stroke, ...] = (),
        note: Text | None = None,
        name: str = "",
        words: str = "",
        is_seal: bool = False,
    ) -> None:
        super().__init__()
        self.element, self.strokes, self.note, self.name, self.words = element, strokes, note, name, words
        self.has_line = not is_seal
        self.width, self.height = 0.0, 25.0 if is_seal else 62.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw field, line, note and strokes."""
        canvas: TaggedCanvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(PALE)
            canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=0, fill=1)
            canvas.setStrokeColor(LINE_STRONG)
            canvas.setLineWidth(0.7)
            if self.has_line:
                canvas.line(BOX_PADDING, 14, self.width - BOX_PADDING, 14)
        if self.note is not None:
            room = self.width - 2 * BOX_PADDING
            _, height = self.note.wrap(room, self.height)
            self.note.drawOn(canvas, BOX_PADDING, max(17.0, 18 + (self.height - 24 - height) / 2))
        if self.element is not None and self.name:
            canvas.signature_field(self.element, (0, 0, self.width, self.height), self.name, self.words)
        elif self.element is not None and self.strokes:
            box = (BOX_PADDING + 4, 8.0, self.width - 2 * BOX_PADDING - 8, self.height - 14)
            canvas.figure(self.element, self.width, self.height)
            with canvas.element(self.element):
                draw_strokes(canvas, self.strokes, box, INK)
