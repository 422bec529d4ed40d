"""The linter: every kind of mistake is told, in the right file and line, with a way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.procedure.illustration_rules import read_illustrations
from kiosk.procedure.linter import lint_pack
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.source import read_source
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import Plain

Change = Callable[[Plain, Plain], object]


def _lint(folder: Path, illustrations: Path) -> list[Problem]:
    drawn = read_illustrations(illustrations)
    assert drawn.problems == ()
    return lint_pack(read_source(folder), drawn.pictures, illustrations)


def _section(facts: Plain, section: str) -> Plain:
    found: Plain = next(s for chapter in facts["chapters"] for s in chapter["sections"] if s["id"] == section)
    return found


def _step(facts: Plain) -> Plain:
    step: Plain = _section(facts, "the_day")["steps"][0]
    return step


def _small(**other: Any) -> Plain:
    return {"picture": "sample_picture", "layers": ["bones"], **other}


def _both_small(facts: Plain, **other: Any) -> None:
    facts["small_pictures"] = {"exercise": _small(), "nothing": _small(**other)}


def _first_check(facts: Plain) -> Plain:
    check: Plain = facts["chapters"][0]["checks"][0]
    return check


def _frequency(facts: Plain, number: int, **values: Any) -> None:
    facts["risks"][number]["frequency"].update(values)


def _say_twice(facts: Plain, texts: Plain, section: str) -> None:
    """Give a section a second step whose picture is said in the words of the first."""
    steps, words = _section(facts, section)["steps"], texts["sections"][section]["steps"]
    del steps[1:], words[1:]
    steps.append({**steps[0], "highlight": []})
    words.append(dict(words[0]))


def test_the_sound_pack_has_no_problem(folder: Path, illustrations: Path) -> None:
    assert _lint(folder, illustrations) == []


STRUCTURE_MISTAKES: list[tuple[Change, str, str]] = [
    (lambda s, w: s.update(id="other"), "id: other", "not the name of its folder"),
    (lambda s, w: s["chapters"].reverse(), "chapters:", "not pain, treatment, risks"),
    (lambda s, w: s["goals"].append("walk"), "- walk", "second time"),
    (lambda s, w: s["red_flags"].append("rest"), "- rest", "second time"),
    (lambda s, w: s["safety_questions"][1].update(id="purpose"), "id: purpose", "second time"),
    (lambda s, w: s["safety_questions"][1].update(id="goals"), "id: goals", "second time"),
    (lambda s, w: s["sources"].append(dict(s["sources"][0])), "id: SERIES", "second time"),
    (lambda s, w: s["form"].update(why=["nowhere"]), "- nowhere", "is no section"),
    (lambda s, w: _section(s, "worn_joint").update(more=["nowhere"]), "- nowhere", "is no section of this chapter"),
    (lambda s, w: _section(s, "worn_joint").update(more=["the_day"]), "- the_day", "is no section of this chapter"),
    (lambda s, w: _section(s, "worn_joint").update(more=[]), "- id: more_on_joints", "nobody can reach it"),
    (lambda s, w: _section(s, "more_on_joints").update(more=["more_on_joints"]), "more:", "extra reading"),
    (lambda s, w: _section(s, "the_day").update(risks=["nowhere"]), "- nowhere", "is no risk"),
    (lambda s, w: _section(s, "the_day").update(alternatives=["nowhere"]), "- nowhere", "is no alternative"),
    (lambda s, w: _section(s, "the_day").update(items=["nowhere"]), "- nowhere", "is no item"),
    (lambda s, w: s.update(small_pictures={"walk": _small()}), "walk:", "is no alternative or item"),
    (lambda s, w: s.update(small_pictures={"rest": _small()}), "- fever", "has no small picture, and others"),
    (lambda s, w: s.update(small_pictures={"nothing": _small()}), "- exercise", "has no small picture, and others"),
    (lambda s, w: _section(s, "the_day").update(sources=["NOWHERE"]), "- NOWHERE", "is no source"),
    (lambda s, w: s["risks"][0].update(sources=["NOWHERE"]), "- NOWHERE", "is no source"),
    (lambda s, w: s["safety_questions"][0].update(sources=["NOWHERE"]), "- NOWHERE", "is no source"),
    (lambda s, w: s["safety_questions"][0].update(proposes=["nowhere"]), "- nowhere", "is no personal risk"),
    (lambda s, w: _first_check(s).update(section="the_day"), "section: the_day", "section of the check's chapter"),
    (lambda s, w: _first_check(s)["first"].update(right="nowhere"), "right: nowhere", "not among the options"),
    (lambda s, w: _first_check(s)["first"]["options"].append("wrong_b"), "options:", "stands twice"),
    (lambda s, w: _first_check(s)["first"]["options"].append("not_sure"), "options:", "added to every check"),
    (
        lambda s, w: _first_check(s)["second"].update(options=["wrong_b", "wrong_a", "right_one"]),
        "second:",
        "has the options of the first",
    ),
    (lambda s, w: s["safety_questions"][0].update(urgent_on=["no"]), "urgent_on:", "opens no point"),
    (lambda s, w: s["review"].update(review_by="next year"), "review_by:", "is no date"),
    (lambda s, w: s["review"].update(written_on="20260901"), "written_on:", "is no date"),
    (lambda s, w: _frequency(s, 0, count=117), "frequency:", "117 of 116"),
    (lambda s, w: _frequency(s, 1, up_to_per_hundred=2), "frequency:", "up to 3 in 100"),
    (lambda s, w: _frequency(s, 3, low=90, high=60), "frequency:", "is no range"),
    (lambda s, w: s["risks"][0].update(level="C2-3"), "level: C2-3", "does not belong to the lumbar region"),
    (lambda s, w: s["risks"][0].update(level="L1-2"), "level: L1-2", "no joint of this procedure"),
    (lambda s, w: _step(s).update(picture="nowhere"), "picture: nowhere", "no illustration"),
    (lambda s, w: _step(s).update(layers=["bones", "muscle", "nerve"]), "- muscle", "no layer"),
    (lambda s, w: _step(s).update(layers=["bones"]), "highlight:", "not shown"),
    (lambda s, w: _step(s).update(layers=[], highlight=[]), "layers: []", "no layer"),
    (lambda s, w: _both_small(s, picture="nowhere"), "picture: nowhere", "no illustration"),
    (lambda s, w: _both_small(s, layers=["bones", "muscle"]), "- muscle", "no layer"),
    (lambda s, w: _both_small(s, focus=[0, 0, 300, 100]), "focus:", "lies outside the picture"),
    (lambda s, w: _step(s).update(layers=["bones", "bones", "nerve"]), "layers:", "twice"),
    (lambda s, w: _step(s).update(focus=[0.0, 0.0, 500.0, 50.0]), "focus:", "outside the picture"),
    (lambda s, w: _step(s).update(focus=[0.0, 0.0, 20.0, 20.0]), "- nerve", "outside the focus"),
    (lambda s, w: _section(s, "the_day").update(may_decline=True), "id: the_day", "not about risks alone"),
    (lambda s, w: s["chapters"][0]["checks"].clear(), "chapters:", "checks; 8 is the least"),
]


def assert_told(folder: Path, illustrations: Path, change: Change, file: str, line_with: str, told: str) -> None:
    """A pack with a mistake is refused with words, file, line and a way out."""
    facts, texts = sample_pack.structure(), sample_pack.words()
    change(facts, texts)
    pack = sample_pack.write_pack(folder, facts, texts)
    found = [problem for problem in _lint(pack, illustrations) if told in problem.what]
    assert found, "nothing was told"
    lines = (pack / file).read_text(encoding="utf-8").splitlines()
    assert any(line_with in lines[problem.line - 1] for problem in found)
    assert all(problem.file.name == file and problem.is_error and problem.remedy for problem in found)


@pytest.mark.parametrize(("change", "line_with", "told"), STRUCTURE_MISTAKES)
def test_a_mistake_in_the_structure_is_told_with_its_line(
    tmp_path: Path, illustrations: Path, change: Change, line_with: str, told: str
) -> None:
    assert_told(tmp_path, illustrations, change, "procedure.yaml", line_with, told)


WORDS_MISTAKES: list[tuple[Change, str, str]] = [
    (lambda s, w: w["risks"].pop("soreness"), "risks:", "no words for `soreness`"),
    (lambda s, w: w["risks"].update(other=w["risks"]["soreness"]), "  other:", "procedure.yaml has no `other`"),
    (lambda s, w: w["chapters_short"].pop("pain"), "chapters_short:", "no words for `pain`"),
    (lambda s, w: w["funding"].update(other="We did."), "  other:", "procedure.yaml has no `other`"),
    (lambda s, w: w["joints"].pop("L4-5"), "joints:", "no words for `L4-5`"),
    (lambda s, w: w["sections"]["the_day"]["steps"].append(w["sections"]["the_day"]["steps"][0]), "steps:", "2 texts"),
    (lambda s, w: w["sections"]["the_day"]["steps"][0].pop("labels"), "- text:", "no words for `nerve`"),
    (lambda s, w: w["sections"]["the_day"]["steps"][0]["labels"].update(disc="disc"), "disc: disc", "has no `disc`"),
    (lambda s, w: w["checks"]["purpose"]["first"]["options"].pop("wrong_a"), "options:", "no words for `wrong_a`"),
    (lambda s, w: w["checks"]["purpose"]["first"]["why_not"].pop("wrong_a"), "why_not:", "no words for `wrong_a`"),
    (
        lambda s, w: w["checks"]["purpose"]["second"]["why_not"].update(right_one="No."),
        "right_one:",
        "has no `right_one`",
    ),
    (lambda s, w: w["checks"]["purpose"]["explain"].pop("labels"), "explain:", "no words for `nerve`"),
    (lambda s, w: w["safety_questions"]["blood_thinner"].pop("detail"), "blood_thinner:", "asks for a detail"),
    (lambda s, w: w["goals"].update(walk="Walk {far}"), "walk: Walk", "not a value of this pack"),
    (lambda s, w: w["goals"].update(walk="Walk {Far}"), "walk: Walk", "brace stands alone"),
    (lambda s, w: w["goals"].update(walk="Walk\u200b far"), "walk:", "U+200B"),
    (lambda s, w: w["goals"].update(walk="# Walk"), "walk:", "`heading` is not part"),
    (lambda s, w: w["goals"].update(walk="Walk *far*"), "walk:", "`em` is not part"),
    (lambda s, w: w["goals"].update(walk="Walk `far`"), "walk:", "`code inline` is not part"),
    (lambda s, w: w["goals"].update(walk="[Walk](http://example.org)"), "walk:", "`link` is not part"),
    (lambda s, w: w["goals"].update(walk="<b>Walk</b>"), "walk:", "`html inline` is not part"),
    (lambda s, w: w["goals"].update(walk="1. Walk"), "walk:", "`ordered list` is not part"),
    (lambda s, w: w["goals"].update(walk="* Walk"), "walk:", "begins with `*`"),
    (lambda s, w: w["goals"].update(walk="- Walk\n  - far"), "walk:", "inside a list"),
    (lambda s, w: w["goals"].update(walk="Walk **far"), "walk:", "A mark such as `*`"),
]


@pytest.mark.parametrize(("change", "line_with", "told"), WORDS_MISTAKES)
def test_a_mistake_in_the_words_is_told_with_its_line(
    tmp_path: Path, illustrations: Path, change: Change, line_with: str, told: str
) -> None:
    assert_told(tmp_path, illustrations, change, "en.yaml", line_with, told)


def test_a_language_out_of_step_is_told_in_its_own_file(folder: Path, illustrations: Path) -> None:
    spanish = sample_pack.words()
    del spanish["red_flags"]["fever"]
    spanish["red_flags"]["otro"] = "Otro."
    sample_pack.write_yaml(folder / "es.yaml", spanish)
    errors = [problem for problem in _lint(folder, illustrations) if problem.is_error and "hard" not in problem.what]
    assert {problem.file.name for problem in errors} == {"es.yaml"}
    assert len(errors) == 2


def test_five_labels_are_too_many(tmp_path: Path, illustrations: Path) -> None:
    facts, texts = sample_pack.structure(), sample_pack.words()
    names = ["nerve", "bone", "nerve-2", "nerve-3", "nerve-4"]
    _step(facts)["labels"] = names
    texts["sections"]["the_day"]["steps"][0]["labels"] = dict.fromkeys(names, "word")
    told = [problem.what for problem in _lint(sample_pack.write_pack(tmp_path, facts, texts), illustrations)]
    assert "A step has 5 labels; 4 is the most." in told
    assert sum("has no anchor" in what for what in told) == 3


def test_more_than_35_screens_for_everybody_are_too_many(tmp_path: Path, illustrations: Path) -> None:
    facts, texts = sample_pack.structure(), sample_pack.words()
    for number in range(20):
        question = f"question_{number}"
        facts["safety_questions"].append({"id": question, "opens_point_on": ["yes"]})
        texts["safety_questions"][question] = {"question": "Is it so?", "short": "So"}
    told = [problem.what for problem in _lint(sample_pack.write_pack(tmp_path, facts, texts), illustrations)]
    assert "Everybody passes 44 screens; 35 is the most." in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda s, w: s["values"].append({"id": "spare", "kind": "number"}), "no text in the language `en` uses it"),
        (lambda s, w: _section(s, "the_day").pop("sources"), "names no source"),
        (lambda s, w: _section(s, "what_can_happen").update(risks=["soreness"]), "No section shows the risk"),
        (
            lambda s, w: [
                check[phrasing]["options"].update(right_one="It calms one small nerve, so that it hurts less")
                for check in w["checks"].values()
                for phrasing in ("first", "second")
            ],
            "In 16 of 16 questions the right option is the longest",
        ),
        (
            lambda s, w: _say_twice(s, w, "the_day"),
            "The picture of step 2 of `the_day` is said in the words of an earlier step",
        ),
    ],
)
def test_what_an_author_should_look_at_again_is_a_warning(
    tmp_path: Path, illustrations: Path, change: Change, told: str
) -> None:
    facts, texts = sample_pack.structure(), sample_pack.words()
    change(facts, texts)
    found = [
        problem
        for problem in _lint(sample_pack.write_pack(tmp_path, facts, texts), illustrations)
        if told in problem.what
    ]
    assert {problem.severity for problem in found} == {Severity.WARNING}


def test_a_picture_outside_the_subset_is_told_with_its_own_line(folder: Path, illustrations: Path) -> None:
    (illustrations / "sample_picture.svg").write_bytes(sample_pack.PICTURE.replace(b"stroke-width", b"opacity"))
    problems = read_illustrations(illustrations).problems
    assert [(problem.file.name, problem.line) for problem in problems] == [
        ("sample_picture.svg", 2),
        ("sample_picture.svg", 3),
    ]


def test_a_section_that_is_hard_to_read_is_told_at_its_own_line(tmp_path: Path, illustrations: Path) -> None:
    texts = sample_pack.words()
    texts["sections"]["the_day"]["in_short"] += " Necessary medication requires individual consideration." * 3
    folder = sample_pack.write_pack(tmp_path, texts=texts)
    (problem,) = _lint(folder, illustrations)
    assert "`the_day` is hard to read: US grade" in problem.what
    assert problem.line == sample_pack.line_of(folder / "en.yaml", "  the_day:")
