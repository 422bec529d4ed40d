"""The store: the one door to everything that is kept. Opened once a process, on any thread, used from every thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from kiosk.records import problems
from kiosk.records.access import Access
from kiosk.records.accounts import StaffAccounts
from kiosk.records.attempts import FailedAttempts
from kiosk.records.codes import Codes
from kiosk.records.database import BUSY_TIMEOUT_MS, Database
from kiosk.records.documents import Documents
from kiosk.records.journal import EventJournal
from kiosk.records.key import KeySource
from kiosk.records.opening import open_or_create
from kiosk.records.packs import Packs
from kiosk.records.register import Register
from kiosk.records.space import free_bytes
from kiosk.records.summary import Summaries
from kiosk.records.worklist import Worklist

A = TypeVar("A")

ROOM_FOR_A_VISIT_BYTES = 50_000_000
"""Far more than a visit needs; below it somebody should make room before the next patient sits down."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The open store; `Store.open` makes one.

    Attributes:
        journal: The events of all visits.
        register: The patients.
        packs: Content as visits were shown it.
        codes: The codes that open visits.
        attempts: Failures in a row.
        documents: Sealed forms and scans.
        summaries: The visits, one line each.
        worklist: The visits of the day with their patients.
        access: Who looked at what is kept about a patient.
        pepper: 32 bytes for the hashing of passwords and PINs; kept nowhere, follows from the data key.
    """

    def __init__(self, database: Database, pepper: bytes, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self.pepper = pepper
        self.journal = EventJournal(database, now)
        self.register = Register(database, now)
        self.packs = Packs(database)
        self.codes = Codes(database)
        self.attempts = FailedAttempts(database)
        self.documents = Documents(database)
        self.summaries = Summaries(database)
        self.worklist = Worklist(database)
        self.access = Access(database, now)

    @classmethod
    def open(
        cls,
        folder: Path,
        key: KeySource,
        *,
        now: Callable[[], datetime] = _utc_now,
        busy_timeout_ms: int = BUSY_TIMEOUT_MS,
    ) -> Store:
        """Open the store of a folder, made when the folder is empty, migrated when it is older.

        Args:
            folder: Where database, keystore and ballast lie.
            key: Unlocks the keystore.
            now: Gives the aware UTC time, for notes.
            busy_timeout_ms: How long to wait for another process that writes.

        Raises:
            RecordsError: It cannot be opened; nothing was overwritten. The code says why.
        """
        database, keys = open_or_create(folder, key, busy_timeout_ms=busy_timeout_ms)
        return cls(database, keys.pepper, now)

    def accounts(self, make: Callable[[Mapping[str, Any]], A]) -> StaffAccounts[A]:
        """Return the accounts of the staff.

        Args:
            make: Makes one of `staff`'s accounts of its fields by name; the role comes as plain text.
        """
        return StaffAccounts(self._database, self._now, make)

    def has_changed(self) -> bool:
        """Say whether another process wrote since the last call; microseconds."""
        return self._database.has_changed()

    def free_bytes(self) -> int:
        """Return how much room the disk has left."""
        return free_bytes(self._database.path.parent)

    def require_free_space(self, needed_bytes: int = ROOM_FOR_A_VISIT_BYTES) -> None:
        """Refuse to begin what may not fit on the disk.

        Raises:
            RecordsError: There is less room than `needed_bytes` (RECORDS-LOW-SPACE).
        """
        free = self.free_bytes()
        if free < needed_bytes:
            raise problems.low_space(free)

    def close(self) -> None:
        """Close the store; what was committed is on disk, closed or not."""
        self._database.close()
