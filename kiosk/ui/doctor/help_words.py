"""Who helped the patient at the screen, in words: the line of the brief, and the mark on each answer. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.doctor.wording import say, word
from kiosk.visit.brief import Brief
from kiosk.visit.state import Company
from kiosk.visit.terms import Help, Relation


def company_line(brief: Brief) -> str:
    """Return who helped, with what, and what the patient answered alone."""
    if brief.helps_with is None and not brief.helpers:
        return say("Nobody was asked yet who is with the patient.")
    if not brief.helpers:
        return say("The patient did this alone.")
    return " ".join(_sentences(brief))


def helped_sentences(brief: Brief) -> list[str]:
    """Return a sentence for each helper: who, and with what."""
    return [_helped(one) for one in brief.helpers]


def marked(brief: Brief, answer: str, text: str) -> str:
    """Return a text with the mark of a helper's hand, where one touched this answer last.

    Args:
        brief: The brief as it stands.
        answer: The answer's name, see `kiosk.visit.hands.answer_of`.
        text: What the brief says of it.
    """
    return say("{answer} (helper)").format(answer=text) if answer in brief.helped else text


def _sentences(brief: Brief) -> Iterator[str]:
    yield from helped_sentences(brief)
    if brief.helped:
        yield say("What a helper’s hand touched is marked “(helper)”.")
    if brief.helps_with == ():
        yield say("Now the patient goes on alone.")
    if brief.chose_alone is not None:
        yield (
            say("Pain, health and questions: answered alone.")
            if brief.chose_alone
            else say("Pain, health and questions: answered with the helper, as the patient chose.")
        )
    if any(_translates_for_the_clinic(one) is False for one in brief.helpers):
        yield say("For the talk, an interpreter of the clinic is recommended.")


def _helped(one: Company) -> str:
    ways = ", ".join(word(way) for way in one.helps_with)
    relation = word(one.relation) if one.relation is not None else ""
    if one.name:
        who = say("“{words}”").format(words=one.name)
        who = f"{who} ({relation})" if relation else who
    else:
        who = relation[:1].upper() + relation[1:] if relation else say("Somebody")
    return say("{who} helped with: {ways}.").format(who=who, ways=ways)


def _translates_for_the_clinic(one: Company) -> bool | None:
    """Say whether who translates does it for the clinic; None for somebody who does not translate, or is not known."""
    if Help.TRANSLATING not in one.helps_with or one.relation is None:
        return None
    return one.relation in (Relation.INTERPRETER, Relation.STAFF)
