"""The pictures of our own packs: each section has a fitting one, and each check explains itself beside the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.procedure.loader import picture_views
from kiosk.procedure.source import PackSource, read_source

ROOT = Path(__file__).parents[3]
PACKS = ("lumbar_rhizolysis", "cervical_rhizolysis")
OF_ONE_REGION = {"lumbar_rhizolysis": "_cervical", "cervical_rhizolysis": "_lumbar"}


def _pack(name: str) -> PackSource:
    return read_source(ROOT / "consent_templates" / "procedures" / name)


@pytest.mark.parametrize("name", PACKS)
def test_a_check_is_explained_beside_a_picture_of_its_section(name: str) -> None:
    for chapter in _pack(name).structure.chapters:
        shown = {section.id: {step.picture for step in section.steps} for section in chapter.sections}
        for check in chapter.checks:
            assert check.explain.picture in shown[check.section], check.id


@pytest.mark.parametrize("name", PACKS)
def test_no_pack_shows_a_picture_of_the_other_region(name: str) -> None:
    shown = {view.picture for view in picture_views(_pack(name).structure)}
    assert not [picture for picture in shown if picture.endswith(OF_ONE_REGION[name])]


@pytest.mark.parametrize("name", PACKS)
def test_the_sections_of_a_pack_are_told_apart_by_their_pictures(name: str) -> None:
    chapters = _pack(name).structure.chapters
    core = [section for chapter in chapters for section in chapter.sections if section.core]
    first = [section.steps[0].picture for section in core]
    assert len(set(first)) == len(core), first


def test_every_finished_picture_is_shown_somewhere() -> None:
    drawn = {path.stem for path in (ROOT / "assets" / "illustrations").glob("*.svg")}
    shown = {view.picture for name in PACKS for view in picture_views(_pack(name).structure)}
    assert {picture for picture in drawn - shown if not picture.startswith("body_map")} == set()
