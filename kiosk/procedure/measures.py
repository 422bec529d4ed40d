"""What can be counted in a pack's words, so that nobody has to take its plainness on trust.

Each measure returns what falls short, one sentence for each place; nothing means that the pack meets it. They stand
behind items of the scored review (`review.toml`), which a reader scores and a count can bear out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from kiosk.procedure.form_words import FormWords
from kiosk.procedure.reading_level import section_readings
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import Section
from kiosk.procedure.text_rules import plain_text
from kiosk.procedure.words import ProcedureWords

MOST_WORDS_A_SENTENCE = 28
MOST_WORDS_A_STEP = 80
MOST_UNLIKE_OPTIONS = 4.0
"""The longest side of an option may have at most this many times the words of the shortest side of any."""

_SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n+")
_SHARE = re.compile(r"\b\d[\d.,\u00a0 ]*? (?:de cada|de|of every|of) (\d+)\b")
_ABOUT = "about_this"


def measured(source: PackSource, forms: Mapping[str, FormWords], name: str) -> tuple[str, ...]:
    """Return what falls short of one measure, in every language.

    Args:
        source: The pack.
        forms: The forms' words by language, for how a date is written.
        name: One of `MEASURES`.
    """
    measure = MEASURES[name]
    return tuple(
        f"{source.structure.id}, {language}: {found}"
        for language, words in source.words.items()
        for found in measure(source, words, forms[language], language)
    )


def sections_of(source: PackSource) -> list[Section]:
    """Return a pack's sections as a patient meets them."""
    return [section for chapter in source.structure.chapters for section in chapter.sections]


def _reading_level(_: PackSource, words: ProcedureWords, __: FormWords, language: str) -> Iterator[str]:
    for section, reading in section_readings(words, language).items():
        if reading.severity is not None:
            yield f"{section} has {reading.value:.1f} by {reading.measure}"


def _sentence_length(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    for section in sections_of(source):
        said = words.sections[section.id]
        for text in (said.in_short, *(step.text for step in said.steps)):
            for sentence in _SENTENCE.split(plain_text(text)):
                if len(sentence.split()) > MOST_WORDS_A_SENTENCE:
                    yield f"{section.id} has a sentence of {len(sentence.split())} words: {sentence}"


def _step_length(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    for section in sections_of(source):
        for number, step in enumerate(words.sections[section.id].steps, 1):
            if (count := len(plain_text(step.text).split())) > MOST_WORDS_A_STEP:
                yield f"{section.id}, step {number} has {count} words"


def _summaries(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    for section in sections_of(source):
        said = words.sections[section.id]
        told = sum(len(plain_text(step.text).split()) for step in said.steps)
        if len(said.steps) > 1 and len(plain_text(said.in_short).split()) >= told:
            yield f"{section.id} is longer in short than in full"


def _one_denominator(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    """Yield sentences that set shares of unlike groups beside each other, unless one is given out of 100 as well."""
    for section in sections_of(source):
        said = words.sections[section.id]
        for text in (said.in_short, *(step.text for step in said.steps)):
            for sentence in _SENTENCE.split(plain_text(text)):
                groups = set(_SHARE.findall(sentence))
                if len(groups - {"100"}) > 1:
                    yield f"{section.id} compares shares of {', '.join(sorted(groups))}: {sentence}"


def _captions(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    """Yield pictures without words for who cannot see them, and pictures that stand on the screen without a label.

    Where risks, other ways or items of a list are shown, they stand in the picture's place and carry their own names.
    """
    for section in sections_of(source):
        has_rows = bool(section.risks or section.alternatives or section.items)
        for number, (step, said) in enumerate(zip(section.steps, words.sections[section.id].steps, strict=True), 1):
            if not said.picture or (not step.labels and not has_rows):
                yield f"{section.id}, step {number} has a picture without a caption"


def _equal_options(source: PackSource, words: ProcedureWords, _: FormWords, __: str) -> Iterator[str]:
    """Yield options whose good and bad sides are told at unlike length."""
    sides = {
        f"{option}.{side}": len(text.split())
        for option in source.structure.alternatives
        for side, text in (
            ("benefit", words.alternatives[option].benefit),
            ("harm", words.alternatives[option].harm),
        )
    }
    shortest, longest = min(sides, key=lambda side: sides[side]), max(sides, key=lambda side: sides[side])
    if sides[longest] > MOST_UNLIKE_OPTIONS * sides[shortest]:
        yield f"{longest} has {sides[longest]} words, {shortest} {sides[shortest]}"


def _dates(source: PackSource, words: ProcedureWords, form: FormWords, _: str) -> Iterator[str]:
    """Yield what "About this information" says otherwise than `procedure.yaml`: version, dates, who paid."""
    about = words.sections[_ABOUT]
    text = plain_text("\n\n".join((about.in_short, *(step.text for step in about.steps))))
    review = source.structure.review
    days = [date.fromisoformat(day) for day in (review.written_on, review.review_by)]
    said = [form.dates.date.format(day=d.day, month=form.dates.months[d.month - 1], year=d.year) for d in days]
    for wanted in (*said, f" {source.structure.version}."):
        if wanted not in text:
            yield f"{_ABOUT} does not say {wanted.strip()}"


Measure = Callable[[PackSource, ProcedureWords, FormWords, str], Iterator[str]]

MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "reading_level": _reading_level,
        "sentence_length": _sentence_length,
        "step_length": _step_length,
        "summaries": _summaries,
        "one_denominator": _one_denominator,
        "captions": _captions,
        "equal_options": _equal_options,
        "dates": _dates,
    }
)
"""Everything that is counted, by the name that `review.toml` calls it."""
