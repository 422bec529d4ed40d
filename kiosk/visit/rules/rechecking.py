"""The short re-check on the day of treatment: what can have aged, fasting, escort, and "do you still want this?".

It adds to a signed consent and changes nothing of it. Staff open it under a new code, the signatory answers and signs
at the kiosk; what calls for the doctor is an open point, and an urgent answer calls reception.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import VisitError
from kiosk.visit.course import unanswered_recheck
from kiosk.visit.document_code import code_of_content, typed_code
from kiosk.visit.encoding import canonical_bytes, sha256_hex
from kiosk.visit.events import (
    CodeIssued,
    Fact,
    Paused,
    RecheckAnswered,
    RecheckClosed,
    RecheckDecided,
    RecheckedOnPaper,
    RecheckOpened,
    RevocationOpened,
    Signed,
)
from kiosk.visit.outline import Answer
from kiosk.visit.rules.kiosk import LONGEST_TEXT
from kiosk.visit.rules.moment import (
    AT_THE_SCREEN,
    Moment,
    kept,
    require_at_kiosk,
    require_own_hand,
    require_role,
    require_stage,
    typed,
)
from kiosk.visit.rules.signing import complete, require_own_wish, require_signatory, require_signatory_or_hand
from kiosk.visit.state import Recheck, Stage, VisitState
from kiosk.visit.terms import Decision, FormKind, PauseReason, Role

_READ_THE_FOOT = "Type the code that stands at the foot of each page of the sheet."


def open_recheck(moment: Moment, *, code: str, moved_reason: str = "") -> Sequence[Fact]:
    """Open a signed visit at the kiosk for the re-check, under a new code.

    Args:
        moment: Who and when.
        code: The new code.
        moved_reason: Why today is the day of treatment, where another one was planned.

    Raises:
        VisitError: VISIT-NOT-NOW unless a signed consent counts, VISIT-NOT-THE-DAY on another day than the planned one
            without a reason, VISIT-NOT-SEALED before the form of an earlier one is kept.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    require_stage(moment, Stage.SIGNED, Stage.DONE)
    if moment.state.signed is None:  # a refusal to sign is attested in its place
        raise VisitError("VISIT-NOT-NOW", "No signed consent counts that could be re-checked.", "Reload the visit.")
    _require_earlier_kept(moment.state)
    planned_on = moment.state.prepared.planned_on if moment.state.prepared else None
    is_another_day = planned_on not in (None, moment.today)
    reason = typed(moved_reason) if is_another_day else ""
    if is_another_day and not reason:
        raise VisitError(
            "VISIT-NOT-THE-DAY",
            f"The treatment is planned for {planned_on}, and the re-check is for that day.",
            "Open it on that day; if the treatment has moved to today, write why.",
        )
    held = (Paused(PauseReason.CALLED),) if moment.state.held_by else ()
    form = moment.state.current_form
    return (*held, RecheckOpened(moment.today, form.document_code if form else "", reason), CodeIssued(code))


def answer_recheck(moment: Moment, *, question_id: str, answer: Answer, detail: str = "") -> Sequence[Fact]:
    """Keep an answer; nothing when it is the same as before.

    Raises:
        VisitError: VISIT-NOT-NOW, VISIT-ELSEWHERE, VISIT-DAY-OVER, VISIT-UNKNOWN-STOP.
    """
    recheck = _under_way(moment)
    stop = next((one for one in moment.outline.recheck() if one.id == question_id), None)
    if stop is None:
        raise VisitError("VISIT-UNKNOWN-STOP", "The re-check has no such question.", "Reload the visit.")
    require_own_hand(moment)
    fact = RecheckAnswered(
        question_id=question_id,
        answer=answer,
        detail=typed(detail, LONGEST_TEXT),
        opens_point=answer in stop.opens_point_on,
        is_urgent=answer in stop.urgent_on,
        blocks_signing=answer in stop.blocks_signing_on,
    )
    return kept(moment, fact, is_same=recheck.answers.get(question_id) == fact)


def decide_recheck(moment: Moment, *, decision: Decision) -> Sequence[Fact]:
    """Keep what the signatory wants today. Not to want it any more opens the way to take the consent back at once.

    Raises:
        VisitError: VISIT-RECHECK-OPEN before every question has its answer, and as for `answer_recheck`.
    """
    recheck = _under_way(moment)
    require_signatory_or_hand(moment)
    if decision is Decision.DECLINE:
        return (RecheckDecided(decision), RevocationOpened())
    _require_answered(moment)
    return kept(moment, RecheckDecided(decision), is_same=recheck.decision is decision)


def sign_recheck(moment: Moment, signed: Signed) -> Sequence[Fact]:
    """Sign what was answered today.

    Raises:
        VisitError: VISIT-RECHECK-OPEN, VISIT-SEDATED, VISIT-WISH-OPEN, VISIT-SIGNATURE-EMPTY, VISIT-SIGNATURE-ENDLESS,
            VISIT-SIGNATURE-INCOMPLETE, and as for `answer_recheck`.
    """
    recheck = _under_way(moment)
    require_signatory(moment)
    if signed.form is not FormKind.RECHECK:
        raise VisitError("VISIT-NOT-NOW", "This signature is for another form.", "Reload the visit.")
    _require_answered(moment)
    if recheck.decision is None:
        raise _unfinished()
    if recheck.blocks_signing:
        raise VisitError("VISIT-SEDATED", "Nobody signs within 24 hours of sedation.", "Call the doctor.")
    require_own_wish(moment, signed)
    return (complete(signed),)


