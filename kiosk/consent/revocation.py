"""Taking a consent back: the empty block on every consent form, and what the form of doing it says."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import Blanks, Block, Card, Field, Heading, Statements, plain
from kiosk.consent.markdown import runs_of
from kiosk.consent.signing import signature_on
from kiosk.consent.source import FormSource
from kiosk.procedure.form_words import StateWords
from kiosk.visit.events import Countersigned, Signed, SignedOnPaper
from kiosk.visit.terms import FormKind


def empty_block(source: FormSource) -> Iterator[Block]:
    """Yield how to take the consent back, and an empty block for doing it."""
    words = source.words.revocation
    yield Heading(source.words.headings.revocation)
    labels = (source.words.signatures.name, words.signature, words.date)
    yield Blanks(runs_of(words.text), words.sentence, labels)


def form_taken_back(source: FormSource) -> Iterator[Block]:
    """Yield which form no longer counts: its document code, and who had signed it when."""
    yield Heading(source.words.headings.taken_back)
    yield consent_card(source)


def consent_card(source: FormSource) -> Card:
    """Return the consent form's document code, and who had signed it when."""
    words, form = source.words.taken_back, source.state.current_form
    code = form.document_code if form else words.not_made if source.state.signed else words.on_paper
    is_countersigned = form is not None and form.is_countersigned
    countersigned = _said(source, Countersigned) if is_countersigned else words.not_countersigned
    return Card(
        (
            (
                Field(words.form, code, is_strong=True),
                Field(words.signed_at, _said(source, Signed, SignedOnPaper)),
                Field(words.countersigned_at, countersigned),
            ),
        )
    )


def statement(source: FormSource) -> Iterator[Block]:
    """Yield the one sentence that takes the consent back."""
    yield Heading(source.words.headings.statements)
    is_signed = signature_on(source, FormKind.REVOCATION) is not None
    yield Statements((plain(source.words.taken_back.statement),), is_signed)


def state(source: FormSource) -> StateWords:
    """Return what the form says about itself."""
    states = source.words.states
    if signature_on(source, FormKind.REVOCATION) is None:
        return states.taken_back_unsigned
    is_patient = source.prepared.signatory.is_patient
    return states.taken_back_signed if is_patient else states.taken_back_by_representative


def _said(source: FormSource, *kinds: type) -> str:
    """Return in words when the consent was signed last by one of these facts."""
    consents = {form.sha256 for form in source.state.forms if form.kind is FormKind.CONSENT}
    others = (FormKind.REVOCATION, FormKind.RECHECK)
    at = [
        event.at
        for event in source.history
        if isinstance(event.fact, kinds)
        and not (isinstance(event.fact, Signed) and event.fact.form in others)
        and not (isinstance(event.fact, Countersigned) and event.fact.sha256 not in consents)
    ]
    return source.moment(at[-1])
