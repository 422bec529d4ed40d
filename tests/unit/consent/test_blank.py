"""The blank form says what the consent form says, ticks nothing, and names its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.consent.blank import BlankSource, blank_content
from kiosk.consent.blocks import Block, Gaps, Illustrated, Signature, Signatures, Square, Statements, Table
from kiosk.consent.content import consent_content
from tests.builders.form import LOOK, figures, form_source, form_words
from tests.builders.visit import OPTIONAL, released_visit, sample_pack


def blank(procedure: str = "lumbar_rhizolysis") -> BlankSource:
    made_at = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Madrid"))
    return BlankSource(sample_pack(procedure), form_words(), "en", LOOK, made_at, date(2027, 11, 23), True, figures())


@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_every_risk_other_way_and_statement_of_the_consent_form_stands_on_the_blank_one(procedure: str) -> None:
    source = blank(procedure)
    said, texts = source.said, set(blank_content(source).texts())
    for words in (said.risks, said.alternatives):
        assert {one.name for one in words.values()} <= texts
    for lines in (said.before, said.after, said.red_flags, said.statements):
        assert set(lines.values()) <= texts
    assert {one.question for one in said.safety_questions.values()} <= texts


def test_what_the_consent_form_says_of_the_treatment_is_on_the_blank_one_word_by_word() -> None:
    visit = released_visit(sample_pack())
    of_patient = {heading: words for heading, words in _parts(consent_content(form_source(visit)).blocks)}
    of_nobody = {heading: words for heading, words in _parts(blank_content(blank()).blocks)}
    headings = form_words().headings
    for heading in (headings.what_it_is, headings.why, headings.how_it_goes, headings.consequences, headings.risks):
        assert of_nobody[heading] == of_patient[heading] != ()


def _parts(blocks: tuple[Block, ...]) -> list[tuple[str, tuple[Block, ...]]]:
    parts: list[tuple[str, tuple[Block, ...]]] = []
    for block in blocks:
        text, level = getattr(block, "text", ""), getattr(block, "level", 0)
        if level == 2:
            parts.append((text, ()))
        elif parts:
            parts[-1] = (parts[-1][0], (*parts[-1][1], block))
    return parts


def test_what_is_asked_beside_the_treatment_can_be_ticked_yes_or_no() -> None:
    pack = sample_pack(optional=OPTIONAL)
    parts = dict(_parts(blank_content(replace(blank(), pack=pack)).blocks))
    table = parts[form_words().headings.separate_choices][0]
    assert isinstance(table, Table)
    assert [[isinstance(cell, Square) for cell in row] for row in table.rows] == [[False, True, True]] * 3
    assert form_words().headings.separate_choices not in dict(_parts(blank_content(blank()).blocks))


def test_nothing_is_ticked_and_nobody_is_named() -> None:
    content = blank_content(blank())
    assert all(not block.is_touched for block in content.blocks if isinstance(block, Statements))
    places = [place for block in content.blocks if isinstance(block, Signatures) for place in block.places]
    assert [place.title for place in places] == [
        "Patient", "For the patient", "Doctor", "Interpreter or helper", "Witness",
    ]  # fmt: skip
    assert all(_is_empty(place) for place in places)
    words = " ".join(content.texts())
    assert "Sample Patient" not in words
    assert "Sample Doctor" not in words


def _is_empty(place: Signature) -> bool:
    return not (place.strokes or place.field_id) and not any(field.value for field in place.fields)


def test_each_health_question_has_three_squares_and_room_for_more() -> None:
    tables = [block for block in blank_content(blank()).blocks if isinstance(block, Table)]
    (health,) = [table for table in tables if len(table.columns) == 5]
    assert len(health.rows) == len(blank().pack.structure.safety_questions)
    assert all([isinstance(cell, Square) for cell in row[1:4]] == [True] * 3 for row in health.rows)


def test_a_risk_of_one_joint_stands_on_it_whatever_the_joint_will_be() -> None:
    pack = sample_pack("cervical_rhizolysis")
    of_one_joint = [risk.id for risk in pack.structure.risks if risk.level]
    texts = set(blank_content(blank("cervical_rhizolysis")).texts())
    assert of_one_joint
    assert {pack.words_in("en").risks[risk].name for risk in of_one_joint} <= texts


def test_the_figures_to_draw_on_are_left_out_where_their_picture_is_missing() -> None:
    for pictures, count in ((figures(), 2), ({}, 0)):
        content = blank_content(replace(blank(), pictures=pictures))
        (beside,) = [block for block in content.blocks if isinstance(block, Illustrated)]
        assert len(beside.drawings) == count
        assert any(isinstance(block, Gaps) for block in beside.blocks)


def test_the_code_is_of_the_words_and_the_page_says_until_when_it_may_be_used() -> None:
    source, later = blank(), replace(blank(), made_at=blank().made_at.replace(year=2027))
    assert source.code == later.code != blank("cervical_rhizolysis").code
    frame = blank_content(source).frame
    assert "23 November 2027" in frame.band
    assert source.code in frame.document
    assert source.pack.approval_hash("en") in " ".join(blank_content(source).texts())


@pytest.mark.parametrize(("is_sample", "mark"), [(True, "Sample: not valid as consent"), (False, "")])
def test_the_sample_clinics_blank_form_is_marked(is_sample: bool, mark: str) -> None:
    assert blank_content(replace(blank(), is_sample=is_sample)).frame.sample == mark
