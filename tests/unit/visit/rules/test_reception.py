"""What reception does, and what it may not."""

from __future__ import annotations

import pytest

from kiosk.visit import events, terms
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, doctor, kiosk, reception, release, revoking, signing
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, PauseReason, Signatory
from tests.unit.visit.clinic_day import (
    DOCTOR,
    ELSEWHERE,
    HELPER,
    PATIENT,
    PROGRAM,
    RECEPTION,
    REPRESENTATIVE,
    REVOCATION,
    SHA,
    ClinicDay,
    preparation,
    refused,
)


def test_reception_prepares_a_visit_with_a_code() -> None:
    day = ClinicDay().prepared()
    assert day.state.stage is Stage.PREPARED
    assert day.state.code == "123456"
    assert day.state.language == "en"
    assert [type(event.fact) for event in day.history] == [events.Prepared, events.CodeIssued]


def test_the_doctor_may_prepare_too() -> None:
    day = ClinicDay()
    day.doctor(reception.prepare, preparation(), code="1")
    assert day.state.prepared == preparation()


@pytest.mark.parametrize("actor", [PATIENT, HELPER, REPRESENTATIVE, PROGRAM])
def test_nobody_else_prepares_codes_calls_attends_cancels_or_takes_paper(actor: Actor) -> None:
    day = ClinicDay()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.prepare, preparation(), code="1")
    day.prepared()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.issue_code, code="1")
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.call_back)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.attend_urgent)
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.cancel, reason="no")
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, reception.sign_on_paper, scan_sha256=SHA)


def test_a_visit_is_prepared_once() -> None:
    day = ClinicDay().prepared()
    with refused("VISIT-EXISTS"):
        day.reception(reception.prepare, preparation(), code="2")


def test_a_visit_is_prepared_on_the_content_it_pins() -> None:
    day = ClinicDay()
    other = events.Prepared("patient-1", "p", "1", "cd" * 32, "en", terms.Side.LEFT, ("upper",), "doctor-1")
    with refused("VISIT-WRONG-PACK"):
        day.reception(reception.prepare, other, code="1")


def test_an_unknown_joint_is_refused() -> None:
    with refused("VISIT-UNKNOWN-JOINT"):
        ClinicDay().reception(reception.prepare, preparation(joints=("upper", "tail")), code="1")


@pytest.mark.parametrize(
    "signatory",
    [
        Signatory(is_patient=False),
        Signatory(is_patient=False, name="Sample Guardian", document="X1"),
        Signatory(is_patient=False, name="Sample Guardian", document=" ", basis="court order"),
    ],
)
def test_a_representative_needs_a_name_a_document_and_a_basis_in_law(signatory: Signatory) -> None:
    with refused("VISIT-SIGNATORY-INCOMPLETE"):
        ClinicDay().reception(reception.prepare, preparation(signatory=signatory), code="1")


def test_nothing_happens_to_a_visit_that_was_never_prepared() -> None:
    day = ClinicDay()
    with refused("VISIT-UNKNOWN"):
        day.patient(kiosk.claim)
    with refused("VISIT-UNKNOWN"):
        day.reception(reception.issue_code, code="1")
    with refused("VISIT-UNKNOWN"):
        day.reception(reception.cancel, reason="never came")
    assert day.history == []


def test_a_new_code_kills_the_old_one() -> None:
    day = ClinicDay().prepared()
    assert day.reception(reception.issue_code, code="654321") == (events.CodeIssued("654321"),)
    assert day.state.code == "654321"


def test_a_new_code_takes_the_visit_from_the_kiosk_that_holds_it() -> None:
    day = ClinicDay().at_kiosk()
    day.reception(reception.issue_code, code="654321")
    assert day.state.held_by is None
    day.does(ELSEWHERE, kiosk.claim)
    assert day.state.held_by == "kiosk-2"


def test_a_visit_that_is_over_gets_no_code() -> None:
    day = ClinicDay().prepared()
    day.reception(reception.cancel, reason="ill")
    with refused("VISIT-NOT-NOW"):
        day.reception(reception.issue_code, code="1")


