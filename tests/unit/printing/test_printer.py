"""What may be ordered, and what staff are told."""

from __future__ import annotations

import re

import pytest

from kiosk import log
from kiosk.errors import BugError, PrintingError
from kiosk.printing.printer import MOST_COPIES, JobState, Order, Trouble

PDF = b"%PDF-1.7\n"


@pytest.mark.parametrize("data", [b"", b"<html>", b" %PDF-1.7"])
def test_only_a_pdf_is_printed(data: bytes) -> None:
    with pytest.raises(PrintingError, match="PRINTING-NO-DOCUMENT"):
        Order(data)


@pytest.mark.parametrize("copies", [0, -1, MOST_COPIES + 1])
def test_a_slip_of_the_finger_does_not_empty_the_tray(copies: int) -> None:
    with pytest.raises(PrintingError, match="PRINTING-COPIES"):
        Order(PDF, copies=copies)


@pytest.mark.parametrize("title", ["", "Sample Patient One", "SAMPLE-ONEE", "7F3K", "7F3K-92QD;", "7f3k-92qd", "-d"])
def test_the_print_system_is_never_told_a_name(title: str) -> None:
    with pytest.raises(BugError, match="PRINTING-TITLE") as caught:
        Order(PDF, title)
    assert not title or title not in str(caught.value)


def test_a_job_that_stopped_is_not_over() -> None:
    assert {state for state in JobState if not state.is_over} == {
        JobState.WAITING,
        JobState.PRINTING,
        JobState.STOPPED,
    }


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_has_a_code_what_happened_and_what_to_do(trouble: Trouble) -> None:
    assert re.fullmatch(r"PRINTER(-[A-Z]+)+", trouble.value)
    assert trouble.what.endswith(".")
    assert trouble.remedy.endswith(".")
    assert log._SAFE.fullmatch(trouble.value)
