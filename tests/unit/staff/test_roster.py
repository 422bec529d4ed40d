"""Who is added, disabled, reset and let in."""

from __future__ import annotations

import argon2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import StaffError
from kiosk.staff.accounts import Account, StaffRole, account_from
from kiosk.staff.door import KioskDoor
from kiosk.staff.passwords import SecretHasher
from kiosk.staff.roster import NOBODY, Issued, Roster, tidied_name
from tests.unit.staff.desk import CHEAP, PASSWORD, PEPPER, PIN, Desk

DOCTOR = "sample-doctor"
HERE = "kiosk-1"


@pytest.fixture
def desk() -> Desk:
    return Desk()


def add(desk: Desk, account_id: str = DOCTOR, role: StaffRole = StaffRole.DOCTOR, pin: str = PIN) -> Issued:
    return desk.roster.add(account_id, name="Sample Doctor", role=role, password=PASSWORD, pin=pin)


def fail(desk: Desk, times: int, account_id: str = DOCTOR, station: str = HERE) -> None:
    for _ in range(times):
        with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
            desk.roster.authenticate(account_id, "a wrong password", station=station)


def test_who_was_added_is_let_in_and_it_is_noted(desk: Desk) -> None:
    add(desk)
    account = desk.roster.authenticate(DOCTOR, PASSWORD, station=HERE)
    assert (account.id, account.role) == (DOCTOR, StaffRole.DOCTOR)
    assert desk.accounts.notes == [(DOCTOR, HERE, "logged-in")]


def test_an_id_is_read_whatever_its_capitals(desk: Desk) -> None:
    add(desk)
    assert desk.roster.authenticate(" Sample-Doctor ", PASSWORD, station=HERE).id == DOCTOR


def test_nothing_that_is_kept_holds_a_password_or_a_pin(desk: Desk) -> None:
    issued = add(desk)
    assert PASSWORD not in repr(issued)
    assert PIN not in repr(issued)
    assert PASSWORD not in repr(desk.accounts.kept)
    assert PIN not in repr(desk.accounts.kept)


def test_secrets_are_drawn_where_none_are_given(desk: Desk) -> None:
    issued = desk.roster.add(DOCTOR, name="Sample Doctor", role=StaffRole.DOCTOR)
    assert desk.roster.authenticate(DOCTOR, issued.password, station=HERE) == issued.account
    assert desk.roster.unlock(issued.pin, station=HERE) == issued.account


@pytest.mark.parametrize(
    "account_id",
    ["", "x", "Doctor", "1doctor", "sample doctor", "-doctor", "doctor-", "d--r", "médica", "x" * 33, NOBODY],
)
def test_an_unfit_id_is_refused(desk: Desk, account_id: str) -> None:
    with pytest.raises(StaffError, match="STAFF-ID:"):
        add(desk, account_id)
    assert desk.roster.accounts() == []


def test_an_id_is_never_used_again(desk: Desk) -> None:
    add(desk)
    desk.roster.disable(DOCTOR)
    with pytest.raises(StaffError, match="STAFF-ID-TAKEN"):
        add(desk)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Sample   Doctor ", "Sample Doctor"),
        ("Médica de Muestra", "Médica de Muestra"),
        ("Me\u0301dica", "Médica"),
        ("طبيبة نموذجية", "طبيبة نموذجية"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("O'Muestra-Núñez, Dr.", "O'Muestra-Núñez, Dr."),
        ("Sample\tDoctor\n", "Sample Doctor"),
    ],
)
def test_a_name_of_any_script_is_kept_in_one_spelling(typed: str, kept: str) -> None:
    assert tidied_name(typed) == kept


@pytest.mark.parametrize(
    "name", ["", "   ", "x" * 81, "Sample\u202eDoctor", "Sample\x00", "12345", "\u200d", "\ud800x"]
)
def test_a_name_that_cannot_stand_on_a_form_is_refused(name: str) -> None:
    with pytest.raises(StaffError, match="STAFF-NAME"):
        tidied_name(name)


def test_who_is_disabled_comes_in_neither_by_password_nor_by_pin(desk: Desk) -> None:
    add(desk)
    assert desk.roster.disable(DOCTOR).is_disabled
    fail(desk, 1)
    with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
        desk.roster.authenticate(DOCTOR, PASSWORD, station=HERE)
    assert desk.roster.unlock(PIN, station=HERE) is None


