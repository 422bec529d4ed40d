"""What every rule is given: the state, the outline, who acts and when; and the refusals that rules share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.errors import VisitError
from kiosk.visit.events import Actor, Role
from kiosk.visit.outline import Outline
from kiosk.visit.state import Stage, VisitState


@dataclass(frozen=True, slots=True)
class Moment:
    """One actor at one time before one state.

    Attributes:
        now: Aware UTC time.
        today: The day in the clinic's time zone.
    """

    state: VisitState
    outline: Outline
    actor: Actor
    now: datetime
    today: date


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
        VisitError: VISIT-NOT-NOW.
    """
    if moment.state.stage not in stages:
        raise VisitError(
            "VISIT-NOT-NOW",
            f"The visit stands at '{moment.state.stage.value}', which does not allow this.",
            "Reload the visit and look at what is open.",
        )


def require_at_kiosk(moment: Moment, *stages: Stage) -> None:
    """Refuse unless somebody at the station that holds the visit acts, at one of these stages.

    Raises:
        VisitError: VISIT-NOT-YOURS, VISIT-NOT-NOW or VISIT-ELSEWHERE.
    """
    require_role(moment, *AT_THE_SCREEN)
    require_stage(moment, *stages)
    if moment.state.held_by != moment.actor.station:
        raise VisitError("VISIT-ELSEWHERE", "Another station holds this visit.", "Enter the code again.")
