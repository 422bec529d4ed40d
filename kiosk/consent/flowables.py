"""The pieces that ReportLab sets on pages. Each knows the element it shows, and marks what it draws with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from kiosk.consent.blocks import Runs, plain
from kiosk.consent.dots import dots_height, draw_dots
from kiosk.consent.fonts import BOLD, composed, runs_by_font
from kiosk.consent.look import BOX_PADDING, CORNER, LINE, LINE_STRONG, Styles, quiet
from kiosk.consent.tags import Element, Role, TaggedCanvas

_FEWEST_LINES = 3
_PARTS = 2
"""A paragraph that goes on on the next page is in two parts."""

_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")


class Text(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph that knows its element; its parts on two pages share it.

    A header row is drawn again on every page: only the first time is read.

    Attributes:
        element: What it is, or None where it is not read.
        label: Element of a list item's mark.
        under: The same in another language, directly below; a part of the same element.
    """

    element: Element | None = None
    label: Element | None = None
    under: Text | None = None
    _wrapped_to: float | None = None
    _own_height = 0.0
    _is_drawn = False

    @property
    def role(self) -> Role | None:
        """What it is."""
        return self.element.role if self.element else None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the lines; once for each width, since tables ask several times."""
        if self._wrapped_to != available_width or not hasattr(self, "blPara"):
            super().wrap(available_width, available_height)
            self._wrapped_to = available_width
            self._own_height = self.height
            if self.under is not None:
                self.height += self.under.wrap(available_width, available_height)[1]
        return self.width, self.height

    @property
    def least_height(self) -> float:
        """Height of the least that must stand on one page with a heading before it; known once it was wrapped."""
        lines = _FEWEST_LINES * float(self.style.leading)
        return float(self.height) if self._is_short else min(float(self.height), lines)

    def split(self, available_width: float, available_height: float) -> list[Text]:
        """Return the part that fits and the rest; a few lines and their translation stay together."""
        self.wrap(available_width, available_height)
        if self.under is None or self._own_height > available_height:
            return self._own_split(available_width, available_height)
        if self._is_short:
            return []
        first = copy(self)
        first.under, first._wrapped_to = None, None  # noqa: SLF001  # it is measured anew
        below = self.under.split(available_width, available_height - self._own_height)
        if len(below) == _PARTS:
            first.under = below[0]
        return [first, below[-1] if below else self.under]

    def _own_split(self, available_width: float, available_height: float) -> list[Text]:
        parts: list[Text] = super().split(available_width, available_height)
        for part in parts:
            part.element, part.label = self.element, self.label
        if len(parts) == _PARTS:
            parts[1].under = self.under
        return parts

    @property
    def _is_short(self) -> bool:
        return self.under is not None and self._own_height <= _FEWEST_LINES * float(self.style.leading)

    def draw(self) -> None:
        """Draw the list item's mark and the words, each as a piece of its element."""
        canvas: TaggedCanvas = self.canv
        is_read = not self._is_drawn
        self._is_drawn = True
        bullet: str | None = self.bulletText
        self.bulletText: str | None = None
        if bullet:
            with canvas.piece(self.label):
                self._draw_bullet(canvas, bullet)
        with canvas.piece(self.element if is_read else None, "Pagination"):
            super().draw()
        self.bulletText = bullet
        if self.under is not None:
            self.under.drawOn(canvas, 0, 0)

    def _draw_bullet(self, canvas: TaggedCanvas, bullet: str) -> None:
        style, lines = self.style, self.blPara
        first = lines if lines.kind == 0 else lines.lines[0]
        canvas.setFont(style.bulletFontName, style.bulletFontSize)
        canvas.setFillColor(style.bulletColor)
        canvas.drawString(style.bulletIndent, self.height - getattr(first, "ascent", style.fontSize), bullet)


