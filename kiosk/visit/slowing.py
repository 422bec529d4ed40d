"""Wrong codes, birthdays, passwords and PINs slow down, and after a few somebody is called; nobody is locked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

FREE_TRIES = 3
"""Failures without any wait."""

LONGEST_WAIT = timedelta(minutes=15)

CALL_AFTER = 5
"""Failures after which a human is called."""


@dataclass(frozen=True, slots=True)
class Failures:
    """How often something failed in a row, and when last. `last_at` is None when `count` is 0."""

    count: int = 0
    last_at: datetime | None = None

    def waits_until(self) -> datetime | None:
        """Return when the next try is allowed, or None when it is allowed at once.

        The wait is 5 s, doubled with each further failure, 15 minutes at most.
        """
        if self.count < FREE_TRIES or self.last_at is None:
            return None
        doubled = min(self.count - FREE_TRIES, 20)
        return self.last_at + min(timedelta(seconds=5 * 2**doubled), LONGEST_WAIT)

    @property
    def calls_somebody(self) -> bool:
        """True when a human should come."""
        return self.count >= CALL_AFTER


class Attempts(Protocol):
    """Failures counted in the database, so that a restart forgets nothing. Keys are like ``code:kiosk-1``."""

    def failures(self, key: str) -> Failures:
        """Return the failures in a row."""

    def note_failure(self, key: str, at: datetime) -> None:
        """Count one more."""

    def forget(self, key: str) -> None:
        """Start at zero again, after a success."""
