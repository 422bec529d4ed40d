"""Places to write and to tick by hand, for forms that are filled in on paper."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from kiosk.consent.blocks import Both, Gap, Gaps, plain
from kiosk.consent.flowables import FramedRows, Text, Tick, text
from kiosk.consent.look import LINE_STRONG, PAGE_HEIGHT, Styles, quiet
from kiosk.consent.tags import Element, Role, TaggedCanvas

LINE_HEIGHT = 21.0
"""Points from line to line: 7.4 mm, as in a wide-ruled book."""

_TICK_GAP, _CHOICE_GAP, _ROW_GAP = 15.0, 16.0, 5.0


def gaps(block: Gaps, styles: Styles, parent: Element) -> FramedRows:
    """Return places to write in a frame; each is an item of a list, named by its label."""
    element = parent.add(Role.LIST)
    return FramedRows([[_gap(gap, styles, element.add(Role.ITEM)) for gap in row] for row in block.rows])


def _gap(gap: Gap, styles: Styles, item: Element) -> tuple[Text, Flowable, float]:
    label = text(plain(gap.label), styles.label, item.add(Role.LABEL))
    if gap.value:
        return label, text(plain(gap.value), styles.value_strong, item.add(Role.BODY)), gap.share
    return label, _Places(gap, styles, item), gap.share


class _Places(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Squares with their words, one behind the other, and below them lines to write on."""

    def __init__(self, gap: Gap, styles: Styles, item: Element) -> None:
        super().__init__()
        self._lines = gap.lines
        choices = item.add(Role.BODY).add(Role.LIST, numbering="Square") if gap.choices else None
        self._choices = [_choice(words, styles, choices.add(Role.ITEM)) for words in gap.choices] if choices else []
        self._at: list[tuple[float, float]] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Put the choices in rows, each as high as its highest words."""
        self.width, self._at = available_width, []
        x = top = height = 0.0
        for _, words, width in self._choices:
            if x and x + _TICK_GAP + width > available_width:
                x, top, height = 0.0, top + height, 0.0
            height = max(height, words.wrap(min(width, available_width - _TICK_GAP), PAGE_HEIGHT)[1] + _ROW_GAP)
            self._at.append((x, top))
            x += _TICK_GAP + width + _CHOICE_GAP
        self.height = top + height + self._lines * LINE_HEIGHT - (0 if self._choices else 8)
        return self.width, self.height

    def draw(self) -> None:
        """Draw squares, words and the lines between two lines of writing; the frame is the last."""
        canvas: TaggedCanvas = self.canv
        for (tick, words, _), (x, top) in zip(self._choices, self._at, strict=True):
            y = self.height - top - _ROW_GAP + 2
            tick.drawOn(canvas, x, y - float(words.style.leading) + 1.6)
            words.drawOn(canvas, x + _TICK_GAP, y - words.height)
        with canvas.artifact():
            canvas.setStrokeColor(LINE_STRONG)
            canvas.setLineWidth(0.4)
            canvas.setDash(1, 2)
            for line in range(1, self._lines):
                canvas.line(0, line * LINE_HEIGHT - 4, self.width, line * LINE_HEIGHT - 4)
            canvas.setDash()


def _choice(words: str, styles: Styles, item: Element) -> tuple[Tick, Text, float]:
    tick = Tick(False, styles, item)
    said = text(plain(words), styles.value, item.add(Role.BODY))
    return tick, said, max(_width(line, look) for line, look in _lines(words, styles.value))


def _lines(words: str, style: ParagraphStyle) -> list[tuple[str, ParagraphStyle]]:
    """Return a choice's words and their translation, each with its look."""
    return [(words, style), *([(words.other, quiet(style))] if isinstance(words, Both) else [])]


def _width(words: str, style: ParagraphStyle) -> float:
    return float(stringWidth(words, style.fontName, style.fontSize) + style.leftIndent) + 1


class Square(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """An empty square in a table's cell."""

    def __init__(self, styles: Styles, cell: Element) -> None:
        super().__init__()
        self._tick = Tick(False, styles, cell, role=Role.PARAGRAPH)
        self.width, self.height = 12.0, 15.0

    def draw(self) -> None:
        """Draw it."""
        self._tick.drawOn(self.canv, 0, 2)


class Room(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Room for one line of writing in a table's cell."""

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        return available_width, LINE_HEIGHT

    def draw(self) -> Any:
        """Nothing is drawn."""
