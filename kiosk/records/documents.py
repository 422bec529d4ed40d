"""Bytes kept beside a visit's events: sealed forms and scans, each found by its SHA-256."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Row, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.errors import BugError, RecordsError
from kiosk.records.database import Database
from kiosk.records.tables import document
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.session import Document

_AS_KEPT = literal_column("rowid", Integer)


def keep(connection: Connection, visit_id: str, documents: Sequence[Document]) -> None:
    """Keep a visit's documents; one that is there already is kept once.

    Raises:
        BugError: A document is named by another hash than its own (RECORDS-DOCUMENT-HASH).
    """
    for one in documents:
        if sha256_hex(one.data) != one.sha256:
            raise BugError("RECORDS-DOCUMENT-HASH", "A document does not fit its hash.", "Call support.")
        values = {"visit_id": visit_id, "sha256": one.sha256, "media_type": one.media_type, "data": one.data}
        connection.execute(insert(document).values(values).on_conflict_do_nothing())


def erase(connection: Connection, visit_id: str) -> None:
    """Take the bytes of a visit's documents away; that they were there stays on record."""
    connection.execute(update(document).where(document.c.visit_id == visit_id).values(data=None))


class Documents:
    """The documents of all visits.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def document(self, sha256: str) -> Document:
        """Return one document, its bytes checked against the hash.

        Args:
            sha256: 64 lower-case hex digits.

        Raises:
            RecordsError: It is not kept (RECORDS-DOCUMENT-MISSING) or was changed (RECORDS-DOCUMENT-DAMAGED).
        """
        kept = document.c.data.is_not(None) & (document.c.sha256 == sha256)
        with self._database.read() as connection:
            row = connection.execute(select(document).where(kept).limit(1)).one_or_none()
        if row is None:
            raise RecordsError(
                "RECORDS-DOCUMENT-MISSING", f"No document {sha256[:12]} is kept.", "It was erased, or never kept here."
            )
        return _read(row)

    def of_visit(self, visit_id: str) -> Sequence[Document]:
        """Return a visit's documents in the order in which they were kept; none for an erased visit."""
        kept = document.c.data.is_not(None) & (document.c.visit_id == visit_id)
        with self._database.read() as connection:
            return [_read(row) for row in connection.execute(select(document).where(kept).order_by(_AS_KEPT))]


def _read(row: Row[Any]) -> Document:
    if sha256_hex(row.data) != row.sha256:
        raise RecordsError(
            "RECORDS-DOCUMENT-DAMAGED",
            f"Document {row.sha256[:12]} was changed since it was kept.",
            "Run `python main.py audit verify` and restore the last backup.",
        )
    return Document(row.sha256, row.media_type, row.data)
