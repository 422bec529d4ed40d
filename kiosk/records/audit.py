"""Checks everything that is kept against itself: file, chain, bodies, summaries, documents, packs. Changes nothing.

What it cannot find: an older copy of the whole database put in the place of a newer one, and entries cut off at the
end of the chain together with what followed from them. That takes a mark kept elsewhere, such as a sealed form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, func, select

from kiosk.errors import BugError, RecordsError
from kiosk.records import chain
from kiosk.records.database import Database
from kiosk.records.key import KeySource
from kiosk.records.opening import open_existing
from kiosk.records.summary import Summary, read_row, summarised
from kiosk.records.tables import document, entry, pack, summary
from kiosk.visit.encoding import FIRST_LINK, commitment, decode_event, link, sha256_hex
from kiosk.visit.events import Event, Fact, FormSealed, FormStamped, Prepared, Revoked, SignedOnPaper, TakeHomeKept
from kiosk.visit.fold import fold
from kiosk.visit.state import VisitState

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Problem:
    """The first thing that is wrong.

    Attributes:
        what: One sentence; ids only.
        position: Place in the chain, counted from 1, or None where it is not about one entry.
        stream: Stream of that entry, or the visit, document or pack it is about.
    """

    what: str
    position: int | None = None
    stream: str = ""


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What was checked, and the first problem, if any.

    Attributes:
        entries: Entries of the chain that were found sound.
        visits: Visits with a summary.
        erased: Visits erased by law.
    """

    entries: int = 0
    visits: int = 0
    erased: int = 0
    documents: int = 0
    packs: int = 0
    problem: Problem | None = None

    @property
    def is_sound(self) -> bool:
        """True when nothing is wrong."""
        return self.problem is None

    def __str__(self) -> str:
        """Return one line for the terminal."""
        if self.problem is None:
            return (
                f"Sound: {self.entries} entries, {self.visits} visits, {self.erased} erased, "
                f"{self.documents} documents, {self.packs} packs."
            )
        place = f" at position {self.problem.position}" if self.problem.position else ""
        stream = f" in {self.problem.stream}" if self.problem.stream else ""
        return f"Not sound{place}{stream}: {self.problem.what}"


class _UnsoundError(Exception):
    """Carries the first problem out of the walk."""

    def __init__(self, what: str, position: int | None = None, stream: str = "") -> None:
        super().__init__(what)
        self.problem = Problem(what, position, stream)


def verify(folder: Path, key: KeySource) -> AuditReport:
    """Check all records of a folder; an empty or missing folder is sound.

    Args:
        folder: Where database and keystore lie.
        key: Unlocks the keystore.

    Raises:
        RecordsError: The database cannot be opened at all: wrong key, another version, no keystore.
    """
    try:
        database = open_existing(folder, key)
    except RecordsError as error:
        if error.code != "RECORDS-DAMAGED":
            raise
        return AuditReport(problem=Problem(error.what))
    if database is None:
        return AuditReport()
    walk = _Walk(database)
    try:
        return walk.report()
    except RecordsError as error:
        return walk.report_with(Problem(error.what))
    finally:
        database.close()


