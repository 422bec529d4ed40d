"""Leaving the kiosk and coming back: a break, an idle screen, a call from reception, an end elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from kiosk.app.stage import Stage
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.safety_page import SafetyViewModel
from kiosk.visit.rules import reception
from kiosk.visit.state import Ending
from kiosk.visit.terms import Help, PauseReason
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import THE_DESK, TOPICS, arrive, skip_to, to_signing

pytestmark = pytest.mark.journey


def wait_for(stage: Stage, screen: str) -> None:
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == screen, f"the screen {screen}")


def pass_seconds(stage: Stage, seconds: int) -> None:
    """Let the idle watch count seconds without waiting for them."""
    for _ in range(seconds):
        idle_of(stage).tick()


def idle_of(stage: Stage) -> IdleWatch:
    idle = stage.kiosk.property("idle")
    assert isinstance(idle, IdleWatch)
    return idle


def first_question(stage: Stage) -> str:
    """Return the first health question that calls nobody at once."""
    return next(stop.id for stop in stage.outline_of(stage.samples[0]).safety() if not stop.urgent_on)


def test_a_break_leaves_the_screen_and_the_code_brings_the_visit_back(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, first_question(stage))
    place, before = visitor.mark, stage.state_of(sample)

    stage.hand.touch("breakTool")
    stage.hand.touch("leave")
    wait_for(stage, "Welcome")
    assert stage.state_of(sample).held_by is None
    returning = arrive(stage, sample)

    assert returning.mark == place
    assert stage.state_of(sample).checks == before.checks


def test_a_break_can_be_called_off(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, first_question(stage))
    place = visitor.mark

    stage.hand.touch("breakTool")
    stage.hand.touch("goOn")
    stage.hand.wait_until(lambda: stage.kiosk.property("sheet") == "", "the page without a sheet")

    assert visitor.mark == place
    visitor.do_screen()


def test_an_idle_screen_warns_then_goes_dark_and_the_code_brings_everything_back(stage: Stage) -> None:
    sample = stage.samples[0]
    question = first_question(stage)
    visitor = skip_to(stage, sample, question)
    stage.hand.touch("answer_yes")
    place = visitor.mark
    policy = stage.house.settings.kiosk

    pass_seconds(stage, policy.idle_s)
    stage.hand.wait_until(lambda: stage.hand.sees("stillHere"), "the warning")
    stage.hand.touch("stillHere")
    assert idle_of(stage).property("isWarning") is False
    assert visitor.mark == place
    pass_seconds(stage, policy.idle_s + policy.warning_s)
    wait_for(stage, "Welcome")

    kept = stage.state_of(sample)
    assert kept.held_by is None
    assert question in kept.safety, "an answer that was touched, but not given with Next, is kept"
    returning = arrive(stage, sample)
    assert returning.mark == place
    assert isinstance(stage.kiosk.page, SafetyViewModel)
    assert stage.kiosk.page.answer == "yes"


def test_a_half_typed_question_is_kept_when_the_screen_goes_dark(stage: Stage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, TOPICS)
    stage.hand.touch("startWriting")
    for letter in "why":
        stage.hand.touch(f"letter_{letter}")
    policy = stage.house.settings.kiosk

    pass_seconds(stage, policy.idle_s + policy.warning_s)

    wait_for(stage, "Welcome")
    assert [topic.text.lower() for topic in stage.state_of(sample).topics.values()] == ["why"]


def test_time_stands_still_once_a_signature_has_begun(stage: Stage) -> None:
    visitor = to_signing(stage, stage.samples[0])
    visitor.do_screen()
    stage.hand.draw("signaturePad", [[(0.2, 0.5), (0.5, 0.6), (0.8, 0.5)]])

    pass_seconds(stage, 3600)

    assert str(stage.kiosk.screen) == "Signing"
    assert idle_of(stage).property("isWarning") is False


def test_nothing_of_the_visit_is_on_the_screen_after_it_went_dark(stage: Stage) -> None:
    empty = stage.hand.look()
    sample = stage.samples[0]
    skip_to(stage, sample, first_question(stage))
    stage.hand.touch("textSizeTool")
    pass_seconds(stage, 600)
    wait_for(stage, "Welcome")

    again = stage.hand.look()

    wanted = QImage.Format.Format_RGB32
    assert again.convertToFormat(wanted) == empty.convertToFormat(wanted)


def test_help_calls_reception(stage: Stage) -> None:
    sample = stage.samples[0]
    stage.visitor(sample).go_to("Section")

    stage.hand.touch("helpTool")
    stage.hand.touch("callReception")

    stage.hand.wait_until(lambda: stage.hand.sees("somebodyComes"), "the answer that somebody comes")
    row = stage.house.store.summaries.of_visit(stage.visit_id(sample))
    assert row is not None and row.needs_help


def test_who_helps_is_noted(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Company")
    way = next(iter(Help))

    stage.hand.touch("who:friend")
    stage.hand.touch("next")
    stage.hand.touch(f"help:{way.value}")
    stage.hand.settle(700)  # a second touch at once would not count
    stage.hand.touch("next")

    wait_for(stage, "Section")
    assert stage.state_of(sample).company == (way,)


def test_a_visit_that_is_cancelled_elsewhere_ends_here_too(stage: Stage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, first_question(stage))
    visit_id = stage.visit_id(sample)

    with stage.another_station() as visits:
        visits.open(visit_id).session.act(THE_DESK, reception.cancel, reason="The treatment was called off.")

    wait_for(stage, "Thanks")
    assert stage.house.visits.open(visit_id).session.state.ending is Ending.CANCELLED
    stage.hand.touch("finish")
    wait_for(stage, "Welcome")


def test_a_touch_at_the_very_moment_of_the_cancelling_does_no_harm(stage: Stage) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, first_question(stage))
    visit_id = stage.visit_id(sample)
    stage.hand.touch("answer_yes")
    stage.kiosk._flow._news.stop()  # the touch is faster than the next look for news

    with stage.another_station() as visits:
        visits.open(visit_id).session.act(THE_DESK, reception.cancel, reason="The treatment was called off.")
    stage.hand.touch("next")

    wait_for(stage, "Thanks")
    stage.hand.settle(50)
    assert str(stage.kiosk.screen) == "Thanks"


def test_reception_calls_the_patient_away_and_the_code_brings_the_visit_back(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, first_question(stage))
    place = visitor.mark

    with stage.another_station() as visits:
        visits.open(stage.visit_id(sample)).session.act(THE_DESK, reception.call_back)

    wait_for(stage, "Welcome")
    assert arrive(stage, sample).mark == place


def test_a_code_in_use_at_another_station_opens_nothing_here(stage: Stage) -> None:
    sample = stage.samples[0]
    with stage.another_station() as visits:
        elsewhere = Journey(visits.open(stage.visit_id(sample)), "kiosk-2")
        elsewhere.claim()

        arrive(stage, sample)
        assert str(stage.kiosk.screen) == "Problem"
        assert stage.kiosk.page.code == "VISIT-ELSEWHERE"  # type: ignore[attr-defined]
        assert stage.kiosk.page.what == ""  # type: ignore[attr-defined]
        stage.hand.touch("retry")
        wait_for(stage, "Welcome")
        elsewhere.pause(PauseReason.BREAK)

    arrive(stage, sample)
    assert str(stage.kiosk.screen) == "Notice"


def test_a_visit_resumes_where_the_patient_was_after_a_new_start(open_stage: StageMaker) -> None:
    stage = open_stage()
    sample = stage.samples[0]
    place = skip_to(stage, sample, first_question(stage)).mark
    stage.close()

    again = open_stage()

    assert arrive(again, sample).mark == place
