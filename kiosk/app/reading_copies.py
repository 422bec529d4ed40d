"""Kept forms in two languages, for reading: made when somebody asks, from what the journal had when each was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.app.approval import ApprovalGuard
from kiosk.app.forms import content_beside
from kiosk.app.house import House
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.reading_copy import Original, reading_copy
from kiosk.consent.source import FormSource
from kiosk.consent.void import void_words
from kiosk.consent.worker import ANSWER_TIMEOUT_S
from kiosk.errors import ConsentError, VisitError
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.standing import void_of_paper
from kiosk.visit.state import Form


class ReadingCopies:
    """Makes them. Blocks: keep it off the screen.

    Args:
        house: Ready.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._approvals = ApprovalGuard(house.clock, is_sample=house.settings.is_sample)

    def of_form(self, visit: OpenVisit, sha256: str, beside: str) -> bytes:
        """Return a kept form in two languages; nothing of it is kept.

        Args:
            visit: Whose form it is.
            sha256: Which one.
            beside: The other language.

        Raises:
            VisitError: It is not one of the visit's forms (VISIT-NO-SUCH-FORM).
            ConsentError: It cannot be composed, or the form has no record (FORM-NO-RECORD).
            PackError: The other words were not approved then (PACK-NOT-APPROVED), or are not there (PACK-NO-LANGUAGE).
        """
        house, state = self._house, visit.session.state
        form = next((one for one in state.forms if one.sha256 == sha256), None)
        if form is None:
            raise VisitError("VISIT-NO-SUCH-FORM", "This form is not one of the visit's.", "Open the visit again.")
        source = self._source_then(visit, form)
        content = content_beside(visit, source, CONTENT_OF[form.kind], beside)
        zone = house.settings.time_zone
        self._approvals.require(visit.pack, beside, on=source.issued_at.astimezone(zone).date())
        words = (source.words, visit.form_words[beside])
        void = void_of_paper(state, sha256)
        said = [void_words(void, one, zone) if void else "" for one in words]
        original = Original(form.document_code, sha256, (said[0], said[1]))
        return house.worker.compose(reading_copy(content, original, words, beside)).result(ANSWER_TIMEOUT_S)

    def _source_then(self, visit: OpenVisit, form: Form) -> FormSource:
        """Return what a form was made from: the journal as it was when it was kept, and the record inside."""
        house = self._house
        record = house.worker.record(house.store.documents.document(form.sha256).data).result(ANSWER_TIMEOUT_S)
        if record is None:
            raise ConsentError(
                "FORM-NO-RECORD", "The record inside the form cannot be read.", "Run `python main.py audit verify`."
            )
        events = house.store.journal.events(visit.session.state.visit_id)
        kept = next(at for at, event in enumerate(events) if getattr(event.fact, "sha256", "") == form.sha256)
        source = house.maker.source(visit, form.document_code, events[: kept + 1])
        issued_at = datetime.fromisoformat(record["document"]["issued_at"])
        return replace(source, issued_at=issued_at, journal_link=record["journal"]["head_link"])
