"""What stands on every page around the story: clinic, state, sample mark, identity, document, "page n of m"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from kiosk.consent.blocks import Frame
from kiosk.consent.fonts import BOLD, REGULAR, composed, runs_by_font
from kiosk.consent.look import ASK, ASK_SOFT, INK_SOFT, LINE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from kiosk.consent.tags import Element, TaggedCanvas

_SMALL = 8.0
_BAND_HEIGHT = 17.0


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
    canvas.setFillColor(HexColor(frame.accent))
    with canvas.piece(read.clinic if is_first else None, "Pagination"):
        _draw(canvas, frame.clinic, MARGIN, top, BOLD, 11.5)
        canvas.setFillColor(INK_SOFT)
        if is_first:
            _draw(canvas, f" {frame.contact}", MARGIN - stringWidth(" ", REGULAR, _SMALL), top - 12, REGULAR, _SMALL)
    right = frame.heading if is_first else f"{frame.title} · {frame.continued or frame.state}"
    room = PAGE_WIDTH - 2 * MARGIN - _width(frame.clinic, BOLD, 11.5) - 20
    with canvas.piece(read.heading if is_first and right else None, "Pagination"):
        _draw_right(canvas, _cut(right, room, REGULAR, 8.6), top, REGULAR, 8.6)


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
