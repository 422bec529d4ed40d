"""Compares a form that came back with the clinic's own journal: is it the file that is kept, and is it the newest?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.consent.evidence import Record, course, journal_part
from kiosk.consent.signing import DOCTOR_FIELD
from kiosk.consent.verdict import Examined, Finding
from kiosk.errors import AntesalaError
from kiosk.procedure.pack import Pack
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.fold import fold_all
from kiosk.visit.state import Ending, Form, VisitState
from kiosk.visit.terms import FormKind


def journal_findings(data: bytes, examined: Examined, store: Store) -> list[Finding]:
    """Return what the journal says of a file.

    Args:
        data: The file's bytes.
        examined: What looking at it alone came to.
        store: The clinic's open store.
    """
    record = examined.record
    if record is None:
        return []
    try:
        visit_id, code = str(record["journal"]["visit_id"]), str(record["document"]["code"])
        history = store.journal.events(visit_id)
    except (KeyError, TypeError):
        return [Finding("VERIFY-RECORD-JOURNAL", False, "The record inside is not whole.")]
    if not history:
        return [Finding("VERIFY-NOT-OURS", False, "This clinic's journal does not know the visit, or it was erased.")]
    state = fold_all(visit_id, history)
    return [_on_record(record, history, store), *_on_file(data, examined, state, code), *_on_state(state, code)]


def _on_record(record: Record, history: Sequence[Event], store: Store) -> Finding:
    """Make the record again from the journal, as it was when the form was made, and compare."""
    try:
        kept = record["journal"]
        then = history[: kept["events"]]
        pack = Pack.from_canonical(store.packs.get(record["course"]["content"]["sha256"]))
        again = journal_part(kept["visit_id"], then, kept["head_link"]), course(then, pack)
        fits = again == (kept, record["course"])
    except (KeyError, TypeError, AntesalaError):
        fits = False
    if fits:
        return Finding("VERIFY-JOURNAL", True, "The record inside is what the journal says.")
    return Finding("VERIFY-RECORD-JOURNAL", False, "The record inside is not what the journal says.")


def _on_file(data: bytes, examined: Examined, state: VisitState, code: str) -> Iterator[Finding]:
    forms = [form for form in state.forms if form.document_code == code]
    if not forms:
        yield Finding("VERIFY-NOT-KEPT", False, f"The journal knows no form {code} of this visit.")
        return
    digest, newest = sha256_hex(data), forms[-1]
    if digest == newest.sha256:
        yield Finding("VERIFY-KEPT", True, "It is the very file that the journal keeps.")
    elif any(form.sha256 == digest for form in forms):
        yield _missing(newest, examined)
    else:
        yield Finding("VERIFY-NOT-KEPT", False, "It is not the file that the journal keeps under this document code.")
        if newest.is_countersigned and len(forms) > 1:
            yield Finding("VERIFY-COUNTERSIGNED", True, "The file that is kept carries the doctor's signature.")


def _missing(newest: Form, examined: Examined) -> Finding:
    if newest.is_countersigned and all(one.field != DOCTOR_FIELD for one in examined.signatures):
        words = "The doctor's signature is missing: the journal keeps this form with it."
        return Finding("VERIFY-SIGNATURE-MISSING", False, words)
    return Finding("VERIFY-NOT-NEWEST", False, "The journal keeps a newer version of this form.")


def _on_state(state: VisitState, code: str) -> Iterator[Finding]:
    if any(form.document_code == code and form.is_superseded for form in state.forms):
        yield Finding("VERIFY-SUPERSEDED", False, "The form was set aside: it no longer counts.")
    is_consent = all(form.kind is not FormKind.REVOCATION for form in state.forms if form.document_code == code)
    if state.ending is Ending.REVOKED and is_consent:
        yield Finding("VERIFY-REVOKED", False, "The consent was taken back.")
