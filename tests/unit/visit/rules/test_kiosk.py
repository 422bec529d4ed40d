"""What the patient does at the kiosk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit import events
from kiosk.visit.course import Phase, Place
from kiosk.visit.outline import UNSURE, Answer
from kiosk.visit.rules import decision, kiosk, reception
from kiosk.visit.rules.kiosk import LEASE, LONGEST_TEXT
from kiosk.visit.state import PointKind, Stage
from kiosk.visit.terms import Actor, Decision, Help, PauseReason, TopicKind
from tests.unit.visit.clinic_day import (
    DOCTOR,
    ELSEWHERE,
    HELPER,
    PATIENT,
    PROGRAM,
    RECEPTION,
    REPRESENTATIVE,
    ClinicDay,
    refused,
)

# ---- the code and the lease


@pytest.mark.parametrize("actor", [PATIENT, HELPER, REPRESENTATIVE])
def test_a_prepared_visit_is_opened_at_a_kiosk(actor: Actor) -> None:
    day = ClinicDay().prepared()
    day.does(actor, kiosk.claim)
    assert day.state.stage is Stage.AT_KIOSK
    assert day.state.held_by == "kiosk-1"
    assert day.place == Place(Phase.NOTICE)


@pytest.mark.parametrize("actor", [RECEPTION, DOCTOR, PROGRAM])
def test_staff_do_not_act_as_the_patient(actor: Actor) -> None:
    day = ClinicDay().prepared()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, kiosk.claim)
    day.patient(kiosk.claim)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, kiosk.show_notice)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, kiosk.answer_safety, question_id="fever", answer=Answer.NO)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, kiosk.pause, reason=PauseReason.BREAK)


def test_another_station_cannot_open_a_visit_that_is_held() -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-ELSEWHERE"):
        day.does(ELSEWHERE, kiosk.claim)
    assert day.state.held_by == "kiosk-1"


def test_the_station_that_holds_a_visit_may_open_it_again() -> None:
    day = ClinicDay().at_kiosk()
    assert day.patient(kiosk.claim) == (events.Claimed("kiosk-1"),)


def test_a_station_that_fell_silent_loses_the_visit_after_the_lease() -> None:
    day = ClinicDay().at_kiosk()
    day.clock.advance(LEASE)
    day.does(ELSEWHERE, kiosk.claim)
    assert day.state.held_by == "kiosk-2"
    with refused("VISIT-ELSEWHERE"):
        day.patient(kiosk.show_section, section_id="pain", step=0)


def test_whatever_is_done_at_a_station_renews_its_lease() -> None:
    day = ClinicDay().at_kiosk()
    day.later(minutes=14)
    day.patient(kiosk.show_section, section_id="pain", step=0)
    day.later(minutes=14)
    with refused("VISIT-ELSEWHERE"):
        day.does(ELSEWHERE, kiosk.claim)


def test_what_others_do_does_not_renew_the_lease() -> None:
    day = ClinicDay().at_kiosk()
    day.later(minutes=14)
    day.doctor_prepares()
    day.later(minutes=1)
    day.does(ELSEWHERE, kiosk.claim)
    assert day.state.held_by == "kiosk-2"


def test_a_signed_visit_is_not_opened_again() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().signed().patient(kiosk.claim)


def test_a_break_frees_the_visit_for_any_kiosk_and_keeps_the_place() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_section, section_id="pain", step=1)
    assert day.patient(kiosk.pause, reason=PauseReason.BREAK) == (events.Paused(PauseReason.BREAK),)
    day.does(ELSEWHERE, kiosk.claim)
    assert day.place == Place(Phase.STOP, "pain", 1)


def test_leaving_a_visit_that_another_station_holds_says_nothing() -> None:
    day = ClinicDay().at_kiosk()
    assert day.does(ELSEWHERE, kiosk.pause, reason=PauseReason.IDLE) == ()
    assert day.state.held_by == "kiosk-1"


def test_nothing_is_done_at_a_kiosk_that_does_not_hold_the_visit() -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-ELSEWHERE"):
        day.does(ELSEWHERE, kiosk.show_section, section_id="pain", step=0)
    with refused("VISIT-ELSEWHERE"):
        day.does(ELSEWHERE, decision.decide, decision=Decision.DECLINE)


# ---- notice, language, company, help


def test_the_notice_is_noted_once_in_the_language_it_was_read_in() -> None:
    day = ClinicDay().prepared()
    day.patient(kiosk.claim)
    day.patient(kiosk.choose_language, language="ca")
    assert day.patient(kiosk.show_notice) == (events.NoticeShown("ca"),)
    assert day.patient(kiosk.show_notice) == ()


def test_another_language_keeps_place_and_answers() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    place = day.place
    day.patient(kiosk.choose_language, language="es")
    assert day.state.language == "es"
    assert day.place == place
    assert day.patient(kiosk.choose_language, language="es") == ()


def test_who_is_with_the_patient_is_kept() -> None:
    day = ClinicDay().at_kiosk()
    assert day.state.company is None
    day.patient(kiosk.state_company, helps_with=(Help.READING,), name=" Sample Sister ")
    assert day.state.company == (Help.READING,)
    assert day.state.company_name == "Sample Sister"


def test_help_is_called_once_until_somebody_opens_the_visit_again() -> None:
    day = ClinicDay().at_kiosk()
    assert day.patient(kiosk.call_help) == (events.HelpCalled(),)
    assert day.patient(kiosk.call_help) == ()
    assert day.state.needs_help
    day.patient(kiosk.claim)
    assert not day.state.needs_help


# ---- sections and stops


def test_a_section_step_is_noted_each_time_it_is_shown() -> None:
    day = ClinicDay().at_kiosk()
    assert day.patient(kiosk.show_section, section_id="pain", step=1) == (events.SectionShown("pain", 1, is_core=True),)
    assert not day.state.has_seen("pain", 2)
    day.patient(kiosk.show_section, section_id="pain", step=0)
    assert day.state.has_seen("pain", 2)


def test_learn_more_is_not_core() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_section, section_id="pain_more", step=0)
    assert day.history[-1].fact == events.SectionShown("pain_more", 0, is_core=False)


@pytest.mark.parametrize(("section", "step"), [("pain", 2), ("pain", -1), ("pain_check", 0), ("nowhere", 0)])
def test_what_the_procedure_does_not_have_is_not_shown_as_a_section(section: str, step: int) -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().patient(kiosk.show_section, section_id=section, step=step)


@pytest.mark.parametrize("stop", ["pain", "nowhere"])
def test_what_is_a_section_or_nothing_is_not_shown_as_a_stop(stop: str) -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().patient(kiosk.show_stop, stop_id=stop)


def test_a_stop_is_noted_when_the_patient_comes_to_it() -> None:
    day = ClinicDay().at_kiosk()
    assert day.patient(kiosk.show_stop, stop_id="topics") == (events.StopShown("topics"),)
    assert day.patient(kiosk.show_stop, stop_id="topics") == ()
    assert day.place == Place(Phase.STOP, "topics")


def test_a_check_is_shown_again_after_its_explanation() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    assert day.place == Place(Phase.EXPLAIN, "pain_check")
    assert day.patient(kiosk.show_stop, stop_id="pain_check") == (events.StopShown("pain_check"),)
    assert day.place == Place(Phase.STOP, "pain_check")


def test_nothing_is_shown_once_the_patient_has_decided() -> None:
    day = ClinicDay().decided()
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.show_section, section_id="pain", step=0)
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.show_stop, stop_id="topics")
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.answer_safety, question_id="fever", answer=Answer.YES)
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.state_goals, goals=("swim",))


# ---- checks


def test_a_right_answer_closes_a_check() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.answer_check, check_id="pain_check", option="b", shown=("c", "b", "a"))
    assert day.history[-1].fact == events.CheckAnswered(
        "pain_check", 0, "b", ("c", "b", "a"), was_right=True, opens_point=False
    )
    assert day.place == Place(Phase.CONFIRM, "pain_check")
    assert day.state.is_check_closed("pain_check")


@pytest.mark.parametrize("option", ["a", UNSURE])
def test_a_first_miss_explains_and_opens_nothing(option: str) -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.answer_check, check_id="pain_check", option=option, shown=())
    assert day.place == Place(Phase.EXPLAIN, "pain_check")
    assert not day.state.is_check_closed("pain_check")
    assert day.open_points == []


@pytest.mark.parametrize("option", ["d", UNSURE])
def test_second_miss_becomes_an_open_point(option: str) -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    day.patient(kiosk.answer_check, check_id="pain_check", option=option, shown=())
    assert day.place == Place(Phase.MISSED, "pain_check")
    (point,) = day.state.open_points
    assert (point.id, point.kind, point.ref) == ("check:pain_check", PointKind.CHECK, "pain_check")


def test_the_second_phrasing_has_its_own_options() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    with refused("VISIT-UNKNOWN-OPTION"):
        day.patient(kiosk.answer_check, check_id="pain_check", option="b", shown=())
    day.patient(kiosk.answer_check, check_id="pain_check", option="f", shown=())
    assert day.place == Place(Phase.CONFIRM, "pain_check")
    assert day.open_points == []


@pytest.mark.parametrize("misses", [0, 2])
def test_a_closed_check_takes_no_further_answer(misses: int) -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", misses)
    if not misses:
        day.patient(kiosk.answer_check, check_id="pain_check", option="b", shown=())
    with refused("VISIT-CHECK-CLOSED"):
        day.patient(kiosk.answer_check, check_id="pain_check", option="c", shown=())


@pytest.mark.parametrize("stop", ["pain", "fever", "nowhere"])
def test_only_a_check_is_answered_as_a_check(stop: str) -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().patient(kiosk.answer_check, check_id=stop, option="b", shown=())


# ---- safety questions


def test_a_safety_answer_that_calls_for_it_opens_a_point() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.NO)
    assert day.open_points == []
    day.answer("thinner", Answer.YES, " every evening ")
    assert day.open_points == ["safety:thinner"]
    assert day.state.safety["thinner"].detail == "every evening"
    assert not day.state.is_urgent


def test_an_urgent_answer_calls_at_once_and_stays_until_attended() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("fever", Answer.YES)
    assert day.state.is_urgent
    day.answer("fever", Answer.NO)
    assert day.state.is_urgent


def test_a_changed_answer_is_a_new_event_and_the_old_one_stays() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES)
    day.answer("thinner", Answer.NO)
    assert [fact.answer for fact in day.state.safety_log] == [Answer.YES, Answer.NO]
    assert day.open_points == []


def test_the_same_answer_again_says_nothing() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.NO)
    assert day.patient(kiosk.answer_safety, question_id="thinner", answer=Answer.NO) == ()


def test_sedation_blocks_the_signature_until_the_answer_changes() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("sedated", Answer.YES)
    assert day.state.blocks_signing
    day.answer("sedated", Answer.NO)
    assert not day.state.blocks_signing


def test_only_a_safety_question_is_answered_as_one() -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().answer("pain_check", Answer.YES)


def test_an_endless_detail_is_cut() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.YES, "x" * 10_000)
    assert len(day.state.safety["thinner"].detail) == LONGEST_TEXT


# ---- goals and topics


def test_goals_are_kept_and_the_same_again_says_nothing() -> None:
    day = ClinicDay().at_kiosk()
    goals = events.GoalsStated(("walk",), "see the sea")
    assert day.patient(kiosk.state_goals, goals=("walk",), own_words=" see the sea ") == (goals,)
    assert day.patient(kiosk.state_goals, goals=("walk",), own_words="see the sea") == ()
    assert day.state.goals == goals


def test_a_marked_section_is_an_open_point_until_it_is_dropped() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.SECTION, ref="risks")
    assert day.open_points == ["section:risks"]
    assert day.patient(kiosk.raise_topic, kind=TopicKind.SECTION, ref="risks") == ()
    day.patient(kiosk.drop_topic, topic_id="section:risks")
    assert day.open_points == []
    assert day.patient(kiosk.drop_topic, topic_id="section:risks") == ()


@pytest.mark.parametrize("ref", ["nowhere", "pain_check", ""])
def test_only_a_section_of_the_procedure_is_marked(ref: str) -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().patient(kiosk.raise_topic, kind=TopicKind.SECTION, ref=ref)


@pytest.mark.parametrize(
    ("kind", "ref", "topic_id", "point"),
    [
        (TopicKind.COMMON, "driving", "common:driving", PointKind.TOPIC),
        (TopicKind.IN_PERSON, "", "in_person", PointKind.TOPIC),
        (TopicKind.NOT_TO_KNOW, "risks", "not_to_know:risks", PointKind.NOT_TO_KNOW),
    ],
)
def test_every_way_to_ask_opens_a_point(kind: TopicKind, ref: str, topic_id: str, point: PointKind) -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=kind, ref=ref)
    assert [(one.id, one.kind) for one in day.state.open_points] == [(topic_id, point)]


@pytest.mark.parametrize("ref", ["pain", "treatment"])
def test_what_everybody_must_be_told_is_not_declined(ref: str) -> None:
    with refused("VISIT-MUST-BE-TOLD"):
        ClinicDay().at_kiosk().patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref=ref)


@pytest.mark.parametrize("ref", ["", "pain_check", "nowhere"])
def test_only_a_section_can_be_declined(ref: str) -> None:
    with refused("VISIT-UNKNOWN-STOP"):
        ClinicDay().at_kiosk().patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref=ref)


def test_after_the_decision_nothing_is_declined_or_looked_at_after_all() -> None:
    day = ClinicDay().all_seen()
    day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")
    day.patient(decision.decide, decision=Decision.AGREE)
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.drop_topic, topic_id="not_to_know:risks")
    day.patient(decision.reopen)
    day.patient(kiosk.drop_topic, topic_id="not_to_know:risks")
    assert day.open_points == []
    day.patient(decision.decide, decision=Decision.AGREE)
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.raise_topic, kind=TopicKind.NOT_TO_KNOW, ref="risks")


def test_written_questions_are_numbered_and_none_overwrites_another() -> None:
    day = ClinicDay().at_kiosk()
    for text in ("one", "two", "three"):
        day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text=text)
    day.patient(kiosk.drop_topic, topic_id="written:1")
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="four")
    assert sorted(topic.text for topic in day.state.topics.values()) == ["four", "three", "two"]


def test_a_new_question_does_not_take_the_number_of_a_settled_one() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="one")
    day.settle_all()
    day.patient(kiosk.drop_topic, topic_id="written:1")
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="two")
    assert day.state.points["written:1"].settled is not None
    assert day.open_points == ["written:2"]


def test_a_written_question_can_be_rewritten_in_its_place() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="one")
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, ref="1", text="one, better")
    assert [topic.text for topic in day.state.topics.values()] == ["one, better"]


def test_a_question_without_a_word_is_refused() -> None:
    with refused("VISIT-QUESTION-EMPTY"):
        ClinicDay().at_kiosk().patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text=" \n ")


def test_a_question_of_10_000_characters_is_cut_and_kept() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="why?" * 2_500)
    assert len(day.state.topics["written:1"].text) == LONGEST_TEXT


@pytest.mark.parametrize("text", ["half of an emoji \ud83d", "שלום 🙂 مرحبا", "\udc00"])
def test_whatever_a_keyboard_sends_can_be_kept(text: str) -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text=text)
    day.patient(kiosk.state_company, helps_with=(), name=text)
    day.patient(kiosk.state_goals, goals=(), own_words=text)
    day.answer("thinner", Answer.YES, text)
    assert day.another_session().state == day.state


def test_questions_can_be_asked_and_taken_back_while_waiting_for_the_doctor() -> None:
    day = ClinicDay().decided()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    assert day.open_points == ["in_person"]
    day.patient(kiosk.drop_topic, topic_id="in_person")
    assert day.open_points == []
    assert day.state.stage is Stage.WAITING


def test_a_settled_topic_that_is_raised_again_is_open_again() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    day.settle_all()
    day.patient(kiosk.drop_topic, topic_id="in_person")
    assert day.state.points["in_person"].settled is not None
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    assert day.open_points == ["in_person"]


def test_a_visit_that_reception_took_back_is_open_nowhere() -> None:
    day = ClinicDay().at_kiosk()
    day.reception(reception.call_back)
    with refused("VISIT-ELSEWHERE"):
        day.patient(kiosk.call_help)


# ---- whose hand, where and when, for every step at once

Step = Callable[[ClinicDay, Actor], object]

STEPS: dict[str, Step] = {
    "notice": lambda day, actor: day.does(actor, kiosk.show_notice),
    "language": lambda day, actor: day.does(actor, kiosk.choose_language, language="es"),
    "company": lambda day, actor: day.does(actor, kiosk.state_company, helps_with=()),
    "section": lambda day, actor: day.does(actor, kiosk.show_section, section_id="pain", step=0),
    "stop": lambda day, actor: day.does(actor, kiosk.show_stop, stop_id="topics"),
    "check": lambda day, actor: day.does(actor, kiosk.answer_check, check_id="pain_check", option="b", shown=()),
    "safety": lambda day, actor: day.does(actor, kiosk.answer_safety, question_id="fever", answer=Answer.NO),
    "goals": lambda day, actor: day.does(actor, kiosk.state_goals, goals=()),
    "topic": lambda day, actor: day.does(actor, kiosk.raise_topic, kind=TopicKind.IN_PERSON),
    "drop": lambda day, actor: day.does(actor, kiosk.drop_topic, topic_id="in_person"),
    "help": lambda day, actor: day.does(actor, kiosk.call_help),
    "decide": lambda day, actor: day.does(actor, decision.decide, decision=Decision.DECLINE),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_every_step_belongs_to_the_hands_at_the_kiosk_that_holds_the_visit_before_it_is_signed(step: Step) -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-NOT-YOURS"):
        step(day, DOCTOR)
    with refused("VISIT-ELSEWHERE"):
        step(day, ELSEWHERE)
    with refused("VISIT-NOT-YOURS"):
        step(day, HELPER)
    day.patient(kiosk.state_company, helps_with=(Help.TOUCHING,))
    step(day, HELPER)
    with refused("VISIT-NOT-NOW"):
        step(ClinicDay().signed(), PATIENT)
    with refused("VISIT-NOT-NOW"):
        step(ClinicDay().prepared(), PATIENT)
