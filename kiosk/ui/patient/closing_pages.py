"""Thank you, and the two pages nobody wants: the safe page for patients, the problem page for staff."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, OvertakenError, VisitError
from kiosk.ui.patient.page import PageViewModel

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


def is_overtaken(error: VisitError, screen: str, *, is_in_visit: bool) -> bool:
    """Say whether a touch was refused only because another station was faster, and the screen has followed that.

    Then no page has to tell of it: the visit was ended, called away or changed under the finger.

    Args:
        error: The refusal.
        screen: What shows by now.
        is_in_visit: Whether a visit is open at this kiosk by now.
    """
    if screen == "Thanks":
        return True
    return isinstance(error, OvertakenError) and (is_in_visit or screen == "Welcome")


@QmlElement
@QmlUncreatable("made by the program")
class ThanksViewModel(PageViewModel):
    """The end of a visit at the kiosk. Signals: changed, finished."""

    changed = Signal()
    finished = Signal()

    def __init__(self, ending: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ending = ending

    @Property(str, constant=True)
    def ending(self) -> str:
        """``signed``, ``declined``, ``revoked``, ``rechecked``, ``kept`` or ``ended``."""
        return self._ending

    @Slot()
    def finish(self) -> None:
        """Wipe the screen for the next patient."""
        self.finished.emit()


@QmlElement
@QmlUncreatable("made by the program")
class ProblemViewModel(PageViewModel):
    """Something keeps the kiosk from working. Patients read a calm sentence; staff read code and remedy.

    Signals: changed, retried.
    """

    changed = Signal()
    retried = Signal()

    def __init__(self, error: AntesalaError, *, is_for_staff: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._is_for_staff = is_for_staff

    @Property(bool, constant=True)
    def isForStaff(self) -> bool:
        """True at start, when no patient is there yet: everything is shown."""
        return self._is_for_staff

    @Property(str, constant=True)
    def code(self) -> str:
        """The error's code, for staff and support."""
        return self._error.code

    @Property(str, constant=True)
    def what(self) -> str:
        """What happened; shown to staff only."""
        return self._error.what if self._is_for_staff else ""

    @Property(str, constant=True)
    def remedy(self) -> str:
        """What to do next; shown to staff only."""
        return self._error.remedy if self._is_for_staff else ""

    @Slot()
    def retry(self) -> None:
        """Try again."""
        self.retried.emit()
