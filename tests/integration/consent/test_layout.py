"""Where things stand on the pages: made-up forms of every length, so that each break falls everywhere once."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from itertools import combinations

import pypdfium2 as pdfium
import pytest
from pikepdf import Pdf

from kiosk.consent.blocks import (
    Block,
    Both,
    Bullets,
    Column,
    Field,
    FormContent,
    Frame,
    Gap,
    Gaps,
    Heading,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Statements,
    Table,
    Words,
    plain,
)
from kiosk.consent.layout import compose
from kiosk.consent.look import fitted, styles
from kiosk.consent.reading import reading_of
from kiosk.consent.structure_check import Structure
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.terms import FormKind
from tests.integration.consent.pdf import flat, read_back, streams

pytestmark = pytest.mark.integration

FRAME = Frame(
    title="Sample form",
    clinic="Your clinic",
    heading="",
    contact="",
    identity="Sample Patient One",
    document="Document 7F3K-92QD",
    issued="",
    page_number="Page {page} of {pages}",
    band="Not signed yet.",
    state="",
    sample="",
    accent="#0A5463",
    language="en",
    subject="Sample",
    issued_at=datetime(2027, 3, 8, 9, tzinfo=UTC),
    code="7F3K-92QD",
    code_words="QR code",
    record_words="Record",
)
LENGTHS = range(30, 48)


def pages_of(*blocks: Block, after: int = 0) -> list[list[str]]:
    """Return the lines of each page's story, the blocks standing after some lines."""
    filler = tuple(Paragraph(plain(f"Line {number}")) for number in range(after))
    pages = read_back(compose(FormContent(FormKind.DECLINE, FRAME, (*filler, *blocks)))).pages
    stories = [page.partition("Your clinic")[0] for page in pages]
    return [[line.strip() for line in story.splitlines() if line.strip()] for story in stories]


def table(rows: int, *, halves: int = 1) -> Table:
    columns = (Column("Asked about", 0.5), Column("Said", 0.5))
    return Table(columns, tuple((Words(plain(f"Row {n}")), Words(plain("No"))) for n in range(rows)), halves=halves)


def test_no_heading_stands_last_on_a_page() -> None:
    for length in LENGTHS:
        for below in (table(6), Paragraph(plain("Words. " * 120))):
            pages = pages_of(Heading("A part", number=1), Heading("Inside", level=3), below, after=length)
            assert not {page[-1] for page in pages} & {"1 A part", "Inside", "Asked about Said"}


def test_no_row_goes_to_the_next_page_alone() -> None:
    for length in LENGTHS:
        for page in pages_of(table(9), after=length)[1:]:
            assert len([line for line in page if line.startswith("Row")]) != 1


def test_a_header_is_never_drawn_twice_on_a_page() -> None:
    columns = (Column("Asked about", 0.5), Column("Said", 0.5))
    rows = [(Words(plain(f"Row {n}")), Words(plain("No. " * (90 if n == 8 else 1)))) for n in range(9)]
    for length in range(24, 48):
        for page in pages_of(Table(columns, tuple(rows)), after=length):
            assert page.count("Asked about Said") <= 1


def test_a_heading_stands_with_its_translation_and_what_follows_it() -> None:
    heading = Heading(Both("A part", "Una parte", "es"), number=1)
    words = (Run("Words. "), Run("Palabras.", language="es"))
    for length in LENGTHS:
        for page in pages_of(heading, Paragraph(words), after=length):
            assert page[-1] not in {"1 A part", "Una parte", "Words."}


def test_a_long_paragraph_and_its_translation_go_on_over_pages_and_are_whole() -> None:
    own, other = "Words. " * 600, "Palabras. " * 600
    for length in (0, 20, 38):
        pages = pages_of(Paragraph((Run(own), Run(other, language="es"))), after=length)
        said = flat(" ".join(line for page in pages for line in page))
        assert (said.count("Words."), said.count("Palabras.")) == (600, 600)
        assert said.rindex("Words.") < said.index("Palabras.")


def test_a_translation_is_tagged_with_its_language_inside_what_it_translates() -> None:
    words = (Run("Words."), Run("Palabras.", language="es"))
    blocks = (Heading(Both("A part", "Una parte", "es")), Paragraph(words), Bullets((words,)))
    with Pdf.open(BytesIO(compose(FormContent(FormKind.DECLINE, FRAME, blocks)))) as pdf:
        nodes = [(node, parent) for node, parent in Structure.of(pdf).nodes() if "/Lang" in node.element]
        assert [(node.role, parent, str(node.element.Lang)) for node, parent in nodes] == [
            ("Span", "H2", "es"),
            ("Span", "P", "es"),
            ("Span", "LBody", "es"),
        ]
        assert [one for one in reading_of(pdf) if one in {"A part", "Una parte", "Words.", "Palabras."}] == [
            "A part",
            "Una parte",
            *["Words.", "Palabras."] * 2,
        ]


