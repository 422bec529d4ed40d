"""The re-check on the day of treatment, opened at the doctor's desk: the same act and rule as at reception."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.points_part import Guard
from kiosk.ui.doctor.services import Codes
from kiosk.ui.doctor.wording import day, say
from kiosk.visit.state import Stage

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class RecheckViewModel(QObject):
    """Opens the signed visit at the kiosk for the re-check, or closes it again.

    Signals:
        changed: Any property may have another value.
        ended: The re-check is open: the sheet it was asked for on may close.

    Args:
        consultation: The open record.
        guard: Does an act and tells what is refused.
        codes: Gives the visit its new code.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, consultation: Consultation, guard: Guard, codes: Codes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._guard = guard
        self._codes = codes

    @Property(bool, notify=changed)
    def canOpen(self) -> bool:
        """True while a consent counts that was signed at the screen."""
        state = self._consultation.state
        return state.signed is not None and state.stage in (Stage.SIGNED, Stage.DONE)

    @Property(bool, notify=changed)
    def canClose(self) -> bool:
        """True while the visit is open for the re-check."""
        return self._consultation.state.stage is Stage.RECHECKING

    @Property(str, notify=changed)
    def otherDay(self) -> str:
        """The planned day of treatment where that is not today, so that a reason is needed; else empty."""
        prepared = self._consultation.state.prepared
        planned_on = prepared.planned_on if prepared is not None else None
        return day(planned_on) if planned_on not in (None, self._consultation.clock.today()) else ""

    @Property(str, notify=changed)
    def standing(self) -> str:
        """What the patient does now, with the code; empty where no re-check is open."""
        state = self._consultation.state
        if state.stage is not Stage.RECHECKING:
            return ""
        if state.held_by is not None:
            return say("The patient answers at the kiosk now.")
        code = f"{state.code[:3]} {state.code[3:]}"
        return say("The patient comes to the kiosk with the code {code}.").format(code=code)

    @Slot(str)
    def open(self, moved_reason: str) -> None:
        """Open the visit for the re-check, with the reason where another day was planned."""
        if self._guard(lambda: self._consultation.open_recheck(self._codes.new_code(), moved_reason)):
            self.ended.emit()

    @Slot()
    def close(self) -> None:
        """Close the re-check without a signature."""
        self._guard(self._consultation.close_recheck)

    def refresh(self) -> None:
        """Read the visit anew."""
        self.changed.emit()
