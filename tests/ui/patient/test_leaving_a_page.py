"""What becomes of an answer that was touched and not yet given with Next, when the patient leaves the page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visit.outline import Answer
from kiosk.visit.terms import Help, Relation
from tests.ui.patient.stage import SampleKiosk


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def test_a_changed_answer_is_kept_as_it_was_touched(stage: SampleKiosk) -> None:
    stage.go_to("blood_thinner")
    stage.page.choose("no")
    stage.page.next()
    stage.go_to("blood_thinner")
    stage.page.choose("yes")
    stage.kiosk.leave()
    stage.open_visit()
    assert stage.page.property("answer") == "yes"
    assert stage.journey.state.safety["blood_thinner"].answer is Answer.YES


def test_goals_that_were_all_taken_back_stay_taken_back(stage: SampleKiosk) -> None:
    stage.go_to("goals")
    stage.page.toggle("walk")
    stage.page.next()
    stage.go_to("goals")
    stage.page.toggle("walk")
    stage.kiosk.leave()
    stage.open_visit()
    kept = stage.journey.state.goals
    assert kept is not None
    assert kept.goals == ()


@pytest.mark.parametrize("stop_id", ["pain_place", "pain_feel", "pain_life", "goals", "blood_thinner"])
def test_who_touched_nothing_has_answered_nothing(stage: SampleKiosk, stop_id: str) -> None:
    stage.go_to(stop_id)
    state = stage.journey.state
    stage.kiosk.leave()
    stage.open_visit()
    told = stage.journey.state
    assert (told.pain, told.goals, told.safety) == (state.pain, state.goals, state.safety)


@pytest.mark.parametrize("way", ["decision", "helper"])
def test_a_half_typed_question_is_kept_when_a_sheet_leads_elsewhere(stage: SampleKiosk, way: str) -> None:
    stage.go_to("topics")
    stage.page.startWriting()
    stage.page.write("May I drive?")
    stage.kiosk.openHelp()
    if way == "decision":
        stage.kiosk.decideNow()
    else:
        stage.kiosk.property("company").somebodyHelps()
    assert [topic.text for topic in stage.journey.state.topics.values()] == ["May I drive?"]


def test_what_was_touched_before_somebody_came_to_help_is_the_patients_own(stage: SampleKiosk) -> None:
    stage.go_to("goals")
    stage.page.toggle("walk")
    stage.kiosk.property("company").somebodyHelps()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter", Relation.RELATIVE)
    kept = stage.journey.state.goals
    assert kept is not None
    assert (kept.goals, stage.journey.state.helped) == (("walk",), frozenset())


def test_what_a_helper_touched_before_she_went_stays_hers_until_it_is_given_in_person(stage: SampleKiosk) -> None:
    stage.begin()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter", Relation.RELATIVE)
    stage.journey.company.choose_alone(is_alone=False)
    stage.go_to("blood_thinner")
    stage.page.choose("no")
    stage.kiosk.property("company").goOnAlone()
    assert stage.screen == "Safety"
    assert stage.journey.state.helped == {"safety:blood_thinner"}
    stage.page.next()
    assert stage.journey.state.helped == frozenset()


@pytest.mark.parametrize(("stop_id", "answer"), [("goals", "goals"), ("blood_thinner", "safety:blood_thinner")])
def test_going_back_over_a_page_untouched_takes_nothing_over_from_a_helper(
    stage: SampleKiosk, stop_id: str, answer: str
) -> None:
    stage.begin()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter", Relation.RELATIVE)
    stage.journey.company.choose_alone(is_alone=False)
    stage.go_to(stop_id)
    (stage.page.toggle if stop_id == "goals" else stage.page.choose)("walk" if stop_id == "goals" else "no")
    stage.page.next()
    stage.kiosk.property("company").goOnAlone()
    stage.go_to(stop_id)
    stage.page.back()
    assert stage.journey.state.helped == {answer}
