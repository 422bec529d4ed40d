"""Taking a signed consent back: at any time, by whoever signed, without a reason, with a signature."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit import events
from kiosk.visit.course import Phase, Place
from kiosk.visit.rules import doctor, kiosk, reception, revoking, signing
from kiosk.visit.state import Ending, PointKind, Stage
from kiosk.visit.terms import Actor, FormKind, Role, SettledBy, Signatory, SignMethod, TopicKind
from tests.unit.visit.clinic_day import (
    CONSENT,
    DECLINE,
    DOCTOR,
    ELSEWHERE,
    EVERYBODY,
    PATIENT,
    RECEPTION,
    REPRESENTATIVE,
    REVOCATION,
    SHA,
    ClinicDay,
    refused,
)

GUARDIAN = Signatory(is_patient=False, name="Sample Guardian", document="X1", basis="court order")


def test_the_signatory_takes_the_consent_back_and_names_the_form() -> None:
    for day in (ClinicDay().sealed(), ClinicDay().done()):
        day.reopen_to_take_back()
        assert day.place == Place(Phase.TAKING_BACK)
        assert day.patient(revoking.revoke, REVOCATION) == (REVOCATION, events.Revoked(document_code="AB-1"))
        assert day.state.ending is Ending.REVOKED
        assert day.state.signed == CONSENT, "what was signed stays on record"
        assert (day.state.revocation, day.state.revoked_at) == (REVOCATION, day.clock.now())
        assert day.place == Place(Phase.FINISHED)


def test_reception_opens_it_under_a_new_code_and_a_kiosk_that_held_the_visit_lets_go() -> None:
    day = ClinicDay().done()
    facts = day.reception(revoking.open_revocation, code="654321")
    assert facts[-2:] == (events.RevocationOpened(), events.CodeIssued("654321"))
    assert (day.state.stage, day.state.code, day.state.held_by) == (Stage.TAKING_BACK, "654321", None)


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one not in (RECEPTION, DOCTOR)])
def test_only_staff_open_a_signed_visit_again(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().done().does(actor, revoking.open_revocation, code="1")


def test_what_was_not_signed_cannot_be_taken_back() -> None:
    for day in (ClinicDay().prepared(), ClinicDay().released(), ClinicDay().signed(DECLINE)):
        with refused("VISIT-NOT-NOW"):
            day.reception(revoking.open_revocation, code="1")
        with refused("VISIT-NOT-NOW"):
            day.reception(revoking.revoke_on_paper, scan_sha256=SHA)


def test_nothing_is_taken_back_that_was_not_opened() -> None:
    with refused("VISIT-NOT-NOW"):
        ClinicDay().done().patient(revoking.revoke, REVOCATION)


@pytest.mark.parametrize("actor", [one for one in EVERYBODY if one != PATIENT])
def test_nobody_takes_back_what_another_signed(actor: Actor) -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().taking_back().does(actor, revoking.revoke, REVOCATION)


def test_a_representative_takes_back_what_she_signed() -> None:
    day = ClinicDay(signatory=GUARDIAN).taking_back()
    with refused("VISIT-NOT-YOURS"):
        day.patient(revoking.revoke, REVOCATION)
    day.does(REPRESENTATIVE, revoking.revoke, REVOCATION)
    assert day.state.ending is Ending.REVOKED


def test_it_is_signed_where_the_screen_showed_it() -> None:
    with refused("VISIT-ELSEWHERE"):
        ClinicDay().taking_back().does(ELSEWHERE, revoking.revoke, REVOCATION)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"strokes": ()}, "VISIT-SIGNATURE-EMPTY"),
        ({"method": SignMethod.MARK}, "VISIT-SIGNATURE-INCOMPLETE"),
        ({"method": SignMethod.TYPED, "typed_name": "Sample"}, "VISIT-SIGNATURE-INCOMPLETE"),
        ({"method": SignMethod.ON_PAPER}, "VISIT-SIGNATURE-INCOMPLETE"),
        ({"form": FormKind.CONSENT}, "VISIT-NOT-NOW"),
    ],
)
def test_a_signature_that_is_not_whole_takes_nothing_back(change: dict[str, object], code: str) -> None:
    day = ClinicDay().taking_back()
    with refused(code):
        day.patient(revoking.revoke, replace(REVOCATION, **change))  # type: ignore[arg-type]
    assert day.state.stage is Stage.TAKING_BACK


def test_every_way_of_signing_takes_it_back() -> None:
    for signed in (
        replace(REVOCATION, method=SignMethod.MARK, witness="Sample Witness"),
        replace(REVOCATION, method=SignMethod.TYPED, strokes=(), typed_name="Sample", reason="Arm in plaster"),
    ):
        day = ClinicDay().taking_back()
        day.patient(revoking.revoke, signed)
        assert day.state.revocation == signed


def test_a_consent_on_paper_can_be_taken_back_at_the_kiosk_too() -> None:
    day = ClinicDay().released()
    day.reception(reception.sign_on_paper, scan_sha256=SHA)
    day.reopen_to_take_back()
    assert day.patient(revoking.revoke, REVOCATION) == (REVOCATION, events.Revoked(document_code=""))
    assert day.state.ending is Ending.REVOKED


@pytest.mark.parametrize("is_open", [True, False])
def test_on_paper_it_is_noted_with_its_scan_whether_the_kiosk_was_opened_or_not(is_open: bool) -> None:
    day = ClinicDay().taking_back() if is_open else ClinicDay().done()
    facts = day.reception(revoking.revoke_on_paper, scan_sha256="77" * 32)
    assert facts == (events.Revoked(document_code="AB-1", scan_sha256="77" * 32),)
    assert (day.state.ending, day.state.revocation) == (Ending.REVOKED, None)


def test_who_keeps_the_consent_leaves_everything_as_it_was() -> None:
    day = ClinicDay().taking_back()
    assert day.patient(revoking.close_revocation) == (events.RevocationClosed(),)
    assert (day.state.stage, day.state.held_by, day.state.ending) == (Stage.DONE, None, None)
    assert day.place == Place(Phase.FINISHED)


def test_staff_close_what_nobody_came_for() -> None:
    day = ClinicDay().done()
    day.reception(revoking.open_revocation, code="654321")
    day.reception(revoking.close_revocation)
    assert day.state.stage is Stage.DONE
    with refused("VISIT-NOT-NOW"):
        day.reception(revoking.close_revocation)


def test_while_it_is_open_nobody_countersigns_or_sets_the_form_aside() -> None:
    day = ClinicDay().sealed()
    day.reopen_to_take_back()
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.countersign, authenticated_at=day.clock.now())
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.supersede, reason="x")


def test_the_patient_may_ask_for_somebody_meanwhile() -> None:
    day = ClinicDay().taking_back()
    day.patient(kiosk.call_help)
    assert day.state.needs_help


def test_the_doctor_is_told_by_an_open_point_and_notes_it() -> None:
    day = ClinicDay().taking_back()
    day.patient(revoking.revoke, REVOCATION)
    assert [(point.id, point.kind, point.ref) for point in day.state.open_points] == [
        ("revoked", PointKind.REVOKED, "AB-1")
    ]
    with refused("VISIT-NOTE-EMPTY"):
        day.doctor(doctor.settle_point, point_id="revoked", by=SettledBy.NOTED)
    day.doctor(doctor.settle_point, point_id="revoked", by=SettledBy.NOTED, note="Talked about exercise.")
    assert day.state.open_points == ()
    with refused("VISIT-NOT-YOURS"):
        day.does(replace(DOCTOR, role=Role.RECEPTION), doctor.settle_point, point_id="revoked", by=SettledBy.NOTED)


def test_its_form_is_sealed_once() -> None:
    day = ClinicDay().taking_back()
    with refused("VISIT-NOT-SIGNED"):
        day.program(signing.seal, form=FormKind.REVOCATION, document_code="EF-3", sha256="33" * 32)
    day.patient(revoking.revoke, REVOCATION)
    assert day.program(signing.seal, form=FormKind.REVOCATION, document_code="EF-3", sha256="33" * 32)
    assert day.program(signing.seal, form=FormKind.REVOCATION, document_code="GH-4", sha256="44" * 32) == ()
    assert [form.kind for form in day.state.forms] == [FormKind.CONSENT, FormKind.REVOCATION]
    assert day.state.current_form is not None
    assert day.state.current_form.kind is FormKind.CONSENT


def test_nothing_follows_a_revocation_but_the_patient_leaving() -> None:
    day = ClinicDay().taking_back()
    day.patient(revoking.revoke, REVOCATION)
    with refused("VISIT-NOT-NOW"):
        day.patient(revoking.revoke, REVOCATION)
    with refused("VISIT-NOT-NOW"):
        day.reception(revoking.open_revocation, code="1")
    with refused("VISIT-NOT-NOW"):
        day.doctor(signing.supersede, reason="x")
    with refused("VISIT-NOT-NOW"):
        day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    with refused("VISIT-NOT-NOW"):
        day.release()


def test_a_consent_expires_while_it_is_open_to_be_taken_back_and_nobody_came() -> None:
    day = ClinicDay().done()
    day.reception(revoking.open_revocation, code="112233")
    day.later(weeks=4)
    assert day.program(reception.expire, validity_weeks=4) == (events.Expired(),)
    assert (day.state.stage, day.state.ending) == (Stage.ENDED, Ending.EXPIRED)
    assert not day.state.is_taking_back


def test_a_consent_on_paper_that_is_open_to_be_taken_back_expires_too() -> None:
    day = ClinicDay().released()
    day.reception(reception.sign_on_paper, scan_sha256="99" * 32)
    day.reception(revoking.open_revocation, code="112233")
    day.later(weeks=4)
    assert day.program(reception.expire, validity_weeks=4) == (events.Expired(),)
    assert (day.state.stage, day.state.ending) == (Stage.ENDED, Ending.EXPIRED)
