"""What is signed and by whom: statements and signature places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.consent.blocks import (
    Block,
    Field,
    Heading,
    Paragraph,
    Run,
    Seal,
    Signature,
    Signatures,
    Statements,
    Tone,
    plain,
)
from kiosk.consent.company import own_wish, translator
from kiosk.consent.markdown import runs_of
from kiosk.consent.source import FormSource, tidy
from kiosk.visit.events import Countersigned, Event, Revoked, Signed, SigningRefused
from kiosk.visit.state import VisitState
from kiosk.visit.terms import FormKind, SignMethod

SEAL_FIELD = "seal"
DOCTOR_FIELD = "doctor"


def until_signed(state: VisitState, history: Sequence[Event], kind: FormKind) -> Sequence[Event]:
    """Return what a form is made from: the events up to the signature on it, however late it is made.

    What was said or taken back since then is not what was signed. A form that nobody has signed is of now.

    Args:
        state: The visit as it stands.
        history: What that state adds up from.
        kind: Which form.
    """
    signed = _signature(state, kind) or _refusal(state, kind)
    if signed is None:
        return history
    end = max(at for at, event in enumerate(history, start=1) if event.fact == signed)
    is_taken_back = any(isinstance(event.fact, Revoked) for event in history[end : end + 1])  # in the same act
    return history[: end + is_taken_back]


def statements(source: FormSource) -> Iterator[Block]:
    """Yield the statements: those that were touched, or, before the signature, all that will be."""
    signed = signature_on(source, FormKind.CONSENT)
    ids = source.pack.structure.statements
    if signed is not None:
        ids = tuple(statement for statement in ids if statement in signed.statements)
    yield Heading(source.words.headings.statements)
    touched = signed is not None and signed.method is not SignMethod.ON_PAPER
    said = (*(runs_of(source.said.statements[statement]) for statement in ids), *own_wish(source, signed))
    if said:
        yield Statements(said, touched)


def signatures(source: FormSource, kind: FormKind) -> Iterator[Block]:
    """Yield the places of the signatory, of the doctor and of the clinic's seal."""
    yield Heading(source.words.headings.signatures)
    yield Signatures((_signatory(source, kind), _doctor(source, kind)))
    refused = refusal_on(source, kind)
    others = [_witness(source, refused)] if refused is not None else []
    translated = translator(source, signature_on(source, kind))
    if translated is not None:
        others.append(_interpreter(source, kind, *translated))
    if others:
        yield Signatures(tuple(others))
    yield seal(source)


def seal(source: FormSource, beside: Paragraph | None = None) -> Seal:
    """Return the place of the clinic's seal, beside a paragraph or beside what a seal is."""
    words = source.words.signatures
    said = (Run(f"{words.seal}. ", is_bold=True), Run(words.seal_text))
    return Seal(beside or Paragraph(said, Tone.SOFT), SEAL_FIELD, words.seal_field)


def data_protection(source: FormSource) -> Iterator[Block]:
    """Yield the note on data, teaching and research, and the copy."""
    yield Heading(source.words.headings.data_protection)
    yield data_note(source)


def data_note(source: FormSource) -> Paragraph:
    """Return the note on data alone."""
    return Paragraph(runs_of(source.words.data_protection.text), Tone.SOFT)


def signature_on(source: FormSource, kind: FormKind) -> Signed | None:
    """Return the signature that counts, when it is on a form of this kind."""
    return _signature(source.state, kind)


def refusal_on(source: FormSource, kind: FormKind) -> SigningRefused | None:
    """Return how it was attested that nobody signs this kind of form, or None."""
    return _refusal(source.state, kind)


def _signature(state: VisitState, kind: FormKind) -> Signed | None:
    on_the_day = state.recheck.signed if state.recheck else None
    signed = {FormKind.REVOCATION: state.revocation, FormKind.RECHECK: on_the_day}.get(kind, state.signed)
    return signed if signed is not None and signed.form is kind else None


def _refusal(state: VisitState, kind: FormKind) -> SigningRefused | None:
    return state.refusal if kind is FormKind.DECLINE else None


def signed_at(source: FormSource, kind: FormKind) -> datetime | None:
    """Return when the form of this kind was signed."""
    state = source.state
    if kind is FormKind.RECHECK:
        return state.recheck.signed_at if state.recheck else None
    return state.revoked_at if kind is FormKind.REVOCATION else state.signed_at


def is_countersigned(source: FormSource, kind: FormKind) -> bool:
    """Say whether the doctor has signed the form of this kind."""
    form = source.state.recheck_form if kind is FormKind.RECHECK else source.state.current_form
    return form is not None and form.kind is kind and form.is_countersigned


