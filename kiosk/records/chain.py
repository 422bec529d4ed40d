"""The one chain of the database: every entry commits to its body and links to the entry before it.

A body may be erased later, together with its salt; commitment and link stay, so the chain still verifies.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from kiosk.records.tables import entry
from kiosk.visit.encoding import FIRST_LINK, canonical_bytes, commitment, link

STAFF = "staff"
"""Stream of log-ins, failures, opened records and changed accounts."""

REGISTER = "register"
"""Stream of changes of the patient register, and of visits erased."""

VISIT_ERASED = "visit-erased"
"""What the note of an erasure says; a body that is missing without it was taken away unseen."""

SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Body:
    """One entry's content, as its bytes will be kept."""

    seq: int
    at: datetime
    data: bytes


def visit_stream(visit_id: str) -> str:
    """Return the name of a visit's stream."""
    return f"visit:{visit_id}"


def last_seq(connection: Connection, stream: str) -> int:
    """Return the number of a stream's last entry, 0 when it has none."""
    found = connection.execute(select(func.max(entry.c.seq)).where(entry.c.stream == stream)).scalar()
    return int(found or 0)


def head(connection: Connection) -> tuple[int, bytes]:
    """Return position and link of the last entry; 0 and `FIRST_LINK` for an empty chain."""
    last = connection.execute(
        select(entry.c.position, entry.c.link).order_by(entry.c.position.desc()).limit(1)
    ).one_or_none()
    return (last.position, last.link) if last else (0, FIRST_LINK)


def extend(connection: Connection, stream: str, bodies: list[Body]) -> None:
    """Add entries at the end of the chain; the caller holds the write transaction and has checked the numbers."""
    position, previous = head(connection)
    rows = []
    for body in bodies:
        salt = secrets.token_bytes(SALT_BYTES)
        committed = commitment(salt, body.data)
        position, previous = position + 1, link(previous, committed)
        rows.append(
            {
                "position": position,
                "stream": stream,
                "seq": body.seq,
                "at": body.at,
                "salt": salt,
                "body": body.data,
                "commitment": committed,
                "link": previous,
            }
        )
    connection.execute(insert(entry), rows)


def note(connection: Connection, stream: str, at: datetime, **content: str) -> None:
    """Add one note to the staff's or the register's stream.

    Args:
        connection: Holds the write transaction.
        stream: `STAFF` or `REGISTER`.
        at: Aware time.
        content: Codes and ids, never names.
    """
    seq = last_seq(connection, stream) + 1
    data = canonical_bytes({"format": 1, "stream": stream, "seq": seq, "at": at.isoformat(), **content})
    extend(connection, stream, [Body(seq, at, data)])
