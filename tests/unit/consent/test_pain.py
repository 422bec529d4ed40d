"""What the form says of the pain: figure, words, what became of it, and what was changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.consent.blocks import FormContent, Illustrated, Table, Words, text_of
from kiosk.consent.content import consent_content, talk_first_content
from kiosk.consent.pain import pain
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.events import PainFelt, PainPlaced
from kiosk.visit.outline import PainPoint
from kiosk.visit.terms import Decision, Placing, SettledBy, Side
from tests.builders.form import form_source
from tests.builders.visit import DOCTOR, SampleVisit, decided_visit, prepared_visit, sample_pack, signed_visit


@pytest.fixture(scope="module", params=["lumbar_rhizolysis", "cervical_rhizolysis"])
def pack(request: pytest.FixtureRequest) -> Pack:
    return sample_pack(request.param)


@pytest.fixture(scope="module")
def lumbar() -> Pack:
    return sample_pack()


def told(visit: SampleVisit, **changes: object) -> Illustrated:
    (block,) = pain(form_source(visit, **changes))
    assert isinstance(block, Illustrated)
    return block


def lines(block: Illustrated) -> list[str]:
    return [text_of(inner.runs) for inner in block.blocks if hasattr(inner, "runs")]


def matters(block: Illustrated) -> list[str]:
    return [text_of(item) for inner in block.blocks if hasattr(inner, "items") for item in inner.items]


def record(content: FormContent) -> list[tuple[str, str]]:
    return [
        (text_of(row[0].runs), text_of(row[1].runs))
        for block in content.blocks
        if isinstance(block, Table) and block.is_dense
        for row in block.rows
        if isinstance(row[0], Words) and isinstance(row[1], Words)
    ]


def shown(pack: Pack, *zones: str, opens: tuple[PainPoint, ...] = ()) -> SampleVisit:
    return prepared_visit(pack).then(PainPlaced(Placing.SHOWN, zones, Side.RIGHT, opens))


def test_every_answer_stands_there_in_the_words_of_the_screen(lumbar: Pack) -> None:
    assert lines(told(signed_visit(lumbar))) == [
        "Where does it hurt? Low back, right side; Buttock, right",
        "How strong is the pain on most days? 6 / 10",
        "What does it feel like, there or in an arm or leg? Dull or aching; Stabbing",
        "How long have you had this pain? 1 to 5 years",
        "What does it keep you from? Walking; Sleeping",
    ]


def test_it_stands_beside_the_identity_with_the_planned_side(pack: Pack) -> None:
    blocks = consent_content(form_source(signed_visit(pack))).blocks
    assert isinstance(blocks[1], Illustrated)


def test_the_figure_shows_what_was_touched_and_nothing_else(lumbar: Pack) -> None:
    (drawing,) = told(signed_visit(lumbar)).drawings
    assert b'id="zone-low-back-right-behind"' in drawing.svg
    assert b'id="zone-buttock-right-behind"' in drawing.svg
    assert drawing.svg.count(b'id="zone-') == 2
    assert drawing.alt == "A figure, From behind. Touched: Low back, right side; Buttock, right"


@pytest.mark.parametrize(
    ("zones", "views"),
    [
        (("calf:left",), ["From behind"]),
        (("shin:left",), ["From the front"]),
        (("hip:right",), ["Right side"]),
        (("low_back:left", "thigh_front:left", "hip:left"), ["From behind", "From the front", "Left side"]),
        (("foot:left", "foot:right"), ["From behind"]),
    ],
)
def test_as_few_figures_as_show_every_place(lumbar: Pack, zones: tuple[str, ...], views: list[str]) -> None:
    drawings = told(shown(lumbar, *zones)).drawings
    assert [drawing.alt.split(".")[0] for drawing in drawings] == [f"A figure, {view}" for view in views]


def test_where_the_picture_is_gone_the_words_stand_alone(lumbar: Pack) -> None:
    block = told(signed_visit(lumbar), pictures={})
    assert block.drawings == ()
    assert lines(block)[0] == "Where does it hurt? Low back, right side; Buttock, right"


@pytest.mark.parametrize(
    ("placing", "answer"),
    [(Placing.NO_PAIN_TODAY, "I have no pain today"), (Placing.CANNOT_SHOW, "I cannot show it")],
)
def test_an_answer_without_a_place_has_no_figure(lumbar: Pack, placing: Placing, answer: str) -> None:
    visit = prepared_visit(lumbar).then(PainPlaced(placing, opens=(PainPoint.UNPLACED,)))
    block = told(visit)
    assert block.drawings == ()
    assert lines(block) == [f"Where does it hurt? {answer}"]
    assert matters(block) == ["The place of the pain was not shown (still open)"]


def test_no_pain_today_leaves_out_what_was_told_of_another_day(lumbar: Pack) -> None:
    away = PainPlaced(Placing.NO_PAIN_TODAY, opens=(PainPoint.UNPLACED,))
    assert lines(told(decided_visit(lumbar).then(away))) == ["Where does it hurt? I have no pain today"]


def test_each_point_says_what_became_of_it(lumbar: Pack) -> None:
    visit = shown(lumbar, "calf:right", opens=(PainPoint.BEYOND,)).then(
        PainFelt(8, ("electric",), opens=(PainPoint.NERVE,))
    )
    visit = visit.then(events.PointSettled("pain:beyond", SettledBy.NOTED, "The knee was looked at."), DOCTOR)
    assert matters(told(visit)) == [
        "Pain below the knee (settled by the doctor) Doctor's note: The knee was looked at.",
        "Nerve pain or numbness (still open)",
    ]


def test_the_record_tells_the_first_and_the_last_of_what_was_changed_and_nothing_else(lumbar: Pack) -> None:
    rows = [row for row in record(consent_content(form_source(signed_visit(lumbar)))) if "hurt?" in row[0]]
    assert rows == [
        ("Where does it hurt?", "Low back, left side"),
        ("Where does it hurt?", "Changed to: Low back, right side; Buttock, right"),
    ]


def test_a_form_of_talking_first_says_where_and_how_strongly(lumbar: Pack) -> None:
    content = talk_first_content(form_source(decided_visit(lumbar, Decision.TALK_FIRST)))
    assert "Where does it hurt? Low back, right side; Buttock, right · 6 / 10" in content.texts()


def test_a_visit_from_before_the_pain_was_asked_has_its_form_as_ever(pack: Pack) -> None:
    older = replace(
        pack,
        structure=pack.structure.model_copy(update={"pain": None}),
        words={"en": pack.words_in("en").model_copy(update={"pain": None})},
    )
    source = form_source(signed_visit(older))
    assert list(pain(source)) == []
    content = consent_content(source)
    assert not any(isinstance(block, Illustrated) for block in content.blocks)
    assert not [row for row in record(content) if "hurt?" in row[0]]
