"""Signing, sealing, countersigning and superseding."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.visit import events, terms
from kiosk.visit.course import Phase, Place
from kiosk.visit.events import Signed
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, doctor, kiosk, reception, signing
from kiosk.visit.rules.signing import FRESH
from kiosk.visit.signature import MOST_POINTS, Stroke, StrokePoint
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, Signatory, SignMethod
from tests.builders.outline import STATEMENTS
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import (
    CONSENT,
    DECLINE,
    DOCTOR,
    EVERYBODY,
    PATIENT,
    PROGRAM,
    REPRESENTATIVE,
    SHA,
    STROKES,
    ClinicDay,
    refused,
)

GUARDIAN = Signatory(is_patient=False, name="Sample Guardian", document="X1", basis="court order")

# ---- signing


def test_the_patient_signs_what_was_released() -> None:
    day = ClinicDay().released()
    assert day.patient(signing.sign, CONSENT) == (CONSENT,)
    assert day.state.stage is Stage.SIGNED
    assert (day.state.signed, day.state.signed_by, day.state.signed_at) == (CONSENT, PATIENT, day.clock.now())
    assert day.place == Place(Phase.FINISHED)


def test_the_signatory_may_sign_at_the_doctors_screen() -> None:
    day = ClinicDay().released()
    day.does(Actor(PATIENT.role, PATIENT.id, "doctor"), signing.sign, CONSENT)
    assert day.state.stage is Stage.SIGNED


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one != PATIENT])
def test_nobody_signs_for_a_patient_who_signs_herself(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().released().does(actor, signing.sign, CONSENT)


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one != REPRESENTATIVE])
def test_only_the_representative_signs_where_one_is_named(actor: Actor) -> None:
    day = ClinicDay(signatory=GUARDIAN).released()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, signing.sign, CONSENT)
    day.does(REPRESENTATIVE, signing.sign, CONSENT)
    assert day.state.signed_by == REPRESENTATIVE


def test_nothing_is_signed_that_is_not_released() -> None:
    for day in (ClinicDay().prepared(), ClinicDay().all_seen(), ClinicDay().ready()):
        with refused("VISIT-NOT-NOW"):
            day.patient(signing.sign, CONSENT)


def test_nothing_is_signed_twice() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().signed().patient(signing.sign, CONSENT)


@pytest.mark.parametrize(
    ("choice", "signed"),
    [
        (Decision.AGREE, DECLINE),
        (Decision.DECLINE, CONSENT),
        (Decision.AGREE, replace(CONSENT, form=FormKind.TALK_FIRST)),
    ],
)
def test_the_form_is_the_one_that_was_decided_on(choice: Decision, signed: Signed) -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().released(choice).patient(signing.sign, signed)


def test_nobody_signs_after_sedation() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("sedated", Answer.YES)
    day.see_the_rest()
    day.patient(decision.decide, decision=Decision.AGREE)
    day.doctor_prepares()
    day.release()
    with refused("VISIT-SEDATED"):
        day.patient(signing.sign, CONSENT)


@pytest.mark.parametrize("statements", [(), STATEMENTS[:-1], (*STATEMENTS, "more")])
def test_every_statement_is_touched(statements: tuple[str, ...]) -> None:
    with refused("VISIT-STATEMENTS-OPEN"):
        ClinicDay().released().patient(signing.sign, replace(CONSENT, statements=statements))


def test_the_order_of_the_statements_does_not_matter() -> None:
    day = ClinicDay().released()
    day.patient(signing.sign, replace(CONSENT, statements=STATEMENTS[::-1]))
    assert day.state.stage is Stage.SIGNED


def test_what_was_typed_for_the_signature_is_kept_whole() -> None:
    typed = replace(CONSENT, method=SignMethod.TYPED, strokes=(), typed_name=" Sample \ud83d ", reason="tremor")
    day = ClinicDay().signed(typed)
    assert day.state.signed is not None
    assert day.state.signed.typed_name == "Sample \ufffd"


def test_declining_needs_no_statements_and_ends_the_visit() -> None:
    day = ClinicDay().signed(DECLINE)
    assert day.state.stage is Stage.ENDED
    assert day.state.ending is Ending.DECLINED
    assert day.place == Place(Phase.FINISHED)


@pytest.mark.parametrize(
    "signed",
    [
        replace(CONSENT, method=SignMethod.MARK, witness="Sample Nurse"),
        replace(CONSENT, method=SignMethod.TYPED, strokes=(), typed_name="Sample Patient One", reason="tremor"),
    ],
)
def test_the_other_ways_to_sign_are_equal(signed: Signed) -> None:
    assert ClinicDay().signed(signed).state.stage is Stage.SIGNED


@pytest.mark.parametrize(
    ("signed", "code"),
    [
        (replace(CONSENT, method=SignMethod.MARK), "VISIT-SIGNATURE-INCOMPLETE"),
        (replace(CONSENT, method=SignMethod.MARK, strokes=(), witness="Sample Nurse"), "VISIT-SIGNATURE-EMPTY"),
        (replace(CONSENT, method=SignMethod.TYPED, typed_name="Sample Patient One"), "VISIT-SIGNATURE-INCOMPLETE"),
        (replace(CONSENT, method=SignMethod.TYPED, typed_name=" ", reason="x"), "VISIT-SIGNATURE-INCOMPLETE"),
        (replace(CONSENT, method=SignMethod.ON_PAPER), "VISIT-SIGNATURE-INCOMPLETE"),
        (replace(CONSENT, strokes=()), "VISIT-SIGNATURE-EMPTY"),
        (replace(CONSENT, strokes=(Stroke((StrokePoint(0.5, 0.5, 0.1),)),)), "VISIT-SIGNATURE-EMPTY"),
        (
            replace(CONSENT, strokes=(Stroke(STROKES[0].points * (MOST_POINTS // 2 + 1)),)),
            "VISIT-SIGNATURE-ENDLESS",
        ),
    ],
)
def test_a_signature_that_lacks_something_is_refused(signed: Signed, code: str) -> None:
    day = ClinicDay().released()
    with refused(code):
        day.patient(signing.sign, signed)
    assert day.state.stage is Stage.RELEASED


def test_a_release_of_yesterday_does_not_sign_on_the_day_of_treatment() -> None:
    day = ClinicDay(planned_on=START.date() + timedelta(days=1)).released()
    day.later(days=1)
    with refused("VISIT-SAME-DAY"):
        day.patient(signing.sign, CONSENT)
    with refused("VISIT-SAME-DAY"):
        day.reception(reception.sign_on_paper, scan_sha256=SHA)


def test_declining_on_the_day_of_treatment_needs_no_reason() -> None:
    day = ClinicDay(planned_on=START.date()).signed(DECLINE)
    assert day.state.ending is Ending.DECLINED


def test_a_reason_for_the_day_of_treatment_lets_sign() -> None:
    day = ClinicDay(planned_on=START.date()).ready()
    day.release(same_day_reason="came from far away")
    day.patient(signing.sign, CONSENT)
    assert day.state.stage is Stage.SIGNED


def test_what_was_released_anew_under_the_pen_is_shown_before_it_is_signed() -> None:
    day = ClinicDay().released()
    pad = day.another_session()
    day.doctor(doctor.state_personal_risks, sentences=("Bleeding.",))
    day.release()
    with refused("VISIT-CHANGED"):
        pad.act(PATIENT, signing.sign, CONSENT)
    assert pad.state.personal_risks == ("Bleeding.",)
    pad.act(PATIENT, signing.sign, CONSENT)
    assert pad.state.stage is Stage.SIGNED


def test_a_note_from_elsewhere_does_not_disturb_the_signature() -> None:
    day = ClinicDay().released()
    pad = day.another_session()
    day.patient(kiosk.call_help)
    pad.act(PATIENT, signing.sign, CONSENT)
    assert pad.state.stage is Stage.SIGNED


# ---- sealing


def test_the_signed_form_is_sealed_once() -> None:
    day = ClinicDay().sealed()
    assert [(form.document_code, form.sha256) for form in day.state.forms] == [("AB-1", SHA)]
    assert day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256=SHA) == ()
    assert day.program(signing.seal, form=FormKind.CONSENT, document_code="CD-2", sha256="22" * 32) == ()
    assert day.state.stage is Stage.SIGNED


@pytest.mark.parametrize("form", list(FormKind))
def test_a_form_that_nobody_signed_is_not_sealed(form: FormKind) -> None:
    with refused("VISIT-NOT-SIGNED"):
        ClinicDay().released().program(signing.seal, form=form, document_code="A", sha256=SHA)


@pytest.mark.parametrize("form", [FormKind.DECLINE, FormKind.TALK_FIRST])
def test_only_the_form_that_was_signed_is_sealed(form: FormKind) -> None:
    with refused("VISIT-NOT-SIGNED"):
        ClinicDay().signed().program(signing.seal, form=form, document_code="A", sha256=SHA)


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one != PROGRAM])
def test_only_the_program_seals(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().signed().does(actor, signing.seal, form=FormKind.CONSENT, document_code="A", sha256=SHA)


def test_a_declined_form_is_sealed_after_the_end() -> None:
    day = ClinicDay().signed(DECLINE)
    day.program(signing.seal, form=FormKind.DECLINE, document_code="A", sha256=SHA)
    assert day.state.current_form is not None
    assert day.state.current_form.kind is FormKind.DECLINE


def test_the_talk_first_form_needs_no_signature_and_is_made_once_a_decision() -> None:
    day = ClinicDay().decided(Decision.TALK_FIRST)
    day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="A", sha256=SHA)
    assert day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="B", sha256="22" * 32) == ()
    day.patient(decision.reopen)
    with refused("VISIT-NOT-SIGNED"):
        day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="B", sha256="22" * 32)
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="B", sha256="22" * 32)
    assert [(form.document_code, form.is_superseded) for form in day.state.forms] == [("A", True), ("B", False)]
    assert day.state.current_form is None


def test_no_talk_first_form_is_made_of_a_cancelled_visit() -> None:
    day = ClinicDay().decided(Decision.TALK_FIRST)
    day.reception(reception.cancel, reason="moved")
    with refused("VISIT-NOT-SIGNED"):
        day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="A", sha256=SHA)


# ---- countersigning


@pytest.mark.parametrize("form", ["", "99" * 32])
def test_signed_pages_are_kept_only_for_the_form_that_they_were_made_from(form: str) -> None:
    day = ClinicDay().sealed()
    with refused("VISIT-CHANGED"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now(), form_sha256=form, sealed_sha256="22" * 32)
    assert day.state.stage is Stage.SIGNED


def test_the_doctor_countersigns_the_sealed_form() -> None:
    day = ClinicDay().done()
    assert day.state.stage is Stage.DONE
    assert day.history[-1].fact == events.Countersigned(SHA, day.clock.now())


def test_a_form_that_is_not_sealed_is_not_countersigned() -> None:
    day = ClinicDay().signed()
    with refused("VISIT-NOT-SEALED"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now())


@pytest.mark.parametrize("age", [FRESH + timedelta(seconds=1), timedelta(seconds=-1)])
def test_the_doctor_countersigns_freshly_authenticated(age: timedelta) -> None:
    day = ClinicDay().sealed()
    with refused("VISIT-NOT-FRESH"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now() - age)


def test_the_last_moment_of_freshness_still_counts() -> None:
    day = ClinicDay().sealed()
    day.doctor(signing.countersign, authenticated_at=day.clock.now() - FRESH)
    assert day.state.stage is Stage.DONE


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one != DOCTOR])
def test_only_a_doctor_countersigns_or_supersedes(actor: Actor) -> None:
    day = ClinicDay().sealed()
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, signing.countersign, authenticated_at=day.clock.now())
    with refused("VISIT-NOT-YOURS"):
        day.does(actor, signing.supersede, reason="x")


def test_a_form_is_countersigned_once() -> None:
    day = ClinicDay().done()
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now())


def test_the_countersigned_version_of_the_same_document_is_kept_and_the_visit_stays_done() -> None:
    day = ClinicDay().done()
    day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256="22" * 32)
    assert day.state.stage is Stage.DONE
    assert day.state.current_form is not None
    assert day.state.current_form.sha256 == "22" * 32


def test_a_countersignature_and_the_form_that_carries_it_are_kept_together() -> None:
    day = ClinicDay().sealed()
    facts = day.doctor(signing.countersign, authenticated_at=day.clock.now(), form_sha256=SHA, sealed_sha256="22" * 32)
    assert facts == (
        events.Countersigned(SHA, day.clock.now()),
        events.FormSealed(FormKind.CONSENT, "AB-1", "22" * 32),
    )
    assert day.state.stage is Stage.DONE
    assert day.state.current_form is not None
    assert (day.state.current_form.sha256, day.state.current_form.is_countersigned) == ("22" * 32, True)


def test_a_form_that_was_composed_twice_does_not_undo_the_countersignature() -> None:
    day = ClinicDay().done()
    assert day.program(signing.seal, form=FormKind.CONSENT, document_code="CD-2", sha256="22" * 32) == ()
    assert day.state.stage is Stage.DONE


def test_the_doctor_does_not_countersign_a_form_that_was_never_on_the_screen() -> None:
    day = ClinicDay().sealed()
    desk = day.another_session()
    day.doctor(signing.supersede, reason="other joint")
    day.release()
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="CD-2", sha256="22" * 32)
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, signing.countersign, authenticated_at=day.clock.now())


# ---- superseding


@pytest.mark.parametrize("is_done", [False, True])
def test_a_superseded_form_is_set_aside_and_the_visit_waits_for_the_doctor_again(is_done: bool) -> None:
    day = ClinicDay().done() if is_done else ClinicDay().sealed()
    day.doctor(signing.supersede, reason=" another joint ")
    assert day.history[-1].fact == events.Superseded("another joint", "AB-1")
    assert day.state.stage is Stage.WAITING
    assert day.state.release is None
    assert day.state.current_form is None
    assert [form.is_superseded for form in day.state.forms] == [True]
    with refused("VISIT-NOT-NOW"):
        day.patient(signing.sign, CONSENT)


def test_a_new_form_is_released_signed_sealed_and_countersigned_anew() -> None:
    day = ClinicDay().done()
    day.doctor(signing.supersede, reason="another joint")
    day.doctor(doctor.confirm_side, side=terms.Side.LEFT, joints=("lower",))
    day.release()
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="CD-2", sha256="22" * 32)
    assert not day.state.forms[-1].is_countersigned
    day.doctor(signing.countersign, authenticated_at=day.clock.now())
    assert day.state.stage is Stage.DONE
    assert [form.is_superseded for form in day.state.forms] == [True, False]


def test_a_new_form_under_an_old_code_is_not_countersigned_yet() -> None:
    day = ClinicDay().done()
    day.doctor(signing.supersede, reason="another joint")
    day.release()
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256="22" * 32)
    assert day.state.stage is Stage.SIGNED


def test_the_patient_may_also_change_her_mind_about_a_superseded_form() -> None:
    day = ClinicDay().done()
    day.doctor(signing.supersede, reason="another joint")
    day.patient(kiosk.claim)
    day.patient(decision.decide, decision=Decision.DECLINE)
    day.release()
    day.patient(signing.sign, DECLINE)
    assert day.state.ending is Ending.DECLINED


def test_superseding_needs_a_reason_and_a_signed_form() -> None:
    with refused("VISIT-REASON-MISSING"):
        ClinicDay().sealed().doctor(signing.supersede, reason=" ")
    with refused("VISIT-NOT-NOW"):
        ClinicDay().released().doctor(signing.supersede, reason="x")
    with refused("VISIT-NOT-NOW"):
        ClinicDay().signed(DECLINE).doctor(signing.supersede, reason="x")
    with refused("VISIT-NOT-SEALED"):
        ClinicDay().signed().doctor(signing.supersede, reason="x")


def test_a_form_is_not_set_aside_in_place_of_another_that_the_doctor_never_saw() -> None:
    day = ClinicDay().done()
    desk = day.another_session()
    day.doctor(signing.supersede, reason="other joint")
    day.release()
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="CD-2", sha256="22" * 32)
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, signing.supersede, reason="x")


def test_a_note_for_the_talk_is_the_one_of_the_decision_that_counts() -> None:
    day = ClinicDay().decided(Decision.TALK_FIRST)
    program = day.another_session()
    day.later(minutes=1)
    day.patient(decision.reopen)
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    with refused("VISIT-CHANGED"):
        program.act(PROGRAM, signing.seal, form=FormKind.TALK_FIRST, document_code="AB-1", sha256=SHA)
    assert day.state.forms == ()
    program.act(PROGRAM, signing.seal, form=FormKind.TALK_FIRST, document_code="AB-2", sha256=SHA)
