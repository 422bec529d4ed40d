"""What the patient told of the pain, in the words of the content: one row a question."""

from __future__ import annotations

from kiosk.ui.patient.journey import Journey
from kiosk.visit.outline import STRONGEST, PainKind
from kiosk.visit.terms import Placing


def question_of(journey: Journey, stop_id: str) -> str:
    """Return the question of a stop about the pain; nothing for any other stop."""
    words = journey.words.pain
    if words is None:
        return ""
    questions = {PainKind.PLACE: words.place, PainKind.FEEL: words.strength, PainKind.LIFE: words.since}
    return next((question for kind, question in questions.items() if kind.value == stop_id), "")


def told_rows(journey: Journey) -> list[dict[str, str]]:
    """Return the answers given: id of the stop, text (the question), answer."""
    words, pain = journey.words.pain, journey.state.pain
    rows: list[dict[str, str]] = []
    if words is None or pain.placed is None:
        return rows
    others = {Placing.NO_PAIN_TODAY: words.no_pain_today, Placing.CANNOT_SHOW: words.cannot_show}
    place = others.get(pain.placed.placing) or "; ".join(map(words.zone, pain.placed.zones))
    rows.append({"id": PainKind.PLACE.value, "text": words.place, "answer": place})
    if pain.is_away_today:
        return rows
    if pain.felt is not None:
        feels = "; ".join([f"{pain.felt.strength} / {STRONGEST}", *(words.kinds[kind] for kind in pain.felt.kinds)])
        rows.append({"id": PainKind.FEEL.value, "text": words.strength, "answer": feels})
    if pain.lived is not None:
        lives = "; ".join([words.sinces[pain.lived.since], *(words.prevents[one] for one in pain.lived.prevents)])
        rows.append({"id": PainKind.LIFE.value, "text": words.since, "answer": lives})
    return rows
