"""The brief: what the doctor reads before the talk, open points first. Ids only; the screen looks the words up.

It is a view of the state and decides nothing. `missing_for_release` is the one list of what a consent still lacks: the
brief shows it and the release obeys it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.visit.course import is_finished
from kiosk.visit.events import CheckAnswered, GoalsStated, PainFelt, PainLived, PainPlaced, SafetyAnswered
from kiosk.visit.outline import CheckStop, Outline
from kiosk.visit.state import Company, KeptRecheck, OptionalConsent, Pain, Point, PointKind, Recheck, Topic, VisitState
from kiosk.visit.terms import Decision, Help, Side, TopicKind


class Missing(StrEnum):
    """What a consent still lacks before it can be released, in the order of the doctor's work."""

    DECISION = "decision"
    POINTS = "points"
    SIDE = "side"
    PERSONAL_RISKS = "personal_risks"
    SAME_DAY_REASON = "same_day_reason"


class Understanding(StrEnum):
    """How far a check has come."""

    NOT_ASKED = "not_asked"
    EXPLAINED = "explained"
    EXPLAINED_AGAIN = "explained_again"
    TO_ASK_AGAIN = "to_ask_again"
    FOR_DOCTOR = "for_doctor"
    BY_DOCTOR = "by_doctor"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something to settle.

    Attributes:
        needs_say_back: A note alone does not settle it: it must be explained and said back.
    """

    point: Point
    is_urgent: bool
    needs_say_back: bool


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check: the first answer against the final one.

    Attributes:
        first: The first attempt, or None when it was not answered.
        final: The last attempt; the same as `first` when there was one.
        explained_option: The option whose explanation was shown between the two, or None when nothing was explained.
    """

    check_id: str
    section_id: str
    understanding: Understanding
    first: CheckAnswered | None = None
    final: CheckAnswered | None = None
    explained_option: str | None = None


