"""Reception's desk for tests: its real pages and view-models on visits in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject

from kiosk.app.paper_files import read_file
from kiosk.errors import AntesalaError, RecordsError, VisitError
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Failed, Member, VisitRow
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.reception.day_file import MOST_BYTES
from kiosk.ui.reception.reception import ReceptionViewModel
from kiosk.ui.reception.services import (
    Choice,
    ExportWish,
    FormLine,
    JobNews,
    JobState,
    NewVisit,
    Offers,
    PatientRecord,
    PrintWish,
    ProcedureOffer,
    ReceptionServices,
    ScanWish,
    SheetKind,
    ToSign,
    VisitCard,
)
from kiosk.visit.name_key import name_key
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind, Side, Signatory
from tests.fakes.clock import FixedClock
from tests.ui.desk.stage import MEMBER, PASSWORD, FewVisits, OpenDoor

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
ONE = PatientRecord("p1", "Sample Patient", "One", "000 001", date(1960, 1, 1))
TWO = PatientRecord("p2", "Sample Patient", "Twó", "000 002", date(1955, 3, 12))
LONG = PatientRecord("p3", "Sample " + "Verylongname" * 5, "Of Somebody", "000 003", date(1949, 12, 30))
AWAY = PatientRecord("p9", "Sample Patient", "Nine", "000 009", date(1970, 7, 7))
SHA = "ab" * 32
SHEET = FormLine("cd" * 32, SheetKind.TAKE_HOME, "8G4M-23RF", True, 0)
SCAN = FormLine("ef" * 32, SheetKind.REVOKED_PAGE, "", True, 0)


def row(visit_id: str, of: PatientRecord, stage: Stage, **other: object) -> VisitRow:
    usual = VisitRow(
        visit_id=visit_id,
        patient_name=of.full_name,
        record_number=of.record_number,
        born_on=of.born_on,
        procedure="Rhizolysis of the lower back",
        language="en",
        doctor_id="sample-doctor",
        planned_on=date(2026, 12, 3),
        stage=stage,
        ending=None,
        progress=None,
        open_points=0,
        is_urgent=False,
        needs_help=False,
        updated_at=NOW,
    )
    return replace(usual, **other)  # type: ignore[arg-type]


def clinic_day() -> list[VisitRow]:
    """One visit in every place that a visit can be."""
    return [
        row("v1", ONE, Stage.PREPARED),
        row("v2", TWO, Stage.AT_KIOSK, progress=0.6, station="kiosk-1", open_points=2),
        row("v3", LONG, Stage.WAITING, open_points=3),
        row("v4", ONE, Stage.RELEASED),
        row("v5", TWO, Stage.SIGNED),
        row("v6", ONE, Stage.DONE, is_to_print=True),
        row("v7", TWO, Stage.DONE),
        row("v8", ONE, Stage.ENDED, ending=Ending.CANCELLED),
    ]


@dataclass
class MemoryVisits:
    """Fits `VisitDesk`: the visits of a `FewVisits`, changed as the rules would."""

    day: FewVisits
    done: list[tuple[object, ...]] = field(default_factory=list)
    patients: dict[str, PatientRecord] = field(default_factory=dict)
    sheets: dict[str, tuple[FormLine, ...]] = field(default_factory=dict)
    fails_with: RecordsError | None = None
    forms: dict[str, tuple[FormLine, ...]] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en", "es", "ca")

    def open(self, visit_id: str, member: Member) -> VisitCard:
        self.done.append(("open", visit_id, member.id))
        return self.card(visit_id)

    def card(self, visit_id: str) -> VisitCard:
        if self.fails_with is not None:
            raise self.fails_with
        one = self._row(visit_id)
        patient = next(p for p in (ONE, TWO, LONG, AWAY) if p.full_name == one.patient_name)
        forms = (FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 0 if one.is_to_print else 1),)
        return VisitCard(
            row=one,
            patient=patient,
            code="123456" if one.stage not in (Stage.DONE, Stage.ENDED) else "",
            side=Side.RIGHT,
            joints=("the joint between L4 and L5", "the joint between L5 and S1"),
            doctor_name="Sample Doctor",
            signatory=Signatory(),
            forms=(
                *self.forms.get(visit_id, forms if one.stage is Stage.DONE else ()),
                *self.sheets.get(visit_id, ()),
            ),
            languages=self.languages,
        )

    def attend(self, visit_id: str, member: Member) -> None:
        self._change("attend", visit_id, is_urgent=False, needs_help=False)

    def call_back(self, visit_id: str, member: Member) -> None:
        self._change("call_back", visit_id, station="", progress=None)

    def new_code(self, visit_id: str, member: Member) -> None:
        self._change("new_code", visit_id)

    def open_revocation(self, visit_id: str, member: Member) -> None:
        self._change("open_revocation", visit_id, stage=Stage.TAKING_BACK)

    def close_revocation(self, visit_id: str, member: Member) -> None:
        self._change("close_revocation", visit_id, stage=Stage.DONE)

    def open_recheck(self, visit_id: str, member: Member, *, moved_reason: str) -> None:
        self._change("open_recheck", visit_id, moved_reason, stage=Stage.RECHECKING)

    def close_recheck(self, visit_id: str, member: Member) -> None:
        self._change("close_recheck", visit_id, stage=Stage.DONE)

    def cancel(self, visit_id: str, member: Member, *, reason: str) -> None:
        if not reason.strip():
            raise VisitError("VISIT-REASON-MISSING", "Cancelling needs a reason.", "Write why.")
        self._change("cancel", visit_id, reason, stage=Stage.ENDED, ending=Ending.CANCELLED)

    def _row(self, visit_id: str) -> VisitRow:
        return next(one for one in self.day.kept if one.visit_id == visit_id)

    def _change(self, act: str, visit_id: str, *more: object, **values: object) -> None:
        self.done.append((act, visit_id, *more))
        old = self._row(visit_id)
        self.day.kept[self.day.kept.index(old)] = replace(old, **values)  # type: ignore[arg-type]


@dataclass
class MemoryIndex:
    """Fits `PatientIndex`."""

    day: FewVisits
    known: Sequence[PatientRecord] = (ONE, TWO, LONG, AWAY)

    def search(self, text: str) -> Sequence[PatientRecord]:
        return [one for one in self.known if name_key(one.full_name).startswith(name_key(text))]

    def patient(self, patient_id: str) -> PatientRecord:
        return next(one for one in self.known if one.id == patient_id)

    def by_record_number(self, record_number: str) -> PatientRecord | None:
        return next((one for one in self.known if one.record_number == record_number), None)

    def alike(self, given_name: str, family_name: str, born_on: date | None) -> Sequence[PatientRecord]:
        key = name_key(f"{given_name} {family_name}")
        return [one for one in self.known if name_key(one.full_name) == key or one.born_on == born_on]

    def visits_of(self, patient_id: str) -> Sequence[VisitRow]:
        name = self.patient(patient_id).full_name
        return [one for one in self.day.kept if one.patient_name == name]


OFFERS = Offers(
    procedures=(
        ProcedureOffer(
            "lumbar",
            "Rhizolysis of the lower back",
            (Choice("L4-5", "Joint L4-5"), Choice("L5-S1", "Joint L5-S1")),
            ("en", "ca"),
        ),
        ProcedureOffer("cervical", "Rhizolysis of the neck", (Choice("C4-5", "Joint C4-5"),), ("en",)),
    ),
    doctors=(Choice("sample-doctor", "Sample Doctor"), Choice("other-doctor", "Another Sample Doctor")),
)


@dataclass
class MemoryPreparing:
    """Fits `Preparing`."""

    day: FewVisits
    prepared: list[NewVisit] = field(default_factory=list)
    fails_with: RecordsError | None = None

    def offers(self) -> Offers:
        return OFFERS

    def day_file(self, path: str) -> bytes:
        return read_file(path, most_bytes=MOST_BYTES)

    def prepare(self, new: NewVisit, member: Member) -> str:
        if self.fails_with is not None:
            raise self.fails_with
        self.prepared.append(new)
        self.day.kept.append(row(f"new{len(self.prepared)}", ONE, Stage.PREPARED))
        return f"new{len(self.prepared)}"


@dataclass
class MemoryPapers:
    """Fits `Papers`: answers at once, as the news that a test sets says."""

    printed: list[PrintWish] = field(default_factory=list)
    saved: list[str] = field(default_factory=list)
    scans: list[tuple[str, ToSign, str]] = field(default_factory=list)
    wishes: list[PrintWish] = field(default_factory=list)
    sheet_codes: list[str] = field(default_factory=list)
    news: JobNews = JobNews(JobState.DONE)  # noqa: RUF009  # frozen
    fails_with: AntesalaError | None = None

    def printers(self, *, done: Callable[[Sequence[Choice]], None], failed: Failed) -> None:
        done([Choice("front-desk", "Front desk"), Choice("ward", "Ward")])

    def print(self, wish: PrintWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.printed.append(wish)
        done(f"front-desk-{len(self.printed)}")

    def look(self, job_id: str, *, done: Callable[[JobNews], None], failed: Failed) -> None:
        done(self.news)

    def take_back(self, job_id: str, *, done: Callable[[], None], failed: Failed) -> None:
        self.news = JobNews(JobState.CANCELLED)
        done()

    def keep_scan(self, wish: ScanWish, member: Member, *, done: Callable[[], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.scans.append((wish.visit_id, wish.signed, wish.path))
        self.sheet_codes.append(wish.sheet_code)
        done()

    def save(self, wish: PrintWish, path: str, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.saved.append(path)
        self.wishes.append(wish)
        done(path)


@dataclass
class MemoryExports:
    """Fits `Exports`."""

    made: list[ExportWish] = field(default_factory=list)
    fails_with: AntesalaError | None = None

    def export(self, wish: ExportWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.made.append(wish)
        done(wish.path)


class SampleReception:
    """One desk of reception, logged in."""

    def __init__(self, rows: Sequence[VisitRow] | None = None, *, is_logged_in: bool = True) -> None:
        self.door = OpenDoor()
        self.visits = FewVisits(list(clinic_day() if rows is None else rows))
        self.acts = MemoryVisits(self.visits)
        self.preparing, self.papers = MemoryPreparing(self.visits), MemoryPapers()
        self.exports = MemoryExports()
        self.services = ReceptionServices(
            self.visits, self.acts, MemoryIndex(self.visits), self.preparing, self.papers, FixedClock(NOW), self.exports
        )
        policy = DeskPolicy(
            "reception-1", "Sample Clinic", "Reception", "Antesala.Reception", "ReceptionPage", is_sample=True
        )
        self.desk = DeskViewModel(policy, DisplayViewModel(reduce_motion=True))
        self.desk.be_ready(DeskServices(self.door, self.visits), self._make_work)
        if is_logged_in:
            self.desk.property("page").logIn(MEMBER.id, PASSWORD)

    def _make_work(self, member: Member, parent: QObject) -> ReceptionViewModel:
        self.page = ReceptionViewModel(self.services, member, parent)
        return self.page

    def change(self, visit_id: str, **values: object) -> None:
        """Let another station change a visit, and this one hear of it."""
        self.acts._change("elsewhere", visit_id, **values)
        self.page.hear_news()

    def visit(self, name: str) -> object:
        """A property of the open visit."""
        assert self.page.visit_part is not None
        return self.page.visit_part.property(name)

    def patient(self, name: str) -> object:
        """A property of the open patient."""
        assert self.page.patient_part is not None
        return self.page.patient_part.property(name)

    def lines(self) -> list[str]:
        """The ids of the lines shown."""
        return self.page.visits_part.shown_ids
