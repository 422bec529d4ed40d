"""The day's end, and signing on paper."""

from __future__ import annotations

import pytest

from kiosk.errors import StationError
from kiosk.ui.reception.services import PrintWish, ToSign
from kiosk.visit.state import Stage
from tests.ui.reception.stage import ONE, SampleReception, row


@pytest.fixture
def stage(qapp: object) -> SampleReception:
    return SampleReception()


def test_the_days_end_lists_what_is_unfinished_and_what_can_be_done(stage: SampleReception) -> None:
    stage.page.endDay()
    listed = {
        one["id"]: (one["canPrint"], one["canCall"], one["canCancel"]) for one in stage.page.property("unfinished")
    }
    assert listed == {
        "v6": (True, False, False),
        "v4": (False, False, True),
        "v5": (False, False, False),
        "v2": (False, True, True),
        "v3": (False, False, True),
        "v1": (False, False, True),
    }
    assert next(iter(listed)) == "v6"


@pytest.mark.parametrize(
    ("visit", "act", "sheet"),
    [("v6", "print", "print"), ("v1", "cancel", "cancel"), ("v1", "open", "")],
)
def test_an_unfinished_visit_is_opened_and_acted_on(stage: SampleReception, visit: str, act: str, sheet: str) -> None:
    stage.page.endDay()
    stage.page.settle(visit, act)
    assert (stage.page.property("pane"), stage.page.property("sheet")) == ("visit", sheet)


def test_a_patient_still_at_the_kiosk_is_called_back_from_the_list(stage: SampleReception) -> None:
    stage.page.endDay()
    stage.page.settle("v2", "call")
    assert stage.acts.done[-1] == ("call_back", "v2")


def test_a_day_without_loose_ends_says_so(qapp: object) -> None:
    stage = SampleReception([row("v7", ONE, Stage.DONE)])
    stage.page.endDay()
    assert stage.page.property("unfinished") == []


def test_only_a_released_visit_is_signed_on_paper(stage: SampleReception) -> None:
    stage.page.open("visit:v1")
    stage.page.askPaper("paper", ToSign.FORM)
    assert stage.page.property("sheet") == ""
    stage.page.open("visit:v4")
    stage.page.askPaper("print", ToSign.FORM)
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v4", copies=1, to_sign=ToSign.FORM)]


def test_the_scan_is_asked_for_kept_and_a_wrong_file_told(stage: SampleReception) -> None:
    stage.page.open("visit:v4")
    stage.page.askPaper("paper", ToSign.FORM)
    papers = stage.page.papers_part
    papers.keepScan(" ")
    assert papers._outcome.property("remedy") == "Choose the scanned page."
    stage.papers.fails_with = StationError("SCAN-KIND", "This is no PDF, JPEG or PNG file.", "Scan the page as PDF.")
    papers.keepScan("/somewhere/letter.doc")
    assert (papers._outcome.property("remedy"), stage.page.property("sheet")) == ("Scan the page as PDF.", "paper")
    stage.papers.fails_with = None
    papers.keepScan("/somewhere/scan.pdf")
    assert (stage.papers.scans, stage.page.property("sheet")) == ([("v4", ToSign.FORM, "/somewhere/scan.pdf")], "")
