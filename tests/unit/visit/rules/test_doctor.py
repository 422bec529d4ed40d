"""What the doctor does before the signature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit import events
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, doctor, kiosk
from kiosk.visit.terms import Actor, Decision, SettledBy, Side, TopicKind
from tests.unit.visit.clinic_day import (
    DOCTOR,
    HELPER,
    PATIENT,
    PROGRAM,
    RECEPTION,
    REPRESENTATIVE,
    ClinicDay,
    refused,
)


def test_the_nerves_follow_from_the_joints_each_once() -> None:
    day = ClinicDay().prepared()
    day.doctor(doctor.confirm_side, side=Side.RIGHT, joints=("upper", "lower"))
    assert day.state.confirmed == events.SideConfirmed(
        Side.RIGHT, ("upper", "lower"), ("nerve_1", "nerve_2", "nerve_3")
    )


def test_the_confirmed_side_takes_the_place_of_the_provisional_one() -> None:
    day = ClinicDay().prepared()
    assert (day.state.side, day.state.joints) == (Side.LEFT, ("upper",))
    day.doctor(doctor.confirm_side, side=Side.BOTH, joints=("lower",))
    assert (day.state.side, day.state.joints) == (Side.BOTH, ("lower",))


def test_confirming_the_same_again_says_nothing() -> None:
    day = ClinicDay().ready()
    assert day.state.confirmed is not None
    assert day.doctor(doctor.confirm_side, side=Side.LEFT, joints=day.state.confirmed.joints) == ()


def test_a_treatment_has_at_least_one_joint() -> None:
    with refused("VISIT-NO-JOINT"):
        ClinicDay().prepared().doctor(doctor.confirm_side, side=Side.LEFT, joints=())


def test_a_joint_that_the_procedure_does_not_have_is_refused() -> None:
    with refused("VISIT-UNKNOWN-JOINT"):
        ClinicDay().prepared().doctor(doctor.confirm_side, side=Side.LEFT, joints=("upper", "tail"))


@pytest.mark.parametrize("actor", [PATIENT, HELPER, REPRESENTATIVE, RECEPTION, PROGRAM])
def test_nobody_but_a_doctor_does_the_doctors_part(actor: Actor) -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 2)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, doctor.confirm_side, side=Side.LEFT, joints=("upper",))
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, doctor.settle_point, point_id="check:pain_check", by=SettledBy.SAID_BACK)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, doctor.state_personal_risks, sentences=())


def test_nothing_of_it_changes_on_a_signed_visit() -> None:
    day = ClinicDay().signed()
    with refused("VISIT-NOT-NOW"):
        day.doctor(doctor.confirm_side, side=Side.RIGHT, joints=("upper",))
    with refused("VISIT-NOT-NOW"):
        day.doctor(doctor.state_personal_risks, sentences=("more",))
    with refused("VISIT-NOT-NOW"):
        day.doctor(doctor.settle_point, point_id="in_person", by=SettledBy.NOTED, note="x")


def _missed(day: ClinicDay) -> str:
    day.miss("pain_check", 2)
    return "check:pain_check"


def _unseen(day: ClinicDay) -> str:
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    return "unseen:pain"


def _safety(day: ClinicDay) -> str:
    day.answer("thinner", Answer.YES)
    return "safety:thinner"


def _topic(day: ClinicDay) -> str:
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    return "in_person"


def _not_to_know(day: ClinicDay) -> str:
    day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")
    return "not_to_know:risks"


Opening = Callable[[ClinicDay], str]


@pytest.mark.parametrize("opening", [_missed, _unseen, _safety, _topic, _not_to_know])
def test_explained_and_said_back_settles_every_point(opening: Opening) -> None:
    day = ClinicDay().at_kiosk()
    point_id = opening(day)
    day.doctor(doctor.settle_point, point_id=point_id, by=SettledBy.SAID_BACK)
    settled = day.state.points[point_id].settled
    assert settled is not None
    assert (settled.by, settled.doctor_id, settled.at) == (SettledBy.SAID_BACK, "doctor-1", day.clock.now())
    assert point_id not in day.open_points


@pytest.mark.parametrize("opening", [_safety, _topic, _not_to_know])
def test_a_note_settles_what_needs_no_teaching(opening: Opening) -> None:
    day = ClinicDay().at_kiosk()
    point_id = opening(day)
    day.doctor(doctor.settle_point, point_id=point_id, by=SettledBy.NOTED, note=" stop on Friday ")
    settled = day.state.points[point_id].settled
    assert settled is not None
    assert settled.note == "stop on Friday"


@pytest.mark.parametrize("opening", [_missed, _unseen])
def test_a_note_alone_does_not_settle_what_was_not_understood_or_not_seen(opening: Opening) -> None:
    day = ClinicDay().at_kiosk()
    point_id = opening(day)
    with refused("VISIT-SAY-BACK"):
        day.doctor(doctor.settle_point, point_id=point_id, by=SettledBy.NOTED, note="was told")
    assert point_id in day.open_points


def test_an_empty_note_settles_nothing() -> None:
    day = ClinicDay().at_kiosk()
    _safety(day)
    with refused("VISIT-NOTE-EMPTY"):
        day.doctor(doctor.settle_point, point_id="safety:thinner", by=SettledBy.NOTED, note=" ")


def test_a_point_that_nobody_opened_is_not_settled() -> None:
    with refused("VISIT-NO-SUCH-POINT"):
        ClinicDay().at_kiosk().doctor(doctor.settle_point, point_id="in_person", by=SettledBy.SAID_BACK)


def test_settling_a_settled_point_says_nothing() -> None:
    day = ClinicDay().at_kiosk()
    _safety(day)
    day.settle_all()
    assert day.doctor(doctor.settle_point, point_id="safety:thinner", by=SettledBy.NOTED, note="other") == ()


def test_a_settled_answer_that_changes_for_the_worse_is_open_again() -> None:
    day = ClinicDay().at_kiosk()
    _safety(day)
    day.settle_all()
    day.answer("thinner", Answer.NOT_SURE)
    assert day.open_points == ["safety:thinner"]


def test_a_settled_answer_that_is_taken_back_stays_on_record() -> None:
    day = ClinicDay().at_kiosk()
    _safety(day)
    day.settle_all()
    day.answer("thinner", Answer.NO)
    assert day.state.points["safety:thinner"].settled is not None


def test_the_doctor_does_not_settle_an_answer_that_changed_under_the_finger() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES, "aspirin")
    desk = day.another_session()
    day.answer("thinner", Answer.YES, "two of them")
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, doctor.settle_point, point_id="safety:thinner", by=SettledBy.NOTED, note="fine")
    desk.act(DOCTOR, doctor.settle_point, point_id="safety:thinner", by=SettledBy.NOTED, note="both paused")
    assert desk.state.open_points == ()


def test_the_doctor_does_not_settle_a_question_that_was_rewritten_under_the_finger() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I drive?")
    desk = day.another_session()
    day.patient(kiosk.drop_topic, topic_id="written:1")
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I work?")
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, doctor.settle_point, point_id="written:1", by=SettledBy.SAID_BACK)


def test_the_doctor_settles_one_point_while_the_patient_does_something_else() -> None:
    day = ClinicDay().at_kiosk()
    _safety(day)
    desk = day.another_session()
    day.patient(kiosk.show_section, section_id="pain", step=0)
    desk.act(DOCTOR, doctor.settle_point, point_id="safety:thinner", by=SettledBy.SAID_BACK)
    assert desk.state.open_points == ()


def test_no_personal_risks_is_said_actively() -> None:
    day = ClinicDay().prepared()
    assert day.state.personal_risks is None
    assert day.doctor(doctor.state_personal_risks, sentences=()) == (events.PersonalRisksStated(()),)
    assert day.state.personal_risks == ()
    assert day.doctor(doctor.state_personal_risks, sentences=("", " ")) == ()


def test_personal_risks_are_kept_as_stated_and_may_be_restated() -> None:
    day = ClinicDay().prepared()
    day.doctor(doctor.state_personal_risks, sentences=(" Bleeding. ", ""))
    day.doctor(doctor.state_personal_risks, sentences=("Bleeding.", "Infection."))
    assert day.history[-2].fact == events.PersonalRisksStated(("Bleeding.",))
    assert day.state.personal_risks == ("Bleeding.", "Infection.")
