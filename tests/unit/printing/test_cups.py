"""What goes wrong between us and CUPS's commands, and how it is told."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import PrintingError
from kiosk.printing.cups import CupsPrinter
from kiosk.printing.printer import JobReport, JobState, Order, Queue, Sides, Ticket, Trouble
from tests.unit.printing.stand_in import DESK, JOB, Group, StandIn

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not spoken to on Windows")

FORM = Order(b"%PDF-1.7\nsample\n" * 20_000, "7F3K-92QD", copies=3, sides=Sides.ONE)
TICKET = Ticket("desk", 12, "7F3K-92QD")
TAKES_IT = "cat > /dev/null; echo 'request id is desk-12 (0 file(s))'"


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    folder = Path(tempfile.mkdtemp(prefix="cups-"))  # pytest's own folder has too long a path for a socket
    stand_in = StandIn(folder, monkeypatch)
    yield stand_in
    stand_in.close()
    shutil.rmtree(folder)


def error_of(printer: CupsPrinter, *, queue: str | None = None) -> PrintingError:
    with pytest.raises(PrintingError) as caught:
        printer.submit(FORM, queue=queue)
    assert caught.value.remedy
    return caught.value


def test_lp_gets_the_bytes_by_standard_input_and_is_told_the_code_alone(cups: StandIn) -> None:
    cups.command(
        "lp", f'printf "%s\\n" "$@" > {cups.folder}/words; cat > {cups.folder}/data; echo "request id is d-7 ("'
    )
    assert CupsPrinter("desk; rm -rf /").submit(FORM) == Ticket("d", 7, "7F3K-92QD")
    assert (cups.folder / "data").read_bytes() == FORM.pdf
    assert (cups.folder / "words").read_text(encoding="utf-8").splitlines() == [
        *("-d", "desk; rm -rf /", "-n", "3", "-t", "7F3K-92QD"),
        *("-o", "media=A4", "-o", "sides=one-sided", "-o", "job-sheets=none", "-o", "number-up=1", "-"),
    ]


def test_lp_speaks_english_whatever_the_systems_language(cups: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.command(
        "lp", '[ "$LC_ALL$LANGUAGE" = C.UTF-8 ] && echo "request id is Büro-1 (0 file(s))" || echo "Anfrage-ID Büro-1"'
    )
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(name, "de_DE.UTF-8")
    assert CupsPrinter().submit(FORM).queue == "Büro"


@pytest.mark.parametrize("name", ["desk-12", "Büro 2", "a (b)", "request id is x-1 ("])
def test_a_number_is_found_behind_an_odd_name(name: str, cups: StandIn) -> None:
    cups.command("lp", f"echo 'request id is {name}-34 (0 file(s))'")
    ticket = CupsPrinter(name).submit(FORM)
    assert (ticket.queue, ticket.job_id) == (name, 34)


def test_a_machine_without_cups_is_told_what_to_install(cups: StandIn) -> None:
    cups.lacks("lp")
    error = error_of(CupsPrinter("desk"))
    assert error.code == "PRINTING-NO-CUPS"
    assert "apt-get install cups" in error.remedy


@pytest.mark.parametrize("asks", ["queues", "report"])
def test_without_lpstat_nothing_is_asked(asks: str, cups: StandIn) -> None:
    cups.lacks("lpstat")
    printer = CupsPrinter("desk")
    with pytest.raises(PrintingError, match="PRINTING-NO-CUPS"):
        printer.queues() if asks == "queues" else printer.report(TICKET)


def test_an_lp_that_hangs_is_ended_and_nobody_is_told_to_print_again_blindly(cups: StandIn) -> None:
    cups.command("lp", f"echo $$ > {cups.folder}/pid; exec cat {cups.folder}/never")
    os.mkfifo(cups.folder / "never")
    error = error_of(CupsPrinter("desk", submit_timeout_s=0.3))
    assert error.code == "PRINTING-TIMEOUT"
    assert "the document may be there" in error.remedy
    with pytest.raises(ProcessLookupError):
        os.kill(int((cups.folder / "pid").read_text()), 0)


def test_an_lpstat_that_hangs_is_ended(cups: StandIn) -> None:
    os.mkfifo(cups.folder / "never")
    cups.command("lpstat", f"exec cat {cups.folder}/never")
    with pytest.raises(PrintingError, match="PRINTING-TIMEOUT"):
        CupsPrinter("desk", ask_timeout_s=0.3).report(TICKET)


def test_a_scheduler_that_is_not_there_is_said_though_lp_says_there_is_no_such_printer(cups: StandIn) -> None:
    cups.command("lp", "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
    cups.close()
    assert error_of(CupsPrinter("desk")).code == "PRINTING-NO-SERVER"


@pytest.mark.parametrize("server", ["localhost:1", "[::1]:1", "localhost:port"])
def test_a_server_that_cannot_be_is_said(server: str, cups: StandIn) -> None:
    cups.command("lpstat", f"echo '{server}'")
    with pytest.raises(PrintingError, match="PRINTING-NO-SERVER"):
        CupsPrinter("desk").report(TICKET)


def test_an_unknown_printer_is_told_with_those_there_are(cups: StandIn) -> None:
    cups.command("lp", "exit 1")
    error = error_of(CupsPrinter("attic"))
    assert error.code == "PRINTING-NO-PRINTER"
    assert "The system knows: desk." in error.remedy


def test_a_printer_that_takes_nothing_is_told(cups: StandIn) -> None:
    cups.command("lp", "exit 1")
    cups.printers = [{**DESK, "printer-is-accepting-jobs": False}]
    assert error_of(CupsPrinter("desk")).code == "PRINTING-REFUSED"


def test_no_default_printer_is_told(cups: StandIn) -> None:
    cups.command("lp", "exit 1")
    assert error_of(CupsPrinter()).code == "PRINTING-NO-DEFAULT"


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'lp: too many\n\tjobs' >&2; exit 1", "lp: too many jobs"),
        ("exit 3", "status 3"),
        ("echo 'thank you'", "status 0"),
        ("printf '\\033[31m\\377red' >&2; exit 1", "[31m\ufffdred"),
    ],
)
def test_whatever_else_lp_says_is_passed_on_as_one_line(script: str, words: str, cups: StandIn) -> None:
    cups.command("lp", script)
    error = error_of(CupsPrinter("desk"))
    assert error.code == "PRINTING-FAILED"
    assert error.what == f"The print system refused: {words}"


@pytest.mark.parametrize(
    ("job", "state"),
    [
        ({**JOB, "job-state": 3}, JobState.WAITING),
        (JOB, JobState.PRINTING),
        ({**JOB, "job-state": 7}, JobState.CANCELLED),
        ({**JOB, "job-state": 8}, JobState.FAILED),
        ({**JOB, "job-state": 9}, JobState.DONE),
        ({}, JobState.LOST),
        ({**JOB, "job-name": "7F3K-92QX"}, JobState.LOST),
    ],
)
def test_each_state_of_a_job_is_told(job: Group, state: JobState, cups: StandIn) -> None:
    cups.jobs = [job]
    assert CupsPrinter("desk").report(TICKET) == JobReport(state)


def test_a_failed_job_is_told_with_the_words_of_cups(cups: StandIn) -> None:
    cups.jobs = [{**JOB, "job-state": 8, "job-printer-state-message": "Filter failed"}]
    assert CupsPrinter("desk").report(TICKET) == JobReport(JobState.FAILED, message="Filter failed")


@pytest.mark.parametrize(
    ("printer_state", "reasons", "state", "troubles"),
    [
        (4, ["media-jam-error"], JobState.STOPPED, (Trouble.JAM,)),
        (4, ["media-empty", "cover-open-error"], JobState.STOPPED, (Trouble.NO_PAPER, Trouble.OPEN)),
        (4, ["marker-supply-empty-warning"], JobState.PRINTING, (Trouble.NO_INK,)),
        (4, ["toner-low-report", "com.example-strange"], JobState.PRINTING, ()),
        (4, ["offline-report"], JobState.PRINTING, (Trouble.OFFLINE,)),
        (5, ["paused"], JobState.STOPPED, (Trouble.PAUSED,)),
        (5, ["none"], JobState.STOPPED, (Trouble.OTHER,)),
        (5, ["cups-missing-filter-warning"], JobState.STOPPED, (Trouble.DRIVER,)),
    ],
)
def test_why_a_job_does_not_go_on_is_told_in_plain_words(
    printer_state: int, reasons: list[str], state: JobState, troubles: tuple[Trouble, ...], cups: StandIn
) -> None:
    cups.printers = [{**DESK, "printer-state": printer_state, "printer-state-reasons": [*reasons]}]
    assert CupsPrinter("desk").report(TICKET) == JobReport(state, troubles)


def test_a_printer_that_is_deleted_between_two_questions_has_lost_the_job(cups: StandIn) -> None:
    cups.printers = []
    assert CupsPrinter("desk").report(TICKET).state is JobState.LOST


@pytest.mark.parametrize("state", [0, 10, 99])
def test_a_state_that_does_not_exist_is_not_guessed(state: int, cups: StandIn) -> None:
    cups.jobs = [{**JOB, "job-state": state}]
    with pytest.raises(PrintingError, match="PRINTING-FAILED"):
        CupsPrinter("desk").report(TICKET)


@pytest.mark.parametrize("data", [b"", b"hello", b"\x02\x00\x05\x00\x00\x00\x00\x01\x03"])
def test_an_answer_that_is_none_is_an_error_and_no_lost_job(data: bytes, cups: StandIn) -> None:
    cups.answer = lambda _data: data
    with pytest.raises(PrintingError, match="PRINTING-FAILED"):
        CupsPrinter("desk").report(TICKET)


@pytest.mark.parametrize("status", [401, 403, 426, 500])
def test_a_server_that_wants_something_else_of_us_is_an_error_and_no_lost_job(status: int, cups: StandIn) -> None:
    cups.http_status = status
    with pytest.raises(PrintingError, match=f"HTTP {status}"):
        CupsPrinter("desk").report(TICKET)


def test_printers_are_listed_with_what_people_call_them(cups: StandIn) -> None:
    cups.command("lpstat", f"[ $1 = -H ] && echo {cups.folder}/cups.sock || echo 'system default destination: ward'")
    cups.printers = [{**DESK, "printer-name": "ward", "printer-info": "", "printer-location": ""}, DESK]
    assert CupsPrinter().queues() == [
        Queue("desk", "Front desk · Ground floor", is_default=False, is_accepting=True, is_stopped=False),
        Queue("ward", "ward", is_default=True, is_accepting=True, is_stopped=False),
    ]


def test_a_cancel_that_comes_too_late_is_told(cups: StandIn) -> None:
    cups.command("cancel", "echo 'cancel: cancel-job failed' >&2; exit 1")
    cups.jobs = [JOB, {**JOB, "job-state": 9}]
    with pytest.raises(PrintingError, match="PRINTING-OVER"):
        CupsPrinter("desk").cancel(TICKET)


def test_a_cancel_that_is_refused_is_told_with_its_words(cups: StandIn) -> None:
    cups.command("cancel", "echo 'cancel: Forbidden' >&2; exit 1")
    with pytest.raises(PrintingError, match=r"PRINTING-FAILED.*cancel: Forbidden"):
        CupsPrinter("desk").cancel(TICKET)


def test_a_job_of_somebody_else_is_not_cancelled(cups: StandIn) -> None:
    cups.command("cancel", f"touch {cups.folder}/cancelled")
    cups.jobs = [{**JOB, "job-name": "7F3K-92QX"}]
    with pytest.raises(PrintingError, match="PRINTING-OVER"):
        CupsPrinter("desk").cancel(TICKET)
    assert not (cups.folder / "cancelled").exists()
