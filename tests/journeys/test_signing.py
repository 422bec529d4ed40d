"""The signature: drawn, taken back, begun again, or given another way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.app.stage import Stage
from kiosk.ui.demo.autograph import AUTOGRAPH
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.visit.signature import MOST_POINTS, Stroke, StrokePoint
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import SignMethod
from tests.journeys.shortcuts import DECISION, THE_DESK, release_ahead, skip_to, to_signing

pytestmark = pytest.mark.journey


def page_of(stage: Stage) -> SigningViewModel:
    page = stage.kiosk.page
    assert isinstance(page, SigningViewModel)
    return page


def to_pad(stage: Stage) -> None:
    """Agreed, released, every statement touched: the pad shows."""
    to_signing(stage, stage.samples[0]).do_screen()


def type_text(stage: Stage, field: str, letters: str) -> None:
    stage.hand.touch(field)
    stage.hand.wait_until(lambda: stage.hand.sees("keySpace"), "the keyboard")
    for letter in letters:
        stage.hand.touch("keySpace" if letter == " " else f"letter_{letter}")
    stage.hand.touch("finishWriting")


def sign_and_wait(stage: Stage) -> None:
    stage.hand.settle(300)
    stage.hand.touch("sign")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(stage.samples[0]).forms), "the form")


def test_statements_left_out_keep_the_pad_away(stage: Stage) -> None:
    to_signing(stage, stage.samples[0])

    stage.hand.touch("next")

    assert page_of(stage).property("part") == "read"
    assert stage.hand.shows("kindHint")


def test_a_line_is_taken_back_and_the_pad_begun_again(stage: Stage) -> None:
    to_pad(stage)
    stage.hand.draw("signaturePad", AUTOGRAPH)
    assert len(page_of(stage)._strokes) == 2

    stage.hand.touch("undo")
    assert len(page_of(stage)._strokes) == 1
    stage.hand.touch("startAgain")
    assert page_of(stage).property("hasStrokes") is False
    stage.hand.touch("sign")
    assert page_of(stage).property("isLacking") is True
    assert stage.state_of(stage.samples[0]).stage is VisitStage.RELEASED
    stage.hand.draw("signaturePad", AUTOGRAPH)
    sign_and_wait(stage)

    signed = stage.state_of(stage.samples[0]).signed
    assert signed is not None and signed.method is SignMethod.DRAWN
    assert len(signed.strokes) == 2


def test_a_touch_is_no_signature(stage: Stage) -> None:
    to_pad(stage)
    stage.hand.draw("signaturePad", [[(0.5, 0.5), (0.501, 0.5)]])

    stage.hand.touch("sign")

    assert page_of(stage).property("isLacking") is True
    assert stage.state_of(stage.samples[0]).signed is None


def test_an_endless_drawing_is_no_signature(stage: Stage) -> None:
    to_pad(stage)
    points = tuple(StrokePoint(0.5 + index % 2 / 10, 0.5, 0.004) for index in range(MOST_POINTS + 1))
    page_of(stage).set_strokes((Stroke(points),))

    stage.hand.touch("sign")

    assert page_of(stage).property("isLacking") is True
    assert stage.state_of(stage.samples[0]).signed is None


def test_a_typed_name_with_a_reason_signs(stage: Stage) -> None:
    to_pad(stage)
    stage.hand.touch("anotherWay")
    stage.hand.touch("method:typed")
    stage.hand.touch("sign")
    assert page_of(stage).property("isLacking") is True

    type_text(stage, "writeName", "ana")
    type_text(stage, "writeReason", "my hand")
    sign_and_wait(stage)

    signed = stage.state_of(stage.samples[0]).signed
    assert signed is not None and signed.method is SignMethod.TYPED
    assert (signed.typed_name.lower(), signed.reason.lower(), signed.strokes) == ("ana", "my hand", ())


def test_a_mark_needs_its_witness(stage: Stage) -> None:
    to_pad(stage)
    stage.hand.touch("anotherWay")
    stage.hand.touch("method:mark")
    stage.hand.draw("signaturePad", [[(0.3, 0.4), (0.5, 0.6)], [(0.5, 0.4), (0.3, 0.6)]])
    stage.hand.touch("sign")
    assert page_of(stage).property("isLacking") is True

    type_text(stage, "writeWitness", "eva")
    sign_and_wait(stage)

    signed = stage.state_of(stage.samples[0]).signed
    assert signed is not None and signed.method is SignMethod.MARK
    assert signed.witness.lower() == "eva"
    assert len(signed.strokes) == 2


def test_signing_on_paper_calls_reception(stage: Stage) -> None:
    to_pad(stage)
    stage.hand.touch("anotherWay")

    stage.hand.touch("method:on_paper")

    stage.hand.wait_until(lambda: stage.hand.shows("paperComes"), "the word that somebody comes")
    assert stage.state_of(stage.samples[0]).needs_help


@pytest.mark.parametrize("name", ["One 😀", "واحد", "א"])
def test_a_name_that_no_form_can_print_is_told_before_anybody_signs(stage: Stage, name: str) -> None:
    sample = stage.samples[0]
    register = stage.house.store.register
    prepared = stage.state_of(sample).prepared
    assert prepared is not None
    register.change(THE_DESK, replace(register.patient(prepared.patient_id), family_name=name))
    with stage.another_station() as visits:
        release_ahead(visits.open(stage.visit_id(sample)), stage.house.clock)
    visitor = skip_to(stage, sample, DECISION)

    for _ in ("the decision", *stage.outline_of(sample).optional_consents):
        visitor.do_screen()

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Problem", "the safe page")
    assert stage.kiosk.page.code == "FORM-CHARACTER"  # type: ignore[attr-defined]
    assert stage.state_of(sample).signed is None
    assert stage.state_of(sample).stage is VisitStage.RELEASED
