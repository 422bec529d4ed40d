"""Two stations on one database: the patient at the kiosk, the doctor at the desk, each through the real screens."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt

from kiosk.app.doctor_stage import DoctorStage
from kiosk.app.folders import Folders
from kiosk.app.keys import key_source
from kiosk.app.sample_clinic import DOCTOR
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import Stage
from kiosk.clinic import read_clinic
from kiosk.records.audit import verify
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.visit.state import Stage as VisitStage
from tests.integration.records.raw import raw
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import DECISION, arrive, skip_to

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]

DeskMaker = Callable[[], DoctorStage]


@pytest.fixture
def open_desk(qapp: object, tmp_path: Path) -> Iterator[DeskMaker]:
    """Opens the doctors' desk of this test's clinic."""
    opened: list[DoctorStage] = []

    def open_one() -> DoctorStage:
        look = ScreenLook((1920, 1080), reduce_motion=True, px_per_mm=92 / 25.4)
        opened.append(DoctorStage(Folders(tmp_path / "data"), look))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.close()


def work_of(desk: DoctorStage) -> DoctorViewModel:
    work = desk.desk.property("page")
    assert isinstance(work, DoctorViewModel)
    return work


def staff_notes(tmp_path: Path) -> list[dict[str, str]]:
    folders = Folders(tmp_path / "data")
    with raw(folders.records, key_source(folders, read_clinic(folders.clinic))) as connection:
        bodies = connection.execute("SELECT body FROM entry WHERE stream = 'staff' ORDER BY seq").fetchall()
    return [json.loads(row[0]) for row in bodies]


def test_patient_and_doctor_come_to_a_countersigned_form(
    open_stage: StageMaker, open_desk: DeskMaker, tmp_path: Path
) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    desk = open_desk()
    physician = desk.physician()
    physician.log_in()
    skip_to(stage, sample, DECISION, yes_to=("blood_thinner",))
    visitor.go_to("Waiting")

    physician.open(stage.visit_id(sample), "one")
    physician.settle_all()
    physician.confirm_and_state()
    physician.release()
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
    visitor.go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    physician.countersign()

    state = stage.state_of(sample)
    assert state.stage is VisitStage.DONE
    assert state.release is not None and state.release.informed_by == DOCTOR
    assert state.personal_risks
    settled = state.points["safety:blood_thinner"].settled
    assert settled is not None and settled.doctor_id == DOCTOR
    notes = [(note["what"], note.get("visit_id", "")) for note in staff_notes(tmp_path) if "station" in note]
    visit_id = stage.visit_id(sample)
    assert notes == [("logged-in", ""), ("record-opened", visit_id), ("confirmed", "")]
    desk.close()
    stage.close()
    folders = Folders(tmp_path / "data")
    report = verify(folders.records, key_source(folders, read_clinic(folders.clinic)))
    assert report.is_sound, str(report)


def test_what_the_patient_does_shows_at_the_desk_within_a_second(stage: Stage, open_desk: DeskMaker) -> None:
    sample = stage.samples[0]
    desk = open_desk()
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(sample), "one")

    arrive(stage, sample)
    clock = QElapsedTimer()
    clock.start()
    rows = work_of(desk)._patients._rows
    stage.hand.wait_until(
        lambda: any("At the kiosk" in str(row["place"]) for row in rows.rows), "the patient at the kiosk"
    )
    assert clock.elapsed() < 1000


def test_nothing_is_countersigned_before_the_patient_has_signed(
    stage: Stage, open_desk: DeskMaker, tmp_path: Path
) -> None:
    desk = open_desk()
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(stage.samples[0]), "one")
    work_of(desk).ask("countersign")
    desk.mouse.wait_until(lambda: desk.mouse.sees("countersignDialog"), "the dialog")
    assert not desk.mouse.sees("countersignPassword"), "nothing is signed yet"


def test_closing_the_desk_in_the_middle_loses_nothing_that_was_settled(stage: Stage, open_desk: DeskMaker) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION, yes_to=("blood_thinner",)).go_to("Waiting")
    desk = open_desk()
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(sample), "one")
    physician.settle_all()
    desk.close()

    again = open_desk()
    second = again.physician()
    second.log_in()
    second.open(stage.visit_id(sample), "one")
    patient = work_of(again).open_patient
    assert patient is not None and patient.points_part.open_points == []


def test_the_lock_hides_the_record_and_the_pin_brings_it_back(stage: Stage, open_desk: DeskMaker) -> None:
    desk = open_desk()
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(stage.samples[0]), "one")
    physician._keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.mouse.wait_until(lambda: desk.mouse.sees("pinField"), "the lock")
    assert not desk.mouse.shows("patientName")
    physician._keys.write("271828")
    desk.mouse.wait_until(lambda: desk.mouse.sees("patientName"), "the record")
