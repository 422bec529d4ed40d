"""What looking at a form came to: findings in plain words, each good or not, with a code that stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        code: Stable, for programs.
        is_good: Whether it is as it should be.
        words: One plain sentence.
        is_note: It decides nothing, and should be known.
    """

    code: str
    is_good: bool
    words: str
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """One seal or signature in a file.

    Attributes:
        field: Name of the field it stands in.
        is_intact: What it covers is as it was signed.
        is_trusted: Its key was certified by the clinic.
        is_untouched: Nothing was added behind it but further signatures.
        is_seal: It certifies the whole form.
        signer: The name in its certificate.
        clinic: Likewise.
        account: The account of a person's key; empty for the clinic's seal.
        at: When, by the clock of the machine that signed.
        end: Up to which byte of the file it reaches.
    """

    field: str
    is_intact: bool
    is_trusted: bool = False
    is_untouched: bool = False
    is_seal: bool = False
    signer: str = ""
    clinic: str = ""
    account: str = ""
    at: datetime | None = None
    end: int = 0


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """One time stamp in a file.

    Attributes:
        is_intact: What it covers is as it was stamped.
        is_trusted: Its service is one of those that are trusted.
        at: The time that it states: everything up to `end` was there by then.
        service: The name in its certificate.
        end: Up to which byte of the file it reaches.
    """

    is_intact: bool
    is_trusted: bool = False
    at: datetime | None = None
    service: str = ""
    end: int = 0


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was looked at."""

    findings: tuple[Finding, ...]
    signatures: tuple[Signature, ...] = ()
    time_stamps: tuple[TimeStamp, ...] = ()
    record: dict[str, Any] | None = None
