"""A day as people write it, read in records and on screens alike."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))")


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
