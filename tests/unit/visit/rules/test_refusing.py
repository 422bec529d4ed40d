"""Who declined will not sign that either: the doctor notes it before a witness."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.visit import course, events
from kiosk.visit.course import Phase
from kiosk.visit.rules import decision, kiosk, reception, rechecking, revoking, signing
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind
from tests.unit.visit.clinic_day import DECLINE, DOCTOR, EVERYBODY, SHA, STROKES, ClinicDay, refused

REFUSED = events.SigningRefused("Sample Witness", "Nurse", typed_name="Sample Witness", said="Paper is paper")


def declined() -> ClinicDay:
    """The patient declined, the doctor has informed; the form waits for a signature."""
    return ClinicDay().released(Decision.DECLINE)


def attested() -> ClinicDay:
    """The doctor noted, before a witness, that nobody signs; the form is sealed."""
    day = declined()
    day.doctor(signing.refuse_to_sign, REFUSED)
    day.program(signing.seal, form=FormKind.DECLINE, document_code="AB-1", sha256=SHA)
    return day


def test_what_was_attested_waits_for_the_doctors_signature() -> None:
    day = attested()
    assert day.state.stage is Stage.SIGNED
    assert day.state.ending is None
    assert day.state.signed is None
    assert day.state.refused_by == DOCTOR.id
    assert day.state.form_to_countersign == day.state.forms[-1]
    assert day.state.form_to_print is None


def test_with_the_doctors_signature_the_visit_ends_as_declined_and_can_be_printed() -> None:
    day = attested()
    day.doctor(signing.countersign, authenticated_at=day.clock.now(), form_sha256=SHA, sealed_sha256="22" * 32)
    assert day.state.stage is Stage.ENDED
    assert day.state.ending is Ending.DECLINED
    assert day.state.form_to_print is not None
    assert day.state.form_to_print.sha256 == "22" * 32


def test_the_kiosk_has_nothing_more_to_ask() -> None:
    assert course.place(attested().state, ClinicDay().outline).phase is Phase.FINISHED


def test_a_drawn_signature_of_the_witness_does_as_well_and_a_touch_does_not() -> None:
    drawn = replace(REFUSED, typed_name="", strokes=STROKES)
    day = declined()
    day.doctor(signing.refuse_to_sign, drawn)
    assert day.state.refusal == drawn
    dot = Stroke((StrokePoint(0.1, 0.1, 0.01), StrokePoint(0.1, 0.11, 0.01)))
    with refused("VISIT-SIGNATURE-EMPTY"):
        declined().doctor(signing.refuse_to_sign, replace(drawn, strokes=(dot,)))


@pytest.mark.parametrize(
    ("lacks", "code"),
    [
        ({"witness": " "}, "VISIT-WITNESS-MISSING"),
        ({"witness_role": " "}, "VISIT-WITNESS-MISSING"),
        ({"typed_name": " "}, "VISIT-SIGNATURE-INCOMPLETE"),
    ],
)
def test_a_witness_has_a_name_a_role_and_signs(lacks: dict[str, Any], code: str) -> None:
    day = declined()
    with refused(code):
        day.doctor(signing.refuse_to_sign, replace(REFUSED, **lacks))
    assert day.state.stage is Stage.RELEASED


@pytest.mark.parametrize("actor", [actor for actor in EVERYBODY if actor is not DOCTOR])
def test_only_a_doctor_notes_it(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        declined().does(actor, signing.refuse_to_sign, REFUSED)


def test_it_takes_a_patient_who_declined_and_was_informed() -> None:
    for day in (ClinicDay().ready(Decision.DECLINE), ClinicDay().released(), ClinicDay().signed(DECLINE)):
        with refused("VISIT-NOT-NOW"):
            day.doctor(signing.refuse_to_sign, REFUSED)


def test_a_decision_that_was_released_anew_meanwhile_is_read_again_first() -> None:
    day = declined()
    desk = day.another_session()
    day.patient(decision.reopen)
    day.patient(decision.decide, decision=Decision.DECLINE)
    day.release()
    with refused("VISIT-CHANGED"):
        desk.act(DOCTOR, signing.refuse_to_sign, REFUSED)


def test_nothing_of_it_can_be_set_aside_taken_back_re_checked_or_expire() -> None:
    day = attested()
    with refused("VISIT-NOT-NOW"):
        day.reception(rechecking.open_recheck, code="1")
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.supersede, reason="x")
    with refused("VISIT-NOT-NOW"):
        day.reception(revoking.open_revocation, code="1")
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.claim)
    assert day.program(reception.expire, validity_weeks=0) == ()
