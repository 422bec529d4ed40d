"""The release, and everything that takes it away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.visit import events
from kiosk.visit.course import Phase, Place
from kiosk.visit.outline import UNSURE, Answer
from kiosk.visit.rules import decision, doctor, kiosk, release, signing
from kiosk.visit.state import Stage
from kiosk.visit.terms import Actor, Decision, Side, TopicKind
from tests.builders.outline import JOINTS
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import (
    CONSENT,
    DOCTOR,
    HELPER,
    PATIENT,
    PROGRAM,
    RECEPTION,
    REPRESENTATIVE,
    ClinicDay,
    refused,
)

TODAY = START.date()


def test_the_doctor_releases_after_the_talk() -> None:
    day = ClinicDay().ready()
    talk = day.clock.now()
    day.later(minutes=3)
    day.doctor(release.release, informed_at=talk, able_to_decide=True)
    assert day.state.release == events.Released(Decision.AGREE, "doctor-1", talk, able_to_decide=True)
    assert day.state.stage is Stage.RELEASED
    assert day.place == Place(Phase.SIGNING)


@pytest.mark.parametrize("actor", [PATIENT, HELPER, REPRESENTATIVE, RECEPTION, PROGRAM])
def test_nobody_but_a_doctor_releases_or_takes_the_release_back(actor: Actor) -> None:
    day = ClinicDay().ready()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, release.release, informed_at=day.clock.now(), able_to_decide=True)
    day.release()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, release.withdraw_release, reason="no")


def test_every_open_point_must_be_settled() -> None:
    day = ClinicDay().ready()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    with refused("VISIT-POINTS-OPEN"):
        day.release()
    day.settle_all()
    day.release()
    assert day.state.stage is Stage.RELEASED


def test_the_side_must_be_confirmed() -> None:
    day = ClinicDay().decided()
    day.doctor(doctor.state_personal_risks, sentences=())
    with refused("VISIT-SIDE-NOT-CONFIRMED"):
        day.release()


def test_personal_risks_must_be_stated_even_when_there_are_none() -> None:
    day = ClinicDay().decided()
    day.doctor(doctor.confirm_side, side=Side.LEFT, joints=JOINTS)
    with refused("VISIT-RISKS-NOT-STATED"):
        day.release()


def test_a_person_who_cannot_decide_is_not_released() -> None:
    day = ClinicDay().ready()
    with refused("VISIT-NOT-ABLE"):
        day.doctor(release.release, informed_at=day.clock.now(), able_to_decide=False)


def test_a_talk_that_has_not_been_yet_releases_nothing() -> None:
    day = ClinicDay().ready()
    with refused("VISIT-INFORMED-LATER"):
        day.doctor(release.release, informed_at=day.clock.now() + timedelta(seconds=1), able_to_decide=True)


def test_talking_first_is_not_released() -> None:
    day = ClinicDay().ready(Decision.TALK_FIRST)
    with refused("VISIT-TALK-FIRST"):
        day.release()


def test_only_what_the_patient_decided_is_released() -> None:
    day = ClinicDay().ready()
    with refused("VISIT-TALK-FIRST"):
        day.doctor(release.release, informed_at=day.clock.now(), able_to_decide=True, decision=Decision.DECLINE)


def test_declining_is_released_without_side_and_risks() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES)
    day.patient(decision.decide, decision=Decision.DECLINE)
    day.release()
    assert day.state.stage is Stage.RELEASED


def test_signing_on_the_day_of_treatment_needs_a_reason() -> None:
    day = ClinicDay(planned_on=TODAY).ready()
    with refused("VISIT-SAME-DAY"):
        day.release(same_day_reason="  ")
    day.release(same_day_reason=" came from far away ")
    assert day.state.release is not None
    assert day.state.release.same_day_reason == "came from far away"


def test_the_day_is_the_clinics_day() -> None:
    day = ClinicDay(planned_on=TODAY + timedelta(days=1)).ready()
    day.later(hours=14, minutes=30)  # 23:30 UTC is past midnight in Madrid
    with refused("VISIT-SAME-DAY"):
        day.release()


def test_a_released_visit_is_not_released_again_before_it_is_taken_back() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().released().release()


# ---- released ahead


def _released_ahead() -> ClinicDay:
    day = ClinicDay().prepared()
    day.doctor_prepares()
    day.release()
    day.patient(kiosk.claim)
    day.patient(kiosk.show_notice)
    return day


def test_a_visit_released_ahead_goes_from_the_decision_to_the_signature() -> None:
    day = _released_ahead()
    with refused("VISIT-NOT-NOW"):
        day.patient(signing.sign, CONSENT)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    assert day.place == Place(Phase.SIGNING)
    day.patient(signing.sign, CONSENT)
    assert day.state.stage is Stage.SIGNED


@pytest.mark.parametrize("choice", [Decision.TALK_FIRST, Decision.DECLINE])
def test_a_release_ahead_does_not_hold_for_another_decision(choice: Decision) -> None:
    day = _released_ahead()
    day.patient(decision.decide, decision=choice)
    assert day.state.release is None
    assert day.state.stage is Stage.WAITING


def test_a_first_answer_that_opens_nothing_leaves_a_release_ahead() -> None:
    day = _released_ahead()
    day.answer("thinner", Answer.NO)
    day.miss("pain_check", 1)
    assert day.state.release is not None


def test_release_ahead_needs_what_every_release_needs() -> None:
    day = ClinicDay().prepared()
    with refused("VISIT-SIDE-NOT-CONFIRMED"):
        day.release()
    day.doctor_prepares()
    day.patient(kiosk.claim)
    day.answer("thinner", Answer.YES)
    with refused("VISIT-POINTS-OPEN"):
        day.release()


def test_talking_first_cannot_be_released_ahead() -> None:
    day = ClinicDay().prepared()
    with refused("VISIT-TALK-FIRST"):
        day.doctor(release.release, informed_at=day.clock.now(), able_to_decide=True, decision=Decision.TALK_FIRST)


# ---- withdrawal

Step = Callable[[ClinicDay], object]


def _misses_twice(day: ClinicDay) -> None:
    day.miss("pain_check", 2)


def _not_sure_twice(day: ClinicDay) -> None:
    for _ in range(2):
        day.patient(kiosk.show_stop, stop_id="pain_check")
        day.patient(kiosk.answer_check, check_id="pain_check", option=UNSURE, shown=())


def _says_yes(day: ClinicDay) -> None:
    day.answer("thinner", Answer.YES)


def _changes_an_answer(day: ClinicDay) -> None:
    day.answer("sedated", Answer.NO)
    day.answer("sedated", Answer.YES)


def _changes_a_detail(day: ClinicDay) -> None:
    day.answer("thinner", Answer.NO)
    day.answer("thinner", Answer.NO, "only sometimes")


def _asks(day: ClinicDay) -> None:
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="Will it hurt?")


def _prefers_not_to_know(day: ClinicDay) -> None:
    day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")


def _another_side(day: ClinicDay) -> None:
    day.doctor(doctor.confirm_side, side=Side.BOTH, joints=JOINTS)


def _other_risks(day: ClinicDay) -> None:
    day.doctor(doctor.state_personal_risks, sentences=("Bleeding.",))


def _takes_back(day: ClinicDay) -> None:
    day.doctor(release.withdraw_release, reason="new letter")


@pytest.mark.parametrize(
    "step",
    [
        _misses_twice,
        _not_sure_twice,
        _says_yes,
        _changes_an_answer,
        _changes_a_detail,
        _asks,
        _prefers_not_to_know,
        _another_side,
        _other_risks,
        _takes_back,
    ],
)
def test_a_release_ahead_is_withdrawn_by(step: Step) -> None:
    day = _released_ahead()
    step(day)
    assert day.state.release is None
    assert isinstance(day.history[-1].fact, events.ReleaseWithdrawn)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    with refused("VISIT-NOT-NOW"):
        day.patient(signing.sign, CONSENT)


def _goes_back(day: ClinicDay) -> None:
    day.patient(decision.reopen)


def _declines(day: ClinicDay) -> None:
    day.patient(decision.decide, decision=Decision.DECLINE)


def _talks_first(day: ClinicDay) -> None:
    day.patient(decision.decide, decision=Decision.TALK_FIRST)


@pytest.mark.parametrize("step", [_goes_back, _declines, _talks_first, _asks, _another_side, _other_risks, _takes_back])
def test_a_release_after_the_talk_is_withdrawn_by(step: Step) -> None:
    day = ClinicDay().released()
    step(day)
    assert day.state.release is None
    assert day.state.stage is not Stage.RELEASED
    with refused("VISIT-NOT-NOW"):
        day.patient(signing.sign, CONSENT)


def _looks_on(day: ClinicDay) -> None:
    day.patient(kiosk.call_help)
    day.patient(kiosk.state_company, helps_with=())


def _drops_a_settled_topic(day: ClinicDay) -> None:
    day.patient(kiosk.drop_topic, topic_id="in_person")


def _confirms_the_same(day: ClinicDay) -> None:
    day.doctor_prepares()


def _decides_the_same(day: ClinicDay) -> None:
    day.patient(decision.decide, decision=Decision.AGREE)


@pytest.mark.parametrize("step", [_looks_on, _drops_a_settled_topic, _confirms_the_same, _decides_the_same])
def test_a_release_is_not_withdrawn_by(step: Step) -> None:
    day = ClinicDay().ready()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    day.settle_all()
    day.release()
    step(day)
    assert day.state.stage is Stage.RELEASED


def test_the_withdrawal_names_what_brought_it_about_and_who() -> None:
    day = ClinicDay().released()
    _asks(day)
    assert day.history[-1].fact == events.ReleaseWithdrawn("TopicRaised")
    assert day.history[-1].actor == PATIENT


def test_after_a_withdrawal_the_doctor_releases_anew() -> None:
    day = ClinicDay().released()
    _asks(day)
    with refused("VISIT-POINTS-OPEN"):
        day.release()
    day.settle_all()
    day.release()
    day.patient(signing.sign, CONSENT)
    assert day.state.stage is Stage.SIGNED


def test_taking_back_what_was_not_released_says_nothing() -> None:
    assert ClinicDay().at_kiosk().doctor(release.withdraw_release, reason="x") == ()


def test_the_release_of_a_signed_form_is_not_taken_back() -> None:
    day = ClinicDay().signed()
    with refused("VISIT-NOT-NOW"):
        day.doctor(release.withdraw_release, reason="too late")
    assert release.withdrawal(day.state, (events.Reopened(),)) == ()


# ---- released on what was read


def test_a_release_never_slips_onto_another_decision() -> None:
    day = ClinicDay().ready()
    desk = day.another_session()
    day.patient(decision.decide, decision=Decision.DECLINE)
    with refused("VISIT-TALK-FIRST"):
        desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    assert day.session.catch_up() is False
    assert day.state.release is None


def _another_answer(day: ClinicDay) -> None:
    day.answer("thinner", Answer.NO)


def _another_place(day: ClinicDay) -> None:
    day.show_pain("back:left", "head:middle")


def _another_feeling(day: ClinicDay) -> None:
    day.feel("aching", strength=9)


@pytest.mark.parametrize("step", [_another_answer, _another_place, _another_feeling, _another_side, _other_risks])
def test_nothing_is_released_on_what_was_changed_since_it_was_read(step: Step) -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES)
    day.show_pain("back:left")
    day.feel("aching")
    day.settle_all()
    day.doctor_prepares()
    desk = day.another_session()
    step(day)
    day.settle_all()
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)


def test_a_first_answer_that_opens_nothing_holds_no_release_ahead_up() -> None:
    day = ClinicDay().at_kiosk()
    day.doctor_prepares()
    desk = day.another_session()
    day.answer("thinner", Answer.NO)
    day.show_pain("back:left")
    assert desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
