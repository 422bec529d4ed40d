"""The re-check on the day of treatment: what was asked and answered, what changed since, and what the patient wants."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import (
    Block,
    Card,
    Column,
    Heading,
    Paragraph,
    Room,
    Square,
    Statements,
    Table,
    Tone,
    Words,
    plain,
)
from kiosk.consent.company import own_wish
from kiosk.consent.markdown import runs_of
from kiosk.consent.revocation import consent_card
from kiosk.consent.signing import is_countersigned, signature_on
from kiosk.consent.source import FormSource, tidy
from kiosk.procedure.form_words import StateWords
from kiosk.visit.events import RecheckAnswered, SafetyAnswered
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Decision, FormKind


def consent_named(source: FormSource) -> Iterator[Block]:
    """Yield which consent form this adds to, and, where the treatment moved, why."""
    words, recheck = source.words.recheck, source.state.recheck
    yield Heading(words.consent)
    card: Card = consent_card(source)
    yield card
    planned_on = source.prepared.planned_on
    if recheck is not None and recheck.opened.moved_reason and planned_on is not None:
        reason = tidy(recheck.opened.moved_reason)
        yield Paragraph(plain(words.moved.format(date=source.day(planned_on), reason=reason)))


def answers_today(source: FormSource) -> Iterator[Block]:
    """Yield every question with today's answer beside the one before, and which of them changed."""
    words, recheck = source.words.recheck, source.state.recheck
    yield Heading(words.answers, note=source.day(recheck.opened.on) if recheck else "")
    answers = recheck.answers if recheck else {}
    rows = tuple(_row(source, question, answers.get(question)) for question in asked_today(source))
    yield Table((Column(words.question, 0.5), Column(words.today, 0.26), Column(words.before, 0.24)), rows)
    changed = [source.said.question(one).short for one in asked_today(source) if _has_changed(source, one)]
    said = words.changed.format(questions="; ".join(changed)) if changed else words.unchanged
    yield Paragraph(runs_of(said), Tone.STRONG if changed else Tone.SOFT)


def by_hand(source: FormSource) -> Iterator[Block]:
    """Yield every question of today with squares and room to write, what can be wanted, and the sentence to sign."""
    words, health, said = source.words.recheck, source.words.health, source.said
    yield Heading(words.answers)
    columns = (
        Column(words.question, 0.5),
        Column(health.yes, 0.06),
        Column(health.no, 0.06),
        Column(health.not_sure, 0.1),
        Column(source.words.blank.details, 0.28),
    )
    asked = [said.question(one) for one in asked_today(source)]
    rows = tuple(
        (Words(runs_of(one.question), one.help or "", is_strong=True), Square(), Square(), Square(), Room())
        for one in asked
    )
    yield Table(columns, rows)
    yield Heading(source.words.headings.statements)
    yield Statements((plain(words.statement), plain(words.statement_talk_first)), is_touched=False)


def wish_today(source: FormSource) -> Iterator[Block]:
    """Yield what the patient wants on the day."""
    yield Heading(source.words.headings.your_decision)
    yield Paragraph(plain(source.words.recheck.talk_first if _talks_first(source) else source.words.recheck.still))


def statement(source: FormSource) -> Iterator[Block]:
    """Yield the sentence that is signed."""
    yield Heading(source.words.headings.statements)
    signed = signature_on(source, FormKind.RECHECK)
    said = plain(source.words.recheck.said(talks_first=_talks_first(source)))
    yield Statements((said, *own_wish(source, signed)), signed is not None)


def state(source: FormSource) -> StateWords:
    """Return what the form says about itself."""
    states = source.words.states
    if signature_on(source, FormKind.RECHECK) is None:
        return states.recheck_unsigned
    if is_countersigned(source, FormKind.RECHECK):
        return states.recheck_complete
    return states.recheck_signed if source.prepared.signatory.is_patient else states.recheck_by_representative


def asked_today(source: FormSource) -> tuple[str, ...]:
    """Return the ids of what the re-check asks, in order."""
    structure = source.pack.structure
    aging = (question for question in structure.safety_questions if question.ages)
    return tuple(question.id for question in (*structure.day_questions, *aging))


def _talks_first(source: FormSource) -> bool:
    return source.state.recheck is not None and source.state.recheck.decision is Decision.TALK_FIRST


def _has_changed(source: FormSource, question_id: str) -> bool:
    recheck, before = source.state.recheck, source.state.safety.get(question_id)
    today = recheck.answers.get(question_id) if recheck else None
    if today is None or before is None:
        return False
    return (today.answer, tidy(today.detail)) != (before.answer, tidy(before.detail))


def _row(source: FormSource, question_id: str, today: RecheckAnswered | None) -> tuple[Words, Words, Words]:
    said, before = source.said.question(question_id), source.state.safety.get(question_id)
    is_point = today is not None and today.opens_point
    is_day_question = question_id not in source.said.safety_questions
    then = Words(plain(source.words.recheck.not_asked), is_soft=True) if is_day_question else _cell(source, before)
    return Words(runs_of(said.question), said.help or "", is_point), _cell(source, today), then


def _cell(source: FormSource, given: RecheckAnswered | SafetyAnswered | None) -> Words:
    words = source.words.health
    if given is None:
        return Words(plain(words.not_answered), is_soft=True)
    said = {Answer.YES: words.yes, Answer.NO: words.no, Answer.NOT_SURE: words.not_sure}[given.answer]
    return Words(plain(said), tidy(given.detail), given.opens_point)
