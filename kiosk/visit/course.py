"""Where the patient is, what comes next and how far it is: pure questions about a state and an outline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.outline import (
    Chapter,
    CheckStop,
    Outline,
    PainKind,
    PainStop,
    PlainKind,
    PlainStop,
    SafetyStop,
    SectionStop,
    Stop,
)
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Decision


class Phase(StrEnum):
    """What kind of screen the visit is at."""

    NOTICE = "notice"
    STOP = "stop"
    CONFIRM = "confirm"
    EXPLAIN = "explain"
    MISSED = "missed"
    WAITING = "waiting"
    OPTIONAL_CONSENT = "optional_consent"
    SIGNING = "signing"
    TAKING_BACK = "taking_back"
    RECHECK = "recheck"
    RECHECK_DECISION = "recheck_decision"
    RECHECK_SIGNING = "recheck_signing"
    FINISHED = "finished"


_AFTER_SIGNING = (Stage.SIGNED, Stage.DONE, Stage.TAKING_BACK, Stage.RECHECKING, Stage.ENDED)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the patient is.

    Attributes:
        stop_id: The stop, for STOP, CONFIRM, EXPLAIN and MISSED; what is asked, for OPTIONAL_CONSENT and
            RECHECK; else empty.
        step: Picture step of a section, from 0.
    """

    phase: Phase
    stop_id: str = ""
    step: int = 0


def place(state: VisitState, outline: Outline) -> Place:
    """Return where the patient is, so that a visit resumes there after any interruption."""
    if state.stage in _AFTER_SIGNING:
        return _place_after_signing(state, outline)
    if not state.notice_shown:
        return Place(Phase.NOTICE)
    if may_answer_optional(state) and (unanswered := unanswered_optional(state, outline)):
        return Place(Phase.OPTIONAL_CONSENT, unanswered[0])
    if state.stage is Stage.WAITING:
        return Place(Phase.WAITING)
    if state.stage is Stage.RELEASED:
        return Place(Phase.SIGNING)
    position = state.position
    if position is None or not outline.has(position.stop_id):
        return Place(Phase.STOP, outline.core[0].id)
    if not position.just_answered:
        return Place(Phase.STOP, position.stop_id, position.step)
    attempts = state.checks[position.stop_id]
    if attempts[-1].was_right:
        return Place(Phase.CONFIRM, position.stop_id)
    return Place(Phase.MISSED if len(attempts) > 1 else Phase.EXPLAIN, position.stop_id)


def unanswered_recheck(state: VisitState, outline: Outline) -> tuple[str, ...]:
    """Return the questions of the re-check that have no answer yet, in order."""
    answers = state.recheck.answers if state.recheck is not None else {}
    return tuple(stop.id for stop in outline.recheck() if stop.id not in answers)


def _place_after_signing(state: VisitState, outline: Outline) -> Place:
    if state.stage is Stage.TAKING_BACK:
        return Place(Phase.TAKING_BACK)
    if state.stage is not Stage.RECHECKING:
        return Place(Phase.FINISHED)
    if unanswered := unanswered_recheck(state, outline):
        return Place(Phase.RECHECK, unanswered[0])
    is_decided = state.recheck is not None and state.recheck.decision is not None
    return Place(Phase.RECHECK_SIGNING if is_decided else Phase.RECHECK_DECISION)


def may_answer_optional(state: VisitState) -> bool:
    """Say whether the signatory may say yes or no to what is asked beside the treatment: agreed, and not signed yet."""
    return state.decision is Decision.AGREE and state.stage in (Stage.WAITING, Stage.RELEASED)


def unanswered_optional(state: VisitState, outline: Outline) -> tuple[str, ...]:
    """Return what is asked beside the treatment and has no answer yet, in order."""
    return tuple(one for one in outline.optional_consents if one not in state.optional_consents)


def next_stop(state: VisitState, outline: Outline, stop_id: str) -> Stop | None:
    """Return the core stop after this one, or None after the decision. Closed checks are passed over."""
    stops = outline.stops
    for stop in stops[_index(outline, stop_id) + 1 :]:
        if not _is_passed_over(state, stop):
            return stop
    return None


def previous_stop(state: VisitState, outline: Outline, stop_id: str) -> Stop | None:
    """Return the core stop before this one, or None before the first. Closed checks are passed over."""
    for stop in reversed(outline.stops[: _index(outline, stop_id)]):
        if not _is_passed_over(state, stop):
            return stop
    return None


