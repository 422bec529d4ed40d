"""Signing, sealing, countersigning and superseding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.errors import VisitError
from kiosk.visit.course import unanswered_optional
from kiosk.visit.events import Countersigned, Fact, FormSealed, Signed, SigningRefused, Superseded
from kiosk.visit.rules.kiosk import LONGEST_NAME, LONGEST_TEXT
from kiosk.visit.rules.moment import Moment, require_role, require_stage, require_unchanged, typed
from kiosk.visit.signature import require_signature
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision, FormKind, Role, SignMethod

FRESH = timedelta(minutes=2)
"""How old the doctor's authentication may be at the countersignature."""

_FORM_OF = {Decision.AGREE: FormKind.CONSENT, Decision.DECLINE: FormKind.DECLINE}


def sign(moment: Moment, signed: Signed) -> Sequence[Fact]:
    """Sign the released form.

    Raises:
        VisitError: VISIT-NOT-NOW unless released, VISIT-NOT-YOURS unless the signatory, VISIT-CHANGED when it was
            released anew since the screen showed it, VISIT-SEDATED, VISIT-SAME-DAY, VISIT-STATEMENTS-OPEN,
            VISIT-WISH-OPEN, VISIT-OPTIONAL-OPEN, VISIT-SIGNATURE-EMPTY, VISIT-SIGNATURE-ENDLESS,
            VISIT-SIGNATURE-INCOMPLETE.
    """
    require_stage(moment, Stage.RELEASED)
    require_signatory(moment)
    state = moment.state
    if state.decision is None or _FORM_OF.get(state.decision) is not signed.form:
        raise VisitError("VISIT-NOT-NOW", "Another form was decided on.", "Reload the visit.")
    require_unchanged(moment.seen.release_seq, state.release_seq)
    require_day_for_signing(moment)
    if signed.form is FormKind.CONSENT and set(signed.statements) != set(moment.outline.statements):
        raise VisitError("VISIT-STATEMENTS-OPEN", "Not every statement was touched.", "Touch each statement.")
    if signed.form is FormKind.CONSENT and unanswered_optional(state, moment.outline):
        raise VisitError("VISIT-OPTIONAL-OPEN", "A separate choice has no answer.", "Let the patient say yes or no.")
    require_own_wish(moment, signed)
    return (complete(signed),)


def require_own_wish(moment: Moment, signed: Signed) -> None:
    """Refuse the signature of somebody who is helped and has not said in person: this is what I want.

    Raises:
        VisitError: VISIT-WISH-OPEN.
    """
    if moment.state.wants_own_wish and not signed.is_own_wish:
        raise VisitError(
            "VISIT-WISH-OPEN", "The signatory has not said that this is the own wish.", "Let the signatory touch it."
        )


def require_day_for_signing(moment: Moment) -> None:
    """Refuse a signature, on the screen or on paper, on a day on which nobody signs this.

    Raises:
        VisitError: VISIT-SEDATED, or VISIT-SAME-DAY when the doctor released without a reason for the day of treatment.
    """
    state = moment.state
    if state.blocks_signing:
        raise VisitError("VISIT-SEDATED", "Nobody signs within 24 hours of sedation.", "Sign on another day.")
    planned_on = state.prepared.planned_on if state.prepared else None
    has_reason = state.release is not None and state.release.same_day_reason
    if state.decision is Decision.AGREE and planned_on == moment.today and not has_reason:
        raise VisitError("VISIT-SAME-DAY", "It was released for another day.", "Release it again, with the reason.")


def seal(moment: Moment, *, form: FormKind, document_code: str, sha256: str) -> Sequence[Fact]:
    """Note that a form was composed and kept. The talk-first form needs no signature.

    One form a signature, and one a decision to talk first; nothing when it is there already. Only the countersigned
    version of the same document may follow it.

    Raises:
        VisitError: VISIT-NOT-SIGNED, VISIT-CHANGED for a note for the talk of an earlier decision.
    """
    require_role(moment, Role.PROGRAM)
    state = moment.state
    on_the_day = state.recheck.signed if state.recheck else None
    is_signed = any(one is not None and one.form is form for one in (state.signed, state.revocation, on_the_day))
    is_signed |= form is FormKind.DECLINE and state.refusal is not None
    is_talk_first = form is FormKind.TALK_FIRST and _is_waiting_to_talk(moment)
    if not is_signed and not is_talk_first:
        raise VisitError("VISIT-NOT-SIGNED", "This form was not signed.", "Let the signatory sign first.")
    if is_talk_first:
        require_unchanged(moment.seen.decided_at, state.decided_at)
    kept = [one for one in state.forms if one.kind is form and not one.is_superseded]
    is_next_version = len(kept) == 1 and kept[0].is_countersigned and kept[0].document_code == document_code
    if kept and (not is_next_version or kept[0].sha256 == sha256):
        return ()
    return (FormSealed(form, document_code, sha256),)


