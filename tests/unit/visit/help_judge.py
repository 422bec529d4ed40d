"""Judges the help in a visit's journal: whose hand may touch what, and who says that it is the own wish."""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.events import Event, Fact
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
        self._said: dict[str, Fact] = {}
        self._by: dict[str, Role] = {}

    @property
    def helped(self) -> set[str]:
        """The answers that a helper's hand touched last."""
        return {name for name, role in self._by.items() if role is Role.HELPER}

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
        if isinstance(fact, events.AnswerTakenOver):
            assert event.actor.role in AT_THE_SCREEN
            assert not is_helper
            assert fact.answer in self.helped, "nobody helped with it"
        if isinstance(fact, events.Signed) and fact.form is not FormKind.REVOCATION:
            decision = "recheck:decision" if fact.form is FormKind.RECHECK else "decision"
            assert fact.is_own_wish or not (self._helps or decision in self.helped), "somebody else's wish"
        self._note(event)
        self._note_answer(event)

    def _note(self, event: Event) -> None:
        match event.fact:
            case events.CompanyStated(helps_with=helps):
                self._helps, self._is_alone = helps, False
            case events.AloneChosen(is_alone=is_alone):
                self._is_alone = is_alone
            case events.RecheckOpened():
                self._helps, self._is_alone = (), False
                self._said = {name: fact for name, fact in self._said.items() if not name.startswith("recheck:")}
            case events.RevocationClosed():
                self._said.pop("recheck:decision", None)

    def _note_answer(self, event: Event) -> None:
        """Keep what is said and by whose hand; what was said already is never kept as said again."""
        if (name := _given(event.fact)) is not None:
            assert event.fact != self._said.get(name), "the same answer twice"
            self._said[name], self._by[name] = event.fact, event.actor.role
        if (name := _taken_back(event.fact)) is not None:
            self._said.pop(name, None)
            self._by.pop(name, None)
        if isinstance(event.fact, events.AnswerTakenOver):
            self._by[event.fact.answer] = event.actor.role


def _given(fact: Fact) -> str | None:
    match fact:
        case events.CheckAnswered(check_id=one):
            return f"check:{one}"
        case events.SafetyAnswered(question_id=one):
            return f"safety:{one}"
        case events.RecheckAnswered(question_id=one):
            return f"recheck:{one}"
        case events.OptionalConsentAnswered(consent_id=one):
            return f"optional:{one}"
        case events.TopicRaised(topic_id=one):
            return one
        case _:
            return _SINGLE.get(type(fact))


_SINGLE: dict[type, str] = {
    events.PainPlaced: "pain_place",
    events.PainFelt: "pain_feel",
    events.PainLived: "pain_life",
    events.GoalsStated: "goals",
    events.Decided: "decision",
    events.RecheckDecided: "recheck:decision",
}


def _taken_back(fact: Fact) -> str | None:
    match fact:
        case events.TopicDropped(topic_id=one):
            return one
        case events.OptionalConsentTakenBack(consent_id=one):
            return f"optional:{one}"
        case events.Reopened():
            return "decision"
        case _:
            return None
