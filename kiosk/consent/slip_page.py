"""Sets the code slip on the upper half of an A4 page. Runs in the form worker only: it loads ReportLab."""

from __future__ import annotations

from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from kiosk.consent.fonts import BOLD, REGULAR, composed, load_fonts, require_printable, runs_by_font
from kiosk.consent.look import ASK, INK, INK_SOFT, LINE_STRONG, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from kiosk.consent.slip import SlipContent

QR_SIZE = 128.0
"""45 mm, with the quiet zone that ISO/IEC 18004 asks for: read from half a metre."""

_RIGHT = PAGE_WIDTH - MARGIN
_WORDS = _RIGHT - MARGIN - QR_SIZE - 24
_BELOW = 0.35
"""Room below a base line, as a share of the letters' size."""


def compose_slip(content: SlipContent) -> bytes:
    """Return the slip as PDF.

    Raises:
        ConsentError: A font is missing (FORM-FONT), or a character cannot be printed (FORM-CHARACTER).
    """
    load_fonts()
    require_printable(content.texts)
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, pageCompression=1, lang=content.language, initialFontName=REGULAR)
    canvas.setTitle(content.title)
    canvas.setAuthor(content.clinic)
    canvas.setCreator("Antesala")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    _draw(canvas, content)
    canvas.save()
    return file.getvalue()


def _draw(canvas: Canvas, content: SlipContent) -> None:
    pen = _Pen(canvas, PAGE_HEIGHT - MARGIN)
    pen.write(content.clinic, BOLD, 12)
    pen.write(content.contact, REGULAR, 9, colour=INK_SOFT)
    if content.sample:
        pen.write(content.sample, BOLD, 10, colour=ASK)
    pen.skip(14)
    pen.write(content.title, BOLD, 22)
    pen.write(content.for_whom, BOLD, 15)
    pen.skip(16)
    _draw_square(canvas, content, pen.y)
    pen.write(content.code_title, REGULAR, 13, colour=INK_SOFT)
    pen.write(f"{content.code[:3]} {content.code[3:]}", BOLD, 48)
    for number, step in enumerate(content.steps, start=1):
        pen.write(f"{number}.", BOLD, 13, stays=True)
        pen.write(step, REGULAR, 13, indent=20)
        pen.skip(2)
    pen.skip(6)
    pen.write(content.keep, BOLD, 13)
    pen.skip(16)
    _draw_cut(canvas, pen.y)


def _draw_square(canvas: Canvas, content: SlipContent, top: float) -> None:
    """Draw the code once more, for a scanner, and say below what it is for."""
    square = QrCodeWidget(content.code, barLevel="M", barBorder=4, barWidth=QR_SIZE, barHeight=QR_SIZE)
    drawing = Drawing(QR_SIZE, QR_SIZE, initialFontName=REGULAR)
    drawing.add(square)
    left = _RIGHT - QR_SIZE
    renderPDF.draw(drawing, canvas, left, top - QR_SIZE)
    pen = _Pen(canvas, top - QR_SIZE, left=left, width=QR_SIZE)
    pen.write(content.scan, REGULAR, 10, colour=INK_SOFT)


def _draw_cut(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(LINE_STRONG)
    canvas.setLineWidth(0.6)
    canvas.setDash(3, 3)
    canvas.line(0, y, PAGE_WIDTH, y)


class _Pen:
    """Writes lines from the top down.

    Args:
        canvas: Where.
        y: Upper edge of the first line, in points from the bottom.
        left: Where lines begin.
        width: Room for a line.
    """

    def __init__(self, canvas: Canvas, y: float, *, left: float = MARGIN, width: float = _WORDS) -> None:
        self._canvas = canvas
        self.y = y
        self._left = left
        self._width = width

    def skip(self, points: float) -> None:
        """Leave room."""
        self.y -= points

    def write(
        self, text: str, font: str, size: float, *, colour: object = INK, indent: float = 0, stays: bool = False
    ) -> None:
        """Write words in as many lines as they need; with `stays` the next words stand beside them."""
        self._canvas.setFillColor(colour)
        before = self.y
        for line in _lines(composed(text), font, size, self._width - indent):
            self.y -= size
            x = self._left + indent
            for piece, name in runs_by_font(line, font):
                self._canvas.setFont(name, size)
                self._canvas.drawString(x, self.y, piece)
                x += stringWidth(piece, name, size)
            self.y -= size * _BELOW
        self.y = before if stays else self.y


def _lines(text: str, font: str, size: float, width: float) -> list[str]:
    """Break words into lines; a single word that is too wide is broken too."""
    lines = [""]
    for word in text.split(" "):
        candidate = f"{lines[-1]} {word}" if lines[-1] else word
        if _width(candidate, font, size) <= width:
            lines[-1] = candidate
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if _width(lines[-1] + letter, font, size) > width:
                lines.append("")
            lines[-1] += letter
    return lines


def _width(text: str, font: str, size: float) -> float:
    return sum(float(stringWidth(piece, name, size)) for piece, name in runs_by_font(text, font))
