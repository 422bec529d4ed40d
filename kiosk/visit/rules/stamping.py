"""Time stamps behind sealed forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.visit.events import Fact, FormStamped
from kiosk.visit.rules.moment import Moment, require_role
from kiosk.visit.state import Form, VisitState
from kiosk.visit.terms import Role


def unstamped(state: VisitState) -> tuple[Form, ...]:
    """Return the newest version of each form that counts and has no time stamp over all of it."""
    newest = {form.document_code: form for form in state.forms}
    return tuple(form for form in newest.values() if form.stamped_at is None and not form.is_superseded)


def keep_stamp(moment: Moment, *, before: str, sha256: str, stamped_at: datetime) -> Sequence[Fact]:
    """Note that a form has its time stamp; nothing when another version took its place meanwhile.

    Args:
        moment: Now.
        before: SHA-256 of the form without the stamp.
        sha256: With it.
        stamped_at: Aware time that the stamp states.
    """
    require_role(moment, Role.PROGRAM)
    found = [form for form in unstamped(moment.state) if form.sha256 == before]
    return tuple(FormStamped(form.document_code, sha256, stamped_at) for form in found)
