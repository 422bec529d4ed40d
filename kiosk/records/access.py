"""Who looked at what is kept about a patient, as the chain has it; and the note that a copy was given away."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from kiosk.records import chain
from kiosk.records.database import Database
from kiosk.records.tables import entry

EXPORTED = "record-exported"

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Export:
    """A copy of everything kept about one patient.

    Attributes:
        visit_ids: The visits in it.
        released_by: Account of whoever allowed it.
        asked_by: Account of whoever made it.
        why: A code; never a name.
    """

    patient_id: str
    visit_ids: tuple[str, ...]
    released_by: str
    asked_by: str
    station: str
    why: str


class Access:
    """The notes about opened records.

    Args:
        database: Where they are kept.
        now: Gives the aware UTC time of a note.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def note_export(self, export: Export) -> None:
        """Note a copy in the staff's stream, once for each visit in it, all or none.

        Raises:
            RecordsError: It could not be kept.
        """

        def work(connection: Connection) -> None:
            for visit_id in export.visit_ids or ("",):
                chain.note(
                    connection,
                    chain.STAFF,
                    self._now(),
                    what=EXPORTED,
                    account_id=export.released_by,
                    asked_by=export.asked_by,
                    station=export.station,
                    why=export.why,
                    patient_id=export.patient_id,
                    **({"visit_id": visit_id} if visit_id else {}),
                )

        self._database.write(work)

    def of_patient(self, patient_id: str, visit_ids: Collection[str]) -> Sequence[dict[str, Any]]:
        """Return every note of staff and register about a patient or one of these visits, the oldest first.

        Raises:
            RecordsError: They cannot be read.
        """
        about = {patient_id, *visit_ids}
        query = select(entry.c.body).where(entry.c.stream.in_((chain.STAFF, chain.REGISTER)), entry.c.body.is_not(None))
        with self._database.read() as connection:
            rows = connection.execution_options(yield_per=_AT_ONCE).execute(query.order_by(entry.c.position))
            notes = (json.loads(row.body) for row in rows)
            return [note for note in notes if about & {note.get("patient_id"), note.get("visit_id")}]
