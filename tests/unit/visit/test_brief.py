"""What the doctor reads before the talk."""

from __future__ import annotations

from datetime import timedelta

from kiosk.visit.brief import (
    Brief,
    CheckLine,
    Missing,
    Placement,
    SafetyLine,
    Understanding,
    brief,
    missing_for_release,
)
from kiosk.visit.outline import UNSURE, Answer
from kiosk.visit.rules import decision, doctor, kiosk
from kiosk.visit.terms import Decision, Help, SettledBy, Side, TopicKind
from tests.builders.outline import JOINTS
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import ClinicDay

TODAY = START.date()


def _brief(day: ClinicDay) -> Brief:
    return brief(day.state, day.outline, TODAY)


def _check(day: ClinicDay) -> CheckLine:
    return _brief(day).checks[0]


def test_the_brief_of_a_new_visit_is_empty_and_says_what_is_missing() -> None:
    told = _brief(ClinicDay().prepared())
    assert not (told.open_points or told.settled or told.topics)
    assert told.decision is None
    assert told.goals is None
    assert told.helps_with is None
    assert told.personal_risks is None
    assert told.unseen == ("pain", "treatment", "risks")
    assert told.placement == Placement(Side.LEFT, ("upper",), (), is_confirmed=False)
    assert told.missing == (Missing.SIDE, Missing.PERSONAL_RISKS)


def test_urgent_answers_come_first_then_what_arose_first() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 2)
    day.answer("thinner", Answer.YES)
    day.answer("fever", Answer.YES)
    points = _brief(day).open_points
    assert [one.point.id for one in points] == ["safety:fever", "check:pain_check", "safety:thinner"]
    assert [one.is_urgent for one in points] == [True, False, False]
    assert [one.needs_say_back for one in points] == [False, True, False]


def test_an_answer_that_is_no_longer_urgent_does_not_come_first() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES)
    day.answer("fever", Answer.YES)
    day.answer("fever", Answer.NOT_SURE)
    assert [one.is_urgent for one in _brief(day).open_points] == [False, False]


def test_a_settled_point_moves_from_open_to_settled() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES)
    day.doctor(doctor.settle_point, point_id="safety:thinner", by=SettledBy.NOTED, note="pause it")
    told = _brief(day)
    assert told.open_points == ()
    assert [point.id for point in told.settled] == ["safety:thinner"]


def test_a_check_that_was_not_asked_says_so() -> None:
    assert _check(ClinicDay().at_kiosk()) == CheckLine("pain_check", "pain", Understanding.NOT_ASKED)


def test_a_check_that_was_right_at_once_was_explained() -> None:
    line = _check(ClinicDay().all_seen())
    assert line.understanding is Understanding.EXPLAINED
    assert line.first == line.final
    assert line.explained_option is None


def test_a_miss_and_a_right_answer_stand_side_by_side_with_what_was_said_between() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    assert _check(day).understanding is Understanding.TO_ASK_AGAIN
    day.patient(kiosk.answer_check, check_id="pain_check", option="f", shown=())
    line = _check(day)
    assert line.understanding is Understanding.EXPLAINED_AGAIN
    assert line.first is not None
    assert line.final is not None
    assert (line.first.option, line.explained_option, line.final.option) == ("a", "a", "f")


def test_a_check_missed_twice_is_for_the_doctor_until_it_is_settled() -> None:
    day = ClinicDay().at_kiosk()
    for _ in range(2):
        day.patient(kiosk.show_stop, stop_id="pain_check")
        day.patient(kiosk.answer_check, check_id="pain_check", option=UNSURE, shown=())
    assert _check(day).understanding is Understanding.FOR_DOCTOR
    day.settle_all()
    line = _check(day)
    assert line.understanding is Understanding.BY_DOCTOR
    assert line.explained_option == UNSURE


def test_every_safety_question_stands_there_with_its_changes() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES, "aspirin")
    day.answer("fever", Answer.NO)
    day.answer("thinner", Answer.NOT_SURE)
    thinner, fever, sedated = _brief(day).safety
    assert thinner.answer is not None
    assert thinner.answer.answer is Answer.NOT_SURE
    assert [(fact.answer, fact.detail) for fact in thinner.earlier] == [(Answer.YES, "aspirin")]
    assert thinner.point is not None
    assert fever.answer is not None
    assert (fever.earlier, fever.point) == ((), None)
    assert sedated == SafetyLine("sedated")


def test_sedation_is_told() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("sedated", Answer.YES)
    assert _brief(day).blocks_signing


def test_topics_goals_and_company_stand_there() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.state_company, helps_with=(Help.TRANSLATING,), name="Sample Sister")
    day.patient(kiosk.state_goals, goals=("walk",))
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I drive?")
    assert not _brief(day).prefers_not_to_know
    day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")
    told = _brief(day)
    assert [(line.topic.text, line.point.id if line.point else "") for line in told.topics] == [
        ("May I drive?", "written:1"),
        ("", "not_to_know:risks"),
    ]
    assert told.prefers_not_to_know
    assert told.goals is not None
    assert told.goals.goals == ("walk",)
    assert (told.helps_with, told.helper_name) == ((Help.TRANSLATING,), "Sample Sister")


def test_a_section_of_which_a_step_is_missing_is_unseen_and_learn_more_never_is() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_section, section_id="pain", step=0)
    assert _brief(day).unseen == ("pain", "treatment", "risks")
    day.see_the_rest()
    assert _brief(day).unseen == ()


def test_confirmed_joints_bring_their_nerves() -> None:
    day = ClinicDay().ready()
    told = _brief(day)
    assert told.placement == Placement(Side.LEFT, JOINTS, ("nerve_1", "nerve_2", "nerve_3"), is_confirmed=True)
    assert told.personal_risks == ()
    assert told.decision is Decision.AGREE
    assert told.missing == ()


def test_what_is_missing_comes_in_the_order_of_the_work() -> None:
    day = ClinicDay(planned_on=TODAY).at_kiosk()
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    assert missing_for_release(day.state, TODAY) == tuple(Missing)
    assert missing_for_release(day.state, TODAY - timedelta(days=1)) == tuple(Missing)[:-1]


def test_declining_lacks_nothing() -> None:
    day = ClinicDay(planned_on=TODAY).at_kiosk()
    day.answer("thinner", Answer.YES)
    day.patient(decision.decide, decision=Decision.DECLINE)
    assert missing_for_release(day.state, TODAY) == ()
