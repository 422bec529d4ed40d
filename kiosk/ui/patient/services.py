"""What the patient's kiosk is handed: small protocols and settings, filled in by `app`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.visit.arrival import Arrival
from kiosk.visit.session import VisitSession
from kiosk.visit.terms import FormKind

if TYPE_CHECKING:  # packs bring pydantic, which must not delay the first frame
    from kiosk.procedure.form_words import FormWords
    from kiosk.procedure.pack import Pack


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """One visit, with the content that it pinned and the fixed words of forms, by language.

    Attributes:
        languages: In which the visit may be shown and signed: those of the pinned content that are approved.
    """

    session: VisitSession
    pack: Pack
    form_words: Mapping[str, FormWords]
    languages: tuple[str, ...]


class Visits(Protocol):
    """Opens visits, and notices what other stations wrote."""

    def open(self, visit_id: str) -> OpenVisit:
        """Open a visit with its pinned pack.

        Raises:
            RecordsError: The journal or the pack cannot be read.
        """

    def has_news(self) -> bool:
        """Say whether another station wrote anything since the last call; microseconds."""

    def require_room(self) -> None:
        """Check free space before a visit begins.

        Raises:
            RecordsError: The disk is nearly full.
        """


class Forms(Protocol):
    """Composes and keeps forms away from the screen's thread."""

    def rehearse(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        """Find out before the signature whether the form can be composed; `done` is called on the screen's thread."""

    def make(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        """Compose a form of this kind and keep it with its event; `done` is called on the screen's thread."""


class StaffDoor(Protocol):
    """Lets staff out of the full screen."""

    def unlock(self, pin: str) -> bool:
        """Say whether any active account has this PIN; failures slow down and are noted."""

    def waits_until(self) -> datetime | None:
        """Return when the next try is allowed, or None."""


class Voices(Protocol):
    """Has or makes the sound of sentences; nothing that the screen would wait for."""

    def fetch(
        self,
        language: str,
        sentences: Sequence[str],
        *,
        done: Callable[[tuple[Path, ...] | None], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        """Get the sound of sentences.

        Args:
            language: Two letters.
            sentences: As `kiosk.speech.sentences` cuts them.
            done: Called on the screen's thread with a file for each, in order; with None when one has no sound. Called
                at once where all lie there, later where one has to be made.
            is_wanted: Asked on the screen's thread before anything is made and before `done` is called later: where
                nobody waits for it any more, neither is done.
        """

    def forget(self) -> None:
        """Wipe what was made for one patient."""


@dataclass(frozen=True, slots=True)
class SampleVisit:
    """A visit of the sample clinic, shown on its welcome screen only."""

    code: str
    title: str
    born_on: date


@dataclass(frozen=True, slots=True)
class KioskPolicy:
    """How this kiosk behaves.

    Attributes:
        station: Name of this station.
        clinic_name: As shown on the welcome screen.
        phone: The clinic's number, for the help screen.
        languages: Codes of the interface languages offered, in order.
        is_sample: True in the sample clinic: every screen says so.
        idle_s: Seconds without a touch before the warning.
        warning_s: Seconds of the warning's countdown, at least 20.
        thanks_s: Seconds the thank-you stays.
        is_kiosk: Full screen, keys swallowed, leaving needs staff.
    """

    station: str
    clinic_name: str
    phone: str
    languages: tuple[str, ...] = ("en",)
    is_sample: bool = False
    idle_s: int = 120
    warning_s: int = 30
    thanks_s: int = 30
    is_kiosk: bool = False


@dataclass(frozen=True, slots=True)
class KioskServices:
    """Everything the kiosk needs once the house stands.

    Attributes:
        minutes: About how many minutes a whole visit takes, by language: of the longest procedure.
    """

    visits: Visits
    arrival: Arrival
    forms: Forms
    staff_door: StaffDoor
    sample_visits: Sequence[SampleVisit] = ()
    minutes: Mapping[str, int] = field(default_factory=dict)
    voices: Voices | None = None
