"""What every desk's own page is to the window around it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, ExpectedError

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.desk")


@dataclass(frozen=True, slots=True)
class DeskCall:
    """Somebody at a kiosk needs a person now. No content: that is the doctor's.

    Attributes:
        where: Names of the kiosks, as a locked screen may show them too.
        who: The patients' names; a locked screen keeps them back.
        is_urgent: An urgent answer, not only a wish for help.
    """

    where: str
    who: str
    is_urgent: bool


class WorkViewModel(QObject):
    """Base of a desk's own page.

    Signals:
        copied: Text for the clipboard.
        failed: Something that the page cannot tell itself; carries the error.
        called: Somebody needs a person now, or no longer; carries a `DeskCall` or None.
        lockAsked: The desk is to be locked, for somebody else gets the screen.
        frontAsked: Nobody else has the screen any more: the desk's window comes to the front.
    """

    copied = Signal(str)
    failed = Signal(object)
    called = Signal(object)
    lockAsked = Signal()
    frontAsked = Signal()

    @property
    def has_drafts(self) -> bool:
        """True when something was typed and not kept yet: it is asked before it goes."""
        return False

    def hear_news(self) -> None:
        """Another station wrote something: read the lists and the open visit anew.

        Raises:
            RecordsError: They cannot be read.
        """

    def come_back(self) -> None:
        """Whoever works here has the screen again, or leaves it for good: nobody else's page may stay on it."""

    def tell_guest(self, error: BaseException) -> bool:
        """Tell a fault to somebody else who has the screen, on a page of her own; False where nobody has."""
        return False

    def picture(self, address: str) -> QImage | None:
        """Return a picture of a paper that this page has drawn, by its address; None when there is none."""
        return None

    def current_call(self) -> DeskCall | None:
        """Return who needs a person now, or None."""
        return None

    def answer_call(self) -> None:
        """Whoever works here goes to whoever called."""

    def refuse(self, error: AntesalaError) -> None:
        """Tell what was refused where the work goes on; pages extend this."""
        self.failed.emit(error)


@QmlElement
@QmlUncreatable("made by the program")
class WorkPage(WorkViewModel):
    """Base of the page of reception and of the doctor's: what is asked over it, and what was done or refused last.

    Signals:
        noticeChanged: `sheet`, `told`, `what` or `remedy` may have another value.
    """

    noticeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._error: AntesalaError | None = None
        self._sheet = self._told = ""

    @Property(str, notify=noticeChanged)
    def sheet(self) -> str:
        """What lies over the page, or empty; each desk has names of its own."""
        return self._sheet

    @Property(str, notify=noticeChanged)
    def told(self) -> str:
        """What was done last, or empty; each desk has names of its own."""
        return self._told

    @Property(str, notify=noticeChanged)
    def what(self) -> str:
        """Why the last act was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=noticeChanged)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    @Slot(object)
    def refuse(self, error: AntesalaError) -> None:
        """Tell what was refused, where the work goes on."""
        LOG.warning("refused %s", error.code)
        self._error = error
        self.noticeChanged.emit()

    def _guarded(self, step: Callable[[], object]) -> bool:
        """Do an act; what the world refuses is told on the page, and nothing is lost."""
        try:
            step()
        except ExpectedError as error:
            self.refuse(error)
            return False
        self._error, self._told = None, ""
        self.noticeChanged.emit()
        return True

    def _set(self, *, sheet: str = "", told: str = "") -> None:
        self._sheet, self._told, self._error = sheet, told, None
        self.noticeChanged.emit()
