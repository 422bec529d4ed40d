"""What reception's page is handed: small protocols and plain facts, filled in by `app`.

Reception never sees a health answer: nothing here holds a visit's state, its journal or its brief, so no view-model of
this desk can reach one. A test walks through these types.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kiosk.ui.desk.services import Member, VisitList, VisitRow
from kiosk.visit.events import FormKind, Side, Signatory


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """Who a patient is, as the register has it."""

    id: str
    given_name: str
    family_name: str
    record_number: str
    born_on: date

    @property
    def full_name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form that is kept for a visit; its pages stay with the printer and the file.

    Attributes:
        sha256: Finds its bytes.
        is_complete: Everybody who has to has signed it.
        is_superseded: It no longer counts.
        copies: How many went to a printer so far.
    """

    sha256: str
    kind: FormKind
    document_code: str
    is_complete: bool
    is_superseded: bool
    copies: int


@dataclass(frozen=True, slots=True)
class VisitCard:
    """What reception's work needs of one visit.

    Attributes:
        row: What the list says of it.
        code: Opens the visit at a kiosk; empty when nothing opens it any more.
        side: The side to be treated, as last said.
        joints: Their names in words.
        forms: Every form kept for it, the oldest first.
    """

    row: VisitRow
    patient: PatientRecord
    code: str
    side: Side
    joints: tuple[str, ...]
    doctor_name: str
    signatory: Signatory
    forms: tuple[FormLine, ...] = ()


class VisitDesk(Protocol):
    """Reception's acts on a visit, each under the name of whoever is logged in.

    Every act raises VisitError when the visit does not allow it now, and RecordsError when it cannot be kept.
    """

    def open(self, visit_id: str, member: Member) -> VisitCard:
        """Note that this member opens this record, then return what reception may see of it."""

    def card(self, visit_id: str) -> VisitCard:
        """Return an open record as it stands now."""

    def attend(self, visit_id: str, member: Member) -> None:
        """Note that somebody goes to the patient who called, or must be seen now."""

    def call_back(self, visit_id: str, member: Member) -> None:
        """Call the patient away from the kiosk."""

    def new_code(self, visit_id: str, member: Member) -> None:
        """Give the visit a new code; the old one is dead."""

    def cancel(self, visit_id: str, member: Member, *, reason: str) -> None:
        """End a visit that is not signed."""


class PatientIndex(Protocol):
    """Finds patients among all of them.

    Every question raises RecordsError when it cannot be answered.
    """

    def search(self, text: str) -> Sequence[PatientRecord]:
        """Return patients by the beginning of a name or record number, or by date of birth."""

    def patient(self, patient_id: str) -> PatientRecord:
        """Return one patient."""

    def visits_of(self, patient_id: str) -> Sequence[VisitRow]:
        """Return a patient's visits, the latest change first."""


@dataclass(frozen=True, slots=True)
class ReceptionServices:
    """Everything that reception's page needs."""

    visits: VisitList
    desk: VisitDesk
    index: PatientIndex
