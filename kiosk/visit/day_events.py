"""What can happen in the re-check of a signed visit on the day of treatment; `events` has it among all the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kiosk.visit.later import LATER
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Decision


@dataclass(frozen=True, slots=True)
class RecheckOpened:
    """Staff opened a signed visit at the kiosk for the short re-check on the day of treatment.

    Attributes:
        on: The clinic's day.
        document_code: The consent form that it adds to; empty where that was not made yet.
        moved_reason: Why it is not the planned day, or empty.
    """

    on: date
    document_code: str = ""
    moved_reason: str = ""


@dataclass(frozen=True, slots=True)
class RecheckAnswered:
    """A question of the re-check was answered, or answered anew."""

    question_id: str
    answer: Answer
    detail: str
    opens_point: bool
    is_urgent: bool
    blocks_signing: bool = False


@dataclass(frozen=True, slots=True)
class RecheckDecided:
    """What the patient wants on the day: still this treatment, to talk first, or not any more."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class RecheckClosed:
    """The re-check was closed without a signature."""


@dataclass(frozen=True, slots=True)
class RecheckedOnPaper:
    """The re-check was answered and signed on the printed sheet; its scan is kept.

    Attributes:
        document_code: The consent form that it adds to; empty where that was signed on paper.
        sheet_code: The code that was read from the sheet; empty where nobody asked for it yet.
    """

    scan_sha256: str
    document_code: str = ""
    sheet_code: str = field(default="", metadata=LATER)
