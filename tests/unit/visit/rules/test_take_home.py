"""One sheet to take home a signed consent, printed like a form."""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.rules import reception, revoking, signing
from kiosk.visit.rules.take_home import keep_take_home, lacks_take_home
from tests.unit.visit.clinic_day import DOCTOR, REVOCATION, ClinicDay, refused

SHEET = "44" * 32


def test_a_signed_consent_gets_one_sheet() -> None:
    day = ClinicDay().done()
    assert lacks_take_home(day.state)
    kept = day.program(keep_take_home, document_code="AB-2", sha256=SHEET)
    assert kept == (events.TakeHomeKept("AB-2", SHEET),)
    assert day.state.take_home == events.TakeHomeKept("AB-2", SHEET)
    assert day.program(keep_take_home, document_code="AB-3", sha256="55" * 32) == ()


def test_nothing_is_kept_before_the_signature_or_after_the_consent_was_taken_back() -> None:
    revoked = ClinicDay().taking_back()
    revoked.patient(revoking.revoke, REVOCATION)
    for day in (ClinicDay(), revoked):
        assert day.program(keep_take_home, document_code="AB-2", sha256=SHEET) == ()
        assert day.state.take_home is None


def test_a_form_that_was_set_aside_takes_its_sheet_with_it() -> None:
    day = ClinicDay().done()
    day.program(keep_take_home, document_code="AB-2", sha256=SHEET)
    day.doctor(signing.supersede, reason="another joint")
    assert day.state.take_home is None


def test_only_the_program_keeps_one() -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().done().does(DOCTOR, keep_take_home, document_code="AB-2", sha256=SHEET)


def test_the_front_desk_prints_it() -> None:
    day = ClinicDay().done()
    day.program(keep_take_home, document_code="AB-2", sha256=SHEET)
    day.reception(reception.print_form, sha256=SHEET, copies=1, printer="desk")
    assert day.state.printed == {SHEET: 1}
