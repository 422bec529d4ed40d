"""The six-digit codes that open visits. Fits the `CodeBook` protocol of `kiosk.visit.arrival`."""

from __future__ import annotations

import secrets
from datetime import date

from sqlalchemy import select

from kiosk.errors import RecordsError
from kiosk.records.database import Database
from kiosk.records.tables import patient, summary
from kiosk.visit.state import Stage

DIGITS = 6
_TRIES = 200


class Codes:
    """The codes in use.

    Args:
        database: Where the visits are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_code(self) -> str:
        """Return a random code that no visit uses; it is taken once `CodeIssued` is in the journal.

        Raises:
            RecordsError: Nearly all codes are in use (RECORDS-NO-FREE-CODE).
        """
        with self._database.read() as connection:
            for _ in range(_TRIES):
                code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
                if connection.execute(select(summary.c.visit_id).where(summary.c.code == code)).first() is None:
                    return code
        raise RecordsError(
            "RECORDS-NO-FREE-CODE", "Hardly any code is free.", "Cancel visits that nobody will come back to."
        )

    def visit_of_code(self, code: str) -> str | None:
        """Return the visit that a code opens now, or None; a visit that is done or has ended is opened by none."""
        wanted = (summary.c.code == code) & (summary.c.stage != Stage.DONE.value)
        with self._database.read() as connection:
            return connection.scalars(select(summary.c.visit_id).where(wanted)).one_or_none()

    def birth_date_of(self, visit_id: str) -> date:
        """Return the date of birth of the visit's patient.

        Raises:
            RecordsError: The visit or its patient is unknown (RECORDS-VISIT-UNKNOWN).
        """
        query = (
            select(patient.c.date_of_birth)
            .join(summary, summary.c.patient_id == patient.c.id)
            .where(summary.c.visit_id == visit_id)
        )
        with self._database.read() as connection:
            born: date | None = connection.scalars(query).one_or_none()
        if born is None:
            raise RecordsError(
                "RECORDS-VISIT-UNKNOWN", "The visit or its patient is not in the register.", "Prepare the visit again."
            )
        return born
