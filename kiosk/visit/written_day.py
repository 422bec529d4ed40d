"""A day, and a time of day, as people write them, read in records and on screens alike."""

from __future__ import annotations

import re
from datetime import date, datetime, time

_DAY = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))")

_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?::00)?")


def day_in(text: str) -> date | None:
    """Return the day that a text is, or None.

    Args:
        text: As 1958-03-07, 7.3.1958 or 7/3/1958; the day stands before the month.
    """
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def time_in(text: str) -> time | None:
    """Return the time of day that a text is, or None.

    Args:
        text: As 9:05, 09.05 or 9h05, from 0:00 to 23:59.
    """
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def moment_in(text: str, today: date) -> datetime | None:
    """Return the day and time that a text is, without a zone, or None.

    Args:
        text: A day and a time, parted by a blank, a comma or a T; or a time alone, which is today's.
        today: The clinic's day.
    """
    *before, last = text.replace(",", " ").replace("T", " ").split() or [""]
    day, at = day_in("".join(before)) if before else today, time_in(last)
    return datetime.combine(day, at) if day is not None and at is not None else None
