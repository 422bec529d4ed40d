"""Planned for one side, hurting on the other: the point opens, keeps the release shut, and the doctor settles it."""

from __future__ import annotations

import pypdfium2
import pytest

from kiosk.app.sample_clinic import DOCTOR
from kiosk.app.stage import Stage
from kiosk.errors import VisitError
from kiosk.ui.demo.visitor import Visitor
from kiosk.ui.patient.services import OpenVisit, SampleVisit
from kiosk.visit.rules import doctor
from kiosk.visit.rules.release import release
from kiosk.visit.state import PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import SettledBy, Side
from tests.journeys.shortcuts import THE_DOCTOR, skip_to

pytestmark = pytest.mark.journey

WRONG_SIDE = "pain:side"
NOTE = "It hurts on the right; the left was a slip of the finger. The right is treated."


def lumbar(stage: Stage) -> SampleVisit:
    """The sample patient planned for the right side."""
    sample = next(one for one in stage.samples if stage.procedure_of(one) == "lumbar_rhizolysis")
    assert stage.state_of(sample).side is Side.RIGHT
    return sample


def hurts_on_the_left(stage: Stage, sample: SampleVisit) -> Visitor:
    """Come to the figure and touch the low back's left; then go on to the wait as a patient would."""
    visitor = skip_to(stage, sample, "pain_place")
    visitor.go_to("PainPlace")
    stage.hand.touch("zone:zone-low-back-left-behind")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "PainFeel", "the next question")
    visitor.go_to("Waiting")
    return visitor


def ready_but_for_the_points(stage: Stage, visit: OpenVisit) -> None:
    """Let the doctor do everything but settle the point about the side."""
    session = visit.session
    assert session.state.side is not None
    session.act(THE_DOCTOR, doctor.confirm_side, side=session.state.side, joints=session.state.joints)
    session.act(THE_DOCTOR, doctor.state_personal_risks, sentences=())
    for point in session.state.open_points:
        if point.id != WRONG_SIDE:
            note = "Talked about with the patient."
            session.act(THE_DOCTOR, doctor.settle_point, point_id=point.id, by=SettledBy.SAID_BACK, note=note)


def test_a_touch_on_the_other_side_keeps_the_release_shut_until_the_doctor_settles_it(stage: Stage) -> None:
    sample = lumbar(stage)

    visitor = hurts_on_the_left(stage, sample)

    point = stage.state_of(sample).points[WRONG_SIDE]
    assert point.kind is PointKind.PAIN and point.settled is None
    with stage.another_station() as visits:
        visit = visits.open(stage.visit_id(sample))
        ready_but_for_the_points(stage, visit)
        with pytest.raises(VisitError) as refused:
            visit.session.act(THE_DOCTOR, release, informed_at=stage.house.clock.now(), able_to_decide=True)
        assert refused.value.code == "VISIT-POINTS-OPEN"
        assert stage.state_of(sample).stage is VisitStage.WAITING

        visit.session.act(THE_DOCTOR, doctor.settle_point, point_id=WRONG_SIDE, by=SettledBy.NOTED, note=NOTE)
        visit.session.act(THE_DOCTOR, release, informed_at=stage.house.clock.now(), able_to_decide=True)

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
    visitor.go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    settled = stage.state_of(sample).points[WRONG_SIDE].settled
    assert settled is not None and settled.doctor_id == DOCTOR
    form = _text_of(stage.form_of(sample))
    assert "Low back, left side" in form
    assert f"does not match the plan (settled by the doctor) Doctor's note: {NOTE}" in form


def test_confirming_the_side_that_hurts_settles_the_matter_by_itself(stage: Stage) -> None:
    sample = lumbar(stage)
    hurts_on_the_left(stage, sample)
    with stage.another_station() as visits:
        session = visits.open(stage.visit_id(sample)).session
        session.act(THE_DOCTOR, doctor.confirm_side, side=Side.LEFT, joints=session.state.joints)
    assert WRONG_SIDE not in stage.state_of(sample).points


def test_the_figure_comes_back_as_it_was_touched(stage: Stage) -> None:
    sample = lumbar(stage)
    visitor = skip_to(stage, sample, "pain_place")
    visitor.go_to("PainPlace")
    stage.hand.touch("zone:zone-low-back-right-behind")
    stage.hand.touch("zone:zone-calf-right-behind")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "PainFeel", "the next question")
    assert list(stage.state_of(sample).points) == ["pain:beyond"]

    stage.hand.touch("back")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "PainPlace", "the figure")
    assert stage.hand.shows("drop:low_back:right")
    assert stage.hand.shows("drop:calf:right")


def _text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