@dataclass(frozen=True, slots=True)
class SafetyLine:
    """One safety question.

    Attributes:
        answer: The answer that counts, or None when it was not answered.
        earlier: What was answered before, oldest first.
        point: The point it opened, settled or not.
    """

    question_id: str
    answer: SafetyAnswered | None = None
    earlier: tuple[SafetyAnswered, ...] = ()
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class PainLine:
    """What the patient told of the pain.

    Attributes:
        told: The answers that count.
        earlier: What was shown and told before, oldest first.
        points: The points it opened, settled or not.
    """

    told: Pain
    earlier: tuple[PainPlaced | PainFelt | PainLived, ...] = ()
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicLine:
    """Something the patient wants to hear more about, and whether that was settled."""

    topic: Topic
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the treatment is to be. Nerves are empty while side and joints are provisional."""

    side: Side | None
    joints: tuple[str, ...]
    nerves: tuple[str, ...]
    is_confirmed: bool


@dataclass(frozen=True, slots=True)
class Brief:
    """What the doctor reads, in this order.

    Attributes:
        open_points: Urgent safety answers first, then the others in the order in which they arose.
        settled: What was settled already.
        missing: What keeps the doctor from releasing a consent.
        blocks_signing: A safety answer forbids signing today.
        prefers_not_to_know: The patient said so; it is an open point as well until it is settled.
        unseen: Core sections of which the patient did not see every step, nor preferred not to know more.
        helps_with: Who is with the patient helps with this; None when nobody was asked yet.
        helpers: Everybody who has helped so far, with what.
        chose_alone: Whether the patient chose to answer what is private without the helper; None when not asked.
        helped: Names of the answers that a helper's hand touched, see `hands.answer_of`.
        personal_risks: None until they are stated; empty means none beyond the form.
        recheck: The re-check at the kiosk on the day of treatment, or None before it was opened.
        recheck_on_paper: The re-check that counts, where it was signed on paper, else None.
        optional: What is asked beside the treatment, with the answer; None where there is none yet.
    """

    open_points: tuple[OpenPoint, ...]
    settled: tuple[Point, ...]
    decision: Decision | None
    missing: tuple[Missing, ...]
    blocks_signing: bool
    prefers_not_to_know: bool
    checks: tuple[CheckLine, ...]
    safety: tuple[SafetyLine, ...]
    pain: PainLine
    topics: tuple[TopicLine, ...]
    goals: GoalsStated | None
    unseen: tuple[str, ...]
    helps_with: tuple[Help, ...] | None
    helper_name: str
    helpers: tuple[Company, ...]
    chose_alone: bool | None
    helped: frozenset[str]
    placement: Placement
    personal_risks: tuple[str, ...] | None
    optional: tuple[tuple[str, OptionalConsent | None], ...]
    recheck: Recheck | None
    recheck_on_paper: KeptRecheck | None


def brief(state: VisitState, outline: Outline, today: date) -> Brief:
    """Return what the doctor reads before the talk.

    Args:
        state: The visit as it stands.
        outline: Built from the pack that the visit pinned.
        today: The day in the clinic's time zone.
    """
    topics = state.topics.values()
    return Brief(
        open_points=_open_points(state),
        settled=tuple(point for point in state.points.values() if point.settled is not None),
        decision=state.decision,
        missing=missing_for_release(state, today),
        blocks_signing=state.blocks_signing,
        prefers_not_to_know=any(topic.kind is TopicKind.NOT_TO_KNOW for topic in topics),
        checks=tuple(_check_line(state, check) for check in outline.checks()),
        safety=tuple(_safety_line(state, question.id) for question in outline.safety()),
        pain=_pain_line(state),
        topics=tuple(TopicLine(topic, state.points.get(topic.id)) for topic in topics),
        goals=state.goals,
        unseen=tuple(_unseen(state, outline)),
        helps_with=state.company,
        helper_name=state.company_name,
        helpers=state.helpers,
        chose_alone=state.chose_alone,
        helped=state.helped,
        placement=_placement(state),
        personal_risks=state.personal_risks,
        optional=tuple((one, state.optional_consents.get(one)) for one in outline.optional_consents),
        recheck=state.recheck,
        recheck_on_paper=next((one for one in state.recheck_scans if not one.is_superseded), None),
    )


def missing_for_release(state: VisitState, today: date) -> tuple[Missing, ...]:
    """Return what a consent still lacks before it can be released; declining lacks nothing.

    Args:
        state: The visit as it stands; without a decision it can be released ahead.
        today: The day in the clinic's time zone.
    """
    if state.decision is Decision.DECLINE:
        return ()
    lacks = {
        Missing.DECISION: state.decision is Decision.TALK_FIRST,
        Missing.POINTS: bool(state.open_points),
        Missing.SIDE: state.confirmed is None,
        Missing.PERSONAL_RISKS: state.personal_risks is None,
        Missing.SAME_DAY_REASON: state.prepared is not None and state.prepared.planned_on == today,
    }
    return tuple(missing for missing, is_missing in lacks.items() if is_missing)


def _open_points(state: VisitState) -> tuple[OpenPoint, ...]:
    points = [OpenPoint(point, _is_urgent(state, point), point.kind.needs_say_back) for point in state.open_points]
    return tuple(sorted(points, key=lambda one: not one.is_urgent))


def _is_urgent(state: VisitState, point: Point) -> bool:
    if point.kind is PointKind.RECHECK and state.recheck is not None:
        answer = state.recheck.answers.get(point.ref)
        return answer is not None and answer.is_urgent
    return point.kind is PointKind.SAFETY and state.safety[point.ref].is_urgent


def _check_line(state: VisitState, check: CheckStop) -> CheckLine:
    attempts = state.checks.get(check.id, ())
    understanding = _understanding(state, check.id, attempts)
    if not attempts:
        return CheckLine(check.id, check.section_id, understanding)
    first, final = attempts[0], attempts[-1]
    explained = None if first.was_right else first.option
    return CheckLine(check.id, check.section_id, understanding, first, final, explained)


def _understanding(state: VisitState, check_id: str, attempts: tuple[CheckAnswered, ...]) -> Understanding:
    if not attempts:
        return Understanding.NOT_ASKED
    if attempts[-1].was_right:
        return Understanding.EXPLAINED if len(attempts) == 1 else Understanding.EXPLAINED_AGAIN
    point = state.points.get(f"check:{check_id}")
    if point is None:
        return Understanding.TO_ASK_AGAIN
    return Understanding.FOR_DOCTOR if point.settled is None else Understanding.BY_DOCTOR


def _safety_line(state: VisitState, question_id: str) -> SafetyLine:
    log = tuple(fact for fact in state.safety_log if fact.question_id == question_id)
    if not log:
        return SafetyLine(question_id)
    return SafetyLine(question_id, log[-1], log[:-1], state.points.get(f"safety:{question_id}"))


def _pain_line(state: VisitState) -> PainLine:
    last = (state.pain.placed, state.pain.felt, state.pain.lived)
    earlier = tuple(fact for fact in state.pain_log if not any(fact is one for one in last))
    points = tuple(point for point in state.points.values() if point.kind is PointKind.PAIN)
    return PainLine(state.pain, earlier, points)


def _unseen(state: VisitState, outline: Outline) -> Iterator[str]:
    return (s.id for s in outline.sections() if s.is_core and not is_finished(state, s))


def _placement(state: VisitState) -> Placement:
    nerves = state.confirmed.nerves if state.confirmed else ()
    return Placement(state.side, state.joints, nerves, is_confirmed=state.confirmed is not None)
