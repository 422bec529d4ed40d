"""Adds time stamps to the forms that lack one, behind everybody's back: no patient and no form waits for a server."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from kiosk.app.folders import Folders
from kiosk.clinic import ClinicSettings
from kiosk.consent.keys import KeyFolder
from kiosk.consent.mark import TimeService
from kiosk.consent.worker import FormWorker
from kiosk.errors import ExpectedError
from kiosk.records.store import Store
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.fold import fold_all
from kiosk.visit.rules.stamping import keep_stamp, unstamped
from kiosk.visit.session import Clock, Document
from kiosk.visit.state import Form
from kiosk.visit.terms import Actor, Role

LOG = logging.getLogger("antesala.stamping")

_LOOKED_BACK = timedelta(days=30)


def time_service(folders: Folders, settings: ClinicSettings) -> TimeService | None:
    """Return where the clinic gets its time stamps, or None where it has no server or trusts none."""
    if settings.timestamp_url is None:
        return None
    anchor = KeyFolder(folders.seal).time_anchor
    try:
        return TimeService(settings.timestamp_url, anchor.read_bytes())
    except OSError:
        LOG.error("no time stamps: STAMP-NO-ANCHOR")  # the log holds no paths; docs/operating.md has the code
        return None


class StampDesk:
    """Where time stamps are added.

    Args:
        store: Where forms are kept.
        open_visit: Opens a visit.
        clock: The time.
        service: Where stamps come from; None adds none.
        station: Name of this station.
    """

    def __init__(
        self,
        store: Store,
        open_visit: Callable[[str], OpenVisit],
        clock: Clock,
        service: TimeService | None,
        station: str,
    ) -> None:
        self._store = store
        self._open = open_visit
        self._clock = clock
        self._service = service
        self._program = Actor(Role.PROGRAM, "antesala", station)
        self._at_work = threading.Lock()
        self._done: dict[str, datetime] = {}

    def finish(self) -> int:
        """Add the stamps that are missing on forms of the last 30 days; return how many.

        When the server is away it stops at once, and the next call begins anew. A second call meanwhile does nothing.
        """
        if self._service is None or not self._at_work.acquire(blocking=False):
            return 0
        try:
            return self._finish(self._service)
        finally:
            self._at_work.release()

    def _finish(self, service: TimeService) -> int:
        due = list(self._due())
        if not due:
            return 0
        made = 0
        with FormWorker() as worker:
            for visit_id, form in due:
                try:
                    made += self._stamp(worker, service, visit_id, form)
                except ExpectedError as error:
                    LOG.error("form %s not stamped %s", form.document_code, error.code)
                    break
        return made

    def _due(self) -> Iterator[tuple[str, Form]]:
        """Yield the forms without a stamp; a visit that had none is looked at again when it has news."""
        since = self._clock.now() - _LOOKED_BACK
        for row in self._store.summaries.touched_since(since):
            if self._done.get(row.visit_id) == row.updated_at:
                continue
            forms = unstamped(fold_all(row.visit_id, self._store.journal.events(row.visit_id)))
            if not forms:
                self._done[row.visit_id] = row.updated_at
            for form in forms:
                yield row.visit_id, form

    def _stamp(self, worker: FormWorker, service: TimeService, visit_id: str, form: Form) -> bool:
        made = worker.stamp(self._store.documents.document(form.sha256).data, service).result()
        document = Document(sha256_hex(made.form), "application/pdf", made.form)
        visit = self._open(visit_id)
        facts = visit.session.act_with_documents(
            (document,),
            self._program,
            keep_stamp,
            before=form.sha256,
            sha256=document.sha256,
            stamped_at=made.at,
        )
        return bool(facts)
