"""Builds the outline of a pack: the order of stops and the tables that the rules of a visit need."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.procedure.pack import Pack
from kiosk.procedure.structure import ChapterContent, Check, CheckPhrasing, PainQuestions, SafetyQuestion, Section
from kiosk.visit.outline import (
    Chapter,
    CheckStop,
    Outline,
    PainKind,
    PainStop,
    PainTable,
    Phrasing,
    PlainKind,
    PlainStop,
    SafetyStop,
    SectionStop,
    Stop,
)

_PLAIN_STOPS = (
    PlainStop(PlainKind.GOALS, Chapter.QUESTIONS),
    PlainStop(PlainKind.TOPICS, Chapter.QUESTIONS),
    PlainStop(PlainKind.SUMMARY, Chapter.DECISION),
    PlainStop(PlainKind.DECISION, Chapter.DECISION),
)


def build_outline(pack: Pack) -> Outline:
    """Return the outline of a pack.

    Stops stand chapter by chapter: sections (each "learn more" right behind the section that offers it), then the
    chapter's checks; then the questions about the pain, safety questions, goals, topics, summary and decision.
    """
    structure = pack.structure
    stops: list[Stop] = []
    for chapter in structure.chapters:
        stops.extend(_section_stops(chapter))
        stops.extend(_check_stop(chapter.id, check) for check in chapter.checks)
    if structure.pain is not None:
        stops.extend(PainStop(kind, Chapter.QUESTIONS) for kind in PainKind)
    stops.extend(_safety_stop(question) for question in structure.safety_questions)
    stops.extend(_PLAIN_STOPS)
    return Outline(
        procedure_id=structure.id,
        pack_hash=pack.hash,
        stops=tuple(stops),
        statements=structure.statements,
        nerves_of_joint={joint.id: joint.nerves for joint in structure.joints},
        pain=_pain_table(structure.pain) if structure.pain is not None else None,
        day_questions=tuple(map(_safety_stop, structure.day_questions)),
        optional_consents=structure.optional_consents,
    )


def _section_stops(chapter: ChapterContent) -> Iterator[SectionStop]:
    """Yield core sections in order, each followed by the "learn more" sections that it is the first to offer."""
    by_id = {section.id: section for section in chapter.sections}
    placed: set[str] = set()
    for core in (section for section in chapter.sections if section.core):
        yield _section_stop(chapter.id, core)
        for more_id in core.more:
            if more_id in by_id and more_id not in placed:
                placed.add(more_id)
                yield _section_stop(chapter.id, by_id[more_id])


def _section_stop(chapter: Chapter, section: Section) -> SectionStop:
    return SectionStop(
        section.id, chapter, step_count=len(section.steps), is_core=section.core, may_decline=section.may_decline
    )


def _check_stop(chapter: Chapter, check: Check) -> CheckStop:
    return CheckStop(check.id, chapter, check.section, (_phrasing(check.first), _phrasing(check.second)))


def _phrasing(phrasing: CheckPhrasing) -> Phrasing:
    return Phrasing(phrasing.options, phrasing.right)


def _safety_stop(question: SafetyQuestion) -> SafetyStop:
    return SafetyStop(
        question.id,
        Chapter.QUESTIONS,
        opens_point_on=frozenset(question.opens_point_on),
        urgent_on=frozenset(question.urgent_on),
        blocks_signing_on=frozenset(question.blocks_signing_on),
        ages=question.ages,
    )


def _pain_table(questions: PainQuestions) -> PainTable:
    return PainTable(
        reach_of_zone={place: zone.reach for zone in questions.zones for place, _ in zone.places},
        kinds={kind.id: kind.opens_point for kind in questions.kinds},
        since=questions.since,
        prevents=questions.prevents,
    )
