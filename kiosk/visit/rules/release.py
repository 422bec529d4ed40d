"""The release: the doctor unlocks the signature, and everything that takes the release away again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.errors import VisitError
from kiosk.visit import events
from kiosk.visit.brief import Missing, missing_for_release
from kiosk.visit.events import Fact, Released, ReleaseWithdrawn
from kiosk.visit.rules.moment import Moment, require_role, require_stage, require_unchanged, typed
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Decision, Role

_WITHDRAWING: tuple[type, ...] = (
    events.SideConfirmed,
    events.PersonalRisksStated,
    events.TopicRaised,
    events.SafetyAnswered,
    events.PainPlaced,
    events.PainFelt,
    events.Reopened,
)
"""Facts that change what the doctor released, whatever they say."""


def release(
    moment: Moment,
    *,
    informed_at: datetime,
    able_to_decide: bool,
    decision: Decision | None = None,
    same_day_reason: str = "",
) -> Sequence[Fact]:
    """Unlock the signature, after the talk or, from the consultation, before the kiosk.

    Args:
        moment: Who and when.
        informed_at: When the doctor informed; not in the future.
        able_to_decide: The doctor says the patient can decide.
        decision: What is released; by default the decision on the doctor's screen, or agreeing when released ahead.
        same_day_reason: Why the signature falls on the day of treatment.

    Raises:
        VisitError: VISIT-POINTS-OPEN, VISIT-RISKS-NOT-STATED, VISIT-SIDE-NOT-CONFIRMED, VISIT-NOT-ABLE,
            VISIT-SAME-DAY, VISIT-INFORMED-LATER, VISIT-TALK-FIRST, VISIT-CHANGED when an answer, the side or the risks
            are others than on the doctor's screen.
    """
    require_role(moment, Role.DOCTOR)
    require_stage(moment, Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING)
    wanted = decision or moment.seen.decision or Decision.AGREE
    if moment.state.decision not in (None, wanted) or wanted is Decision.TALK_FIRST:
        raise VisitError(*_REFUSALS[Missing.DECISION])
    if not able_to_decide:
        raise VisitError("VISIT-NOT-ABLE", "A person who cannot decide cannot sign.", "Ask for a representative.")
    if informed_at > moment.now:
        raise VisitError("VISIT-INFORMED-LATER", "The talk lies in the future.", "Give the time of the talk.")
    if wanted is Decision.AGREE:
        _require_as_read(moment)
        _require_ready_to_agree(moment, same_day_reason)
    fact = Released(wanted, moment.actor.id, informed_at, able_to_decide, typed(same_day_reason))
    return () if moment.state.release == fact else (fact,)


def withdraw_release(moment: Moment, *, reason: str) -> Sequence[Fact]:
    """Take the release back; nothing when there is none or the form is signed."""
    require_role(moment, Role.DOCTOR)
    require_stage(moment, Stage.PREPARED, Stage.AT_KIOSK, Stage.RELEASED)
    return (ReleaseWithdrawn(typed(reason)),) if moment.state.release else ()


def withdrawal(state: VisitState, facts: Sequence[Fact]) -> Sequence[Fact]:
    """Return the withdrawal that new facts bring about, if any; every session asks this at every append.

    A release holds only while nothing changes of what was released: no new open point, no other answer, no other
    decision, no other side or risks.
    """
    if state.release is None or state.signed is not None:
        return ()
    for fact in facts:
        if isinstance(fact, _WITHDRAWING) and _changes(state, fact):
            return (ReleaseWithdrawn(type(fact).__name__),)
        if isinstance(fact, events.CheckAnswered) and (fact.opens_point or fact.wants_say_back):
            return (ReleaseWithdrawn("CheckAnswered"),)
        if isinstance(fact, events.Decided) and fact.decision is not state.release.decision:
            return (ReleaseWithdrawn("Decided"),)
    return ()


def _changes(state: VisitState, fact: Fact) -> bool:
    """A first answer that opens nothing leaves a release ahead as it is; any other change withdraws it."""
    if isinstance(fact, events.SafetyAnswered):
        return fact.opens_point or fact.question_id in state.safety
    if isinstance(fact, events.PainPlaced):
        return bool(fact.opens) or state.pain.placed is not None
    if isinstance(fact, events.PainFelt):
        return bool(fact.opens) or state.pain.felt is not None
    return True


def _require_as_read(moment: Moment) -> None:
    """Refuse to release on answers, a side or risks that changed since they were read; a first answer is no change.

    Raises:
        VisitError: VISIT-CHANGED.
    """
    read, now = moment.seen, moment.state
    require_unchanged((read.confirmed, read.personal_risks), (now.confirmed, now.personal_risks))
    for question_id, answer in read.safety.items():
        require_unchanged(answer, now.safety.get(question_id))
    for told, tells in ((read.pain.placed, now.pain.placed), (read.pain.felt, now.pain.felt)):
        if told is not None:
            require_unchanged(told, tells)


def _require_ready_to_agree(moment: Moment, same_day_reason: str) -> None:
    """Refuse while the brief still lists something; the reason for the day of treatment comes with the release."""
    for missing in missing_for_release(moment.state, moment.today):
        if missing is not Missing.SAME_DAY_REASON or not same_day_reason.strip():
            raise VisitError(*_REFUSALS[missing])


_REFUSALS: Mapping[Missing, tuple[str, str, str]] = {
    Missing.DECISION: (
        "VISIT-TALK-FIRST",
        "The patient has not decided that.",
        "Talk, and let the patient decide.",
    ),
    Missing.POINTS: ("VISIT-POINTS-OPEN", "Some points are open.", "Settle each of them."),
    Missing.SIDE: ("VISIT-SIDE-NOT-CONFIRMED", "Side and joints are not confirmed.", "Confirm them."),
    Missing.PERSONAL_RISKS: (
        "VISIT-RISKS-NOT-STATED",
        "The patient's own risks are not stated.",
        "State them, or say none.",
    ),
    Missing.SAME_DAY_REASON: (
        "VISIT-SAME-DAY",
        "Signing on the day of treatment is weak in law.",
        "Give the reason.",
    ),
}
"""Code, what and remedy of the refusal for each thing that is missing."""
