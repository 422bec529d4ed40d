"""The same answer again, in person, after a helper's hand touched it: only whose it is changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kiosk.visit import events
from kiosk.visit.brief import brief
from kiosk.visit.events import Fact
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, doctor, kiosk, optional, pain, reception, rechecking, signing
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Help, Placing, Relation, SettledBy, Side, TopicKind
from tests.builders.outline import OPTIONAL
from tests.unit.visit.clinic_day import CONSENT, HELPER, PATIENT, ClinicDay

Step = Callable[[ClinicDay, Actor], Sequence[Fact]]


def gives(rule: Callable[..., Sequence[Fact]], **told: object) -> Step:
    """Return the step of one answer, by whoever's hand."""
    return lambda day, hand: day.does(hand, rule, **told)


ANSWERS: dict[str, Step] = {
    "safety:thinner": gives(kiosk.answer_safety, question_id="thinner", answer=Answer.YES),
    "safety:sedated": gives(kiosk.answer_safety, question_id="sedated", answer=Answer.YES),
    "pain_place": gives(pain.place_pain, placing=Placing.SHOWN, zones=("calf:right",)),
    "pain_feel": gives(pain.feel_pain, strength=4, kinds=("electric",)),
    "pain_life": gives(pain.live_with_pain, since="years"),
    "goals": gives(kiosk.state_goals, goals=("walk",), own_words="my garden"),
    "common:driving": gives(kiosk.raise_topic, kind=TopicKind.COMMON, ref="driving"),
    "section:risks": gives(kiosk.raise_topic, kind=TopicKind.SECTION, ref="risks"),
    "in_person": gives(kiosk.raise_topic, kind=TopicKind.IN_PERSON),
}
"""Answers on the way, each with what it takes to give it; most of them open a point."""


def with_daughter(day: ClinicDay) -> ClinicDay:
    relation = Relation.RELATIVE
    day.patient(kiosk.state_company, helps_with=(Help.TOUCHING,), name="Sample Daughter", relation=relation)
    return day


def content_of(state: VisitState) -> VisitState:
    """Return the state without whose hand it was, and without the number and the time of the last event."""
    return replace(state, helped=frozenset(), seq=0, held_at=None)


def takes_over(day: ClinicDay, answer: str, step: Step) -> None:
    """Let the patient give an answer again that a helper's hand gave, and see that nothing but the hand changes."""
    assert answer in day.state.helped
    before = day.state
    day.later(minutes=1)
    assert step(day, PATIENT) == (events.AnswerTakenOver(answer),)
    assert day.state.helped == before.helped - {answer}
    assert content_of(day.state) == content_of(before)
    assert step(day, PATIENT) == (), "once is enough"


@pytest.mark.parametrize("answer", ANSWERS)
def test_on_the_way_it_neither_withdraws_a_release_nor_reopens_what_was_settled(answer: str) -> None:
    day = with_daughter(ClinicDay().all_seen())
    ANSWERS[answer](day, HELPER)
    day.doctor_prepares()
    day.settle_all()
    day.release()
    takes_over(day, answer, ANSWERS[answer])
    assert day.state.release is not None
    assert day.open_points == []


@pytest.mark.parametrize("answer", ANSWERS)
def test_another_answer_in_person_is_a_change_as_before(answer: str) -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    ANSWERS[answer](day, HELPER)
    day.patient(kiosk.answer_safety, question_id="thinner", answer=Answer.YES, detail="every evening")
    day.patient(kiosk.answer_safety, question_id="sedated", answer=Answer.NOT_SURE)
    day.patient(pain.place_pain, placing=Placing.CANNOT_SHOW)
    day.patient(pain.feel_pain, strength=5, kinds=("electric",))
    day.patient(pain.live_with_pain, since="months")
    day.patient(kiosk.state_goals, goals=())
    for topic_id in [*day.state.topics]:
        day.patient(kiosk.drop_topic, topic_id=topic_id)
    assert not any(isinstance(event.fact, events.AnswerTakenOver) for event in day.history)
    assert day.state.helped == frozenset()


def test_the_brief_shows_no_earlier_answer_where_none_was_changed() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    for step in (ANSWERS["safety:thinner"], ANSWERS["pain_place"]):
        step(day, HELPER)
        step(day, PATIENT)
    told = brief(day.state, day.outline, day.clock.today())
    assert [line.earlier for line in told.safety if line.answer is not None] == [()]
    assert told.pain.earlier == ()


