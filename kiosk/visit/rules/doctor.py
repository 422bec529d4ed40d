"""What the doctor does before the signature: confirm the side, settle points, state the risks of this patient."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.events import Fact, PersonalRisksStated, PointSettled, SideConfirmed
from kiosk.visit.rules.moment import Moment, require_role, require_stage, require_unchanged, typed
from kiosk.visit.state import PointKind, Stage
from kiosk.visit.terms import Role, SettledBy, Side

_BEFORE_SIGNING = (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)

_AFTER_SIGNING = (PointKind.REVOKED, PointKind.RECHECK)
"""Points about what happened after the signature."""


def confirm_side(moment: Moment, *, side: Side, joints: tuple[str, ...]) -> Sequence[Fact]:
    """Confirm side and joints; the nerves follow from the outline's table.

    Raises:
        VisitError: VISIT-UNKNOWN-JOINT, or VISIT-NO-JOINT.
    """
    _require_doctor(moment)
    if not joints:
        raise VisitError("VISIT-NO-JOINT", "No joint was chosen.", "Choose at least one joint.")
    unknown = [joint for joint in joints if joint not in moment.outline.nerves_of_joint]
    if unknown:
        raise VisitError("VISIT-UNKNOWN-JOINT", f"The procedure has no joint {unknown[0]}.", "Choose from the list.")
    nerves = [nerve for joint in joints for nerve in moment.outline.nerves_of_joint[joint]]
    fact = SideConfirmed(side, joints, tuple(dict.fromkeys(nerves)))
    return () if moment.state.confirmed == fact else (fact,)


def settle_point(moment: Moment, *, point_id: str, by: SettledBy, note: str = "") -> Sequence[Fact]:
    """Settle one open point: explained and said back, or a note.

    Raises:
        VisitError: VISIT-NO-SUCH-POINT, VISIT-CHANGED when the answer or question is another than the one read,
            VISIT-NOTE-EMPTY, VISIT-SAY-BACK for a missed check that was only noted.
    """
    require_role(moment, Role.DOCTOR)
    point = moment.state.points.get(point_id)
    if point is None or point.kind not in _AFTER_SIGNING:
        require_stage(moment, *_BEFORE_SIGNING)
    if point is None:
        raise VisitError("VISIT-NO-SUCH-POINT", "There is no such open point.", "Reload the visit.")
    if point.settled is not None:
        return ()
    read = moment.seen.points.get(point_id)
    require_unchanged(read.since if read else None, point.since)
    note = typed(note)
    if by is SettledBy.NOTED and not note:
        raise VisitError("VISIT-NOTE-EMPTY", "The note is empty.", "Write what was agreed.")
    if by is SettledBy.NOTED and point.kind.needs_say_back:
        raise VisitError(
            "VISIT-SAY-BACK", "A note does not settle this.", "Explain it, and let the patient say it back."
        )
    return (PointSettled(point_id, by, note),)


def state_personal_risks(moment: Moment, *, sentences: tuple[str, ...]) -> Sequence[Fact]:
    """State the risks of this very patient; an empty tuple says "none beyond the form", actively."""
    _require_doctor(moment)
    kept = tuple(sentence for sentence in map(typed, sentences) if sentence)
    return () if moment.state.personal_risks == kept else (PersonalRisksStated(kept),)


def _require_doctor(moment: Moment) -> None:
    require_role(moment, Role.DOCTOR)
    require_stage(moment, *_BEFORE_SIGNING)
