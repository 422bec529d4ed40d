"""Whose hand touched what: which answer a fact is, whose hand touches now, and what the patient may answer alone.

A helper's hand touches what the patient says. It counts no less, and it is kept as a helper's, so that the doctor and
the form can say so. What the patient chose to answer alone, no helper touches.
"""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.course import Phase, Place, place
from kiosk.visit.events import Fact
from kiosk.visit.outline import Outline, PainKind, PainStop, PlainKind, PlainStop, SafetyStop
from kiosk.visit.state import Stage, VisitState

DECISION = "decision"
GOALS = "goals"
DAY_DECISION = "recheck:decision"

_ON_THE_DAY = (Phase.RECHECK, Phase.RECHECK_DECISION, Phase.RECHECK_SIGNING)


def answer_of(fact: Fact) -> str | None:
    """Return the name of the answer that a fact gives, takes over or takes back; None for what is no answer."""
    match fact:
        case events.CheckAnswered(check_id=one):
            return f"check:{one}"
        case events.SafetyAnswered(question_id=one):
            return f"safety:{one}"
        case events.RecheckAnswered(question_id=one):
            return f"recheck:{one}"
        case events.OptionalConsentAnswered(consent_id=one) | events.OptionalConsentTakenBack(consent_id=one):
            return f"optional:{one}"
        case events.TopicRaised(topic_id=one) | events.TopicDropped(topic_id=one):
            return one
        case events.AnswerTakenOver(answer=one):
            return one
        case _:
            return _SINGLE.get(type(fact))


_SINGLE: dict[type, str] = {
    events.PainPlaced: PainKind.PLACE.value,
    events.PainFelt: PainKind.FEEL.value,
    events.PainLived: PainKind.LIFE.value,
    events.GoalsStated: GOALS,
    events.Decided: DECISION,
    events.Reopened: DECISION,
    events.RecheckDecided: DAY_DECISION,
}
"""Answers of which there is one a visit."""


def is_private(where: Place, outline: Outline) -> bool:
    """Say whether a place is one that the patient may have alone: pain, health, wishes, questions, their summary.

    In the re-check on the day that is all of it: even the page that is signed shows the answers.
    """
    if where.phase in _ON_THE_DAY:
        return True
    if where.phase is not Phase.STOP or not outline.has(where.stop_id):
        return False
    match outline.stop(where.stop_id):
        case SafetyStop() | PainStop():
            return True
        case PlainStop(kind=kind):
            return kind is not PlainKind.DECISION
        case _:
            return False


def is_helper_at_hand(state: VisitState, outline: Outline) -> bool:
    """Say whether it is a helper's hand that touches now; what takes a consent back is the signatory's."""
    if state.is_help_outdated or state.stage is Stage.TAKING_BACK:
        return False
    is_alone = bool(state.answers_alone) and is_private(place(state, outline), outline)
    return state.has_helping_hand and not is_alone
