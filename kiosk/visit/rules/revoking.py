"""Taking a signed consent back: opened for the signatory, then signed at the screen or on paper, or closed again.

Whoever signed may do it at any time and need not say why. Nothing that matters before a consent holds it up: no open
point and no release.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.events import CodeIssued, Fact, Paused, RevocationClosed, RevocationOpened, Revoked, Signed
from kiosk.visit.rules.moment import AT_THE_SCREEN, Moment, require_at_kiosk, require_role, require_stage
from kiosk.visit.rules.signing import complete, require_signatory
from kiosk.visit.state import Stage
from kiosk.visit.terms import FormKind, PauseReason, Role


def open_revocation(moment: Moment, *, code: str) -> Sequence[Fact]:
    """Open a signed visit at the kiosk, under a new code, so that the signatory can take the consent back.

    Raises:
        VisitError: VISIT-NOT-NOW unless a signed consent counts.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    _require_revocable(moment)
    held = (Paused(PauseReason.CALLED),) if moment.state.held_by else ()
    return (*held, RevocationOpened(), CodeIssued(code))


def close_revocation(moment: Moment) -> Sequence[Fact]:
    """Leave the consent as it is: the signatory at the kiosk keeps it, or staff close what nobody came for.

    Raises:
        VisitError: VISIT-NOT-NOW unless it is open, VISIT-ELSEWHERE at a kiosk that does not hold the visit.
    """
    if moment.actor.role in AT_THE_SCREEN:
        require_at_kiosk(moment, Stage.TAKING_BACK)
        require_signatory(moment)
    else:
        require_role(moment, Role.RECEPTION, Role.DOCTOR)
        require_stage(moment, Stage.TAKING_BACK)
    return (RevocationClosed(),)


def revoke(moment: Moment, signed: Signed) -> Sequence[Fact]:
    """Take the consent back with a signature.

    Raises:
        VisitError: VISIT-NOT-NOW unless it was opened, VISIT-NOT-YOURS unless the signatory, VISIT-ELSEWHERE,
            VISIT-SIGNATURE-EMPTY, VISIT-SIGNATURE-ENDLESS, VISIT-SIGNATURE-INCOMPLETE.
    """
    require_at_kiosk(moment, Stage.TAKING_BACK)
    require_signatory(moment)
    if signed.form is not FormKind.REVOCATION:
        raise VisitError("VISIT-NOT-NOW", "This signature is for another form.", "Reload the visit.")
    return (complete(signed), Revoked(document_code=_document_code(moment)))


def revoke_on_paper(moment: Moment, *, scan_sha256: str) -> Sequence[Fact]:
    """Note that the signatory took the consent back on paper, and keep the scan.

    Raises:
        VisitError: VISIT-NOT-NOW unless a signed consent counts.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    if moment.state.stage is not Stage.TAKING_BACK:
        _require_revocable(moment)
    return (Revoked(document_code=_document_code(moment), scan_sha256=scan_sha256),)


def _require_revocable(moment: Moment) -> None:
    if not moment.state.can_be_revoked:
        require_stage(moment, Stage.SIGNED, Stage.DONE)
        raise VisitError("VISIT-NOT-NOW", "No signed consent counts that could be taken back.", "Reload the visit.")


def _document_code(moment: Moment) -> str:
    form = moment.state.current_form
    return form.document_code if form else ""
