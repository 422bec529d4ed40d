"""The doctor's brief as a PDF: made by the child process, saved or printed, noted in the staff's stream first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from kiosk.app.desk_door import known
from kiosk.app.house import House, form_look
from kiosk.app.paper_files import write_new_file
from kiosk.consent.brief_paper import BriefPaper, BriefPart, brief_content
from kiosk.consent.worker import ANSWER_TIMEOUT_S
from kiosk.printing.printer import Order, Printer, Sides
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.doctor.written_brief import WrittenBrief
from kiosk.ui.platform.tasks import TaskRunner


class BriefRoom:
    """Fits the protocol `BriefPapers` of `kiosk.ui.doctor.services`.

    Args:
        house: Ready.
        door: Notes.
        printer: The station's.
        tasks: The task runner of the screen.
    """

    def __init__(self, house: House, door: DeskDoor, printer: Printer, tasks: TaskRunner) -> None:
        self._house = house
        self._door = door
        self._printer = printer
        self._tasks = tasks

    def has_printer(self, *, done: Callable[[bool], None]) -> None:
        """Say whether the system knows a printer; what fails says no."""
        self._tasks.run(
            "list-printers", lambda: bool(self._printer.queues()), done=done, failed=lambda _error: done(False)
        )

    def save(
        self,
        brief: WrittenBrief,
        visit_id: str,
        member: Member,
        path: str,
        *,
        done: Callable[[str], None],
        failed: Failed,
    ) -> None:
        """Write the brief into a file that is not there yet; tells where it lies."""

        def work() -> str:
            self._door.note(member.id, "brief-saved", visit_id=visit_id)
            return write_new_file(path, self._pdf(brief))

        self._tasks.run("save-brief", work, done=done, failed=lambda error: failed(known(error)))

    def print(
        self, brief: WrittenBrief, visit_id: str, member: Member, *, done: Callable[[], None], failed: Failed
    ) -> None:
        """Hand the brief to the print system, once; it has no document code that could name it there."""

        def work() -> None:
            self._door.note(member.id, "brief-printed", visit_id=visit_id)
            self._printer.submit(Order(self._pdf(brief), None, 1, Sides.BOTH))

        self._tasks.run("print-brief", work, done=lambda _none: done(), failed=lambda error: failed(known(error)))

    def _pdf(self, brief: WrittenBrief) -> bytes:
        words = asdict(brief) | {
            "parts": tuple(BriefPart(part.title, part.lines, part.is_open) for part in brief.parts),
            "sample": self._sample(),
        }
        content = brief_content(BriefPaper(**words), form_look(self._house.settings))
        return self._house.worker.compose(content).result(ANSWER_TIMEOUT_S)

    def _sample(self) -> str:
        """Return the mark of the sample clinic, as on its forms."""
        if not self._house.settings.is_sample:
            return ""
        words = self._house.form_words
        return words.get("en", next(iter(words.values()))).page.sample
