"""Opens the folder's database with the folder's keystore: what is there, what belongs together, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import RecordsError
from kiosk.records import keystore, problems, schema
from kiosk.records.database import BUSY_TIMEOUT_MS, Database, connect
from kiosk.records.key import KeySource
from kiosk.records.keystore import Keys, Keystore
from kiosk.records.space import Ballast

DATABASE = "antesala.db"
BALLAST = "ballast"
_SALT_BYTES = 16


def open_or_create(folder: Path, source: KeySource, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> tuple[Database, Keys]:
    """Open the database of a folder, made and migrated as need be.

    Args:
        folder: Made when it is missing.
        source: Unlocks the keystore, or locks a new one.
        busy_timeout_ms: How long to wait for another process that writes.

    Raises:
        RecordsError: It cannot be opened; nothing was overwritten.
    """
    path = folder / DATABASE
    kept = _keystore(folder, source)
    keys = kept.unlock(source)
    if not path.exists() and kept.file_salt:
        raise problems.database_missing(path)
    ballast = Ballast(folder / BALLAST)
    database = _database(path, keys, kept, ballast, busy_timeout_ms)
    try:
        schema.bring_up_to_date(database, _without_foreign_keys(path, keys, busy_timeout_ms))
        if not kept.file_salt:
            keystore.note_file_salt(folder, kept, _file_salt(path))
    except BaseException:
        database.close()
        raise
    ballast.take_in()
    database.has_changed()  # what opening itself wrote is no news
    return database, keys


def open_existing(folder: Path, source: KeySource) -> Database | None:
    """Open the database of a folder as it is, for looking only; None when the folder holds nothing.

    Raises:
        RecordsError: It cannot be opened, or is not of this program's version.
    """
    path = folder / DATABASE
    kept = keystore.read(folder)
    if kept is None:
        if path.exists():
            raise problems.keystore_missing(folder)
        return None
    keys = kept.unlock(source)
    if not path.exists():
        if kept.file_salt:
            raise problems.database_missing(path)
        return None
    database = _database(path, keys, kept, Ballast(folder / BALLAST), BUSY_TIMEOUT_MS)
    try:
        revision = schema.revision_of(database)
        schema.require_known(revision)
        if revision != schema.REVISIONS[-1]:
            raise problems.from_older_version(revision)
    except BaseException:
        database.close()
        raise
    return database


def _keystore(folder: Path, source: KeySource) -> Keystore:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise problems.not_writable(folder) from error
    kept = keystore.read(folder)
    if kept is not None:
        return kept
    if (folder / DATABASE).exists():
        raise problems.keystore_missing(folder)
    return keystore.create(folder, source)


def _database(path: Path, keys: Keys, kept: Keystore, ballast: Ballast, busy_timeout_ms: int) -> Database:
    try:
        return Database(path, keys.database, ballast, busy_timeout_ms=busy_timeout_ms)
    except RecordsError as error:
        # A wrong key and a damaged first page look alike to SQLCipher. The key is the keystore's, so it is right;
        # the file's own salt tells whether it is the file that belongs to it.
        if error.code == "RECORDS-NOT-A-DATABASE" and kept.file_salt and _file_salt(path) == kept.file_salt:
            raise problems.damaged("page 1") from error
        raise


def _without_foreign_keys(path: Path, keys: Keys, busy_timeout_ms: int) -> Callable[[], Any]:
    return lambda: connect(path, keys.database, busy_timeout_ms=busy_timeout_ms, foreign_keys=False)


def _file_salt(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_SALT_BYTES)
