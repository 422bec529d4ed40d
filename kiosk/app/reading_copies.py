"""Kept forms in two languages, for reading: made when somebody asks, from what each was made from."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.app.approval import ApprovalGuard
from kiosk.app.forms import content_beside
from kiosk.app.house import House
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.evidence import Record
from kiosk.consent.reading_copy import Original, as_recorded, events_told, reading_copy, with_countersignature
from kiosk.consent.source import FormSource
from kiosk.consent.void import void_words
from kiosk.consent.worker import ANSWER_TIMEOUT_S
from kiosk.errors import ConsentError, VisitError
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.events import Event
from kiosk.visit.standing import void_of_paper
from kiosk.visit.state import Form, VisitState


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
            ConsentError: It cannot be composed, it is in this language itself (FORM-OWN-LANGUAGE), it has no record
                (FORM-NO-RECORD), or the journal does not have what it was made from (FORM-OTHER-JOURNAL).
            PackError: The other words were not approved then (PACK-NOT-APPROVED), or are not there (PACK-NO-LANGUAGE).
        """
        house, state = self._house, visit.session.state
        form = form_of(state, sha256)
        record = self._record(form)
        history = house.store.journal.events(state.visit_id)
        source = self._source_then(visit, form, record, history)
        if beside == source.language:
            raise ConsentError(
                "FORM-OWN-LANGUAGE", "The form is in this language itself.", "Take the form, or another language."
            )
        zone = house.settings.time_zone
        self._approvals.require(visit.pack, beside, on=source.issued_at.astimezone(zone).date())
        now = with_countersignature(source, sha256, history)
        content = content_beside(visit, now, CONTENT_OF[form.kind], beside)
        words = (source.words, visit.form_words[beside])
        void = void_of_paper(state, sha256)
        said = [void_words(void, one, zone) if void else "" for one in words]
        is_word_for_word = self._is_word_for_word(source, form, record)
        original = Original(form.document_code, sha256, (said[0], said[1]), is_word_for_word)
        return house.worker.compose(reading_copy(content, original, words, beside)).result(ANSWER_TIMEOUT_S)

    def _record(self, form: Form) -> Record:
        house = self._house
        record = house.worker.record(house.store.documents.document(form.sha256).data).result(ANSWER_TIMEOUT_S)
        if record is None:
            raise ConsentError(
                "FORM-NO-RECORD", "The record inside the form cannot be read.", "Run `python main.py audit verify`."
            )
        return record

    def _source_then(self, visit: OpenVisit, form: Form, record: Record, history: Sequence[Event]) -> FormSource:
        """Return what a form was made from."""
        told = events_told(record, history)
        return as_recorded(self._house.maker.source(visit, form.document_code, told), record)

    def _is_word_for_word(self, source: FormSource, form: Form, record: Record) -> bool:
        """Say whether today's fixed words and program still give the form that is kept: make it again, and compare."""
        again = self._house.worker.reading(CONTENT_OF[form.kind](source)).result(ANSWER_TIMEOUT_S)
        return bool(again == record.get("reading"))


def form_of(state: VisitState, sha256: str) -> Form:
    """Return one of a visit's forms by its file.

    Raises:
        VisitError: It is none of them (VISIT-NO-SUCH-FORM).
    """
    form = next((one for one in state.forms if one.sha256 == sha256), None)
    if form is None:
        raise VisitError("VISIT-NO-SUCH-FORM", "This form is not one of the visit's.", "Open the visit again.")
    return form