def _signatory(source: FormSource, kind: FormKind) -> Signature:
    signed, at = signature_on(source, kind), signed_at(source, kind)
    words, signatory = source.words.signatures, source.prepared.signatory
    title = words.patient if signatory.is_patient else words.representative
    name = tidy(source.signatory_name)
    rows = [Field(words.name, name)]
    if not signatory.is_patient:
        rows.append(Field(words.document, tidy(signatory.document)))
    if refusal_on(source, kind) is not None and source.state.refused_at is not None:
        rows += [Field(words.when, source.moment(source.state.refused_at)), Field(words.place, _place(source))]
        return Signature(title, tuple(rows), note=source.words.refused.not_signed)
    if signed is None or signed.method is SignMethod.ON_PAPER or at is None:
        rows += [Field(words.when, ""), Field(words.place, "")]
        return Signature(title, tuple(rows), note=words.empty)
    rows.append(Field(words.when, source.moment(at)))
    rows.append(Field(words.place, _place(source)))
    if signed.method is SignMethod.DRAWN:
        alt = words.drawn.format(name=name)
        return Signature(title, tuple(rows), signed.strokes, alt)
    if signed.witness:
        rows.append(Field(words.witness, tidy(signed.witness)))
    if signed.reason:
        rows.append(Field(words.reason, tidy(signed.reason)))
    if signed.method is SignMethod.MARK:
        return Signature(title, tuple(rows), signed.strokes, words.mark, words.mark)
    note = f"{words.typed} {tidy(signed.typed_name)}"
    return Signature(title, tuple(rows), note=note)


def _doctor(source: FormSource, kind: FormKind) -> Signature:
    """Return the doctor's place: on a consent or re-check a field, whose digital signature says itself who signed when.

    So it is where a refusal to sign is attested. Any other decline, or a revocation, is not countersigned; on its print
    the doctor may sign by hand.
    """
    words = source.words.signatures
    name = Field(words.name, tidy(source.doctor_name))
    if is_countersigned(source, kind):
        at = max(event.at for event in source.history if isinstance(event.fact, Countersigned))
        rows = (name, Field(words.when, source.moment(at)), Field(words.place, _place(source)))
        return Signature(words.doctor, rows, note=words.countersigned)
    signed = signature_on(source, kind)
    is_on_screen = signed is not None and signed.method is not SignMethod.ON_PAPER
    is_by_both = is_on_screen and kind in (FormKind.CONSENT, FormKind.RECHECK)
    if not is_by_both and refusal_on(source, kind) is None:
        rows = (name, Field(words.when, ""), Field(words.place, ""))
        return Signature(words.doctor, rows, note=words.empty)
    return Signature(words.doctor, (name,), note=words.waiting, field_id=DOCTOR_FIELD, field_words=words.doctor_field)


def _witness(source: FormSource, refused: SigningRefused) -> Signature:
    """Return the place of the witness to a refusal to sign: drawn, or the name typed."""
    words, name = source.words.signatures, tidy(refused.witness)
    rows = [Field(words.name, name), Field(source.words.refused.witness_role, tidy(refused.witness_role))]
    if source.state.refused_at is not None:
        rows += [Field(words.when, source.moment(source.state.refused_at)), Field(words.place, _place(source))]
    if refused.strokes:
        return Signature(words.witness, tuple(rows), refused.strokes, words.drawn.format(name=name))
    return Signature(words.witness, tuple(rows), note=f"{words.typed} {tidy(refused.typed_name)}")


def _interpreter(source: FormSource, kind: FormKind, title: str, name: str) -> Signature:
    """Return the place of who translated: confirmed at the screen, or a line to sign on.

    Whoever translated a form that nobody signs confirms by hand, on the print.
    """
    words, signed, at = source.words.signatures, signature_on(source, kind), signed_at(source, kind)
    if signed is None or at is None or not signed.interpreter:
        rows = (Field(words.name, name), Field(words.when, ""), Field(words.place, ""))
        return Signature(title, rows, note=words.empty)
    rows = (
        Field(words.name, name),
        Field(words.when, source.moment(at)),
        Field(words.place, _place(source)),
    )
    return Signature(title, rows, note=words.interpreter_statement)


def _place(source: FormSource) -> str:
    return ", ".join(part for part in (source.look.clinic, source.look.address) if part)


def decline_statement(source: FormSource) -> Iterator[Block]:
    """Yield the one sentence that somebody who declines signs."""
    signed = signature_on(source, FormKind.DECLINE)
    yield Heading(source.words.headings.statements)
    touched = signed is not None and signed.method is not SignMethod.ON_PAPER
    yield Statements((plain(source.words.decline.statement), *own_wish(source, signed)), touched)
