"""What every rule is given: the state, the outline, who acts and when; and the refusals that rules share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.errors import VisitError
from kiosk.visit.events import AnswerTakenOver, Fact
from kiosk.visit.hands import answer_of
from kiosk.visit.outline import Outline
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Actor, Role


@dataclass(frozen=True, slots=True)
class Moment:
    """One actor at one time before one state.

    Attributes:
        state: The visit as it stands.
        now: Aware UTC time.
        today: The day in the clinic's time zone.
        seen: The visit as the actor's screen showed it. It is older than `state` when another station was faster.
    """

    state: VisitState
    outline: Outline
    actor: Actor
    now: datetime
    today: date
    seen: VisitState


AT_THE_SCREEN = frozenset({Role.PATIENT, Role.HELPER, Role.REPRESENTATIVE})
"""Whose hands may touch the kiosk."""


def require_role(moment: Moment, *roles: Role) -> None:
    """Refuse an actor who may not do this.

    Raises:
        VisitError: VISIT-NOT-YOURS.
    """
    if moment.actor.role not in roles:
        raise VisitError("VISIT-NOT-YOURS", "This step belongs to somebody else.", "Call the person it belongs to.")


def require_stage(moment: Moment, *stages: Stage) -> None:
    """Refuse a step that the visit's stage does not allow.

    Raises:
        VisitError: VISIT-NOT-NOW, or VISIT-UNKNOWN for a visit that nobody prepared.
    """
    if moment.state.prepared is None:
        raise VisitError("VISIT-UNKNOWN", "There is no such visit.", "Enter the code again.")
    if moment.state.stage not in stages:
        raise VisitError(
            "VISIT-NOT-NOW",
            f"The visit stands at '{moment.state.stage.value}', which does not allow this.",
            "Reload the visit and look at what is open.",
        )


def require_unchanged(seen: object, current: object) -> None:
    """Refuse to act on something that is no longer what the actor's screen showed.

    Most steps are simply decided again on what another station wrote. A signature, a countersignature and the settling
    of a point are about words that were read, so they must not slip onto others.

    Raises:
        VisitError: VISIT-CHANGED.
    """
    if seen != current:
        raise VisitError("VISIT-CHANGED", "Somebody else changed this just now.", "Read it again, then go on.")


def require_at_kiosk(moment: Moment, *stages: Stage) -> None:
    """Refuse unless somebody at the station that holds the visit acts, at one of these stages.

    Raises:
        VisitError: VISIT-NOT-YOURS (also for a helper's hand while nobody touches for the patient), VISIT-NOT-NOW or
            VISIT-ELSEWHERE.
    """
    require_role(moment, *AT_THE_SCREEN)
    require_stage(moment, *stages)
    if moment.actor.role is Role.HELPER and not moment.state.has_helping_hand:
        raise VisitError("VISIT-NOT-YOURS", "Nobody said that a helper touches here.", "Say first who helps.")
    if moment.state.held_by != moment.actor.station:
        raise VisitError("VISIT-ELSEWHERE", "Another station holds this visit.", "Enter the code again.")


def require_own_hand(moment: Moment) -> None:
    """Refuse a helper's hand where the patient chose to answer alone.

    Raises:
        VisitError: VISIT-NOT-YOURS.
    """
    if moment.actor.role is Role.HELPER and moment.state.answers_alone:
        raise VisitError("VISIT-NOT-YOURS", "The patient answers this alone.", "Step back, or ask the patient anew.")


def kept(moment: Moment, fact: Fact, *, is_same: bool) -> Sequence[Fact]:
    """Return what there is to keep of an answer.

    One that says what was said before is not given anew: at most it becomes the own one of who had a helper's hand
    touch it, and nothing that was settled or released about it changes.

    Args:
        moment: Who and when.
        fact: The answer.
        is_same: It says what was said before.
    """
    if not is_same:
        return (fact,)
    answer = answer_of(fact)
    is_taken_over = answer in moment.state.helped and moment.actor.role is not Role.HELPER
    return (AnswerTakenOver(answer),) if answer is not None and is_taken_over else ()


def typed(text: str, longest: int | None = None) -> str:
    """Return typed text as it is kept: without outer white space, cut, and free of halves of a character.

    A keyboard or an input method can leave half of an emoji (a lone surrogate), which no UTF-8 text can hold.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.strip()[:longest].rstrip()
