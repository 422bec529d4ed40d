"""The limited Markdown of the packs for the screen: paragraphs, bold and lists, and nothing else.

Everything that is not one of these stays as it was written: no word of a pack can turn into markup.
"""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ui.controls.word_places import boxes_of

QML_IMPORT_NAME = "Antesala.ControlModels"
QML_IMPORT_MAJOR_VERSION = 1

_ITEM = re.compile(r"^\s{0,3}(?:[-*+]|(\d{1,2})[.)])\s+(.*)$")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
_LAST_WORDS = re.compile(r"(?<=\s)(\S+) (\S+)$")
BULLET = "•"

_SHORT_LINE = 45
"""Letters that are seldom broken into two lines."""

_BOUND = 14
"""Letters of two last words that stay together; longer ones might not fit in one line of large letters."""


def blocks_of(text: str) -> list[dict[str, str]]:
    """Cut words into paragraphs and list items.

    Args:
        text: Limited Markdown; an empty line ends a paragraph.

    Returns:
        One entry a paragraph or item: `mark` (empty, a bullet or a number with a dot), `styled` (for Qt's StyledText).
    """
    found: list[tuple[str, list[str]]] = []
    is_open = False
    for line in text.splitlines():
        item = _ITEM.match(line)
        if item:
            found.append((f"{item[1]}." if item[1] else BULLET, [item[2].strip()]))
            is_open = True
        elif not line.strip():
            is_open = False
        elif is_open:
            found[-1][1].append(line.strip())
        else:
            found.append(("", [line.strip()]))
            is_open = True
    return [{"mark": mark, "styled": _styled(" ".join(lines))} for mark, lines in found]


def plain_of(text: str) -> str:
    """Return the words without marks, as a screen reader says them: a sentence a line."""
    return "\n".join(_BOLD.sub(_inside, line) for line in _lines_of(text))


def _lines_of(text: str) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return [(item[2] if (item := _ITEM.match(line)) else line) for line in lines if line]


def _inside(bold: re.Match[str]) -> str:
    return bold[1] or bold[2]


def _styled(line: str) -> str:
    # StyledText takes the letter itself for a space.
    escaped = html.escape(_together(line), quote=False).replace("\xa0", "&nbsp;")
    return _BOLD.sub(lambda bold: f"<b>{_inside(bold)}</b>", escaped)


def _together(line: str) -> str:
    """Bind the last two words where they are short, so that no word stands alone in a last line."""
    last = _LAST_WORDS.search(line)
    if last is None or len(line) < _SHORT_LINE or len((last[1] + last[2]).replace("*", "")) > _BOUND:
        return line
    return f"{line[: last.start()]}{last[1]}\xa0{last[2]}"


@QmlElement
@QmlSingleton
class Markdown(QObject):
    """Hands these functions to QML, all of them: a second singleton ends every page where a cover came first.

    PySide 6.11 mixes the types up when a process that has an engine already registers two.
    """

    @Slot(str, result=list)
    def blocks(self, text: str) -> list[dict[str, str]]:
        """Cut words into paragraphs and list items; see `blocks_of`."""
        return blocks_of(text)

    @Slot(str, dict, QFont, float, float, result=list)
    def boxes(
        self, styled: str, place: dict[str, int], font: QFont, width: float, line_height: float
    ) -> list[dict[str, float]]:
        """Return the boxes behind the words at a place (start, end) of a block; see `boxes_of`."""
        start, end = int(place["start"]), int(place["end"])
        return boxes_of(styled, start=start, end=end, font=font, width=width, line_height=line_height)

    @Slot(str, result=str)
    def plain(self, text: str) -> str:
        """Return the words without marks; see `plain_of`."""
        return plain_of(text)
