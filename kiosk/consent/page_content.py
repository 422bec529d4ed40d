"""Reads what the pages of a PDF show: the words of each piece of marked content, and what stands outside of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Page, Pdf

_SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
_MARKS = frozenset({"BDC", "BMC", "EMC", "Tf"})
_PAINTS = _SHOWS_TEXT | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"}
_UNICODE_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4,})>")


class _Mark(Enum):
    """What a piece of marked content is."""

    READ = "read"
    ARTIFACT = "artifact"
    OTHER = "other"


@dataclass(slots=True)
class PageContent:
    """What one page shows.

    Attributes:
        words: The words of each piece that is read, by its number.
        fonts: Each font that shows text, with the codes it shows.
        faults: What is not marked as it must be, in short.
    """

    words: dict[int, str] = field(default_factory=dict)
    fonts: dict[tuple[int, int], tuple[Object, set[int]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def page_contents(pdf: Pdf) -> list[PageContent]:
    """Return what each page shows."""
    return [_Reader(page).read() for page in pdf.pages]


def unicode_of(font: Object) -> dict[int, str]:
    """Return which letters each code of a font stands for; empty where the font does not say."""
    if "/ToUnicode" not in font:
        return {}
    return {
        int(code, 16): bytes.fromhex(letters.decode()).decode("utf-16-be", "replace")
        for code, letters in _UNICODE_PAIR.findall(font.ToUnicode.read_bytes())
    }


class _Reader:
    """Reads one page's content."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        self._letters: dict[tuple[int, int], dict[int, str]] = {}
        self._open: list[tuple[_Mark, int]] = []
        self._font: Object | None = None
        self._content = PageContent()

    def read(self) -> PageContent:
        """Read the page."""
        for operands, operator in ((one.operands, str(one.operator)) for one in _instructions(self._page)):
            if operator in ("BDC", "BMC"):
                self._begin(operands)
            elif operator == "EMC":
                self._end()
            elif operator == "Tf":
                self._font = self._fonts.get(str(operands[0]))
            elif operator in _PAINTS:
                self._paint(operands, operator)
        if self._open:
            self._content.faults.append("marked content is not closed")
        return self._content

    def _begin(self, operands: Any) -> None:
        facts = operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
        number = int(facts.get("/MCID", -1))
        mark = _Mark.READ if number >= 0 else _Mark.ARTIFACT if operands[0] == Name.Artifact else _Mark.OTHER
        inside = {kind for kind, _ in self._open}
        if mark is not _Mark.OTHER and inside - {_Mark.OTHER, mark}:
            self._content.faults.append("an artifact and what is read lie in each other")
        if mark is _Mark.READ:
            if number in self._content.words:
                self._content.faults.append(f"number {number} is there twice")
            self._content.words.setdefault(number, "")
        self._open.append((mark, number))

    def _end(self) -> None:
        if self._open:
            self._open.pop()
        else:
            self._content.faults.append("marked content ends that never began")

    def _paint(self, operands: Any, operator: str) -> None:
        if all(mark is _Mark.OTHER for mark, _ in self._open):
            self._content.faults.append(f"{operator} is drawn outside of all marks")
        if operator not in _SHOWS_TEXT or self._font is None:
            return
        parts = operands[0] if operator == "TJ" else [operands[-1]]
        codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        key = self._font.objgen
        self._content.fonts.setdefault(key, (self._font, set()))[1].update(codes)
        if key not in self._letters:
            self._letters[key] = unicode_of(self._font)
        letters = self._letters[key]
        number = next((number for mark, number in reversed(self._open) if mark is _Mark.READ), None)
        if number is not None:
            self._content.words[number] += "".join(letters.get(code, "\N{REPLACEMENT CHARACTER}") for code in codes)


def _instructions(page: Page) -> Iterator[Any]:
    yield from pikepdf.parse_content_stream(page, " ".join(_MARKS | _PAINTS - {"INLINE IMAGE"} | {"BI", "ID", "EI"}))
