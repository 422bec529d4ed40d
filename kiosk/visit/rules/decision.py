"""The patient's decision, and what it needs."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.course import unfinished
from kiosk.visit.events import Decided, Fact, Reopened
from kiosk.visit.rules.moment import Moment, kept, require_at_kiosk
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision


def decide(moment: Moment, *, decision: Decision) -> Sequence[Fact]:
    """Keep the patient's decision; it may be changed until the signature.

    Agreeing needs every core stop; talking first and declining are possible at any time, and what was not seen becomes
    an open point for talking first.

    Raises:
        VisitError: VISIT-NOT-ALL-SEEN when agreeing with core stops left out.
    """
    require_at_kiosk(moment, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)
    if moment.state.decision is decision:
        return kept(moment, Decided(decision), is_same=True)
    left = unfinished(moment.state, moment.outline)
    if decision is Decision.AGREE and left:
        raise VisitError(
            "VISIT-NOT-ALL-SEEN", "Some parts were not seen yet.", "Show them first, or talk to the doctor."
        )
    return (Decided(decision, unseen_core=left if decision is Decision.TALK_FIRST else ()),)


def reopen(moment: Moment) -> Sequence[Fact]:
    """Go back from the decision to look at, or change, something."""
    require_at_kiosk(moment, Stage.WAITING, Stage.RELEASED)
    return (Reopened(),)
