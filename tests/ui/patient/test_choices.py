"""The way back from what is asked beside the treatment."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visit.terms import Decision
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


@pytest.mark.parametrize("choice", ["photos", "research"])
def test_back_from_a_choice_touched_on_the_form_leads_to_the_form_and_keeps_the_release(
    stage: SampleKiosk, choice: str
) -> None:
    SCENES["signing-read"](stage)
    before = stage.journey.state
    stage.page.changeChoice(choice)
    assert stage.screen == "OptionalConsent"
    stage.page.choose("yes")
    stage.page.back()
    assert stage.screen == "Signing"
    assert stage.journey.state == before, "nothing was answered and nothing withdrawn"


def test_back_on_the_way_leads_to_the_choice_before_and_from_the_first_out_of_the_decision(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.journey.decide(Decision.AGREE)
    stage.page.choose("no")
    stage.page.next()
    assert stage.page.stop_id == "teaching"
    stage.page.back()
    assert stage.page.stop_id == "photos"
    stage.page.back()
    assert stage.screen == "Summary"
    assert stage.journey.state.decision is None
