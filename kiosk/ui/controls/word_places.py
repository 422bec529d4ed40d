"""Where some of a text's words lie in it: the boxes behind a sentence that is being read.

Qt Quick's Text does not tell; so the text is laid out once more, by the same engine with the same font and width.
"""

from __future__ import annotations

import html
import re
from typing import Any

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

_TAG = re.compile(r"<(/?)b>")


def boxes_of(
    styled: str, *, start: int, end: int, font: QFont, width: float, line_height: float
) -> list[dict[str, float]]:
    """Return the boxes behind some words, one a line.

    Args:
        styled: The text as Qt's StyledText, with nothing but bold in it.
        start: The first letter, in code points of the plain text.
        end: Behind the last letter.
        font: Of the text.
        width: Of the text, in pixels.
        line_height: From line to line, in pixels.

    Returns:
        x, y, width and height of each box, in pixels from the text's upper left corner.
    """
    plain, bold = _plain_and_bold(styled)
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(bold)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    first, behind = _units(plain[:start]), _units(plain[:end])
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        if first < ends and behind > begins:
            left = _x_of(line, max(first, begins))
            right = min(_x_of(line, min(behind, ends)), line.naturalTextWidth())
            boxes.append({"x": left, "y": number * line_height, "width": right - left, "height": line.height()})
    return boxes


def _plain_and_bold(styled: str) -> tuple[str, list[QTextLayout.FormatRange]]:
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    plain, ranges, opened = "", [], -1
    for number, piece in enumerate(_TAG.split(styled)):
        if number % 2 == 0:
            plain += html.unescape(piece)
        elif piece == "":
            opened = _units(plain)
        elif opened >= 0:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = opened, _units(plain) - opened, heavy
            ranges.append(found)
    return plain, ranges


def _x_of(line: QTextLine, at: int) -> float:
    place: Any = line.cursorToX(at)
    return float(place[0])


def _units(text: str) -> int:
    """Return how long a text is for Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