def test_a_signed_visit_that_is_not_countersigned_may_still_get_a_code() -> None:
    day = ClinicDay().signed()
    day.reception(reception.issue_code, code="2")
    assert day.state.code == "2"
    assert day.state.held_by is None


def test_reception_calls_the_patient_away_and_nothing_is_lost() -> None:
    day = ClinicDay().at_kiosk()
    place = day.place
    assert day.reception(reception.call_back) == (events.Paused(PauseReason.CALLED),)
    assert day.state.held_by is None
    assert day.place == place
    assert day.reception(reception.call_back) == ()


def test_an_urgent_answer_waits_until_somebody_has_gone_there() -> None:
    day = ClinicDay().at_kiosk()
    assert day.reception(reception.attend_urgent) == ()
    day.answer("fever", Answer.YES)
    assert day.state.is_urgent
    day.reception(reception.attend_urgent)
    assert not day.state.is_urgent
    assert day.open_points == ["safety:fever"]


@pytest.mark.parametrize("actor", [RECEPTION, DOCTOR])
def test_an_unsigned_visit_can_be_cancelled_with_a_reason(actor: Actor) -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-REASON-MISSING"):
        day.does(actor, reception.cancel, reason="  ")
    assert day.does(actor, reception.cancel, reason=" moved ") == (events.Cancelled("moved"),)
    assert day.state.stage is Stage.ENDED
    assert day.state.ending is Ending.CANCELLED
    assert day.state.held_by is None


def test_a_signed_visit_cannot_be_cancelled() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().signed().reception(reception.cancel, reason="moved")


def test_a_cancelled_visit_takes_nothing_more() -> None:
    day = ClinicDay().at_kiosk()
    day.reception(reception.cancel, reason="moved")
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.claim)
    with refused("VISIT-NOT-NOW"):
        day.patient(decision.decide, decision=Decision.DECLINE)
    with refused("VISIT-NOT-NOW"):
        day.reception(reception.cancel, reason="again")


def test_a_released_consent_may_be_signed_on_paper() -> None:
    day = ClinicDay().released()
    assert day.reception(reception.sign_on_paper, scan_sha256=SHA) == (events.SignedOnPaper(SHA),)
    assert day.state.ending is Ending.ON_PAPER


def test_declining_on_paper_ends_as_declined() -> None:
    day = ClinicDay().released(Decision.DECLINE)
    day.reception(reception.sign_on_paper, scan_sha256=SHA)
    assert day.state.ending is Ending.DECLINED
    with refused("VISIT-NOT-NOW"):
        day.reception(revoking.open_revocation, code="1")


def test_nothing_is_signed_on_paper_before_the_release() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().ready().reception(reception.sign_on_paper, scan_sha256=SHA)


def test_a_page_is_not_kept_for_another_release_than_the_one_on_the_screen() -> None:
    day = ClinicDay().released()
    desk = day.another_session()
    desk.act(DOCTOR, doctor.state_personal_risks, sentences=("Bleeding.",))
    desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    with refused("VISIT-CHANGED"):
        day.reception(reception.sign_on_paper, scan_sha256=SHA)


def test_paper_does_not_get_round_the_sedation() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("sedated", Answer.YES)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    day.doctor_prepares()
    day.release()
    with refused("VISIT-SEDATED"):
        day.reception(reception.sign_on_paper, scan_sha256=SHA)


def test_a_consent_expires_after_the_clinics_weeks() -> None:
    day = ClinicDay().done()
    day.later(days=27, hours=23)
    assert day.program(reception.expire, validity_weeks=4) == ()
    day.later(hours=1)
    assert day.program(reception.expire, validity_weeks=4) == (events.Expired(),)
    assert day.state.ending is Ending.EXPIRED


def test_a_consent_signed_on_paper_expires_like_any_other() -> None:
    day = ClinicDay().released()
    day.reception(reception.sign_on_paper, scan_sha256=SHA)
    day.later(days=27, hours=23)
    assert day.program(reception.expire, validity_weeks=4) == ()
    day.later(hours=1)
    assert day.program(reception.expire, validity_weeks=4) == (events.Expired(),)
    assert day.state.ending is Ending.EXPIRED
    assert not day.state.can_be_revoked


