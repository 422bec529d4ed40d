"""A kept form in two languages, for reading: it names the form itself and can be taken for it by nobody.

It is made from the visit as the journal had it when the form was kept. No signature is drawn on it, nobody is asked to
sign it, no seal is put on it and no record goes into it; it has no document code of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

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
from kiosk.procedure.form_words import FormWords


@dataclass(frozen=True, slots=True)
class Original:
    """The form that is read.

    Attributes:
        document_code: Its document code.
        sha256: Of its file.
        void: Why it no longer counts, in its own language and in the other; empty where it does.
    """

    document_code: str
    sha256: str
    void: tuple[str, str] = ("", "")


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
        document=ours.document.format(code=original.document_code),
        code="",
        code_words="",
        record_words="",
    )
    note, *blocks = form.blocks
    named = Paragraph(plain(both(ours.original.format(**facts), others.original.format(**facts))))
    void = (Paragraph(plain(both(*original.void)), Tone.STRONG),) if any(original.void) else ()
    signed, nobody = both(ours.signed, others.signed), both(ours.nobody_signs, others.nobody_signs)
    return replace(form, frame=frame, blocks=(*void, named, note, *_to_read(blocks, signed, nobody)))


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
