"""A journal in memory; it passes the same contract test as the real one."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import BugError, Conflict, RecordsError
from kiosk.visit.encoding import decode_event, encode_event, sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.session import Document


class MemoryJournal:
    """Keeps events as bytes, as the real one does.

    Attributes:
        documents: What was kept beside the events, by SHA-256.
        fails_with: Raised by the next append, which then keeps nothing; for tests of a full disk and the like.
    """

    def __init__(self) -> None:
        self._visits: dict[str, list[bytes]] = {}
        self.documents: dict[str, Document] = {}
        self.fails_with: RecordsError | None = None

    def append(
        self, visit_id: str, *, after_seq: int, events: Sequence[Event], documents: Sequence[Document] = ()
    ) -> None:
        if [event.seq for event in events] != list(range(after_seq + 1, after_seq + 1 + len(events))) or any(
            event.visit_id != visit_id for event in events
        ):
            raise BugError("RECORDS-GAP", "Events do not follow each other.", "Look at the caller.")
        if not events:
            return
        kept = self._visits.get(visit_id, [])
        if len(kept) > after_seq:
            raise Conflict("RECORDS-CONFLICT", "Another station wrote to this visit first.", "Reload.")
        if len(kept) < after_seq:
            raise BugError("RECORDS-GAP", "Events before these are missing.", "Look at the caller.")
        if any(sha256_hex(one.data) != one.sha256 for one in documents):
            raise BugError("RECORDS-DOCUMENT-HASH", "A document does not fit its hash.", "Look at the caller.")
        if self.fails_with is not None:
            error, self.fails_with = self.fails_with, None
            raise error
        self._visits[visit_id] = [*kept, *(encode_event(event) for event in events)]
        self.documents |= {one.sha256: one for one in documents}

    def events(self, visit_id: str, *, after_seq: int = 0) -> Sequence[Event]:
        return [decode_event(data) for data in self._visits.get(visit_id, [])[after_seq:]]
