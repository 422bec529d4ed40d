"""Sets the code slip on the upper half of an A4 page. Runs in the form worker only: it loads ReportLab."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from kiosk.consent.archive import Properties, finished
from kiosk.consent.fonts import BOLD, REGULAR, composed, load_fonts, require_printable, runs_by_font
from kiosk.consent.look import ASK, INK, INK_SOFT, LINE_STRONG, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from kiosk.consent.slip import SlipContent
from kiosk.consent.tags import Element, Role, TaggedCanvas

QR_SIZE = 128.0
"""45 mm, with the quiet zone that ISO/IEC 18004 asks for: read from half a metre."""

_RIGHT = PAGE_WIDTH - MARGIN
_WORDS = _RIGHT - MARGIN - QR_SIZE - 24
_BELOW = 0.35
"""Room below a base line, as a share of the letters' size."""


def compose_slip(content: SlipContent) -> bytes:
    """Return the slip as PDF: archivable (PDF/A-3a) and accessible (PDF/UA-1), as the forms are.

    Raises:
        ConsentError: A font is missing (FORM-FONT), or a character cannot be printed (FORM-CHARACTER).
    """
    load_fonts()
    require_printable(content.texts)
    file, root = BytesIO(), Element(Role.DOCUMENT)
    canvas = TaggedCanvas(
        file, pagesize=A4, invariant=1, pageCompression=1, lang=content.language, initialFontName=REGULAR
    )
    _draw(canvas, content, root)
    canvas.save()
    about = Properties(content.title, content.clinic, content.for_whom, content.language, content.made_at, "")
    return finished(file.getvalue(), root, canvas.marks, about)


def _draw(canvas: TaggedCanvas, content: SlipContent, root: Element) -> None:
    pen = _Pen(canvas, PAGE_HEIGHT - MARGIN)
    pen.write(content.clinic, _Type(BOLD, 12), root.add(Role.PARAGRAPH))
    pen.write(content.contact, _Type(REGULAR, 9, INK_SOFT), root.add(Role.PARAGRAPH))
    if content.sample:
        pen.write(content.sample, _Type(BOLD, 10, ASK), root.add(Role.PARAGRAPH))
    pen.skip(14)
    pen.write(content.title, _Type(BOLD, 22), root.add(Role.TITLE))
    pen.write(content.for_whom, _Type(BOLD, 15), root.add(Role.PARAGRAPH))
    pen.skip(16)
    top = pen.y
    pen.write(content.code_title, _Type(REGULAR, 13, INK_SOFT), root.add(Role.PARAGRAPH))
    pen.write(f"{content.code[:3]} {content.code[3:]}", _Type(BOLD, 48), root.add(Role.PARAGRAPH))
    steps = root.add(Role.LIST, numbering="Decimal")
    for number, step in enumerate(content.steps, start=1):
        item = steps.add(Role.ITEM)
        pen.write(f"{number}.", _Type(BOLD, 13), item.add(Role.LABEL), stays=True)
        pen.write(step, _Type(REGULAR, 13), item.add(Role.BODY), indent=20)
        pen.skip(2)
    pen.skip(6)
    pen.write(content.keep, _Type(BOLD, 13), root.add(Role.PARAGRAPH))
    _draw_square(canvas, content, root, top)
    pen.skip(16)
    _draw_cut(canvas, pen.y)


def _draw_square(canvas: TaggedCanvas, content: SlipContent, root: Element, top: float) -> None:
    """Draw the code once more, for a scanner, and say below what it is for."""
    square = QrCodeWidget(content.code, barLevel="M", barBorder=4, barWidth=QR_SIZE, barHeight=QR_SIZE)
    drawing = Drawing(QR_SIZE, QR_SIZE, initialFontName=REGULAR)
    drawing.add(square)
    left = _RIGHT - QR_SIZE
    picture = root.add(Role.FIGURE, alt=f"{content.code_title}: {content.code}")
    canvas.saveState()
    canvas.translate(left, top - QR_SIZE)
    canvas.figure(picture, QR_SIZE, QR_SIZE)
    with canvas.element(picture):
        renderPDF.draw(drawing, canvas, 0, 0)
    canvas.restoreState()
    pen = _Pen(canvas, top - QR_SIZE, left=left, width=QR_SIZE)
    pen.write(content.scan, _Type(REGULAR, 10, INK_SOFT), root.add(Role.PARAGRAPH))


def _draw_cut(canvas: TaggedCanvas, y: float) -> None:
    with canvas.artifact():
        canvas.setStrokeColor(LINE_STRONG)
        canvas.setLineWidth(0.6)
        canvas.setDash(3, 3)
        canvas.line(0, y, PAGE_WIDTH, y)


@dataclass(frozen=True, slots=True)
class _Type:
    """How words look."""

    font: str
    size: float
    colour: object = INK


class _Pen:
    """Writes lines from the top down.

    Args:
        canvas: Where.
        y: Upper edge of the first line, in points from the bottom.
        left: Where lines begin.
        width: Room for a line.
    """

    def __init__(self, canvas: TaggedCanvas, y: float, *, left: float = MARGIN, width: float = _WORDS) -> None:
        self._canvas = canvas
        self.y = y
        self._left = left
        self._width = width

    def skip(self, points: float) -> None:
        """Leave room."""
        self.y -= points

    def write(self, text: str, look: _Type, element: Element, *, indent: float = 0, stays: bool = False) -> None:
        """Write words in as many lines as they need; with `stays` the next words stand beside them."""
        before, lines = self.y, _lines(composed(text), look.font, look.size, self._width - indent)
        with self._canvas.element(element):
            self._canvas.setFillColor(look.colour)
            for line in lines[:-1]:
                self._write_line(f"{line} ", look, indent)  # readers need the space between two words
            self._write_line(lines[-1], look, indent)
        self.y = before if stays else self.y

    def _write_line(self, line: str, look: _Type, indent: float) -> None:
        self.y -= look.size
        x = self._left + indent
        for piece, name in runs_by_font(line, look.font):
            self._canvas.setFont(name, look.size)
            self._canvas.drawString(x, self.y, piece)
            x += stringWidth(piece, name, look.size)
        self.y -= look.size * _BELOW


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
