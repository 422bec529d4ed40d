"""What a form says about the treatment: the pack's own words, as the screen had them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kiosk.consent.blocks import (
    Beside,
    Block,
    Box,
    BoxTone,
    Bullets,
    Column,
    Dots,
    Heading,
    Paragraph,
    Run,
    Table,
    Tone,
    Words,
    as_written,
    plain,
)
from kiosk.consent.markdown import blocks_of, runs_of
from kiosk.consent.source import Explained, FormSource, tidy
from kiosk.procedure.frequency import both_sides, how_often, per_hundred
from kiosk.procedure.structure import Risk


def what_it_is(source: Explained, goals: Iterable[Block] = ()) -> Iterator[Block]:
    """Yield what the treatment is, why, how it goes, what to expect (and hope for), and what will certainly follow."""
    headings, parts = source.words.headings, source.pack.structure.form
    for heading, sections in (
        (headings.what_it_is, parts.what_it_is),
        (headings.why, parts.why),
        (headings.how_it_goes, parts.how_it_goes),
        (headings.what_to_expect, parts.what_to_expect),
    ):
        yield Heading(heading)
        yield from in_short(source, sections)
        if heading == headings.what_to_expect:
            yield from goals
    yield Heading(headings.consequences)
    yield from in_short(source, parts.consequences)


def in_short(source: Explained, sections: Iterable[str]) -> Iterator[Block]:
    """Yield the "in short" words of sections, word by word."""
    for section_id in sections:
        yield from blocks_of(source.said.sections[section_id].in_short)


def risks(source: Explained, joints: Collection[str] | None = None) -> Iterator[Block]:
    """Yield the table of risks; a figure of one joint only where that joint is planned, or may be: None means any."""
    words = source.words.risks
    yield Heading(source.words.headings.risks)
    columns = (
        Column(words.what, 0.23),
        Column(words.how_often, 0.27),
        Column(words.of_hundred, 0.21),
        Column(words.what_then, 0.29),
    )
    fitting = [r for r in source.pack.structure.risks if joints is None or r.level is None or r.level in joints]
    yield Table(columns, tuple(_risk_row(source, risk) for risk in fitting))
    yield Paragraph(plain(words.key), Tone.SOFT)


def personal_risks(source: FormSource) -> Iterator[Block]:
    """Yield the risks of this patient, as the doctor stated them before the signature."""
    words, stated = source.words.personal_risks, source.state.personal_risks
    yield Heading(source.words.headings.personal_risks, note=words.written_by if stated else "")
    if stated:
        yield Box(tuple(Paragraph((as_written(tidy(sentence)),)) for sentence in stated))
    else:
        yield Box((Paragraph(plain(words.not_stated if stated is None else words.none)),))


def alternatives(source: Explained) -> Iterator[Block]:
    """Yield the other ways, doing nothing among them, with what speaks for and against each."""
    words = source.words.alternatives
    yield Heading(source.words.headings.alternatives)
    columns = (Column(words.what, 0.36), Column(words.benefit, 0.32), Column(words.harm, 0.32))
    rows = []
    for alternative_id in source.pack.structure.alternatives:
        said = source.said.alternatives[alternative_id]
        what = Words(runs_of(said.name), small=said.what, is_strong=True)
        rows.append((what, Words(runs_of(said.benefit)), Words(runs_of(said.harm))))
    yield Table(columns, tuple(rows))


def if_refused(source: Explained) -> Iterator[Block]:
    """Yield what happens without the treatment."""
    yield Heading(source.words.headings.if_refused)
    yield from in_short(source, source.pack.structure.form.if_refused)


def before_and_after(source: Explained) -> Iterator[Block]:
    """Yield what to do before and after, and the signs to call for, with the telephone number."""
    structure, said, headings = source.pack.structure, source.said, source.words.headings
    before = Bullets(tuple(runs_of(said.before[item]) for item in structure.before))
    after = Bullets(tuple(runs_of(said.after[item]) for item in structure.after))
    yield Heading(f"{headings.before} · {headings.after}")
    yield Beside((Heading(headings.before, level=3), before), (Heading(headings.after, level=3), after))
    flags = Bullets(tuple(runs_of(source.said.red_flags[item]) for item in source.pack.structure.red_flags), columns=2)
    title = " · ".join(part for part in (source.words.headings.red_flags, source.look.phone) if part)
    yield Box((Heading(title, level=3), flags), BoxTone.CALL)


def goals(source: FormSource) -> Iterator[Block]:
    """Yield what the patient would like to be able to do again."""
    stated = source.state.goals
    if stated is None:
        return
    own = tidy(stated.own_words)
    said = "; ".join(source.said.goals[goal] for goal in stated.goals)
    if said or own:
        before = Run(f"{source.words.questions.goals} {said}{'; ' if said and own else ''}")
        yield Paragraph((before, as_written(own)) if own else (before,))


def _risk_row(source: Explained, risk: Risk) -> tuple[Words | Dots, ...]:
    words, said = source.words.risks, source.said.risks[risk.id]
    marks = [words.serious] if risk.serious else []
    if risk.level:
        marks.append(words.only_at.format(level=risk.level))
    return (
        Words(runs_of(said.name), small=" · ".join(marks), is_strong=True),
        Words(plain(how_often(risk.frequency, words.frequency)), small=said.scope),
        _dots(source, risk),
        Words(runs_of(said.what_then)),
    )


def _dots(source: Explained, risk: Risk) -> Words | Dots:
    words, shares = source.words.risks, per_hundred(risk.frequency)
    if shares is None:
        return Words(plain(words.not_drawn), is_soft=True)
    sides = both_sides(risk.frequency, words.frequency)
    return Dots(shares.filled, shares.hatched, words.picture_said(shares), sides)
