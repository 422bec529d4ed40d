"""Which points a journal leaves open, read from its events alone; like the `Judge` it knows no rules and no states."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.visit import events, terms
from kiosk.visit.events import Event
from kiosk.visit.terms import Decision

WRONG_SIDE = "pain:side"
PLACE_POINTS = (WRONG_SIDE, "pain:beyond", "pain:unplaced")

ALWAYS: dict[type, str] = {events.Revoked: "revoked", events.RecheckedOnPaper: "recheck:paper"}
"""What opens a point whatever it says."""


def open_points(history: Sequence[Event]) -> list[str]:
    """Return the ids of the points that a whole journal leaves open, in any order.

    Each id is looked up by itself, from the journal's end backwards: the last thing that opened or closed it counts.
    """
    return [point_id for point_id in _ever_opened(history) if _is_open(point_id, history)]


def _ever_opened(history: Sequence[Event]) -> list[str]:
    opened = [point_id for event in history for point_id in _opens(event)]
    return list(dict.fromkeys([*opened, WRONG_SIDE]))


def _opens(event: Event) -> list[str]:
    match event.fact:
        case events.CheckAnswered(check_id=check_id, opens_point=True):
            return [f"check:{check_id}"]
        case events.CheckAnswered(wants_say_back=True):
            return ["helped"]
        case events.SafetyAnswered(question_id=question_id, opens_point=True):
            return [f"safety:{question_id}"]
        case events.TopicRaised(topic_id=topic_id):
            return [topic_id]
        case events.PainPlaced(opens=opens) | events.PainFelt(opens=opens):
            return [f"pain:{matter.value}" for matter in opens]
        case events.RecheckAnswered(question_id=question_id, opens_point=True):
            return [f"recheck:{question_id}"]
        case events.RecheckDecided(decision=choice) if choice is not Decision.AGREE:
            return ["recheck:decision"]
        case events.Decided(unseen_core=unseen):
            return [f"unseen:{stop_id}" for stop_id in unseen]
        case _:
            return [ALWAYS[type(event.fact)]] if type(event.fact) in ALWAYS else []


def _is_open(point_id: str, history: Sequence[Event]) -> bool:
    is_unseen = point_id.startswith("unseen:")
    for number in reversed(range(len(history))):
        event = history[number]
        match event.fact:
            case events.PointSettled(point_id=settled) if settled == point_id:
                return False
            case events.SafetyAnswered(question_id=question_id, opens_point=False) if (
                point_id == f"safety:{question_id}"
            ):
                return False
            case events.RecheckAnswered(question_id=question_id, opens_point=False) if (
                point_id == f"recheck:{question_id}"
            ):
                return False
            case events.RecheckDecided(decision=Decision.AGREE) if point_id == "recheck:decision":
                return False
            case events.TopicDropped(topic_id=topic_id) if topic_id == point_id:
                return False
            case events.Reopened() if is_unseen:
                return False
        said = _said_of_pain(point_id, number, history)
        if said is not None:
            return said
        if point_id in _opens(event):
            return not (is_unseen and _was_settled(point_id, history))
    return False


def _said_of_pain(point_id: str, number: int, history: Sequence[Event]) -> bool | None:
    """Say whether an event opens or closes a point about the pain; None where it does neither."""
    match history[number].fact:
        case events.SideConfirmed(side=side) if point_id == WRONG_SIDE:
            shown = _shown_before(number, history)
            is_news = shown is not None and side is not _side_before(number, history)
            return shown is not side if is_news else None
        case events.PainPlaced(opens=opens) if point_id in PLACE_POINTS:
            return point_id in [f"pain:{matter.value}" for matter in opens]
        case events.PainFelt(opens=opens) if point_id == "pain:nerve":
            return bool(opens)
        case _:
            return None


def _shown_before(number: int, history: Sequence[Event]) -> terms.Side | str | None:
    """Return the side that was shown last before an event: a side, "nowhere", or None where nothing was shown."""
    placed = [event.fact for event in history[:number] if isinstance(event.fact, events.PainPlaced)]
    if not placed or not placed[-1].zones:
        return None
    return placed[-1].side or "nowhere"


def _side_before(number: int, history: Sequence[Event]) -> terms.Side:
    facts = (event.fact for event in history[:number])
    return [fact.side for fact in facts if isinstance(fact, events.SideConfirmed | events.Prepared)][-1]


def _was_settled(point_id: str, history: Sequence[Event]) -> bool:
    facts = (event.fact for event in history)
    return any(isinstance(fact, events.PointSettled) and fact.point_id == point_id for fact in facts)
