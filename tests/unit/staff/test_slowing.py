"""Whatever the order of tries, stations and pauses: waits hold, failures count, the right password comes through."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.errors import StaffError
from kiosk.staff.accounts import StaffRole
from kiosk.visit.slowing import LONGEST_WAIT, Failures
from tests.unit.staff.desk import PASSWORD, PIN, Desk

PEOPLE = ("sample-doctor", "sample-reception", "nobody")
STATIONS = ("kiosk-1", "reception-1")


class Tries(RuleBasedStateMachine):
    """A model that counts by hand, beside the real roster."""

    @initialize()
    def open(self) -> None:
        self.desk = Desk()
        for account_id in PEOPLE[:2]:
            self.desk.roster.add(account_id, name="Sample Person", role=StaffRole.DOCTOR, password=PASSWORD, pin=PIN)
        self.failed: dict[tuple[str, str], Failures] = {}

    @rule(account_id=st.sampled_from(PEOPLE), station=st.sampled_from(STATIONS), is_right=st.booleans())
    def log_in(self, account_id: str, station: str, is_right: bool) -> None:
        keys = (("account", account_id), ("station", station))
        password = PASSWORD if is_right else "a wrong password"
        if self.waits(*keys):
            with pytest.raises(StaffError, match="STAFF-WAIT"):
                self.desk.roster.authenticate(account_id, password, station=station)
        elif is_right and account_id != "nobody":
            assert self.desk.roster.authenticate(account_id, password, station=station).id == account_id
            self.forget(*keys)
        else:
            with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
                self.desk.roster.authenticate(account_id, password, station=station)
            self.count(*keys)

    @rule(station=st.sampled_from(STATIONS), is_right=st.booleans())
    def unlock(self, station: str, is_right: bool) -> None:
        key = ("pin", station)
        pin = PIN if is_right else "000001"
        if self.waits(key):
            with pytest.raises(StaffError, match="STAFF-WAIT"):
                self.desk.roster.unlock(pin, station=station)
        elif is_right:
            assert self.desk.roster.unlock(pin, station=station) is not None
            self.forget(key)
        else:
            assert self.desk.roster.unlock(pin, station=station) is None
            self.count(key)

    @rule(seconds=st.sampled_from([1, 4, 5, 10, 60, 901]))
    def time_passes(self, seconds: int) -> None:
        self.desk.clock.advance(seconds=seconds)

    @invariant()
    def nobody_waits_longer_than_the_longest_wait(self) -> None:
        for failures in self.desk.attempts.kept.values():
            until = failures.waits_until()
            assert until is None or until <= self.desk.clock.now() + LONGEST_WAIT

    @invariant()
    def the_counters_are_those_of_the_model(self) -> None:
        assert sorted(self.desk.attempts.kept.values(), key=repr) == sorted(self.failed.values(), key=repr)

    def waits(self, *keys: tuple[str, str]) -> bool:
        now = self.desk.clock.now()
        return any(self.wait_of(self.failed.get(key, Failures()), now) > timedelta(0) for key in keys)

    def wait_of(self, failures: Failures, now: datetime) -> timedelta:
        if failures.count < 3 or failures.last_at is None:
            return timedelta(0)
        whole = timedelta(seconds=min(5 * 2 ** (failures.count - 3), 15 * 60))
        return failures.last_at + whole - now

    def count(self, *keys: tuple[str, str]) -> None:
        for key in keys:
            self.failed[key] = Failures(self.failed.get(key, Failures()).count + 1, self.desk.clock.now())

    def forget(self, *keys: tuple[str, str]) -> None:
        for key in keys:
            self.failed.pop(key, None)


TestTries = Tries.TestCase
TestTries.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
