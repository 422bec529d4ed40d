"""A time stamp makes a new version of a form, and never of one that changed meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.visit import events
from kiosk.visit.rules import signing
from kiosk.visit.rules.stamping import keep_stamp, unstamped
from tests.unit.visit.clinic_day import DOCTOR, SHA, ClinicDay, refused

AT = datetime(2027, 3, 8, 9, 0, tzinfo=UTC)
STAMPED = "77" * 32


def stamp(day: ClinicDay, before: str = SHA) -> object:
    return day.program(keep_stamp, before=before, sha256=STAMPED, stamped_at=AT)


def test_a_sealed_form_lacks_its_stamp_until_it_has_one() -> None:
    day = ClinicDay().sealed()
    assert [form.sha256 for form in unstamped(day.state)] == [SHA]
    assert stamp(day) == (events.FormStamped("AB-1", STAMPED, AT),)
    assert unstamped(day.state) == ()
    assert day.state.current_form is not None
    assert (day.state.current_form.sha256, day.state.current_form.stamped_at) == (STAMPED, AT)


def test_the_countersigned_version_lacks_one_again() -> None:
    day = ClinicDay().sealed()
    stamp(day)
    day.doctor(signing.countersign, authenticated_at=day.clock.now(), form_sha256=STAMPED, sealed_sha256="88" * 32)
    assert [(form.sha256, form.is_countersigned) for form in unstamped(day.state)] == [("88" * 32, True)]


def test_a_stamp_of_another_version_is_not_kept() -> None:
    assert stamp(ClinicDay().sealed(), before="66" * 32) == ()


def test_a_form_that_was_set_aside_gets_none() -> None:
    day = ClinicDay().sealed()
    day.doctor(signing.supersede, reason="another joint")
    assert unstamped(day.state) == ()
    assert stamp(day) == ()


def test_only_the_program_keeps_one() -> None:
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().sealed().does(DOCTOR, keep_stamp, before=SHA, sha256=STAMPED, stamped_at=AT)
