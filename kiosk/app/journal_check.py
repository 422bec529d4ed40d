"""Compares a form that came back with the clinic's own journal: is it the file that is kept, and is it the newest?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.consent.evidence import Record, course, journal_part
from kiosk.consent.signing import DOCTOR_FIELD
from kiosk.consent.verdict import Examined, Finding
from kiosk.errors import AntesalaError
from kiosk.procedure.pack import Pack
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.fold import fold_all
from kiosk.visit.rules.reception import has_expired
from kiosk.visit.standing import Void, Why, replaced_by, void_of
from kiosk.visit.state import Form, VisitState

_CODES = {
    Why.SET_ASIDE: "VERIFY-SUPERSEDED",
    Why.REPLACED: "VERIFY-SUPERSEDED",
    Why.DECIDED_ANEW: "VERIFY-SUPERSEDED",
    Why.TAKEN_BACK: "VERIFY-REVOKED",
    Why.EXPIRED: "VERIFY-EXPIRED",
}


def journal_findings(
    data: bytes, examined: Examined, store: Store, *, now: datetime, validity_weeks: int
) -> list[Finding]:
    """Return what the journal says of a file.

    Args:
        data: The file's bytes.
        examined: What looking at it alone came to.
        store: The clinic's open store.
        now: Aware UTC time.
        validity_weeks: How long a signed consent stays valid.
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
    found = [_on_record(record, history, store), *_on_file(data, examined, state, code), *_on_state(state, code)]
    is_current = state.current_form is not None and state.current_form.document_code == code
    if is_current and has_expired(state, now, validity_weeks):
        words = f"More than {validity_weeks} weeks have passed since it was signed: the consent has expired."
        found.append(Finding("VERIFY-EXPIRED", False, words))
    return found


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
    void = void_of(state, code)
    if void is not None:
        yield Finding(_CODES[void.why], False, _said(void))
    for old in state.set_aside:
        if replaced_by(state, old.document_code) == code:
            words = f"It took the place of form {old.document_code}, which no longer counts."
            yield Finding("VERIFY-REPLACES", True, words, is_note=True)


def _said(void: Void) -> str:
    """Return why a form no longer counts, since when, and what took its place."""
    when = f" on {void.at:%Y-%m-%d at %H:%M %Z}" if void.at else ""
    match void.why:
        case Why.SET_ASIDE:
            by = f"Form {void.by} took its place." if void.by else "No form has taken its place yet."
            return f"The doctor set the form aside{when}: “{void.reason}”. It no longer counts. {by}"
        case Why.REPLACED:
            by = f" Form {void.by} took its place." if void.by else ""
            return f"A later re-check was signed: the form no longer counts.{by}"
        case Why.DECIDED_ANEW:
            return "The patient decided anew: the form no longer counts."
        case Why.TAKEN_BACK:
            by = f" Form {void.by} says so." if void.by else ""
            return f"The consent was taken back{when}: the form no longer counts.{by}"
        case Why.EXPIRED:
            return f"The consent expired{when}: the form no longer counts."
