"""Cuts what a screen shows into the sentences that are read aloud, one after the other.

Takes plain words or the packs' limited Markdown (paragraphs, bold, lists). Nothing of the words is added or lost: the
sentences of a text, one behind the other, are the words that stand on the screen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ITEM = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,2}[.)])\s+(.*)$")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
_END = re.compile(r"[.!?…]+[\"'”’»)\]*]*(?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"'¿¡]*$")

_ABBREVIATIONS = frozenset(
    {
        *("dr", "dra", "drs", "prof", "mr", "mrs", "ms", "st", "sr", "sra", "srta", "sres", "ud", "uds", "vd"),
        *("e.g", "i.e", "p.ej", "p.ex", "ej", "ex", "vs", "cf", "approx", "aprox", "max", "máx", "mín", "màx"),
        *("fig", "núm", "nº", "pág", "pàg", "pp", "tel", "av", "avda", "ee", "a.k.a", "incl"),
    }
)
"""What a dot belongs to, although a capital or a number may follow: English, Spanish and Catalan, without the dot."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and where on the screen it stands.

    Attributes:
        text: Its plain words, exactly as they stand in its block.
        block: Which paragraph or list item of the text, from 0: the same count as the screen's own blocks of the text.
        start: Where it begins in the plain words of that block, in letters (code points) from 0.
        end: Where it ends there; ``block_words[start:end] == text``.
    """

    text: str
    block: int
    start: int
    end: int


def spoken_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, in order; a paragraph (a heading, a button) and a list item end one.

    Args:
        text: Limited Markdown or plain words, any language of the packs.

    Returns:
        Plain sentences, none of them without a letter or a digit; nothing for a text without words.
    """
    return tuple(sentence.text for sentence in sentences_of(text))


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text with their places, for a screen that shows which one is being read.

    Args:
        text: As for `spoken_sentences`.
    """
    return tuple(
        Sentence(block[start:end], number, start, end)
        for number, block in enumerate(plain_blocks(text))
        for start, end in _cuts(block)
    )


def plain_blocks(text: str) -> tuple[str, ...]:
    """Return the plain words of each paragraph and list item, without marks, in order.

    Lines that follow each other are one paragraph, as on the screen; an empty line ends it.
    """
    blocks: list[list[str]] = []
    is_open = False
    for line in text.splitlines():
        item = _ITEM.match(line)
        words = (item[1] if item else line).strip()
        if item or (words and not is_open):
            blocks.append([words])
            is_open = True
        elif words:
            blocks[-1].append(words)
        else:
            is_open = False
    return tuple(_BOLD.sub(lambda bold: bold[1] or bold[2], " ".join(lines)) for lines in blocks)


def _cuts(block: str) -> list[tuple[int, int]]:
    """Return start and end of each sentence of a block; signs without words stay with the sentence before or behind."""
    ends = [found.end() for found in _END.finditer(block) if _is_end(block, found)]
    cuts: list[tuple[int, int]] = []
    start = 0
    for end in (*ends, len(block)):
        if not _has_words(block[start:end]):
            if cuts and end > start:
                cuts[-1] = (cuts[-1][0], end)
                start = _next_word(block, end)
            continue
        cuts.append((start, end))
        start = _next_word(block, end)
    return cuts


def _is_end(block: str, found: re.Match[str]) -> bool:
    """Say whether a sentence ends at these signs: not before a small letter, nor behind an abbreviation or initial."""
    if block[_next_word(block, found.end()) :][:1].islower():
        return False
    if found[0] != ".":
        return True
    before = _WORD_BEFORE.search(block, 0, found.start())
    word = before[0] if before else ""
    is_initial = len(word) == 1 and word.isupper()
    return not is_initial and word.lower() not in _ABBREVIATIONS


def _next_word(block: str, at: int) -> int:
    return at + len(block[at:]) - len(block[at:].lstrip())


def _has_words(piece: str) -> bool:
    return any(letter.isalnum() for letter in piece)
