"""Whether a kept paper still counts, and if not, why, and which one took its place. Pure questions about a state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.visit.state import Ending, Form, KeptRecheck, VisitState
from kiosk.visit.terms import FormKind


class Why(StrEnum):
    """Why a form no longer counts."""

    SET_ASIDE = "set_aside"
    REPLACED = "replaced"
    DECIDED_ANEW = "decided_anew"
    TAKEN_BACK = "taken_back"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Void:
    """A form that no longer counts.

    Attributes:
        at: Since when, where that is known.
        reason: What the doctor wrote, for SET_ASIDE.
        by: Code of the form that took its place, or empty while there is none.
    """

    why: Why
    at: datetime | None = None
    reason: str = ""
    by: str = ""


def void_of(state: VisitState, document_code: str) -> Void | None:
    """Return why a form no longer counts, or None for one that does, or that is not this visit's."""
    form = next((form for form in state.forms if form.document_code == document_code), None)
    if form is None:
        return None
    if form.kind is FormKind.RECHECK:
        kept = next(one for one in reversed(state.rechecks) if one.document_code == document_code)
        return _void_of_recheck(state, kept)
    if form.is_superseded:
        return _set_aside(state, form)
    return _over(state) if form.kind is FormKind.CONSENT else None


def void_of_paper(state: VisitState, sha256: str) -> Void | None:
    """Return why a kept paper no longer counts, or None for one that does, or that is not this visit's.

    The sheet to take home and the page that was signed on paper count as long as their consent does. What took the
    consent back always counts.

    Args:
        state: The visit as it stands.
        sha256: Of a form, of the sheet or of a scan; scans have no document code.
    """
    code = next((form.document_code for form in state.forms if form.sha256 == sha256), "")
    if code:
        return void_of(state, code)
    scan = next((one for one in reversed(state.recheck_scans) if one.scan_sha256 == sha256), None)
    if scan is not None:
        return _void_of_recheck(state, scan)
    sheet = state.take_home.sha256 if state.take_home is not None else ""
    return _over(state) if sha256 and sha256 in (sheet, state.signed_scan) else None


def replaced_by(state: VisitState, document_code: str) -> str:
    """Return the code of the form that took the place of one that was set aside, or empty while there is none."""
    codes = [form.document_code for form in state.forms if form.kind in (FormKind.CONSENT, FormKind.DECLINE)]
    if document_code not in codes:
        return ""
    last = len(codes) - 1 - codes[::-1].index(document_code)
    return next((code for code in codes[last + 1 :]), "")


def _over(state: VisitState) -> Void | None:
    """Return why the visit's consent no longer counts, or None while it may."""
    if state.ending is Ending.REVOKED:
        return Void(Why.TAKEN_BACK, at=state.revoked_at, by=_newest(state, FormKind.REVOCATION))
    if state.ending is Ending.EXPIRED:
        return Void(Why.EXPIRED, at=state.expired_at)
    return None


def _set_aside(state: VisitState, form: Form) -> Void:
    old = next((one for one in state.set_aside if one.document_code == form.document_code), None)
    if old is None:
        return Void(Why.DECIDED_ANEW)
    return Void(Why.SET_ASIDE, at=old.at, reason=old.reason, by=replaced_by(state, form.document_code))


def _void_of_recheck(state: VisitState, kept: KeptRecheck) -> Void | None:
    """Return why a re-check no longer counts, whether it was signed at the kiosk or on paper.

    It counts until a later one is signed, and no longer than the consent that it adds to. One on paper has no document
    code to be named by.
    """
    consent = void_of(state, kept.consent) if kept.consent else _over(state)
    behind = state.rechecks[state.rechecks.index(kept) + 1 :]
    later = next((one for one in behind if one.consent == kept.consent), None)
    if kept.is_superseded and (later is not None or consent is None):
        return Void(Why.REPLACED, by=later.document_code if later is not None else "")
    if consent is not None and consent.why is Why.SET_ASIDE:  # another consent takes the place of the consent alone
        return replace(consent, by="")
    return consent


def _newest(state: VisitState, kind: FormKind) -> str:
    return next((form.document_code for form in reversed(state.forms) if form.kind is kind), "")
