"""Judges the help in a visit's journal: whose hand may touch what, and who says that it is the own wish."""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.events import Event
from kiosk.visit.terms import FormKind, Help, Role

PRIVATE = (
    events.PainPlaced,
    events.PainFelt,
    events.PainLived,
    events.SafetyAnswered,
    events.GoalsStated,
    events.RecheckAnswered,
)
AT_THE_SCREEN = (Role.PATIENT, Role.HELPER, Role.REPRESENTATIVE)
NEEDS_NO_NAMED_HAND = (events.Claimed, events.Paused)
"""What anybody at the screen does: the hand that types the code is not known yet."""


class HelpJudge:
    """Takes one event after the other, with books of its own; see `judge.Judge`."""

    def __init__(self) -> None:
        self._helps: tuple[Help, ...] = ()
        self._is_alone = False
        self._decided_by: Role | None = None
        self._decided_today_by: Role | None = None
        self.safety_by: dict[str, Role] = {}

    def take(self, event: Event) -> None:
        """Judge one more event: a helper's hand was named before, leaves alone what is private, and never signs."""
        fact, is_helper = event.fact, event.actor.role is Role.HELPER
        if is_helper and not isinstance(fact, NEEDS_NO_NAMED_HAND):
            assert Help.TOUCHING in self._helps, "a hand that nobody named"
            assert not isinstance(fact, events.Signed), "a helper signed"
        if is_helper and isinstance(fact, PRIVATE):
            assert not self._is_alone, "the patient answers this alone"
        if isinstance(fact, events.AloneChosen):
            assert self._helps
            assert event.actor.role in AT_THE_SCREEN
        if isinstance(fact, events.CheckAnswered):
            assert fact.wants_say_back == (fact.was_right and is_helper)
        if isinstance(fact, events.Signed) and fact.form is not FormKind.REVOCATION:
            decided_by = self._decided_today_by if fact.form is FormKind.RECHECK else self._decided_by
            assert fact.is_own_wish or not (self._helps or decided_by is Role.HELPER), "somebody else's wish"
        self._note(event)

    def _note(self, event: Event) -> None:
        match event.fact:
            case events.CompanyStated(helps_with=helps):
                self._helps, self._is_alone = helps, False
            case events.AloneChosen(is_alone=is_alone):
                self._is_alone = is_alone
            case events.RecheckOpened():
                self._helps, self._is_alone, self._decided_today_by = (), False, None
            case events.Decided():
                self._decided_by = event.actor.role
            case events.Reopened():
                self._decided_by = None
            case events.RecheckDecided():
                self._decided_today_by = event.actor.role
            case events.SafetyAnswered(question_id=question):
                self.safety_by[question] = event.actor.role
