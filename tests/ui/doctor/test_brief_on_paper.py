"""The brief on paper: what is on it, that it is one page, that it says what it is, and what is saved and printed."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.consent.brief_paper import BriefPaper, BriefPart, brief_content
from kiosk.consent.layout import compose
from kiosk.consent.self_check import require_sound
from kiosk.errors import StationError
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.written_brief import WrittenBrief, written_brief
from tests.builders.form import LOOK
from tests.integration.consent.pdf import read_back
from tests.integration.consent.vera import failed_rules
from tests.ui.desk.conftest import DeskOpener
from tests.ui.doctor.stage import SampleDoctor
from tests.ui.doctor.test_pages import staged
from tests.ui.doctor.test_view_models import make_ready
from tests.ui.patient.stage import PERSONAL_RISK
from tests.ui.screen import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
MARK = "Working paper with patient data. This is not the consent form"
QUESTION = "“Can I drive my grandchildren to school the day after?”"


@pytest.fixture
def stage(qapp: object) -> SampleDoctor:
    made = SampleDoctor()
    made.learn()
    made.open()
    return made


def consultation(stage: SampleDoctor) -> Consultation:
    patient = stage.doctor.open_patient
    assert patient is not None
    return patient.consultation


def pdf_of(brief: WrittenBrief) -> bytes:
    parts = tuple(BriefPart(part.title, part.lines, part.is_open) for part in brief.parts)
    return compose(brief_content(BriefPaper(**(asdict(brief) | {"parts": parts, "sample": ""})), LOOK))


def paper(stage: SampleDoctor) -> Any:
    patient = stage.doctor.open_patient
    assert patient is not None
    return patient.paper_part


# ---- what is on it


def test_what_is_open_stands_first_and_everything_of_the_brief_is_there(stage: SampleDoctor) -> None:
    brief = written_brief(consultation(stage))
    assert brief.parts[0].title == "To settle with the patient"
    assert brief.parts[0].is_open
    words = read_back(pdf_of(brief)).words
    for part in (
        "Sample Patient One", "000 001", "The patient agrees.", QUESTION, "Missed twice", "First answered:",
        "Blood thinner", "Answered No, each on its own", "At the first try", MARK,
    ):  # fmt: skip
        assert " ".join(part.split()) in words, part


def test_what_was_settled_and_stated_moves_along(stage: SampleDoctor) -> None:
    make_ready(stage)
    brief = written_brief(consultation(stage))
    titles = [part.title for part in brief.parts]
    assert "To settle with the patient" not in titles
    assert "Settled already" in titles
    assert PERSONAL_RISK in read_back(pdf_of(brief)).words


def test_a_usual_brief_fits_one_page(stage: SampleDoctor) -> None:
    made = pdf_of(written_brief(consultation(stage)))
    require_sound(made)
    assert len(read_back(made).pages) == 1


def test_a_long_brief_goes_on_with_its_mark_and_its_page_numbers(stage: SampleDoctor) -> None:
    brief = written_brief(consultation(stage))
    many = tuple((f"Question {number}", "words " * 40) for number in range(40))
    made = pdf_of(replace(brief, parts=(*brief.parts, replace(brief.parts[-1], title="More", lines=many))))
    require_sound(made)
    pages = read_back(made).pages
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "working paper, not the consent" in page
    assert "continued" in pages[1]
    assert "continued" not in pages[0]
    assert "Sample Patient One" in pages[1]


@pytest.mark.integration
@pytest.mark.timeout(180)
def test_the_brief_conforms_by_verapdf(stage: SampleDoctor, tmp_path_factory: pytest.TempPathFactory) -> None:
    made = pdf_of(written_brief(consultation(stage)))
    assert failed_rules({"brief": made}, tmp_path_factory.mktemp("vera")) == {"brief": set()}


# ---- saving and printing


def test_the_brief_is_saved_under_a_name_that_names_nobody(stage: SampleDoctor) -> None:
    stage.doctor.ask("brief")
    proposed = Path(str(paper(stage).property("proposedPath"))).name
    assert proposed.startswith("brief-")
    assert "Sample" not in proposed
    paper(stage).save("/somewhere/brief.pdf")
    assert stage.papers.made[0][0] == "/somewhere/brief.pdf"
    assert paper(stage)._outcome.property("isDone")
    assert paper(stage)._outcome.property("savedAt") == "/somewhere/brief.pdf"


def test_printing_is_offered_where_there_is_a_printer(stage: SampleDoctor) -> None:
    stage.papers.has_one = False
    stage.doctor.ask("brief")
    assert not paper(stage).property("canPrint")
    stage.papers.has_one = True
    stage.doctor.ask("brief")
    assert paper(stage).property("canPrint")
    paper(stage).print()
    assert stage.papers.made[0][0] == "printer"
    assert paper(stage)._outcome.property("isDone")
    assert paper(stage)._outcome.property("savedAt") == ""


def test_what_cannot_be_saved_is_told(stage: SampleDoctor) -> None:
    stage.doctor.ask("brief")
    paper(stage).save("  ")
    assert paper(stage)._outcome.property("remedy") == "Write where to save it."
    stage.papers.fails_with = StationError("SAVE-EXISTS", "There is such a file already.", "Choose another name.")
    paper(stage).save("brief.pdf")
    assert paper(stage)._outcome.property("remedy") == "Choose another name."
    assert not paper(stage)._outcome.property("isBusy")


def test_the_brief_is_saved_by_keyboard(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_P, CONTROL)
    settle()
    assert screen.find("briefDialog") is not None
    screen.key(Qt.Key.Key_Return)
    settle()
    assert len(stage.papers.made) == 1
    assert str(screen.item("briefDone").property("text")).startswith("Saved: ")
    screen.key(Qt.Key.Key_Escape)
    settle()
    assert screen.find("briefDialog") is None
