"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

START = datetime(2027, 3, 8, 9, 0, tzinfo=UTC)
"""A Monday morning."""


class FixedClock:
    """Fits the `Clock` protocol.

    Args:
        at: Aware time to begin with.
        zone: Time zone of the clinic's calendar.
    """

    def __init__(self, at: datetime = START, zone: str = "Europe/Madrid") -> None:
        self._at = at
        self._zone = ZoneInfo(zone)

    def now(self) -> datetime:
        return self._at

    def today(self) -> date:
        return self._at.astimezone(self._zone).date()

    def advance(self, by: timedelta | None = None, **units: float) -> None:
        """Move on, by a timedelta or by units of one (``seconds=5``)."""
        self._at += by if by is not None else timedelta(**units)