def text(
    runs: Runs, style: ParagraphStyle, element: Element | None, *, bullet: str = "", note: list[Any] | None = None
) -> Text:
    """Return a paragraph, with its translation below where there is one.

    Args:
        runs: Its words.
        style: How they look.
        element: What they are, or None where they are not read.
        bullet: Mark of a list item; `element` is then the item, which gets a label and a body.
        note: Pieces printed behind the words, see `small_note`.
    """
    own = tuple(run for run in runs if not run.language)
    if runs and not own:
        return _translation(runs, style, element, bullet)
    flowable = Text("", style, bulletText=bullet or None, frags=[*_pieces(own, style), *(note or ())])
    _tag(flowable, own, element, bullet)
    others = runs[len(own) :]
    if others:
        flowable.under = _translation(others, style, flowable.element.add(Role.SPAN) if flowable.element else None)
    return flowable


def _translation(runs: Runs, style: ParagraphStyle, element: Element | None, bullet: str = "") -> Text:
    """Return words in another language than the form's, in a quieter look."""
    look = quiet(style)
    flowable = Text("", look, bulletText=bullet or None, frags=_pieces(runs, look))
    _tag(flowable, runs, element, bullet)
    if flowable.element is not None:
        flowable.element.language = runs[0].language
    return flowable


def _tag(flowable: Text, runs: Runs, element: Element | None, bullet: str) -> None:
    if bullet and element is not None:
        flowable.label, flowable.element = element.add(Role.LABEL), element.add(Role.BODY)
    elif any(run.text.strip() for run in runs):
        flowable.element = element


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
    """100 dots, `width` points wide."""

    def __init__(self, filled: int, hatched: int, width: float, element: Element) -> None:
        super().__init__()
        self.filled, self.hatched, self.element = filled, hatched, element
        self.width, self.height = width, dots_height(width)

    def draw(self) -> None:
        """Draw the dots."""
        canvas: TaggedCanvas = self.canv
        with canvas.picture(self.element, self.width, self.height):
            draw_dots(canvas, self.filled, self.hatched, self.width)


class Tick(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A small square, ticked or empty; read as a sign."""

    def __init__(self, is_ticked: bool, styles: Styles, item: Element, role: Role = Role.LABEL) -> None:
        super().__init__()
        self.is_ticked, self.colour = is_ticked, styles.part.textColor
        sign = "\N{BALLOT BOX WITH CHECK}" if is_ticked else "\N{BALLOT BOX}"
        self.element = item.add(role, actual_text=sign)
        self.width = self.height = 10.0

    def draw(self) -> None:
        """Draw the square and the tick."""
        canvas: TaggedCanvas = self.canv
        with canvas.element(self.element):
            self._draw_square(canvas)

    def _draw_square(self, canvas: TaggedCanvas) -> None:
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

    def __init__(self, rows: Sequence[Sequence[tuple[Text, Flowable, float]]]) -> None:
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
        canvas: TaggedCanvas = self.canv
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        with canvas.artifact():
            canvas.roundRect(0, 0, self.width, self.height, CORNER, stroke=1, fill=0)
        top = self.height
        for index, (row, height) in enumerate(zip(self.rows, self._heights, strict=True)):
            if index:
                _line(canvas, 0, top, self.width, top)
            self._draw_row(row, top, height)
            top -= height

    def _draw_row(self, row: Sequence[tuple[Text, Flowable, float]], top: float, height: float) -> None:
        canvas: TaggedCanvas = self.canv
        for (label, value, _), (x, _width) in zip(row, self._places(row), strict=True):
            if x:
                _line(canvas, x, top, x, top - height)
            y = top - 6
            for piece in (label, value):
                y -= piece.height
                piece.drawOn(canvas, x + BOX_PADDING, y)

    def _places(self, row: Sequence[tuple[Text, Flowable, float]]) -> list[tuple[float, float]]:
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
        canvas: TaggedCanvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(self.ground)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.setFillColor(self.edge)
            canvas.rect(0, 0, 4, self.height, stroke=0, fill=1)
        self.words.drawOn(canvas, 13, 5.5)


def _line(canvas: TaggedCanvas, left: float, bottom: float, right: float, top: float) -> None:
    with canvas.artifact():
        canvas.line(left, bottom, right, top)
