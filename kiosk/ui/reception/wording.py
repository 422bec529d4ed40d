"""Reception's desk in words: what codes mean to somebody who reads."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.desk.services import VisitRow
from kiosk.ui.desk.wording import Wording, moment
from kiosk.ui.platform.translation import day_in_words, name_of
from kiosk.ui.reception.draft import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT, Flaw
from kiosk.ui.reception.services import Choice, ExportReason, JobState, SheetKind
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind, Side

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
    Stage.TAKING_BACK: QT_TRANSLATE_NOOP("Reception", "Taking the consent back"),
    Stage.RECHECKING: QT_TRANSLATE_NOOP("Reception", "Re-check on the day"),
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
    FormKind.REVOCATION: QT_TRANSLATE_NOOP("Reception", "Form that takes the consent back"),
    FormKind.RECHECK: QT_TRANSLATE_NOOP("Reception", "Re-check on the day"),
}
_SHEETS = {
    SheetKind.TAKE_HOME: QT_TRANSLATE_NOOP("Reception", "Sheet to take home"),
    SheetKind.SIGNED_PAGE: QT_TRANSLATE_NOOP("Reception", "Scan of what was signed on paper"),
    SheetKind.RECHECK_PAGE: QT_TRANSLATE_NOOP("Reception", "Scan of the re-check on paper"),
    SheetKind.REVOKED_PAGE: QT_TRANSLATE_NOOP("Reception", "Scan of what took the consent back"),
}
_FLAWS = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("Reception", "This is still missing."),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("Reception", "This is longer than {most} letters. Shorten it."),
    Flaw.NOT_TEXT: QT_TRANSLATE_NOOP("Reception", "There is a character in it that nobody can read. Type it anew."),
    Flaw.NOT_A_DAY: QT_TRANSLATE_NOOP("Reception", "This is not a day. Write it as 14/3/1961 or 1961-03-14."),
    Flaw.NOT_A_TIME: QT_TRANSLATE_NOOP("Reception", "This is not a time. Write it as 10:30, or 14/3/2027 10:30."),
    Flaw.IN_FUTURE: QT_TRANSLATE_NOOP("Reception", "This day is still to come. Look at the year."),
    Flaw.TOO_OLD: QT_TRANSLATE_NOOP("Reception", "Nobody is that old. Look at the year."),
    Flaw.IN_PAST: QT_TRANSLATE_NOOP("Reception", "This day is over. Choose today or later."),
    Flaw.TOO_FAR: QT_TRANSLATE_NOOP("Reception", "This is more than two years away. Look at the year."),
    Flaw.TAKEN: QT_TRANSLATE_NOOP("Reception", "Another patient has this number. Take that patient, or correct it."),
    Flaw.NOT_OFFERED: QT_TRANSLATE_NOOP("Reception", "This cannot be chosen here. Choose one of those offered."),
    Flaw.ALIKE: QT_TRANSLATE_NOOP("Reception", "Take one of these patients, or say that it is somebody else."),
    Flaw.PREPARED: QT_TRANSLATE_NOOP("Reception", "This visit is prepared already. Nothing is left to do."),
    Flaw.TWICE: QT_TRANSLATE_NOOP("Reception", "The file has this visit twice. The first one counts."),
    Flaw.CELLS: QT_TRANSLATE_NOOP(
        "Reception", "The line has more or fewer cells than the first one. Correct the file."
    ),
}
_FIELDS = {
    "given_name": QT_TRANSLATE_NOOP("Reception", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("Reception", "Family name"),
    "record_number": QT_TRANSLATE_NOOP("Reception", "Record number"),
    "born": QT_TRANSLATE_NOOP("Reception", "Date of birth"),
    "procedure": QT_TRANSLATE_NOOP("Reception", "Procedure"),
    "side": QT_TRANSLATE_NOOP("Reception", "Side"),
    "joints": QT_TRANSLATE_NOOP("Reception", "Joints"),
    "planned": QT_TRANSLATE_NOOP("Reception", "Treatment day"),
    "expected": QT_TRANSLATE_NOOP("Reception", "Arrival"),
    "doctor": QT_TRANSLATE_NOOP("Reception", "Doctor"),
    "language": QT_TRANSLATE_NOOP("Reception", "Language"),
    "alike": QT_TRANSLATE_NOOP("Reception", "Patient"),
    "line": QT_TRANSLATE_NOOP("Reception", "Line"),
}
_MOST = {"given_name": LONGEST_NAME, "family_name": LONGEST_NAME, "record_number": LONGEST_NUMBER}
_JOBS = {
    JobState.HANDING_OVER: QT_TRANSLATE_NOOP("Reception", "Handing it to the printer"),
    JobState.WAITING: QT_TRANSLATE_NOOP("Reception", "In the printer’s queue"),
    JobState.PRINTING: QT_TRANSLATE_NOOP("Reception", "Printing"),
    JobState.STOPPED: QT_TRANSLATE_NOOP("Reception", "Stopped"),
    JobState.DONE: QT_TRANSLATE_NOOP("Reception", "Printed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Reception", "Taken back"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Reception", "Not printed"),
    JobState.LOST: QT_TRANSLATE_NOOP("Reception", "Nobody knows whether it was printed"),
}
_REASONS = {
    ExportReason.IN_PERSON: QT_TRANSLATE_NOOP("Reception", "The patient asked here"),
    ExportReason.IN_WRITING: QT_TRANSLATE_NOOP("Reception", "The patient asked in writing"),
    ExportReason.BY_REPRESENTATIVE: QT_TRANSLATE_NOOP("Reception", "A legal representative asked"),
}
Worded = Side | Stage | Ending | FormKind | SheetKind | JobState | ExportReason

_WORDING = Wording("Reception", _SIDES, _STAGES, _ENDINGS, _KINDS, _SHEETS, _JOBS, _REASONS)
say = _WORDING.say


def word(code: Worded) -> str:
    """Return what a code means."""
    return _WORDING.word(code)


def flaw_words(field: str, flaw: Flaw) -> str:
    """Return what is wrong with a field, and what to do."""
    return say(str(_FLAWS[flaw])).format(most=_MOST.get(field, LONGEST_TEXT))


def flaw_in_list(field: str, flaw: Flaw) -> str:
    """Return what is wrong with a line of the day's list."""
    if flaw is Flaw.ALIKE:
        return say("A patient of this name has another record number. Prepare this visit by hand.")
    return f"{say(str(_FIELDS[field]))}: {flaw_words(field, flaw)}"


def side_choices() -> list[Choice]:
    """Return the sides that can be chosen."""
    return [Choice(side.value, word(side)) for side in Side]


def day(when: date) -> str:
    """Return a day as it is read aloud: 3 Dec 2026."""
    return day_in_words(when)


def is_at_kiosk(row: VisitRow) -> bool:
    """Say whether the patient works at a kiosk now; one who waits there for the doctor, or is done, does not."""
    return row.progress is not None and row.stage is Stage.AT_KIOSK


def place_of(row: VisitRow) -> str:
    """Return where a visit stands, in words."""
    if row.is_to_print:
        return say("To print")
    if row.ending is not None:
        return word(row.ending)
    if row.progress is not None and is_at_kiosk(row):
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


def arrival(row: VisitRow, today: date) -> str:
    """Return when the patient is to come, or empty; the day is said where it is not today."""
    at = row.expected_at
    if at is None:
        return ""
    if at.date() == today:
        return say("arrives {time}").format(time=f"{at:%H:%M}")
    return say("arrives {moment}").format(moment=moment(at))


def language(code: str) -> str:
    """Return a language's name in its own words."""
    return name_of(code)
