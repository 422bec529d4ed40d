"""What was asked beside the treatment stands apart on the form, as the screen asked it, with each yes or no."""

from __future__ import annotations

import pytest

from kiosk.consent.blocks import Block, Heading, Square, Table, Words, text_of
from kiosk.consent.content import consent_content, decline_content
from kiosk.consent.evidence import course
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from tests.builders.form import form_source
from tests.builders.visit import (
    OPTIONAL,
    SampleVisit,
    declined_visit,
    prepared_visit,
    sample_pack,
    signed_visit,
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack(optional=OPTIONAL)


def part_of(visit: SampleVisit) -> list[Block]:
    """Return the part of the consent form about it; nothing where there is none."""
    blocks = consent_content(form_source(visit)).blocks
    titles = [block.text if isinstance(block, Heading) and block.level == 2 else "" for block in blocks]
    if "Separate choices" not in titles:
        return []
    return list(blocks[titles.index("Separate choices") + 1 : titles.index("Signatures")])


def answers_of(visit: SampleVisit) -> dict[str, tuple[str, str]]:
    table = part_of(visit)[0]
    assert isinstance(table, Table)
    rows = [[cell for cell in row if isinstance(cell, Words)] for row in table.rows]
    return {text_of(asked.runs): (text_of(answer.runs), answer.small) for asked, answer in rows}


def test_each_question_of_the_screen_stands_with_its_answer(pack: Pack) -> None:
    said = pack.words_in("en").optional_consents
    assert said is not None
    wanted = {said.asked[name].question: ("Yes" if name == "teaching" else "No", "") for name in OPTIONAL}
    assert answers_of(signed_visit(pack)) == wanted


def test_the_form_says_as_the_screen_does_that_the_treatment_does_not_depend_on_it(pack: Pack) -> None:
    said = pack.words_in("en").optional_consents
    assert said is not None
    texts = list(consent_content(form_source(signed_visit(pack))).texts())
    assert said.note in texts
    assert {one.help for one in said.asked.values()} <= set(texts)


def test_a_changed_answer_is_the_one_that_counts_and_the_record_has_both(pack: Pack) -> None:
    visit = signed_visit(pack).then(events.OptionalConsentAnswered("photos", True))
    assert next(iter(answers_of(visit).values())) == ("Yes", "")
    kept = [entry["is_given"] for entry in course(visit.history, pack)["optional_consents"] if entry["id"] == "photos"]
    assert kept == [False, True]


def test_what_was_taken_back_says_when(pack: Pack) -> None:
    visit = signed_visit(pack).then(events.OptionalConsentTakenBack("teaching"))
    answer, small = list(answers_of(visit).values())[1]
    assert answer == "Yes"
    assert small.startswith("taken back on 23 November 2026")
    entry = course(visit.history, pack)["optional_consents"][1]
    assert entry["taken_back_at"].startswith("2026-11-23T")


def test_what_has_no_answer_can_be_ticked_on_paper(pack: Pack) -> None:
    part = part_of(prepared_visit(pack))
    table = part[0]
    assert isinstance(table, Table)
    assert [[isinstance(cell, Square) for cell in row] for row in table.rows] == [[False, True, True]] * 3


def test_a_clinic_that_asks_nothing_has_no_such_part() -> None:
    plain = signed_visit(sample_pack())
    assert part_of(plain) == []
    assert "optional_consents" not in course(plain.history, plain.pack)


def test_who_declines_finds_nothing_of_it_on_the_form(pack: Pack) -> None:
    texts = list(decline_content(form_source(declined_visit(pack))).texts())
    assert "Separate choices" not in texts
