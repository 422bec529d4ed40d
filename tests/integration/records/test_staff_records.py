"""Failures and accounts: both survive a restart; what staff do is noted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from kiosk.staff.accounts import Account, Accounts, StaffRole
from tests.fakes.clock import START, FixedClock
from tests.integration.records.raw import raw

DOCTOR = Account("sample-doctor", "Dr. Sample", StaffRole.DOCTOR, "$argon2id$p", "", False, START)


def account_of(fields: Mapping[str, Any]) -> Account:
    return Account(**{**fields, "role": StaffRole(fields["role"])})


def notes(folder: Path, key: KeyFile) -> list[dict[str, Any]]:
    with raw(folder, key) as connection:
        rows = connection.execute("SELECT body FROM entry WHERE stream = 'staff' ORDER BY seq").fetchall()
    return [json.loads(row[0]) for row in rows]


def test_failures_are_counted_across_a_restart(store: Store, folder: Path, key: KeyFile, clock: FixedClock) -> None:
    assert store.attempts.failures("code:kiosk-1").count == 0
    store.attempts.note_failure("code:kiosk-1", clock.now())
    clock.advance(seconds=3)
    store.attempts.note_failure("code:kiosk-1", clock.now())
    store.attempts.note_failure("code:kiosk-2", clock.now())
    again = Store.open(folder, key)
    failures = again.attempts.failures("code:kiosk-1")
    again.close()
    assert (failures.count, failures.last_at) == (2, clock.now())


def test_a_success_starts_at_zero_again(store: Store, clock: FixedClock) -> None:
    store.attempts.note_failure("code:kiosk-1", clock.now())
    store.attempts.forget("code:kiosk-1")
    store.attempts.forget("never-failed")
    assert store.attempts.failures("code:kiosk-1").count == 0


def test_an_account_comes_back_as_it_was(store: Store) -> None:
    accounts: Accounts = store.accounts(account_of)
    accounts.keep_account(DOCTOR)
    assert accounts.account("sample-doctor") == DOCTOR
    assert accounts.account("nobody") is None


def test_a_changed_account_takes_the_place_of_the_old_and_all_stand_by_id(store: Store) -> None:
    accounts = store.accounts(account_of)
    accounts.keep_account(DOCTOR)
    accounts.keep_account(replace(DOCTOR, id="a-reception", role=StaffRole.RECEPTION))
    accounts.keep_account(replace(DOCTOR, is_disabled=True))
    kept = [(one.id, one.is_disabled) for one in accounts.accounts()]
    assert kept == [("a-reception", False), ("sample-doctor", True)]


def test_what_staff_do_is_noted_in_order_without_names_or_hashes(
    store: Store, folder: Path, key: KeyFile, clock: FixedClock
) -> None:
    accounts = store.accounts(account_of)
    accounts.keep_account(DOCTOR)
    clock.advance(seconds=1)
    accounts.note("sample-doctor", "doctor-1", "logged-in")
    accounts.keep_account(replace(DOCTOR, pin_hash="$argon2id$q"))
    kept = notes(folder, key)
    assert [note["what"] for note in kept] == ["account-added", "logged-in", "account-changed"]
    assert kept[1] == {
        "format": 1,
        "stream": "staff",
        "seq": 2,
        "at": clock.now().isoformat(),
        "what": "logged-in",
        "account_id": "sample-doctor",
        "station": "doctor-1",
    }
    assert "argon2" not in str(kept)
    assert "Dr. Sample" not in str(kept)