def test_a_refusal_signed_on_paper_does_not_expire() -> None:
    day = ClinicDay().released(Decision.DECLINE)
    day.reception(reception.sign_on_paper, scan_sha256=SHA)
    day.later(weeks=5)
    with refused("VISIT-NOT-NOW"):
        day.program(reception.expire, validity_weeks=4)


def test_only_the_program_lets_a_signed_consent_expire() -> None:
    day = ClinicDay().released()
    with refused("VISIT-NOT-NOW"):
        day.program(reception.expire, validity_weeks=1)
    with refused("VISIT-NOT-YOURS"):
        day.reception(reception.expire, validity_weeks=1)


def test_the_form_of_a_consent_that_ended_before_it_was_sealed_is_still_kept() -> None:
    day = ClinicDay().signed()
    day.later(weeks=60)
    day.program(reception.expire, validity_weeks=52)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="A", sha256=SHA)
    assert [form.sha256 for form in day.state.forms] == [SHA]


def test_the_copies_of_a_form_are_counted_and_a_later_one_has_a_reason() -> None:
    day = ClinicDay().done()
    assert day.reception(reception.print_form, sha256=SHA, copies=2, printer="desk") == (
        events.Printed(SHA, 1, 2, "desk"),
    )
    again = day.doctor(reception.print_form, sha256=SHA, copies=1, printer="ward", reason=" the first was jammed ")
    assert again == (events.Printed(SHA, 3, 1, "ward", "the first was jammed"),)
    assert day.state.printed == {SHA: 3}
    with refused("VISIT-REASON-MISSING"):
        day.reception(reception.print_form, sha256=SHA, copies=1, printer="desk", reason=" ")


def test_two_desks_that_print_at_once_do_not_share_a_number() -> None:
    day = ClinicDay().done()
    other = day.another_session()
    day.reception(reception.print_form, sha256=SHA, copies=1, printer="desk")
    facts = other.act(DOCTOR, reception.print_form, sha256=SHA, copies=1, printer="ward", reason="one for the ward")
    assert facts == (events.Printed(SHA, 2, 1, "ward", "one for the ward"),)


def test_a_form_of_another_visit_is_not_noted_as_printed() -> None:
    with refused("VISIT-NO-SUCH-FORM"):
        ClinicDay().done().reception(reception.print_form, sha256="22" * 32, copies=1, printer="desk")


def test_a_revoked_form_may_still_be_printed_to_show_it() -> None:
    day = ClinicDay().taking_back()
    day.patient(revoking.revoke, REVOCATION)
    day.reception(reception.print_form, sha256=SHA, copies=1, printer="desk")
    assert day.state.ending is Ending.REVOKED
    assert day.state.printed == {SHA: 1}


@pytest.mark.parametrize("actor", [PATIENT, HELPER, REPRESENTATIVE, PROGRAM])
def test_nobody_but_staff_prints(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().done().does(actor, reception.print_form, sha256=SHA, copies=1, printer="desk")


def test_whoever_goes_to_the_patient_answers_every_call_at_once() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.call_help)
    day.patient(kiosk.answer_safety, question_id="fever", answer=Answer.YES, detail="")
    assert day.state.is_urgent and day.state.needs_help
    assert day.reception(reception.attend_call) == (events.UrgentAttended(), events.HelpAttended())
    assert not day.state.is_urgent and not day.state.needs_help
    assert day.reception(reception.attend_call) == ()


def test_a_form_waits_for_the_printer_from_the_last_signature_to_the_first_copy() -> None:
    assert ClinicDay().sealed().state.form_to_print is None
    day = ClinicDay().done()
    waiting = day.state.form_to_print
    assert waiting is not None and waiting.sha256 == SHA
    day.reception(reception.print_form, sha256=SHA, copies=2, printer="desk")
    assert day.state.form_to_print is None
