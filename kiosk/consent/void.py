"""What is said of a form that no longer counts, in the form's language."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.consent.source import day_in_words
from kiosk.procedure.form_words import FormWords
from kiosk.visit.standing import Void, Why


def void_words(void: Void, words: FormWords, zone: ZoneInfo) -> str:
    """Return one sentence: that a form no longer counts, and why.

    Args:
        void: What the journal says.
        words: Of the forms, in the visit's language.
        zone: The clinic's time zone.
    """
    said = words.void
    match void.why:
        case Why.SET_ASIDE:
            return said.set_aside.format(code=void.by) if void.by else said.set_aside_alone
        case Why.REPLACED:
            return said.set_aside.format(code=void.by) if void.by else said.replaced
        case Why.DECIDED_ANEW:
            return said.decided_anew
        case Why.TAKEN_BACK:
            return said.taken_back.format(date=_day(void.at, words, zone))
        case Why.EXPIRED:
            return said.expired.format(date=_day(void.at, words, zone))


def _day(at: datetime | None, words: FormWords, zone: ZoneInfo) -> str:
    return day_in_words(at.astimezone(zone).date(), words) if at is not None else ""
