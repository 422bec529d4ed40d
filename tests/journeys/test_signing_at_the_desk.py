"""The patient signs at the doctor's screen: the kiosk's own pages over the locked desk, then the brief again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.doctor_stage import DoctorStage
from kiosk.app.folders import Folders
from kiosk.app.patients_screen import SecondScreen
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import Stage
from kiosk.errors import VisitError
from kiosk.ui.demo.hand import Hand
from kiosk.ui.demo.physician import Physician
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.window import KioskWindow
from kiosk.visit.events import Signed
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import PauseReason, Role
from tests.journeys.shortcuts import DECISION, skip_to
from tests.journeys.test_two_stations import staff_notes

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]

LOOK = ScreenLook((1366, 768), reduce_motion=True, px_per_mm=100 / 25.4)


@pytest.fixture
def desk(stage: Stage, tmp_path: Path) -> Iterator[DoctorStage]:
    """The doctors' desk of the stage's clinic."""
    opened = DoctorStage(Folders(tmp_path / "data"), LOOK)
    yield opened
    opened.close()


def shown(desk: DoctorStage) -> tuple[KioskViewModel, KioskWindow] | None:
    """Return what lies over the desk, or None."""
    work = desk.desk._work
    assert isinstance(work, DoctorViewModel)
    screen = work._services.patients_screen
    assert isinstance(screen, SecondScreen)
    return screen.shown


class Handed:
    """What lies over the desk, with a hand at it."""

    def __init__(self, desk: DoctorStage) -> None:
        found = shown(desk)
        assert found is not None
        self.kiosk, self.window = found
        self.hand = Hand(self.window.window)


def released(stage: Stage, desk: DoctorStage) -> Physician:
    """Bring the first sample to the release; the patient has gone from the kiosk, and the brief is open."""
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION, yes_to=("blood_thinner",)).go_to("Waiting")
    stage.kiosk.leave()
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(sample), "one")
    physician.settle_all()
    physician.confirm_and_state()
    physician.release()
    return physician


def hand_over(stage: Stage, desk: DoctorStage) -> Handed:
    desk.mouse.touch("handOver")
    stage.hand.wait_until(lambda: shown(desk) is not None, "the patient's pages")
    return Handed(desk)


def signing_hand(stage: Stage, handed: Handed) -> None:
    """Touch every statement and sign."""
    visitor = stage.visitor(stage.samples[0])
    visitor._hand, visitor._kiosk = handed.hand, handed.kiosk
    visitor.go_to("Thanks")


def type_pin(desk: DoctorStage, wait: Callable[[Callable[[], bool], str], None]) -> None:
    wait(lambda: desk.mouse.sees("pinField"), "the lock")
    for digit in "271828":
        desk.physician()._keys.press(getattr(Qt.Key, f"Key_{digit}"))
    wait(lambda: desk.mouse.sees("patientName"), "the brief")


def test_a_released_form_is_signed_at_the_desk_and_the_pin_leads_back_to_the_brief(
    stage: Stage, desk: DoctorStage
) -> None:
    released(stage, desk)
    handed = hand_over(stage, desk)
    assert str(handed.kiosk.screen) == "Signing"
    assert desk.mouse.sees("lock")
    assert not desk.mouse.shows("patientName"), "the desk is out of reach"

    signing_hand(stage, handed)
    stage.hand.wait_until(lambda: bool(stage.state_of(stage.samples[0]).forms), "the form")
    handed.hand.touch("finish")
    stage.hand.wait_until(lambda: shown(desk) is None, "the end of the patient's pages")
    type_pin(desk, stage.hand.wait_until)
    assert desk.mouse.sees("askCountersign")

    sample = stage.samples[0]
    assert stage.state_of(sample).stage is VisitStage.SIGNED
    events = stage.house.store.journal.events(stage.visit_id(sample))
    signed = next(event for event in events if isinstance(event.fact, Signed))
    assert (signed.actor.role, signed.actor.station) == (Role.PATIENT, "doctor-1")


def test_a_visit_that_the_kiosk_still_holds_stays_there(stage: Stage, desk: DoctorStage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION, yes_to=()).go_to("Waiting")
    physician = desk.physician()
    physician.log_in()
    physician.open(stage.visit_id(sample), "one")
    physician.settle_all()
    physician.confirm_and_state()
    physician.release()
    desk.mouse.touch("handOver")
    desk.mouse.wait_until(lambda: desk.mouse.sees("pageNotice"), "why not")
    assert shown(desk) is None
    assert desk.mouse.sees("patientName")


def test_a_break_at_the_desk_pauses_the_visit_and_leaves_the_lock(stage: Stage, desk: DoctorStage) -> None:
    released(stage, desk)
    handed = hand_over(stage, desk)
    handed.kiosk.takeBreak()
    handed.hand.touch("leave")
    stage.hand.wait_until(lambda: shown(desk) is None, "the end of the patient's pages")
    assert desk.mouse.sees("lock")
    sample = stage.samples[0]
    state = stage.state_of(sample)
    assert state.held_by is None
    assert state.stage is VisitStage.RELEASED
    last = stage.house.store.journal.events(stage.visit_id(sample))[-1]
    assert getattr(last.fact, "reason", None) is PauseReason.BREAK


def test_closing_the_patients_window_midway_signs_nothing_and_leaves_the_lock(stage: Stage, desk: DoctorStage) -> None:
    released(stage, desk)
    handed = hand_over(stage, desk)
    handed.window.window.close()
    stage.hand.wait_until(lambda: shown(desk) is None, "the end of the patient's pages")
    assert desk.mouse.sees("lock")
    assert stage.state_of(stage.samples[0]).signed is None
    assert stage.state_of(stage.samples[0]).held_by is None


def test_a_fault_in_the_patients_pages_shows_there_and_opens_nothing_behind_them(
    stage: Stage, desk: DoctorStage
) -> None:
    released(stage, desk)
    handed = hand_over(stage, desk)
    desk.desk.fail(VisitError("VISIT-SAME-DAY", "It was released for another day.", "Release it again."))
    assert str(handed.kiosk.screen) == "Problem"
    assert desk.mouse.sees("lock")

    handed.window.window.close()
    stage.hand.wait_until(lambda: shown(desk) is None, "the end of the patient's pages")
    assert desk.mouse.sees("lock")
    assert not desk.mouse.shows("patientName")
    type_pin(desk, stage.hand.wait_until)
    assert str(hand_over(stage, desk).kiosk.screen) == "Signing", "the same desk may hand it over again"


def test_closing_the_desk_takes_the_patients_pages_along(stage: Stage, desk: DoctorStage) -> None:
    released(stage, desk)
    hand_over(stage, desk)
    desk.close()
    assert shown(desk) is None
    assert stage.state_of(stage.samples[0]).held_by is None


def test_the_sealed_form_is_read_at_the_desk_and_that_is_noted(stage: Stage, desk: DoctorStage, tmp_path: Path) -> None:
    released(stage, desk)
    handed = hand_over(stage, desk)
    signing_hand(stage, handed)
    sample = stage.samples[0]
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    handed.hand.touch("finish")
    stage.hand.wait_until(lambda: shown(desk) is None, "the end of the patient's pages")
    type_pin(desk, stage.hand.wait_until)

    desk.mouse.touch("openForm")
    desk.mouse.wait_until(lambda: desk.mouse.shows("formPage:0"), "the form's first page")
    form = desk.desk._work._form  # type: ignore[union-attr]
    desk.mouse.wait_until(lambda: bool(form._pictures), "its picture")
    assert form._rows.rows[0]["text"].strip()
    assert stage.state_of(sample).forms[-1].document_code in str(form.property("title"))
    notes = [(note["what"], note.get("visit_id")) for note in staff_notes(tmp_path) if "station" in note]
    assert ("form-opened", stage.visit_id(sample)) in notes