def countersign(
    moment: Moment, *, authenticated_at: datetime, form_sha256: str = "", sealed_sha256: str = ""
) -> Sequence[Fact]:
    """Countersign the form that waits for the doctor, with fresh authentication: the consent, then the re-check.

    Args:
        moment: Now.
        authenticated_at: When the doctor gave the password.
        form_sha256: SHA-256 of the form that the signature was put into: another one may wait by now.
        sealed_sha256: SHA-256 of the form with the doctor's signature in it, to be kept in the same transaction.

    Raises:
        VisitError: VISIT-NOT-SEALED, VISIT-CHANGED when it is not the form on the doctor's screen, or not the one that
            the signature was put into, VISIT-NOT-FRESH.
    """
    require_role(moment, Role.DOCTOR)
    form = moment.state.form_to_countersign
    if form is None:
        require_stage(moment, Stage.SIGNED)
        raise VisitError("VISIT-NOT-SEALED", "The form is not sealed yet.", "Seal it first.")
    require_unchanged(moment.seen.form_to_countersign, form)
    if sealed_sha256:
        require_unchanged(form_sha256, form.sha256)
    if not timedelta() <= moment.now - authenticated_at <= FRESH:
        raise VisitError("VISIT-NOT-FRESH", "The password was given too long ago.", "Give it again.")
    noted = Countersigned(form.sha256, authenticated_at)
    return (noted, FormSealed(form.kind, form.document_code, sealed_sha256)) if sealed_sha256 else (noted,)


def supersede(moment: Moment, *, reason: str) -> Sequence[Fact]:
    """Set the signed form aside: a new one must be released and signed.

    Raises:
        VisitError: VISIT-NOT-NOW unless a signed consent counts, VISIT-NOT-SEALED before its form is kept,
            VISIT-CHANGED when it is not the form on the doctor's screen, VISIT-REASON-MISSING.
    """
    require_role(moment, Role.DOCTOR)
    require_stage(moment, Stage.SIGNED, Stage.DONE)
    if moment.state.signed is None:
        raise VisitError("VISIT-NOT-NOW", "Nothing is signed that could be set aside.", "Reload the visit.")
    form = moment.state.current_form
    if form is None:
        raise VisitError("VISIT-NOT-SEALED", "The signed form is still being made.", "Wait a moment, then try again.")
    seen = moment.seen.current_form
    require_unchanged(seen.document_code if seen else None, form.document_code)
    if not reason.strip():
        raise VisitError("VISIT-REASON-MISSING", "A new form needs a reason.", "Write what changes.")
    return (Superseded(typed(reason, LONGEST_TEXT), form.document_code),)


def refuse_to_sign(moment: Moment, refused: SigningRefused) -> Sequence[Fact]:
    """Note, before a witness, that who declined would not sign it; the doctor has informed as for a signature.

    Raises:
        VisitError: VISIT-NOT-NOW unless declining was released, VISIT-CHANGED when it was released anew since the
            screen showed it, VISIT-WITNESS-MISSING, VISIT-SIGNATURE-EMPTY, VISIT-SIGNATURE-ENDLESS,
            VISIT-SIGNATURE-INCOMPLETE.
    """
    require_role(moment, Role.DOCTOR)
    require_stage(moment, Stage.RELEASED)
    if moment.state.decision is not Decision.DECLINE:
        raise VisitError("VISIT-NOT-NOW", "The patient has not declined.", "Reload the visit.")
    require_unchanged(moment.seen.release_seq, moment.state.release_seq)
    kept = replace(
        refused,
        witness=typed(refused.witness, LONGEST_NAME),
        witness_role=typed(refused.witness_role, LONGEST_NAME),
        typed_name=typed(refused.typed_name, LONGEST_NAME),
        said=typed(refused.said, LONGEST_TEXT),
    )
    if not kept.witness or not kept.witness_role:
        raise VisitError("VISIT-WITNESS-MISSING", "The witness has no name or no role.", "Write both.")
    if kept.strokes:
        require_signature(kept.strokes)
    elif not kept.typed_name:
        raise VisitError("VISIT-SIGNATURE-INCOMPLETE", "The witness has not signed.", "Let the witness sign.")
    return (kept,)


def _is_waiting_to_talk(moment: Moment) -> bool:
    return moment.state.decision is Decision.TALK_FIRST and moment.state.stage is Stage.WAITING


def require_signatory(moment: Moment) -> None:
    """Refuse anybody but the one who signs: the patient, or the representative.

    Raises:
        VisitError: VISIT-NOT-YOURS.
    """
    prepared = moment.state.prepared
    is_patient = prepared is None or prepared.signatory.is_patient
    require_role(moment, Role.PATIENT if is_patient else Role.REPRESENTATIVE)


def require_signatory_or_hand(moment: Moment) -> None:
    """Refuse anybody but the one who signs, or a helper's hand that touches what she says.

    Raises:
        VisitError: VISIT-NOT-YOURS.
    """
    if moment.actor.role is not Role.HELPER:
        require_signatory(moment)


def complete(signed: Signed) -> Signed:
    """Return a signature as it is kept.

    Raises:
        VisitError: VISIT-SIGNATURE-EMPTY, VISIT-SIGNATURE-ENDLESS, or VISIT-SIGNATURE-INCOMPLETE.
    """
    if signed.method in (SignMethod.DRAWN, SignMethod.MARK):
        require_signature(signed.strokes)
    lacks_witness = signed.method is SignMethod.MARK and not signed.witness.strip()
    lacks_name = signed.method is SignMethod.TYPED and not (signed.typed_name.strip() and signed.reason.strip())
    if lacks_witness or lacks_name or signed.method is SignMethod.ON_PAPER:
        raise VisitError(
            "VISIT-SIGNATURE-INCOMPLETE",
            "The signature lacks a name, a reason or a witness.",
            "Fill in what is missing.",
        )
    words = (typed(signed.typed_name), typed(signed.witness), typed(signed.reason), typed(signed.interpreter))
    return replace(signed, typed_name=words[0], witness=words[1], reason=words[2], interpreter=words[3])
