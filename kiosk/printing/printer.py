"""What it is to print, whatever the system: what is ordered, what becomes of it, and the protocol that does it.

CUPS is spoken to in `cups.py` (Linux, and macOS untried). Windows prints another way, with Qt's own printer, so its
`Printer` belongs into `kiosk.ui.platform`, drawing the pages of a QPdfDocument on a QPrinter; it is not written, for
nobody has tried it. Every method may wait for the print system, so call it from a worker, never from the screen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.errors import BugError, PrintingError

MOST_COPIES = 20
"""More of one document at once is a slip of the finger."""

_CODE = re.compile(r"[0-9B-DF-HJ-NP-TV-Z]{4}(-[0-9B-DF-HJ-NP-TV-Z]{4})+")  # no vowels: a name has them


class Sides(StrEnum):
    """On which sides of the paper; the values are those of IPP."""

    ONE = "one-sided"
    BOTH = "two-sided-long-edge"


class Trouble(StrEnum):
    """What keeps a printer or a job from going on, as far as the printer tells.

    The value is a stable code, as of an error; `what` and `remedy` are for staff.
    """

    what: str
    remedy: str

    PAUSED = "PRINTER-PAUSED", "The printer is paused.", "Resume it in the system's printer settings."
    NO_PAPER = "PRINTER-NO-PAPER", "The printer is out of paper.", "Put in A4 paper; it goes on by itself."
    JAM = "PRINTER-JAM", "Paper is jammed in the printer.", "Take the paper out; then look if a page is missing."
    OPEN = "PRINTER-OPEN", "A cover or tray of the printer is open.", "Close it; it goes on by itself."
    NO_INK = "PRINTER-NO-INK", "The printer is out of toner or ink.", "Change the cartridge; it goes on by itself."
    FULL = "PRINTER-FULL", "The printer's output tray is full.", "Empty the tray; it goes on by itself."
    OFFLINE = "PRINTER-OFFLINE", "The printer does not answer.", "Switch it on and look at its cable or network."
    DRIVER = "PRINTER-DRIVER", "The printer's driver does not work here.", "Set the printer up anew, then print again."
    HELD = "PRINTER-HELD", "The job is held back.", "Let it go in the system's printer settings, or cancel it."
    NOT_TAKEN = "PRINTER-NOT-TAKEN", "The printer did not take it.", "Look at the printer; it is tried again by itself."
    OTHER = "PRINTER-TROUBLE", "The printer has stopped.", "Look at the printer's own display."

    def __new__(cls, code: str, what: str, remedy: str) -> Trouble:
        """Take the code as the value, and the two sentences beside it."""
        trouble = str.__new__(cls, code)
        trouble._value_ = code
        trouble.what, trouble.remedy = what, remedy
        return trouble


@dataclass(frozen=True, slots=True)
class Queue:
    """A printer as the print system lists it.

    Attributes:
        name: What `submit` takes, and clinic.toml.
        label: What people call it, and where it stands; the name where nobody said.
        is_default: The system prints here when nobody chooses.
        is_accepting: It takes new jobs; whether it prints them is another matter.
        is_stopped: It prints nothing until somebody does something.
        troubles: Why, as far as it tells; also what soon will be (little paper is none).
        message: The printer's own words, one line, perhaps in another language; empty where it has none.
    """

    name: str
    label: str
    is_default: bool
    is_accepting: bool
    is_stopped: bool
    troubles: tuple[Trouble, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed, on A4.

    Attributes:
        pdf: The document's bytes.
        document_code: The only thing that the print system is told of it: a code such as ``7F3K-92QD``, never a name.
            None for a paper that belongs to nobody, such as a blank form.
        copies: 1 to `MOST_COPIES`.

    Raises:
        PrintingError: PRINTING-NO-DOCUMENT, PRINTING-COPIES.
        BugError: PRINTING-TITLE, when something else than a code is to be the title.
    """

    pdf: bytes
    document_code: str | None = None
    copies: int = 1
    sides: Sides = Sides.BOTH

    def __post_init__(self) -> None:
        if not self.pdf.startswith(b"%PDF-"):
            raise PrintingError(
                "PRINTING-NO-DOCUMENT", "There is no PDF to print.", "Open the visit again, then print the form."
            )
        if not 1 <= self.copies <= MOST_COPIES:
            raise PrintingError(
                "PRINTING-COPIES", f"{self.copies} copies cannot be printed.", f"Print 1 to {MOST_COPIES} copies."
            )
        if self.document_code is not None and not _CODE.fullmatch(self.document_code):
            raise BugError(
                "PRINTING-TITLE", "A print job was to have a title other than a document's code.", "Tell support."
            )


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the print system gave for an order; with it the job is followed, after a restart of Antesala too.

    Attributes:
        queue: Where it was put; somebody may move it from there.
        job_id: The print system's number.
        title: As the print system was told, to tell this job from another with the same number.
    """

    queue: str
    job_id: int
    title: str


class JobState(StrEnum):
    """What became of a job."""

    WAITING = "waiting"
    PRINTING = "printing"
    STOPPED = "stopped"
    """It goes on when somebody does something; nothing is lost."""
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    """The print system gave up; nobody will print it any more."""
    LOST = "lost"
    """The print system knows of no such job, so nobody can say whether it was printed."""

    @property
    def is_over(self) -> bool:
        """Say whether nothing will change any more."""
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED, JobState.LOST)


@dataclass(frozen=True, slots=True)
class JobReport:
    """How it stands with a job now.

    Attributes:
        troubles: What keeps it, or will soon; empty when all is well.
        message: The print system's or the printer's own words, one line; empty where it has none.
    """

    state: JobState
    troubles: tuple[Trouble, ...] = ()
    message: str = ""


class Printer(Protocol):
    """Prints on the station's printer. The real one and the fake of the tests pass the same contract test."""

    def queues(self) -> Sequence[Queue]:
        """Return every printer that the system knows, by name.

        Raises:
            PrintingError: PRINTING-NO-CUPS, PRINTING-NO-SERVER, PRINTING-TIMEOUT, PRINTING-FAILED.
        """

    def submit(self, order: Order, *, queue: str | None = None) -> Ticket:
        """Hand a document to the print system; once this returns, the print system has all of it.

        A printer that is paused or out of paper takes it too: its report says so.

        Args:
            order: What to print.
            queue: Another printer than the station's.

        Raises:
            PrintingError: PRINTING-NO-CUPS, PRINTING-NO-SERVER, PRINTING-NO-PRINTER, PRINTING-NO-DEFAULT,
                PRINTING-REFUSED, PRINTING-TIMEOUT (then it may or may not be in the queue), PRINTING-FAILED.
        """

    def report(self, ticket: Ticket) -> JobReport:
        """Say how it stands with a job.

        Raises:
            PrintingError: As `queues`. The job is as it was, so ask again.
        """

    def cancel(self, ticket: Ticket) -> None:
        """Take a job back.

        Raises:
            PrintingError: As `queues`, and PRINTING-OVER when there is nothing to take back any more.
        """
