"""A small outline with one of everything, so that a test of the rules reads at a glance. It is of no real procedure."""

from __future__ import annotations

from kiosk.visit.outline import (
    Answer,
    Chapter,
    CheckStop,
    Outline,
    PainKind,
    PainStop,
    PainTable,
    Phrasing,
    PlainKind,
    PlainStop,
    Reach,
    SafetyStop,
    SectionStop,
)

PACK_HASH = "ab" * 32
STATEMENTS = ("informed", "asked", "may_revoke")
JOINTS = ("upper", "lower")
TODAY = ("escort", "ate", "thinner")
"""What the re-check asks, in order."""

OPTIONAL = ("photos", "research")

PAIN = PainTable(
    reach_of_zone={
        "back:left": Reach.TREATED,
        "back:right": Reach.TREATED,
        "calf:left": Reach.BEYOND,
        "calf:right": Reach.BEYOND,
        "head:middle": Reach.ELSEWHERE,
        "hand:right": Reach.ELSEWHERE,
    },
    kinds={"aching": False, "electric": True, "not_sure": True},
    since=("months", "years"),
    prevents=("walk", "sleep"),
)

FIRST = Phrasing(("a", "b", "c"), right="b")
SECOND = Phrasing(("d", "e", "f"), right="f")


def small_outline(*, optional: tuple[str, ...] = ()) -> Outline:
    """Return four sections (one of them "learn more"), two checks, pain, three safety questions and the plain stops."""
    return Outline(
        procedure_id="sample_procedure",
        pack_hash=PACK_HASH,
        stops=(
            SectionStop("pain", Chapter.PAIN, step_count=2),
            SectionStop("pain_more", Chapter.PAIN, is_core=False),
            CheckStop("pain_check", Chapter.PAIN, "pain", (FIRST, SECOND)),
            SectionStop("treatment", Chapter.TREATMENT),
            CheckStop("treatment_check", Chapter.TREATMENT, "treatment", (FIRST, SECOND)),
            SectionStop("risks", Chapter.RISKS, may_decline=True),
            *(PainStop(kind, Chapter.QUESTIONS) for kind in PainKind),
            SafetyStop(
                "thinner", Chapter.QUESTIONS, opens_point_on=frozenset({Answer.YES, Answer.NOT_SURE}), ages=True
            ),
            SafetyStop(
                "fever",
                Chapter.QUESTIONS,
                opens_point_on=frozenset({Answer.YES, Answer.NOT_SURE}),
                urgent_on=frozenset({Answer.YES}),
            ),
            SafetyStop(
                "sedated",
                Chapter.QUESTIONS,
                opens_point_on=frozenset({Answer.NOT_SURE}),
                blocks_signing_on=frozenset({Answer.YES}),
            ),
            PlainStop(PlainKind.GOALS, Chapter.QUESTIONS),
            PlainStop(PlainKind.TOPICS, Chapter.QUESTIONS),
            PlainStop(PlainKind.SUMMARY, Chapter.DECISION),
            PlainStop(PlainKind.DECISION, Chapter.DECISION),
        ),
        statements=STATEMENTS,
        nerves_of_joint={"upper": ("nerve_1", "nerve_2"), "lower": ("nerve_2", "nerve_3")},
        pain=PAIN,
        day_questions=(
            SafetyStop("escort", Chapter.QUESTIONS, opens_point_on=frozenset({Answer.NO, Answer.NOT_SURE})),
            SafetyStop("ate", Chapter.QUESTIONS, opens_point_on=frozenset({Answer.YES, Answer.NOT_SURE})),
        ),
        optional_consents=optional,
    )
