"""The sheet that the patient takes home: what to do before and after, whom to call, answers, points explained again.

It lies on kitchen tables, so it names nobody: a record number stands for the patient, and no health answer is on it.
The lists are the pack's own, whole, for a list that was picked out would tell the answers. What the doctor wrote about
a question is on it, since the patient asked to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import (
    Block,
    Box,
    BoxTone,
    Bullets,
    Card,
    Field,
    FormContent,
    Frame,
    Heading,
    PaperKind,
    Paragraph,
    Run,
    plain,
)
from kiosk.consent.identity import form_frame
from kiosk.consent.markdown import blocks_of, runs_of
from kiosk.consent.source import FormSource, require_pinned_pack, tidy
from kiosk.consent.treatment import in_short
from kiosk.procedure.form_words import StateWords
from kiosk.visit.state import Topic
from kiosk.visit.terms import TopicKind


def take_home_content(source: FormSource) -> FormContent:
    """Return the sheet.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    require_pinned_pack(source)
    blocks = (
        _when_and_who(source),
        *_lists(source),
        *_questions(source),
        *_explained_again(source),
        *blocks_of(source.words.take_home.end),
    )
    return FormContent(PaperKind.TAKE_HOME, _frame(source), blocks)


def missed_checks(source: FormSource) -> tuple[str, ...]:
    """Return the ids of the checks whose first answer was wrong or "not sure", in the pack's order."""
    attempts = source.state.checks
    return tuple(one.id for one in source.pack.checks if one.id in attempts and not attempts[one.id][0].was_right)


def _frame(source: FormSource) -> Frame:
    words, look = source.words.take_home, source.look
    return form_frame(
        source,
        words.title.format(procedure=source.said.consent_to),
        StateWords(band=words.band, short=words.short),
        heading=" · ".join(part for part in (look.unit, words.kind) if part),
        identity=words.identity.format(number=tidy(source.patient.record_number)),
    )


def _when_and_who(source: FormSource) -> Card:
    labels, planned = source.words.identity, source.prepared.planned_on
    return Card(
        (
            (
                Field(labels.planned, source.day(planned) if planned else labels.not_planned, is_strong=True),
                Field(labels.doctor, tidy(source.doctor_name), is_strong=True),
            ),
        )
    )


def _lists(source: FormSource) -> Iterator[Block]:
    """Yield first of all when to call whom, then what to do before and after."""
    structure, said, headings = source.pack.structure, source.said, source.words.headings
    flags = Bullets(tuple(runs_of(said.red_flags[item]) for item in structure.red_flags))
    phone = source.look.phone
    title = source.words.take_home.whom_to_call.format(phone=phone) if phone else headings.red_flags
    yield Box((Heading(title), flags), BoxTone.CALL)
    yield Heading(headings.before)
    yield Bullets(tuple(runs_of(said.before[item]) for item in structure.before))
    yield Heading(headings.after)
    yield Bullets(tuple(runs_of(said.after[item]) for item in structure.after))


def _questions(source: FormSource) -> Iterator[Block]:
    asked = [one for one in source.state.topics.values() if one.kind is not TopicKind.NOT_TO_KNOW]
    if asked:
        yield Heading(source.words.headings.questions)
    for topic in asked:
        yield from _question(source, topic)


def _question(source: FormSource, topic: Topic) -> Iterator[Block]:
    """Yield a question, the pack's words on a section that was asked about, and the doctor's answer."""
    words, ref = source.words, topic.id.partition(":")[2]
    match topic.kind:
        case TopicKind.SECTION:
            asked = words.questions.about_section.format(section=source.said.sections[ref].title)
        case TopicKind.COMMON:
            asked = source.said.common_questions[ref]
        case TopicKind.IN_PERSON:
            asked = words.questions.in_person
        case _:
            asked = tidy(topic.text)
    yield Paragraph((Run(asked, is_bold=True),))
    if topic.kind is TopicKind.SECTION:
        yield from in_short(source, (ref,))
    point = source.state.points.get(topic.id)
    if point is not None and point.settled is not None:
        note = tidy(point.settled.note)
        yield Paragraph(plain(words.take_home.answer.format(note=note) if note else words.take_home.talked))


def _explained_again(source: FormSource) -> Iterator[Block]:
    missed = missed_checks(source)
    if missed:
        yield Heading(source.words.take_home.explained)
    for check_id in missed:
        explain = source.said.checks[check_id].explain
        yield Heading(explain.title, level=3)
        yield from blocks_of(explain.text)
