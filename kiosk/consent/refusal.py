"""Declining without a signature: what the form says in the patient's place, and what doctor and witness say."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import Block, Heading, Paragraph, Run, Statements, plain
from kiosk.consent.markdown import blocks_of
from kiosk.consent.source import FormSource, tidy
from kiosk.procedure.form_words import StateWords
from kiosk.visit.events import SigningRefused


def decision(source: FormSource, refused: SigningRefused) -> Iterator[Block]:
    """Yield what was decided, and what was said about signing."""
    words = source.words.refused
    yield from blocks_of(words.decision)
    if refused.said:
        yield Paragraph(plain(words.said.format(words=tidy(refused.said))))


def attested(source: FormSource, refused: SigningRefused) -> Iterator[Block]:
    """Yield what the doctor and the witness say, each under the name of who says it."""
    said = source.words.refused.attestations(tidy(source.signatory_name))
    names = (source.refused_by_name or source.doctor_name, refused.witness)
    yield Heading(source.words.headings.attested)
    yield Statements(
        tuple((Run(f"{tidy(name)}: ", is_bold=True), Run(one)) for name, one in zip(names, said, strict=True)),
        is_touched=True,
    )


def state(source: FormSource) -> StateWords:
    """Return what the form says about itself."""
    states = source.words.states
    is_patient = source.prepared.signatory.is_patient
    return states.decline_refused if is_patient else states.decline_refused_by_representative
