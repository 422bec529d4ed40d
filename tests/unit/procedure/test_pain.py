"""The questions about the pain in a pack: what the linter refuses, and what the rules of a visit get of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.procedure.illustration_rules import read_illustrations
from kiosk.procedure.linter import lint_pack
from kiosk.procedure.loader import find_procedures, load_pack
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.source import read_source
from kiosk.visit.outline import Chapter, PainKind, PainTable, Reach
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import Plain

Change = Callable[[Plain, Plain], object]
FACTS, WORDS = "procedure.yaml", "en.yaml"
ILLUSTRATIONS = Path(__file__).parents[3] / "assets" / "illustrations"


@pytest.fixture
def illustrations(tmp_path: Path) -> Path:
    """Return a folder with the sample picture and the figure to touch."""
    folder = sample_pack.write_pictures(tmp_path / "illustrations")
    (folder / "sample_figure.svg").write_bytes(sample_pack.FIGURE)
    return folder


def _pack(templates: Path, change: Change = lambda s, w: None) -> Path:
    facts, texts = sample_pack.structure(), sample_pack.words()
    facts["pain"], texts["pain"] = sample_pack.pain_structure(), sample_pack.pain_words()
    change(facts, texts)
    return sample_pack.write_pack(templates, facts, texts)


def _lint(folder: Path, illustrations: Path) -> list[Problem]:
    drawn = read_illustrations(illustrations)
    assert drawn.problems == ()
    return lint_pack(read_source(folder), drawn.pictures, illustrations)


def test_sound_questions_have_no_problem(tmp_path: Path, illustrations: Path) -> None:
    assert _lint(_pack(tmp_path), illustrations) == []


MISTAKES: list[tuple[Change, str, str, str]] = [
    (lambda s, w: s["pain"]["prevents"].append("fly"), FACTS, "- fly", "is no goal"),
    (lambda s, w: s["pain"]["proposes"].append("fly"), FACTS, "- fly", "is no personal risk"),
    (lambda s, w: s["pain"]["sources"].append("FLY"), FACTS, "- FLY", "is no source"),
    (lambda s, w: s["pain"]["zones"][0].update(drawn=["above"]), FACTS, "- above", "is no view"),
    (lambda s, w: s["pain"]["zones"].append(s["pain"]["zones"][0]), FACTS, "- id: back", "second time"),
    (lambda s, w: s["pain"]["since"].append("years"), FACTS, "- years", "second time"),
    (lambda s, w: s["pain"]["zones"][0].update(reach="elsewhere"), FACTS, "zones:", "the one that is treated"),
    (lambda s, w: s["pain"]["kinds"][0].update(opens_point=True), FACTS, "kinds:", "Every way the pain"),
    (lambda s, w: s["pain"]["zones"][0].update(id="head"), FACTS, "- id: head", "no layer `zone-head-left"),
    (lambda s, w: s["pain"]["views"][0].update(layers=["bones"]), FACTS, "layers:", "no layer `bones`"),
    (lambda s, w: s["pain"]["views"][0].update(focus=[0, 0, 300, 9]), FACTS, "focus:", "outside the picture"),
    (lambda s, w: s["pain"]["views"][0].update(picture="nobody"), FACTS, "picture: nobody", "no illustration"),
    (lambda s, w: s["safety_questions"][1].update(id="pain_feel"), FACTS, "id: pain_feel", "second time"),
    (lambda s, w: w["pain"]["zones"].pop("back"), WORDS, "zones:", "no words for `back`"),
    (lambda s, w: w["pain"]["zones"]["back"].pop("left"), WORDS, "back:", "no words for `left`"),
    (lambda s, w: w["pain"]["zones"]["back"].update(middle="Back"), WORDS, "middle: Back", "has no `middle`"),
    (lambda s, w: w["pain"]["views"].update(top="Top"), WORDS, "top: Top", "has no `top`"),
    (lambda s, w: w["pain"]["kinds"].pop("aching"), WORDS, "kinds:", "no words for `aching`"),
    (lambda s, w: w["pain"]["sinces"].pop("years"), WORDS, "sinces:", "no words for `years`"),
    (lambda s, w: w["pain"]["prevents"].pop("walk"), WORDS, "prevents:", "no words for `walk`"),
    (lambda s, w: w["pain"]["points"].pop("side"), WORDS, "points:", "no words for `side`"),
    (lambda s, w: w["pain"]["advice"].pop("nerve"), WORDS, "advice:", "no words for `nerve`"),
    (lambda s, w: w.pop("pain"), WORDS, "title:", "have no words"),
    (lambda s, w: s.pop("pain"), WORDS, "pain:", "have no structure"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "file", "line_with", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, illustrations: Path, change: Change, file: str, line_with: str, told: str
) -> None:
    folder = _pack(tmp_path, change)
    found = [problem for problem in _lint(folder, illustrations) if told in problem.what]
    assert found, "nothing was told"
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    assert any(line_with in lines[problem.line - 1] for problem in found), [lines[p.line - 1] for p in found]
    assert all(problem.file.name == file and problem.is_error and problem.remedy for problem in found)


def test_a_part_of_the_figure_that_nobody_can_touch_is_a_warning(tmp_path: Path, illustrations: Path) -> None:
    def only_the_left(facts: Plain, texts: Plain) -> None:
        facts["pain"]["zones"][0]["sides"] = ["left"]
        texts["pain"]["zones"]["back"].pop("right")

    (problem,) = _lint(_pack(tmp_path, only_the_left), illustrations)
    assert problem.severity is Severity.WARNING
    assert "`zone-back-right-behind`" in problem.what


def test_a_zone_that_is_drawn_with_curves_is_refused(tmp_path: Path, illustrations: Path) -> None:
    curved = sample_pack.FIGURE.replace(b"M10 10h40v80h-40z", b"M10 10C50 10 50 90 10 90z")
    (illustrations / "sample_figure.svg").write_bytes(curved)
    (problem,) = _lint(_pack(tmp_path), illustrations)
    assert "not one shape of straight lines" in problem.what


def test_a_zone_without_its_layer_keeps_the_pack_from_being_loaded(tmp_path: Path, illustrations: Path) -> None:
    folder = _pack(tmp_path, lambda s, w: s["pain"]["views"][0].update(layers=["bones"]))
    with pytest.raises(PackError, match="PACK-CONTENT"):
        load_pack(folder, sample_pack.CLINIC_VALUES, illustrations=illustrations)


def test_the_figure_is_part_of_what_is_pinned(tmp_path: Path, illustrations: Path) -> None:
    pack = load_pack(_pack(tmp_path), sample_pack.CLINIC_VALUES, illustrations=illustrations)
    assert set(pack.pictures) == {"sample_picture", "sample_figure"}
    assert Pack.from_canonical(pack.canonical()) == pack


def test_the_outline_asks_about_the_pain_before_the_health(tmp_path: Path) -> None:
    outline = build_outline(load_pack(_pack(tmp_path), sample_pack.CLINIC_VALUES))
    ids = [stop.id for stop in outline.stops]
    place = ids.index("pain_place")
    assert ids[place : place + 4] == [*(kind.value for kind in PainKind), "fever_now"]
    assert outline.stop("pain_life").chapter is Chapter.QUESTIONS
    assert outline.pain == PainTable(
        reach_of_zone={"back:left": Reach.TREATED, "back:right": Reach.TREATED},
        kinds={"aching": False, "electric": True},
        since=("months", "years"),
        prevents=("walk", "sleep"),
    )


def test_a_pack_without_them_asks_nothing_about_the_pain(folder: Path) -> None:
    pack = load_pack(folder, sample_pack.CLINIC_VALUES)
    outline = build_outline(pack)
    assert outline.pain is None
    assert not {kind.value for kind in PainKind} & {stop.id for stop in outline.stops}
    plain = json.loads(pack.canonical())
    assert "pain" not in plain["structure"]
    assert "pain" not in plain["words"]["en"]


@pytest.mark.parametrize("procedure_id", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_every_zone_of_the_figure_can_be_touched_in_every_pack(procedure_id: str) -> None:
    folder = next(path for path in find_procedures(sample_pack.TEMPLATES) if path.name == procedure_id)
    told = [problem.what for problem in _lint(folder, ILLUSTRATIONS)]
    assert told == []
