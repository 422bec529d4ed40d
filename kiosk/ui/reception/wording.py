"""Reception's desk in words: what codes mean to somebody who reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.ui.desk.services import VisitRow
from kiosk.ui.patient.display import LANGUAGE_NAMES
from kiosk.visit.events import FormKind, Side
from kiosk.visit.state import Ending, Stage

_SIDES = {
    Side.LEFT: QT_TRANSLATE_NOOP("Reception", "Left"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Reception", "Right"),
    Side.BOTH: QT_TRANSLATE_NOOP("Reception", "Both sides"),
}
_STAGES = {
    Stage.PREPARED: QT_TRANSLATE_NOOP("Reception", "Prepared"),
    Stage.AT_KIOSK: QT_TRANSLATE_NOOP("Reception", "Away from the kiosk"),
    Stage.WAITING: QT_TRANSLATE_NOOP("Reception", "Waiting for the doctor"),
    Stage.RELEASED: QT_TRANSLATE_NOOP("Reception", "To sign"),
    Stage.SIGNED: QT_TRANSLATE_NOOP("Reception", "Signed: the doctor countersigns"),
    Stage.DONE: QT_TRANSLATE_NOOP("Reception", "Done"),
}
_ENDINGS = {
    Ending.DECLINED: QT_TRANSLATE_NOOP("Reception", "Ended"),
    Ending.CANCELLED: QT_TRANSLATE_NOOP("Reception", "Cancelled"),
    Ending.ON_PAPER: QT_TRANSLATE_NOOP("Reception", "Signed on paper"),
    Ending.REVOKED: QT_TRANSLATE_NOOP("Reception", "Taken back"),
    Ending.EXPIRED: QT_TRANSLATE_NOOP("Reception", "Expired"),
}
"""Of a patient who declined, reception's list says only that the visit is over."""

_KINDS = {
    FormKind.CONSENT: QT_TRANSLATE_NOOP("Reception", "Consent form"),
    FormKind.TALK_FIRST: QT_TRANSLATE_NOOP("Reception", "Note for the talk with the doctor"),
    FormKind.DECLINE: QT_TRANSLATE_NOOP("Reception", "Form of the patient’s decision"),
}
Worded = Side | Stage | Ending | FormKind

_WORDS: Mapping[type, Mapping[Any, Any]] = {
    type(next(iter(words))): words for words in (_SIDES, _STAGES, _ENDINGS, _KINDS)
}
"""By kind of code: codes of two kinds may have the same text."""


def say(text: str) -> str:
    """Return a text of reception's desk in the interface's language."""
    return QCoreApplication.translate("Reception", text)


def word(code: Worded) -> str:
    """Return what a code means."""
    return say(str(_WORDS[type(code)][code]))


def day(when: date) -> str:
    """Return a day as it is read aloud: 3 Dec 2026."""
    return f"{when.day} {when:%b %Y}"


def place_of(row: VisitRow) -> str:
    """Return where a visit stands, in words."""
    if row.is_to_print:
        return say("To print")
    if row.ending is not None:
        return word(row.ending)
    if row.progress is not None:
        return say("At the kiosk · {share} %").format(share=round(row.progress * 100))
    return word(row.stage)


def identity(born_on: date, record_number: str) -> str:
    """Return what tells one patient from another of the same name."""
    return say("born {day} · record {number}").format(
        day=day(born_on), number=record_number.replace(" ", "\N{NO-BREAK SPACE}")
    )


def planned(when: date | None) -> str:
    """Return the planned treatment day."""
    return say("treatment {day}").format(day=day(when)) if when else say("no day yet")


def language(code: str) -> str:
    """Return a language's name in its own words."""
    return LANGUAGE_NAMES.get(code, (code,))[0]
