"""What the roster stands on: accounts and failures in memory and in the store pass the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.errors import StaffError
from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from kiosk.staff.accounts import Account, Accounts, StaffRole, account_from
from kiosk.staff.roster import Roster
from kiosk.visit.slowing import Attempts, Failures
from tests.fakes.clock import START, FixedClock
from tests.unit.staff.desk import CHEAP, PASSWORD, PEPPER, MemoryAccounts, MemoryAttempts

SECOND = Account("second", "Médica de Muestra", StaffRole.DOCTOR, "hash", "", is_disabled=False, created_at=START)
FIRST = Account("first", "Sample Reception", StaffRole.RECEPTION, "hash", "hash", is_disabled=True, created_at=START)


@dataclass
class Kept:
    accounts: Accounts
    attempts: Attempts


@pytest.fixture(params=["memory", pytest.param("store", marks=pytest.mark.integration)])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    if request.param == "memory":
        yield Kept(MemoryAccounts(), MemoryAttempts())
        return
    store = Store.open(tmp_path, KeyFile(tmp_path / "sample.key"))
    yield Kept(store.accounts(account_from), store.attempts)
    store.close()


def test_accounts_read_back_as_they_were_kept_in_order_of_their_ids(kept: Kept) -> None:
    kept.accounts.keep_account(SECOND)
    kept.accounts.keep_account(FIRST)
    assert list(kept.accounts.accounts()) == [FIRST, SECOND]
    assert kept.accounts.account("second") == SECOND
    assert kept.accounts.account("third") is None


def test_failures_add_up_until_they_are_forgotten(kept: Kept) -> None:
    kept.attempts.note_failure("pin:kiosk-1", START)
    kept.attempts.note_failure("pin:kiosk-1", START)
    assert kept.attempts.failures("pin:kiosk-1") == Failures(2, START)
    kept.attempts.forget("pin:kiosk-1")
    assert kept.attempts.failures("pin:kiosk-1") == Failures()


def test_a_new_roster_on_the_same_accounts_goes_on_where_the_old_one_ended(kept: Kept) -> None:
    clock = FixedClock()
    before = Roster(kept.accounts, kept.attempts, clock, PEPPER, profile=CHEAP, pin_profile=CHEAP)
    before.add("sample-doctor", name="Sample Doctor", role=StaffRole.DOCTOR, password=PASSWORD)
    for _ in range(3):
        with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
            before.authenticate("sample-doctor", "a wrong password", station="kiosk-1")
    after = Roster(kept.accounts, kept.attempts, clock, PEPPER, profile=CHEAP, pin_profile=CHEAP)
    with pytest.raises(StaffError, match="STAFF-WAIT"):
        after.authenticate("sample-doctor", PASSWORD, station="kiosk-1")
    clock.advance(seconds=5)
    assert after.authenticate("sample-doctor", PASSWORD, station="kiosk-1").id == "sample-doctor"
