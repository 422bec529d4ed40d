"""The forms as PDF, read back: every word is there, on few and sound pages, and the same facts give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import pypdfium2 as pdfium
import pytest

from kiosk.consent.blocks import FormContent
from kiosk.consent.content import CONTENT_OF, consent_content, decline_content, talk_first_content
from kiosk.consent.drawing import operators_of
from kiosk.consent.layout import compose
from kiosk.consent.look import MARGIN, PAGE_WIDTH
from kiosk.consent.source import FormSource
from kiosk.consent.take_home import take_home_content
from kiosk.consent.two_languages import translated
from kiosk.errors import ConsentError
from kiosk.picture.icon_array import icon_array
from kiosk.procedure.pack import Pack
from kiosk.visit import events, terms
from kiosk.visit.outline import Answer
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.terms import Decision, FormKind, Signatory, SignMethod
from tests.builders.form import SAMPLE_PATIENT, form_source, form_words
from tests.builders.visit import (
    DOCTOR,
    SampleVisit,
    decided_visit,
    declined_visit,
    prepared,
    prepared_visit,
    released_visit,
    revoked_visit,
    sample_pack,
    signed_visit,
)
from tests.integration.consent.pdf import ReadBack, drawings, embedded_fonts, flat, read_back, streams

pytestmark = pytest.mark.integration

PROCEDURES = ["lumbar_rhizolysis", "cervical_rhizolysis"]
FORMS: dict[str, Callable[[Pack], FormContent]] = {
    "consent": lambda pack: consent_content(form_source(signed_visit(pack))),
    "talk first": lambda pack: talk_first_content(form_source(decided_visit(pack, Decision.TALK_FIRST))),
    "decline": lambda pack: decline_content(form_source(declined_visit(pack))),
}


@pytest.fixture(scope="module", params=PROCEDURES)
def pack(request: pytest.FixtureRequest) -> Pack:
    return sample_pack(request.param)


@pytest.fixture(scope="module")
def lumbar() -> Pack:
    return sample_pack("lumbar_rhizolysis")


def consent_of(visit: SampleVisit) -> bytes:
    return compose(consent_content(form_source(visit)))


@pytest.fixture(scope="module")
def consent(pack: Pack) -> ReadBack:
    return read_back(consent_of(signed_visit(pack)))


def test_every_word_of_the_content_can_be_read_on_the_page(pack: Pack) -> None:
    for make in FORMS.values():
        content = make(pack)
        form = read_back(compose(content)).words
        frame = {content.frame.page_number, content.frame.accent, content.frame.subject, content.frame.language}
        spoken = (
            " of 100 dots are ",
            "drawn by hand",
            "A figure, ",
            "QR code",
            "Field for the",
            "The record of the visit",
        )
        alternatives = {text for text in content.texts() if any(words in text for words in spoken)}
        missing = [
            text
            for text in content.texts()
            if len(text) > 12 and text not in frame | alternatives and flat(text) not in form
        ]
        assert missing == []


def test_sections_checks_and_statements_stand_there_word_by_word(pack: Pack, consent: ReadBack) -> None:
    words, state = pack.words_in("en"), signed_visit(pack).state
    wanted = [words.sections[section_id].in_short for section_id in state.seen]
    wanted += [words.statements[statement] for statement in pack.structure.statements]
    wanted += [words.checks[check.id].first.question for check in pack.checks if len(state.checks[check.id]) == 1]
    assert [text for text in wanted if flat(text.replace("**", "")) not in consent.words] == []


def test_a_consent_has_three_to_five_pages(consent: ReadBack) -> None:
    assert 3 <= len(consent.pages) <= 5


def test_dots_name_no_font_that_the_form_has_not() -> None:
    assert " Tf" not in operators_of(icon_array(5, 3)).code


def test_a_consent_with_everything_has_six_pages_at_most() -> None:
    pack = sample_pack("cervical_rhizolysis")
    signatory = Signatory(False, "Sample Daughter One", "ID 0000", "Power of attorney for health")
    preparation = replace(prepared(pack), joints=("C2-3", "C3-4"), signatory=signatory)
    form = read_back(consent_of(signed_visit(pack, preparation=preparation, method=SignMethod.MARK)))
    assert len(form.pages) <= 6


@pytest.mark.parametrize(("kind", "most"), [("talk first", 1), ("decline", 2)])
def test_the_other_forms_are_short(pack: Pack, kind: str, most: int) -> None:
    assert len(read_back(compose(FORMS[kind](pack))).pages) <= most


@pytest.mark.parametrize("language", ["es", "ca"])
def test_short_forms_are_no_longer_in_the_longer_languages(lumbar: Pack, language: str) -> None:
    def pages(content: Callable[[FormSource], FormContent], visit: SampleVisit) -> int:
        return len(read_back(compose(content(translated(form_source(visit), language, form_words(language))))).pages)

    assert pages(CONTENT_OF[FormKind.TALK_FIRST], decided_visit(lumbar, Decision.TALK_FIRST)) == 1
    assert pages(CONTENT_OF[FormKind.REVOCATION], revoked_visit(lumbar)) == 1
    assert pages(take_home_content, signed_visit(lumbar)) == 2


@pytest.mark.parametrize("kind", FORMS)
def test_every_page_tells_whose_form_it_is_which_state_and_which_page(lumbar: Pack, kind: str) -> None:
    content = FORMS[kind](lumbar)
    pages = read_back(compose(content)).pages
    for number, page in enumerate(pages, start=1):
        assert "Sample Patient One · 1 January 1960 · record 000 001" in flat(page)
        assert "Document 7F3K-92QD · version 1.0" in flat(page)
        assert f"Page {number} of {len(pages)}" in flat(page)
        assert content.frame.state in flat(page)
        assert "Sample: not valid as consent" in flat(page)


def test_a_clinic_that_is_no_sample_has_no_sample_mark(lumbar: Pack) -> None:
    form = read_back(compose(consent_content(form_source(signed_visit(lumbar), is_sample=False))))
    assert "Sample: not valid" not in form.words


def test_every_typeface_is_embedded_and_no_other_is_named(pack: Pack) -> None:
    for make in FORMS.values():
        fonts = embedded_fonts(compose(make(pack)))
        assert fonts
        assert all(re.fullmatch(r"[A-Z]{6}\+(AtkinsonHyperlegible|OpenSans)-\w+", font) for font in fonts)
        assert all(fonts.values())


def test_letters_from_the_second_typeface_can_be_read(lumbar: Pack) -> None:
    patient = replace(SAMPLE_PATIENT, name="Стоянова Γεωργία Nguyễn Łukasz")
    raw = compose(consent_content(form_source(signed_visit(lumbar), patient=patient)))
    assert any("OpenSans" in font for font in embedded_fonts(raw))
    assert flat(read_back(raw).pages[0]).count("Стоянова Γεωργία Nguyễn Łukasz") == 2


def test_the_file_says_what_it_is(lumbar: Pack) -> None:
    form = read_back(consent_of(signed_visit(lumbar)))
    assert form.properties["Title"] == "Consent to lumbar rhizolysis"
    assert form.properties["Author"] == "Your clinic"
    assert form.properties["Subject"] == "Lumbar rhizolysis · 7F3K-92QD"
    assert form.language == "en"


@pytest.mark.parametrize("kind", FORMS)
def test_the_same_facts_give_the_same_bytes(lumbar: Pack, kind: str) -> None:
    content = FORMS[kind](lumbar)
    assert compose(content) == compose(content)


def test_a_drawn_signature_is_curves_and_no_image(lumbar: Pack) -> None:
    def curves(raw: bytes) -> int:
        return sum(len(re.findall(rb" c\s", stream)) for stream in streams(raw))

    released, signed = released_visit(lumbar), signed_visit(lumbar)
    assert signed.state.signed is not None
    pieces = sum(len(stroke.points) - 1 for stroke in signed.state.signed.strokes)
    with_ink, without = consent_of(signed), consent_of(released)
    assert curves(with_ink) - curves(without) >= pieces
    assert read_back(with_ink).images == 0


def test_a_signature_is_as_thick_as_it_was_drawn(lumbar: Pack) -> None:
    def widths(width: float) -> set[bytes]:
        stroke = Stroke(tuple(StrokePoint(0.1 + 0.01 * step, 0.2, width) for step in range(60)))
        signed = events.Signed(terms.FormKind.CONSENT, SignMethod.DRAWN, (), strokes=(stroke,))
        raw = consent_of(released_visit(lumbar).then(signed))
        return {found for stream in streams(raw) for found in re.findall(rb"([\d.]+) w\s", stream)}

    assert widths(0.008) != widths(0.003)


def test_icon_arrays_are_drawn_once_and_as_vectors(lumbar: Pack) -> None:
    raw = consent_of(signed_visit(lumbar))
    assert read_back(raw).images == 0
    figures_of_pain = 1
    assert drawings(raw) == len({(0, 1), (5, 0), (0, 3)}) + figures_of_pain


def test_a_long_question_goes_on_over_pages_and_is_whole(lumbar: Pack) -> None:
    question = " ".join(f"word{number}" for number in range(1_200))[:10_000]
    form = read_back(consent_of(signed_visit(lumbar, question=question)))
    assert len(form.pages) > 5
    words = set(form.words.split())
    assert len(question) > 9_000
    assert [word for word in question.split() if word not in words] == []


def test_one_endless_word_does_not_run_off_the_page(lumbar: Pack) -> None:
    raw = consent_of(signed_visit(lumbar, question="x" * 10_000))
    assert sum(page.count("x") for page in read_back(raw).pages) >= 10_000
    assert furthest_right(raw) <= PAGE_WIDTH - MARGIN + 1


def test_nothing_stands_outside_the_margins(pack: Pack) -> None:
    for make in FORMS.values():
        assert furthest_right(compose(make(pack))) <= PAGE_WIDTH - MARGIN + 1


def test_a_long_name_keeps_the_page_number(lumbar: Pack) -> None:
    patient = replace(SAMPLE_PATIENT, name="Sample Patient " + "Maria de los Angeles " * 8)
    raw = compose(consent_content(form_source(signed_visit(lumbar), patient=patient)))
    form = read_back(raw)
    assert all(f"Page {number} of {len(form.pages)}" in flat(page) for number, page in enumerate(form.pages, start=1))
    assert flat(patient.name) in form.words
    assert furthest_right(raw) <= PAGE_WIDTH - MARGIN + 1


def test_long_reasons_of_reception_stand_whole(lumbar: Pack) -> None:
    indication = "Pain in the lower back that has lasted for many months. " * 12
    visit = signed_visit(lumbar, preparation=replace(prepared(lumbar), indication=indication))
    assert flat(indication) in read_back(consent_of(visit)).words


def test_what_no_page_can_hold_is_a_clear_error(lumbar: Pack) -> None:
    visit = signed_visit(lumbar, preparation=replace(prepared(lumbar), indication="Pain. " * 4_000))
    with pytest.raises(ConsentError, match="FORM-TOO-LARGE"):
        consent_of(visit)


@pytest.mark.parametrize("name", ["Sample \N{GRINNING FACE}", "محمد", "李"])
def test_a_name_that_cannot_be_printed_is_a_clear_error(lumbar: Pack, name: str) -> None:
    patient = replace(SAMPLE_PATIENT, name=name)
    with pytest.raises(ConsentError, match="FORM-CHARACTER"):
        compose(consent_content(form_source(released_visit(lumbar), patient=patient)))


def test_typed_markup_is_printed_as_it_was_typed(lumbar: Pack) -> None:
    typed = "<b>bold</b> & <font size=40>big</font> **stars** &amp; {braces}"
    assert typed in read_back(consent_of(signed_visit(lumbar, question=typed))).words


def test_statements_and_signatures_stand_on_one_page(pack: Pack, consent: ReadBack) -> None:
    statement = pack.words_in("en").statements[pack.structure.statements[0]]
    with_statement = [page for page in consent.pages if statement in flat(page)]
    assert len(with_statement) == 1
    assert "The doctor signs in this field Name" in flat(with_statement[0])


def test_the_record_stands_on_the_last_page_alone(consent: ReadBack) -> None:
    assert "Record of the explanation" in consent.pages[-1]
    assert not any("Record of the explanation" in page for page in consent.pages[:-1])
    assert "If you change your mind" not in consent.pages[-1]


def test_a_visit_that_has_only_begun_has_its_forms(lumbar: Pack) -> None:
    visit = prepared_visit(lumbar).then(events.Decided(Decision.TALK_FIRST))
    assert read_back(compose(talk_first_content(form_source(visit)))).pages
    assert read_back(compose(decline_content(form_source(visit)))).pages
    assert read_back(consent_of(visit)).pages


def test_many_long_answers_still_make_a_form(lumbar: Pack) -> None:
    visit = released_visit(lumbar)
    for question in lumbar.structure.safety_questions:
        detail = "It has been like this for a long time, and it changes from day to day. " * 4
        visit = visit.then(
            events.SafetyAnswered(question.id, Answer.NOT_SURE, detail, opens_point=True, is_urgent=False)
        )
    risks = tuple(f"Risk number {number} of this patient, told in a sentence of its own." for number in range(40))
    visit = visit.then(events.PersonalRisksStated(risks), DOCTOR)
    form = read_back(consent_of(visit)).words
    assert all(risk in form for risk in risks)


def furthest_right(raw: bytes) -> float:
    """Return how far to the right any character of the story and the footer reaches, in points."""
    document = pdfium.PdfDocument(raw)
    try:
        texts = [page.get_textpage() for page in document]
        boxes = chain.from_iterable((text.get_rect(i) for i in range(text.count_rects())) for text in texts)
        return max(float(box[2]) for box in boxes)
    finally:
        document.close()
