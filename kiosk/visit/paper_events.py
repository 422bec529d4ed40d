"""What can happen to the papers of a visit; `events` has it among all the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.visit.signature import Stroke
from kiosk.visit.terms import FormKind


@dataclass(frozen=True, slots=True)
class FormSealed:
    """A form was composed and kept; `sha256` is that of its bytes.

    A second one with the same document code is the same document's countersigned version.
    """

    form: FormKind
    document_code: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FormStamped:
    """A form got a time stamp and was kept anew.

    Attributes:
        stamped_at: The time that the service states.
    """

    document_code: str
    sha256: str
    stamped_at: datetime


@dataclass(frozen=True, slots=True)
class TakeHomeKept:
    """The sheet that the patient takes home was composed from this visit and kept; `sha256` is that of its bytes."""

    document_code: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Countersigned:
    """The doctor countersigned the form, freshly authenticated."""

    sha256: str
    authenticated_at: datetime


@dataclass(frozen=True, slots=True)
class Superseded:
    """The signed form no longer counts; a new one must be released and signed.

    Attributes:
        reason: What must change; the patient reads it before signing anew, and it stands on the new form.
        document_code: The form that no longer counts.
    """

    reason: str
    document_code: str = ""


@dataclass(frozen=True, slots=True)
class SigningRefused:
    """Who declined would not sign that either; the doctor notes it before a witness, and both attest it.

    Attributes:
        witness: Name of the witness.
        witness_role: What the witness is here, for example "Nurse".
        typed_name: The witness attests by typing the name, where nothing is drawn.
        strokes: The witness's drawn signature, or none.
        said: What was said about it, in the words of whoever declined; may be empty.
    """

    witness: str
    witness_role: str
    typed_name: str = ""
    strokes: tuple[Stroke, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A form went to a printer.

    Attributes:
        copy: Number of the first of these copies, from 1, counted for each form; a later one has a reason.
        copies: How many at once.
        printer: The queue it went to.
    """

    sha256: str
    copy: int
    copies: int
    printer: str
    reason: str = ""