def test_the_last_active_administrator_stays(desk: Desk) -> None:
    add(desk, "first", StaffRole.ADMINISTRATOR)
    add(desk, "second", StaffRole.ADMINISTRATOR)
    desk.roster.disable("first")
    with pytest.raises(StaffError, match="STAFF-LAST-ADMINISTRATOR"):
        desk.roster.disable("second")
    assert not desk.accounts.kept["second"].is_disabled
    assert desk.roster.disable("first").is_disabled


def test_an_unknown_account_can_be_neither_disabled_nor_reset(desk: Desk) -> None:
    with pytest.raises(StaffError, match="STAFF-UNKNOWN"):
        desk.roster.disable("nobody")
    with pytest.raises(StaffError, match="STAFF-UNKNOWN"):
        desk.roster.reset("nobody")


def test_a_reset_replaces_both_secrets_and_ends_the_wait_of_the_account(desk: Desk) -> None:
    add(desk)
    fail(desk, 3)
    issued = desk.roster.reset(DOCTOR)
    assert desk.roster.authenticate(DOCTOR, issued.password, station="elsewhere").id == DOCTOR
    assert desk.roster.unlock(PIN, station=HERE) is None
    assert desk.roster.unlock(issued.pin, station=HERE) is not None
    with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
        desk.roster.authenticate(DOCTOR, PASSWORD, station="elsewhere")


def test_a_disabled_account_is_not_reset(desk: Desk) -> None:
    add(desk)
    desk.roster.disable(DOCTOR)
    with pytest.raises(StaffError, match="STAFF-DISABLED"):
        desk.roster.reset(DOCTOR)


def test_weak_secrets_are_refused_and_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(StaffError, match="STAFF-PASSWORD-WEAK"):
        desk.roster.add(DOCTOR, name="Sample Doctor", role=StaffRole.DOCTOR, password="short")
    with pytest.raises(StaffError, match="STAFF-PIN-WEAK"):
        desk.roster.add(DOCTOR, name="Sample Doctor", role=StaffRole.DOCTOR, pin="123456")
    assert desk.roster.accounts() == []


