"""Orders for a signature and for a time stamp, and what became of it. They cross to the process that does the work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.consent.keys import Identity


@dataclass(frozen=True, slots=True)
class Mark:
    """One signature to be made.

    Attributes:
        identity: With which key.
        field: Name of the field it fills.
        lines: What is seen in the field: the first line strong, the others soft.
        reason: Why, as readers show it.
    """

    identity: Identity
    field: str
    lines: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TimeService:
    """Where time stamps come from.

    Attributes:
        url: Of the server (RFC 3161).
        anchor: Certificates of the services that are trusted, PEM.
        timeout_s: Longest wait for a stamp, in seconds.
    """

    url: str
    anchor: bytes
    timeout_s: float = 8.0


@dataclass(frozen=True, slots=True)
class Stamped:
    """A form with a time stamp, and the time that it states."""

    form: bytes
    at: datetime
