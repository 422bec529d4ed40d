"""On the day of treatment a signed visit opens once more: some questions, "do you still want this?", an addendum."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verification import examine
from kiosk.errors import VisitError
from kiosk.ui.demo.autograph import AUTOGRAPH
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit.rules import rechecking
from kiosk.visit.state import Ending, PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import FormKind
from tests.journeys.shortcuts import THE_DESK, arrive, to_countersigned
from tests.journeys.test_whole_visit import text_of

pytestmark = pytest.mark.journey


def opened_today(stage: Stage) -> SampleVisit:
    """Sign and countersign a consent, then come back with the code that reception gives for the re-check."""
    sample = to_countersigned(stage)
    with stage.another_station() as visits:
        session = visits.open(stage.visit_id(sample)).session
        with pytest.raises(VisitError, match="VISIT-NOT-THE-DAY"):
            session.act(THE_DESK, rechecking.open_recheck, code=sample.code)
        session.act(THE_DESK, rechecking.open_recheck, code=sample.code, moved_reason="A place came free")
    arrive(stage, sample)
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Safety", "the first question of the day")
    return sample


def stop_of(stage: Stage) -> str:
    return str(getattr(stage.kiosk.page, "stop_id", ""))


def leave(stage: Stage, stop_id: str) -> None:
    """Wait for the screen behind a question."""
    stage.hand.wait_until(lambda: stop_of(stage) != stop_id, f"what follows {stop_id}")


def answer_all(stage: Stage, sample: SampleVisit, *, yes_to: tuple[str, ...] = ("escort_today",)) -> list[str]:
    """Answer each question by touch; return their ids in the order of the screens."""
    asked: list[str] = []
    while str(stage.kiosk.screen) == "Safety":
        stop_id = stop_of(stage)
        asked.append(stop_id)
        stage.hand.touch("answer_yes" if stop_id in yes_to else "answer_no")
        stage.hand.touch("next")
        leave(stage, stop_id)
    return asked


def sign(stage: Stage) -> None:
    stage.hand.touch("next")
    stage.hand.draw("signaturePad", AUTOGRAPH)
    stage.hand.settle(300)
    stage.hand.touch("sign")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")


def test_the_re_check_becomes_a_sealed_addendum_that_names_the_consent_and_the_doctor_countersigns(
    stage: Stage,
) -> None:
    sample = opened_today(stage)
    consent = stage.state_of(sample).forms[-1]

    asked = answer_all(stage, sample, yes_to=("escort_today", "infection"))
    stage.hand.touch("still:agree")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the answers of the day")
    sign(stage)
    stage.hand.wait_until(lambda: stage.state_of(sample).recheck_form is not None, "the addendum")

    outline = stage.outline_of(sample)
    assert asked == [stop.id for stop in outline.recheck()]
    state = stage.state_of(sample)
    assert state.stage is VisitStage.DONE
    assert [point.id for point in state.open_points] == ["recheck:infection"]
    form = stage.form_of(sample)
    text = text_of(form)
    assert consent.document_code in text
    assert "A place came free" in text
    assert "I still want this treatment." in text
    assert "Changed since then: " in text
    examined = examine(form, KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert {finding.code for finding in examined.findings if not finding.is_good} == set()

    stage.doctor_countersigns(sample)
    state = stage.state_of(sample)
    assert state.recheck_form is not None
    assert state.recheck_form.is_countersigned
    assert state.form_to_countersign is None
    examined = examine(stage.form_of(sample), KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert "VERIFY-SIGNATURE" in {finding.code for finding in examined.findings if finding.is_good}


def test_an_urgent_answer_asks_the_patient_to_wait_and_calls_reception(stage: Stage) -> None:
    sample = opened_today(stage)
    while stop_of(stage) != "fever":
        before = stop_of(stage)
        stage.hand.touch("answer_no")
        stage.hand.touch("next")
        leave(stage, before)

    stage.hand.touch("answer_yes")
    stage.hand.touch("next")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Urgent", "the calm screen")
    state = stage.state_of(sample)
    assert state.is_urgent
    assert "recheck:fever" in {point.id for point in state.open_points}


def test_not_to_want_it_any_more_leads_to_taking_the_consent_back(stage: Stage) -> None:
    sample = opened_today(stage)
    answer_all(stage, sample)

    stage.hand.touch("still:decline")
    stage.hand.wait_until(lambda: stage.hand.sees("takeBack"), "the two ways on")
    stage.hand.touch("takeBack")
    stage.hand.draw("signaturePad", AUTOGRAPH)
    stage.hand.settle(300)
    stage.hand.touch("sign")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    stage.hand.wait_until(lambda: stage.state_of(sample).forms[-1].kind is FormKind.REVOCATION, "the form")

    assert stage.state_of(sample).ending is Ending.REVOKED


def test_who_keeps_the_consent_is_asked_again_and_can_talk_first(stage: Stage) -> None:
    sample = opened_today(stage)
    answer_all(stage, sample)
    stage.hand.touch("still:decline")
    stage.hand.wait_until(lambda: stage.hand.sees("keepConsent"), "the two ways on")

    stage.hand.touch("keepConsent")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "StillWanted", "the question again")
    stage.hand.touch("still:talk_first")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the answers of the day")
    sign(stage)

    stage.hand.wait_until(lambda: stage.state_of(sample).recheck_form is not None, "the addendum")
    state = stage.state_of(sample)
    assert [point.kind for point in state.open_points] == [PointKind.RECHECK]
    assert "I want to talk with my doctor first." in text_of(stage.form_of(sample))


def test_back_and_a_touch_on_an_answer_lead_to_a_question_again(stage: Stage) -> None:
    sample = opened_today(stage)
    first = stop_of(stage)
    assert not stage.hand.sees("back"), "there is nothing before the first"
    stage.hand.touch("answer_no")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: stop_of(stage) != first, "the second question")
    stage.hand.touch("back")
    stage.hand.wait_until(lambda: stop_of(stage) == first, "the first question again")
    answer_all(stage, sample)
    stage.hand.touch("still:agree")

    stage.hand.touch("today:escort_today")
    stage.hand.wait_until(lambda: stop_of(stage) == "escort_today", "the question again")
    stage.hand.touch("answer_no")
    stage.hand.touch("next")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the answers of the day")
    recheck = stage.state_of(sample).recheck
    assert recheck is not None
    assert recheck.answers["escort_today"].answer.value == "no"
