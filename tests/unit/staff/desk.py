"""Accounts and failures in memory, and a roster on top of them whose hashes cost next to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from argon2 import Parameters
from argon2.low_level import Type

from kiosk.staff.accounts import Account
from kiosk.staff.roster import Roster
from kiosk.visit.slowing import Failures
from tests.fakes.clock import FixedClock

CHEAP = Parameters(Type.ID, version=19, salt_len=16, hash_len=32, time_cost=1, memory_cost=8, parallelism=1)
PEPPER = b"sample pepper, 32 bytes at least"
PASSWORD = "a sample password"
PIN = "271828"


class MemoryAccounts:
    """Fits the `Accounts` protocol."""

    def __init__(self) -> None:
        self.kept: dict[str, Account] = {}
        self.notes: list[tuple[str, str, str]] = []
        self.opened: list[str] = []

    def account(self, account_id: str) -> Account | None:
        return self.kept.get(account_id)

    def accounts(self) -> Sequence[Account]:
        return [self.kept[account_id] for account_id in sorted(self.kept)]

    def keep_account(self, account: Account) -> None:
        self.kept[account.id] = account

    def note(self, account_id: str, station: str, what: str, **about: str) -> None:
        self.notes.append((account_id, station, what))
        if about.get("visit_id"):
            self.opened.append(about["visit_id"])


class MemoryAttempts:
    """Fits the `Attempts` protocol."""

    def __init__(self) -> None:
        self.kept: dict[str, Failures] = {}

    def failures(self, key: str) -> Failures:
        return self.kept.get(key, Failures())

    def note_failure(self, key: str, at: datetime) -> None:
        self.kept[key] = Failures(self.failures(key).count + 1, at)

    def forget(self, key: str) -> None:
        self.kept.pop(key, None)


class Desk:
    """A roster and everything under it."""

    def __init__(self) -> None:
        self.accounts = MemoryAccounts()
        self.attempts = MemoryAttempts()
        self.clock = FixedClock()
        self.roster = Roster(self.accounts, self.attempts, self.clock, PEPPER, profile=CHEAP, pin_profile=CHEAP)