class _Walk:
    """One pass over everything.

    Args:
        database: Opened for looking.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._entries = 0
        self._seqs: dict[str, int] = {}
        self._states: dict[str, VisitState] = {}
        self._times: dict[str, datetime] = {}
        self._gaps: dict[str, int] = {}
        self._erased: set[str] = set()
        self._documents_due: set[tuple[str, str]] = set()
        self._packs_due: dict[str, str] = {}

    def report(self) -> AuditReport:
        """Check everything and report, at the first problem if there is one."""
        pages = self._database.file_problems()
        if pages:
            return self.report_with(Problem(f"The file is damaged: {pages[0]}."))
        with self._database.read() as connection:
            try:
                self._check_chain(connection)
                self._check_erasures()
                self._check_summaries(connection)
                self._check_documents(connection)
                self._check_packs(connection)
            except _UnsoundError as found:
                return self.report_with(found.problem)
            except (TypeError, ValueError):  # raised while rows are read, so the place is not known
                return self.report_with(Problem("A time, a date or a stage is none that the program writes."))
            return AuditReport(
                entries=self._entries,
                visits=connection.scalar(select(func.count()).select_from(summary)) or 0,
                erased=len(self._erased),
                documents=connection.scalar(select(func.count()).select_from(document)) or 0,
                packs=connection.scalar(select(func.count()).select_from(pack)) or 0,
            )

    def report_with(self, problem: Problem) -> AuditReport:
        """Report a problem, with how far the chain was sound."""
        return AuditReport(entries=self._entries, problem=problem)

    def _check_chain(self, connection: Connection) -> None:
        previous = FIRST_LINK
        for row in _rows(connection, select(entry).order_by(entry.c.position)):
            self._check_place(row)
            if row.link != link(previous, row.commitment):
                raise _UnsoundError("The entry does not link to the one before it.", row.position, row.stream)
            if row.body is None:
                self._gaps.setdefault(row.stream, row.position)
            else:
                self._check_body(row)
            previous = row.link
            self._entries += 1

    def _check_place(self, row: Row[Any]) -> None:
        if row.position != self._entries + 1:
            raise _UnsoundError("An entry is missing before this one.", row.position, row.stream)
        if not _are_bytes(row.commitment, row.link):
            raise _UnsoundError("The entry's hashes are no bytes.", row.position, row.stream)
        if row.seq != self._seqs.get(row.stream, 0) + 1:
            raise _UnsoundError("The numbers of the stream do not follow each other.", row.position, row.stream)
        self._seqs[row.stream] = row.seq

    def _check_body(self, row: Row[Any]) -> None:
        if not _are_bytes(row.salt, row.body) or commitment(row.salt, row.body) != row.commitment:
            raise _UnsoundError("The content does not fit what the entry committed to.", row.position, row.stream)
        try:
            if row.stream in (chain.STAFF, chain.REGISTER):
                self._take_in_note(row)
            else:
                self._take_in_event(row, decode_event(row.body))
        except (BugError, ValueError, KeyError) as error:
            raise _UnsoundError("The content cannot be read.", row.position, row.stream) from error

    def _take_in_note(self, row: Row[Any]) -> None:
        content = json.loads(row.body)
        place = (content["stream"], content["seq"], datetime.fromisoformat(content["at"]))
        if place != (row.stream, row.seq, row.at):
            raise _UnsoundError("The entry stands in another place than its content says.", row.position, row.stream)
        if content["what"] == chain.VISIT_ERASED:
            self._erased.add(content["visit_id"])

    def _take_in_event(self, row: Row[Any], event: Event) -> None:
        visit_id = event.visit_id
        if (chain.visit_stream(visit_id), event.seq, event.at) != (row.stream, row.seq, row.at):
            raise _UnsoundError("The entry stands in another place than its content says.", row.position, row.stream)
        if row.stream in self._gaps:
            raise _UnsoundError("The stream goes on behind erased content.", row.position, row.stream)
        self._states[visit_id] = fold(self._states.get(visit_id, VisitState(visit_id)), event)
        self._times[visit_id] = event.at
        document_due = _document_of(event.fact)
        if document_due:
            self._documents_due.add((visit_id, document_due))
        if isinstance(event.fact, Prepared):
            self._packs_due[event.fact.pack_hash] = visit_id

    def _check_erasures(self) -> None:
        for stream, position in self._gaps.items():
            if stream not in {chain.visit_stream(visit_id) for visit_id in self._erased}:
                raise _UnsoundError("Content is missing without a note of its erasure.", position, stream)

    def _check_summaries(self, connection: Connection) -> None:
        expected: dict[str, Summary] = {}
        for visit_id, state in self._states.items():
            row = summarised(state, self._times[visit_id])
            if row is not None:
                expected[visit_id] = row
        for row in map(read_row, _rows(connection, select(summary))):
            if expected.pop(row.visit_id, None) != row:
                raise _UnsoundError(
                    "The summary does not follow from the events.", stream=chain.visit_stream(row.visit_id)
                )
        for visit_id in expected:
            raise _UnsoundError("The summary is missing.", stream=chain.visit_stream(visit_id))

    def _check_documents(self, connection: Connection) -> None:
        for row in _rows(connection, select(document)):
            stream = chain.visit_stream(row.visit_id)
            if row.data is None and row.visit_id not in self._erased:
                raise _UnsoundError(f"Document {row.sha256[:12]} lost its content.", stream=stream)
            if row.data is not None and not _fits(row):
                raise _UnsoundError(f"Document {row.sha256[:12]} was changed.", stream=stream)
            self._documents_due.discard((row.visit_id, row.sha256))
        for visit_id, sha256 in sorted(self._documents_due):
            raise _UnsoundError(f"Document {sha256[:12]} is missing.", stream=chain.visit_stream(visit_id))

    def _check_packs(self, connection: Connection) -> None:
        for row in _rows(connection, select(pack)):
            if not _fits(row):
                raise _UnsoundError(f"Pack {row.sha256[:12]} was changed.")
            self._packs_due.pop(row.sha256, None)
        for sha256, visit_id in self._packs_due.items():
            raise _UnsoundError(f"Pack {sha256[:12]} is missing.", stream=chain.visit_stream(visit_id))


def _document_of(fact: Fact) -> str:
    """Return the SHA-256 of what was kept with a fact, or empty."""
    match fact:
        case FormSealed(sha256=sha256) | FormStamped(sha256=sha256) | TakeHomeKept(sha256=sha256):
            return sha256
        case SignedOnPaper(scan_sha256=sha256) | Revoked(scan_sha256=sha256):
            return sha256
    return ""


def _are_bytes(*values: object) -> bool:
    """SQLite keeps whatever it is given, so a column of bytes may hold something else."""
    return all(isinstance(value, bytes) for value in values)


def _fits(row: Row[Any]) -> bool:
    """Say whether a document or pack has the hash it is kept under."""
    return _are_bytes(row.data) and sha256_hex(row.data) == row.sha256


def _rows(connection: Connection, query: Any) -> Iterator[Row[Any]]:
    """Yield rows some hundred at a time, so that a large clinic's records need little memory."""
    return iter(connection.execution_options(yield_per=_AT_ONCE).execute(query))
