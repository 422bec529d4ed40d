"""The doctor's desk in words: what codes mean to somebody who reads. One source for the screen and the copied note."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.desk.services import VisitRow
from kiosk.ui.desk.wording import Wording
from kiosk.ui.desk.wording import moment as moment_in_words
from kiosk.ui.platform.translation import day_in_words
from kiosk.visit.brief import Missing, Understanding
from kiosk.visit.outline import Answer, PlainKind
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, FormKind, Help, Relation, SettledBy, Side

_ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("Doctor", "Yes"),
    Answer.NO: QT_TRANSLATE_NOOP("Doctor", "No"),
    Answer.NOT_SURE: QT_TRANSLATE_NOOP("Doctor", "Not sure"),
}
_SIDES = {
    Side.LEFT: QT_TRANSLATE_NOOP("Doctor", "Left"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Doctor", "Right"),
    Side.BOTH: QT_TRANSLATE_NOOP("Doctor", "Both sides"),
}
_STAGES = {
    Stage.PREPARED: QT_TRANSLATE_NOOP("Doctor", "Not started"),
    Stage.AT_KIOSK: QT_TRANSLATE_NOOP("Doctor", "Away from the kiosk"),
    Stage.WAITING: QT_TRANSLATE_NOOP("Doctor", "Waiting for you"),
    Stage.RELEASED: QT_TRANSLATE_NOOP("Doctor", "Released: to sign"),
    Stage.SIGNED: QT_TRANSLATE_NOOP("Doctor", "Signed: to countersign"),
    Stage.TAKING_BACK: QT_TRANSLATE_NOOP("Doctor", "Taking the consent back"),
    Stage.RECHECKING: QT_TRANSLATE_NOOP("Doctor", "Re-check on the day"),
    Stage.DONE: QT_TRANSLATE_NOOP("Doctor", "Done"),
}
_ENDINGS = {
    Ending.DECLINED: QT_TRANSLATE_NOOP("Doctor", "Declined"),
    Ending.CANCELLED: QT_TRANSLATE_NOOP("Doctor", "Cancelled"),
    Ending.ON_PAPER: QT_TRANSLATE_NOOP("Doctor", "Signed on paper"),
    Ending.REVOKED: QT_TRANSLATE_NOOP("Doctor", "Taken back"),
    Ending.EXPIRED: QT_TRANSLATE_NOOP("Doctor", "Expired"),
}
_DECISIONS = {
    Decision.AGREE: QT_TRANSLATE_NOOP("Doctor", "agrees"),
    Decision.TALK_FIRST: QT_TRANSLATE_NOOP("Doctor", "wants to talk first"),
    Decision.DECLINE: QT_TRANSLATE_NOOP("Doctor", "does not want the treatment"),
}
_FORMS = {
    FormKind.CONSENT: QT_TRANSLATE_NOOP("Doctor", "Consent form"),
    FormKind.TALK_FIRST: QT_TRANSLATE_NOOP("Doctor", "Note for the talk"),
    FormKind.DECLINE: QT_TRANSLATE_NOOP("Doctor", "Form of the patient’s decision"),
    FormKind.REVOCATION: QT_TRANSLATE_NOOP("Doctor", "Consent taken back"),
}
_MISSING = {
    Missing.DECISION: QT_TRANSLATE_NOOP(
        "Doctor", "The patient wants to talk first: after the talk the patient decides anew."
    ),
    Missing.POINTS: QT_TRANSLATE_NOOP("Doctor", "Settle every open point and question."),
    Missing.SIDE: QT_TRANSLATE_NOOP("Doctor", "Confirm side and joints."),
    Missing.PERSONAL_RISKS: QT_TRANSLATE_NOOP(
        "Doctor", "State the risks of this patient, or say: none beyond the form."
    ),
    Missing.SAME_DAY_REASON: QT_TRANSLATE_NOOP("Doctor", "The treatment is today: give the reason with the release."),
}
_UNDERSTANDING = {
    Understanding.NOT_ASKED: QT_TRANSLATE_NOOP("Doctor", "Not asked"),
    Understanding.EXPLAINED: QT_TRANSLATE_NOOP("Doctor", "1st try"),
    Understanding.EXPLAINED_AGAIN: QT_TRANSLATE_NOOP("Doctor", "2nd try"),
    Understanding.TO_ASK_AGAIN: QT_TRANSLATE_NOOP("Doctor", "To be asked again"),
    Understanding.FOR_DOCTOR: QT_TRANSLATE_NOOP("Doctor", "For you to explain"),
    Understanding.BY_DOCTOR: QT_TRANSLATE_NOOP("Doctor", "Explained by the doctor"),
}
_SETTLED = {
    SettledBy.SAID_BACK: QT_TRANSLATE_NOOP("Doctor", "explained, patient said it back"),
    SettledBy.NOTED: QT_TRANSLATE_NOOP("Doctor", "noted"),
}
_HELP = {
    Help.READING: QT_TRANSLATE_NOOP("Doctor", "reading"),
    Help.TOUCHING: QT_TRANSLATE_NOOP("Doctor", "touching the screen"),
    Help.TRANSLATING: QT_TRANSLATE_NOOP("Doctor", "translating"),
}
_RELATIONS = {
    Relation.RELATIVE: QT_TRANSLATE_NOOP("Doctor", "relative"),
    Relation.FRIEND: QT_TRANSLATE_NOOP("Doctor", "friend"),
    Relation.CARER: QT_TRANSLATE_NOOP("Doctor", "carer"),
    Relation.STAFF: QT_TRANSLATE_NOOP("Doctor", "somebody from the clinic"),
    Relation.INTERPRETER: QT_TRANSLATE_NOOP("Doctor", "interpreter"),
}
_PLAIN_STOPS = {
    PlainKind.GOALS: QT_TRANSLATE_NOOP("Doctor", "What the patient wants to be able to do again"),
    PlainKind.TOPICS: QT_TRANSLATE_NOOP("Doctor", "The patient's questions"),
    PlainKind.SUMMARY: QT_TRANSLATE_NOOP("Doctor", "The summary"),
    PlainKind.DECISION: QT_TRANSLATE_NOOP("Doctor", "The decision"),
}
Worded = (
    Answer
    | Side
    | Stage
    | Ending
    | Decision
    | Missing
    | Understanding
    | SettledBy
    | Help
    | PlainKind
    | FormKind
    | Relation
)

_WORDING = Wording(
    "Doctor",
    _ANSWERS, _SIDES, _STAGES, _ENDINGS, _DECISIONS, _MISSING, _UNDERSTANDING, _SETTLED, _HELP, _PLAIN_STOPS,
    _FORMS, _RELATIONS,
)  # fmt: skip
say = _WORDING.say


def word(code: Worded) -> str:
    """Return what a code means."""
    return _WORDING.word(code)


def day(when: date) -> str:
    """Return a day as it is read aloud: 3 Dec 2026."""
    return day_in_words(when)


def moment(at: datetime, zone: tzinfo) -> str:
    """Return a time in the clinic's zone: 3 Dec 2026, 09:05."""
    return moment_in_words(at.astimezone(zone))


def age(born_on: date, today: date) -> int:
    """Return whole years."""
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))


def place_of(row: VisitRow) -> str:
    """Return where a visit stands, in words."""
    if row.ending is not None:
        return word(row.ending)
    if row.progress is not None:
        return say("At the kiosk · {share} %").format(share=round(row.progress * 100))
    return word(row.stage)
