"""Who and what a form is about: the card on page 1, and what stands around every page."""

from __future__ import annotations

from datetime import datetime

from kiosk.consent.blocks import Card, Field, Frame
from kiosk.consent.company import company_field
from kiosk.consent.source import FormSource, tidy
from kiosk.procedure.form_words import StateWords
from kiosk.visit.terms import Side

_MIDDLE_DOT = " · "
_LONGEST_BESIDE_OTHERS = 160


def identity_card(source: FormSource, *, helped_since: datetime | None = None) -> Card:
    """Return patient, treatment, side, joints and nerves, dates, people and reasons.

    Args:
        source: What the form is made from.
        helped_since: Where only the help from a time on belongs on the form.
    """
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
            Field(labels.indication, tidy(prepared.indication) or labels.not_stated),
            Field(labels.test_injection, tidy(prepared.test_injection) or labels.not_stated),
        ),
        (Field(labels.sedation, labels.sedation_text, share=3), *company_field(source, since=helped_since)),
        *_representative(source),
    ]
    return Card(tuple(part for row in rows for part in _in_lines(row)))


def _in_lines(row: tuple[Field, ...]) -> list[tuple[Field, ...]]:
    """Give long values a row of their own each."""
    if all(len(field.value) <= _LONGEST_BESIDE_OTHERS for field in row):
        return [row]
    return [(field,) for field in row]


def form_frame(
    source: FormSource, title: str, state: StateWords, *, heading: str | None = None, identity: str | None = None
) -> Frame:
    """Return what stands around a form's blocks.

    Args:
        source: What the form is made from.
        title: Of the form.
        state: What the form says about itself.
        heading: In place of "consent form" and its version, on top of page 1.
        identity: In place of name, birthday and record number, at the foot of every page.
    """
    page, look = source.words.page, source.look
    version = source.pack.structure.version
    about = [look.unit, page.consent_form, source.said.consent_to, page.content_version.format(version=version)]
    return Frame(
        title=title,
        clinic=look.clinic,
        heading=heading or _MIDDLE_DOT.join(part for part in about if part),
        contact=_MIDDLE_DOT.join(part for part in (look.address, look.phone) if part),
        identity=identity
        or _MIDDLE_DOT.join(
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
        logo=look.logo.svg if look.logo else b"",
        logo_aspect=look.logo.aspect if look.logo else 1.0,
        language=source.language,
        subject=_MIDDLE_DOT.join((source.said.title, source.document_code)),
        issued_at=source.issued_at,
        code=source.document_code,
        code_words=page.code_picture.format(code=source.document_code),
        record_words=page.record_file,
    )


def _side_and_joints(source: FormSource) -> str:
    labels = source.words.identity
    sides = {Side.LEFT: labels.left, Side.RIGHT: labels.right, Side.BOTH: labels.both}
    side = sides[source.state.side or source.prepared.side]
    return _MIDDLE_DOT.join((side, ", ".join(source.state.joints)))


def _nerves(source: FormSource) -> str:
    confirmed = source.state.confirmed
    return ", ".join(confirmed.nerves) if confirmed else source.words.identity.not_confirmed


def _representative(source: FormSource) -> list[tuple[Field, ...]]:
    labels, signatory = source.words.identity, source.prepared.signatory
    if signatory.is_patient:
        return []
    return [
        (
            Field(labels.representative, tidy(signatory.name), is_strong=True, share=1.5),
            Field(labels.representative_document, tidy(signatory.document), share=1.4),
            Field(labels.representative_basis, tidy(signatory.basis), share=1.4),
        )
    ]
