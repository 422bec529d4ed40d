"""Opens a visit at a kiosk: the code says which visit, day and month of birth say that it is hers.

Nothing personal is known to the screen before both are right. Wrong ones slow down (`slowing.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.visit.session import Clock
from kiosk.visit.slowing import Attempts


class CodeBook(Protocol):
    """Which visit a code opens, and whose birthday counts."""

    def visit_of_code(self, code: str) -> str | None:
        """Return the visit that this code opens now, or None; ended visits have no code."""

    def birth_date_of(self, visit_id: str) -> date:
        """Return the date of birth of the visit's patient."""


class Knock(StrEnum):
    """What came of a try."""

    OPEN = "open"
    WRONG = "wrong"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer to a code or a birthday.

    Attributes:
        visit_id: The visit, when `knock` is OPEN.
        wait_until: When to try again, when `knock` is WAIT or the next try must wait.
        calls_somebody: Reception should come.
    """

    knock: Knock
    visit_id: str | None = None
    wait_until: datetime | None = None
    calls_somebody: bool = False


class Arrival:
    """The door of one station.

    Args:
        codes: The open codes.
        attempts: Failures so far, kept across restarts.
        clock: The time.
        station: Name of this station; failures are counted by station.
    """

    def __init__(self, *, codes: CodeBook, attempts: Attempts, clock: Clock, station: str) -> None:
        self._codes = codes
        self._attempts = attempts
        self._clock = clock
        self._key = f"arrival:{station}"

    def try_code(self, code: str) -> Reply:
        """Say whether a code opens a visit; a failure counts."""
        return self._judged(self._codes.visit_of_code(code))

    def try_birthday(self, visit_id: str, *, day: int, month: int) -> Reply:
        """Say whether day and month of birth fit the visit's patient; a failure counts, a success forgets."""
        born = self._codes.birth_date_of(visit_id)
        reply = self._judged(visit_id if (born.day, born.month) == (day, month) else None)
        if reply.knock is Knock.OPEN:
            self._attempts.forget(self._key)
        return reply

    def _judged(self, visit_id: str | None) -> Reply:
        now = self._clock.now()
        before = self._attempts.failures(self._key)
        until = before.waits_until()
        if until is not None and now < until:
            return Reply(Knock.WAIT, wait_until=until, calls_somebody=before.calls_somebody)
        if visit_id is not None:
            return Reply(Knock.OPEN, visit_id=visit_id)
        self._attempts.note_failure(self._key, now)
        after = self._attempts.failures(self._key)
        return Reply(Knock.WRONG, wait_until=after.waits_until(), calls_somebody=after.calls_somebody)
