"""Printing at reception: jobs are followed, what goes wrong is told and tried again, nothing is silently lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.errors import PrintingError, StationError
from kiosk.ui.reception.services import BlankForm, FormLine, JobNews, JobState, PrintWish, SheetKind, ToSign
from kiosk.ui.reception.wording import word
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind
from tests.ui.reception.stage import ONE, SCAN, SHA, SHEET, SampleReception, row

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
    assert (papers._outcome.property("remedy"), stage.papers.printed) == ("Write why.", [])
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
    assert papers._outcome.property("savedAt") == "/somewhere/form.pdf"
    stage.papers.fails_with = StationError("SAVE-EXISTS", "There is a file form.pdf already.", "Choose another name.")
    papers.save("/somewhere/form.pdf")
    assert (papers._outcome.property("savedAt"), papers._outcome.property("remedy")) == ("", "Choose another name.")


def test_a_visit_that_is_over_has_no_slip(stage: SampleReception) -> None:
    stage.page.open("visit:v8")
    stage.page.printNext()
    assert stage.page.property("sheet") == ""


def test_the_sheet_to_take_home_is_printed_behind_the_form_and_again_with_a_reason_alone(
    stage: SampleReception,
) -> None:
    stage.acts.sheets["v7"] = (SHEET,)
    stage.page.open("visit:v7")
    assert stage.visit("next") == "The form is printed. Print the sheet to take home too."
    assert [paper["title"] for paper in stage.visit("forms")][1:] == ["Sheet to take home 8G4M-23RF"]  # type: ignore[attr-defined]
    stage.page.printNext()
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v7", SHEET.sha256, copies=1)]

    stage.acts.sheets["v7"] = (replace(SHEET, copies=1),)
    stage.page.hear_news()
    assert stage.visit("next") == "The form is printed. Another copy needs a reason."
    stage.page.askPaper("print", SHEET.sha256)
    papers = stage.page.papers_part
    assert papers.property("needsReason") is True
    papers.print("")
    assert len(stage.papers.printed) == 1
    papers.print("it got wet")
    assert stage.papers.printed[1].reason == "it got wet"


def test_the_sheet_is_saved_under_its_code(stage: SampleReception) -> None:
    stage.acts.sheets["v6"] = (SHEET,)
    stage.page.open("visit:v6")
    stage.page.askPaper("save", SHEET.sha256)
    papers = stage.page.papers_part
    assert str(papers.property("proposedPath")).endswith("8G4M-23RF.pdf")
    papers.save("/somewhere/sheet.pdf")
    assert stage.papers.wishes == [PrintWish("v6", SHEET.sha256)]


def test_a_blank_form_is_chosen_then_printed_without_a_visit_or_saved(stage: SampleReception) -> None:
    stage.page.ask("blank")
    blank = stage.page.blank_part
    blank.goOn("print")
    assert stage.page.property("sheet") == "blank", "nothing is chosen yet"
    blank.choose("procedure", "lumbar")
    ticked = [one["id"] for one in blank.property("choices")["language"] if one["ticked"]]
    assert ticked == ["en"], "the clinic's first language"
    blank.choose("language", "ca")
    blank.goOn("print")
    papers = stage.page.papers_part
    assert stage.page.property("sheet") == "print"
    assert papers.property("title") == "Blank form: Rhizolysis of the lower back, Català"
    papers.addCopies(4)
    papers.print("")
    assert stage.papers.printed == [PrintWish("", copies=5, blank=BlankForm("lumbar", "ca"))]

    stage.page.ask("blank")
    assert blank.property("isChosen") is False, "the last choice is not the next"
    blank.choose("procedure", "cervical")
    blank.goOn("save")
    assert str(papers.property("proposedPath")).endswith("blank-cervical-en.pdf")
    papers.save("/somewhere/blank.pdf")
    assert stage.papers.wishes == [PrintWish("", blank=BlankForm("cervical", "en"))]


def other_languages(stage: SampleReception) -> list[str]:
    return [one["id"] for one in stage.page.papers_part.property("languages")]


def test_a_form_is_printed_and_saved_in_two_languages_as_a_copy_for_reading(stage: SampleReception) -> None:
    stage.page.open("visit:v6")
    stage.page.askPaper("print", SHA)
    papers = stage.page.papers_part
    assert other_languages(stage) == ["es", "ca"]
    assert papers.property("languageNote") == ""
    papers.chooseBeside("es")
    assert papers.property("isReadingCopy")
    assert "no original" in papers.property("languageNote")
    papers.print("")
    assert stage.papers.printed[-1] == PrintWish("v6", SHA, copies=1, beside="es")
    stage.page.askPaper("save", SHA)
    assert not papers.property("isReadingCopy"), "the last choice is not the next"
    papers.chooseBeside("ca")
    assert str(papers.property("proposedPath")).endswith("7F3K-92QD-ca.pdf")
    papers.chooseBeside("ca")
    papers.save("/somewhere/form.pdf")
    assert stage.papers.wishes == [PrintWish("v6", SHA)]


def test_a_copy_for_reading_needs_no_reason_though_the_form_was_printed(stage: SampleReception) -> None:
    stage.acts.forms["v6"] = (FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 1),)
    stage.page.open("visit:v6")
    stage.page.askPaper("print", SHA)
    papers = stage.page.papers_part
    assert papers.property("needsReason")
    papers.chooseBeside("es")
    assert not papers.property("needsReason")


def test_where_there_is_no_other_language_the_desk_says_what_to_do(stage: SampleReception) -> None:
    stage.acts.languages = ("en",)
    stage.page.open("visit:v6")
    stage.page.askPaper("print", SHA)
    assert other_languages(stage) == []
    assert "can add one" in stage.page.papers_part.property("languageNote")
    stage.page.open("visit:v1")
    stage.page.askPaper("print", "")
    assert stage.page.papers_part.property("languageNote") == "", "a slip has one language"


def test_a_blank_form_comes_in_two_languages(stage: SampleReception) -> None:
    stage.page.ask("blank")
    stage.page.blank_part.choose("procedure", "lumbar")
    stage.page.blank_part.goOn("save")
    papers = stage.page.papers_part
    papers.chooseBeside("ca")
    assert not papers.property("isReadingCopy")
    assert "the first one counts" in papers.property("languageNote")
    assert str(papers.property("proposedPath")).endswith("blank-lumbar-en-ca.pdf")
    papers.save("/somewhere/blank.pdf")
    assert stage.papers.wishes == [PrintWish("", blank=BlankForm("lumbar", "en"), beside="ca")]


def test_a_consent_taken_back_on_paper_is_noted_with_its_scan_alone(stage: SampleReception) -> None:
    stage.page.open("visit:v1")
    stage.page.askPaper("revoked", ToSign.REVOCATION)
    assert stage.page.property("sheet") == "", "nothing is signed that could be taken back"
    stage.page.open("visit:v7")
    stage.page.askPaper("revoked", ToSign.REVOCATION)
    papers = stage.page.papers_part
    papers.keepScan("  ")
    assert (papers._outcome.property("remedy"), stage.papers.scans) == ("Choose the scanned page.", [])
    papers.keepScan("/somewhere/letter.pdf")
    assert stage.papers.scans == [("v7", ToSign.REVOCATION, "/somewhere/letter.pdf")]
    assert stage.page.property("sheet") == ""


def test_what_a_scan_proves_is_what_was_asked_for_however_the_visit_stands_meanwhile(stage: SampleReception) -> None:
    stage.page.open("visit:v4")
    stage.page.askPaper("paper", ToSign.FORM)
    stage.acts.day.kept[:] = [row("v4", ONE, Stage.ENDED, ending=Ending.ON_PAPER)]
    stage.page.hear_news()
    stage.page.papers_part.keepScan("/somewhere/scan.pdf")
    assert stage.papers.scans == [("v4", ToSign.FORM, "/somewhere/scan.pdf")]


def test_the_page_that_takes_a_consent_back_is_printed_to_be_signed(stage: SampleReception) -> None:
    stage.page.open("visit:v7")
    stage.page.askPaper("print", ToSign.REVOCATION)
    assert stage.page.papers_part.property("title") == "Page that takes the consent back"
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v7", to_sign=ToSign.REVOCATION)]


def test_a_re_check_on_paper_is_printed_to_be_signed_and_noted_with_its_scan(stage: SampleReception) -> None:
    stage.page.open("visit:v1")
    stage.page.askPaper("rechecked", ToSign.RECHECK)
    assert stage.page.property("sheet") == "", "nothing is signed that a re-check could add to"
    stage.page.open("visit:v6")
    stage.page.askPaper("rechecked", ToSign.RECHECK)
    assert stage.page.property("sheet") == "rechecked"
    stage.page.papers_part.writeSheetCode("7f3k 92qd")
    stage.page.papers_part.keepScan("/somewhere/scan.pdf")
    assert stage.papers.scans == [("v6", ToSign.RECHECK, "/somewhere/scan.pdf")]
    assert stage.papers.sheet_codes == ["7f3k 92qd"]
    stage.page.askPaper("print", ToSign.RECHECK)
    assert stage.page.papers_part.property("title") == "Re-check to sign on paper"


def test_the_code_of_one_sheet_is_not_taken_for_that_of_the_next(stage: SampleReception) -> None:
    stage.page.open("visit:v6")
    papers = stage.page.papers_part
    stage.page.askPaper("rechecked", ToSign.RECHECK)
    papers.writeSheetCode("7F3K-92QD")
    stage.page.dismiss()
    stage.page.askPaper("rechecked", ToSign.RECHECK)
    papers.keepScan("/somewhere/scan.pdf")
    assert stage.papers.sheet_codes == [""], "nothing is left of what was typed before"
    stage.page.askPaper("revoked", ToSign.REVOCATION)
    assert not papers.property("needsSheetCode"), "a letter has no code"


def test_a_kept_scan_is_one_of_the_papers_and_is_printed_again(stage: SampleReception) -> None:
    stage.acts.sheets["v8"] = (SCAN,)
    stage.page.open("visit:v8")
    assert [paper["title"] for paper in stage.visit("forms")] == ["Scan of what took the consent back"]  # type: ignore[attr-defined]
    stage.page.printNext()
    stage.page.papers_part.print("")
    assert stage.papers.printed == [PrintWish("v8", SCAN.sha256)]


def test_every_kind_of_paper_has_its_words() -> None:
    assert all(word(kind) for kind in (*FormKind, *SheetKind))