def test_a_header_is_repeated_where_a_table_goes_on() -> None:
    pages = pages_of(table(90))
    assert len(pages) == 3
    assert all("Asked about Said" in page for page in pages)


def test_halves_hold_every_row_once() -> None:
    words = flat(" ".join(line for page in pages_of(table(31, halves=2)) for line in page))
    assert [len(re.findall(rf"Row {number}\b", words)) for number in range(31)] == [1] * 31


def test_a_row_higher_than_a_page_goes_on_on_the_next() -> None:
    long = Words(plain(" ".join(f"word{number}" for number in range(1_500))))
    pages = pages_of(Table((Column("Point", 0.5), Column("How", 0.5)), ((long, Words(plain("on the screen"))),)))
    words = set(flat(" ".join(line for page in pages for line in page)).split())
    assert len(pages) > 1
    assert {f"word{number}" for number in range(1_500)} <= words


def test_what_is_touched_stands_beside_what_is_signed() -> None:
    statements = Statements((plain("I decide freely."), plain("I get a copy.")), is_touched=True)
    place = Signature("Patient", (Field("Name", "Sample Patient One"),), note="Sign here")
    blocks = (Heading("What you say", number=1), statements, Heading("Signatures", number=2), Signatures((place,)))
    for length in LENGTHS:
        pages = pages_of(*blocks, after=length)
        assert [("I decide freely." in page) for page in pages] == [("Sign here" in page) for page in pages]


def test_a_telephone_number_is_never_cut_by_a_lines_end() -> None:
    for length in range(60, 100, 2):
        lines = [
            line for page in pages_of(Paragraph(plain("x" * length + " call +34 900 000 000 now"))) for line in page
        ]
        assert any("+34 900 000 000" in line.replace("\N{NO-BREAK SPACE}", " ") for line in lines)


def test_one_touch_is_drawn_as_a_dot() -> None:
    def curves(strokes: tuple[Stroke, ...]) -> int:
        place = Signature(
            "Patient", (Field("Name", "Sample Patient One"),), strokes, "Signature of Sample Patient One, drawn by hand"
        )
        raw = compose(FormContent(FormKind.DECLINE, FRAME, (Signatures((place,)),)))
        return sum(len(re.findall(rb" c\s", stream)) for stream in streams(raw))

    dot = Stroke((StrokePoint(0.5, 0.5, 0.01),))
    assert curves((dot,)) == curves(()) + 4


def test_the_last_item_of_a_list_never_goes_to_the_next_page_alone() -> None:
    items = Bullets(tuple(plain(f"Item {number}") for number in range(6)))
    for length in LENGTHS:
        for story in pages_of(items, after=length)[1:]:
            assert " ".join(story).count("Item") != 1


def test_choices_in_two_languages_stand_below_their_label_and_over_nobody_else() -> None:
    choices = tuple(Both(own, other, "ca") for own, other in (("Izquierdo", "Esquerra"), ("Ambos", "Tots dos costats")))
    gap = Gap(Both("Lado", "Costat", "ca"), choices=(*choices, "L4-5"), lines=0)
    pdf = compose(FormContent(FormKind.DECLINE, FRAME, (Gaps(((gap,),)),)))
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        words = ("Lado", "Costat", "Izquierdo", "Esquerra", "Ambos", "Tots dos costats", "L4-5")
        boxes = {word: _box(page, word) for word in words}
    for one, other in combinations(words, 2):
        (left, bottom, right, top), (left2, bottom2, right2, top2) = boxes[one], boxes[other]
        assert right <= left2 or right2 <= left or top <= bottom2 or top2 <= bottom, f"{one} lies over {other}"
    tops = [boxes[word][3] for word in ("Lado", "Costat", "Izquierdo", "Esquerra")]
    assert tops == sorted(tops, reverse=True)


def _box(page: pdfium.PdfTextPage, word: str) -> tuple[float, float, float, float]:
    found = page.search(word).get_next()
    assert found is not None
    start, count = found
    boxes = [page.get_charbox(at) for at in range(start, start + count)]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def test_a_title_that_nearly_fits_is_set_smaller_and_a_long_one_on_two_lines() -> None:
    size = styles("#0A5463").title.fontSize
    assert fitted(styles("#0A5463").title, "Consentimiento informado para la rizólisis lumbar", 450).fontSize < size
    for words in ("Consent", "Consentimiento informado " * 3):
        assert fitted(styles("#0A5463").title, words, 450).fontSize == size
