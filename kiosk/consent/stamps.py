"""What is seen in a signature's field: who signed and when, in the form's own typeface, as lines of text.

It is drawn with ReportLab and taken over as a whole: pyHanko's own stamp would name a typeface that is not embedded.
"""

from __future__ import annotations

from binascii import hexlify
from collections.abc import Sequence
from io import BytesIO
from uuid import uuid4

from pikepdf import Pdf
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from kiosk.consent.archive import mend_unicode
from kiosk.consent.fonts import BOLD, REGULAR, composed, embed_few_letters, load_fonts, require_printable, runs_by_font
from kiosk.consent.look import BOX_PADDING, CORNER, INK, INK_SOFT, PALE

_STRONG, _SOFT = 9.6, 8.2
_LOW_STRONG, _LOW_SOFT = 8.0, 7.4
_LEADING = 1.28


def stamp_style(lines: Sequence[str], width: float, height: float, *, is_low: bool) -> StaticStampStyle:
    """Return a stamp as pyHanko takes it.

    Args:
        lines: The words, the first line strong.
        width: Of the field, in points.
        height: Likewise.
        is_low: For the low field of the seal.

    Raises:
        ConsentError: A character cannot be printed (FORM-CHARACTER).
    """
    return StaticStampStyle(
        border_width=0,
        background=_DrawnPage(_drawn(lines, width, height, is_low=is_low)),
        background_opacity=1.0,
        background_layout=SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, Margins()),
    )


class _DrawnPage(PdfContent):
    """The one page of a PDF in memory, as content of another."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data

    def render(self) -> bytes:
        """Take the page over, and return the operator that draws it."""
        writer = self._ensure_writer
        page = writer.import_page_as_xobject(PdfFileReader(BytesIO(self._data)))
        name = b"/Stamp" + hexlify(uuid4().bytes)
        self.resources.xobject[name.decode("ascii")] = page
        left, bottom, right, top = page.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return name + b" Do"


def _drawn(lines: Sequence[str], width: float, height: float, *, is_low: bool) -> bytes:
    load_fonts()
    require_printable(lines)
    file = BytesIO()
    canvas = Canvas(file, pagesize=(width, height), initialFontName=REGULAR, invariant=1)
    embed_few_letters(canvas)
    canvas.setFillColor(PALE)
    canvas.roundRect(0, 0, width, height, CORNER, stroke=0, fill=1)
    strong, soft = (_LOW_STRONG, _LOW_SOFT) if is_low else (_STRONG, _SOFT)
    sizes = [strong, *[soft] * (len(lines) - 1)]
    y = height / 2 + sum(sizes) * _LEADING / 2
    for at, (line, size) in enumerate(zip(lines, sizes, strict=True)):
        y -= size * _LEADING
        canvas.setFillColor(INK_SOFT if at else INK)
        _draw(canvas, line, REGULAR if at else BOLD, size, y + size * 0.28, width - 2 * BOX_PADDING)
    canvas.showPage()
    canvas.save()
    return _mended(file)


def _draw(canvas: Canvas, line: str, font: str, size: float, y: float, room: float) -> None:
    """Draw a line, smaller where it would be too long."""
    runs = runs_by_font(composed(line), font)
    width = sum(stringWidth(piece, name, size) for piece, name in runs)
    size *= min(1.0, room / width) if width else 1.0
    x = BOX_PADDING
    for piece, name in runs:
        canvas.setFont(name, size)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, name, size)


def _mended(file: BytesIO) -> bytes:
    with Pdf.open(file) as pdf:
        mend_unicode(pdf)
        mended = BytesIO()
        pdf.save(mended, static_id=True)
    return mended.getvalue()
