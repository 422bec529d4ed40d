"""The patient register: who the patients are. Every change is noted in the chain by ids, never by names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import ColumnElement, Select

from kiosk.errors import RecordsError
from kiosk.records import chain
from kiosk.records.database import Database
from kiosk.records.tables import patient as patients
from kiosk.records.tables import patient_word
from kiosk.visit.name_key import name_key, name_words
from kiosk.visit.terms import Actor
from kiosk.visit.written_day import day_in

_LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient of the clinic.

    Attributes:
        id: Ours, random, never shown.
        record_number: The clinic's, unique.
        phone: Empty where none is known.
    """

    id: str
    given_name: str
    family_name: str
    record_number: str
    date_of_birth: date
    phone: str = ""

    @property
    def full_name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}".strip()


class Register:
    """The register.

    Args:
        database: Where it is kept.
        now: Gives the aware UTC time of a change.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def add(
        self,
        actor: Actor,
        *,
        given_name: str,
        family_name: str,
        record_number: str,
        date_of_birth: date,
        phone: str = "",
    ) -> Patient:
        """Take a patient in.

        Returns:
            The patient, with a new id.

        Raises:
            RecordsError: RECORDS-PATIENT-INCOMPLETE, RECORDS-RECORD-NUMBER-TAKEN, or it could not be kept.
        """
        new = _tidied(Patient(uuid4().hex, given_name, family_name, record_number, date_of_birth, phone))

        def work(connection: Connection) -> None:
            connection.execute(insert(patients), [_row(new)])
            _keep_words(connection, new)

        self._keep(actor, new, "patient-added", work)
        return new

    def change(self, actor: Actor, changed: Patient) -> None:
        """Keep the new version of a patient, found by `changed.id`.

        Raises:
            RecordsError: As in `add`, or the patient is unknown (RECORDS-PATIENT-UNKNOWN).
        """
        new = _tidied(changed)

        def work(connection: Connection) -> None:
            done = connection.execute(update(patients).where(patients.c.id == new.id).values(_row(new)))
            if not done.rowcount:
                raise _unknown()
            _keep_words(connection, new)

        self._keep(actor, new, "patient-changed", work)

    def patient(self, patient_id: str) -> Patient:
        """Return one patient.

        Raises:
            RecordsError: The patient is unknown (RECORDS-PATIENT-UNKNOWN).
        """
        found = self._found(patients.c.id == patient_id)
        if not found:
            raise _unknown()
        return found[0]

    def by_record_number(self, record_number: str) -> Patient | None:
        """Return the patient with the clinic's record number, or None."""
        found = self._found(patients.c.record_number == record_number.strip())
        return found[0] if found else None

    def search(self, text: str, *, limit: int = 50) -> Sequence[Patient]:
        """Return patients by the beginnings of names, or of a record number, or by date of birth.

        Args:
            text: Parts of a name in any order, in any case, with or without accents; or the beginning of a record
                number; or a date as 1958-03-07, 7.3.1958 or 7/3/1958. Empty text finds nobody.
            limit: At most so many, by name. Of more, those whose name or number comes first.
        """
        born = day_in(text)
        if born is not None:
            return self._found(patients.c.date_of_birth == born, limit=limit)
        key, number = name_key(text), text.strip()
        if not key:
            return []
        prefixes = {
            (patients.c.name_key, key),
            (patients.c.given_first_key, key),
            (patients.c.record_number, number),
            (patients.c.record_number, number.upper()),
        }
        found = {one.id: one for column, prefix in prefixes for one in self._beginning(column, prefix, limit)}
        if len(found) < limit:
            found |= {one.id: one for one in self._of_words(name_words(text), limit)}
        return sorted(found.values(), key=lambda one: name_key(f"{one.family_name} {one.given_name}"))[:limit]

    def alike(
        self, *, given_name: str, family_name: str, date_of_birth: date | None, limit: int = 6
    ) -> Sequence[Patient]:
        """Return patients of the same name, or born on the same day: those of both first, then those of the name.

        Args:
            given_name: Written either way round with `family_name`; case and accents do not matter.
            family_name: See `given_name`.
            date_of_birth: None where it is not known yet.
            limit: At most so many.
        """
        key, other = name_key(f"{family_name} {given_name}"), name_key(f"{given_name} {family_name}")
        named = (
            [patients.c.name_key == key, patients.c.given_first_key == key, patients.c.name_key == other] if key else []
        )
        born = [patients.c.date_of_birth == date_of_birth] if date_of_birth else []
        if not named and not born:
            return []
        by_name = self._found(or_(*named), limit=limit) if named else []
        by_day = self._found(or_(*born), limit=limit) if born else []
        both = self._found(or_(*named) & or_(*born), limit=limit) if named and born else []
        return list({one.id: one for one in (*both, *by_name, *by_day)}.values())[:limit]

    def _keep(self, actor: Actor, new: Patient, what: str, work: Callable[[Connection], object]) -> None:
        def noted(connection: Connection) -> None:
            try:
                work(connection)
            except IntegrityError as error:
                raise RecordsError(
                    "RECORDS-RECORD-NUMBER-TAKEN",
                    "Another patient has this record number.",
                    "Search for the record number and use that patient, or correct it.",
                ) from error
            chain.note(
                connection,
                chain.REGISTER,
                self._now(),
                what=what,
                patient_id=new.id,
                by=actor.id,
                station=actor.station,
            )

        self._database.write(noted)

    def _beginning(self, column: ColumnElement[str], prefix: str, limit: int) -> list[Patient]:
        """Return the first by one column: its index finds and orders them, however many begin alike."""
        query = select(patients).where(_begins(column, prefix)).order_by(column).limit(limit)
        with self._database.read() as connection:
            return [_read(row) for row in connection.execute(query)]

    def _of_words(self, words: Sequence[str], limit: int) -> list[Patient]:
        if not words:
            return []
        with self._database.read() as connection:
            return [_read(row) for row in connection.execute(words_query(words, limit))]

    def _found(self, wanted: ColumnElement[bool], *, limit: int = 1) -> list[Patient]:
        query = select(patients).where(wanted).order_by(patients.c.name_key).limit(limit)
        with self._database.read() as connection:
            return [_read(row) for row in connection.execute(query)]


