"""A form in two languages says in each what the form in that language alone says, and what somebody wrote once."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pytest

from kiosk.consent.blocks import Both, Bullets, FormContent, Heading, Paragraph, Run, as_written, plain, text_of
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.two_languages import in_two_languages, translated
from kiosk.errors import BugError, PackError
from kiosk.visit.terms import Decision, FormKind
from tests.builders.form import form_source, form_words
from tests.builders.visit import (
    OPTIONAL,
    SampleVisit,
    decided_visit,
    rechecked_visit,
    refused_visit,
    revoked_visit,
    sample_pack,
    signed_visit,
)

PAIRS = (("en", "es"), ("es", "ca"), ("ca", "en"))


def visit_of(kind: FormKind, procedure: str) -> SampleVisit:
    pack = sample_pack(procedure, optional=OPTIONAL)
    match kind:
        case FormKind.CONSENT:
            return signed_visit(pack)
        case FormKind.TALK_FIRST:
            return decided_visit(pack, Decision.TALK_FIRST)
        case FormKind.DECLINE:
            return refused_visit(pack)
        case FormKind.REVOCATION:
            return revoked_visit(pack)
        case FormKind.RECHECK:
            return rechecked_visit(pack)


def in_one(kind: FormKind, visit: SampleVisit, language: str) -> FormContent:
    return CONTENT_OF[kind](translated(form_source(visit), language, form_words(language)))


def in_both(kind: FormKind, visit: SampleVisit, own: str, other: str) -> FormContent:
    contents = (in_one(kind, visit, own), in_one(kind, visit, other))
    return in_two_languages(*contents, (form_words(own), form_words(other)))


def said(value: Any, *, translation: bool) -> list[str]:
    """Return the words of one of the two languages in order, whatever they stand in."""
    if isinstance(value, Both):
        return [value.other if translation else str(value)]
    if isinstance(value, str):
        return [] if isinstance(value, Enum) or translation else [value]
    if isinstance(value, tuple) and value and all(isinstance(one, Run) for one in value):
        line = "".join(run.text for run in value if bool(run.language) is translation)
        return [line] if line else []
    if isinstance(value, tuple):
        return [words for one in value for words in said(one, translation=translation)]
    if is_dataclass(value):
        names = [one.name for one in fields(value)]
        return [words for name in names for words in said(getattr(value, name), translation=translation)]
    return []


@pytest.mark.parametrize("kind", FormKind)
def test_the_forms_own_words_are_those_of_the_form_in_one_language(kind: FormKind) -> None:
    for procedure, (own, other) in zip(("lumbar_rhizolysis", "cervical_rhizolysis") * 2, PAIRS, strict=False):
        visit = visit_of(kind, procedure)
        both, alone = in_both(kind, visit, own, other), in_one(kind, visit, own)
        note, *blocks = both.blocks
        assert said(tuple(blocks), translation=False) == said(alone.blocks, translation=False)
        assert form_words(own).page.language_name in text_of(note.runs if isinstance(note, Paragraph) else ())


@pytest.mark.parametrize("kind", FormKind)
def test_every_heading_and_sentence_is_there_in_the_other_language_too(kind: FormKind) -> None:
    visit = visit_of(kind, "lumbar_rhizolysis")
    both, alone = in_both(kind, visit, "ca", "en"), in_one(kind, visit, "en")
    found = {*said(both, translation=True), *said(both, translation=False)}
    ours = said(in_one(kind, visit, "ca").blocks, translation=False)
    missing = [words for words in said(alone.blocks, translation=False) if words and words not in found]
    in_one_only = ("grandchildren", "wedding", "SHA-256", "Sources of the numbers")
    assert [one for one in missing if one not in ours and not any(part in one for part in in_one_only)] == []


def test_what_somebody_wrote_stands_once_and_is_named_as_such_in_the_other_language() -> None:
    both = in_both(FormKind.CONSENT, visit_of(FormKind.CONSENT, "lumbar_rhizolysis"), "es", "en")
    own, other = (" ".join(said(both, translation=which)) for which in (False, True))
    for words in ("Can I drive my grandchildren to school", "dance at my daughter", "Bleeding is more likely"):
        assert words in own
        assert words not in other
    assert other.count("[as it was written, not translated]") >= 4


def form_of(*blocks: Paragraph | Bullets | Heading, language: str) -> FormContent:
    whole = in_one(FormKind.TALK_FIRST, visit_of(FormKind.TALK_FIRST, "lumbar_rhizolysis"), language)
    return replace(whole, blocks=blocks)


def paired(own: FormContent, other: FormContent) -> tuple[Any, ...]:
    return in_two_languages(own, other, (form_words("es"), form_words("en"))).blocks[1:]


def test_what_is_cut_into_other_paragraphs_stands_whole_behind_the_forms_own() -> None:
    own = form_of(Heading("Uno"), Paragraph(plain("Dos y tres.")), language="es")
    other = form_of(Heading("One"), Paragraph(plain("Two.")), Paragraph(plain("Three.")), language="en")
    assert paired(own, other) == (
        Heading("Uno"),
        Paragraph(plain("Dos y tres.")),
        Paragraph((Run("Two.", language="en"),)),
        Paragraph((Run("Three.", language="en"),)),
    )


def test_a_list_with_other_items_stands_whole_behind_the_forms_own() -> None:
    own = form_of(Bullets((plain("Uno"), plain("Dos"))), language="es")
    other = form_of(Bullets((plain("One and two"),)), language="en")
    assert paired(own, other)[1] == Bullets(((Run("One and two", language="en"),),))


def test_a_sentence_that_is_the_same_in_both_is_not_said_twice() -> None:
    own, other = (form_of(Paragraph(plain("112")), language=one) for one in ("es", "en"))
    assert paired(own, other) == (Paragraph(plain("112")),)
    written = (form_of(Paragraph((as_written("112"),)), language=one) for one in ("es", "en"))
    assert [run.language for run in paired(*written)[0].runs] == ["", "en"]


def test_two_different_forms_are_never_put_together() -> None:
    own = form_of(Heading("Uno"), language="es")
    with pytest.raises(BugError, match="FORM-TWO-LANGUAGES"):
        paired(own, form_of(Heading("One"), Heading("Two"), language="en"))


def test_a_language_that_the_procedure_lacks_is_said_with_what_to_do() -> None:
    visit = visit_of(FormKind.CONSENT, "lumbar_rhizolysis")
    with pytest.raises(PackError, match=r"PACK-NO-LANGUAGE.*no words in the language `fr`") as caught:
        CONTENT_OF[FormKind.CONSENT](translated(form_source(visit), "fr", form_words("en")))
    assert "Choose one of" in caught.value.remedy
