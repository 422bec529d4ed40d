"""What only a real CUPS can show: the whole way of a PDF, failing filters and printers, a scheduler that goes away."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from kiosk.errors import PrintingError
from kiosk.printing.cups import CupsPrinter
from kiosk.printing.printer import JobState, Order, Sides, Trouble
from tests.integration.consent.pdf import read_back
from tests.integration.printing.private_cups import FAILS, TAKES_PDF, PrivateCups
from tests.integration.printing.test_printer_contract import comes_to

A4_PT = (595, 842)


def sample_pdf(*pages: str) -> bytes:
    """Return a PDF with one line of text on each page."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595.28, 841.89), invariant=1)
    for page in pages:
        canvas.drawString(72, 700, page)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


FORM = Order(sample_pdf("Sample page one", "Sample page two"), "7F3K-92QD", copies=2)


def test_the_print_system_is_told_the_code_the_paper_and_the_copies_and_no_more(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = cups.add("desk")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    _, _, title, copies, options, _ = device.words(ticket.job_id)
    assert (title, copies) == ("7F3K-92QD", "2")
    assert {"media=A4", "sides=two-sided-long-edge", "number-up=1"} <= set(options.split())
    assert device.printed(ticket.job_id) == FORM.pdf


def test_what_somebody_once_set_for_a_printer_does_not_change_a_form(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = cups.add("desk")
    cups.run("lpoptions", "-p", "desk", "-o", "number-up=4", "-o", "media=Letter", "-o", "sides=one-sided")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    options = device.words(ticket.job_id)[4].split()
    assert {"media=A4", "sides=two-sided-long-edge", "number-up=1"} <= set(options)


def test_a_pdf_printer_with_a_driver_prints_the_same_pages_on_a4(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = cups.add("desk", driver=TAKES_PDF)
    printer = cups.printer(monkeypatch, "desk")
    order = Order(FORM.pdf, "7F3K-92QD", sides=Sides.ONE)
    ticket = printer.submit(order)
    comes_to(printer, ticket, JobState.DONE)
    came_out = device.printed(ticket.job_id)
    assert [page.split() for page in read_back(came_out).pages] == [page.split() for page in read_back(order.pdf).pages]
    document = pdfium.PdfDocument(came_out)
    assert {(round(page.get_width()), round(page.get_height())) for page in document} == {A4_PT}
    document.close()


@pytest.mark.parametrize("name", ["Büro-2$(x)&;`id`", "desk-12", "7", "a%2Fb", "*"])
def test_a_printer_may_have_an_odd_name(name: str, cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    device = cups.add(name)
    printer = cups.printer(monkeypatch, name)
    ticket = printer.submit(FORM)
    assert ticket.queue == name
    comes_to(printer, ticket, JobState.DONE)
    assert device.printed(ticket.job_id) == FORM.pdf
    assert [one.name for one in printer.queues()] == [name]
    cups.run("cupsdisable", name)
    assert printer.report(printer.submit(FORM)).troubles == (Trouble.PAUSED,)


def test_a_user_may_have_a_name_with_spaces(cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    device = cups.add("desk")
    printer = cups.printer(monkeypatch, "desk")
    monkeypatch.setenv("CUPS_USER", "Sample Person At The Desk")
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    assert device.words(ticket.job_id)[1] == "Sample Person At The Desk"


def test_without_a_default_printer_somebody_must_choose(cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = cups.printer(monkeypatch)
    assert list(printer.queues()) == []
    cups.add("desk")
    with pytest.raises(PrintingError) as caught:
        printer.submit(FORM)
    assert caught.value.code == "PRINTING-NO-DEFAULT"
    cups.run("lpadmin", "-d", "desk")
    comes_to(printer, printer.submit(FORM), JobState.DONE)


def test_a_filter_that_fails_stops_the_job_with_its_words(cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.add("desk", driver=FAILS)
    printer = cups.printer(monkeypatch, "desk")
    report = comes_to(printer, printer.submit(FORM), JobState.STOPPED)
    assert report.troubles == (Trouble.OTHER,)
    assert report.message == "Sample filter gave up"


@pytest.mark.parametrize(
    ("policy", "state", "troubles"),
    [
        ("retry-job", JobState.STOPPED, (Trouble.NOT_TAKEN,)),
        ("stop-printer", JobState.STOPPED, (Trouble.PAUSED,)),
        ("abort-job", JobState.FAILED, ()),
    ],
)
def test_a_printer_that_breaks_is_told_whatever_cups_does_then(
    policy: str, state: JobState, troubles: tuple[Trouble, ...], cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.add("desk", error_policy=policy).breaks()
    printer = cups.printer(monkeypatch, "desk")
    assert comes_to(printer, printer.submit(FORM), state).troubles == troubles


def test_a_printer_out_of_paper_is_told_and_the_job_can_be_taken_back(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = cups.add("desk")
    device.gets("media-empty")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    report = comes_to(printer, ticket, JobState.STOPPED)
    assert report.troubles == (Trouble.NO_PAPER,)
    assert report.message == "Sample printer: media-empty"
    printer.cancel(ticket)
    comes_to(printer, ticket, JobState.CANCELLED)
    assert not (device.folder / f"job-{ticket.job_id}.pdf").exists()


def test_a_job_that_somebody_holds_back_is_told(cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.add("desk")
    cups.run("cupsdisable", "desk")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    cups.run("lp", "-i", str(ticket.job_id), "-H", "hold")
    cups.run("cupsenable", "desk")
    assert comes_to(printer, ticket, JobState.STOPPED).troubles == (Trouble.HELD,)
    cups.run("lp", "-i", str(ticket.job_id), "-H", "resume")
    comes_to(printer, ticket, JobState.DONE)


def test_a_job_moved_to_another_printer_is_followed_there(cups: PrivateCups, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.add("desk")
    ward = cups.add("ward")
    cups.run("cupsdisable", "desk")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    cups.run("lpmove", str(ticket.job_id), "ward")
    comes_to(printer, ticket, JobState.DONE)
    assert ward.printed(ticket.job_id) == FORM.pdf


def test_when_cups_ends_it_is_said_and_after_its_return_the_job_is_found_again(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = cups.add("desk")
    cups.run("cupsdisable", "desk")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    cups.stop()
    for asks in (printer.queues, lambda: printer.report(ticket), lambda: printer.submit(FORM)):
        with pytest.raises(PrintingError) as caught:
            asks()
        assert caught.value.code == "PRINTING-NO-SERVER"
    cups.start()
    cups.run("cupsenable", "desk")
    comes_to(CupsPrinter("desk"), ticket, JobState.DONE)
    assert device.printed(ticket.job_id) == FORM.pdf


def test_a_history_that_was_cleared_makes_a_job_lost_not_done(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.add("desk")
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    cups.run("cancel", "-a", "-x")
    assert printer.report(ticket).state is JobState.LOST


def test_nothing_of_the_form_is_left_behind_once_it_is_printed(
    cups: PrivateCups, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    device = cups.add("desk")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    printer = cups.printer(monkeypatch, "desk")
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    device.folder.joinpath(f"job-{ticket.job_id}.pdf").unlink()
    files = [path for folder in (cups.root, tmp_path) for path in folder.rglob("*") if path.is_file()]
    assert [path for path in files if not path.is_symlink() and b"%PDF-" in path.read_bytes()] == []
