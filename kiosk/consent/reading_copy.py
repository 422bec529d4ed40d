"""A kept form in two languages, for reading: it names the form itself and can be taken for it by nobody.

It is made from the events that the form itself was made from, and the names that its record has. All that is added is
the doctor's signature, which stands in the file and not on its pages. No signature is drawn on it, nobody is asked to
sign it, no seal is put on it and no record goes into it; it has no document code of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk.consent.blocks import (
    Blanks,
    Block,
    Both,
    FormContent,
    Paragraph,
    Seal,
    Signature,
    Signatures,
    Tone,
    plain,
)
from kiosk.consent.evidence import Record, journal_part
from kiosk.consent.source import FormSource, PatientDetails
from kiosk.errors import ConsentError
from kiosk.procedure.form_words import FormWords
from kiosk.visit.events import Countersigned, Event
from kiosk.visit.fold import fold_all


@dataclass(frozen=True, slots=True)
class Original:
    """The form that is read.

    Attributes:
        document_code: Its document code.
        sha256: Of its file.
        void: Why it no longer counts, in its own language and in the other; empty where it does.
        is_word_for_word: Made again today in its own language alone, it would say the same word for word.
    """

    document_code: str
    sha256: str
    void: tuple[str, str] = ("", "")
    is_word_for_word: bool = True


def events_told(record: Record, history: Sequence[Event]) -> Sequence[Event]:
    """Return the events that a form was made from; what happened later, before it was countersigned too, is not its.

    Args:
        record: The one inside the form.
        history: The visit's events, all of them.

    Raises:
        ConsentError: The journal does not have them any more as they were (FORM-OTHER-JOURNAL).
    """
    kept = record["journal"]
    told = history[: kept["events"]]
    if journal_part(kept["visit_id"], told, kept["head_link"]) != kept:
        raise ConsentError(
            "FORM-OTHER-JOURNAL",
            "The journal does not have what this form was made from.",
            "Read the form itself; run `python main.py audit verify`.",
        )
    return told


def as_recorded(source: FormSource, record: Record) -> FormSource:
    """Return what a form is made from with what its record says of it: times, and names as they were then."""
    document, patient, doctor = record["document"], record["patient"], record["doctor"]
    born_on = date.fromisoformat(patient["born_on"])
    look = {name: document.get(name, getattr(source.look, name)) for name in ("clinic", "unit", "address", "phone")}
    return replace(
        source,
        patient=PatientDetails(patient["name"], born_on, patient["record_number"]),
        doctor_name=doctor["name"],
        informed_by_name=doctor["informed_by"],
        look=replace(source.look, **look),
        issued_at=datetime.fromisoformat(document["issued_at"]),
        journal_link=record["journal"]["head_link"],
        is_sample=document["is_sample"],
    )


def with_countersignature(source: FormSource, sha256: str, history: Sequence[Event]) -> FormSource:
    """Return what a form is made from with the doctor's signature, where that is in this very file.

    Args:
        source: As the form was made.
        sha256: Of the file: of one document there may be several, before and after the doctor signed.
        history: The visit's events, all of them.
    """
    kept_at = next(at for at, event in enumerate(history, start=1) if getattr(event.fact, "sha256", "") == sha256)
    forms = fold_all(source.state.visit_id, history[:kept_at]).forms
    form = forms[-1]
    if not form.is_countersigned:
        return source
    files = {one.sha256 for one in forms if one.document_code == form.document_code}
    signed = [
        event for event in history[:kept_at] if isinstance(event.fact, Countersigned) and event.fact.sha256 in files
    ]
    state = replace(source.state, forms=(*source.state.forms, replace(form, is_superseded=False)))
    return replace(source, state=state, history=(*source.history, signed[-1]))


def reading_copy(
    form: FormContent, original: Original, words: tuple[FormWords, FormWords], language: str
) -> FormContent:
    """Return a form in two languages as a copy for reading.

    Args:
        form: In two languages, see `in_two_languages`.
        original: Which form it is.
        words: The form's fixed words in both.
        language: The other one, two letters.
    """
    ours, others = (one.reading_copy for one in words)

    def both(own: str, other: str) -> str:
        return Both(own, other, language)

    facts = {"code": original.document_code, "sha256": original.sha256}
    frame = replace(
        form.frame,
        band=both(ours.band, others.band),
        state=ours.short,
        continued=others.short,
        document=ours.document.format(code=original.document_code),
        code="",
        code_words="",
        record_words="",
    )
    note, *blocks = form.blocks
    named = Paragraph(plain(both(ours.original.format(**facts), others.original.format(**facts))))
    void = (Paragraph(plain(both(*original.void)), Tone.STRONG),) if any(original.void) else ()
    signed, nobody = both(ours.signed, others.signed), both(ours.nobody_signs, others.nobody_signs)
    changed = () if original.is_word_for_word else (Paragraph(plain(both(ours.changed, others.changed)), Tone.STRONG),)
    return replace(form, frame=frame, blocks=(*void, *changed, named, note, *_to_read(blocks, signed, nobody)))


def _to_read(blocks: list[Block], signed: str, nobody: str) -> Iterator[Block]:
    """Yield what the form says, without the places where somebody signs, writes or seals."""
    for block in blocks:
        if isinstance(block, Signatures):
            yield Signatures(tuple(_signature(place, signed, nobody) for place in block.places))
        elif isinstance(block, Seal):
            yield block.beside
        elif isinstance(block, Blanks):
            yield Paragraph(block.words)
        else:
            yield block


def _signature(place: Signature, signed: str, nobody: str) -> Signature:
    """Return who signed, when and where, and that it was done on the form itself."""
    is_signed = bool(place.strokes) or (not place.field_id and all(field.value for field in place.fields))
    note = (place.note or signed) if is_signed else nobody
    return replace(place, strokes=(), alt="", note=note, field_id="", field_words="")
