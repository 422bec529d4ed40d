"""The last page: exactly what was asked and answered, what was seen and when, and what it all was made from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from kiosk.consent.blocks import Block, Column, Heading, NewPage, Paragraph, Run, Table, Tone, Words, plain
from kiosk.consent.markdown import blocks_of, runs_of
from kiosk.consent.pain import record_rows
from kiosk.consent.source import Explained, FormSource, day_in_words
from kiosk.procedure.structure import Check, Section
from kiosk.visit.events import CheckAnswered, SectionShown
from kiosk.visit.outline import UNSURE


def record(source: FormSource) -> Iterator[Block]:
    """Yield the record of the explanation."""
    yield NewPage()
    yield Heading(source.words.headings.record)
    yield from blocks_of(source.words.record.intro)
    yield from _checks(source)
    yield from _sections(source)
    yield from _also_shown(source)
    yield from _content(source)


def _checks(source: FormSource) -> Iterator[Block]:
    words = source.words.record
    rows = [row for check in source.pack.checks for row in _check_rows(source, check)]
    rows += record_rows(source)
    if rows:
        columns = (Column(words.asked, 0.56), Column(words.first_answer, 0.44))
        yield Table(columns, tuple(rows), is_dense=True)


def _check_rows(source: FormSource, check: Check) -> Iterator[tuple[Words, Words]]:
    """Yield the first attempt at a check, and the last where there were more."""
    attempts = source.state.checks.get(check.id, ())
    if not attempts:
        return
    words = source.words.record
    yield _question_row(source, check, attempts[0])
    if len(attempts) > 1:
        question, answer = _question_row(source, check, attempts[-1])
        yield (
            Words((Run(f"{words.asked_again}: "), *question.runs)),
            Words((Run(f"{words.final_answer}: "), *answer.runs)),
        )


def _question_row(source: FormSource, check: Check, attempt: CheckAnswered) -> tuple[Words, Words]:
    said = source.said.checks[check.id]
    phrasing = said.second if attempt.phrasing else said.first
    answer = (
        plain(source.words.record.unsure) if attempt.option == UNSURE else runs_of(phrasing.options[attempt.option])
    )
    return Words(runs_of(phrasing.question)), Words(answer)


def _sections(source: FormSource) -> Iterator[Block]:
    words = source.words.record
    times = _first_seen(source)
    days = {source.day(at) for at in times.values()}
    zone = str(source.zone)
    note = (
        words.times_on.format(date=days.copy().pop(), zone=zone) if len(days) == 1 else words.times_in.format(zone=zone)
    )
    yield Heading(words.sections, level=3, note=note)
    rows = tuple(
        _section_row(source, section, times.get(section.id), len(days) == 1)
        for section in source.pack.sections
        if section.core or section.id in times
    )
    yield Table((Column(words.section, 0.62), Column(words.seen, 0.38)), rows, is_dense=True, halves=2)


def _section_row(source: FormSource, section: Section, at: datetime | None, is_one_day: bool) -> tuple[Words, Words]:
    words, title = source.words.record, Words(runs_of(source.said.sections[section.id].title))
    if at is None:
        return title, Words(plain(words.never), is_soft=True)
    seen = words.steps.format(seen=len(source.state.seen.get(section.id, ())), of=len(section.steps))
    when = source.clock(at) if is_one_day else source.moment(at)
    return title, Words(plain(f"{when} · {seen}"))


def _also_shown(source: FormSource) -> Iterator[Block]:
    """Yield the "in short" words of sections that were seen and stand nowhere else on the form."""
    parts = source.pack.structure.form
    printed = {section_id for name in type(parts).model_fields for section_id in getattr(parts, name)}
    others = [s.id for s in source.pack.sections if s.id in source.state.seen and s.id not in printed]
    if others:
        yield Heading(source.words.record.also, level=3)
    for section_id in others:
        said = source.said.sections[section_id]
        yield Paragraph((Run(f"{said.title}: ", is_bold=True), *runs_of(said.in_short)), Tone.SOFT)


def _first_seen(source: FormSource) -> dict[str, datetime]:
    """Return when each section was first on the screen."""
    times: dict[str, datetime] = {}
    for event in source.history:
        if isinstance(event.fact, SectionShown):
            times.setdefault(event.fact.section_id, event.at)
    return times


def _content(source: FormSource) -> Iterator[Block]:
    words, structure = source.words.record, source.pack.structure
    yield Heading(words.content, level=3)
    content = words.content_text.format(
        procedure=source.said.title,
        version=structure.version,
        language=source.words.page.language_name,
        form_version=source.words.version,
    )
    yield Paragraph(plain(content), Tone.SOFT)
    yield Paragraph((Run(f"{words.content_hash}: "), Run(source.pack.hash)), Tone.SOFT)
    yield Paragraph((Run(f"{words.journal}: "), Run(source.journal_link)), Tone.SOFT)
    yield from origin(source)


def origin(source: Explained) -> Iterator[Block]:
    """Yield how new the words are, who paid for them, and the sources of the numbers."""
    review = source.pack.structure.review
    written, review_by = (
        day_in_words(date.fromisoformat(day), source.words) for day in (review.written_on, review.review_by)
    )
    dates = source.words.record.content_dates.format(written=written, review_by=review_by)
    for line in (dates, source.said.funding[review.funding]):
        yield Paragraph(plain(line), Tone.SOFT)
    yield from _sources_of_numbers(source)


def _sources_of_numbers(source: Explained) -> Iterator[Block]:
    """Yield the sources of the numbers in the table of risks, and of what is said of the benefit."""
    structure = source.pack.structure
    cited = {name for risk in structure.risks for name in risk.sources}
    cited |= {
        name
        for section in source.pack.sections
        if section.id in structure.form.what_to_expect
        for name in section.sources
    }
    known = [item.citation for item in structure.sources if item.id in cited]
    if known:
        yield Paragraph((Run(f"{source.words.record.sources}: ", is_bold=True), Run(" · ".join(known))), Tone.SOFT)
