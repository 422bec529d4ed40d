"""What the doctor's desk is handed: small protocols, filled in by `app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Protocol

from kiosk.ui.desk.services import Failed, Member, VisitList
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.session import Clock


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """One patient's visit, opened by a doctor.

    Attributes:
        born_on: The patient's date of birth.
    """

    visit: OpenVisit
    patient_name: str
    born_on: date
    record_number: str


class PatientRecords(Protocol):
    """Opens records, and leaves a note of every opening."""

    def open(self, visit_id: str, member: Member) -> OpenRecord:
        """Note that this member opens this record, then open it.

        Raises:
            RecordsError: The note cannot be kept, or the record cannot be read; it is not opened then.
        """


class Countersigner(Protocol):
    """Puts the doctor's own signature behind the patient's; the password is judged anew and opens the doctor's key."""

    def countersign(
        self, visit: OpenVisit, member: Member, password: str, *, done: Callable[[], None], failed: Failed
    ) -> None:
        """Countersign the form that the screen shows; one of both is called on the screen's thread."""


@dataclass(frozen=True, slots=True)
class DoctorServices:
    """Everything the doctor's page needs.

    Attributes:
        station: Name of this station.
        zone: The clinic's time zone, for times that are typed and shown.
        language: Two-letter code of the language that doctors read.
    """

    visits: VisitList
    records: PatientRecords
    countersigner: Countersigner
    clock: Clock
    zone: tzinfo
    station: str
    language: str = "en"
