"""Reception and the kiosk on one database, each through the real screens: from the first key to the printed form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QElapsedTimer, Qt

from kiosk.app.doctor_stage import DoctorStage
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.reception_stage import ReceptionStage
from kiosk.app.sample_clinic import DOCTOR, PASSWORD
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import Stage
from kiosk.printing.printer import Order
from kiosk.ui.demo.hand import FIRST_PAPER_MS
from kiosk.ui.demo.visitor import Script, Visitor
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.patient.services import SampleVisit
from kiosk.ui.reception.reception import ReceptionViewModel
from kiosk.visit.rules import signing
from kiosk.visit.state import Ending, PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import FormKind
from tests.fakes.printer import MemoryPrinter
from tests.journeys.shortcuts import DECISION, THE_DOCTOR, release_ahead, to_signing, walk

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]

CONTROL = Qt.KeyboardModifier.ControlModifier
DeskMaker = Callable[[], "FrontDesk"]


class FrontDesk:
    """Somebody at reception, with a keyboard."""

    def __init__(self, data: Path) -> None:
        self.printer = MemoryPrinter()
        self.printer.add("front-desk")
        self.printer.make_default("front-desk")
        look = ScreenLook((1920, 1080), reduce_motion=True, px_per_mm=92 / 25.4)
        self.stage = ReceptionStage(Folders(data, SAMPLE_CLINIC), look, self.printer)
        self.mouse, self.keys = self.stage.mouse, self.stage.keys

    @property
    def page(self) -> ReceptionViewModel:
        page = self.stage.desk.property("page")
        assert isinstance(page, ReceptionViewModel)
        return page

    def log_in(self) -> None:
        self.mouse.wait_until(lambda: bool(self.stage.desk.property("page").property("isReady")), "the records")
        self.write("accountField", self.stage.member.account)
        self.write("passwordField", f"{self.stage.member.password}\n")
        self.mouse.wait_until(lambda: self.mouse.sees("search"), "the list of visits")

    def write(self, field: str, text: str) -> None:
        self.mouse.touch(field)
        self.keys.write(text)

    def prepare(self, representative: tuple[str, str, str] | None = None) -> str:
        """Prepare a visit for a new patient, who signs or has somebody sign (name, document, basis); return its id."""
        self.keys.press(Qt.Key.Key_N, CONTROL)
        self.mouse.wait_until(lambda: self.mouse.sees("preparePane"), "the page to prepare on")
        for field, text in (
            ("given_nameField", "Sample Patient"),
            ("family_nameField", "Seven"),
            ("bornField", "9/4/1958"),
            ("record_numberField", "000 007"),
        ):
            self.write(field, text)
        for name in ("procedure:lumbar_rhizolysis", "side:left", "joints:L4-5"):
            self.mouse.touch(name)
        if representative is not None:
            self.mouse.touch("signer:representative")
            for field, text in zip(("name", "document", "basis"), representative, strict=True):
                self.write(f"signer_{field}Field", text)
        self.keys.press(Qt.Key.Key_Return, CONTROL)
        self.mouse.wait_until(lambda: self.mouse.sees("code"), "the code")
        assert self.page.visit_part is not None
        return self.page.visit_part.card.row.visit_id

    def print(self) -> None:
        self.keys.press(Qt.Key.Key_P, CONTROL)
        self.mouse.wait_until(lambda: self.mouse.sees("print"), "the print dialog")
        self.mouse.touch("print")

    def open(self, search: str) -> None:
        """Find a visit by what is typed, and open the first line."""
        self.keys.press(Qt.Key.Key_F, CONTROL)
        self.keys.write(search)
        self.keys.press(Qt.Key.Key_Down)
        self.keys.press(Qt.Key.Key_Return)
        self.mouse.wait_until(lambda: self.mouse.sees("visitName"), "the visit")

    def fill(self, field: str, text: str) -> None:
        """Write over what stands in a field."""
        self.mouse.touch(field)
        self.keys.press(Qt.Key.Key_A, CONTROL)
        self.keys.write(text)

    def job(self) -> Order:
        """The last order that the print system took."""
        return self.printer._jobs[max(self.printer._jobs)].order

    def places(self) -> list[str]:
        assert self.page.visit_part is not None
        return [str(self.page.visit_part.property("place"))]


@pytest.fixture
def open_front_desk(qapp: object, tmp_path: Path) -> Iterator[DeskMaker]:
    """Opens reception's desk of this test's clinic."""
    opened: list[FrontDesk] = []

    def open_one() -> FrontDesk:
        opened.append(FrontDesk(tmp_path / "data"))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.stage.close()


@pytest.fixture
def open_doctors_desk(qapp: object, tmp_path: Path) -> Iterator[Callable[[], DoctorStage]]:
    """Opens the doctors' desk of this test's clinic."""
    opened: list[DoctorStage] = []

    def open_one() -> DoctorStage:
        look = ScreenLook((1920, 1080), reduce_motion=True, px_per_mm=92 / 25.4)
        opened.append(DoctorStage(Folders(tmp_path / "data", SAMPLE_CLINIC), look))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.close()


def patient_of(stage: Stage, visit_id: str, *yes_to: str) -> Visitor:
    """Return the patient of a visit that reception has just prepared."""
    summary = stage.house.store.summaries.of_visit(visit_id)
    assert summary is not None and summary.code is not None
    born = stage.house.store.codes.birth_date_of(visit_id)
    outline = stage.house.visits.open(visit_id).session.outline
    script = Script(code=summary.code, day=born.day, month=born.month, yes_to=yes_to)
    return Visitor(stage.hand, stage.kiosk, script, outline_of=lambda: outline)


def test_reception_prepares_the_kiosk_opens_by_that_code_an_urgent_answer_calls_and_progress_shows(
    stage: Stage, open_front_desk: DeskMaker
) -> None:
    desk = open_front_desk()
    desk.log_in()
    visit_id = desk.prepare()
    assert desk.places() == ["Prepared"]
    with stage.another_station() as visits:
        walk(visits.open(visit_id), "kiosk-1", "weakness")
    visitor = patient_of(stage, visit_id, "weakness")
    visitor.go_to("Safety")
    clock = QElapsedTimer()
    clock.start()
    desk.mouse.wait_until(lambda: "At the kiosk" in desk.places()[0], "the patient at the kiosk")
    assert clock.elapsed() < 1000
    before = desk.places()

    visitor.do_screen()
    desk.mouse.wait_until(lambda: bool(desk.stage.desk.property("isUrgent")), "the urgent call")
    assert str(stage.kiosk.screen) == "Urgent"
    assert desk.mouse.sees("answerCall")
    assert desk.places() != before, "the progress did not show"
    desk.keys.press(Qt.Key.Key_F2)
    desk.mouse.wait_until(lambda: not desk.stage.desk.property("isCalled"), "the end of the call")
    assert not stage.house.visits.open(visit_id).session.state.is_urgent


def test_a_patient_is_called_back_from_the_kiosk_with_one_key_and_nothing_is_lost(
    stage: Stage, open_front_desk: DeskMaker
) -> None:
    desk = open_front_desk()
    desk.log_in()
    visit_id = desk.prepare()
    visitor = patient_of(stage, visit_id)
    visitor.go_to("Section")
    desk.mouse.wait_until(lambda: "At the kiosk" in desk.places()[0], "the patient at the kiosk")

    desk.keys.press(Qt.Key.Key_F4)

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) != "Section", "the kiosk to let go")
    state = stage.house.visits.open(visit_id).session.state
    assert (state.held_by, state.stage) == (None, VisitStage.AT_KIOSK)
    assert state.seen


def test_reception_prints_the_slip_and_in_the_end_the_finished_form(stage: Stage, open_front_desk: DeskMaker) -> None:
    desk = open_front_desk()
    desk.log_in()
    visit_id = desk.prepare()
    desk.print()
    desk.mouse.wait_until(lambda: bool(desk.printer._jobs), "the slip at the printer", FIRST_PAPER_MS)

    with stage.another_station() as visits:
        visit = visits.open(visit_id)
        release_ahead(visit, stage.house.clock)
        walk(visit, "kiosk-1", DECISION)
    visitor = patient_of(stage, visit_id)
    visitor.go_to("Thanks")
    session = stage.house.visits.open(visit_id).session
    stage.hand.wait_until(lambda: session.catch_up() or bool(session.state.forms), "the form")
    session.act(THE_DOCTOR, signing.countersign, authenticated_at=stage.house.clock.now())
    desk.mouse.wait_until(lambda: desk.places() == ["To print"], "the form to print")

    desk.print()
    desk.mouse.wait_until(lambda: desk.places() == ["Done"], "the printed form")
    session.catch_up()
    form = session.state.forms[-1]
    assert form.kind is FormKind.CONSENT
    assert session.state.printed == {form.sha256: 2}
    assert desk.printer._jobs[2].order.pdf == stage.house.store.documents.document(form.sha256).data


def signed_by_both(stage: Stage) -> SampleVisit:
    """Bring the first sample visit to a form signed by patient and doctor, with its sheet to take home."""
    sample = stage.samples[0]
    to_signing(stage, sample).go_to("Thanks")
    stage.hand.wait_until(lambda: stage.take_home_of(sample) is not None, "the sheet to take home")
    stage.doctor_countersigns(sample)
    return sample


def test_the_sheet_to_take_home_is_printed_saved_and_printed_again_with_a_reason(
    stage: Stage, open_front_desk: DeskMaker, tmp_path: Path
) -> None:
    sample = signed_by_both(stage)
    sheet = stage.take_home_of(sample)
    kept = stage.state_of(sample).take_home
    assert kept is not None
    desk = open_front_desk()
    desk.log_in()
    desk.open("one")
    desk.print()
    desk.mouse.wait_until(lambda: len(stage.state_of(sample).printed) == 1, "the form")

    desk.print()
    desk.mouse.wait_until(lambda: len(stage.state_of(sample).printed) == 2, "the sheet")
    assert (desk.job().pdf, desk.job().document_code) == (sheet, kept.document_code)

    desk.mouse.touch(f"save:{kept.sha256}")
    desk.fill("pathField", str(tmp_path / "sheet.pdf"))
    desk.mouse.touch("save")
    desk.mouse.wait_until(lambda: desk.mouse.sees("savedAt"), "the file", FIRST_PAPER_MS)
    assert (tmp_path / "sheet.pdf").read_bytes() == sheet
    desk.keys.press(Qt.Key.Key_Escape)

    desk.mouse.touch(f"print:{kept.sha256}")
    desk.mouse.wait_until(lambda: desk.mouse.sees("reason"), "the question why")
    desk.keys.write("it got wet")
    desk.mouse.touch("print")
    desk.mouse.wait_until(lambda: stage.state_of(sample).printed[kept.sha256] == 2, "the second copy")


def test_a_consent_taken_back_by_letter_ends_the_visit_tells_the_doctor_and_its_scan_prints_again(
    stage: Stage, open_front_desk: DeskMaker, open_doctors_desk: Callable[[], DoctorStage], tmp_path: Path
) -> None:
    sample = signed_by_both(stage)
    letter = tmp_path / "letter.png"
    Image.new("L", (600, 800), 200).save(letter)
    doctor = open_doctors_desk()
    doctor.physician().log_in()
    desk = open_front_desk()
    desk.log_in()
    desk.open("one")
    desk.mouse.touch("askRevoked")
    desk.mouse.touch("printPage")
    desk.mouse.wait_until(lambda: desk.mouse.sees("print"), "the print dialog")
    desk.mouse.touch("print")
    desk.mouse.wait_until(lambda: bool(desk.printer._jobs), "the page to sign", FIRST_PAPER_MS)
    assert stage.state_of(sample).stage is VisitStage.DONE, "printing a page takes nothing back"

    desk.mouse.touch("askRevoked")
    desk.fill("pathField", str(letter))
    desk.mouse.touch("keepScan")
    desk.mouse.wait_until(lambda: desk.places() == ["Taken back"], "the end of the consent")

    state = stage.state_of(sample)
    assert (state.ending, [point.kind for point in state.open_points]) == (Ending.REVOKED, [PointKind.REVOKED])
    work = doctor.desk.property("page")
    assert isinstance(work, DoctorViewModel)
    doctor.mouse.wait_until(lambda: "Taken back" in str(work._patients._rows.rows[0]["place"]), "the doctor's list")
    assert stage.house.store.documents.document(state.revoked_scan).data == letter.read_bytes()

    desk.mouse.touch(f"print:{state.revoked_scan}")
    desk.mouse.wait_until(lambda: desk.mouse.sees("print"), "the print dialog")
    desk.mouse.touch("print")
    desk.mouse.wait_until(
        lambda: stage.state_of(sample).printed.get(state.revoked_scan) == 1, "the scan", FIRST_PAPER_MS
    )
    assert desk.job().pdf.startswith(b"%PDF-")


def test_a_blank_form_is_saved_for_a_day_without_screens(
    stage: Stage, open_front_desk: DeskMaker, tmp_path: Path
) -> None:
    desk = open_front_desk()
    desk.log_in()
    desk.mouse.touch("askBlank")
    desk.mouse.touch("blankProcedure:cervical_rhizolysis")
    desk.mouse.touch("saveBlank")
    desk.fill("pathField", str(tmp_path / "blank.pdf"))
    desk.mouse.touch("save")
    desk.mouse.wait_until(lambda: desk.mouse.sees("savedAt"), "the file", FIRST_PAPER_MS)
    with pikepdf.open(tmp_path / "blank.pdf") as pdf:
        assert len(pdf.pages) > 2
        assert str(pdf.Root.Lang) == "en"


def test_a_patients_copy_is_made_at_the_desk_with_a_doctors_password(
    stage: Stage, open_front_desk: DeskMaker, tmp_path: Path
) -> None:
    desk = open_front_desk()
    desk.log_in()
    desk.keys.press(Qt.Key.Key_F, CONTROL)
    desk.keys.write("two")
    desk.mouse.wait_until(lambda: len(desk.page.visits_part.shown_ids) == 2, "the visit, and the patient behind it")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    desk.mouse.wait_until(lambda: desk.mouse.sees("askExport"), "the patient")
    desk.mouse.touch("askExport")
    desk.mouse.touch("exportReason:asked_in_person")
    desk.write("releaserField", DOCTOR)
    desk.fill("pathField", str(tmp_path / "copy.zip"))
    desk.write("releaserPasswordField", f"{PASSWORD}\n")
    desk.mouse.wait_until(lambda: desk.mouse.sees("savedAt"), "the copy")
    with ZipFile(tmp_path / "copy.zip") as archive:
        assert {"summary.html", "patient.json", "openings.json"} <= set(archive.namelist())
