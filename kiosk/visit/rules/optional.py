"""What the signatory is asked beside the treatment: each a yes or no that the treatment never depends on."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.course import may_answer_optional
from kiosk.visit.events import Fact, OptionalConsentAnswered, OptionalConsentTakenBack
from kiosk.visit.rules.moment import AT_THE_SCREEN, Moment, require_at_kiosk, require_role, require_stage
from kiosk.visit.rules.signing import require_signatory
from kiosk.visit.state import Stage
from kiosk.visit.terms import Role


def answer_optional(moment: Moment, *, consent_id: str, is_given: bool) -> Sequence[Fact]:
    """Say yes or no, or say it anew, between the decision to agree and the signature; nothing when it is as before.

    No answer withdraws a release: the doctor did not release it.

    Raises:
        VisitError: VISIT-NOT-YOURS unless the signatory, VISIT-NOT-NOW, VISIT-ELSEWHERE, VISIT-OPTIONAL-UNKNOWN.
    """
    require_at_kiosk(moment, Stage.WAITING, Stage.RELEASED)
    require_signatory(moment)
    if not may_answer_optional(moment.state):
        raise VisitError("VISIT-NOT-NOW", "This is asked after the decision to agree.", "Decide first.")
    if consent_id not in moment.outline.optional_consents:
        raise VisitError("VISIT-OPTIONAL-UNKNOWN", "This is not asked in this visit.", "Reload the visit.")
    kept = moment.state.optional_consents.get(consent_id)
    is_same = kept is not None and kept.counts is is_given
    return () if is_same else (OptionalConsentAnswered(consent_id, is_given),)


def take_back_optional(moment: Moment, *, consent_id: str) -> Sequence[Fact]:
    """Take a yes back after the signature; nothing when no yes counts. The consent to the treatment stays as it is.

    The signatory does it at the kiosk while the visit is open for taking back; reception or the doctor note it for
    somebody who tells them.

    Raises:
        VisitError: VISIT-NOT-NOW while nothing is signed, VISIT-ELSEWHERE, VISIT-NOT-YOURS.
    """
    if moment.actor.role in AT_THE_SCREEN:
        require_at_kiosk(moment, Stage.TAKING_BACK)
        require_signatory(moment)
    else:
        require_role(moment, Role.RECEPTION, Role.DOCTOR)
        if not moment.state.can_be_revoked:
            require_stage(moment, Stage.TAKING_BACK)
    kept = moment.state.optional_consents.get(consent_id)
    return (OptionalConsentTakenBack(consent_id),) if kept is not None and kept.counts else ()
