"""What a visit began with it ends with, whatever the clinic writes into its folders meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.house import open_house
from kiosk.clinic import read_clinic
from kiosk.visit.state import Stage as VisitStage
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import DECISION, arrive, skip_to

pytestmark = pytest.mark.journey

NEW = "These words were written while somebody was reading."


def test_a_pack_edited_in_the_middle_changes_nothing_for_the_visit_and_all_for_the_next(
    open_stage: StageMaker, tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    stage = open_stage(templates=templates)
    sample = next(one for one in stage.samples if stage.procedure_of(one) == "lumbar_rhizolysis")
    first = stage.outline_of(sample).core[0].id
    visit_id = stage.visit_id(sample)
    before = stage.house.visits.open(visit_id).pack
    skip_to(stage, sample, DECISION)
    stage.close()

    words = templates / "procedures" / "lumbar_rhizolysis" / "en.yaml"
    title = before.words_in("en").sections[first].title
    text = words.read_text("utf-8")
    assert title in text
    words.write_text(text.replace(title, NEW), "utf-8")

    again = open_stage(templates=templates)
    resumed = again.house.visits.open(visit_id)
    assert resumed.pack.hash == before.hash
    assert resumed.pack.words_in("en").sections[first].title == title
    visitor = arrive(again, sample)
    visitor.go_to("Waiting")
    again.doctor_releases(sample)
    again.hand.wait_until(lambda: str(again.kiosk.screen) == "Signing", "the signature screen")
    visitor.go_to("Thanks")
    again.hand.wait_until(lambda: again.state_of(sample).stage is VisitStage.SIGNED, "the signature")
    again.close()

    house = open_house(Folders(tmp_path / "data", templates=templates), read_clinic(SAMPLE_CLINIC))
    following = next(
        row
        for row in house.store.summaries.open_visits()
        if row.procedure_id == "lumbar_rhizolysis" and row.code and row.visit_id != visit_id
    )
    fresh = house.visits.open(following.visit_id)
    house.close()
    assert fresh.pack.hash != before.hash
    assert fresh.pack.words_in("en").sections[first].title == NEW


def test_a_pack_that_is_broken_in_the_middle_does_not_stop_the_visit_that_is_open(
    open_stage: StageMaker, tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    stage = open_stage(templates=templates)
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Section")

    for file in (templates / "procedures").rglob("*.yaml"):
        file.write_text("nothing of use: [", "utf-8")

    visitor.go_to("Check")
    stage.hand.touch("breakTool")
    stage.hand.touch("leave")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Welcome", "the welcome")
    assert arrive(stage, sample).mark[0] == "Check"
