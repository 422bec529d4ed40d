"""A printer that is a folder: each order becomes a PDF file in it. For demonstrations, where no paper is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import PrintingError
from kiosk.printing.printer import JobReport, JobState, Order, Queue, Ticket

NAME = "folder"


class FolderPrinter:
    """Fits `Printer`; what it took is printed at once.

    Args:
        folder: Where the files go; it is there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files: list[Path] = []

    def queues(self) -> Sequence[Queue]:
        """Return the one printer that there is."""
        return [Queue(NAME, "Into a folder", is_default=True, is_accepting=True, is_stopped=False)]

    def submit(self, order: Order, *, queue: str | None = None) -> Ticket:
        """Write the order into a file named by number and code; copies are not written twice.

        Raises:
            PrintingError: PRINTING-FAILED.
        """
        title = order.document_code or "paper"
        file = self._folder / f"{len(self.files) + 1:02}-{title}.pdf"
        try:
            file.write_bytes(order.pdf)
        except OSError as error:
            raise PrintingError(
                "PRINTING-FAILED", f"{file} cannot be written: {error.strerror}.", "Choose another folder."
            ) from error
        self.files.append(file)
        return Ticket(queue or NAME, len(self.files), title)

    def report(self, ticket: Ticket) -> JobReport:
        """Say that it is printed, or that no such order was given."""
        return JobReport(JobState.DONE if ticket.job_id <= len(self.files) else JobState.LOST)

    def cancel(self, ticket: Ticket) -> None:
        """Refuse: everything is printed already.

        Raises:
            PrintingError: PRINTING-OVER.
        """
        raise PrintingError("PRINTING-OVER", "There is nothing to take back any more.", "Delete the file.")
