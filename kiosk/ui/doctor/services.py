"""What the doctor's desk is handed: small protocols, filled in by `app`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

from kiosk.ui.desk.services import Failed, Member, VisitList
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.events import SigningRefused
from kiosk.visit.session import Clock

if TYPE_CHECKING:  # it knows a consultation, which knows this module
    from kiosk.ui.doctor.written_brief import WrittenBrief


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


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a form: its size in points, and its words in reading order."""

    width_pt: float
    height_pt: float
    text: str


class FormPictures(Protocol):
    """An open form whose pages can be drawn."""

    sheets: Sequence[Sheet]

    def draw(self, page: int, width: int, *, done: Callable[[QImage], None], failed: Failed) -> None:
        """Draw a page (from 0), `width` pixels wide, on a worker; one of both is called on the screen's thread."""


class PatientRecords(Protocol):
    """Opens records, and leaves a note of every opening."""

    def open_form(
        self,
        visit_id: str,
        sha256: str,
        member: Member,
        *,
        beside: str = "",
        done: Callable[[FormPictures], None],
        failed: Failed,
    ) -> None:
        """Note that this member opens this form, then read the very bytes that were sealed.

        With another language `beside` its own, a copy for reading is made of it, which is no original.

        One of both is called on the screen's thread: with the form, or with why it cannot be noted or read.
        """

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

    def attest(
        self,
        visit: OpenVisit,
        member: Member,
        password: str,
        refused: SigningRefused,
        *,
        done: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Note that who declined does not sign, make the form that says so, and sign it; likewise.

        Where a first try has kept it already, `refused` is what was kept.
        """


class BriefPapers(Protocol):
    """Saves and prints the brief, away from the screen's thread; each is noted in the staff's stream first."""

    def has_printer(self, *, done: Callable[[bool], None]) -> None:
        """Say whether the station knows a printer."""

    def save(
        self,
        brief: WrittenBrief,
        visit_id: str,
        member: Member,
        path: str,
        *,
        done: Callable[[str], None],
        failed: Failed,
    ) -> None:
        """Write the brief into a file that is not there yet; one of both is called, with where it lies, or why not."""

    def print(
        self, brief: WrittenBrief, visit_id: str, member: Member, *, done: Callable[[], None], failed: Failed
    ) -> None:
        """Hand the brief to the station's printer; one of both is called on the screen's thread."""


class PatientsScreen(Protocol):
    """The patient's own pages over the doctor's screen, so that a released form is signed at the desk."""

    def hand_over(self, visit_id: str, *, changed: Callable[[], None], ended: Callable[[], object]) -> None:
        """Show the patient's pages of a visit, over everything else, until she is done or staff take them away.

        Args:
            visit_id: Which visit.
            changed: Called after everything that the patient does.
            ended: Called when her pages are gone.

        Raises:
            ExpectedError: The visit cannot be opened here now; nothing is shown then.
        """

    def take_back(self) -> None:
        """Take the patient's pages away; nothing where none are shown. What was answered stays."""

    def fail(self, error: BaseException) -> bool:
        """Show the patient the safe page after a fault; False where her pages are not shown."""


class Codes(Protocol):
    """The codes that open visits at a kiosk."""

    def new_code(self) -> str:
        """Return a code of six digits that no visit uses.

        Raises:
            RecordsError: Hardly any is free.
        """


@dataclass(frozen=True, slots=True)
class DoctorServices:
    """Everything the doctor's page needs.

    Attributes:
        patients_screen: Lets the patient sign here.
        papers: Saves and prints the brief.
        codes: Gives a visit that is opened at a kiosk anew its code.
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
    patients_screen: PatientsScreen
    papers: BriefPapers
    codes: Codes
    language: str = "en"
