"""The way through the sections: explained again, learn more, back, changed answers, an urgent answer."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.ui.patient.check_page import CheckViewModel
from kiosk.ui.patient.safety_page import SafetyViewModel
from kiosk.visit.outline import UNSURE, Answer, SectionStop
from kiosk.visit.rules import reception
from kiosk.visit.state import PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import TopicKind
from tests.journeys.shortcuts import SUMMARY, THE_DESK, skip_to

pytestmark = pytest.mark.journey


def test_second_miss_becomes_an_open_point_and_the_visit_goes_on(stage: Stage) -> None:
    sample = stage.samples[0]
    check = next(stage.outline_of(sample).checks())
    visitor = skip_to(stage, sample, check.id)
    for phrasing in check.phrasings:
        page = stage.kiosk.page
        assert isinstance(page, CheckViewModel)
        wrong = next(option for option in phrasing.options if option != phrasing.right)
        assert set(page.shown) == {*phrasing.options, UNSURE}
        stage.hand.touch(f"option:{wrong}")
        stage.hand.touch("next")
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Explain", "the explanation")
        assert stage.hand.shows("kindWord")
        visitor.do_screen()

    point = stage.state_of(sample).points[f"check:{check.id}"]
    assert point.kind is PointKind.CHECK and point.settled is None
    assert visitor.mark[1] != check.id
    visitor.do_screen()


def test_learn_more_is_shown_and_leads_back(stage: Stage) -> None:
    sample = stage.samples[0]
    outline = stage.outline_of(sample)
    more = next(stop for stop in outline.stops if isinstance(stop, SectionStop) and not stop.is_core)
    before = outline.stops[: outline.stops.index(more)]
    home = [stop for stop in before if isinstance(stop, SectionStop) and stop.is_core][-1]
    visitor = skip_to(stage, sample, home.id)
    while not stage.hand.sees(f"learnMore:{more.id}") and not _offers(stage, more.id):
        visitor.do_screen()

    stage.hand.touch(f"learnMore:{more.id}")
    stage.hand.wait_until(lambda: visitor.mark[1] == more.id, "the learn-more section")
    for _ in range(more.step_count):
        visitor.do_screen()

    assert visitor.mark[1] != more.id
    assert stage.state_of(sample).has_seen(more.id, more.step_count)
    stage.hand.touch("back")
    stage.hand.wait_until(lambda: visitor.mark[1] == home.id, "the section before")


def _offers(stage: Stage, section_id: str) -> bool:
    return any(more["id"] == section_id for more in getattr(stage.kiosk.page, "more", []))


def test_a_section_can_be_marked_for_the_doctor_and_the_mark_taken_back(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Section")
    section = visitor.mark[1]

    stage.hand.touch("ask")
    assert stage.state_of(sample).topics[f"section:{section}"].kind is TopicKind.SECTION
    stage.hand.settle(700)  # a second touch at once would not count
    stage.hand.touch("ask")
    assert not stage.state_of(sample).topics


def test_a_safety_answer_is_changed_from_the_summary(stage: Stage) -> None:
    sample = stage.samples[0]
    question = next(stage.outline_of(sample).safety())
    visitor = skip_to(stage, sample, SUMMARY)
    assert stage.state_of(sample).safety[question.id].answer is Answer.NO

    stage.hand.touch(f"change:{question.id}")
    stage.hand.wait_until(lambda: isinstance(stage.kiosk.page, SafetyViewModel), "the question")
    stage.hand.touch("answer_not_sure")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: visitor.mark[1] != question.id, "what follows")

    assert stage.state_of(sample).safety[question.id].answer is Answer.NOT_SURE
    visitor.go_to("Decision")


def test_going_back_through_everything_leads_to_the_first_section_and_loses_nothing(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, SUMMARY)
    answered = stage.state_of(sample)
    first = stage.outline_of(sample).core[0]

    marks = {visitor.mark}
    while visitor.mark[:3] != ("Section", first.id, "step1"):
        before = visitor.mark
        stage.hand.touch("back")
        stage.hand.wait_until(lambda before=before: visitor.mark != before, "the screen before")  # type: ignore[misc]
        assert visitor.mark not in marks, "going back must not go round in circles"
        marks.add(visitor.mark)

    state = stage.state_of(sample)
    assert (state.checks, state.safety) == (answered.checks, answered.safety)
    stage.hand.touch("back")
    assert visitor.mark[1] == first.id


def test_an_urgent_answer_asks_to_wait_and_the_visit_goes_on_after(stage: Stage) -> None:
    sample = stage.samples[0]
    question = next(stop for stop in stage.outline_of(sample).safety() if stop.urgent_on)
    visitor = skip_to(stage, sample, question.id)

    stage.hand.touch(f"answer_{next(iter(question.urgent_on)).value}")
    stage.hand.touch("next")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Urgent", "the calm screen")

    row = stage.house.store.summaries.of_visit(stage.visit_id(sample))
    assert row is not None and row.is_urgent
    with stage.another_station() as visits:
        visits.open(stage.visit_id(sample)).session.act(THE_DESK, reception.attend_urgent)
    stage.hand.wait_until(lambda: not stage.state_of(sample).is_urgent, "the visit to somebody")
    if str(stage.kiosk.screen) == "Urgent":
        visitor.do_screen()
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Safety", "the next question")
    assert stage.state_of(sample).stage is VisitStage.AT_KIOSK
    visitor.go_to("Decision")
    assert stage.state_of(sample).points[f"safety:{question.id}"].settled is None


def test_a_patient_prefers_not_to_know_more_and_the_doctor_is_told(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, "serious_risks")
    stage.hand.touch("notToKnow")
    stage.hand.wait_until(lambda: stage.hand.shows("declined"), "the word that this is her right")
    assert stage.hand.shows("inShort"), "what everybody must be told stays"

    stage.hand.touch("next")
    stage.hand.wait_until(lambda: visitor.mark[1] == "choices", "the next section")

    point = stage.state_of(sample).points["not_to_know:serious_risks"]
    assert (point.kind, point.settled) == (PointKind.NOT_TO_KNOW, None)
