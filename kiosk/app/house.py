"""Puts the house together: settings, store, packs, staff, forms. The only module that sees every room.

It is imported behind the first frame, on a worker thread: it brings the database, pydantic and YAML with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.approval import ApprovalGuard
from kiosk.app.expiry import Expiry
from kiosk.app.folders import ILLUSTRATIONS, Folders
from kiosk.app.forms import FormDesk, FormMaker, finish_forms
from kiosk.app.keys import key_source
from kiosk.app.logo import read_logo
from kiosk.app.sample_clinic import fill_sample_clinic
from kiosk.app.sealer import Sealer, require_seal
from kiosk.app.stamping import StampDesk, time_service
from kiosk.app.visits import StoredVisits
from kiosk.clinic import ClinicSettings, SystemClock
from kiosk.consent.source import FormLook
from kiosk.consent.worker import FormWorker
from kiosk.errors import ClinicError, PackError
from kiosk.procedure.form_words import FormWords, read_form_words
from kiosk.procedure.loader import find_procedures, load_pack
from kiosk.procedure.pack import Pack
from kiosk.procedure.values import ValueRefusedError, values_from
from kiosk.records.store import Store
from kiosk.staff.accounts import account_from
from kiosk.staff.roster import Roster
from kiosk.ui.patient.services import SampleVisit


@dataclass(frozen=True, slots=True)
class House:
    """An open clinic: everything a station needs, ready."""

    settings: ClinicSettings
    clock: SystemClock
    store: Store
    roster: Roster
    packs: Mapping[str, Pack]
    form_words: Mapping[str, FormWords]
    visits: StoredVisits
    maker: FormMaker
    worker: FormWorker
    stamps: StampDesk
    expiry: Expiry
    sample_visits: Sequence[SampleVisit]

    def finish_forms(self) -> int:
        """Make the forms that are missing, then time stamps; return how many forms."""
        made = finish_forms(self.store, self.maker, self.visits.open)
        self.stamps.finish()
        return made

    @property
    def titles(self) -> dict[str, str]:
        """The procedures' titles in the language that staff read, by id."""
        language = self.settings.desk_language
        return {name: pack.words_for(language).title for name, pack in self.packs.items()}

    def close(self) -> None:
        """Close the child process and the store."""
        self.worker.close()
        self.store.close()


def open_house(folders: Folders, settings: ClinicSettings, *, passphrase: str = "", is_desk: bool = False) -> House:
    """Open the clinic, filling a sample clinic that is empty.

    Args:
        folders: Where things lie.
        settings: Read from clinic.toml.
        passphrase: Typed at start, where the clinic's key is locked by one.
        is_desk: No form is expected here at once: the child process that makes them starts with the first one.

    Raises:
        ExpectedError: Settings, packs or records cannot be used; code and remedy say what to do.
    """
    packs, form_words = read_content(folders, settings)
    look = form_look(settings)
    if not settings.is_sample:
        require_seal(folders)
    clock = SystemClock(settings.time_zone)
    store = Store.open(folders.records, key_source(folders, settings, passphrase), now=clock.now)
    accounts = store.accounts(account_from)
    roster = Roster(accounts, store.attempts, clock, store.pepper)
    visits = StoredVisits(store, clock, form_words, ApprovalGuard(clock, is_sample=settings.is_sample))
    worker = FormWorker()
    if not is_desk:
        worker.warm_up()
    desk = FormDesk(look, settings.time_zone, settings.is_sample, settings.kiosk.station)
    sealer = Sealer(folders, settings.name, clock, store.pepper, is_sample=settings.is_sample)
    maker = FormMaker(store, accounts, clock, worker, sealer, desk)
    service, station = time_service(folders, settings), settings.kiosk.station
    stamps = StampDesk(store, visits.open, clock, service, station)
    expiry = Expiry(store, visits, clock, validity_weeks=settings.validity_weeks, station=station)
    samples: Sequence[SampleVisit] = ()
    if settings.is_sample:
        samples = fill_sample_clinic(
            store=store,
            roster=roster,
            visits=visits,
            packs=packs,
            clock=clock,
            languages=settings.languages,
        )
    return House(settings, clock, store, roster, packs, form_words, visits, maker, worker, stamps, expiry, samples)


@dataclass(frozen=True, slots=True)
class StaffOffice:
    """The accounts and the keys that go with them, for the command line."""

    roster: Roster
    sealer: Sealer
    store: Store


def open_staff_office(folders: Folders, settings: ClinicSettings, *, passphrase: str = "") -> StaffOffice:
    """Open the accounts alone, for the command line."""
    clock = SystemClock(settings.time_zone)
    store = Store.open(folders.records, key_source(folders, settings, passphrase), now=clock.now)
    roster = Roster(store.accounts(account_from), store.attempts, clock, store.pepper)
    return StaffOffice(roster, Sealer(folders, settings.name, clock, store.pepper, is_sample=settings.is_sample), store)


def read_content(folders: Folders, settings: ClinicSettings) -> tuple[dict[str, Pack], dict[str, FormWords]]:
    """Load every pack in the clinic's languages, and the form's words of every language the packs have."""
    packs = {folder.name: _load(folder, settings) for folder in find_procedures(folders.templates)}
    languages = sorted({language for pack in packs.values() for language in pack.languages})
    words = {language: read_form_words(folders.templates / "form" / f"{language}.yaml") for language in languages}
    return packs, words


def _load(folder: Path, settings: ClinicSettings) -> Pack:
    """Load a pack as this clinic's patients see it; a name that it does not know is a mistake of clinic.toml."""
    try:
        return load_pack(
            folder,
            values_from(settings.values),
            illustrations=ILLUSTRATIONS,
            optional=settings.optional_consents,
            languages=settings.all_languages,
        )
    except ValueRefusedError as error:
        place = settings.values_at.get(error.key, settings.values_at[""])
        raise ClinicError(error.code, f"{place}: {error.what}", error.remedy) from error
    except PackError as error:
        if error.code != "PACK-OPTIONAL-CONSENT":
            raise
        what = f"{settings.optional_consents_at}: `consent.optional`: {error.what}"
        raise ClinicError("CLINIC-OPTIONAL-CONSENT", what, error.remedy) from error


def form_look(settings: ClinicSettings) -> FormLook:
    """Return what the clinic puts on its forms.

    Raises:
        ClinicError: The logo cannot be printed (see `read_logo`).
    """
    look = settings.look
    logo = read_logo(look.logo) if look.logo is not None else None
    return FormLook(settings.name, settings.unit, settings.address, settings.phone, look.accent, logo)
