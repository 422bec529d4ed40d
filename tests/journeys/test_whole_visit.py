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
from kiosk.visit.events import FormKind, SignMethod
from kiosk.visit.fold import fold_all
from kiosk.visit.state import PointKind
from kiosk.visit.state import Stage as VisitStage
from tests.journeys.conftest import StageMaker

pytestmark = pytest.mark.journey


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_a_visit_ends_in_a_signed_form(open_stage: StageMaker, procedure: str, tmp_path: Path) -> None:
    stage: Stage = open_stage()
    sample = next(visit for visit in stage.samples if stage.procedure_of(visit) == procedure)
    visitor = stage.visitor(sample)

    stage.play(visitor, sample)

    state = stage.state_of(sample)
    assert state.stage is VisitStage.SIGNED
    assert state.signed is not None and state.signed.method is SignMethod.DRAWN
    assert state.forms[-1].kind is FormKind.CONSENT
    assert any(topic.text == "can i drive to work" for topic in state.topics.values())
    assert state.points["safety:blood_thinner"].settled is not None
    form = text_of(stage.form_of(sample))
    assert "can i drive to work" in form
    assert "Sample: not valid as consent" in form
    settings = read_clinic(SAMPLE_CLINIC)
    folders = Folders(tmp_path / "data")
    stage.close()
    report = verify(folders.records, key_source(folders, settings))
    assert report.is_sound, str(report)


def test_one_miss_and_one_not_sure_are_explained_again_and_then_right(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    visitor = stage.visitor(sample)

    visitor.go_to("Waiting")

    attempts = [[one.was_right for one in tries] for tries in stage.state_of(sample).checks.values()]
    assert sorted(len(tries) for tries in attempts) == [1, 1, 1, 1, 1, 1, 2, 2]
    assert all(tries[-1] for tries in attempts)
    assert not any(point.kind is PointKind.CHECK for point in stage.state_of(sample).points.values())


def test_the_signature_is_not_reached_without_the_doctor(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    visitor = stage.visitor(sample)

    visitor.go_to("Waiting")
    stage.hand.settle(1500)

    assert str(stage.kiosk.screen) == "Waiting"
    assert stage.state_of(sample).stage is VisitStage.WAITING
    assert not stage.hand.sees("signaturePad")


def test_the_doctors_release_at_another_station_opens_the_signature_here(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    stage.visitor(sample).go_to("Waiting")

    stage.doctor_releases(sample)

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")


@pytest.mark.parametrize("decision", ["talk_first", "decline"])
def test_other_decisions_are_as_easy_and_end_in_their_form(open_stage: StageMaker, decision: str) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    visitor = stage.visitor(sample, decision=decision)

    visitor.go_to("Waiting")
    if decision == "decline":
        stage.doctor_releases(sample)
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
        visitor.go_to("Thanks")

    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    assert stage.state_of(sample).forms[-1].kind.value == decision
    assert stage.form_of(sample).startswith(b"%PDF")


def test_a_visit_resumes_where_the_patient_was(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Check")
    place = stage.kiosk.page.stop_id  # type: ignore[attr-defined]

    again = open_stage()
    returning = again.visitor(sample)
    returning.go_to("Birthday")
    returning.do_screen()

    assert str(again.kiosk.screen) == "Check"
    assert again.kiosk.page.stop_id == place  # type: ignore[attr-defined]


def test_replay_equals_what_was_live(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    stage.visitor(sample).go_to("Goals")
    visit_id = stage.visit_id(sample)

    events = stage.house.store.journal.events(visit_id)

    assert fold_all(visit_id, events) == stage.state_of(sample)
