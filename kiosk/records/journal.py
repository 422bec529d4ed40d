"""The journal of all visits: appended to, read in order, erased by law, never changed.

Fits the `Journal` protocol of `kiosk.visit.session`. An append is one transaction: the events, the documents that go
with them, and the visit's summary row.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.errors import BugError, Conflict, RecordsError
from kiosk.records import chain, documents, summary
from kiosk.records.database import Database
from kiosk.records.tables import entry
from kiosk.visit.encoding import decode_event, encode_event
from kiosk.visit.events import Event
from kiosk.visit.fold import fold
from kiosk.visit.session import Document
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor

_REMEMBERED = 32
"""States kept in memory; a clinic has fewer visits under way at once."""


class EventJournal:
    """The journal.

    Args:
        database: Where it is kept.
        now: Gives the aware UTC time, for the note of an erasure.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._states = _States()

    def append(
        self, visit_id: str, *, after_seq: int, events: Sequence[Event], documents: Sequence[Document] = ()
    ) -> None:
        """Commit events behind number `after_seq`, all or none; on disk when this returns.

        Args:
            visit_id: Which visit.
            after_seq: Number of the last event that the caller knows, 0 for a new visit.
            events: The next events, numbered from `after_seq` + 1.
            documents: Kept in the same transaction.

        Raises:
            Conflict: The visit has events behind `after_seq` already.
            RecordsError: They could not be kept, the code is in use (RECORDS-CODE-IN-USE), or the visit was erased
                (RECORDS-VISIT-ERASED); nothing was written.
            BugError: The events do not follow `after_seq` (RECORDS-GAP).
        """
        _require_in_order(visit_id, after_seq, events)
        if events:
            state = self._database.write(lambda connection: self._add(connection, visit_id, events, documents))
            self._states.remember(state)

    def events(self, visit_id: str, *, after_seq: int = 0) -> Sequence[Event]:
        """Return the visit's events behind `after_seq`, in order; an unknown or erased visit has none.

        Raises:
            RecordsError: They could not be read.
        """
        with self._database.read() as connection:
            return _read_events(connection, visit_id, after_seq)

    def head_link(self) -> bytes:
        """Return the link of the chain's last entry, 32 bytes: printed on a form, it anchors everything before it."""
        with self._database.read() as connection:
            return chain.head(connection)[1]

    def erase(self, visit_id: str, *, actor: Actor) -> None:
        """Take away what a visit's events and documents say, for good; the chain still verifies.

        Args:
            visit_id: Which visit; an unknown one is left alone.
            actor: Who erases; kept with the visit's id in the register's stream.

        Raises:
            RecordsError: It could not be done; nothing was erased.
        """

        def work(connection: Connection) -> None:
            stream = chain.visit_stream(visit_id)
            if not chain.last_seq(connection, stream):
                return
            connection.execute(update(entry).where(entry.c.stream == stream).values(salt=None, body=None))
            documents.erase(connection, visit_id)
            summary.drop(connection, visit_id)
            chain.note(
                connection,
                chain.REGISTER,
                self._now(),
                what=chain.VISIT_ERASED,
                visit_id=visit_id,
                by=actor.id,
                station=actor.station,
            )

        self._database.write(work)
        self._states.forget(visit_id)
        self._database.empty_log()

    def _add(
        self, connection: Connection, visit_id: str, events: Sequence[Event], documents_kept: Sequence[Document]
    ) -> VisitState:
        """Do one append inside the write transaction; return the state after it."""
        after_seq = events[0].seq - 1
        _require_head(connection, visit_id, after_seq)
        state = self._states.at(visit_id, after_seq) or _folded(
            VisitState(visit_id), _read_events(connection, visit_id)
        )
        state = _folded(state, events)
        bodies = [chain.Body(event.seq, event.at, encode_event(event)) for event in events]
        chain.extend(connection, chain.visit_stream(visit_id), bodies)
        documents.keep(connection, visit_id, documents_kept)
        row = summary.summarised(state, events[-1].at)
        if row is not None:
            _keep_summary(connection, row)
        return state


class _States:
    """States of the visits last written to, so that an append need not read the whole visit again.

    A state is used only when its number is the number of the last event on disk; events never change, so it is right.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._states: OrderedDict[str, VisitState] = OrderedDict()

    def at(self, visit_id: str, seq: int) -> VisitState | None:
        """Return the state after event `seq`, if it is remembered; the state before the first event always is."""
        with self._lock:
            state = self._states.get(visit_id)
        if seq == 0:
            return VisitState(visit_id)
        return state if state is not None and state.seq == seq else None

    def remember(self, state: VisitState) -> None:
        """Keep a state that is on disk, and let the one longest unused go."""
        with self._lock:
            self._states[state.visit_id] = state
            self._states.move_to_end(state.visit_id)
            if len(self._states) > _REMEMBERED:
                self._states.popitem(last=False)

    def forget(self, visit_id: str) -> None:
        """Let a state go."""
        with self._lock:
            self._states.pop(visit_id, None)


def _require_in_order(visit_id: str, after_seq: int, events: Sequence[Event]) -> None:
    numbers = [event.seq for event in events]
    if numbers != list(range(after_seq + 1, after_seq + 1 + len(events))) or any(
        event.visit_id != visit_id for event in events
    ):
        raise BugError("RECORDS-GAP", "Events do not follow each other.", "Restart the program and call support.")


def _require_head(connection: Connection, visit_id: str, after_seq: int) -> None:
    """Refuse an append that is not at the end of the visit."""
    head = connection.execute(
        select(entry.c.seq, entry.c.body.is_(None).label("is_erased"))
        .where(entry.c.stream == chain.visit_stream(visit_id))
        .order_by(entry.c.seq.desc())
        .limit(1)
    ).one_or_none()
    seq = head.seq if head else 0
    if head and head.is_erased:
        raise RecordsError("RECORDS-VISIT-ERASED", "The visit was erased.", "Prepare a new visit.")
    if seq > after_seq:
        raise Conflict("RECORDS-CONFLICT", "Another station wrote to this visit first.", "Reload and decide again.")
    if seq < after_seq:
        raise BugError("RECORDS-GAP", "Events before these are missing.", "Run `python main.py audit verify`.")


def _read_events(connection: Connection, visit_id: str, after_seq: int = 0) -> list[Event]:
    wanted = (entry.c.stream == chain.visit_stream(visit_id)) & (entry.c.seq > after_seq) & entry.c.body.is_not(None)
    return [decode_event(body) for body in connection.scalars(select(entry.c.body).where(wanted).order_by(entry.c.seq))]


def _folded(state: VisitState, events: Sequence[Event]) -> VisitState:
    for event in events:
        state = fold(state, event)
    return state


def _keep_summary(connection: Connection, row: summary.Summary) -> None:
    try:
        summary.keep(connection, row)
    except IntegrityError as error:
        raise RecordsError("RECORDS-CODE-IN-USE", "The code opens another visit.", "Draw another code.") from error
