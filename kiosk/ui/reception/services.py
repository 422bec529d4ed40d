"""What reception's page is handed: small protocols and plain facts, filled in by `app`.

Reception never sees a health answer: nothing here holds a visit's state, its journal or its brief, so no view-model of
this desk can reach one. A test walks through these types.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.ui.desk.services import Failed, Member, VisitList, VisitRow
from kiosk.visit.session import Clock
from kiosk.visit.standing import Why
from kiosk.visit.terms import FormKind, Side, Signatory


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


class SheetKind(StrEnum):
    """What is kept for a visit beside its forms."""

    TAKE_HOME = "take_home"
    SIGNED_PAGE = "signed_page"
    REVOKED_PAGE = "revoked_page"
    RECHECK_PAGE = "recheck_page"


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form, sheet or scan that is kept for a visit; its pages stay with the printer and the file.

    Attributes:
        sha256: Finds its bytes.
        document_code: Empty for a scan.
        is_complete: Everybody who has to has signed it.
        copies: How many went to a printer so far.
        void: Why it no longer counts, or None; what the doctor wrote about it stays behind.
        replaced_by: Code of the form that took its place, or empty.
    """

    sha256: str
    kind: FormKind | SheetKind
    document_code: str
    is_complete: bool
    copies: int
    void: Why | None = None
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class VisitCard:
    """What reception's work needs of one visit.

    Attributes:
        row: What the list says of it.
        code: Opens the visit at a kiosk; empty when nothing opens it any more.
        side: The side to be treated, as last said.
        joints: Their names in words.
        forms: Every form kept for it, the oldest first, then the sheet to take home and scanned pages.
        languages: Two-letter codes of the languages that its forms can be read in.
    """

    row: VisitRow
    patient: PatientRecord
    code: str
    side: Side
    joints: tuple[str, ...]
    doctor_name: str
    signatory: Signatory
    forms: tuple[FormLine, ...] = ()
    languages: tuple[str, ...] = ()


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

    def open_revocation(self, visit_id: str, member: Member) -> None:
        """Open a signed visit under a new code, so that the patient can take the consent back at the kiosk."""

    def close_revocation(self, visit_id: str, member: Member) -> None:
        """Leave the consent as it is: nobody came to take it back."""

    def open_recheck(self, visit_id: str, member: Member, *, moved_reason: str) -> None:
        """Open a signed visit under a new code for the re-check on the day; a reason where another day was planned."""

    def close_recheck(self, visit_id: str, member: Member) -> None:
        """Close a re-check that nobody came for, or that cannot be signed."""

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

    def by_record_number(self, record_number: str) -> PatientRecord | None:
        """Return the patient with the clinic's record number, or None."""

    def alike(self, given_name: str, family_name: str, born_on: date | None) -> Sequence[PatientRecord]:
        """Return patients of the same name or birthday, those of both first."""

    def visits_of(self, patient_id: str) -> Sequence[VisitRow]:
        """Return a patient's visits, the latest change first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its id, and what people read."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ProcedureOffer:
    """A procedure that visits can be prepared for.

    Attributes:
        joints: From top to bottom.
        languages: Two-letter codes of the languages it is explained in.
    """

    id: str
    name: str
    joints: tuple[Choice, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offers:
    """What a visit is put together from."""

    procedures: tuple[ProcedureOffer, ...]
    doctors: tuple[Choice, ...]

    def procedure(self, procedure_id: str) -> ProcedureOffer | None:
        """Return one procedure, or None."""
        return next((one for one in self.procedures if one.id == procedure_id), None)


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A visit to be prepared.

    Attributes:
        patient_id: Of a patient of the register; empty for a new one, who has the names, number and day below.
        side: Provisional, as the joints: the doctor confirms both.
        joints: Ids.
        expected: When the patient is to come, by the clinic's clocks and without a zone; None where nobody planned it.
    """

    patient_id: str
    given_name: str
    family_name: str
    record_number: str
    born_on: date | None
    procedure_id: str
    side: Side
    joints: tuple[str, ...]
    doctor_id: str
    planned_on: date | None
    language: str
    signatory: Signatory
    expected: datetime | None = None


class Preparing(Protocol):
    """Prepares visits.

    Both raise RecordsError when the records refuse; `prepare` also PackError where a text is not approved.
    """

    def offers(self) -> Offers:
        """Return the procedures, doctors and languages that can be chosen now."""

    def day_file(self, path: str) -> bytes:
        """Return what a file holds; StationError when it cannot be read."""

    def prepare(self, new: NewVisit, member: Member) -> str:
        """Take the patient in where new, pin the content, begin the visit; return its id."""


