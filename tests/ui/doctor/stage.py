"""The doctor's desk for tests: the real page over a visit in memory that a sample patient lives through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.errors import ExpectedError
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Failed, Member, VisitRow
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.doctor.form_pages import FormPages
from kiosk.ui.doctor.services import DoctorServices, FormPictures, OpenRecord
from kiosk.ui.doctor.written_brief import WrittenBrief
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.course import share_done
from kiosk.visit.events import Signed, SigningRefused
from kiosk.visit.outline import Answer
from kiosk.visit.rules import rechecking, signing
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import THE_PATIENT, Actor, Decision, FormKind, Role, Signatory, SignMethod, TopicKind
from tests.builders.visit import signature_strokes
from tests.ui.desk.stage import PASSWORD, WRONG, FewVisits, OpenDoor
from tests.ui.patient.stage import BORN, CODE, DOCTOR, RECEPTION, VISIT_ID, SampleKiosk

MEMBER = Member("doctor-1", "Sample Doctor")
STATION = "doctor"
ZONE = ZoneInfo("Europe/Madrid")


def three_pages() -> bytes:
    """Return a PDF of three pages with a word on each."""
    written = BytesIO()
    paper = Canvas(written, pagesize=A4)
    for word in ("First", "Second", "Third"):
        paper.drawString(100, 700, f"{word} sample page")
        paper.rect(100, 400, 200, 200, fill=1)
        paper.showPage()
    paper.save()
    return written.getvalue()


class DrawnNow:
    """Fits `FormPictures`: the real pages, without a worker."""

    def __init__(self, pages: FormPages) -> None:
        self._pages = pages
        self.sheets = pages.sheets()
        self.drawn: list[tuple[int, int]] = []

    def draw(self, page: int, width: int, *, done: Callable[[QImage], None], failed: Failed) -> None:
        self.drawn.append((page, width))
        done(self._pages.picture(page, width))


@dataclass
class NotedRecords:
    """Fits `PatientRecords`; notes what was opened."""

    kiosk: SampleKiosk
    opened: list[tuple[str, str]] = field(default_factory=list)
    forms_opened: list[tuple[str, str]] = field(default_factory=list)
    besides: list[str] = field(default_factory=list)
    form: bytes = field(default_factory=lambda: three_pages())
    fails_with: ExpectedError | None = None

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
        """Draws at once, where the real one draws on a worker."""
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.forms_opened.append((sha256, member.id))
        self.besides.append(beside)
        done(DrawnNow(FormPages(self.form)))

    def open(self, visit_id: str, member: Member) -> OpenRecord:
        if self.fails_with is not None:
            raise self.fails_with
        self.opened.append((visit_id, member.id))
        return OpenRecord(self.kiosk.open(visit_id), "Sample Patient One", BORN, "000 001")


@dataclass
class RuledCountersigner:
    """Fits `Countersigner`: one password, and the rule alone."""

    kiosk: SampleKiosk
    makes_no_form: ExpectedError | None = None

    def countersign(
        self, visit: OpenVisit, member: Member, password: str, *, done: Callable[[], None], failed: Failed
    ) -> None:
        if password != PASSWORD:
            failed(WRONG)
            return
        actor, now = Actor(Role.DOCTOR, member.id, STATION), self.kiosk.clock.now()
        try:
            form = visit.session.state.form_to_countersign
            sha256 = form.sha256 if form is not None else ""
            visit.session.act(
                actor, signing.countersign, authenticated_at=now, form_sha256=sha256, sealed_sha256="1" * 64
            )
        except ExpectedError as error:
            failed(error)
        else:
            done()

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
        if password != PASSWORD:
            failed(WRONG)
            return
        program = Actor(Role.PROGRAM, "antesala", STATION)
        try:
            if visit.session.state.refusal is None:
                visit.session.act(Actor(Role.DOCTOR, member.id, STATION), signing.refuse_to_sign, refused)
        except ExpectedError as error:
            failed(error)
            return
        if self.makes_no_form is not None:
            failed(self.makes_no_form)
            return
        visit.session.act(program, signing.seal, form=FormKind.DECLINE, document_code="D7QX-3M9D", sha256="2" * 64)
        self.countersign(visit, member, password, done=done, failed=failed)


@dataclass
class CountedScreen:
    """Fits `PatientsScreen`; notes what was handed over and how often it was taken back."""

    handed: list[str] = field(default_factory=list)
    taken_back: int = 0
    faults: list[BaseException] = field(default_factory=list)
    fails_with: ExpectedError | None = None
    changed: Callable[[], None] = field(default=lambda: None)

    def hand_over(self, visit_id: str, *, changed: Callable[[], None], ended: Callable[[], object]) -> None:
        if self.fails_with is not None:
            raise self.fails_with
        self.handed.append(visit_id)
        self.changed = changed

    def fail(self, error: BaseException) -> bool:
        is_shown = len(self.handed) > self.taken_back
        if is_shown:
            self.faults.append(error)
        return is_shown

    def take_back(self) -> None:
        self.taken_back += 1


@dataclass
class KeptPapers:
    """Fits `BriefPapers`; keeps what was handed over."""

    made: list[tuple[str, WrittenBrief]] = field(default_factory=list)
    has_one: bool = True
    fails_with: ExpectedError | None = None

    def has_printer(self, *, done: Callable[[bool], None]) -> None:
        done(self.has_one)

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
        if self.fails_with is not None:
            failed(self.fails_with)
            return
        self.made.append((path, brief))
        done(path)

    def print(
        self, brief: WrittenBrief, visit_id: str, member: Member, *, done: Callable[[], None], failed: Failed
    ) -> None:
        self.made.append(("printer", brief))
        done()


class OneFreeCode:
    """Fits `Codes`: the code that the sample kiosk knows is free again."""

    def new_code(self) -> str:
        return CODE


class SampleDoctor:
    """One doctor's desk with one visit at the kiosk, and what other patients the list shows.

    Args:
        others: Lines of other patients.
        signatory: Who signs, other than the patient.
    """

    def __init__(
        self,
        *,
        others: Sequence[VisitRow] = (),
        text_scale: float = 1.0,
        theme: str = "light",
        signatory: Signatory = THE_PATIENT,
    ) -> None:
        self.kiosk = SampleKiosk(signatory=signatory)
        self.visits = FewVisits()
        self.others = others
        self.records = NotedRecords(self.kiosk)
        self.door = OpenDoor(self.kiosk.clock)
        self.screen = CountedScreen()
        self.papers = KeptPapers()
        self.countersigner = RuledCountersigner(self.kiosk)
        self.services = DoctorServices(
            self.visits,
            self.records,
            self.countersigner,
            self.kiosk.clock,
            ZONE,
            STATION,
            self.screen,
            self.papers,
            OneFreeCode(),
        )
        policy = DeskPolicy(STATION, "Sample Clinic", "Doctor", "Antesala.Doctor", "DoctorPage", is_sample=True)
        self.desk = DeskViewModel(policy, DisplayViewModel(text_scale=text_scale, theme=theme, reduce_motion=True))
        self.desk.be_ready(DeskServices(self.door, self.visits), self._make_work)
        self.renew_list()
        self.desk._enter(MEMBER)

    def _make_work(self, member: Member, parent: QObject) -> WorkViewModel:
        return DoctorViewModel(self.services, member, parent)

    @property
    def doctor(self) -> DoctorViewModel:
        work = self.desk._work
        assert isinstance(work, DoctorViewModel)
        return work

    @property
    def state(self) -> VisitState:
        """The visit as it is kept."""
        return self.kiosk.open(VISIT_ID).session.state

    def part(self, name: str) -> QObject:
        """Return a part of the open record."""
        patient = self.doctor._patient
        assert patient is not None
        part = getattr(patient, f"{name}_part")
        assert isinstance(part, QObject)
        return part

    def open(self) -> None:
        """Open the sample patient's record."""
        self.doctor.open(VISIT_ID)

    def learn(self, *, decision: Decision | None = Decision.AGREE) -> None:
        """The patient goes through everything: one check missed twice, one explained again, two flags, questions."""
        checks = [check.id for check in self.kiosk.pack.checks]
        self.kiosk.learn_all(yes_to=("blood_thinner",), missed=(checks[2],))
        journey = self.kiosk.journey
        self.kiosk.go_to("allergy")
        journey.answer_safety("allergy", Answer.NOT_SURE, "")
        journey.raise_topic(TopicKind.WRITTEN, text="Can I drive my grandchildren to school the day after?")
        journey.raise_topic(TopicKind.SECTION, ref=self.kiosk.pack.sections[3].id)
        if decision is not None:
            self.kiosk.go_to("decision")
            self.kiosk.decide(decision)
        self.hear()

    def both_signed(self) -> None:
        """A consent that patient and doctor have signed."""
        self.kiosk.learn_all()
        self.kiosk.release()
        self.kiosk.sign()
        self.seal()
        at = self.kiosk.clock.now()
        self.kiosk.open(VISIT_ID).session.act(DOCTOR, signing.countersign, authenticated_at=at)
        self.hear()

    def recheck(self) -> None:
        """A consent that both have signed was re-checked on the day: an infection since, and a wish to talk first."""
        self.both_signed()
        self.kiosk.open_today()
        self.kiosk.answer_today(yes_to=("escort_today", "infection"))
        self.kiosk.page.decide("talk_first")
        self.hear()

    def recheck_signed(self) -> None:
        """The same, signed; its form waits for the doctor."""
        self.recheck()
        signed = Signed(FormKind.RECHECK, SignMethod.DRAWN, (), strokes=signature_strokes())
        self.kiosk.journey.sign(signed)
        program = Actor(Role.PROGRAM, "antesala", "kiosk-1")
        session = self.kiosk.open(VISIT_ID).session
        session.act(program, signing.seal, form=FormKind.RECHECK, document_code="R2QX-3M9D", sha256="3" * 64)
        self.hear()

    def recheck_on_paper(self) -> None:
        """A consent that both have signed was re-checked on the printed sheet, whose scan reception kept."""
        self.both_signed()
        session = self.kiosk.open(VISIT_ID).session
        sheet_code = rechecking.code_of_sheet(session.state)
        session.act(RECEPTION, rechecking.recheck_on_paper, scan_sha256="4" * 64, sheet_code=sheet_code)
        self.hear()

    def hear(self) -> None:
        """Another station wrote something."""
        self.renew_list()
        self.doctor.hear_news()

    def renew_list(self) -> None:
        self.visits.kept = [row_of(self.state, self.kiosk), *self.others]

    def seal(self) -> None:
        """The signed form was made at the kiosk."""
        session = self.kiosk.open(VISIT_ID).session
        program = Actor(Role.PROGRAM, "antesala", "kiosk-1")
        session.act(program, signing.seal, form=FormKind.CONSENT, document_code="K7QX-3M9D", sha256="0" * 64)
        self.hear()


