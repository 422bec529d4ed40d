"""One encrypted SQLite file: how it is connected to, written and read, and what its errors mean.

Writing goes through one kept connection under one lock, so that threads of this process wait in order and
`has_changed` sees only what others wrote; other processes wait at BEGIN IMMEDIATE. Reading takes connections from a
pool and sees one moment of the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from kiosk.errors import RecordsError
from kiosk.records import problems
from kiosk.records.space import Ballast

T = TypeVar("T")

BUSY_TIMEOUT_MS = 5_000
"""How long one process waits for another that writes."""

_READERS = 4


class Database:
    """The open file.

    Args:
        path: The database file; SQLite creates it when it is missing.
        key: 32 bytes, the key of the file.
        ballast: Room set aside, given up when the disk is full.
        busy_timeout_ms: How long to wait for another process that writes.

    Raises:
        RecordsError: The file is not ours, damaged, or cannot be opened.
    """

    def __init__(self, path: Path, key: bytes, ballast: Ballast, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
        self.path = path
        self._ballast = ballast
        self._lock = RLock()
        self._engine = _engine(path, key, busy_timeout_ms)
        with self.translating():
            self._writer = self._engine.connect().execution_options(writes=True)
        self._seen_version = self._data_version()

    def close(self) -> None:
        """Close every connection; the file is whole at any moment, closed or not."""
        with self._lock:
            self._writer.close()
            self._engine.dispose()

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do all of `work` in one transaction, on disk when this returns, or nothing of it.

        When the disk is full, the ballast is given up and `work` is done once more from the beginning.

        Args:
            work: Gets the connection; must have no effect but on the database.

        Returns:
            What `work` returned.

        Raises:
            RecordsError: It could not be kept; nothing was written.
        """
        with self._lock, self.translating():
            try:
                return self._transact(work)
            except DBAPIError as error:
                if not (problems.is_disk_full(_cause(error)) and self._ballast.give_up()):
                    raise
            return self._transact(work)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read one moment of the database.

        Raises:
            RecordsError: It could not be read.
        """
        with self.translating(), self._engine.connect() as connection:
            yield connection

    def has_changed(self) -> bool:
        """Say whether another process wrote since the last call; cheap enough to ask twice a second.

        While this process writes itself the answer is False, and the change is told at the next call.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            version = self._data_version()
        finally:
            self._lock.release()
        changed, self._seen_version = version != self._seen_version, version
        return changed

    def empty_log(self) -> None:
        """Move the write-ahead log into the file and cut it, so that nothing erased stays in it."""
        with self._lock, self.translating():
            self._raw_rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def back_up_to(self, path: Path) -> None:
        """Write a consistent, encrypted copy under the same key; other stations may go on meanwhile."""
        with self._lock, self.translating():
            self._raw_rows("VACUUM INTO ?", str(path))

    def file_problems(self) -> list[str]:
        """Return what SQLCipher and SQLite find wrong with the file, page by page; empty when it is sound."""
        with self._lock, self.translating():
            pages = [str(row[0]) for row in self._raw_rows("PRAGMA cipher_integrity_check")]
            if pages:
                return pages
            return [str(row[0]) for row in self._raw_rows("PRAGMA integrity_check") if row[0] != "ok"]

    def _transact(self, work: Callable[[Connection], T]) -> T:
        with self._writer.begin():
            return work(self._writer)

    def _data_version(self) -> int:
        with self.translating():
            return int(self._raw_rows("PRAGMA data_version")[0][0])

    def _raw_rows(self, statement: str, *parameters: object) -> list[Any]:
        """Run one statement outside of any transaction, which PRAGMA and VACUUM need."""
        connection = self._writer.connection.driver_connection
        assert connection is not None
        return list(connection.execute(statement, parameters).fetchall())

    @contextmanager
    def translating(self) -> Iterator[None]:
        """Turn the library's errors inside the block into ours."""
        try:
            yield
        except (DBAPIError, sqlcipher3.Error) as error:
            raise self._named(problems.translated(_cause(error), self.path)) from error

    def _named(self, problem: RecordsError) -> RecordsError:
        """Add the first damaged page to a report of damage."""
        if problem.code != "RECORDS-DAMAGED" or not hasattr(self, "_writer"):
            return problem
        try:
            pages = self._raw_rows("PRAGMA cipher_integrity_check")
        except sqlcipher3.Error:
            return problem
        return problems.damaged(str(pages[0][0])) if pages else problem


def _cause(error: Exception) -> Exception:
    """Return the driver's own error, which knows SQLite's result code."""
    original = getattr(error, "orig", None)
    return original if isinstance(original, Exception) else error


def connect(path: Path, key: bytes, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS, foreign_keys: bool = True) -> Any:
    """Open one connection to an encrypted file, with every setting that counts.

    Source: SQLCipher's API (a raw key as ``x'...'`` skips the derivation of keys); WAL with synchronous FULL lost no
    commit in simulated power cuts, WAL with NORMAL did.
    """
    connection = sqlcipher3.connect(
        str(path), check_same_thread=False, isolation_level=None, timeout=busy_timeout_ms / 1000
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(path: Path, key: bytes, busy_timeout_ms: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: connect(path, key, busy_timeout_ms=busy_timeout_ms),
        poolclass=QueuePool,
        pool_size=_READERS,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as a writer at once, so that two writers wait for each other instead of failing half-way."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