class JobState(StrEnum):
    """What became of a print job; the values are those of the print system."""

    HANDING_OVER = "handing_over"
    WAITING = "waiting"
    PRINTING = "printing"
    STOPPED = "stopped"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    LOST = "lost"

    @property
    def is_over(self) -> bool:
        """Say whether nothing will change any more."""
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED, JobState.LOST)


@dataclass(frozen=True, slots=True)
class JobNews:
    """How it stands with a job.

    Attributes:
        what: What keeps it, or empty.
        remedy: What to do, or empty.
    """

    state: JobState
    what: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form of nobody, to be filled in by hand on a day without screens."""

    procedure_id: str
    language: str


class ToSign(StrEnum):
    """A page that is made anew to be signed on paper. Whoever asks says which, and says it again with its scan."""

    FORM = "to_sign"
    REVOCATION = "to_take_back"
    RECHECK = "to_recheck"


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is to be printed.

    Attributes:
        visit_id: Whose paper it is; empty for a blank form.
        sha256: The kept form, sheet or scan; empty for a paper that is made anew.
        to_sign: The released form as it stands now, or the page on which a signed consent is taken back; without it and
            without a hash, the code slip.
        copies: 1 to 20.
        reason: Why it is printed again; needed behind the first printing of a form.
        printer: Another printer than the station's, or empty.
        beside: Another language to stand below the form's own, or empty. A kept form is then a copy for reading; a page
            that is made anew is signed so.
    """

    visit_id: str
    sha256: str = ""
    copies: int = 1
    reason: str = ""
    printer: str = ""
    to_sign: ToSign | None = None
    blank: BlankForm | None = None
    beside: str = ""


@dataclass(frozen=True, slots=True)
class ScanWish:
    """The scan of something that was signed on paper, to be kept.

    Attributes:
        signed: What it is the scan of; a letter takes a consent back as the page for it does.
        path: The file.
        sheet_code: The code on the sheet of a re-check, as it was read: a sheet of another form is refused.
    """

    visit_id: str
    signed: ToSign
    path: str
    sheet_code: str = ""


class Papers(Protocol):
    """Prints and saves, away from the screen's thread; every answer comes later, on the screen's thread."""

    def printers(self, *, done: Callable[[Sequence[Choice]], None], failed: Failed) -> None:
        """Return every printer that the system knows, the station's own first."""

    def print(self, wish: PrintWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Hand a paper to the print system, and note a form's printing; tells the job's id."""

    def look(self, job_id: str, *, done: Callable[[JobNews], None], failed: Failed) -> None:
        """Say how it stands with a job."""

    def take_back(self, job_id: str, *, done: Callable[[], None], failed: Failed) -> None:
        """Take a job back."""

    def keep_scan(self, wish: ScanWish, member: Member, *, done: Callable[[], None], failed: Failed) -> None:
        """Keep the scan of what was signed on paper, encrypted, with what it ends or adds to.

        Refused where the visit no longer stands as it did when it was asked for: what a scan proves is never guessed.

        Args:
            wish: Which scan, and what it is the scan of.
            member: Who keeps it.
            done: Called when it is kept.
            failed: Called with why it is not.
        """

    def save(self, wish: PrintWish, path: str, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Write a paper into a file that is not there yet, and note who took which; tells where it lies."""


class ExportReason(StrEnum):
    """How the patient asked for a copy of everything that is kept (GDPR, article 15)."""

    IN_PERSON = "asked_in_person"
    IN_WRITING = "asked_in_writing"
    BY_REPRESENTATIVE = "asked_by_representative"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """A copy of everything that is kept about a patient.

    Attributes:
        account: Of the doctor or administrator who allows it.
        path: The file that is to be written.
    """

    patient_id: str
    reason: ExportReason
    account: str
    password: str = field(repr=False)
    path: str


class Exports(Protocol):
    """Gives copies away, without a word of them on the screen."""

    def export(self, wish: ExportWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Write the copy into a file that is not there yet, and note it; tells where it lies."""


@dataclass(frozen=True, slots=True)
class ReceptionServices:
    """Everything that reception's page needs."""

    visits: VisitList
    desk: VisitDesk
    index: PatientIndex
    preparing: Preparing
    papers: Papers
    clock: Clock
    exports: Exports