def _is_passed_over(state: VisitState, stop: Stop) -> bool:
    """Say whether the way leads past a stop: "learn more", a closed check, more about a pain that is away today."""
    if isinstance(stop, SectionStop):
        return not stop.is_core
    if isinstance(stop, CheckStop):
        return state.is_check_closed(stop.id)
    return isinstance(stop, PainStop) and stop.kind is not PainKind.PLACE and state.pain.is_away_today


def is_finished(state: VisitState, stop: Stop) -> bool:
    """Say whether a stop has given what it is there for."""
    if isinstance(stop, SectionStop):
        return state.has_seen(stop.id, stop.step_count) or _is_declined(state, stop)
    if isinstance(stop, CheckStop):
        return state.is_check_closed(stop.id)
    if isinstance(stop, SafetyStop):
        return stop.id in state.safety
    if isinstance(stop, PainStop):
        return _is_passed_over(state, stop) or _pain_answer(state, stop.kind) is not None
    if stop.kind is PlainKind.DECISION:
        return state.decision is not None
    if stop.kind is PlainKind.GOALS:
        return state.goals is not None
    return stop.id in state.shown


def _is_declined(state: VisitState, stop: SectionStop) -> bool:
    """Say whether a section was opened, and the patient then preferred to know no more of it."""
    return stop.id in state.seen and state.prefers_not_to_know(stop.id)


def _pain_answer(state: VisitState, kind: PainKind) -> object:
    answers = {PainKind.PLACE: state.pain.placed, PainKind.FEEL: state.pain.felt, PainKind.LIFE: state.pain.lived}
    return answers[kind]


def unfinished(state: VisitState, outline: Outline) -> tuple[str, ...]:
    """Return the core stops before the decision that are not finished, in order."""
    return tuple(
        stop.id
        for stop in outline.core
        if not (isinstance(stop, PlainStop) and stop.kind is PlainKind.DECISION) and not is_finished(state, stop)
    )


@dataclass(frozen=True, slots=True)
class Ahead:
    """A stop that still lies before the patient.

    Attributes:
        steps: The steps of a section that were not on the screen yet, from 0; empty for any other stop.
    """

    stop: Stop
    steps: tuple[int, ...] = ()


def ahead(state: VisitState, outline: Outline) -> tuple[Ahead, ...]:
    """Return what lies before the patient up to the decision: the core stops that are not finished, in order.

    What is on the screen counts as read, so that looking back at a page never brings anything back; a check stays until
    it needs no further attempt. Nothing lies ahead once the patient has decided.
    """
    if state.stage not in (Stage.PREPARED, Stage.AT_KIOSK):
        return ()
    return tuple(
        Ahead(stop, _unseen(state, stop) if isinstance(stop, SectionStop) else ())
        for stop in outline.core
        if not is_finished(state, stop)
    )


def is_signing_ahead(state: VisitState) -> bool:
    """Say whether the patient may still come to sign a consent: undecided, or agreed and not signed."""
    return state.decision in (None, Decision.AGREE) and state.stage not in _AFTER_SIGNING


def _unseen(state: VisitState, stop: SectionStop) -> tuple[int, ...]:
    seen = state.seen.get(stop.id, frozenset())
    return tuple(step for step in range(stop.step_count) if step not in seen)


def progress(state: VisitState, outline: Outline) -> dict[Chapter, float]:
    """Return the finished share of each chapter's core stops, 0.0 to 1.0."""
    shares = {}
    for chapter in Chapter:
        stops = [stop for stop in outline.core if stop.chapter is chapter]
        done = sum(is_finished(state, stop) for stop in stops)
        shares[chapter] = done / len(stops) if stops else 0.0
    return shares


def share_done(state: VisitState, outline: Outline) -> float:
    """Return the finished share of all core stops, 0.0 to 1.0."""
    done = sum(is_finished(state, stop) for stop in outline.core)
    return done / len(outline.core)


def chapter_at(state: VisitState, outline: Outline) -> Chapter:
    """Return the chapter the patient is in."""
    where = place(state, outline)
    return outline.stop(where.stop_id).chapter if outline.has(where.stop_id) else Chapter.DECISION


def _index(outline: Outline, stop_id: str) -> int:
    return next(index for index, stop in enumerate(outline.stops) if stop.id == stop_id)
