"""Everything a form is made from, gathered in one value, and how its times, names and places are said."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from kiosk.errors import BugError, ConsentError
from kiosk.picture.svg import Picture
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.pack import Pack
from kiosk.procedure.words import ProcedureWords
from kiosk.visit.events import Event, Prepared
from kiosk.visit.state import VisitState


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """Who the patient is, from the patient register."""

    name: str
    born_on: date
    record_number: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A clinic's logo.

    Attributes:
        svg: An SVG file of our subset.
        aspect: Width by height.
    """

    svg: bytes
    aspect: float


@dataclass(frozen=True, slots=True)
class FormLook:
    """What the clinic puts on its forms; `accent` is a colour ``#RRGGBB`` that is dark enough for text.

    Raises:
        ConsentError: `accent` is not written so (FORM-ACCENT).
    """

    clinic: str
    unit: str
    address: str
    phone: str
    accent: str = "#0A5463"
    logo: Logo | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch("#[0-9A-Fa-f]{6}", self.accent):
            raise ConsentError("FORM-ACCENT", "The clinic's colour is not written as #RRGGBB.", "Write #0A5463.")


class Explained(Protocol):
    """What the parts about the treatment are made from: the same for one patient and for nobody in particular."""

    @property
    def pack(self) -> Pack:
        """The procedure."""

    @property
    def words(self) -> FormWords:
        """The form's fixed words."""

    @property
    def said(self) -> ProcedureWords:
        """The pack's words in the same language."""

    @property
    def look(self) -> FormLook:
        """What the clinic puts on its forms."""


@dataclass(frozen=True, slots=True)
class FormSource:
    """What a form is made from.

    Attributes:
        state: The folded visit.
        history: The visit's events, for times.
        pack: The pack that the visit is pinned to.
        words: The form's fixed words in the visit's language.
        doctor_name: The doctor in charge, as printed.
        informed_by_name: The doctor who informed, where that is somebody else; empty otherwise.
        document_code: See `new_document_code`.
        issued_at: Aware time.
        zone: The clinic's time zone; every time is printed in it.
        journal_link: The journal's last link, 64 hex digits.
        is_sample: The form is marked as not valid.
        refused_by_name: The doctor who attests that nobody signs, where that is somebody else; empty otherwise.
        pictures: Illustrations by name, as the visit pinned them; where one is missing, its words stand alone.
        in_language: Another language than the visit's, for a translation; `words` are in it too.
    """

    state: VisitState
    history: Sequence[Event]
    pack: Pack
    words: FormWords
    patient: PatientDetails
    look: FormLook
    doctor_name: str
    document_code: str
    issued_at: datetime
    zone: ZoneInfo
    journal_link: str
    is_sample: bool
    informed_by_name: str = ""
    refused_by_name: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    in_language: str = ""

    @property
    def prepared(self) -> Prepared:
        """What reception prepared.

        Raises:
            BugError: The journal has no beginning (FORM-NOT-PREPARED).
        """
        if self.state.prepared is None:
            raise BugError(
                "FORM-NOT-PREPARED", "A form was asked for an empty visit.", "Run `python main.py audit verify`."
            )
        return self.state.prepared

    @property
    def language(self) -> str:
        """The language that the form is in, two letters: the visit's, but for a translation."""
        return self.in_language or self.state.language

    @property
    def said(self) -> ProcedureWords:
        """The pack's words in the form's language."""
        return self.pack.words_in(self.language)

    @property
    def signatory_name(self) -> str:
        """Who signs: the patient or the representative."""
        signatory = self.prepared.signatory
        return self.patient.name if signatory.is_patient else signatory.name

    def day(self, when: date | datetime) -> str:
        """Return a day in words; an aware time is first taken to the clinic's zone."""
        return day_in_words(when.astimezone(self.zone) if isinstance(when, datetime) else when, self.words)

    def clock(self, at: datetime) -> str:
        """Return the time of day in the clinic's zone, as 09:05."""
        return f"{at.astimezone(self.zone):%H:%M}"

    def moment(self, at: datetime) -> str:
        """Return day and time in the clinic's zone."""
        return self.words.dates.date_and_time.format(date=self.day(at), time=self.clock(at))


def day_in_words(day: date, words: FormWords) -> str:
    """Return a day as a form writes it."""
    return words.dates.date.format(day=day.day, month=words.dates.months[day.month - 1], year=day.year)


def require_pinned_pack(source: FormSource) -> None:
    """Refuse a pack that is not the one the patient saw.

    Raises:
        ConsentError: The pack's hash differs from the visit's (FORM-OTHER-PACK).
    """
    if source.pack.hash != source.prepared.pack_hash:
        raise ConsentError(
            "FORM-OTHER-PACK",
            "The procedure's content is not the one that this visit began with.",
            "Use the content stored with the visit; run `python main.py audit verify`.",
        )


def tidy(text: str) -> str:
    """Return typed words with composed letters, and with white space that fits a line."""
    return " ".join(unicodedata.normalize("NFC", text).split())
