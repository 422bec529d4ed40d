"""Consents expire after the clinic's number of weeks: noted behind a station's start, and whenever one is looked at."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from itertools import takewhile
from threading import Lock

from kiosk.app.visits import StoredVisits
from kiosk.errors import AntesalaError, VisitError
from kiosk.records.store import Store
from kiosk.visit.rules import reception
from kiosk.visit.session import Clock
from kiosk.visit.state import Ending
from kiosk.visit.terms import Actor, Role

LOG = logging.getLogger("antesala.expiry")


class Expiry:
    """Notes what has expired.

    Args:
        store: Where visits are kept.
        visits: Opens them.
        clock: The time.
        validity_weeks: How long a signed consent stays valid.
        station: Where it is noted.
    """

    def __init__(self, store: Store, visits: StoredVisits, clock: Clock, *, validity_weeks: int, station: str) -> None:
        self._store = store
        self._visits = visits
        self._clock = clock
        self._weeks = validity_weeks
        self._at_work = Lock()
        self._actor = Actor(Role.PROGRAM, "antesala", station)

    def sweep(self, is_wanted: Callable[[], bool] = lambda: True) -> int:
        """Note every consent that nobody has touched for so long; return how many.

        After a long rest there may be thousands, so no start waits for it, and it stops between two visits when it is
        no longer wanted. Whoever acts on a consent meanwhile looks at that one first (`look`). A visit that cannot
        be read or written is logged, and does not keep the others. One that was touched later, for example printed,
        was signed earlier still: it is noted when somebody looks.

        Two at once would only take a worker from the forms that patients wait for, so the second does nothing.

        Args:
            is_wanted: Asked before each visit.
        """
        if not self._at_work.acquire(blocking=False):
            return 0
        try:
            return self._swept(is_wanted)
        finally:
            self._at_work.release()

    def _swept(self, is_wanted: Callable[[], bool]) -> int:
        since = self._clock.now() - timedelta(weeks=self._weeks)
        rows = self._store.summaries.untouched_since(since, reception.MAY_EXPIRE, (Ending.ON_PAPER,))
        return sum(self._looked_at(row.visit_id) for row in takewhile(lambda _row: is_wanted(), rows))

    def _looked_at(self, visit_id: str) -> bool:
        try:
            return self.look(visit_id)
        except AntesalaError as error:  # a damaged visit too: those behind it must not wait for ever
            LOG.error("visit %s not expired %s", visit_id, error.code)
            return False

    def look(self, visit_id: str) -> bool:
        """Note it when a visit's consent has expired, before anybody acts on it; say whether it has just now."""
        row = self._store.summaries.of_visit(visit_id)
        if row is None or not reception.may_expire(row.stage, row.ending):
            return False
        session = self._visits.open(visit_id).session
        try:
            noted = session.act(self._actor, reception.expire, validity_weeks=self._weeks)
        except VisitError as error:  # another station was faster: it has ended
            LOG.info("visit %s not expired %s", visit_id, error.code)
            return False
        if noted:
            LOG.info("consent of visit %s expired", visit_id)
        return bool(noted)
