"""What a step may move: a layer that is shown, along a path that its illustration brings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.procedure.illustration_rules import read_illustrations
from kiosk.procedure.linter import lint_pack
from kiosk.procedure.problems import Problem
from kiosk.procedure.source import read_source
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import Plain

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<g id="bones"><rect x="10" y="10" width="50" height="60" fill="#F2E4C9"/></g>
<g id="nerve"><path d="M 20,20 L 90,80" fill="none" stroke="#F0B429" stroke-width="3"/></g>
<g id="needle"><path d="M 190,90 L 90,80" fill="none" stroke="#5B6B7A" stroke-width="3"/></g>
<g id="anchors"><circle id="anchor-nerve" cx="60" cy="55" r="3"/>
<polyline id="motion-nerve" points="20,20 90,80" fill="none" stroke="#D1495B" stroke-width="5"/>
<polyline id="motion-needle" points="180,89 90,80" fill="none"/></g></svg>
"""


def _lint(tmp_path: Path, *motions: tuple[str, str], **rest: Any) -> tuple[Path, list[Problem]]:
    """Return a pack with these motions at one step, and what is wrong with it."""
    facts = sample_pack.structure()
    moving = [{"layer": layer, "kind": kind} for layer, kind in motions]
    step: Plain = {"picture": "moving", "layers": ["bones", "nerve", "needle"], "labels": ["nerve"], "motion": moving}
    facts["chapters"][0]["sections"][0]["steps"] = [step | rest]
    illustrations = sample_pack.write_pictures(tmp_path / "pictures")
    (illustrations / "moving.svg").write_bytes(PICTURE)
    drawn = read_illustrations(illustrations)
    assert drawn.problems == ()
    folder = sample_pack.write_pack(tmp_path, facts)
    return folder, lint_pack(read_source(folder), drawn.pictures, illustrations)


def test_a_step_may_move_what_it_shows(tmp_path: Path) -> None:
    _, found = _lint(tmp_path, ("needle", "slide_in"), ("nerve", "stopped_pulse"), ("bones", "glow"))
    assert found == []


@pytest.mark.parametrize(
    ("motions", "line_with", "told"),
    [
        ([("muscle", "glow")], "- layer: muscle", "is not shown"),
        ([("nerve", "glow"), ("nerve", "pulse")], "- layer: nerve", "moves twice"),
        ([("bones", "slide_in")], "- layer: bones", "no path for `bones`"),
        ([("needle", "pulse")], "- layer: needle", "no colour or no width"),
    ],
)
def test_a_motion_that_cannot_be_is_told_with_its_line(
    tmp_path: Path, motions: list[tuple[str, str]], line_with: str, told: str
) -> None:
    folder, found = _lint(tmp_path, *motions)
    assert [told in problem.what for problem in found] == [True]
    line = (folder / "procedure.yaml").read_text(encoding="utf-8").splitlines()[found[0].line - 1]
    assert line_with in line


def test_a_motion_must_end_where_it_can_be_seen(tmp_path: Path) -> None:
    _, found = _lint(tmp_path, ("nerve", "pulse"), focus=[0.0, 0.0, 70.0, 60.0])
    assert [problem.what for problem in found] == ["A path for `nerve` ends outside the focus."]