@pytest.mark.parametrize("account_id", [DOCTOR, "nobody", "retired"])
def test_whether_an_account_exists_shows_neither_in_answer_nor_work_nor_wait(
    desk: Desk, account_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(desk)
    add(desk, "retired")
    desk.roster.disable("retired")
    compared: list[str] = []
    verify = argon2.PasswordHasher.verify

    def counting(hasher: argon2.PasswordHasher, kept: str, secret: str) -> bool:
        compared.append(argon2.extract_parameters(kept).__repr__())
        return verify(hasher, kept, secret)

    monkeypatch.setattr(argon2.PasswordHasher, "verify", counting)
    fail(desk, 3, account_id)
    assert compared == [repr(CHEAP)] * 3
    with pytest.raises(StaffError, match=r"STAFF-WAIT: There were too many wrong tries\. Try again in 6 seconds\."):
        desk.roster.authenticate(account_id, PASSWORD, station="elsewhere")
    assert len(compared) == 3


def test_what_was_typed_for_an_id_is_kept_nowhere(desk: Desk) -> None:
    fail(desk, 1, account_id="my secret password")
    assert desk.accounts.notes == [(NOBODY, HERE, "login-failed")]
    assert "secret" not in repr(desk.attempts.kept)


def test_failures_at_one_station_slow_every_account_there_and_none_elsewhere(desk: Desk) -> None:
    add(desk)
    for account_id in ("one", "two", "three"):
        fail(desk, 1, account_id)
    with pytest.raises(StaffError, match="STAFF-WAIT"):
        desk.roster.authenticate(DOCTOR, PASSWORD, station=HERE)
    assert desk.roster.authenticate(DOCTOR, PASSWORD, station="elsewhere").id == DOCTOR


def test_the_longer_of_two_waits_counts(desk: Desk) -> None:
    add(desk)
    fail(desk, 3)
    desk.clock.advance(seconds=5)
    fail(desk, 1)  # the account now waits 10 seconds
    for account_id in ("one", "two", "three"):
        fail(desk, 1, account_id, station="elsewhere")  # and this station 5
    desk.clock.advance(seconds=5)
    with pytest.raises(StaffError, match=r"STAFF-WAIT.*in 6 seconds"):
        desk.roster.authenticate(DOCTOR, PASSWORD, station="elsewhere")
    desk.clock.advance(seconds=5)
    assert desk.roster.authenticate(DOCTOR, PASSWORD, station="elsewhere").id == DOCTOR


def test_a_try_counts_although_the_plug_is_pulled_before_its_answer(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(BaseException):
        pass

    def cut(hasher: SecretHasher, kept: str, secret: str) -> bool:
        raise PowerCut

    add(desk)
    with monkeypatch.context() as patched:
        patched.setattr(SecretHasher, "fits", cut)
        for _ in range(3):
            with pytest.raises(PowerCut):
                desk.roster.authenticate(DOCTOR, PASSWORD, station=HERE)
    with pytest.raises(StaffError, match="STAFF-WAIT"):
        desk.roster.authenticate(DOCTOR, PASSWORD, station=HERE)


def test_a_login_renews_a_hash_of_an_older_cost(desk: Desk) -> None:
    add(desk)
    dearer = argon2.Parameters(CHEAP.type, 19, 16, 32, time_cost=2, memory_cost=16, parallelism=1)
    roster = Roster(desk.accounts, desk.attempts, desk.clock, PEPPER, profile=dearer, pin_profile=CHEAP)
    roster.authenticate(DOCTOR, PASSWORD, station=HERE)
    assert argon2.extract_parameters(desk.accounts.kept[DOCTOR].password_hash) == dearer
    assert roster.authenticate(DOCTOR, PASSWORD, station=HERE).id == DOCTOR


def test_anybodys_pin_opens_the_kiosk_and_a_wrong_one_is_noted(desk: Desk) -> None:
    add(desk)
    add(desk, "sample-reception", StaffRole.RECEPTION, pin="314159")
    assert desk.roster.unlock("000001", station=HERE) is None
    opened = desk.roster.unlock("314159", station=HERE)
    assert opened is not None
    assert opened.id == "sample-reception"
    assert desk.accounts.notes == [(NOBODY, HERE, "unlock-failed"), ("sample-reception", HERE, "unlocked")]


def test_a_shared_pin_opens_but_blames_nobody(desk: Desk) -> None:
    add(desk)
    add(desk, "sample-reception", StaffRole.RECEPTION)
    assert desk.roster.unlock(PIN, station=HERE) is not None
    assert desk.accounts.notes == [(NOBODY, HERE, "unlocked")]


def test_a_pin_costs_the_same_whoever_it_belongs_to(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for account_id, pin in (("first", "271828"), ("middle", "314159"), ("last", "141421")):
        add(desk, account_id, pin=pin)
    compared: list[str] = []
    verify = argon2.PasswordHasher.verify

    def counting(hasher: argon2.PasswordHasher, kept: str, secret: str) -> bool:
        compared.append(kept)
        return verify(hasher, kept, secret)

    monkeypatch.setattr(argon2.PasswordHasher, "verify", counting)
    for pin in ("271828", "141421", "000001"):
        compared.clear()
        desk.roster.unlock(pin, station=HERE)
        assert len(compared) == 3


def test_the_door_of_a_kiosk_says_when_the_next_pin_is_judged(desk: Desk) -> None:
    add(desk)
    door = KioskDoor(desk.roster, HERE)
    assert not any(door.unlock("000001") for _ in range(3))
    until = door.waits_until()
    assert until is not None
    assert not door.unlock(PIN)
    with pytest.raises(StaffError, match="STAFF-WAIT"):
        desk.roster.unlock(PIN, station=HERE)
    desk.clock.advance(until - desk.clock.now())
    assert door.unlock(PIN)
    assert door.waits_until() is None


def test_an_account_is_made_of_its_fields_as_they_are_kept(desk: Desk) -> None:
    account = add(desk).account
    fields = {name: getattr(account, name) for name in Account.__dataclass_fields__}
    assert account_from(fields | {"role": "doctor"}) == account


@given(st.text())
def test_no_text_for_an_id_or_name_ends_in_anything_but_a_clear_answer(text: str) -> None:
    desk = Desk()
    try:
        kept = desk.roster.add(text, name=text, role=StaffRole.DOCTOR, password=PASSWORD, pin=PIN).account
    except StaffError as error:
        assert error.code in {"STAFF-ID", "STAFF-NAME"}
    else:
        assert desk.roster.authenticate(text, PASSWORD, station=HERE) == kept
    with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
        desk.roster.authenticate(text + "?", text, station=HERE)
