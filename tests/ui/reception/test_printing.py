"""Printing at reception: jobs are followed, what goes wrong is told and tried again, nothing is silently lost."""

from __future__ import annotations

import pytest

from kiosk.errors import PrintingError, StationError
from kiosk.ui.reception.services import JobNews, JobState, PrintWish
from tests.ui.reception.stage import SHA, SampleReception

GONE = PrintingError("PRINTING-NO-PRINTER", "There is no printer front-desk.", "Choose another, or set it up.")
JAM = JobNews(JobState.STOPPED, "Paper is jammed in the printer.", "Take the paper out.")


@pytest.fixture
def stage(qapp: object) -> SampleReception:
    return SampleReception()


def jobs(stage: SampleReception) -> list[tuple[object, object]]:
    return [(row["state"], row["what"]) for row in stage.page.papers_part.jobs_part.shown]


def test_the_code_slip_is_printed_once_and_without_a_reason(stage: SampleReception) -> None:
    stage.page.open("visit:v1")
    stage.page.printNext()
    assert stage.page.property("sheet") == "print"
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v1")]
    assert stage.page.property("sheet") == ""
    assert jobs(stage) == [("Printed", "")]


def test_a_finished_form_is_printed_with_a_copy_for_the_patient(stage: SampleReception) -> None:
    stage.page.open("visit:v6")
    stage.page.printNext()
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v6", SHA, copies=2)]


def test_a_copy_needs_a_reason_before_anything_is_printed(stage: SampleReception) -> None:
    stage.page.open("visit:v7")
    stage.page.printNext()
    papers = stage.page.papers_part
    papers.print("  ")
    assert (papers.property("remedy"), stage.papers.printed) == ("Write why.", [])
    papers.print("the patient lost it")
    assert stage.papers.printed[0].reason == "the patient lost it"


def test_copies_stay_between_one_and_twenty(stage: SampleReception) -> None:
    stage.page.open("visit:v6")
    stage.page.printNext()
    papers = stage.page.papers_part
    papers.addCopies(-9)
    assert papers.property("copies") == 1
    papers.addCopies(99)
    assert papers.property("copies") == 20


def test_a_jam_is_told_and_followed_until_it_is_mended(stage: SampleReception) -> None:
    stage.papers.news = JAM
    stage.page.open("visit:v1")
    stage.page.printNext()
    stage.page.papers_part.print("")
    assert jobs(stage) == [("Stopped", JAM.what)]
    stage.page.papers_part.jobs_part.dismiss(1)
    assert jobs(stage), "a job that is not over was put out of sight"
    stage.papers.news = JobNews(JobState.DONE)
    stage.page.papers_part.jobs_part.look()
    assert jobs(stage) == [("Printed", "")]


def test_a_missing_printer_is_told_and_the_paper_tried_again(stage: SampleReception) -> None:
    stage.papers.fails_with = GONE
    stage.page.open("visit:v6")
    stage.page.printNext()
    stage.page.papers_part.print("")
    assert jobs(stage) == [("Not printed", GONE.what)]
    stage.papers.fails_with = None
    stage.page.papers_part.jobs_part.retry(1)
    assert stage.papers.printed == [PrintWish("v6", SHA, copies=2)]
    assert jobs(stage) == [("Printed", "")]


def test_a_lost_job_is_printed_again_with_that_as_the_reason(stage: SampleReception) -> None:
    stage.papers.news = JobNews(JobState.LOST)
    stage.page.open("visit:v6")
    stage.page.printNext()
    stage.page.papers_part.print("")
    stage.page.papers_part.jobs_part.retry(1)
    assert stage.papers.printed[1].reason == "Nobody knows whether it was printed: front-desk-1"


def test_a_job_is_taken_back_and_seen(stage: SampleReception) -> None:
    stage.papers.news = JAM
    stage.page.open("visit:v1")
    stage.page.printNext()
    stage.page.papers_part.print("")
    stage.page.papers_part.jobs_part.takeBack(1)
    assert jobs(stage) == [("Taken back", "")]
    stage.page.papers_part.jobs_part.dismiss(1)
    assert jobs(stage) == []


def test_a_job_stays_in_sight_while_other_visits_are_opened(stage: SampleReception) -> None:
    stage.papers.news = JAM
    stage.page.open("visit:v1")
    stage.page.printNext()
    stage.page.papers_part.print("")
    stage.page.open("visit:v2")
    assert jobs(stage) == [("Stopped", JAM.what)]


def test_a_paper_is_saved_as_a_file_and_the_page_says_where(stage: SampleReception) -> None:
    stage.page.open("visit:v6")
    stage.page.askPaper("save", SHA)
    papers = stage.page.papers_part
    assert str(papers.property("proposedPath")).endswith("7F3K-92QD.pdf")
    papers.save("/somewhere/form.pdf")
    assert papers.property("savedAt") == "/somewhere/form.pdf"
    stage.papers.fails_with = StationError("SAVE-EXISTS", "There is a file form.pdf already.", "Choose another name.")
    papers.save("/somewhere/form.pdf")
    assert (papers.property("savedAt"), papers.property("remedy")) == ("", "Choose another name.")


def test_a_visit_that_is_over_has_no_slip(stage: SampleReception) -> None:
    stage.page.open("visit:v8")
    stage.page.printNext()
    assert stage.page.property("sheet") == ""
