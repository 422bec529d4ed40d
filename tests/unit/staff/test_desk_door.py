"""Who may work at a desk, and what is noted of it."""

from __future__ import annotations

import pytest

from kiosk.errors import StaffError
from kiosk.staff.accounts import StaffRole
from kiosk.staff.door import FIRST_ADMINISTRATOR, DeskDoor, make_first_administrator
from tests.unit.staff.desk import PASSWORD, PIN, Desk

DOCTOR = "sample-doctor"
HERE = "doctor-1"


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    for account_id, role, pin in ((DOCTOR, StaffRole.DOCTOR, PIN), ("at-reception", StaffRole.RECEPTION, "161803")):
        made.roster.add(account_id, name="Sample", role=role, password=PASSWORD, pin=pin)
    return made


@pytest.fixture
def door(desk: Desk) -> DeskDoor:
    return DeskDoor(desk.roster, desk.clock, station=HERE, role=StaffRole.DOCTOR)


def test_who_has_the_role_is_let_in(desk: Desk, door: DeskDoor) -> None:
    assert door.log_in(DOCTOR, PASSWORD).id == DOCTOR
    assert desk.accounts.notes == [(DOCTOR, HERE, "logged-in")]


def test_another_role_is_turned_away_and_it_is_noted(desk: Desk, door: DeskDoor) -> None:
    with pytest.raises(StaffError, match="STAFF-OTHER-DESK"):
        door.log_in("at-reception", PASSWORD)
    assert desk.accounts.notes[-1] == ("at-reception", HERE, "turned-away")


def test_only_the_pin_of_the_one_who_is_logged_in_unlocks(desk: Desk, door: DeskDoor) -> None:
    assert not door.unlock(DOCTOR, "161803")
    assert door.unlock(DOCTOR, PIN)
    assert [what for _, _, what in desk.accounts.notes] == ["unlock-failed", "unlocked"]


def test_wrong_pins_slow_down_at_a_desk_too(desk: Desk, door: DeskDoor) -> None:
    assert not any(door.unlock(DOCTOR, "000001") for _ in range(3))
    with pytest.raises(StaffError, match="STAFF-WAIT"):
        door.unlock(DOCTOR, PIN)
    desk.clock.advance(seconds=5)
    assert door.unlock(DOCTOR, PIN)


def test_a_disabled_account_is_not_unlocked(desk: Desk, door: DeskDoor) -> None:
    desk.roster.disable(DOCTOR)
    assert not door.unlock(DOCTOR, PIN)


def test_confirming_gives_the_time_and_is_noted_as_what_it_is(desk: Desk, door: DeskDoor) -> None:
    assert door.confirm(DOCTOR, PASSWORD)[1] == desk.clock.now()
    assert desk.accounts.notes == [(DOCTOR, HERE, "confirmed")]
    with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
        door.confirm(DOCTOR, "a wrong password")


def test_the_opening_of_a_record_is_noted_with_the_record(desk: Desk, door: DeskDoor) -> None:
    door.note(DOCTOR, "record-opened", visit_id="visit-1")
    assert desk.accounts.notes == [(DOCTOR, HERE, "record-opened")]
    assert desk.accounts.opened == ["visit-1"]


def test_the_first_start_makes_an_administrator_and_no_second_one() -> None:
    desk = Desk()
    issued = make_first_administrator(desk.roster)
    assert issued is not None
    assert (issued.account.id, issued.account.role) == (FIRST_ADMINISTRATOR, StaffRole.ADMINISTRATOR)
    assert desk.roster.authenticate(FIRST_ADMINISTRATOR, issued.password, station=HERE) == issued.account
    assert make_first_administrator(desk.roster) is None
