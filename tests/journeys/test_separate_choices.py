"""Photos, students, research: asked apart from the treatment, answered by touch, on the form, and taken back alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.stage import Stage
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verification import examine
from kiosk.errors import ClinicError
from kiosk.visit.rules import revoking
from kiosk.visit.state import Stage as VisitStage
from tests.builders.clinic import copied_clinic
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import DECISION, THE_DESK, arrive, release_ahead, skip_to, to_signing
from tests.journeys.test_whole_visit import text_of

pytestmark = pytest.mark.journey

ASKED = "May students or doctors in training watch your treatment?"


def clinic_that_asks(names: str, folder: Path) -> Path:
    return copied_clinic(folder / "clinic.toml", ('["photos", "teaching", "research"]', names))


def test_each_is_answered_on_its_own_screen_and_stands_on_the_sealed_form(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = to_signing(stage, sample)
    asked = [screen for screen in visitor.screens if screen.startswith("optionalconsent")]
    assert asked == [f"optionalconsent-{name}" for name in ("photos", "teaching", "research")]

    visitor.go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")

    kept = stage.state_of(sample).optional_consents
    assert {name: answer.is_given for name, answer in kept.items()} == {
        "photos": False, "teaching": True, "research": False,
    }  # fmt: skip
    form = stage.form_of(sample)
    assert ASKED in text_of(form)
    examined = examine(form, KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert "VERIFY-RECORD" in {finding.code for finding in examined.findings if finding.is_good}


def test_nothing_is_chosen_beforehand_and_an_answer_is_changed_before_the_signature(stage: Stage) -> None:
    sample = stage.samples[0]
    with stage.another_station() as visits:
        release_ahead(visits.open(stage.visit_id(sample)), stage.house.clock)
    visitor = skip_to(stage, sample, DECISION)
    visitor.go_to("OptionalConsent")

    stage.hand.touch("next")
    stage.hand.settle(100)
    assert visitor.mark == ("OptionalConsent", "photos"), "no answer, no way on"
    visitor.go_to("Signing")
    stage.hand.touch("choice:photos")
    stage.hand.wait_until(lambda: visitor.mark == ("OptionalConsent", "photos"), "the question again")
    stage.hand.touch("answer_yes")
    stage.hand.touch("next")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the statements")
    assert stage.state_of(sample).optional_consents["photos"].counts
    assert stage.state_of(sample).stage is VisitStage.RELEASED


def test_back_leads_from_one_to_the_one_before_and_then_out_of_the_decision(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, DECISION)
    visitor.go_to("OptionalConsent")
    visitor.do_screen()
    assert visitor.mark == ("OptionalConsent", "teaching")

    stage.hand.touch("back")
    stage.hand.wait_until(lambda: visitor.mark == ("OptionalConsent", "photos"), "the one before")
    stage.hand.touch("back")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Summary", "the summary")
    assert stage.state_of(sample).decision is None


def test_one_is_taken_back_at_the_kiosk_and_the_treatment_stays_agreed(stage: Stage) -> None:
    sample = stage.samples[0]
    to_signing(stage, sample).go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    stage.hand.touch("finish")
    with stage.another_station() as visits:
        session = visits.open(stage.visit_id(sample)).session
        session.act(THE_DESK, revoking.open_revocation, code=sample.code)
    arrive(stage, sample)

    stage.hand.touch("takeChoiceBack:teaching")
    stage.hand.wait_until(lambda: stage.hand.shows("tookChoiceBack:teaching"), "the word that it was taken back")
    stage.hand.touch("keepConsent")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    state = stage.state_of(sample)
    assert state.stage is VisitStage.SIGNED
    assert not state.optional_consents["teaching"].counts


def test_a_clinic_that_asks_nothing_leads_from_the_decision_to_the_wait(open_stage: StageMaker, tmp_path: Path) -> None:
    stage = open_stage(clinic=clinic_that_asks("[]", tmp_path))
    visitor = skip_to(stage, stage.samples[0], DECISION)
    visitor.go_to("Waiting")
    assert not any("optional" in screen for screen in visitor.screens)


def test_a_name_that_no_pack_knows_keeps_the_kiosk_closed_with_file_and_line(
    open_stage: StageMaker, tmp_path: Path
) -> None:
    clinic = clinic_that_asks('["photos", "fotos"]', tmp_path)
    line = next(n for n, text in enumerate(clinic.read_text().splitlines(), 1) if text.startswith("optional"))
    with pytest.raises(ClinicError) as caught:
        open_stage(clinic=clinic)
    assert caught.value.code == "CLINIC-OPTIONAL-CONSENT"
    assert f"{clinic}, line {line}: " in caught.value.what
    assert "`fotos`" in caught.value.what
    assert "photos, teaching, research" in caught.value.remedy