def words_query(words: Sequence[str], limit: int) -> Select[Any]:
    """Return the statement that finds patients whose name has, for each of these, a word that begins so.

    The longest finds them by its index, for it fits the fewest; the others are looked for in what it found.
    """
    first, *others = sorted(words, key=len, reverse=True)
    query = select(patients).join(patient_word, patient_word.c.patient_id == patients.c.id)
    query = query.where(_begins(patient_word.c.word, first))
    spaced = " " + func.replace(patients.c.name_key, "-", " ")
    for word in others:
        query = query.where(func.instr(spaced, f" {word}") > 0)
    return query.order_by(patient_word.c.word, patient_word.c.patient_id).limit(limit)


def _begins(column: ColumnElement[str], prefix: str) -> ColumnElement[bool]:
    """Compare by range, which uses the index; LIKE would not, and gives % and _ a meaning."""
    return (column >= prefix) & (column < prefix + _LAST_CHARACTER)


def _keep_words(connection: Connection, one: Patient) -> None:
    """Write the words of a patient's name anew."""
    connection.execute(delete(patient_word).where(patient_word.c.patient_id == one.id))
    rows = [{"word": word, "patient_id": one.id} for word in dict.fromkeys(name_words(one.full_name))]
    if rows:
        connection.execute(insert(patient_word), rows)


def _tidied(one: Patient) -> Patient:
    """Take needless blanks away.

    Raises:
        RecordsError: No name or no record number is left, or a text cannot be kept (RECORDS-PATIENT-INCOMPLETE).
    """
    tidy = replace(
        one,
        given_name=" ".join(one.given_name.split()),
        family_name=" ".join(one.family_name.split()),
        record_number=one.record_number.strip(),
        phone=" ".join(one.phone.split()),
    )
    if not tidy.full_name or not tidy.record_number or not _is_text(tidy.full_name + tidy.record_number + tidy.phone):
        raise RecordsError(
            "RECORDS-PATIENT-INCOMPLETE",
            "A patient needs a name and a record number, in letters that can be written.",
            "Fill in what is missing.",
        )
    return tidy


def _is_text(text: str) -> bool:
    """Say whether a text can be written in UTF-8 and holds no control characters."""
    return not any(unicodedata.category(letter) in ("Cs", "Cc") for letter in text)


def _row(one: Patient) -> dict[str, object]:
    keys = {
        "name_key": name_key(f"{one.family_name} {one.given_name}"),
        "given_first_key": name_key(one.full_name),
    }
    return {**asdict(one), **keys}


def _read(row: Row[Any]) -> Patient:
    return Patient(row.id, row.given_name, row.family_name, row.record_number, row.date_of_birth, row.phone)


def _unknown() -> RecordsError:
    return RecordsError("RECORDS-PATIENT-UNKNOWN", "No patient has this id.", "Search for the patient again.")