def test_an_urgent_call_that_was_attended_is_not_made_again() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    fever = gives(kiosk.answer_safety, question_id="fever", answer=Answer.YES)
    fever(day, HELPER)
    day.reception(reception.attend_urgent)
    takes_over(day, "safety:fever", fever)
    assert not day.state.is_urgent


def test_the_side_that_the_doctor_confirmed_meanwhile_stays_what_decides() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    left = gives(pain.place_pain, placing=Placing.SHOWN, zones=("back:left",))
    left(day, HELPER)
    day.doctor(doctor.confirm_side, side=Side.RIGHT, joints=("upper",))
    day.doctor(doctor.settle_point, point_id="pain:side", by=SettledBy.NOTED, note="It is the right one.")
    takes_over(day, "pain_place", left)
    assert day.open_points == []


# ---- the decision


def test_a_decision_keeps_its_release_and_is_the_own_one_from_then_on() -> None:
    day = with_daughter(ClinicDay().all_seen())
    agrees = gives(decision.decide, decision=Decision.AGREE)
    agrees(day, HELPER)
    day.doctor_prepares()
    day.settle_all()
    day.release()
    day.patient(kiosk.state_company, helps_with=())
    assert day.state.wants_own_wish
    takes_over(day, "decision", agrees)
    assert not day.state.wants_own_wish
    day.patient(signing.sign, CONSENT)


def test_the_note_for_the_talk_stays_the_one_of_this_decision() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    talks_first = gives(decision.decide, decision=Decision.TALK_FIRST)
    talks_first(day, HELPER)
    day.settle_all()
    day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="AB-1", sha256="11" * 32)
    takes_over(day, "decision", talks_first)
    assert [form.is_superseded for form in day.state.forms] == [False]


def test_a_separate_choice_is_the_own_one_and_stays_as_it_was() -> None:
    day = with_daughter(ClinicDay(optional=OPTIONAL).decided())
    photos = gives(optional.answer_optional, consent_id="photos", is_given=True)
    photos(day, HELPER)
    takes_over(day, "optional:photos", photos)
    assert day.state.optional_consents["photos"].counts


# ---- the day of treatment


def test_on_the_day_it_opens_no_point_again_that_the_doctor_settled() -> None:
    day = with_daughter(ClinicDay().rechecking())
    ate = gives(rechecking.answer_recheck, question_id="ate", answer=Answer.YES)
    ate(day, HELPER)
    day.answer_today(yes_to=("escort", "ate"))
    wants = gives(rechecking.decide_recheck, decision=Decision.TALK_FIRST)
    wants(day, HELPER)
    day.later(minutes=1)
    for point_id in day.open_points:
        day.doctor(doctor.settle_point, point_id=point_id, by=SettledBy.NOTED, note="Talked about.")
    takes_over(day, "recheck:decision", wants)
    assert day.open_points == []


def test_the_days_answer_keeps_what_was_settled_about_it() -> None:
    day = with_daughter(ClinicDay().rechecking())
    ate = gives(rechecking.answer_recheck, question_id="ate", answer=Answer.YES)
    ate(day, HELPER)
    day.doctor(doctor.settle_point, point_id="recheck:ate", by=SettledBy.NOTED, note="Two hours ago, water only.")
    takes_over(day, "recheck:ate", ate)
    assert day.open_points == []


# ---- whose hand it stays


def test_a_helper_takes_nothing_over_by_giving_the_same_answer() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    for hand, is_helped in ((HELPER, True), (PATIENT, False)):
        ANSWERS["goals"](day, hand)
        assert ANSWERS["goals"](day, HELPER) == ()
        assert ("goals" in day.state.helped) is is_helped


def test_a_journal_that_noted_the_same_answer_twice_means_what_it_meant() -> None:
    """Before, the answer itself was noted again; what such a journal adds up to never changes."""
    day = with_daughter(ClinicDay().at_kiosk())
    ANSWERS["safety:thinner"](day, HELPER)
    day.settle_all()
    again = day.state.safety["thinner"]
    day.patient(lambda moment: (again,))
    assert day.open_points == ["safety:thinner"]
    assert day.state.helped == frozenset()
