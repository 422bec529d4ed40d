"""The error tree of the whole program.

Every error that crosses a room's door is one of these: it has a stable code (for staff and for the log), says what
happened, and says what to do next. Two kinds never mix: `ExpectedError` is what the world did (a file, a disk, another
process, a person), `BugError` is what we did wrong. Texts never hold a patient's name or answer.
"""

from __future__ import annotations


class AntesalaError(Exception):
    """Anything that goes wrong in Antesala.

    Args:
        code: Stable upper-case code, for example ``RECORDS-WRONG-KEY``; staff read it out, the log counts it.
        what: What happened, one plain sentence for staff.
        remedy: What to do next, one plain sentence for staff.
    """

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(f"{code}: {what} {remedy}")
        self.code = code
        self.what = what
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[AntesalaError], tuple[str, str, str]]:
        """Let the error cross to another process with its three parts."""
        return type(self), (self.code, self.what, self.remedy)


class ExpectedError(AntesalaError):
    """The world did something: a disk, a file, another process, a person. Not our mistake."""


class BugError(AntesalaError):
    """We did something wrong: a state that the code promises never to reach."""


class VisitError(ExpectedError):
    """A step that a visit does not allow now, for example signing before the release."""


class OvertakenError(VisitError):
    """A step that a visit does not allow any more: another station changed it before the screen could show that."""


class RecordsError(ExpectedError):
    """The store cannot be opened, read or written."""


class Conflict(RecordsError):  # noqa: N818 - the glossary's word; it is decided again, not reported
    """Somebody else wrote to the same visit first; reload and decide again."""


class PackError(ExpectedError):
    """A procedure pack or the form's words cannot be used."""


class PictureError(ExpectedError):
    """An illustration is not of the SVG subset, or lacks a layer or an anchor."""


class ConsentError(ExpectedError):
    """A form cannot be composed, sealed or checked."""


class StaffError(ExpectedError):
    """An account, password or PIN does not let somebody do something."""


class ClinicError(ExpectedError):
    """The clinic's settings cannot be used."""


class PrintingError(ExpectedError):
    """A document cannot be handed to a printer, or followed there."""


class SpeechError(ExpectedError):
    """A sentence cannot be made audible."""


class StationError(ExpectedError):
    """A station cannot start here: no display, a missing font, a wrong version."""


class UsageError(ExpectedError):
    """The command line asks for something that is not there; the exit status is 2."""
