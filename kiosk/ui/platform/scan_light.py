"""Where the highlight of scanning stands, for QML to draw."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.ControlModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ScanLight(QObject):
    """One highlight. Signals: changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: tuple[QRectF, QRectF, bool, bool, bool] = (QRectF(), QRectF(), False, False, False)

    @Property(QRectF, notify=changed)
    def spot(self) -> QRectF:
        """What is highlighted, in the window's pixels; empty at rest."""
        return self._state[0]

    @Property(QRectF, notify=changed)
    def group(self) -> QRectF:
        """The group inside which the highlight moves; empty at the top."""
        return self._state[1]

    @Property(bool, notify=changed)
    def isGroup(self) -> bool:
        """True when a group is highlighted: a press goes into it."""
        return self._state[2]

    @Property(bool, notify=changed)
    def isOut(self) -> bool:
        """True when the way out of the group is highlighted."""
        return self._state[3]

    @Property(bool, notify=changed)
    def isResting(self) -> bool:
        """True when nothing moves until the next press."""
        return self._state[4]

    def shine(
        self,
        spot: QRectF,
        *,
        group: QRectF | None = None,
        is_group: bool = False,
        is_out: bool = False,
        is_resting: bool = False,
    ) -> None:
        """Highlight something."""
        state = (spot, group or QRectF(), is_group, is_out, is_resting)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def go_out(self) -> None:
        """Highlight nothing: nobody scans."""
        self.shine(QRectF())
