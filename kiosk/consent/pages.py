"""What stands on every page around the story: clinic, state, sample mark, identity, document, "page n of m"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from kiosk.consent.blocks import Frame
from kiosk.consent.drawing import draw_once, operators_of
from kiosk.consent.fonts import BOLD, REGULAR, composed, runs_by_font
from kiosk.consent.look import ASK, ASK_SOFT, INK_SOFT, LINE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from kiosk.consent.tags import Element, TaggedCanvas

_NAME, _SMALL = 11.5, 8.0
_LOGO_HEIGHT, _LOGO_WIDEST, _LOGO_GAP = 24.0, 110.0, 9.0
_LATER_LOGO = 0.75
"""From page 2 on there is one line beside it, and the text begins higher."""
_BAND_HEIGHT = 17.0
_LOGO = "logo"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Elements for what stands around the story of page 1; on all other pages it is a repetition, not read again."""

    sample: Element
    clinic: Element
    heading: Element
    document: Element


class FormCanvas(TaggedCanvas):
    """A canvas that keeps its pages back until all are known, then draws around each what belongs on every page."""

    frame: Frame
    surroundings: Surroundings

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Keep the page back."""
        self._kept.append(dict(self.__dict__))
        self._startPage()
        self.page_index += 1
        self.marks.by_page.append([])

    def save(self) -> None:
        """Draw the surroundings of every page and write the file."""
        pages = self._kept
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            _draw_header(self, number == 1)
            _draw_footer(self, number, len(pages))
            super().showPage()
        super().save()


def _draw_header(canvas: FormCanvas, is_first: bool) -> None:
    frame, read = canvas.frame, canvas.surroundings
    if frame.sample:
        canvas.setFillColor(ASK_SOFT)
        with canvas.artifact():
            canvas.rect(0, PAGE_HEIGHT - _BAND_HEIGHT, PAGE_WIDTH, _BAND_HEIGHT, stroke=0, fill=1)
        canvas.setFillColor(ASK)
        with canvas.piece(read.sample if is_first else None, "Pagination"):
            _draw_centred(canvas, frame.sample, PAGE_HEIGHT - _BAND_HEIGHT + 5.3, BOLD, 9)
    top = PAGE_HEIGHT - 43
    left = MARGIN + (_draw_logo(canvas, top - 1.8, 1) if is_first else _draw_logo(canvas, top + 4, _LATER_LOGO))
    canvas.setFillColor(HexColor(frame.accent))
    with canvas.piece(read.clinic if is_first else None, "Pagination"):
        name_size = min(_NAME, _NAME * (PAGE_WIDTH - MARGIN - left) / max(1.0, _width(frame.clinic, BOLD, _NAME)))
        _draw(canvas, frame.clinic, left, top, BOLD, name_size)
        canvas.setFillColor(INK_SOFT)
        if is_first:
            _draw(canvas, f" {frame.contact}", left - stringWidth(" ", REGULAR, _SMALL), top - 12, REGULAR, _SMALL)
    right = frame.heading if is_first else f"{frame.title} · {frame.continued or frame.state}"
    room = PAGE_WIDTH - MARGIN - left - _width(frame.clinic, BOLD, name_size) - 20
    with canvas.piece(read.heading if is_first and right else None, "Pagination"):
        _draw_right(canvas, _cut(right, room, REGULAR, 8.6), top, REGULAR, 8.6)


def _draw_logo(canvas: FormCanvas, middle: float, scale: float) -> float:
    """Draw the clinic's logo at the left edge; return the room that it takes.

    Args:
        canvas: The page.
        middle: Height of the logo's middle on it.
        scale: 1 for its full size.
    """
    frame = canvas.frame
    if not frame.logo:
        return 0.0
    drawn = operators_of(frame.logo)
    height = min(_LOGO_HEIGHT, _LOGO_WIDEST / frame.logo_aspect) * scale
    with canvas.artifact("Pagination"):
        canvas.saveState()
        canvas.translate(MARGIN, middle - height / 2)
        canvas.scale(height / drawn.height, height / drawn.height)
        draw_once(canvas, _LOGO, drawn)
        canvas.restoreState()
    return height * frame.logo_aspect + _LOGO_GAP


def _draw_footer(canvas: FormCanvas, number: int, pages: int) -> None:
    frame = canvas.frame
    page_number = frame.page_number.format(page=number, pages=pages)
    room = PAGE_WIDTH - 2 * MARGIN
    identity = _cut(frame.identity, room - _width(page_number, REGULAR, _SMALL) - 14, REGULAR, _SMALL)
    with canvas.artifact("Pagination"):
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        canvas.line(MARGIN, 41, PAGE_WIDTH - MARGIN, 41)
        canvas.setFillColor(INK_SOFT)
        _draw(canvas, identity, MARGIN, 30.5, REGULAR, _SMALL)
        _draw_right(canvas, page_number, 30.5, REGULAR, _SMALL)
        _draw_right(canvas, frame.state, 20, REGULAR, _SMALL)
    with canvas.piece(canvas.surroundings.document if number == 1 else None, "Pagination"):
        _draw(canvas, f"{frame.document} · {frame.issued}", MARGIN, 20, REGULAR, _SMALL)


def _draw(canvas: FormCanvas, words: str, x: float, y: float, font: str, size: float) -> None:
    for piece, name in runs_by_font(composed(words), font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, name, size)


def _draw_right(canvas: FormCanvas, words: str, y: float, font: str, size: float) -> None:
    _draw(canvas, words, PAGE_WIDTH - MARGIN - _width(words, font, size), y, font, size)


def _draw_centred(canvas: FormCanvas, words: str, y: float, font: str, size: float) -> None:
    _draw(canvas, words, (PAGE_WIDTH - _width(words, font, size)) / 2, y, font, size)


def _width(words: str, font: str, size: float) -> float:
    return sum(float(stringWidth(piece, name, size)) for piece, name in runs_by_font(composed(words), font))


def _cut(words: str, room: float, font: str, size: float) -> str:
    """Shorten words that are too wide for a line; page 1 has them whole."""
    if _width(words, font, size) <= room:
        return words
    while words and _width(f"{words}…", font, size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"
