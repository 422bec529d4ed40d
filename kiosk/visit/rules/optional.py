"""What the signatory is asked beside the treatment: each a yes or no that the treatment never depends on."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.course import may_answer_optional
from kiosk.visit.events import Fact, OptionalConsentAnswered, OptionalConsentTakenBack
from kiosk.visit.rules.moment import Moment, kept, require_at_kiosk
from kiosk.visit.rules.signing import require_signatory, require_signatory_or_hand
from kiosk.visit.state import Stage


def answer_optional(moment: Moment, *, consent_id: str, is_given: bool) -> Sequence[Fact]:
    """Say yes or no, or say it anew, between the decision to agree and the signature; nothing when it is as before.

    No answer withdraws a release: the doctor did not release it.

    Raises:
        VisitError: VISIT-NOT-YOURS unless the signatory, or a helper's hand for her; VISIT-NOT-NOW, VISIT-ELSEWHERE,
            VISIT-OPTIONAL-UNKNOWN.
    """
    require_at_kiosk(moment, Stage.WAITING, Stage.RELEASED)
    require_signatory_or_hand(moment)
    if not may_answer_optional(moment.state):
        raise VisitError("VISIT-NOT-NOW", "This is asked after the decision to agree.", "Decide first.")
    if consent_id not in moment.outline.optional_consents:
        raise VisitError("VISIT-OPTIONAL-UNKNOWN", "This is not asked in this visit.", "Reload the visit.")
    before = moment.state.optional_consents.get(consent_id)
    is_same = before is not None and before.counts is is_given
    return kept(moment, OptionalConsentAnswered(consent_id, is_given), is_same=is_same)


def take_back_optional(moment: Moment, *, consent_id: str) -> Sequence[Fact]:
    """Take a yes back after the signature; nothing when no yes counts. The consent to the treatment stays as it is.

    The signatory does it at the kiosk while the visit is open for taking back.

    Raises:
        VisitError: VISIT-NOT-NOW while it is not open for that, VISIT-ELSEWHERE, VISIT-NOT-YOURS unless the signatory.
    """
    require_at_kiosk(moment, Stage.TAKING_BACK)
    require_signatory(moment)
    given = moment.state.optional_consents.get(consent_id)
    return (OptionalConsentTakenBack(consent_id),) if given is not None and given.counts else ()
