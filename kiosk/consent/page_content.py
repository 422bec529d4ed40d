"""Reads what the pages of a PDF show: the words of each piece of marked content, and what stands outside of it.

A page is read twice on its way into a sealed form, for the record and again from the finished file. What the bytes of a
page and the letters of its fonts say is worked out once; that the finished file has those bytes is seen anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

_SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
_PAINTS = _SHOWS_TEXT | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"}
_SETS_CMYK = frozenset({"k", "K"})
_OPERATORS = " ".join({"BDC", "BMC", "EMC", "Tf", "gs", "BI", "ID", "EI"} | _PAINTS - {"INLINE IMAGE"} | _SETS_CMYK)
_UNICODE_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4,})>")
_MOST_PAGES_KEPT = 8


class _Mark(Enum):
    """What a piece of marked content is."""

    READ = "read"
    ARTIFACT = "artifact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PageContent:
    """What one page shows.

    Attributes:
        words: The words of each piece that is read, by its number.
        fonts: Each font that shows text, with the codes it shows.
        faults: What is not marked as it must be, in short.
        uses_cmyk: Whether a colour is set that is not of the colour profile.
        states: Names of the graphics states, such as opacities, that it sets.
    """

    words: dict[int, str]
    fonts: dict[tuple[int, int], tuple[Object, set[int]]]
    faults: list[str]
    uses_cmyk: bool
    states: set[bytes]


def page_contents(pdf: Pdf) -> list[PageContent]:
    """Return what each page shows."""
    return [_content_of(page) for page in pdf.pages]


def unicode_of(font: Object) -> dict[int, str]:
    """Return which letters each code of a font stands for; empty where the font does not say."""
    return _letters(_unicode_table(font))


def _unicode_table(font: Object) -> bytes:
    return font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""


@lru_cache(maxsize=_MOST_PAGES_KEPT)
def _letters(table: bytes) -> dict[int, str]:
    return {
        int(code, 16): bytes.fromhex(letters.decode()).decode("utf-16-be", "replace")
        for code, letters in _UNICODE_PAIR.findall(table)
    }


def _content_of(page: Page) -> PageContent:
    fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    read = _read(_stream_of(page), tuple((name, _unicode_table(font)) for name, font in sorted(fonts.items())))
    used: dict[tuple[int, int], tuple[Object, set[int]]] = {}
    for name, codes in read.codes.items():
        used.setdefault(fonts[name].objgen, (fonts[name], set()))[1].update(codes)
    return PageContent(dict(read.words), used, list(read.faults), read.uses_cmyk, set(read.states))


def _stream_of(page: Page) -> bytes:
    contents = page.obj.get("/Contents", Array())
    return b"\n".join(stream.read_bytes() for stream in (contents if isinstance(contents, Array) else [contents]))


@dataclass(slots=True)
class _Read:
    """What the bytes of a page say; fonts by the names that the page gives them."""

    words: dict[int, str] = field(default_factory=dict)
    codes: dict[str, set[int]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    uses_cmyk: bool = False
    states: set[bytes] = field(default_factory=set)


@lru_cache(maxsize=_MOST_PAGES_KEPT)
def _read(stream: bytes, fonts: tuple[tuple[str, bytes], ...]) -> _Read:
    """Read a page.

    Args:
        stream: What is drawn on it.
        fonts: The fonts that it may use, by name, each with what its codes stand for.
    """
    return _Reader({name: _letters(table) for name, table in fonts}).read(stream)


def forget_pages() -> None:
    """Forget what was read, as when the program has just begun."""
    _read.cache_clear()


class _Reader:
    """Reads one page's content."""

    def __init__(self, fonts: dict[str, dict[int, str]]) -> None:
        self._fonts = fonts
        self._open: list[tuple[_Mark, int]] = []
        self._font: str | None = None
        self._found = _Read()

    def read(self, stream: bytes) -> _Read:
        """Read the page."""
        with pikepdf.new() as scratch:
            for one in pikepdf.parse_content_stream(scratch.make_stream(stream), _OPERATORS):
                self._take(one.operands, str(one.operator))
        if self._open:
            self._found.faults.append("marked content is not closed")
        return self._found

    def _take(self, operands: Any, operator: str) -> None:
        if operator in _PAINTS:
            self._paint(operands, operator)
        elif operator == "EMC":
            self._end()
        elif operator == "Tf":
            name = str(operands[0])
            self._font = name if name in self._fonts else None
        elif operator in _SETS_CMYK:
            self._found.uses_cmyk = True
        elif operator == "gs":
            self._found.states.add(str(operands[0]).encode())
        elif operator in ("BDC", "BMC"):
            self._begin(operands)

    def _begin(self, operands: Any) -> None:
        facts = operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
        number = int(facts.get("/MCID", -1))
        mark = _Mark.READ if number >= 0 else _Mark.ARTIFACT if operands[0] == Name.Artifact else _Mark.OTHER
        inside = {kind for kind, _ in self._open}
        if mark is not _Mark.OTHER and inside - {_Mark.OTHER, mark}:
            self._found.faults.append("an artifact and what is read lie in each other")
        if mark is _Mark.READ:
            if number in self._found.words:
                self._found.faults.append(f"number {number} is there twice")
            self._found.words.setdefault(number, "")
        self._open.append((mark, number))

    def _end(self) -> None:
        if self._open:
            self._open.pop()
        else:
            self._found.faults.append("marked content ends that never began")

    def _paint(self, operands: Any, operator: str) -> None:
        if all(mark is _Mark.OTHER for mark, _ in self._open):
            self._found.faults.append(f"{operator} is drawn outside of all marks")
        if operator not in _SHOWS_TEXT or self._font is None:
            return
        parts = operands[0] if operator == "TJ" else [operands[-1]]
        codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        self._found.codes.setdefault(self._font, set()).update(codes)
        letters = self._fonts[self._font]
        number = next((number for mark, number in reversed(self._open) if mark is _Mark.READ), None)
        if number is not None:
            shown = "".join(letters.get(code, "\N{REPLACEMENT CHARACTER}") for code in codes)
            self._found.words[number] += shown
