"""Visits as the stations open them: journal, pinned pack and outline put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from uuid import uuid4

from kiosk.app.approval import ApprovalGuard
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.records.store import Store
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.events import Prepared
from kiosk.visit.fold import fold_all
from kiosk.visit.outline import Outline
from kiosk.visit.rules import reception
from kiosk.visit.session import Clock, VisitSession
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor

_MOST_PACKS = 8
"""Pinned packs kept in memory: visits of a day share two or three."""


@dataclass(frozen=True, slots=True)
class _Content:
    """A pinned pack, and the outline that follows from it."""

    pack: Pack
    outline: Outline


class StoredVisits:
    """Opens visits out of the store, and prepares new ones.

    Args:
        store: The open store.
        clock: The time.
        form_words: The form's fixed words, by language.
        approvals: Asked before a visit is prepared.
    """

    def __init__(
        self, store: Store, clock: Clock, form_words: Mapping[str, FormWords], approvals: ApprovalGuard
    ) -> None:
        self._store = store
        self._approvals = approvals
        self._clock = clock
        self._form_words = form_words
        # One hash is one content for ever, so the last ones are kept as they were read.
        self._content = lru_cache(_MOST_PACKS)(self._read_content)

    def open(self, visit_id: str) -> OpenVisit:
        """Open a visit with the very content that it pinned when it was prepared.

        Raises:
            RecordsError: The journal or the pack cannot be read.
        """
        state = fold_all(visit_id, self._store.journal.events(visit_id))
        return self._opened(visit_id, self._content(state.prepared.pack_hash if state.prepared else ""), state)

    def prepare(self, actor: Actor, pack: Pack, prepared: Prepared) -> OpenVisit:
        """Pin a pack and begin a visit with it.

        Args:
            actor: Reception or the doctor.
            pack: The content as it is now, the clinic's values filled in.
            prepared: What reception knows; it names this pack's hash.

        Raises:
            PackError: The words are not approved (PACK-NOT-APPROVED).
        """
        self.require_approved(pack, prepared.language)
        self._store.packs.keep(pack.canonical())
        visit = self._opened(uuid4().hex, _Content(pack, build_outline(pack)))
        visit.session.act(actor, reception.prepare, prepared, code=self._store.codes.new_code())
        return visit

    def require_approved(self, pack: Pack, language: str) -> None:
        """Refuse words that no clinician approved.

        Raises:
            PackError: PACK-NOT-APPROVED.
        """
        self._approvals.require(pack, language)

    def has_news(self) -> bool:
        """Say whether another process wrote anything since the last call."""
        return self._store.has_changed()

    def require_room(self) -> None:
        """Check free space before a visit begins.

        Raises:
            RecordsError: RECORDS-LOW-SPACE.
        """
        self._store.require_free_space()

    def _read_content(self, pack_hash: str) -> _Content:
        pack = Pack.from_canonical(self._store.packs.get(pack_hash))
        return _Content(pack, build_outline(pack))

    def _opened(self, visit_id: str, content: _Content, state: VisitState | None = None) -> OpenVisit:
        session = VisitSession(
            journal=self._store.journal, clock=self._clock, outline=content.outline, visit_id=visit_id, state=state
        )
        return OpenVisit(session, content.pack, self._form_words, self._approvals.approved(content.pack))
