"""A visit in two languages: begun in one, gone on with in the other, and signed in the one that was read."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pytest

from tests.builders.clinic import copied_clinic
from tests.builders.pseudo import write_pseudo_templates
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import DECISION, skip_to

pytestmark = pytest.mark.journey


def clinic_with(folder: Path, languages: str) -> Path:
    """Write the sample clinic with other languages."""
    clinic = copied_clinic(folder / "clinic.toml")
    text = clinic.read_text("utf-8")
    clinic.write_text(re.sub(r"^languages = .*$", f"languages = {languages}", text, flags=re.MULTILINE), "utf-8")
    return clinic


def test_the_form_is_in_the_language_that_the_visit_went_on_in(open_stage: StageMaker, tmp_path: Path) -> None:
    templates = write_pseudo_templates(tmp_path / "templates", "es")
    stage = open_stage(clinic=clinic_with(tmp_path, '["en", "es"]'), templates=templates)
    sample = stage.samples[0]
    skip_to(stage, sample, DECISION)
    before = stage.state_of(sample)

    stage.hand.touch("languageTool")
    stage.hand.touch("language:es")
    stage.hand.wait_until(lambda: stage.state_of(sample).language == "es", "the language")
    assert stage.state_of(sample).checks == before.checks
    assert str(stage.kiosk.screen) == "Decision"
    stage.play(stage.visitor(sample, language="es"), sample)

    with pikepdf.open(io.BytesIO(stage.form_of(sample))) as form:
        assert str(form.Root.Lang) == "es"
        assert str(form.docinfo["/Title"]).startswith("Ç")


def test_a_clinic_that_offers_one_language_needs_no_words_in_others(open_stage: StageMaker, tmp_path: Path) -> None:
    clinic = clinic_with(tmp_path, '["en"]')
    text = clinic.read_text("utf-8")
    kept = [line for line in text.split("\n") if not line.startswith(("es = ", "ca = "))]
    clinic.write_text("\n".join(kept), "utf-8")
    stage = open_stage(clinic=clinic, templates=write_pseudo_templates(tmp_path / "templates", "es"))
    assert stage.house.packs["lumbar_rhizolysis"].languages == ("en",)
