"""Fills an empty sample clinic: sample staff, sample patients, one visit a procedure. Nobody here is real."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.app.visits import StoredVisits
from kiosk.errors import ExpectedError
from kiosk.procedure.pack import Pack
from kiosk.records.register import Patient
from kiosk.records.store import Store
from kiosk.staff.accounts import StaffRole
from kiosk.staff.roster import Roster
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit.events import Prepared
from kiosk.visit.session import Clock
from kiosk.visit.state import Stage
from kiosk.visit.terms import Actor, Role, Side

DOCTOR = "sample-doctor"
RECEPTION = "sample-reception"
ADMINISTRATOR = "sample-administrator"

PASSWORD = "sample clinic password"

_STAFF = (
    (DOCTOR, "Sample Doctor", StaffRole.DOCTOR, "271828"),
    (RECEPTION, "Sample Reception", StaffRole.RECEPTION, "161803"),
    (ADMINISTRATOR, "Sample Administrator", StaffRole.ADMINISTRATOR, "141421"),
)
"""Id, name, role and PIN; the README prints the PINs."""


def sample_staff(role: StaffRole) -> Sequence[tuple[str, str, str, str]]:
    """Return account, name, password and PIN of the sample staff of one role."""
    return [(account_id, name, PASSWORD, pin) for account_id, name, its_role, pin in _STAFF if its_role is role]


@dataclass(frozen=True, slots=True)
class _SamplePatient:
    procedure_id: str
    family_name: str
    record_number: str
    born_on: date
    side: Side
    joints: tuple[str, ...]


_PATIENTS = (
    _SamplePatient("lumbar_rhizolysis", "One", "000 001", date(1960, 1, 1), Side.RIGHT, ("L4-5", "L5-S1")),
    _SamplePatient("cervical_rhizolysis", "Two", "000 002", date(1955, 3, 12), Side.LEFT, ("C4-5", "C5-6")),
)

_WHY = {
    "en": ("Pain from worn facet joints, for more than 3 months", "Clear relief for some hours"),
    "es": ("Dolor por desgaste de las facetas, desde hace más de 3 meses", "Alivio claro durante unas horas"),
    "ca": ("Dolor per desgast de les facetes, des de fa més de 3 mesos", "Alleujament clar durant unes hores"),
}
"""Why the treatment is proposed and what the test injection did, as the doctor would have typed it."""

_AT_DESK = Actor(Role.RECEPTION, RECEPTION, "reception-1")


def fill_sample_clinic(
    *,
    store: Store,
    roster: Roster,
    visits: StoredVisits,
    packs: Mapping[str, Pack],
    clock: Clock,
    languages: Sequence[str],
) -> Sequence[SampleVisit]:
    """Make sure that sample staff, patients and one open visit a procedure are there.

    Args:
        store: Where they are kept.
        roster: Takes the staff in.
        visits: Prepares the visits.
        packs: What is explained, by procedure.
        clock: The time.
        languages: The clinic's; the first that a pack has is a visit's.

    Returns:
        The open sample visits, for the welcome screen.
    """
    known = {account.id for account in roster.accounts()}
    for account_id, name, role, pin in _STAFF:
        if account_id not in known:
            with _faster_station("STAFF-ID-TAKEN"):
                roster.add(account_id, name=name, role=role, password=PASSWORD, pin=pin)
    return [
        _visit_of(
            patient,
            store=store,
            visits=visits,
            pack=pack,
            clock=clock,
            language=next((code for code in languages if code in pack.languages), pack.languages[0]),
        )
        for patient in _PATIENTS
        if (pack := packs.get(patient.procedure_id))
    ]


@contextmanager
def _faster_station(code: str) -> Iterator[None]:
    """Go on when another station, started at the same moment, filled this in first."""
    try:
        yield
    except ExpectedError as error:
        if error.code != code:
            raise


def _kept_patient(patient: _SamplePatient, store: Store) -> Patient:
    kept = store.register.by_record_number(patient.record_number)
    if kept is None:
        with _faster_station("RECORDS-RECORD-NUMBER-TAKEN"):
            return store.register.add(
                _AT_DESK,
                given_name="Sample Patient",
                family_name=patient.family_name,
                record_number=patient.record_number,
                date_of_birth=patient.born_on,
            )
        return _kept_patient(patient, store)
    return kept


def _visit_of(
    patient: _SamplePatient, *, store: Store, visits: StoredVisits, pack: Pack, clock: Clock, language: str
) -> SampleVisit:
    kept = _kept_patient(patient, store)
    code = next(
        (
            row.code
            for row in store.summaries.of_patient(kept.id)
            if row.code and row.stage not in (Stage.SIGNED, Stage.DONE, Stage.ENDED)
        ),
        None,
    )
    if code is None:
        code = visits.prepare(_AT_DESK, pack, _prepared(patient, kept.id, pack, clock, language)).session.state.code
    return SampleVisit(code, pack.words_in(language).title, patient.born_on)


def _prepared(patient: _SamplePatient, patient_id: str, pack: Pack, clock: Clock, language: str) -> Prepared:
    why, relief = _WHY.get(language, _WHY["en"])
    return Prepared(
        patient_id=patient_id,
        procedure_id=pack.id,
        content_version=pack.structure.version,
        pack_hash=pack.hash,
        language=language,
        side=patient.side,
        joints=patient.joints,
        doctor_id=DOCTOR,
        planned_on=clock.today() + timedelta(days=7),
        indication=why,
        test_injection=relief,
    )
