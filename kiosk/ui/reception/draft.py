"""A visit as reception writes it down, and what keeps it from being prepared. Pure; the day's list uses it too."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.ui.reception.services import NewVisit, Offers, PatientRecord
from kiosk.visit.terms import Side, Signatory
from kiosk.visit.written_day import day_in, moment_in

LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT = 100, 40, 200
OLDEST_YEARS = 130
FARTHEST_DAYS = 2 * 365
"""A treatment planned later than this is a slip of the finger in the year."""


class Flaw(StrEnum):
    """Why a field cannot stay as it is."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_TEXT = "not_text"
    NOT_A_DAY = "not_a_day"
    NOT_A_TIME = "not_a_time"
    IN_FUTURE = "in_future"
    TOO_OLD = "too_old"
    IN_PAST = "in_past"
    TOO_FAR = "too_far"
    TAKEN = "taken"
    NOT_OFFERED = "not_offered"
    ALIKE = "alike"
    PREPARED = "prepared"
    TWICE = "twice"
    CELLS = "cells"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written so far.

    Attributes:
        patient_id: Of a patient of the register; then the fields of the patient are the register's.
        born: As written.
        planned: As written; empty where no day is planned.
        expected: When the patient is to come, as written; empty where nobody planned it.
        is_someone_else: Said actively where patients of the same name or birthday are known.
    """

    patient_id: str = ""
    given_name: str = ""
    family_name: str = ""
    record_number: str = ""
    born: str = ""
    procedure: str = ""
    side: str = ""
    joints: frozenset[str] = frozenset()
    planned: str = ""
    expected: str = ""
    doctor: str = ""
    language: str = ""
    signer: str = "patient"
    signer_name: str = ""
    signer_document: str = ""
    signer_basis: str = ""
    is_someone_else: bool = False

    @property
    def born_on(self) -> date | None:
        """The date of birth, where it can be read."""
        return day_in(self.born)


@dataclass(frozen=True, slots=True)
class Known:
    """What the register says to a draft.

    Attributes:
        taken_by: The patient with this record number, or None.
        are_alike: There are patients of the same name or birthday.
    """

    taken_by: PatientRecord | None = None
    are_alike: bool = False


def flaws(draft: Draft, offers: Offers, known: Known, today: date) -> Mapping[str, Flaw]:
    """Return what is wrong, by field, in the order of the page; empty when the visit can be prepared."""
    found = {
        **({} if draft.patient_id else dict(_of_patient(draft, known, today))),
        **dict(_of_treatment(draft, offers, today)),
        **dict(_of_signatory(draft)),
    }
    return found


def new_visit(draft: Draft, today: date) -> NewVisit:
    """Return what is to be prepared; of a draft without flaws.

    Args:
        draft: What was written.
        today: The clinic's day, which a time alone stands for.
    """
    is_patient = draft.signer == "patient"
    signer = (draft.signer_name, draft.signer_document, draft.signer_basis)
    return NewVisit(
        patient_id=draft.patient_id,
        given_name=draft.given_name.strip(),
        family_name=draft.family_name.strip(),
        record_number=draft.record_number.strip(),
        born_on=draft.born_on,
        procedure_id=draft.procedure,
        side=Side(draft.side),
        joints=tuple(sorted(draft.joints)),
        doctor_id=draft.doctor,
        planned_on=day_in(draft.planned),
        expected=moment_in(draft.expected, today),
        language=draft.language,
        signatory=Signatory() if is_patient else Signatory(False, *(part.strip() for part in signer)),
    )


def _of_patient(draft: Draft, known: Known, today: date) -> Iterator[tuple[str, Flaw]]:
    for name in ("given_name", "family_name"):
        yield from _of_text(name, getattr(draft, name), LONGEST_NAME)
    yield from _of_text("record_number", draft.record_number, LONGEST_NUMBER)
    if draft.record_number.strip() and known.taken_by is not None:
        yield "record_number", Flaw.TAKEN
    born = draft.born_on
    if not draft.born.strip():
        yield "born", Flaw.EMPTY
    elif born is None:
        yield "born", Flaw.NOT_A_DAY
    elif born > today:
        yield "born", Flaw.IN_FUTURE
    elif today.year - born.year > OLDEST_YEARS:
        yield "born", Flaw.TOO_OLD
    if known.are_alike and not draft.is_someone_else:
        yield "alike", Flaw.ALIKE


def _of_treatment(draft: Draft, offers: Offers, today: date) -> Iterator[tuple[str, Flaw]]:
    procedure = offers.procedure(draft.procedure)
    if procedure is None:
        yield "procedure", Flaw.NOT_OFFERED if draft.procedure else Flaw.EMPTY
    if not draft.side:
        yield "side", Flaw.EMPTY
    elif draft.side not in set(Side):
        yield "side", Flaw.NOT_OFFERED
    if procedure is not None and not draft.joints:
        yield "joints", Flaw.EMPTY
    elif procedure is not None and not draft.joints <= {joint.id for joint in procedure.joints}:
        yield "joints", Flaw.NOT_OFFERED
    yield from _of_day("planned", draft.planned, day_in(draft.planned), today, Flaw.NOT_A_DAY)
    expected = moment_in(draft.expected, today)
    yield from _of_day("expected", draft.expected, expected.date() if expected else None, today, Flaw.NOT_A_TIME)
    if draft.doctor not in {one.id for one in offers.doctors}:
        yield "doctor", Flaw.NOT_OFFERED if draft.doctor else Flaw.EMPTY
    languages = procedure.languages if procedure is not None else ()
    if not draft.language:
        yield "language", Flaw.EMPTY
    elif procedure is not None and draft.language not in languages:
        yield "language", Flaw.NOT_OFFERED


def _of_day(name: str, written: str, planned: date | None, today: date, unreadable: Flaw) -> Iterator[tuple[str, Flaw]]:
    if not written.strip():
        return
    if planned is None:
        yield name, unreadable
    elif planned < today:
        yield name, Flaw.IN_PAST
    elif planned > today + timedelta(days=FARTHEST_DAYS):
        yield name, Flaw.TOO_FAR


def _of_signatory(draft: Draft) -> Iterator[tuple[str, Flaw]]:
    if draft.signer != "patient":
        for name in ("signer_name", "signer_document", "signer_basis"):
            yield from _of_text(name, getattr(draft, name), LONGEST_TEXT)


def _of_text(name: str, text: str, longest: int) -> Iterator[tuple[str, Flaw]]:
    if not text.strip():
        yield name, Flaw.EMPTY
    elif len(text.strip()) > longest:
        yield name, Flaw.TOO_LONG
    elif any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text.strip()):
        yield name, Flaw.NOT_TEXT
