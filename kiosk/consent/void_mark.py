"""Marks every page of a form that no longer counts, for its print; the kept file itself is never written on.

The mark makes the seal invalid: what comes out goes to a printer and nowhere else. Runs in the form worker only: it
loads ReportLab and pikepdf.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from pikepdf import Page, Pdf, PdfError
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from kiosk.consent.fonts import BOLD, composed, load_fonts, runs_by_font
from kiosk.consent.look import ASK, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, WIDTH
from kiosk.errors import ConsentError

_PALE = HexColor("#EBDCC8")
"""Light enough to read what is printed over it, dark enough for a copier."""

_LARGE, _SMALL, _BAND_HEIGHT, _BAND_TOP = 74.0, 8.8, 13.0, 18.5
_PADDING = 8.0


def marked(form: bytes, title: str, words: str) -> bytes:
    """Return a form with a mark on every page: the title large below its words, the words in a frame on top.

    Args:
        form: As it is kept.
        title: One or two words.
        words: One sentence: that it no longer counts, and why.

    Raises:
        ConsentError: It cannot be read (VOID-UNREADABLE), as a scan may be; it is not printed unmarked then.
    """
    try:
        return _marked(form, title, words)
    except PdfError as error:
        raise ConsentError(
            "VOID-UNREADABLE",
            "This paper no longer counts, and cannot be marked as such: its pages cannot be read.",
            "Save it into a file where it is needed.",
        ) from error


def _marked(form: bytes, title: str, words: str) -> bytes:
    load_fonts()
    with (
        Pdf.open(BytesIO(form)) as pdf,
        Pdf.open(BytesIO(_ground(title))) as ground,
        Pdf.open(BytesIO(_band(words))) as band,
    ):
        for page in pdf.pages:
            page.add_underlay(Page(ground.pages[0]), None)  # fitted into the page, for a scan has any size and turn
            page.add_overlay(Page(band.pages[0]), None)
        file = BytesIO()
        pdf.save(file)
    return file.getvalue()


def _ground(title: str) -> bytes:
    """Return a page with the title across it."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(54)
        canvas.setFillColor(_PALE)
        size = min(_LARGE, _LARGE * (PAGE_HEIGHT - 3 * MARGIN) / max(1.0, _width(title, _LARGE)))
        _write(canvas, title, -_width(title, size) / 2, -size / 3, size)

    return _page(draw)


def _band(words: str) -> bytes:
    """Return a page with the words in a frame, between the sample mark and the clinic's name."""

    def draw(canvas: Canvas) -> None:
        bottom = PAGE_HEIGHT - _BAND_TOP - _BAND_HEIGHT
        canvas.setFillColor(white)
        canvas.setStrokeColor(ASK)
        canvas.setLineWidth(1.2)
        canvas.rect(MARGIN, bottom, WIDTH, _BAND_HEIGHT, stroke=1, fill=1)
        canvas.setFillColor(ASK)
        size = min(_SMALL, _SMALL * (WIDTH - 2 * _PADDING) / max(1.0, _width(words, _SMALL)))
        _write(canvas, words, MARGIN + _PADDING, bottom + (_BAND_HEIGHT - size) / 2 + size * 0.17, size)

    return _page(draw)


def _page(draw: Callable[[Canvas], None]) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, initialFontName=BOLD)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def _write(canvas: Canvas, words: str, x: float, y: float, size: float) -> None:
    for piece, name in runs_by_font(composed(words), BOLD):
        canvas.setFont(name, size)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, name, size)


def _width(words: str, size: float) -> float:
    return sum(float(stringWidth(piece, name, size)) for piece, name in runs_by_font(composed(words), BOLD))
