"""Who and what a form is about: the card on page 1, and what stands around every page."""

from __future__ import annotations

from kiosk.consent.blocks import Card, Field, Frame
from kiosk.consent.source import FormSource, tidy
from kiosk.procedure.form_words import StateWords
from kiosk.visit.events import Help, Side

_MIDDLE_DOT = " · "


def identity_card(source: FormSource) -> Card:
    """Return patient, treatment, side, joints and nerves, dates, people and reasons."""
    labels, prepared = source.words.identity, source.prepared
    planned = source.day(prepared.planned_on) if prepared.planned_on else labels.not_planned
    rows = [
        (
            Field(labels.patient, tidy(source.patient.name), is_strong=True, share=1.5),
            Field(labels.born, source.day(source.patient.born_on)),
            Field(labels.record, tidy(source.patient.record_number), share=0.8),
            Field(labels.doctor, tidy(source.doctor_name)),
        ),
        (
            Field(labels.procedure, source.said.title, is_strong=True, share=1.5),
            Field(labels.side_and_joints, _side_and_joints(source)),
            Field(labels.nerves, _nerves(source), share=0.8),
            Field(labels.planned, planned),
        ),
        (
            Field(labels.indication, tidy(prepared.indication) or labels.not_stated, share=1.5),
            Field(labels.test_injection, tidy(prepared.test_injection) or labels.not_stated, share=1.4),
            Field(labels.sedation, labels.sedation_text, share=1.4),
        ),
        *_people(source),
    ]
    return Card(tuple(rows))


def form_frame(source: FormSource, title: str, state: StateWords) -> Frame:
    """Return what stands around a form's blocks."""
    page, look = source.words.page, source.look
    version = source.pack.structure.version
    about = [look.unit, page.consent_form, source.said.consent_to, page.content_version.format(version=version)]
    return Frame(
        title=title,
        clinic=look.clinic,
        heading=_MIDDLE_DOT.join(part for part in about if part),
        contact=_MIDDLE_DOT.join(part for part in (look.address, look.phone) if part),
        identity=_MIDDLE_DOT.join(
            (
                tidy(source.patient.name),
                source.day(source.patient.born_on),
                page.record.format(number=tidy(source.patient.record_number)),
            )
        ),
        document=page.document.format(code=source.document_code, version=version),
        issued=page.issued.format(time=source.moment(source.issued_at), language=page.language_name),
        page_number=page.number,
        band=state.band,
        state=state.short,
        sample=page.sample if source.is_sample else "",
        accent=look.accent,
        language=source.language,
        subject=_MIDDLE_DOT.join((source.said.title, source.document_code)),
    )


def _side_and_joints(source: FormSource) -> str:
    labels = source.words.identity
    sides = {Side.LEFT: labels.left, Side.RIGHT: labels.right, Side.BOTH: labels.both}
    side = sides[source.state.side or source.prepared.side]
    return _MIDDLE_DOT.join((side, ", ".join(source.state.joints)))


def _nerves(source: FormSource) -> str:
    confirmed = source.state.confirmed
    return ", ".join(confirmed.nerves) if confirmed else source.words.identity.not_confirmed


def _people(source: FormSource) -> list[tuple[Field, ...]]:
    """Return a row for the representative, and one for whoever helped at the screen."""
    labels, signatory, state = source.words.identity, source.prepared.signatory, source.state
    rows = []
    if not signatory.is_patient:
        rows.append(
            (
                Field(labels.representative, tidy(signatory.name), is_strong=True, share=1.5),
                Field(labels.representative_document, tidy(signatory.document), share=1.4),
                Field(labels.representative_basis, tidy(signatory.basis), share=1.4),
            )
        )
    if state.company is not None:
        helps = {Help.READING: labels.reading, Help.TOUCHING: labels.touching, Help.TRANSLATING: labels.translating}
        said = ", ".join(helps[help_] for help_ in state.company)
        name = tidy(state.company_name)
        rows.append((Field(labels.company, ": ".join(part for part in (name, said) if part) or labels.nobody),))
    return rows
