"""Whole visits by touch, from the welcome to the form."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.keys import key_source
from kiosk.app.stage import Stage
from kiosk.clinic import read_clinic
from kiosk.records.audit import verify
from kiosk.visit.fold import fold_all
from kiosk.visit.state import PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import FormKind, SignMethod
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import DECISION, skip_to, to_signing

pytestmark = pytest.mark.journey


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_a_visit_ends_in_a_signed_form(open_stage: StageMaker, procedure: str, tmp_path: Path) -> None:
    stage = open_stage(size=(1920, 1080))
    sample = next(visit for visit in stage.samples if stage.procedure_of(visit) == procedure)
    visitor = stage.visitor(sample)

    stage.play(visitor, sample)

    state = stage.state_of(sample)
    assert state.stage is VisitStage.SIGNED
    assert state.signed is not None and state.signed.method is SignMethod.DRAWN
    assert state.forms[-1].kind is FormKind.CONSENT
    assert any(topic.text.lower() == "can i drive to work" for topic in state.topics.values())
    assert state.points["safety:blood_thinner"].settled is not None
    attempts = [[one.was_right for one in tries] for tries in state.checks.values()]
    assert sorted(len(tries) for tries in attempts)[-3:] == [1, 2, 2]  # one wrong, one "not sure", explained again
    assert all(tries[-1] for tries in attempts)
    assert not any(point.kind is PointKind.CHECK for point in state.points.values())
    form = text_of(stage.form_of(sample))
    assert "can i drive to work" in form.lower()
    assert "Sample: not valid as consent" in form
    events = stage.house.store.journal.events(stage.visit_id(sample))
    assert fold_all(stage.visit_id(sample), events) == state
    stage.close()
    report = verify(
        Folders(tmp_path / "data").records, key_source(Folders(tmp_path / "data"), read_clinic(SAMPLE_CLINIC))
    )
    assert report.is_sound, str(report)


def test_the_signature_is_not_reached_without_the_doctor(stage: Stage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION).go_to("Waiting")
    stage.hand.settle(1200)  # longer than it takes to notice another station

    assert str(stage.kiosk.screen) == "Waiting"
    assert stage.state_of(sample).stage is VisitStage.WAITING
    assert not stage.hand.sees("signaturePad")


def test_the_doctors_release_at_another_station_opens_the_signature_here(stage: Stage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION).go_to("Waiting")

    stage.doctor_releases(sample)

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")


def test_released_ahead_and_nothing_open_leads_straight_to_the_signature(stage: Stage) -> None:
    sample = stage.samples[0]

    visitor = to_signing(stage, sample)

    assert "waiting" not in visitor.screens
    visitor.go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")


@pytest.mark.parametrize("decision", ["talk_first", "decline"])
def test_other_decisions_are_as_easy_and_end_in_their_form(stage: Stage, decision: str) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION)
    visitor = stage.visitor(sample, decision=decision)

    visitor.go_to("Waiting")
    if decision == "decline":
        stage.doctor_releases(sample)
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
        visitor.go_to("Thanks")

    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    assert stage.state_of(sample).forms[-1].kind.value == decision
    assert stage.form_of(sample).startswith(b"%PDF")


@pytest.mark.parametrize("choice", ["talkFirst", "decline"])
def test_talking_first_and_declining_are_a_touch_away_on_the_first_screens(stage: Stage, choice: str) -> None:
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Section")

    stage.hand.touch("helpTool")
    stage.hand.touch(choice)
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Decision", "the decision")
    stage.hand.touch("decision:talk_first" if choice == "talkFirst" else "decision:decline")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Waiting", "the wait")
    decision = stage.state_of(sample).decision
    assert decision is not None and decision.value == {"talkFirst": "talk_first", "decline": "decline"}[choice]
