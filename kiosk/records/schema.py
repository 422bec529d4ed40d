"""The shape of the database, brought up to date by migrations; a shape that is newer than the program is refused.

Alembic is loaded only when there is something to migrate: a start with a sound database does without it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from kiosk.errors import BugError
from kiosk.records import problems
from kiosk.records.database import Database

REVISIONS = ("0001", "0002", "0003")
"""Every revision this program knows, oldest first."""

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(database: Database) -> str:
    """Return the revision of a database, empty for one without tables."""
    with database.read() as connection:
        return _revision(connection)


def require_known(revision: str) -> None:
    """Refuse a database that a newer program wrote.

    Raises:
        RecordsError: RECORDS-NEWER-VERSION.
    """
    if revision and revision not in REVISIONS:
        raise problems.from_newer_version(revision)


def bring_up_to_date(database: Database, connect: Callable[[], Any]) -> None:
    """Migrate a database to the newest revision, all or nothing; a copy of what was there is kept beside it first.

    Args:
        database: The open file.
        connect: Opens one more connection to it, with foreign keys off: a table that is rebuilt would take the rows
            that refer to it along.

    Raises:
        RecordsError: The database is newer than the program, or cannot be migrated; it is as before.
    """
    revision = revision_of(database)
    require_known(revision)
    if revision == REVISIONS[-1]:
        return
    if revision:
        _back_up(database, revision)
    engine = create_engine("sqlite://", module=sqlcipher3, creator=connect, poolclass=NullPool)
    try:
        with database.translating(), engine.connect() as connection:
            # By hand, for the lock must be held before Alembic reads the revision: where another process was quicker,
            # it finds nothing left to do.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _migrate(connection)
            connection.commit()
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str:
    has_table = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).first()
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if has_table else None
    return str(row[0]) if row else ""


def _back_up(database: Database, revision: str) -> None:
    copy = database.path.with_name(f"{database.path.stem}-before-{REVISIONS[-1]}-was-{revision}.db")
    draft = copy.with_suffix(".draft")
    if copy.exists():
        return
    draft.unlink(missing_ok=True)
    database.back_up_to(draft)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(copy)


def _migrate(connection: Connection) -> None:
    from alembic import command  # here, for it takes a quarter of a second to load and is hardly ever needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, REVISIONS[-1])
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling is not None:
        raise BugError("RECORDS-MIGRATION", "A migration left a row without its partner.", "Call support.")
