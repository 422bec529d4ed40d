"""Where the patient is, what comes next, and how far it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit.course import Phase, Place, chapter_at, is_finished, next_stop, place, previous_stop, progress
from kiosk.visit.fold import fold_all
from kiosk.visit.outline import Chapter, Outline, PlainKind, PlainStop, SectionStop
from kiosk.visit.rules import decision, kiosk, reception
from kiosk.visit.terms import Decision, TopicKind
from tests.builders.outline import small_outline
from tests.unit.visit.clinic_day import VISIT, ClinicDay

WAY = [stop.id for stop in small_outline().core]


def _next(day: ClinicDay, stop_id: str) -> str | None:
    stop = next_stop(day.state, day.outline, stop_id)
    return stop.id if stop else None


def _previous(day: ClinicDay, stop_id: str) -> str | None:
    stop = previous_stop(day.state, day.outline, stop_id)
    return stop.id if stop else None


def test_a_patient_begins_with_the_notice_and_then_the_first_stop() -> None:
    day = ClinicDay().prepared()
    assert day.place == Place(Phase.NOTICE)
    day.patient(kiosk.claim)
    day.patient(kiosk.show_notice)
    assert day.place == Place(Phase.STOP, "pain")


def test_the_stop_and_step_shown_last_is_the_place() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_section, section_id="pain", step=1)
    assert day.place == Place(Phase.STOP, "pain", 1)
    day.patient(kiosk.show_section, section_id="pain_more", step=0)
    assert day.place == Place(Phase.STOP, "pain_more")


def test_a_place_that_the_outline_does_not_have_is_the_first_stop() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_section, section_id="risks", step=0)
    shorter = replace(day.outline, stops=tuple(stop for stop in day.outline.stops if stop.id != "risks"))
    assert place(day.state, shorter) == Place(Phase.STOP, "pain")


def test_a_section_is_finished_once_it_was_opened_and_no_more_of_it_is_wanted() -> None:
    day = ClinicDay().at_kiosk()
    stop = SectionStop("risks", Chapter.RISKS, step_count=3, may_decline=True)
    day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")
    assert not is_finished(day.state, stop), "its short sentences were not on the screen"
    day.patient(kiosk.show_section, section_id="risks", step=0)
    assert is_finished(day.state, stop)
    day.patient(kiosk.drop_topic, topic_id="not_to_know:risks")
    assert not is_finished(day.state, stop)


def test_a_visit_released_ahead_still_begins_with_the_notice() -> None:
    day = ClinicDay().prepared()
    day.doctor_prepares()
    day.release()
    day.patient(kiosk.claim)
    assert day.place == Place(Phase.NOTICE)


@pytest.mark.parametrize("choice", list(Decision))
def test_after_the_decision_the_patient_waits(choice: Decision) -> None:
    assert ClinicDay().decided(choice).place == Place(Phase.WAITING)


def test_an_ended_visit_is_finished_even_before_the_notice() -> None:
    day = ClinicDay().prepared()
    day.reception(reception.cancel, reason="moved")
    assert day.place == Place(Phase.FINISHED)


def test_every_prefix_of_a_visit_has_a_place_on_its_way() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 2)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    for length in range(len(day.history) + 1):
        where = place(fold_all(VISIT, day.history[:length]), day.outline)
        assert not where.stop_id or day.outline.has(where.stop_id)


def test_the_way_goes_from_core_stop_to_core_stop() -> None:
    day = ClinicDay().at_kiosk()
    assert [_next(day, stop_id) for stop_id in WAY] == [*WAY[1:], None]
    assert [_previous(day, stop_id) for stop_id in WAY] == [None, *WAY[:-1]]


def test_learn_more_lies_beside_the_way() -> None:
    day = ClinicDay().at_kiosk()
    assert _next(day, "pain_more") == "pain_check"
    assert _previous(day, "pain_more") == "pain"


def test_closed_checks_are_passed_over_both_ways() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    assert _next(day, "pain") == "pain_check"
    day.patient(kiosk.answer_check, check_id="pain_check", option="d", shown=())
    assert _next(day, "pain") == "treatment"
    assert _previous(day, "treatment") == "pain"


def test_each_stop_is_finished_when_it_has_given_what_it_is_for() -> None:
    day = ClinicDay().at_kiosk()
    for stop in day.outline.core[:-1]:
        assert not is_finished(day.state, stop), stop.id
        day._do_stop(stop.id)
        assert is_finished(day.state, stop), stop.id
    last = day.outline.core[-1]
    assert not is_finished(day.state, last)
    day.patient(decision.decide, decision=Decision.AGREE)
    assert is_finished(day.state, last)


def test_looking_at_the_goals_is_not_stating_them() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_stop, stop_id="goals")
    assert not is_finished(day.state, PlainStop(PlainKind.GOALS, Chapter.QUESTIONS))


def test_progress_is_the_finished_share_of_each_chapter() -> None:
    day = ClinicDay().at_kiosk()
    assert set(progress(day.state, day.outline).values()) == {0.0}
    day._do_stop("pain")
    assert progress(day.state, day.outline)[Chapter.PAIN] == 0.5
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    assert set(progress(day.state, day.outline).values()) == {1.0}


def test_a_chapter_without_stops_has_no_progress() -> None:
    day = ClinicDay().at_kiosk()
    shorter = Outline("p", "x", day.outline.stops[:3], ())
    assert progress(day.state, shorter)[Chapter.RISKS] == 0.0


def test_the_progress_bar_stands_at_the_chapter_of_the_place() -> None:
    day = ClinicDay().at_kiosk()
    assert chapter_at(day.state, day.outline) is Chapter.PAIN
    day.patient(kiosk.show_stop, stop_id="fever")
    assert chapter_at(day.state, day.outline) is Chapter.QUESTIONS
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    assert chapter_at(day.state, day.outline) is Chapter.DECISION
