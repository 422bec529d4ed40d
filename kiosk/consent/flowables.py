"""The pieces that ReportLab sets on pages. Each knows its role, so that tags can be written from them later."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from kiosk.consent.blocks import Runs, plain
from kiosk.consent.dots import dots_height, draw_dots
from kiosk.consent.fonts import BOLD, composed, runs_by_font
from kiosk.consent.look import BOX_PADDING, CORNER, INK, LINE, LINE_STRONG, PALE, Styles
from kiosk.consent.strokes import draw_strokes
from kiosk.visit.signature import Stroke

_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")


class Role(StrEnum):
    """What a piece is, by the names of PDF's structure types (ISO 32000-1, 14.8.4)."""

    TITLE = "H1"
    PART = "H2"
    INNER = "H3"
    PARAGRAPH = "P"
    ITEM = "LI"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FORM = "Form"
    ARTIFACT = "Artifact"


class Text(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph that knows its role; its parts on two pages keep it."""

    role: Role = Role.PARAGRAPH
    _wrapped_to: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the lines; once for each width, since tables ask several times."""
        if self._wrapped_to != available_width or not hasattr(self, "blPara"):
            super().wrap(available_width, available_height)
            self._wrapped_to = available_width
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Text]:
        """Return the part that fits and the rest."""
        parts: list[Text] = super().split(available_width, available_height)
        for part in parts:
            part.role = self.role
        return parts


def text(
    runs: Runs, style: ParagraphStyle, role: Role = Role.PARAGRAPH, *, bullet: str = "", note: list[Any] | None = None
) -> Text:
    """Return a paragraph.

    Args:
        runs: Its words.
        style: How they look.
        role: What they are.
        bullet: Mark of a list item.
        note: Pieces printed behind the words, see `small_note`.
    """
    flowable = Text("", style, bulletText=bullet or None, frags=[*_pieces(runs, style), *(note or ())])
    flowable.role = role
    return flowable


def small_note(note: str, styles: Styles) -> list[Any]:
    """Return a heading's small note, to stand behind its words."""
    return _pieces(plain(f"  {note}"), styles.soft) if note else []


def _pieces(runs: Runs, style: ParagraphStyle) -> list[Any]:
    """Return runs as ReportLab's fragments: no markup is read, letters the typeface lacks are set in the other one."""
    template = _template(style)
    return [
        template.clone(text=piece, fontName=name)
        for run in runs
        for piece, name in runs_by_font(_unbroken(composed(run.text)), BOLD if run.is_bold else style.fontName)
    ]


def _unbroken(words: str) -> str:
    """Keep the groups of a number together, so that no telephone number is cut by a line's end."""
    return _BETWEEN_DIGITS.sub("\N{NO-BREAK SPACE}", words)


@cache
def _template(style: ParagraphStyle) -> Any:
    """Return a fragment as ReportLab makes it for this style."""
    return Paragraph("x", style).frags[0]