def close_recheck(moment: Moment) -> Sequence[Fact]:
    """Close what nobody came for, or cannot be signed; answers given so far stay, and so does the consent."""
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    require_stage(moment, Stage.RECHECKING)
    return (RecheckClosed(),)


def recheck_on_paper(moment: Moment, *, scan_sha256: str, sheet_code: str) -> Sequence[Fact]:
    """Note that the re-check was signed on the printed sheet, and keep the scan; one open at the kiosk is closed.

    Nothing where the very same scan is kept already.

    Args:
        moment: Who and when.
        scan_sha256: Of the scanned sheet.
        sheet_code: The code that is printed on the sheet, as it was read and typed.

    Raises:
        VisitError: VISIT-SHEET-CODE-MISSING; VISIT-OTHER-SHEET where the sheet adds to another consent than the one
            that counts; VISIT-NOT-SEALED also while the form of an earlier one is being made; and as for
            `code_of_sheet`.
    """
    require_role(moment, Role.RECEPTION, Role.DOCTOR)
    state, code = moment.state, typed_code(sheet_code)
    _require_sheet(state, code)
    _require_earlier_kept(state)
    if any(one.scan_sha256 == scan_sha256 for one in state.recheck_scans):
        return ()
    form = state.current_form
    closed = (RecheckClosed(),) if state.stage is Stage.RECHECKING else ()
    return (*closed, RecheckedOnPaper(scan_sha256, form.document_code if form else "", code))


def code_of_sheet(state: VisitState) -> str:
    """Return the code of the sheet on which this visit's consent is re-checked.

    It follows from the visit and the consent that counts: it is the same at every printing, and another one for
    another patient and for a consent that took the place of this one. So a sheet tells what it adds to.

    Raises:
        VisitError: VISIT-NOT-NOW unless a signed consent counts, VISIT-NOT-SEALED while its form is being made.
    """
    if not state.can_be_revoked or state.is_taking_back:
        raise VisitError("VISIT-NOT-NOW", "No signed consent counts that could be re-checked.", "Reload the visit.")
    form = state.current_form
    if form is None and state.signed is not None:
        raise VisitError("VISIT-NOT-SEALED", "The consent's form is not sealed yet.", "Wait for the form.")
    return _sheet_for(state, form.document_code if form else state.signed_scan)


def _sheet_for(state: VisitState, consent: str) -> str:
    """Return the code of the sheet that adds to a consent: by its document code, or by the scan of a signed page."""
    return code_of_content(sha256_hex(canonical_bytes(["re-check", state.visit_id, consent])))


def _require_sheet(state: VisitState, code: str) -> None:
    """Refuse a sheet that adds to another consent than the one that counts.

    Raises:
        VisitError: VISIT-SHEET-CODE-MISSING, VISIT-OTHER-SHEET, and as for `code_of_sheet`.
    """
    right = code_of_sheet(state)
    if not code:
        raise VisitError("VISIT-SHEET-CODE-MISSING", "The sheet’s code is missing.", _READ_THE_FOOT)
    if code == right:
        return
    if any(form.document_code == code for form in state.forms):  # the sheet names its consent form too
        raise VisitError("VISIT-OTHER-SHEET", f"{code} is the code of a form, and not of the sheet.", _READ_THE_FOOT)
    old = next((one for one in state.set_aside if _sheet_for(state, one.document_code) == code), None)
    what = f"Sheet {code} adds to form {old.document_code}, which does not count any more." if old else ""
    raise VisitError(
        "VISIT-OTHER-SHEET",
        what or f"{code} is no sheet of this visit.",
        "Look at the name and the code on the sheet. If it is of another form or patient, print a new sheet for this "
        "visit, and let the patient answer and sign that one.",
    )


def _require_earlier_kept(state: VisitState) -> None:
    """Refuse to re-check anew while the form of a re-check that was signed is being made: it would have no page.

    Raises:
        VisitError: VISIT-NOT-SEALED.
    """
    if state.recheck is not None and state.recheck.signed and state.recheck_form is None:
        raise VisitError("VISIT-NOT-SEALED", "The signed form is still being made.", "Wait a moment, then try again.")


def _under_way(moment: Moment) -> Recheck:
    """Return the re-check that is under way at this kiosk.

    Raises:
        VisitError: VISIT-NOT-NOW, VISIT-ELSEWHERE, VISIT-NOT-YOURS, or VISIT-DAY-OVER when its day has passed.
    """
    require_role(moment, *AT_THE_SCREEN)
    require_at_kiosk(moment, Stage.RECHECKING)
    recheck = moment.state.recheck
    if recheck is None or recheck.opened.on != moment.today:
        raise VisitError("VISIT-DAY-OVER", "This re-check was for another day.", "Ask reception to open it again.")
    return recheck


def _require_answered(moment: Moment) -> None:
    if unanswered_recheck(moment.state, moment.outline):
        raise _unfinished()


def _unfinished() -> VisitError:
    return VisitError("VISIT-RECHECK-OPEN", "A question of today has no answer.", "Answer it first.")
