"""The two typefaces of the form, and which letters they have.

Atkinson Hyperlegible was made for low vision; Open Sans stands in, letter by letter, for what it lacks. A letter that
neither has, or that a line of text cannot set right without shaping (right-to-left scripts, loose accents), is told
before anybody signs. Runs in the form worker only: it loads ReportLab.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.errors import ConsentError

REGULAR, BOLD = "Atkinson", "Atkinson-Bold"
FALLBACK = {REGULAR: "OpenSans", BOLD: "OpenSans-Bold"}

_FILES = {
    REGULAR: ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Regular.ttf"),
    BOLD: ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Bold.ttf"),
    FALLBACK[REGULAR]: ("ttf_opensans", "ttf/OpenSans-Regular.ttf"),
    FALLBACK[BOLD]: ("ttf_opensans", "ttf/OpenSans-Bold.ttf"),
}
_WORDS = re.compile(r"\s+|\S+")
_SPACES = frozenset("\n \N{NO-BREAK SPACE}")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_NOT_SET = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zl", "Zp"})


def load_fonts() -> None:
    """Register the typefaces with ReportLab; a second call does nothing.

    Raises:
        ConsentError: A font is missing or damaged (FORM-FONT).
    """
    _fonts()


def embed_few_letters(canvas: Canvas) -> None:
    """Let a drawing with few words embed the letters that it shows, and not all of ASCII besides.

    A page of text is quicker to write and no larger with ReportLab's own way.
    """
    for font in _fonts().values():
        font._assignState(canvas._doc, asciiReadable=0)  # noqa: SLF001  # ReportLab's way to choose it for one file


def missing_characters(texts: Iterable[str]) -> frozenset[str]:
    """Return the characters of texts that cannot be printed.

    Args:
        texts: Any texts, for example those of `FormContent.texts`.

    Raises:
        ConsentError: A font is missing or damaged (FORM-FONT).
    """
    used = frozenset().union(*(composed(text) for text in texts)) - _SPACES
    return frozenset(character for character in used if _needs_shaping(character) or not _is_in_both_weights(character))


def require_printable(texts: Iterable[str]) -> None:
    """Refuse texts with characters that cannot be printed.

    Raises:
        ConsentError: Names the characters by number, never the words they stand in (FORM-CHARACTER).
    """
    missing = missing_characters(texts)
    if missing:
        named = ", ".join(sorted(f"U+{ord(character):04X}" for character in missing))
        raise ConsentError(
            "FORM-CHARACTER",
            f"The form's typefaces cannot print: {named}.",
            "Write the name or the text in other letters (as in a passport), without emoji.",
        )


def composed(text: str) -> str:
    """Return a text with its accents composed into their letters."""
    return unicodedata.normalize("NFC", text)


def runs_by_font(text: str, font: str) -> list[tuple[str, str]]:
    """Return a text as pieces, each with a typeface that has its letters; a word is in one where one has all.

    Args:
        text: Composed text.
        font: `REGULAR` or `BOLD`.
    """
    if _letters(font).issuperset(text):
        return [(text, font)]
    pieces: list[tuple[str, str]] = []
    for piece, name in chain.from_iterable(_word_by_font(word, font) for word in _WORDS.findall(text)):
        if pieces and pieces[-1][1] == name:
            pieces[-1] = (pieces[-1][0] + piece, name)
        else:
            pieces.append((piece, name))
    return pieces


def _word_by_font(word: str, font: str) -> list[tuple[str, str]]:
    for name in (font, FALLBACK[font]):
        if _letters(name).issuperset(word):
            return [(word, name)]
    return [(character, font if character in _letters(font) else FALLBACK[font]) for character in word]


def _needs_shaping(character: str) -> bool:
    return unicodedata.category(character) in _NOT_SET or unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def _is_in_both_weights(character: str) -> bool:
    return all(character in _letters(font) or character in _letters(FALLBACK[font]) for font in FALLBACK)


@cache
def _letters(font: str) -> frozenset[str]:
    return frozenset(chr(code) for code, glyph in _fonts()[font].face.charToGlyph.items() if glyph) | _SPACES


@cache
def _fonts() -> dict[str, TTFont]:
    fonts = {name: _font(name, package, file) for name, (package, file) in _FILES.items()}
    for regular, bold in ((REGULAR, BOLD), (FALLBACK[REGULAR], FALLBACK[BOLD])):
        for is_italic in (0, 1):
            addMapping(regular, 0, is_italic, regular)
            addMapping(regular, 1, is_italic, bold)
    return fonts


def _font(name: str, package: str, file: str) -> TTFont:
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec else None
    path = Path(places[0]) / file if places else None
    try:
        if path is None or not path.is_file():
            raise FileNotFoundError(package)
        font = TTFont(name, str(path))
    except (OSError, TTFError) as error:
        raise ConsentError(
            "FORM-FONT", f"The typeface {name} of the consent form is missing or damaged.", "Run `make setup` again."
        ) from error
    pdfmetrics.registerFont(font)
    return font
