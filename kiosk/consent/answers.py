"""What the patient said, and what was done about it: health answers, questions, what was explained."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import (
    Block,
    Bullets,
    Column,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    Tone,
    Words,
    as_written,
    plain,
)
from kiosk.consent.company import hand_note
from kiosk.consent.markdown import runs_of
from kiosk.consent.source import Explained, FormSource, tidy
from kiosk.consent.treatment import in_short
from kiosk.visit.events import CheckAnswered
from kiosk.visit.outline import Answer
from kiosk.visit.state import Point, PointKind, Settlement, Topic
from kiosk.visit.terms import SettledBy, TopicKind

_LONGEST_IN_CELL = 300


def health(source: FormSource) -> Iterator[Block]:
    """Yield when the treatment should not be done, and the safety answers one by one."""
    yield Heading(source.words.headings.health)
    yield from when_not(source)
    yield from safety_answers(source)


def when_not(source: Explained) -> Iterator[Block]:
    """Yield when the treatment should not be done."""
    words = source.words.health
    first, *others = in_short(source, source.pack.structure.form.not_for)
    yield Paragraph((Run(f"{words.not_for}: ", is_bold=True), *first.runs)) if isinstance(first, Paragraph) else first
    yield from others


def safety_answers(source: FormSource) -> Iterator[Block]:
    """Yield the safety answers one by one; a long detail follows below the table, whole."""
    words = source.words.health
    said = {Answer.YES: words.yes, Answer.NO: words.no, Answer.NOT_SURE: words.not_sure}
    rows: list[tuple[Words, ...]] = []
    long_details: list[Block] = []
    for question in source.pack.structure.safety_questions:
        short = source.said.safety_questions[question.id].short
        answered = source.state.safety.get(question.id)
        if answered is None:
            rows.append((Words(runs_of(short)), Words(plain(words.not_answered), is_soft=True)))
            continue
        detail = tidy(answered.detail)
        if len(detail) > _LONGEST_IN_CELL:
            long_details.append(Paragraph((Run(f"{short}: ", is_bold=True), Run(detail))))
            detail = ""
        is_point = answered.opens_point
        rows.append((Words(runs_of(short), is_strong=is_point), Words(plain(said[answered.answer]), detail, is_point)))
    yield Table((Column(words.question, 0.56), Column(words.answer, 0.44)), tuple(rows), halves=2)
    yield from long_details


def questions(source: FormSource) -> Iterator[Block]:
    """Yield what the patient asked and how it was settled."""
    words, topics = source.words.questions, source.state.topics.values()
    yield Heading(source.words.headings.questions)
    asked = [topic for topic in topics if topic.kind is not TopicKind.NOT_TO_KNOW]
    if asked:
        yield Bullets(tuple(_question(source, topic) for topic in asked))
    else:
        yield Paragraph(plain(words.none))
    for topic in topics:
        if topic.kind is TopicKind.NOT_TO_KNOW:
            section = source.said.sections[topic.id.partition(":")[2]]
            said = Run(words.not_to_know.format(section=section.title))
            yield Paragraph((said, *_settled(source, source.state.points.get(topic.id))))


def explained(source: FormSource) -> Iterator[Block]:
    """Yield each point that was checked, and whether it took a second explanation or the doctor."""
    words = source.words.explained
    yield Heading(source.words.headings.explained)
    rows = tuple(
        (Words(runs_of(source.said.checks[check.id].topic)), Words(plain(_how(source, check.id))))
        for check in source.pack.checks
    )
    yield Table((Column(words.point, 0.57), Column(words.how, 0.43)), rows, halves=2)
    yield from _informed(source)
    yield Paragraph(plain(_seen(source)), Tone.SOFT)
    yield from hand_note(source)


def unseen_sections(source: FormSource) -> tuple[str, ...]:
    """Return the ids of core sections that were not on the screen."""
    return tuple(section.id for section in source.pack.sections if section.core and section.id not in source.state.seen)


def unseen(source: FormSource) -> Iterator[Block]:
    """Yield the core sections that were not on the screen, or nothing when all were."""
    missing = unseen_sections(source)
    if missing:
        yield Heading(source.words.headings.unseen)
        yield Bullets(tuple(runs_of(source.said.sections[section_id].title) for section_id in missing))


def _seen(source: FormSource) -> str:
    words = source.words.explained
    lists = {words.unseen: unseen_sections(source), words.in_short: _in_short_only(source)}
    said = [
        f"{label} {'; '.join(source.said.sections[section_id].title for section_id in ids)}."
        for label, ids in lists.items()
        if ids
    ]
    return " ".join(said) or words.all_seen


def _in_short_only(source: FormSource) -> tuple[str, ...]:
    """Return the ids of opened core sections of which the patient preferred not to know more."""
    state, opened = source.state, source.state.seen
    sections = [section for section in source.pack.sections if section.core and section.id in opened]
    return tuple(
        section.id
        for section in sections
        if state.prefers_not_to_know(section.id) and not state.has_seen(section.id, len(section.steps))
    )


def _informed(source: FormSource) -> Iterator[Block]:
    words, release = source.words.explained, source.state.release
    if release is None:
        return
    doctor = tidy(source.informed_by_name or source.doctor_name)
    said = [words.informed.format(doctor=doctor, time=source.moment(release.informed_at))]
    if release.same_day_reason:
        said.append(words.same_day.format(reason=tidy(release.same_day_reason)))
    yield Paragraph(plain(" ".join(said)), Tone.STRONG)


def _how(source: FormSource, check_id: str) -> str:
    words = source.words.explained
    attempts: tuple[CheckAnswered, ...] = source.state.checks.get(check_id, ())
    point = source.state.points.get(f"{PointKind.CHECK.value}:{check_id}")
    if point is not None and point.settled is not None:
        return words.by_doctor_said_back if point.settled.by is SettledBy.SAID_BACK else words.by_doctor
    if point is not None:
        return words.still_open
    if not attempts:
        return words.not_reached
    return words.once if len(attempts) == 1 and attempts[0].was_right else words.again


def _question(source: FormSource, topic: Topic) -> Runs:
    words = source.words.questions
    ref = topic.id.partition(":")[2]
    match topic.kind:
        case TopicKind.SECTION:
            asked = Run(words.about_section.format(section=source.said.sections[ref].title))
        case TopicKind.COMMON:
            asked = Run(source.said.common_questions[ref])
        case TopicKind.IN_PERSON:
            asked = Run(words.in_person)
        case _:
            asked = as_written(tidy(topic.text))
    return (asked, *_settled(source, source.state.points.get(topic.id)))


def noted(template: str, note: str) -> Runs:
    """Return a sentence with ``{note}``, for which stands what somebody wrote."""
    before, after = template.split("{note}")
    return tuple(run for run in (Run(before), as_written(note), Run(after)) if run.text)


def _settled(source: FormSource, point: Point | None) -> Runs:
    """Return how a topic was settled, in bold, and the doctor's note."""
    words = source.words.questions
    settlement: Settlement | None = point.settled if point else None
    if settlement is None:
        return (Run(f" ({words.open})", is_bold=True),)
    how = words.said_back if settlement.by is SettledBy.SAID_BACK else words.settled
    note = tidy(settlement.note)
    return (Run(f" ({how})", is_bold=True), *(noted(f" {words.note}", note) if note else ()))
