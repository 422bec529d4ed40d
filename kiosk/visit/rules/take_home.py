"""The sheet that the patient takes home."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.visit.events import Fact, TakeHomeKept
from kiosk.visit.rules.moment import Moment, require_role
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import FormKind, Role


def keep_take_home(moment: Moment, *, document_code: str, sha256: str) -> Sequence[Fact]:
    """Note that the sheet was composed and kept; one a signed consent, and nothing where none counts any more."""
    require_role(moment, Role.PROGRAM)
    return (TakeHomeKept(document_code, sha256),) if lacks_take_home(moment.state) else ()


def lacks_take_home(state: VisitState) -> bool:
    """Say whether a consent is signed and its sheet is not there yet."""
    is_signed = state.stage in (Stage.SIGNED, Stage.DONE)
    is_consent = state.signed is not None and state.signed.form is FormKind.CONSENT
    return is_signed and is_consent and state.take_home is None
