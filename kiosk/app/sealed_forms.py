"""A kept form for the doctor's screen: its bytes out of the records, its pages drawn on a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.app.desk_door import known
from kiosk.ui.desk.services import Failed
from kiosk.ui.doctor.services import Sheet
from kiosk.ui.platform.tasks import TaskRunner

if TYPE_CHECKING:  # Qt PDF is loaded when the first form is opened
    from kiosk.ui.doctor.form_pages import FormPages


class DrawnForm:
    """Fits `FormPictures`.

    Args:
        pages: Draws.
        sheets: What the pages measure and say.
        tasks: The task runner of the screen.
    """

    def __init__(self, pages: FormPages, sheets: Sequence[Sheet], tasks: TaskRunner) -> None:
        self.sheets = sheets
        self._pages = pages
        self._tasks = tasks

    def draw(self, page: int, width: int, *, done: Callable[[QImage], None], failed: Failed) -> None:
        """Draw a page, so many pixels wide."""
        self._tasks.run(
            "draw-page",
            lambda: self._pages.picture(page, width),
            done=done,
            failed=lambda error: failed(known(error)),
        )


def open_form(
    data: Callable[[], bytes], tasks: TaskRunner, *, done: Callable[[DrawnForm], None], failed: Failed
) -> None:
    """Read a form and what its pages measure, away from the screen.

    Args:
        data: Gives its bytes; called on the worker.
        tasks: The task runner of the screen.
        done: Called with the form.
        failed: Called with why not.
    """

    def work() -> DrawnForm:
        from kiosk.ui.doctor.form_pages import FormPages  # brings Qt PDF, when the first form is opened

        pages = FormPages(data())
        return DrawnForm(pages, pages.sheets(), tasks)

    tasks.run("open-form", work, done=done, failed=lambda error: failed(known(error)))
