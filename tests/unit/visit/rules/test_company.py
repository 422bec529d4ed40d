"""Who helps at the screen: whose hand touched what, what is answered alone, and that only the signatory signs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.visit import events
from kiosk.visit.brief import brief
from kiosk.visit.hands import is_helper_at_hand, is_private
from kiosk.visit.outline import Answer, PainKind
from kiosk.visit.rules import decision, doctor, kiosk, optional, pain, rechecking, release, signing
from kiosk.visit.state import PointKind, Stage
from kiosk.visit.terms import Decision, FormKind, Help, PauseReason, Placing, Relation, SettledBy, TopicKind
from tests.builders.outline import OPTIONAL
from tests.unit.visit.clinic_day import CONSENT, HELPER, PATIENT, RECHECK, ClinicDay, refused


def with_daughter(day: ClinicDay | None = None, *, helps: tuple[Help, ...] = (Help.TOUCHING,)) -> ClinicDay:
    day = day or ClinicDay().at_kiosk()
    day.patient(kiosk.state_company, helps_with=helps, name="Sample Daughter", relation=Relation.RELATIVE)
    return day


def shown(day: ClinicDay, stop_id: str) -> ClinicDay:
    day.patient(kiosk.show_stop, stop_id=stop_id)
    return day


# ---- who helps


def test_who_helps_may_change_at_any_time_and_each_change_has_its_own() -> None:
    day = with_daughter()
    day.later(minutes=5)
    day.patient(kiosk.state_company, helps_with=())
    day.later(minutes=5)
    day.patient(kiosk.state_company, helps_with=(Help.TRANSLATING,), name="Sample Interpreter", relation=Relation.STAFF)
    times = [one.since for one in day.state.companies]
    assert times == sorted(set(times))
    assert [one.helps_with for one in day.state.companies] == [(Help.TOUCHING,), (), (Help.TRANSLATING,)]
    assert day.state.helper == day.state.companies[-1]
    assert [one.name for one in day.state.helpers] == ["Sample Daughter", "Sample Interpreter"]


def test_one_helper_is_one_with_everything_she_helped_with() -> None:
    day = with_daughter()
    with_daughter(day, helps=(Help.READING, Help.TOUCHING))
    (helper,) = day.state.helpers
    assert helper.helps_with == (Help.TOUCHING, Help.READING)


def test_the_same_again_is_nothing_new() -> None:
    day = with_daughter()
    known = len(day.history)
    with_daughter(day)
    assert len(day.history) == known


def test_nobody_has_a_helpers_hand_unless_somebody_touches() -> None:
    day = ClinicDay().at_kiosk()
    for helps in ((), (Help.READING, Help.TRANSLATING)):
        day.patient(kiosk.state_company, helps_with=helps)
        assert not is_helper_at_hand(day.state, day.outline)
        with refused("VISIT-NOT-YOURS"):
            day.does(HELPER, kiosk.call_help)
    with_daughter(day)
    assert is_helper_at_hand(day.state, day.outline)


def test_on_another_day_nobody_is_taken_to_help_until_it_is_said_again() -> None:
    day = with_daughter()
    day.patient(kiosk.pause, reason=PauseReason.LEFT)
    day.later(hours=30)
    day.patient(kiosk.claim)
    assert day.state.is_help_outdated
    assert not is_helper_at_hand(day.state, day.outline)
    with_daughter(day)
    assert not day.state.is_help_outdated
    assert is_helper_at_hand(day.state, day.outline)


# ---- what a helper's hand touched


def test_what_a_helpers_hand_touched_is_kept_so_until_the_patient_answers_anew() -> None:
    day = with_daughter()
    day.does(HELPER, kiosk.answer_safety, question_id="fever", answer=Answer.NO)
    day.does(HELPER, kiosk.state_goals, goals=("walk",))
    day.does(HELPER, pain.place_pain, placing=Placing.CANNOT_SHOW)
    day.does(HELPER, kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    assert day.state.helped == {"safety:fever", "goals", PainKind.PLACE.value, "in_person"}
    assert brief(day.state, day.outline, day.clock.today()).helped == day.state.helped

    assert day.patient(kiosk.answer_safety, question_id="fever", answer=Answer.NO)
    assert day.patient(kiosk.state_goals, goals=("walk",))
    assert day.patient(pain.place_pain, placing=Placing.CANNOT_SHOW)
    day.patient(kiosk.drop_topic, topic_id="in_person")
    assert day.state.helped == frozenset()
    assert day.patient(kiosk.answer_safety, question_id="fever", answer=Answer.NO) == ()


def test_a_helper_who_leafs_through_the_patients_answers_takes_none_of_them_over() -> None:
    day = with_daughter()
    day.answer("fever", Answer.NO)
    assert day.does(HELPER, kiosk.answer_safety, question_id="fever", answer=Answer.NO) == ()
    assert day.state.helped == frozenset()


def test_a_check_touched_by_a_helper_counts_and_is_said_back_to_the_doctor_once_for_all() -> None:
    day = with_daughter(ClinicDay().at_kiosk())
    for check in ("pain_check", "treatment_check"):
        day.does(HELPER, kiosk.answer_check, check_id=check, option="b", shown=("a", "b", "c"))
        assert day.state.is_check_closed(check)
    (point,) = day.state.open_points
    assert (point.kind, point.id) == (PointKind.HELPED, "helped")
    with refused("VISIT-SAY-BACK"):
        day.doctor(doctor.settle_point, point_id="helped", by=SettledBy.NOTED, note="fine")
    day.doctor(doctor.settle_point, point_id="helped", by=SettledBy.SAID_BACK)
    assert day.open_points == []


def test_a_wrong_answer_by_a_helpers_hand_is_explained_as_any_other() -> None:
    day = with_daughter()
    day.does(HELPER, kiosk.answer_check, check_id="pain_check", option="a", shown=("a", "b", "c"))
    assert day.open_points == []


def test_a_check_touched_by_a_helper_takes_a_release_ahead_away() -> None:
    day = with_daughter()
    day.doctor_prepares()
    day.doctor(release.release, informed_at=day.clock.now(), able_to_decide=True)
    day.does(HELPER, kiosk.answer_check, check_id="pain_check", option="b", shown=("a", "b", "c"))
    assert day.state.release is None


# ---- alone


def test_the_patient_may_answer_what_is_private_alone() -> None:
    day = shown(with_daughter(), "fever")
    assert is_helper_at_hand(day.state, day.outline)
    assert day.does(HELPER, kiosk.choose_alone, is_alone=True) == (events.AloneChosen(True),)
    assert not is_helper_at_hand(day.state, day.outline)
    for stop_id in ("pain_place", "goals", "topics", "summary"):
        assert is_private(shown(day, stop_id).place, day.outline)
        assert not is_helper_at_hand(day.state, day.outline)
    assert is_helper_at_hand(shown(day, "decision").state, day.outline)


PRIVATE: dict[str, Callable[[ClinicDay], object]] = {
    "safety": lambda day: day.does(HELPER, kiosk.answer_safety, question_id="fever", answer=Answer.NO),
    "pain": lambda day: day.does(HELPER, pain.place_pain, placing=Placing.CANNOT_SHOW),
    "goals": lambda day: day.does(HELPER, kiosk.state_goals, goals=()),
    "question": lambda day: day.does(HELPER, kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I drive?"),
    "drop": lambda day: day.does(HELPER, kiosk.drop_topic, topic_id="in_person"),
}


@pytest.mark.parametrize("step", PRIVATE.values(), ids=PRIVATE)
def test_no_helper_touches_what_the_patient_answers_alone(step: Callable[[ClinicDay], object]) -> None:
    day = with_daughter()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    day.patient(kiosk.choose_alone, is_alone=True)
    with refused("VISIT-NOT-YOURS"):
        step(day)
    day.patient(kiosk.choose_alone, is_alone=False)
    step(day)


def test_it_is_asked_only_where_somebody_helps_and_anew_with_somebody_else() -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.choose_alone, is_alone=True)
    with_daughter(day).patient(kiosk.choose_alone, is_alone=True)
    assert day.patient(kiosk.choose_alone, is_alone=True) == ()
    day.patient(kiosk.state_company, helps_with=(Help.READING,), relation=Relation.CARER)
    assert day.state.answers_alone is None
    assert brief(day.state, day.outline, day.clock.today()).chose_alone, "what was chosen stays on record"


# ---- only the signatory signs


def helped_to_the_release(optional: tuple[str, ...] = ()) -> ClinicDay:
    day = with_daughter(ClinicDay(optional=optional).all_seen())
    day.does(HELPER, decision.decide, decision=Decision.AGREE)
    day.doctor_prepares()
    day.settle_all()
    day.release()
    return day


def test_no_helper_signs_and_who_is_helped_says_that_it_is_the_own_wish() -> None:
    day = helped_to_the_release()
    own = replace(CONSENT, is_own_wish=True)
    with refused("VISIT-NOT-YOURS"):
        day.does(HELPER, signing.sign, own)
    with refused("VISIT-WISH-OPEN"):
        day.patient(signing.sign, CONSENT)
    day.patient(signing.sign, own)
    assert day.state.stage is Stage.SIGNED


def test_who_helped_before_a_re_check_counts_as_there_until_it_is_said_anew() -> None:
    released = helped_to_the_release().state
    asked_anew = replace(released, company=None, company_name="", helped=frozenset())
    assert asked_anew.wants_own_wish
    assert not replace(asked_anew, company=()).wants_own_wish
    assert not replace(asked_anew, companies=()).wants_own_wish


def test_a_helpers_hand_on_a_separate_choice_asks_for_the_own_wish_too() -> None:
    state = replace(helped_to_the_release().state, company=(), helped=frozenset())
    assert not state.wants_own_wish
    answered = replace(state, optional_consents={"photos": object()})  # type: ignore[dict-item]
    assert not answered.wants_own_wish
    assert replace(answered, helped=frozenset({"optional:photos"})).wants_own_wish


def test_a_decision_by_a_helpers_hand_is_confirmed_even_after_the_helper_has_gone() -> None:
    day = helped_to_the_release()
    day.patient(kiosk.state_company, helps_with=())
    with refused("VISIT-WISH-OPEN"):
        day.patient(signing.sign, CONSENT)
    assert day.patient(decision.decide, decision=Decision.AGREE), "the patient makes it the own one"
    day.patient(signing.sign, CONSENT)


def test_a_helpers_hand_may_touch_what_is_asked_beside_the_treatment() -> None:
    day = helped_to_the_release(optional=OPTIONAL)
    day.does(HELPER, optional.answer_optional, consent_id="photos", is_given=True)
    assert "optional:photos" in day.state.helped


# ---- the day of treatment


def test_on_the_day_who_was_helped_is_asked_anew_who_helps() -> None:
    day = helped_to_the_release()
    day.patient(signing.sign, replace(CONSENT, is_own_wish=True))
    day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256="11" * 32)
    day.doctor(signing.countersign, authenticated_at=day.clock.now())
    day.reception(rechecking.open_recheck, code="112233", moved_reason="moved")
    day.does(PATIENT, kiosk.claim)
    assert (day.state.company, day.state.answers_alone) == (None, None)
    with_daughter(day)
    assert is_private(day.place, day.outline)
    for stop in day.outline.recheck():
        day.does(HELPER, rechecking.answer_recheck, question_id=stop.id, answer=Answer.NO)
    assert {one for one in day.state.helped if one.startswith("recheck:")} == {
        "recheck:escort",
        "recheck:ate",
        "recheck:thinner",
    }
    day.does(HELPER, rechecking.decide_recheck, decision=Decision.AGREE)
    with refused("VISIT-WISH-OPEN"):
        day.patient(rechecking.sign_recheck, RECHECK)
    day.patient(rechecking.sign_recheck, replace(RECHECK, is_own_wish=True))


def test_who_was_never_helped_is_not_asked_on_the_day() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.state_company, helps_with=())
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    day.doctor_prepares()
    day.release()
    day.patient(signing.sign, CONSENT)
    day.reception(rechecking.open_recheck, code="112233", moved_reason="moved")
    assert day.state.company == ()
