"""What was asked beside the treatment, as the screen asked it, and each yes or no."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.consent.blocks import Block, Column, Heading, Paragraph, Square, Table, Tone, Words, plain
from kiosk.consent.markdown import runs_of
from kiosk.consent.source import Explained, FormSource
from kiosk.visit.state import OptionalConsent


def separate_choices(source: FormSource) -> Iterator[Block]:
    """Yield what was asked and answered, in a table of its own; what has no answer yet can be ticked by hand."""
    asked, kept = source.pack.structure.optional_consents, source.state.optional_consents
    answered = [name for name in asked if name in kept]
    if not asked:
        return
    yield Heading(source.words.headings.separate_choices)
    if answered:
        words = source.words.separate_choices
        rows = tuple((_question(source, name), _answer(source, kept[name])) for name in answered)
        yield Table((Column(words.question, 0.8), Column(words.answer, 0.2)), rows)
    yield from _to_tick(source, [name for name in asked if name not in kept])
    yield _note(source)


def choices_by_hand(source: Explained) -> Iterator[Block]:
    """Yield what is asked, to be ticked by hand."""
    asked = source.pack.structure.optional_consents
    if asked:
        yield Heading(source.words.headings.separate_choices)
        yield from _to_tick(source, asked)
        yield _note(source)


def _to_tick(source: Explained, names: Sequence[str]) -> Iterator[Block]:
    words, health = source.words.separate_choices, source.words.health
    if names:
        columns = (Column(words.question, 0.8), Column(health.yes, 0.1), Column(health.no, 0.1))
        yield Table(columns, tuple((_question(source, name), Square(), Square()) for name in names))


def _question(source: Explained, name: str) -> Words:
    said = source.said.optional_consents
    assert said is not None, "a pack that asks it has words for it"
    return Words(runs_of(said.asked[name].question), said.asked[name].help)


def _answer(source: FormSource, answer: OptionalConsent) -> Words:
    words = source.words
    said = words.health.yes if answer.is_given else words.health.no
    if answer.taken_back_at is None:
        return Words(plain(said), is_strong=True)
    return Words(plain(said), words.separate_choices.taken_back.format(time=source.moment(answer.taken_back_at)))


def _note(source: Explained) -> Paragraph:
    said = source.said.optional_consents
    assert said is not None, "a pack that asks it has words for it"
    return Paragraph(runs_of(said.note), Tone.SOFT)
