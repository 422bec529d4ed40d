"""The door of a station: code, then day and month of birth."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kiosk.visit.arrival import Arrival, Knock, Reply
from kiosk.visit.slowing import CALL_AFTER, FREE_TRIES, Failures
from tests.fakes.clock import START, FixedClock


class OneCode:
    """A code book with one visit."""

    def visit_of_code(self, code: str) -> str | None:
        return "visit-1" if code == "123456" else None

    def birth_date_of(self, visit_id: str) -> date:
        assert visit_id == "visit-1"
        return date(1950, 2, 28)


class CountedAttempts:
    """Failures in memory."""

    def __init__(self) -> None:
        self.counts: dict[str, Failures] = {}

    def failures(self, key: str) -> Failures:
        return self.counts.get(key, Failures())

    def note_failure(self, key: str, at: datetime) -> None:
        self.counts[key] = Failures(self.failures(key).count + 1, at)

    def forget(self, key: str) -> None:
        self.counts.pop(key, None)


def _door(station: str = "kiosk-1", attempts: CountedAttempts | None = None) -> tuple[Arrival, FixedClock]:
    clock = FixedClock()
    return Arrival(codes=OneCode(), attempts=attempts or CountedAttempts(), clock=clock, station=station), clock


def test_the_code_says_which_visit() -> None:
    door, _ = _door()
    assert door.try_code("123456") == Reply(Knock.OPEN, visit_id="visit-1")
    assert door.try_code("000000") == Reply(Knock.WRONG)


def test_the_birthday_says_whose_it_is() -> None:
    door, _ = _door()
    assert door.try_birthday("visit-1", day=28, month=2) == Reply(Knock.OPEN, visit_id="visit-1")
    assert door.try_birthday("visit-1", day=2, month=28).knock is Knock.WRONG
    assert door.try_birthday("visit-1", day=27, month=2).visit_id is None


def test_wrong_codes_and_birthdays_count_together_and_make_wait() -> None:
    door, clock = _door()
    for _ in range(FREE_TRIES - 1):
        assert door.try_code("000000").wait_until is None
    told = door.try_birthday("visit-1", day=1, month=1)
    assert told == Reply(Knock.WRONG, wait_until=START + timedelta(seconds=5))
    assert door.try_code("123456") == Reply(Knock.WAIT, wait_until=START + timedelta(seconds=5))
    clock.advance(seconds=5)
    assert door.try_code("123456").knock is Knock.OPEN


def test_a_try_during_the_wait_does_not_count() -> None:
    attempts = CountedAttempts()
    door, _ = _door(attempts=attempts)
    for _ in range(FREE_TRIES + 7):
        door.try_code("000000")
    assert attempts.failures("arrival:kiosk-1").count == FREE_TRIES


def test_a_few_failures_call_somebody() -> None:
    door, clock = _door()
    for _ in range(CALL_AFTER - 1):
        assert not door.try_code("000000").calls_somebody
        clock.advance(minutes=15)
    assert door.try_code("000000").calls_somebody
    assert door.try_code("123456") == Reply(
        Knock.WAIT, wait_until=clock.now() + timedelta(seconds=20), calls_somebody=True
    )


def test_a_right_code_alone_does_not_forget_the_failures() -> None:
    attempts = CountedAttempts()
    door, _ = _door(attempts=attempts)
    door.try_birthday("visit-1", day=1, month=1)
    door.try_code("123456")
    assert attempts.failures("arrival:kiosk-1").count == 1
    door.try_birthday("visit-1", day=28, month=2)
    assert attempts.failures("arrival:kiosk-1").count == 0


def test_each_station_waits_for_itself() -> None:
    attempts = CountedAttempts()
    first, _ = _door("kiosk-1", attempts)
    second, _ = _door("kiosk-2", attempts)
    for _ in range(FREE_TRIES):
        first.try_code("000000")
    assert first.try_code("123456").knock is Knock.WAIT
    assert second.try_code("123456").knock is Knock.OPEN
