"""Counts the syllables of a Spanish word by the rules of its spelling.

Hyphenation patterns do not count them: they never leave a single vowel alone on a line, so "día" or "área" would have
one syllable too few, and a text would seem easier than it is.

Source: Real Academia Española, "Ortografía de la lengua española", 2010, on diphthongs, triphthongs and hiatus for
spelling. Two open vowels are two syllables; a closed vowel with a written accent beside an open one is a syllable of
its own; any other closed vowel joins its neighbour; an `h` between vowels changes nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

_OPEN = "aeoáéó"
_CLOSED_STRESSED = "íú"
_VOWELS = re.compile(r"[aeiouáéíóúüy]+")
_SILENT_U = re.compile(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])")
_CONSONANT_Y = re.compile(r"y(?=[aeiouáéíóú])")
_MUTE_H = re.compile(r"(?<![cps])h")


def syllables_of(word: str) -> int:
    """Return how many syllables a word has; at least one, as a number or an abbreviation.

    Args:
        word: In small letters, without hyphens.
    """
    heard = _MUTE_H.sub("", _CONSONANT_Y.sub("-", _SILENT_U.sub("", word)))
    return max(1, sum(_nuclei(run) for run in _VOWELS.findall(heard)))


def _nuclei(vowels: str) -> int:
    """Return the syllables in vowels that stand side by side."""
    opened = sum(vowel in _OPEN for vowel in vowels)
    if not opened:
        return 1 + sum(first == second for first, second in pairwise(vowels))
    return opened + sum(vowel in _CLOSED_STRESSED for vowel in vowels)
