"""Wrong tries slow down and call somebody; nobody is locked out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.slowing import CALL_AFTER, FREE_TRIES, LONGEST_WAIT, Failures
from tests.fakes.clock import START


@pytest.mark.parametrize("count", range(FREE_TRIES))
def test_the_first_tries_wait_for_nothing(count: int) -> None:
    assert Failures(count, START).waits_until() is None


@pytest.mark.parametrize(("count", "seconds"), [(3, 5), (4, 10), (5, 20), (6, 40), (10, 640), (11, 900), (500, 900)])
def test_the_wait_doubles_up_to_a_quarter_of_an_hour(count: int, seconds: int) -> None:
    assert Failures(count, START).waits_until() == START + timedelta(seconds=seconds)


def test_without_a_time_there_is_no_wait() -> None:
    assert Failures().waits_until() is None
    assert Failures(9).waits_until() is None


@pytest.mark.parametrize("count", range(10))
def test_somebody_is_called_after_a_few(count: int) -> None:
    assert Failures(count, START).calls_somebody == (count >= CALL_AFTER)


@given(st.integers(FREE_TRIES, 10**9))
def test_the_wait_never_falls_and_never_locks_out(count: int) -> None:
    now, later = Failures(count, START).waits_until(), Failures(count + 1, START).waits_until()
    assert now is not None
    assert later is not None
    assert START < now <= later <= START + LONGEST_WAIT
