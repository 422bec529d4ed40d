"""What a desk is handed: small protocols and settings, filled in by `app`. Nothing here knows a health answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from kiosk.errors import AntesalaError
from kiosk.visit.state import Ending, Stage

Failed = Callable[[AntesalaError], None]
"""Called with what was refused, on the screen's thread."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff who is logged in.

    Attributes:
        id: Login name.
        name: As printed on forms.
    """

    id: str
    name: str


class Door(Protocol):
    """Lets staff in. Comparing a secret takes time, so every answer comes later, on the screen's thread."""

    def log_in(self, account: str, password: str, *, done: Callable[[Member], None], failed: Failed) -> None:
        """Let somebody in who may work at this desk."""

    def unlock(self, member: Member, pin: str, *, done: Callable[[bool], None], failed: Failed) -> None:
        """Say whether this is the PIN of the one who is logged in."""

    def note(self, member: Member, what: str) -> None:
        """Note in the staff's stream what somebody did, a code like ``logged-out``."""


@dataclass(frozen=True, slots=True)
class VisitRow:
    """What a list may say of a visit: all that reception sees, and no answer.

    Attributes:
        born_on: The patient's date of birth.
        procedure: The procedure's title.
        language: Two-letter code.
        ending: Why it is over, or None.
        progress: Finished share of the visit at the kiosk, 0.0 to 1.0; None when no kiosk holds it.
        open_points: How many points nobody has settled yet.
        is_urgent: Somebody must go to the patient at the kiosk now.
        needs_help: The patient called reception.
        station: Name of the kiosk that holds the visit, or empty.
        procedure_id: The procedure's id.
        is_to_print: Everybody has signed the form, and nobody has printed it yet.
        expected_at: When the patient is to come, in the clinic's zone; None where nobody planned it.
        is_today: Planned for today, touched today, or never put on a day.
    """

    visit_id: str
    patient_name: str
    record_number: str
    born_on: date
    procedure: str
    language: str
    doctor_id: str
    planned_on: date | None
    stage: Stage
    ending: Ending | None
    progress: float | None
    open_points: int
    is_urgent: bool
    needs_help: bool
    updated_at: datetime
    station: str = ""
    procedure_id: str = ""
    is_to_print: bool = False
    expected_at: datetime | None = None
    is_today: bool = True


class VisitList(Protocol):
    """The visits of the day, and whether there is news of them."""

    def rows(self) -> Sequence[VisitRow]:
        """Return the visits that are not over, and those that ended today.

        Raises:
            RecordsError: They cannot be read.
        """

    def has_news(self) -> bool:
        """Say whether another station wrote anything since the last call; microseconds."""


@dataclass(frozen=True, slots=True)
class SampleMember:
    """Somebody of the sample clinic, whose secrets are shown because nothing there is real."""

    account: str
    name: str
    password: str
    pin: str


@dataclass(frozen=True, slots=True)
class FirstAccount:
    """The account that the first start made; shown once and kept nowhere."""

    account: str
    password: str = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeskPolicy:
    """How a desk behaves.

    Attributes:
        station: Name of this station.
        clinic_name: As on the log-in page.
        title: What this desk is called in English, for example ``Doctor``.
        work_module: QML module of the desk's own page.
        work_page: The page's name in that module.
        is_sample: True in the sample clinic: every screen says so.
        lock_s: Seconds without a touch or key before the screen is locked.
        language: Two-letter code of the language that staff read here.
    """

    station: str
    clinic_name: str
    title: str
    work_module: str
    work_page: str
    is_sample: bool = False
    lock_s: int = 300
    language: str = "en"


@dataclass(frozen=True, slots=True)
class DeskServices:
    """Everything that the desk's door needs once the house stands.

    Attributes:
        sample_staff: Shown on the log-in page of the sample clinic.
        first_account: Made by the first start of a clinic, to be shown once.
    """

    door: Door
    visits: VisitList
    sample_staff: Sequence[SampleMember] = ()
    first_account: FirstAccount | None = None
