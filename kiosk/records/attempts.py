"""Failures in a row, kept so that a restart forgets none. Fits the `Attempts` protocol of `kiosk.visit.slowing`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.records.database import Database
from kiosk.records.tables import attempt
from kiosk.visit.slowing import Failures


class FailedAttempts:
    """The counters.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def failures(self, key: str) -> Failures:
        """Return the failures in a row."""
        with self._database.read() as connection:
            row = connection.execute(
                select(attempt.c.count, attempt.c.last_at).where(attempt.c.key == key)
            ).one_or_none()
        return Failures(row[0], row[1]) if row else Failures()

    def note_failure(self, key: str, at: datetime) -> None:
        """Count one more.

        Args:
            key: What failed where, for example ``arrival:kiosk-1``.
            at: Aware time.
        """
        statement = insert(attempt).values(key=key, count=1, last_at=at)
        counted = {"count": attempt.c.count + 1, "last_at": statement.excluded.last_at}
        counting = statement.on_conflict_do_update(index_elements=["key"], set_=counted)
        self._database.write(lambda connection: connection.execute(counting))

    def forget(self, key: str) -> None:
        """Start at zero again, after a success; costs no write where nothing was counted."""
        if self.failures(key).count:
            self._database.write(lambda connection: connection.execute(delete(attempt).where(attempt.c.key == key)))
