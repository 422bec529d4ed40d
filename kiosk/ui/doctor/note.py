"""A ready paragraph for the hospital's record: what was found, said, decided and released. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.help_words import helped_sentences
from kiosk.ui.doctor.reading import Reading
from kiosk.ui.doctor.wording import day, moment, say, word
from kiosk.visit.brief import Understanding


def note_of(consultation: Consultation) -> str:
    """Return the paragraph, in the doctor's language; the personal risks as they are printed.

    Args:
        consultation: The open record.
    """
    return " ".join(_sentences(consultation, Reading(consultation)))


def _sentences(consultation: Consultation, reading: Reading) -> Iterator[str]:
    yield _what(consultation, reading)
    yield _understood(reading)
    flags = [f"{row['title']}: {row['answer']} {row['detail']}".strip() for row in reading.flags()]
    calm = say("{count} safety questions answered No.").format(count=len(reading.calm()))
    yield (say("Safety answers: {flags}.").format(flags="; ".join(flags)) + " " if flags else "") + calm
    for row in [*reading.settled(), *(row for row in reading.questions() if not row["isOpen"])]:
        said = row.get("detail") or row.get("answer") or say("explained, patient said it back")
        yield f"{row['title']}: {said.rstrip('.')}."
    yield _risks(consultation)
    yield from _course(consultation)


def _what(consultation: Consultation, reading: Reading) -> str:
    placement, prepared = reading.brief.placement, consultation.state.prepared
    where = ", ".join(placement.joints)
    side = word(placement.side).lower() if placement.side else say("side not given")
    nerves = say(" (nerves {nerves})").format(nerves=", ".join(placement.nerves)) if placement.nerves else ""
    confirmed = "" if placement.is_confirmed else say(", not confirmed yet")
    planned = prepared.planned_on if prepared else None
    when = say(", planned for {day}").format(day=day(planned)) if planned else ""
    return f"{consultation.words.title}, {side}, {where}{nerves}{confirmed}{when}."


def _understood(reading: Reading) -> str:
    asked = [line for line in reading.brief.checks if line.understanding is not Understanding.NOT_ASKED]
    if not asked:
        return say("The patient has not been asked about the education yet.")
    by = [line.understanding for line in asked]
    return say(
        "Illustrated education at the kiosk: of {asked} points asked, {first} were clear at once, {again} after a "
        "second explanation, {doctor} after the doctor's."
    ).format(
        asked=len(asked),
        first=by.count(Understanding.EXPLAINED),
        again=by.count(Understanding.EXPLAINED_AGAIN),
        doctor=by.count(Understanding.BY_DOCTOR),
    )


def _risks(consultation: Consultation) -> str:
    risks = consultation.state.personal_risks
    if risks is None:
        return say("The patient's own risks are not stated yet.")
    if not risks:
        return say("Risks of this patient: none beyond the form.")
    return say("Risks of this patient, said to the patient: {risks}").format(risks=" ".join(risks))


def _course(consultation: Consultation) -> Iterator[str]:
    state, zone = consultation.state, consultation.zone
    if state.decision is not None:
        yield say("The patient {decision}.").format(decision=word(state.decision))
    yield from helped_sentences(consultation.brief)
    for old in state.set_aside:
        yield say("Form {code} was set aside on {when}: {reason}.").format(
            code=old.document_code, when=moment(old.at, zone), reason=old.reason.rstrip(".")
        )
    if state.release is not None:
        yield say("Informed on {when}; able to decide; signature released.").format(
            when=moment(state.release.informed_at, zone)
        )
        if state.release.same_day_reason:
            yield say("Signed on the day of treatment because: {reason}.").format(
                reason=state.release.same_day_reason.rstrip(".")
            )
    if state.signed_at is not None and not state.signed_scan:  # of paper only the time of its scan is known
        yield say("Signed on {when}.").format(when=moment(state.signed_at, zone))
    if state.refusal is not None and state.refused_at is not None:
        yield say("Did not sign the refusal on {when}; witness: {name}, {role}.").format(
            when=moment(state.refused_at, zone), name=state.refusal.witness, role=state.refusal.witness_role
        )
    form = state.current_form
    if form is not None:
        suffix = say(", countersigned") if form.is_countersigned else ""
        yield say("Form {code}{suffix}.").format(code=form.document_code, suffix=suffix)
    if state.ending is not None:
        yield say("The visit ended: {ending}.").format(ending=word(state.ending).lower())
