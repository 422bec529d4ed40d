"""A folder as a printer: one file an order, nothing to take back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import PrintingError
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import JobState, Order, Ticket


def test_each_order_becomes_a_file_named_by_number_and_code(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    slip = printer.submit(Order(b"%PDF-slip"))
    form = printer.submit(Order(b"%PDF-form", "7F3K-92QD", copies=2))
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {
        "01-paper.pdf": b"%PDF-slip",
        "02-7F3K-92QD.pdf": b"%PDF-form",
    }
    assert [printer.report(one).state for one in (slip, form)] == [JobState.DONE, JobState.DONE]
    assert printer.report(Ticket("folder", 3, "paper")).state is JobState.LOST
    with pytest.raises(PrintingError) as refused:
        printer.cancel(form)
    assert refused.value.code == "PRINTING-OVER"
    assert [queue.is_default for queue in printer.queues()] == [True]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(PrintingError) as refused:
        FolderPrinter(tmp_path / "gone").submit(Order(b"%PDF-slip"))
    assert refused.value.code == "PRINTING-FAILED"
