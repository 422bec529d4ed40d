"""Who helps, as every page knows it: whose hand touches, and the way to say that the help has changed."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CompanyToolViewModel(QObject):
    """What stands on every page about who helps.

    Signals:
        changed: Any property may have another value.
        touched: Somebody touched that the help has changed.
    """

    changed = Signal()
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey: Journey | None = None
        self._standing = (False, False, False)

    @Property(bool, notify=changed)
    def canChange(self) -> bool:
        """True while one may say that somebody helps, or that nobody does any more."""
        return self._standing[0]

    @Property(bool, notify=changed)
    def isHelped(self) -> bool:
        """True while somebody helps the patient."""
        return self._standing[1]

    @Property(bool, notify=changed)
    def isAtHand(self) -> bool:
        """True while it is a helper's hand that touches: the pages say whose answers these are."""
        return self._standing[2]

    def follow(self, journey: Journey | None) -> None:
        """Read the visit anew; None where no visit is open."""
        self._journey, standing = journey, (False, False, False)
        if journey is not None:
            standing = (journey.company.may_change, bool(journey.state.company), journey.company.is_at_hand)
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()

    @Slot()
    def somebodyHelps(self) -> None:
        """Somebody helps me now."""
        self.touched.emit()
        if self._journey is not None:
            self._journey.company.ask()

    @Slot()
    def goOnAlone(self) -> None:
        """Nobody helps me any more."""
        self.touched.emit()
        if self._journey is not None:
            self._journey.leave_page()  # what was touched so far was touched by the hand that goes
            self._journey.state_company(())
