"""The one shell around the pure visit: reads the journal, asks a rule, appends what the rule says, tells who listens.

A `VisitSession` promises that the state it shows is on disk: `act` returns only after the journal has committed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, ParamSpec, Protocol

from kiosk.errors import Conflict, OvertakenError, VisitError
from kiosk.visit.events import Event, Fact
from kiosk.visit.fold import fold, fold_all
from kiosk.visit.outline import Outline
from kiosk.visit.rules.moment import Moment
from kiosk.visit.rules.release import withdrawal
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor

P = ParamSpec("P")
Rule = Callable[Concatenate[Moment, P], Sequence[Fact]]

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes kept beside the journal in the same transaction, found by their SHA-256 (hex)."""

    sha256: str
    media_type: str
    data: bytes


class Journal(Protocol):
    """Where events are kept. One implementation is `records`; a fake passes the same contract test."""

    def append(
        self, visit_id: str, *, after_seq: int, events: Sequence[Event], documents: Sequence[Document] = ()
    ) -> None:
        """Commit events behind number `after_seq`, all or none; on disk when this returns.

        Raises:
            Conflict: The visit has events behind `after_seq` already.
            RecordsError: They could not be kept; nothing was written.
        """

    def events(self, visit_id: str, *, after_seq: int = 0) -> Sequence[Event]:
        """Return the visit's events behind `after_seq`, in order; an unknown visit has none."""


class Clock(Protocol):
    """The time, and the clinic's calendar day."""

    def now(self) -> datetime:
        """Return the aware UTC time."""

    def today(self) -> date:
        """Return the day in the clinic's time zone."""


class VisitSession:
    """One visit as one station sees it.

    Args:
        journal: Where events are kept.
        clock: The time.
        outline: Built from the pack that the visit pinned.
        visit_id: Which visit.
        state: What its events add up to, where somebody has just read them; else they are read here.
    """

    def __init__(
        self, *, journal: Journal, clock: Clock, outline: Outline, visit_id: str, state: VisitState | None = None
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._listeners: list[Callable[[], None]] = []
        self.outline = outline
        self.state = state if state is not None else fold_all(visit_id, journal.events(visit_id))

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change of the state, from here or from another station."""
        self._listeners.append(listener)

    def act(self, actor: Actor, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Ask a rule and keep what it says.

        Args:
            actor: Who acts.
            rule: A function of `kiosk.visit.rules`.
            *args: What the rule takes behind the moment.
            **kwargs: Likewise, by name.

        Returns:
            The facts that were appended; empty when there was nothing to say.

        Raises:
            VisitError: The visit does not allow this now; an OvertakenError where another station was faster.
            RecordsError: It could not be kept; the state is as before.
        """
        return self.act_with_documents((), actor, rule, *args, **kwargs)

    def act_with_documents(
        self, documents: Sequence[Document], actor: Actor, rule: Rule[P], *args: P.args, **kwargs: P.kwargs
    ) -> Sequence[Fact]:
        """Like `act`, and keep documents in the same transaction."""
        seen, tries = self.state, 1
        while True:
            moment = Moment(self.state, self.outline, actor, self._clock.now(), self._clock.today(), seen)
            try:
                facts = tuple(rule(moment, *args, **kwargs))
            except VisitError as error:
                if tries == 1:
                    raise
                raise OvertakenError(error.code, error.what, error.remedy) from error
            if not facts:
                return facts
            try:
                return self._append(actor, facts, documents)
            except Conflict:
                if tries == _TRIES:
                    raise
            tries += 1
            self.catch_up()

    def catch_up(self) -> bool:
        """Take in what other stations wrote; say whether there was anything."""
        news = self._journal.events(self.state.visit_id, after_seq=self.state.seq)
        for event in news:
            self.state = fold(self.state, event)
        if news:
            self._tell()
        return bool(news)

    def _append(self, actor: Actor, facts: tuple[Fact, ...], documents: Sequence[Document]) -> tuple[Fact, ...]:
        state, events = self.state, list[Event]()
        now = self._clock.now()
        for fact in (*facts, *withdrawal(self.state, facts)):
            event = Event(state.visit_id, state.seq + 1, now, actor, fact)
            state = fold(state, event)
            events.append(event)
        self._journal.append(state.visit_id, after_seq=self.state.seq, events=events, documents=documents)
        self.state = state
        self._tell()
        return tuple(event.fact for event in events)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