def row_of(state: VisitState, kiosk: SampleKiosk) -> VisitRow:
    """Return the line of the sample visit."""
    assert state.prepared is not None
    return VisitRow(
        visit_id=state.visit_id,
        patient_name="Sample Patient One",
        record_number="000 001",
        born_on=BORN,
        procedure="Lumbar rhizolysis",
        language="en",
        doctor_id=state.prepared.doctor_id,
        planned_on=state.prepared.planned_on,
        stage=state.stage,
        ending=state.ending,
        progress=share_done(state, kiosk.outline) if state.held_by and state.stage is Stage.AT_KIOSK else None,
        open_points=len(state.open_points),
        is_urgent=state.is_urgent,
        needs_help=state.needs_help,
        updated_at=kiosk.clock.now(),
    )


def other_rows(kiosk: SampleKiosk, doctor: SampleDoctor) -> list[VisitRow]:
    """Return three more sample patients, in three other stages."""
    first = row_of(doctor.state, kiosk)
    names = (
        ("visit-2", "Sample Patient Two", "000 002", Stage.RELEASED, None, 0),
        ("visit-3", "Sample Patient Three", "000 003", Stage.AT_KIOSK, 0.6, 1),
        ("visit-4", "Sample Patient Four", "000 004", Stage.PREPARED, None, 0),
    )
    return [
        replace(
            first,
            visit_id=visit_id,
            patient_name=name,
            record_number=number,
            stage=stage,
            progress=progress,
            open_points=points,
            is_urgent=False,
        )
        for visit_id, name, number, stage, progress, points in names
    ]
