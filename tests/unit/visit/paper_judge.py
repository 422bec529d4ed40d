"""What must never have happened around a re-check on paper; it knows neither rules nor states, like the `Judge`."""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.events import Event
from kiosk.visit.terms import FormKind, Role
from tests.unit.visit.judge import Judge


def judge_paper(judge: Judge, event: Event) -> None:
    """Judge an event that the judge has not taken yet."""
    if not isinstance(event.fact, events.RecheckedOnPaper):
        return
    signed = [one.fact for one in judge.history if isinstance(one.fact, events.Signed | events.SignedOnPaper)]
    assert event.actor.role in (Role.RECEPTION, Role.DOCTOR)
    assert any(isinstance(one, events.SignedOnPaper) or one.form is FormKind.CONSENT for one in signed), (
        "adds to nothing"
    )
    assert not judge.is_rechecking, "one is under way at the kiosk"
    assert not judge.is_taking_back
