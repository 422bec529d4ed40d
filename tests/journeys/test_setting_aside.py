"""A signed form is set aside, and a decline is refused a signature: patient, doctor and reception at their screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app.doctor_stage import DoctorStage
from kiosk.app.folders import Folders
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import Stage
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verification import examine
from kiosk.ui.demo.physician import Physician
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit.state import Ending
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import FormKind, Role
from tests.journeys.shortcuts import DECISION, arrive, go_on, release_ahead, skip_to, to_signing
from tests.journeys.test_reception import FrontDesk, patient_of
from tests.journeys.test_whole_visit import text_of

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]

REASON = "The treatment is at one joint more."
DoctorMaker = Callable[[], Physician]


@pytest.fixture
def log_in_doctor(qapp: object, tmp_path: Path) -> Iterator[DoctorMaker]:
    """Opens the doctors' desk of this test's clinic, and logs the sample doctor in."""
    opened: list[DoctorStage] = []

    def log_in() -> Physician:
        look = ScreenLook((1920, 1080), reduce_motion=True, px_per_mm=92 / 25.4)
        opened.append(DoctorStage(Folders(tmp_path / "data"), look))
        physician = opened[-1].physician()
        physician.log_in()
        return physician

    yield log_in
    for desk in opened:
        desk.close()


@pytest.fixture
def front_desk(qapp: object, stage: Stage, tmp_path: Path) -> Iterator[FrontDesk]:
    """Reception's desk of this test's clinic, logged in."""
    desk = FrontDesk(tmp_path / "data")
    desk.log_in()
    yield desk
    desk.stage.close()


def is_sound(stage: Stage, sample: SampleVisit) -> bool:
    """Say whether the newest form is sealed, signed, and says what its record says."""
    examined = examine(stage.form_of(sample), KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert [one for one in examined.findings if not one.is_good] == []
    return len(examined.signatures) == 2


def test_a_form_that_must_change_is_set_aside_signed_anew_and_its_print_is_marked(
    stage: Stage, log_in_doctor: DoctorMaker, front_desk: FrontDesk
) -> None:
    sample = stage.samples[0]
    to_signing(stage, sample).go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    stage.hand.touch("finish")
    physician = log_in_doctor()
    physician.open(stage.visit_id(sample), "one")
    physician.countersign()
    old = stage.state_of(sample).forms[-1]
    kept = stage.form_of(sample)

    physician.set_aside(REASON)
    assert stage.state_of(sample).stage is VisitStage.WAITING
    physician.correct_joints()
    physician.release()
    visitor = arrive(stage, sample)
    stage.hand.wait_until(lambda: stage.hand.sees("replaces"), "what has changed")
    visitor.go_to("Thanks")
    stage.hand.wait_until(lambda: stage.state_of(sample).current_form is not None, "the new form")
    physician.countersign()

    state = stage.state_of(sample)
    new = state.forms[-1]
    assert state.stage is VisitStage.DONE
    assert new.document_code != old.document_code
    words = text_of(stage.form_of(sample))
    assert f"takes the place of form {old.document_code}" in words
    assert f"What has changed: {REASON}" in words
    assert all(joint in words for joint in state.joints)
    assert is_sound(stage, sample)
    assert stage.house.store.documents.document(old.sha256).data == kept, "nothing was written on the signed page"

    front_desk.page.open(f"visit:{stage.visit_id(sample)}")
    front_desk.mouse.touch(f"print:{old.sha256}")
    front_desk.mouse.wait_until(lambda: front_desk.mouse.sees("voidNotice"), "the word that it does not count")
    front_desk.mouse.touch("print")
    front_desk.mouse.wait_until(lambda: bool(front_desk.printer._jobs), "the paper at the printer")
    (job,) = front_desk.printer._jobs.values()
    assert f"This form no longer counts. Form {new.document_code} took its place." in text_of(job.order.pdf)


def test_who_declines_and_does_not_sign_is_attested_by_doctor_and_witness(
    stage: Stage, log_in_doctor: DoctorMaker
) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION)
    visitor = stage.visitor(sample, decision="decline")
    visitor.go_to("Waiting")
    physician = log_in_doctor()
    physician.open(stage.visit_id(sample), "one")
    physician.release()
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the form to sign")

    physician.attest_refusal("Sample Witness", "Nurse", "Enough paper for today.")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    assert stage.kiosk.page.ending == "declined"  # type: ignore[attr-defined]
    state = stage.state_of(sample)
    assert state.ending is Ending.DECLINED
    assert state.signed is None
    assert (state.forms[-1].kind, state.forms[-1].is_countersigned) == (FormKind.DECLINE, True)
    words = text_of(stage.form_of(sample))
    for said in ("Did not sign this form", "Sample Witness", "Nurse", "Enough paper for today."):
        assert said in words
    assert is_sound(stage, sample)


def test_a_representative_and_an_interpreter_stand_on_the_form_they_signed(stage: Stage, front_desk: FrontDesk) -> None:
    visit_id = front_desk.prepare(("Sample Guardian", "ID 0000", "guardian by court order"))
    visitor = patient_of(stage, visit_id)
    visitor.go_to("Company")
    stage.hand.touch("who:interpreter")
    stage.hand.touch("next")
    stage.hand.touch("help:translating")
    stage.hand.settle(700)  # a second touch at once would not count
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: stage.hand.sees("nameHint"), "the wish for a name")
    stage.hand.touch("writeHelper")
    for letter in "ana":
        stage.hand.touch(f"letter_{letter}")
    stage.hand.touch("finishWriting")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Section", "the first section")
    stage.hand.touch("breakTool")
    stage.hand.touch("leave")
    with stage.another_station() as visits:
        visit = visits.open(visit_id)
        release_ahead(visit, stage.house.clock)
        go_on(visit, stage.house.settings.kiosk.station, DECISION)
    again = patient_of(stage, visit_id)
    again.go_to("Signing")
    assert stage.hand.sees("representative")
    stage.hand.touch("ownWish")
    stage.hand.touch("interpreter")
    again.go_to("Thanks")
    session = stage.house.visits.open(visit_id).session
    stage.hand.wait_until(lambda: session.catch_up() or bool(session.state.forms), "the form")

    assert session.state.company_name.lower() == "ana"
    assert session.state.signed_by is not None
    assert session.state.signed_by.role is Role.REPRESENTATIVE
    words = text_of(stage.house.store.documents.document(session.state.forms[-1].sha256).data)
    for said in (
        "Sample Guardian",
        "ID 0000",
        "guardian by court order",
        f"{session.state.company_name} (interpreter): translated",
        "I translated for the patient what was on the screen and what the doctor said.",
        "Signed by the patient's representative.",
    ):
        assert said in words
