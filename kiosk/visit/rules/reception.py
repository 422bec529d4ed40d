"""What reception does: prepare, issue a code, attend an urgent call, cancel, take a paper signature, print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.errors import VisitError
from kiosk.visit.events import (
    Cancelled,
    CodeIssued,
    Expired,
    Fact,
    HelpAttended,
    Paused,
    Prepared,
    Printed,
    SignedOnPaper,
    UrgentAttended,
)
from kiosk.visit.rules.kiosk import LEASE
from kiosk.visit.rules.moment import Moment, require_role, require_stage, require_unchanged, typed
from kiosk.visit.rules.signing import require_day_for_signing
from kiosk.visit.state import Ending, Stage, VisitState
from kiosk.visit.terms import PauseReason, Role, Signatory

_UNSIGNED = (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)
_OPENED_AGAIN = (Stage.RECHECKING, Stage.TAKING_BACK)

MAY_EXPIRE = (Stage.SIGNED, Stage.DONE, *_OPENED_AGAIN)
"""Where a consent signed at the screen can stand when its weeks have passed."""


def prepare(moment: Moment, prepared: Prepared, *, code: str) -> Sequence[Fact]:
    """Begin a visit.

    Raises:
        VisitError: VISIT-EXISTS, VISIT-WRONG-PACK when the outline is of another pack, VISIT-UNKNOWN-JOINT, or
            VISIT-SIGNATORY-INCOMPLETE for a representative without name, document or basis in law.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    if moment.state.seq:
        raise VisitError("VISIT-EXISTS", "This visit was prepared already.", "Open it from the list.")
    if prepared.pack_hash != moment.outline.pack_hash:
        raise VisitError("VISIT-WRONG-PACK", "The pinned content does not fit.", "Prepare the visit again.")
    _require_joints(moment, prepared.joints)
    _require_signatory_known(prepared.signatory)
    return (prepared, CodeIssued(code))


def issue_code(moment: Moment, *, code: str) -> Sequence[Fact]:
    """Give the visit a new code; the old one is dead, and a kiosk that holds the visit lets go."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    require_stage(moment, *_UNSIGNED, Stage.SIGNED, Stage.TAKING_BACK, Stage.RECHECKING)
    held = (Paused(PauseReason.CALLED),) if moment.state.held_by else ()
    return (*held, CodeIssued(code))


def call_back(moment: Moment) -> Sequence[Fact]:
    """Call the patient away from the kiosk; nothing is lost."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    return (Paused(PauseReason.CALLED),) if moment.state.held_by else ()


def attend_urgent(moment: Moment) -> Sequence[Fact]:
    """Note that somebody went to the patient."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    return (UrgentAttended(),) if moment.state.is_urgent else ()


def attend_call(moment: Moment) -> Sequence[Fact]:
    """Note that somebody went to the patient, whatever the patient had called for; nothing where nobody called."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    helped = (HelpAttended(),) if moment.state.needs_help else ()
    return (*attend_urgent(moment), *helped)


def cancel(moment: Moment, *, reason: str) -> Sequence[Fact]:
    """End a visit that is not signed."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    require_stage(moment, *_UNSIGNED)
    if not reason.strip():
        raise VisitError("VISIT-REASON-MISSING", "Cancelling needs a reason.", "Write why.")
    return (Cancelled(typed(reason)),)


def sign_on_paper(moment: Moment, *, scan_sha256: str) -> Sequence[Fact]:
    """Note that the released form was signed on the printed page, and keep the scan.

    Raises:
        VisitError: VISIT-CHANGED when it was released anew since the screen showed it, VISIT-SEDATED, VISIT-SAME-DAY:
            paper is no way round.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    require_stage(moment, Stage.RELEASED)
    require_unchanged(moment.seen.release_seq, moment.state.release_seq)
    require_day_for_signing(moment)
    return (SignedOnPaper(scan_sha256),)


def print_form(moment: Moment, *, sha256: str, copies: int, printer: str, reason: str = "") -> Sequence[Fact]:
    """Note that the print system took a form, a sheet or a scan; a copy behind the first printing has a reason.

    A sealed page is never written on, so the copy's number stands here alone. The visit's stage does not matter: a form
    that was revoked or set aside may have to be shown to somebody too.

    Raises:
        VisitError: VISIT-NO-SUCH-FORM, VISIT-REASON-MISSING.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    state = moment.state
    if sha256 not in state.kept_papers:
        raise VisitError("VISIT-NO-SUCH-FORM", "This form is not one of the visit's.", "Reload the visit.")
    before = state.printed.get(sha256, 0)
    if before and not reason.strip():
        raise VisitError("VISIT-REASON-MISSING", "Printing a form again needs a reason.", "Write why.")
    return (Printed(sha256, before + 1, copies, printer, typed(reason)),)


def expire(moment: Moment, *, validity_weeks: int) -> Sequence[Fact]:
    """End a signed visit whose consent is older than the clinic allows; nothing when it is not."""
    require_role(moment, Role.PROGRAM)
    if not may_expire(moment.state.stage, moment.state.ending):
        require_stage(moment, *MAY_EXPIRE)
    return (Expired(),) if has_expired(moment.state, moment.now, validity_weeks) else ()


def may_expire(stage: Stage, ending: Ending | None) -> bool:
    """Say whether a signed consent may stand there whose weeks can pass; one signed on paper ended its visit."""
    return stage in MAY_EXPIRE or ending is Ending.ON_PAPER


def has_expired(state: VisitState, now: datetime, validity_weeks: int) -> bool:
    """Say whether the clinic's number of weeks has passed since a consent was signed that counts.

    One that was opened again expires too, for nobody may come; not while somebody answers or signs at a kiosk.

    Args:
        state: The visit as it stands.
        now: Aware UTC time.
        validity_weeks: How long a signed consent stays valid.
    """
    if state.signed_at is None or not may_expire(state.stage, state.ending):
        return False
    is_old = now - state.signed_at >= timedelta(weeks=validity_weeks)
    return is_old and not (state.stage in _OPENED_AGAIN and _is_held(state, now))


def _is_held(state: VisitState, now: datetime) -> bool:
    """Say whether a kiosk holds the visit and was heard of lately."""
    return state.held_by is not None and state.held_at is not None and now - state.held_at < LEASE


def _require_joints(moment: Moment, joints: tuple[str, ...]) -> None:
    unknown = [joint for joint in joints if joint not in moment.outline.nerves_of_joint]
    if unknown:
        raise VisitError(
            "VISIT-UNKNOWN-JOINT",
            f"The procedure has no joint {unknown[0]}.",
            "Choose joints from the procedure's list.",
        )


def _require_signatory_known(signatory: Signatory) -> None:
    parts = (signatory.name, signatory.document, signatory.basis)
    if not signatory.is_patient and not all(part.strip() for part in parts):
        raise VisitError(
            "VISIT-SIGNATORY-INCOMPLETE",
            "The representative's name, document or basis in law is missing.",
            "Fill in what is missing.",
        )
