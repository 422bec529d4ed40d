"""Another station writes while the patient touches: nothing slips through, and no page tells what did not happen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import VisitError
from kiosk.visit.events import Decided, ReleaseWithdrawn
from kiosk.visit.rules import doctor, reception, rechecking, release
from kiosk.visit.session import VisitSession
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import DOCTOR, RECEPTION, VISIT_ID, SampleKiosk


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def elsewhere(stage: SampleKiosk) -> VisitSession:
    """Return the visit as another station has it now."""
    return stage.open(VISIT_ID).session


def releases(stage: SampleKiosk, desk: VisitSession) -> None:
    reason = "Came from far."
    step = release.release
    desk.act(DOCTOR, step, informed_at=stage.clock.now(), able_to_decide=True, same_day_reason=reason)


def touches(stage: SampleKiosk, step: Callable[[], object]) -> None:
    """Touch something, as the program does it: what a slot raises is told to the kiosk."""
    try:
        step()
    except VisitError as error:
        stage.kiosk.fail(error)


def ready_to_sign(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    for row in stage.page.property("statements"):
        stage.page.touch(row["id"])
    stage.page.next()
    stage.page.chooseMethod("typed")
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")


# ---- the words under the finger


def test_what_was_released_anew_between_two_looks_is_read_and_touched_again(stage: SampleKiosk) -> None:
    ready_to_sign(stage)
    desk = elsewhere(stage)
    desk.act(DOCTOR, doctor.state_personal_risks, sentences=("An infection is more likely.",))
    releases(stage, desk)
    stage.journey.session.catch_up()
    assert (stage.screen, stage.page.property("part")) == ("Signing", "read")
    assert stage.page.property("personalRisks") == ["An infection is more likely."]
    assert not any(row["isTicked"] for row in stage.page.property("statements"))
    stage.page.next()
    assert stage.page.property("isLacking")


def test_statements_are_touched_in_the_language_in_which_they_are_signed(qapp: QGuiApplication) -> None:
    stage = SampleKiosk(language="es")
    ready_to_sign(stage)
    stage.kiosk.chooseLanguage("ca")
    assert (stage.screen, stage.page.property("part")) == ("Signing", "read")
    assert not any(row["isTicked"] for row in stage.page.property("statements"))


def test_what_changes_nothing_of_the_words_lets_the_patient_go_on_signing(stage: SampleKiosk) -> None:
    ready_to_sign(stage)
    stage.kiosk.callReception()
    elsewhere(stage).act(RECEPTION, reception.attend_call)
    stage.journey.session.catch_up()
    touches(stage, stage.page.next)
    assert stage.journey.state.signed is not None


def test_who_signs_while_the_doctor_takes_the_release_back_waits_for_the_doctor(stage: SampleKiosk) -> None:
    ready_to_sign(stage)
    elsewhere(stage).act(DOCTOR, release.withdraw_release, reason="new letter")
    touches(stage, stage.page.next)
    assert (stage.screen, stage.journey.state.signed) == ("Waiting", None)


def test_who_touches_while_reception_calls_finds_the_first_page(stage: SampleKiosk) -> None:
    SCENES["safety"](stage)
    stage.page.choose("no")
    elsewhere(stage).act(RECEPTION, reception.call_back)
    touches(stage, stage.page.next)
    assert stage.screen == "Welcome"


def test_a_code_that_opens_elsewhere_at_the_same_moment_is_told(stage: SampleKiosk) -> None:
    stage.kiosk._flow._start("en")
    stage.kiosk._flow._show_birthday(VISIT_ID)
    stage.kiosk.fail(VisitError("VISIT-ELSEWHERE", "Another station holds this visit.", "Finish it there."))
    assert stage.screen == "Problem"


def test_a_re_check_that_was_closed_under_the_hand_is_no_signed_one(stage: SampleKiosk) -> None:
    SCENES["today-sign"](stage)
    stage.page.chooseMethod("typed")
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")
    elsewhere(stage).act(RECEPTION, rechecking.close_recheck)
    touches(stage, stage.page.next)
    assert (stage.screen, stage.page.property("ending")) == ("Thanks", "signed")


def test_a_re_check_that_was_signed_is_thanked_for(stage: SampleKiosk) -> None:
    SCENES["today-signed"](stage)
    assert (stage.screen, stage.page.property("ending")) == ("Thanks", "rechecked")


# ---- the decision, looked at again


@pytest.mark.parametrize("scene", ["waiting", "signing-read"])
def test_from_break_and_help_the_decision_is_reached_after_it_was_made_too(stage: SampleKiosk, scene: str) -> None:
    SCENES[scene](stage)
    before = stage.journey.state
    stage.kiosk.openHelp()
    stage.kiosk.decideNow()
    assert (stage.screen, stage.kiosk.property("sheet")) == ("Decision", "")
    assert stage.journey.state == before, "to look at it again costs nothing"
    stage.page.back()
    assert stage.screen == scene.partition("-")[0].capitalize()


def test_the_same_decision_again_keeps_the_release(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    stage.kiosk.decideNow()
    stage.page.decide("agree")
    assert stage.screen == "Signing"
    assert stage.journey.state.release is not None


def test_another_decision_takes_the_release_away(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    stage.kiosk.decideNow()
    stage.page.decide("decline")
    assert (stage.screen, stage.journey.state.stage) == ("Waiting", Stage.WAITING)
    last = [event.fact for event in stage.journal.events(VISIT_ID)][-2:]
    assert last == [Decided(Decision.DECLINE), ReleaseWithdrawn("Decided")]


def test_who_talked_first_and_agrees_too_early_is_shown_what_was_not_seen(stage: SampleKiosk) -> None:
    stage.begin()
    stage.kiosk.decideNow()
    stage.page.decide("talk_first")
    stage.kiosk.decideNow()
    stage.page.decide("agree")
    assert stage.page.property("firstMissing")
    stage.page.goToMissing()
    assert (stage.screen, stage.journey.state.stage) == ("Section", Stage.AT_KIOSK)


def test_a_decision_looked_at_again_is_not_there_when_the_form_was_signed_elsewhere(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    stage.kiosk.decideNow()
    elsewhere(stage).act(RECEPTION, reception.sign_on_paper, scan_sha256="99" * 32)
    stage.journey.session.catch_up()
    assert stage.screen == "Thanks"
