"""On the day of treatment: a short re-check of what can have aged, added to a signed consent that stays as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.visit import course, events
from kiosk.visit.brief import brief
from kiosk.visit.course import Phase
from kiosk.visit.outline import Answer, Chapter, SafetyStop
from kiosk.visit.rules import doctor, kiosk, reception, revoking, signing
from kiosk.visit.rules.rechecking import (
    answer_recheck,
    close_recheck,
    decide_recheck,
    open_recheck,
    sign_recheck,
)
from kiosk.visit.standing import Void, Why, void_of
from kiosk.visit.state import Ending, PointKind, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, SettledBy
from tests.builders.outline import TODAY
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import DOCTOR, HELPER, PATIENT, RECEPTION, RECHECK, REVOCATION, ClinicDay, refused

AHEAD = START.date() + timedelta(days=7)
DAY_FORM = "22" * 32


def on_the_day() -> ClinicDay:
    """A consent signed a week before, opened for the re-check on its planned day."""
    day = ClinicDay(planned_on=AHEAD).done()
    day.later(days=7)
    day.reception(open_recheck, code="112233")
    day.patient(kiosk.claim)
    return day


def answered(day: ClinicDay, choice: Decision = Decision.AGREE) -> ClinicDay:
    day.answer_today()
    day.patient(decide_recheck, decision=choice)
    return day


# ---- opening


def test_it_opens_on_the_planned_day_alone_unless_staff_say_why_it_moved() -> None:
    day = ClinicDay(planned_on=AHEAD).done()
    for hand in (RECEPTION, DOCTOR):
        with refused("VISIT-NOT-THE-DAY"):
            day.does(hand, open_recheck, code="112233", moved_reason=" ")
    facts = day.reception(open_recheck, code="112233", moved_reason="A place came free")
    assert facts[1] == events.RecheckOpened(START.date(), "AB-1", "A place came free")
    assert (day.state.stage, day.state.code) == (Stage.RECHECKING, "112233")


def test_a_visit_without_a_planned_day_is_opened_when_reception_opens_it() -> None:
    day = ClinicDay().done()
    day.reception(open_recheck, code="112233", moved_reason="said so")
    assert day.state.recheck is not None
    assert day.state.recheck.opened.moved_reason == "", "nothing moved where nothing was planned"


def test_a_consent_that_waits_for_the_doctor_can_be_re_checked_and_one_that_is_not_signed_cannot() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().released().reception(open_recheck, code="112233")
    day = ClinicDay().sealed()
    day.reception(open_recheck, code="112233")
    day.reception(close_recheck)
    assert day.state.stage is Stage.SIGNED


def test_the_patient_does_not_open_it() -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().done().patient(open_recheck, code="112233")


# ---- answering


def test_it_asks_the_questions_of_the_day_and_those_that_age_one_a_screen() -> None:
    day = on_the_day()
    for question_id in TODAY:
        assert (day.place.phase, day.place.stop_id) == (Phase.RECHECK, question_id)
        day.patient(answer_recheck, question_id=question_id, answer=Answer.NO)
    assert course.place(day.state, day.outline).phase is Phase.RECHECK_DECISION
    day.patient(decide_recheck, decision=Decision.AGREE)
    assert day.place.phase is Phase.RECHECK_SIGNING


def test_an_answer_that_calls_for_the_doctor_opens_a_point_and_the_first_answers_stay() -> None:
    day = on_the_day()
    day.patient(answer_recheck, question_id="thinner", answer=Answer.YES, detail="since Monday")
    assert day.open_points == ["recheck:thinner"]
    assert day.state.safety["thinner"].answer is Answer.NO
    day.patient(answer_recheck, question_id="thinner", answer=Answer.NO)
    assert day.open_points == []


def test_the_doctor_settles_it_after_the_signature() -> None:
    day = answered(on_the_day(), Decision.TALK_FIRST)
    day.patient(sign_recheck, RECHECK)
    told = brief(day.state, day.outline, day.clock.today())
    assert [one.point.kind for one in told.open_points] == [PointKind.RECHECK]
    assert told.recheck is day.state.recheck
    day.doctor(doctor.settle_point, point_id="recheck:decision", by=SettledBy.NOTED, note="Talked; wants it.")
    assert day.open_points == []


def test_an_urgent_answer_calls_reception() -> None:
    day = on_the_day()
    yes = frozenset({Answer.YES})
    urgent = SafetyStop("fever_today", Chapter.QUESTIONS, opens_point_on=yes, urgent_on=yes)
    day.outline = day.session.outline = replace(day.outline, day_questions=(urgent,))
    day.patient(answer_recheck, question_id="fever_today", answer=Answer.YES)
    assert day.state.is_urgent
    assert brief(day.state, day.outline, day.clock.today()).open_points[0].is_urgent
    day.reception(reception.attend_urgent)
    assert not day.state.is_urgent


def test_only_what_it_asks_is_answered_and_only_at_the_kiosk_that_holds_it() -> None:
    day = on_the_day()
    with refused("VISIT-UNKNOWN-STOP"):
        day.patient(answer_recheck, question_id="fever", answer=Answer.NO)
    with refused("VISIT-NOT-YOURS"):
        day.doctor(answer_recheck, question_id="ate", answer=Answer.NO)


def test_the_next_day_it_must_be_opened_again() -> None:
    day = on_the_day()
    day.later(days=1)
    with refused("VISIT-DAY-OVER"):
        day.patient(answer_recheck, question_id="ate", answer=Answer.NO)


# ---- the decision


def test_nothing_is_decided_or_signed_before_every_answer() -> None:
    day = on_the_day()
    with refused("VISIT-RECHECK-OPEN"):
        day.patient(decide_recheck, decision=Decision.AGREE)
    with refused("VISIT-RECHECK-OPEN"):
        day.patient(sign_recheck, RECHECK)


def test_not_to_want_it_any_more_leads_at_once_to_taking_the_consent_back() -> None:
    day = on_the_day()
    day.patient(decide_recheck, decision=Decision.DECLINE)
    assert day.place.phase is Phase.TAKING_BACK
    assert day.state.held_by == PATIENT.station
    day.patient(revoking.revoke, REVOCATION)
    assert day.state.ending is Ending.REVOKED
    assert "revoked" in day.open_points


def test_who_keeps_the_consent_after_all_is_asked_again() -> None:
    day = on_the_day()
    day.answer_today()
    day.patient(decide_recheck, decision=Decision.DECLINE)
    day.patient(revoking.close_revocation)
    assert (day.state.stage, day.place.phase) == (Stage.RECHECKING, Phase.RECHECK_DECISION)
    assert day.state.held_by == PATIENT.station
    day.patient(decide_recheck, decision=Decision.AGREE)
    assert day.open_points == []


# ---- signature, form, countersignature


def test_the_signature_ends_it_and_changes_nothing_of_the_consent() -> None:
    day = on_the_day()
    before = (day.state.signed, day.state.signed_at, day.state.current_form)
    answered(day).patient(sign_recheck, RECHECK)
    assert day.state.stage is Stage.DONE
    assert (day.state.signed, day.state.signed_at, day.state.current_form) == before
    assert day.state.recheck is not None
    assert day.state.recheck.signed == RECHECK
    assert course.place(day.state, day.outline).phase is Phase.FINISHED


def test_only_the_signatory_signs_and_not_after_sedation() -> None:
    day = answered(on_the_day())
    with refused("VISIT-NOT-YOURS"):
        day.does(HELPER, sign_recheck, RECHECK)
    with refused("VISIT-NOT-NOW"):
        day.patient(sign_recheck, REVOCATION)


def test_its_form_is_sealed_once_and_countersigned_by_the_doctor() -> None:
    day = answered(on_the_day())
    with refused("VISIT-NOT-SIGNED"):
        day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    day.patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    waiting = day.state.form_to_countersign
    assert waiting is not None
    assert (waiting.kind, waiting.document_code) == (FormKind.RECHECK, "CD-2")
    day.doctor(signing.countersign, authenticated_at=day.clock.now(), form_sha256=DAY_FORM, sealed_sha256="33" * 32)
    assert day.state.recheck_form is not None
    assert day.state.recheck_form.is_countersigned
    assert day.state.form_to_countersign is None
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now())


def test_it_is_to_be_printed_once_the_doctor_has_signed_too() -> None:
    day = answered(on_the_day())
    consent = day.state.forms[-1].sha256
    day.reception(reception.print_form, sha256=consent, copies=2, printer="desk")
    day.patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    assert day.state.form_to_print is None
    day.doctor(signing.countersign, authenticated_at=day.clock.now())
    assert day.state.form_to_print == day.state.recheck_form
    day.reception(reception.print_form, sha256=DAY_FORM, copies=2, printer="desk")
    assert day.state.form_to_print is None


def test_the_consent_is_countersigned_before_the_re_check() -> None:
    day = ClinicDay().sealed()
    day.reception(open_recheck, code="112233")
    day.patient(kiosk.claim)
    answered(day).patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    kinds = []
    for _ in range(2):
        waiting = day.state.form_to_countersign
        assert waiting is not None
        kinds.append(waiting.kind)
        day.doctor(signing.countersign, authenticated_at=day.clock.now())
    assert kinds == [FormKind.CONSENT, FormKind.RECHECK]


def test_the_consents_pages_are_not_kept_as_the_re_checks() -> None:
    """Two doctors sign the consent at once: for the slower one the re-check is what waits by then."""
    day = ClinicDay().sealed()
    day.reception(open_recheck, code="112233")
    day.patient(kiosk.claim)
    answered(day).patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    consent = day.state.forms[0].sha256
    now = day.clock.now()
    day.doctor(signing.countersign, authenticated_at=now, form_sha256=consent, sealed_sha256="33" * 32)
    with refused("VISIT-CHANGED"):
        day.doctor(signing.countersign, authenticated_at=now, form_sha256=consent, sealed_sha256="44" * 32)
    assert day.state.recheck_form is not None
    assert not day.state.recheck_form.is_countersigned


def kept_on_the_day() -> ClinicDay:
    """A re-check that is signed and kept."""
    day = answered(on_the_day())
    day.patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    return day


def test_one_opened_anew_asks_everything_again_and_leaves_the_earlier_form_as_it_is() -> None:
    day = kept_on_the_day()
    day.reception(open_recheck, code="445566")
    assert day.place == course.Place(Phase.RECHECK, "escort")
    assert day.state.recheck_form is not None
    assert void_of(day.state, "CD-2") is None


def test_one_opened_anew_and_closed_again_leaves_the_earlier_one_in_force() -> None:
    day = kept_on_the_day()
    before = day.state.recheck
    for code in ("445566", "778899"):
        day.reception(open_recheck, code=code)
        day.patient(kiosk.claim)
        day.patient(answer_recheck, question_id="ate", answer=Answer.YES)
        day.reception(close_recheck)
    assert day.state.recheck == before
    day.doctor(signing.countersign, authenticated_at=day.clock.now())
    assert day.state.recheck_form is not None
    assert day.state.recheck_form.is_countersigned


def test_one_signed_anew_sets_the_earlier_one_aside() -> None:
    day = kept_on_the_day()
    day.reception(open_recheck, code="445566")
    day.patient(kiosk.claim)
    answered(day).patient(sign_recheck, RECHECK)
    assert day.state.recheck_form is None
    assert void_of(day.state, "CD-2") == Void(Why.REPLACED)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="EF-3", sha256="33" * 32)
    assert void_of(day.state, "CD-2") == Void(Why.REPLACED, by="EF-3")
    assert void_of(day.state, "EF-3") is None


def test_none_is_opened_anew_before_the_form_of_the_earlier_one_is_kept() -> None:
    day = answered(on_the_day())
    day.patient(sign_recheck, RECHECK)
    with refused("VISIT-NOT-SEALED"):
        day.reception(open_recheck, code="445566")


def test_one_that_goes_with_its_consent_says_so_and_not_that_another_took_its_place() -> None:
    day = kept_on_the_day()
    day.doctor(signing.supersede, reason="another joint")
    assert void_of(day.state, "CD-2") == Void(Why.SET_ASIDE, day.clock.now(), "another joint")


def test_a_consent_that_is_set_aside_takes_its_re_check_with_it_and_leaves_the_points() -> None:
    day = answered(on_the_day(), Decision.TALK_FIRST)
    day.patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code="CD-2", sha256=DAY_FORM)
    day.doctor(signing.supersede, reason="another joint")
    assert day.state.recheck is None
    assert day.state.recheck_form is None
    assert day.open_points == ["recheck:decision"]


@pytest.mark.parametrize("hand", [RECEPTION, DOCTOR])
def test_staff_close_what_nobody_came_for_and_the_patient_does_not(hand: Actor) -> None:
    day = on_the_day()
    with refused("VISIT-NOT-YOURS"):
        day.patient(close_recheck)
    day.does(hand, close_recheck)
    assert (day.state.stage, day.state.held_by) == (Stage.DONE, None)


def test_a_consent_expires_while_a_re_check_is_open_that_nobody_came_for() -> None:
    day = kept_on_the_day()
    day.reception(open_recheck, code="445566")
    day.later(weeks=4)
    assert day.program(reception.expire, validity_weeks=4) == (events.Expired(),)
    assert (day.state.stage, day.state.ending) == (Stage.ENDED, Ending.EXPIRED)
    assert day.state.recheck is not None
    assert day.state.recheck.signed == RECHECK, "nobody signed the second one"


def test_a_consent_does_not_expire_under_the_hands_of_somebody_at_the_kiosk() -> None:
    day = on_the_day()
    assert day.program(reception.expire, validity_weeks=1) == ()
    day.later(minutes=15)
    assert day.program(reception.expire, validity_weeks=1) == (events.Expired(),), "the kiosk fell silent"


def test_while_it_is_open_the_consent_can_still_be_taken_back_at_the_desk() -> None:
    day = on_the_day()
    day.reception(revoking.revoke_on_paper, scan_sha256="99" * 32)
    assert day.state.ending is Ending.REVOKED
