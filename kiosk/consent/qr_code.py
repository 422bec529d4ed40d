"""The document code as a QR code, so that a scanner at the desk finds the record of a printed form."""

from __future__ import annotations

from reportlab.graphics.barcode.qr import QrCode

from kiosk.consent.look import INK
from kiosk.consent.tags import Element, TaggedCanvas

_SIZE = 48.0
"""Points: 17 mm, so that a module is 0.7 mm wide."""


class QrPicture(QrCode):  # type: ignore[misc]  # ReportLab ships no types
    """A QR code.

    Args:
        code: What it says; nothing about the patient.
        element: The picture, with its words.
    """

    def __init__(self, code: str, element: Element) -> None:
        super().__init__(code, width=_SIZE, height=_SIZE, qrLevel="M", qrBorder=1)
        self.element = element

    def draw(self) -> None:
        """Draw the modules."""
        canvas: TaggedCanvas = self.canv
        canvas.setFillColor(INK)
        canvas.figure(self.element, self.width, self.height)
        with canvas.element(self.element):
            super().draw()
