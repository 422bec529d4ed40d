"""The patient's decision."""

from __future__ import annotations

import pytest

from kiosk.visit import events
from kiosk.visit.course import Phase, Place, unfinished
from kiosk.visit.rules import decision, kiosk
from kiosk.visit.state import PointKind, Stage
from kiosk.visit.terms import Decision, Help, PauseReason
from tests.unit.visit.clinic_day import HELPER, ClinicDay, refused


def test_agreeing_after_every_core_stop_leads_to_the_doctor() -> None:
    day = ClinicDay().all_seen()
    assert day.patient(decision.decide, decision=Decision.AGREE) == (events.Decided(Decision.AGREE),)
    assert day.state.stage is Stage.WAITING
    assert day.place == Place(Phase.WAITING)


def test_agreeing_needs_each_core_stop() -> None:
    whole = ClinicDay().all_seen()
    for left_out in unfinished(ClinicDay().at_kiosk().state, whole.outline):
        day = ClinicDay().at_kiosk()
        for stop in unfinished(day.state, day.outline):
            if stop != left_out:
                day._do_stop(stop)
        with refused("VISIT-NOT-ALL-SEEN"):
            day.patient(decision.decide, decision=Decision.AGREE)
        day._do_stop(left_out)
        day.patient(decision.decide, decision=Decision.AGREE)
        assert day.state.decision is Decision.AGREE


def test_learn_more_is_never_required() -> None:
    day = ClinicDay().decided()
    assert "pain_more" not in day.state.seen


def test_a_check_missed_twice_does_not_keep_the_patient_from_agreeing() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 2)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    assert day.open_points == ["check:pain_check"]


@pytest.mark.parametrize("choice", [Decision.TALK_FIRST, Decision.DECLINE])
def test_talking_first_and_declining_are_possible_at_any_time(choice: Decision) -> None:
    day = ClinicDay().at_kiosk()
    day.patient(decision.decide, decision=choice)
    assert day.state.stage is Stage.WAITING


def test_what_was_not_seen_becomes_an_open_point_for_the_talk() -> None:
    day = ClinicDay().at_kiosk()
    day._do_stop("pain")
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    assert "unseen:treatment" in day.open_points
    assert "unseen:pain" not in day.open_points
    assert {point.kind for point in day.state.open_points} == {PointKind.UNSEEN}


def test_declining_opens_no_point() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(decision.decide, decision=Decision.DECLINE)
    assert day.open_points == []


def test_the_same_decision_again_says_nothing() -> None:
    assert ClinicDay().decided().patient(decision.decide, decision=Decision.AGREE) == ()


def test_the_decision_may_change_until_the_signature() -> None:
    day = ClinicDay().released()
    day.patient(decision.decide, decision=Decision.DECLINE)
    assert day.state.decision is Decision.DECLINE
    day = ClinicDay().signed()
    with refused("VISIT-NOT-NOW"):
        day.patient(decision.decide, decision=Decision.DECLINE)


def test_nobody_decides_before_the_kiosk() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().prepared().patient(decision.decide, decision=Decision.DECLINE)


def test_the_doctor_does_not_decide_for_the_patient() -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().all_seen().doctor(decision.decide, decision=Decision.AGREE)


def test_a_helpers_hand_may_touch_the_decision() -> None:
    day = ClinicDay().all_seen()
    day.patient(kiosk.state_company, helps_with=(Help.TOUCHING,))
    day.does(HELPER, decision.decide, decision=Decision.AGREE)
    assert day.history[-1].actor == HELPER
    assert "decision" in day.state.helped


def test_going_back_opens_the_visit_again_and_forgets_what_was_not_seen() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 2)
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    assert day.patient(decision.reopen) == (events.Reopened(),)
    assert day.state.stage is Stage.AT_KIOSK
    assert day.open_points == ["check:pain_check"]
    assert day.state.decided_at is None


def test_going_back_needs_a_decision() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().all_seen().patient(decision.reopen)


def test_going_back_needs_the_station_that_holds_the_visit() -> None:
    day = ClinicDay().decided()
    day.patient(kiosk.pause, reason=PauseReason.LEFT)
    with refused("VISIT-ELSEWHERE"):
        day.patient(decision.reopen)


def test_what_the_doctor_explained_stays_explained_when_the_patient_talks_first_again() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    day.settle_all()
    day.patient(decision.reopen)
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    assert day.open_points == []
