"""Procedure packs as visits were shown them: canonical bytes under their SHA-256, kept once, never changed."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from kiosk.errors import RecordsError
from kiosk.records.database import Database
from kiosk.records.tables import pack
from kiosk.visit.encoding import sha256_hex


class Packs:
    """The pinned packs.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, data: bytes) -> str:
        """Keep a pack's canonical bytes; the same bytes are kept once.

        Returns:
            Their SHA-256, 64 lower-case hex digits.

        Raises:
            RecordsError: They could not be kept.
        """
        sha256 = sha256_hex(data)
        statement = insert(pack).values(sha256=sha256, data=data).on_conflict_do_nothing()
        self._database.write(lambda connection: connection.execute(statement))
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return a pack's bytes, checked against the hash.

        Raises:
            RecordsError: The pack is not kept (RECORDS-PACK-MISSING) or was changed (RECORDS-PACK-DAMAGED).
        """
        with self._database.read() as connection:
            data = connection.scalars(select(pack.c.data).where(pack.c.sha256 == sha256)).one_or_none()
        if data is None:
            raise RecordsError(
                "RECORDS-PACK-MISSING",
                f"The content {sha256[:12]} that a visit was shown is not kept.",
                "Restore the last backup; the visit cannot go on without it.",
            )
        if sha256_hex(data) != sha256:
            raise RecordsError(
                "RECORDS-PACK-DAMAGED",
                f"The content {sha256[:12]} that a visit was shown was changed since.",
                "Run `python main.py audit verify` and restore the last backup.",
            )
        return bytes(data)
