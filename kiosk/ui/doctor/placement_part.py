"""Side and joints, confirmed by the doctor; the nerves follow from the pack's table, so that nobody mixes them up."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.points_part import Guard
from kiosk.ui.doctor.wording import word
from kiosk.visit.terms import Side

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PlacementViewModel(QObject):
    """Where the treatment is to be. What is chosen counts once it is confirmed. Signals: changed.

    Args:
        consultation: The open record.
        guard: Does an act and tells what is refused.
    """

    changed = Signal()

    def __init__(self, consultation: Consultation, guard: Guard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._guard = guard
        self._side: Side | None = None
        self._joints: set[str] = set()
        self._kept: tuple[Side | None, tuple[str, ...]] = (None, ())
        self.refresh()

    @Property(list, notify=changed)
    def sides(self) -> list[dict[str, object]]:
        """The sides: id, name, isChosen."""
        return [{"id": side.value, "name": word(side), "isChosen": side is self._side} for side in Side]

    @Property(list, notify=changed)
    def joints(self) -> list[dict[str, object]]:
        """The pack's joints: id, name, isChosen."""
        words = self._consultation.words.joints
        return [
            {"id": joint, "name": words.get(joint, joint), "isChosen": joint in self._joints}
            for joint in self._consultation.session.outline.nerves_of_joint
        ]

    @Property(list, notify=changed)
    def nerves(self) -> list[str]:
        """The nerves that serve the chosen joints."""
        return list(self._consultation.nerves_of(self._chosen()))

    @Property(bool, notify=changed)
    def isConfirmed(self) -> bool:
        """True when exactly what is chosen is confirmed."""
        confirmed = self._consultation.state.confirmed
        return confirmed is not None and (confirmed.side, set(confirmed.joints)) == (self._side, self._joints)

    @Property(bool, notify=changed)
    def isEditable(self) -> bool:
        """False once the form is signed."""
        return self._consultation.is_before_signing

    @Slot(str)
    def chooseSide(self, side: str) -> None:
        """Choose a side."""
        self._side = Side(side)
        self.changed.emit()

    @Slot(str)
    def toggleJoint(self, joint: str) -> None:
        """Choose a joint, or take it back."""
        self._joints ^= {joint}
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Confirm what is chosen."""
        side = self._side
        if side is not None:
            self._guard(lambda: self._consultation.confirm_side(side, self._chosen()))

    def refresh(self) -> None:
        """Take over what is kept, unless the doctor has chosen otherwise meanwhile."""
        state = self._consultation.state
        kept = (state.side, state.joints)
        if kept != self._kept:
            self._kept = kept
            self._side, self._joints = state.side, set(state.joints)
        self.changed.emit()

    def _chosen(self) -> list[str]:
        return [joint for joint in self._consultation.session.outline.nerves_of_joint if joint in self._joints]