class Picture(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """100 dots, `width` points wide; `alt` says them in words."""

    role = Role.FIGURE

    def __init__(self, filled: int, hatched: int, alt: str, width: float) -> None:
        super().__init__()
        self.filled, self.hatched, self.alt = filled, hatched, alt
        self.width, self.height = width, dots_height(width)

    def draw(self) -> None:
        """Draw the dots."""
        draw_dots(self.canv, self.filled, self.hatched, self.width)


class SignatureArea(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Where somebody signs: a pale field with a line, and the drawn signature or a note in it.

    `alt` says the drawing in words; `field_id` names the field that a seal can fill later.
    """

    def __init__(self, strokes: tuple[Stroke, ...], alt: str, note: Text | None, field_id: str) -> None:
        super().__init__()
        self.strokes, self.alt, self.note, self.field_id = strokes, alt, note, field_id
        self.role = Role.FIGURE if strokes else Role.FORM
        self.width, self.height = 0.0, 62.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw field, line, note and strokes."""
        canvas: Canvas = self.canv
        canvas.setFillColor(PALE)
        canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=0, fill=1)
        canvas.setStrokeColor(LINE_STRONG)
        canvas.setLineWidth(0.7)
        canvas.line(BOX_PADDING, 14, self.width - BOX_PADDING, 14)
        if self.note is not None:
            room = self.width - 2 * BOX_PADDING
            _, height = self.note.wrap(room, self.height)
            self.note.drawOn(canvas, BOX_PADDING, max(17.0, 18 + (self.height - 24 - height) / 2))
        if self.strokes:
            box = (BOX_PADDING + 4, 8.0, self.width - 2 * BOX_PADDING - 8, self.height - 14)
            draw_strokes(canvas, self.strokes, box, INK)


class Tick(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A small square, ticked or empty; the words beside it say the same."""

    role = Role.ARTIFACT

    def __init__(self, is_ticked: bool, styles: Styles) -> None:
        super().__init__()
        self.is_ticked, self.colour = is_ticked, styles.part.textColor
        self.width = self.height = 10.0

    def draw(self) -> None:
        """Draw the square and the tick."""
        canvas: Canvas = self.canv
        canvas.setLineWidth(0.9)
        canvas.setStrokeColor(self.colour if self.is_ticked else LINE_STRONG)
        canvas.roundRect(0.5, -0.5, 9, 9, 2, stroke=1, fill=0)
        if self.is_ticked:
            canvas.setLineWidth(1.5)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            path = canvas.beginPath()
            path.moveTo(2.6, 4.1)
            path.lineTo(4.4, 2.1)
            path.lineTo(7.5, 6.5)
            canvas.drawPath(path, stroke=1, fill=0)


class FramedRows(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Labelled values in a rounded frame, row by row, thin lines between.

    Args:
        rows: Each row's cells: label, value, and the cell's share of the row.
    """

    role = Role.PARAGRAPH

    def __init__(self, rows: list[list[tuple[Text, Text, float]]]) -> None:
        super().__init__()
        self.rows = rows
        self._heights: list[float] = []
        self.width = self.height = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure every row by its highest cell."""
        self.width = available_width
        self._heights = [
            max(
                sum(piece.wrap(width - 2 * BOX_PADDING, available_height)[1] for piece in (label, value))
                for (label, value, _), (_, width) in zip(row, self._places(row), strict=True)
            )
            + 13
            for row in self.rows
        ]
        self.height = sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the frame, the lines and the words."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=1, fill=0)
        top = self.height
        for index, (row, height) in enumerate(zip(self.rows, self._heights, strict=True)):
            if index:
                canvas.line(0, top, self.width, top)
            self._draw_row(row, top, height)
            top -= height

    def _draw_row(self, row: list[tuple[Text, Text, float]], top: float, height: float) -> None:
        canvas: Canvas = self.canv
        for (label, value, _), (x, _width) in zip(row, self._places(row), strict=True):
            if x:
                canvas.line(x, top, x, top - height)
            y = top - 6
            for piece in (label, value):
                y -= piece.height
                piece.drawOn(canvas, x + BOX_PADDING, y)

    def _places(self, row: list[tuple[Text, Text, float]]) -> list[tuple[float, float]]:
        """Return where each cell begins and how wide it is."""
        whole = sum(share for _, _, share in row)
        places, x = [], 0.0
        for _, _, share in row:
            width = self.width * share / whole
            places.append((x, width))
            x += width
        return places


class Band(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """The state of the form, in a band with a strong left edge."""

    role = Role.PARAGRAPH

    def __init__(self, words: Text, ground: Any, edge: Any) -> None:
        super().__init__()
        self.words, self.ground, self.edge = words, ground, edge
        self.spaceAfter = 9

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        _, height = self.words.wrap(available_width - 26, available_height)
        self.width, self.height = available_width, height + 11
        return self.width, self.height

    def draw(self) -> None:
        """Draw ground, edge and words."""
        canvas: Canvas = self.canv
        canvas.setFillColor(self.ground)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(self.edge)
        canvas.rect(0, 0, 4, self.height, stroke=0, fill=1)
        self.words.drawOn(canvas, 13, 5.5)
