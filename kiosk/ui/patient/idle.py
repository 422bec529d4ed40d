"""Notices that nobody touches the screen: a warning with a countdown first, then the screen is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

SHORTEST_WARNING_S = 20
"""WCAG 2.2 success criterion 2.2.1: at least 20 seconds to extend a time limit."""


@QmlElement
@QmlUncreatable("made by the program")
class IdleWatch(QObject):
    """Counts seconds without a touch. Signals: changed, expired.

    Args:
        idle_s: Seconds before the warning.
        warning_s: Seconds of the countdown, at least 20.
        is_held: Says whether time must stand still (a finger is down, a signature has begun, audio plays).
    """

    changed = Signal()
    expired = Signal()

    def __init__(
        self, *, idle_s: int, warning_s: int, is_held: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._idle_s = idle_s
        self._warning_s = max(warning_s, SHORTEST_WARNING_S)
        self._is_held = is_held
        self._quiet_s = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def isWarning(self) -> bool:
        """True while the countdown runs."""
        return self._quiet_s >= self._idle_s

    @Property(int, notify=changed)
    def remainingS(self) -> int:
        """Seconds left in the countdown."""
        return self._warning_s - max(0, self._quiet_s - self._idle_s)

    def start(self, *, idle_s: int | None = None) -> None:
        """Watch from now on, with another time before the warning if given."""
        self._idle_s = self._idle_s if idle_s is None else idle_s
        self._quiet_s = 0
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._quiet_s = 0
        self.changed.emit()

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        was_warning = self._quiet_s >= self._idle_s
        self._quiet_s = 0
        if was_warning:
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """One second passed."""
        if self._is_held():
            self.touch()
            return
        self._quiet_s += 1
        if self._quiet_s >= self._idle_s:
            self.changed.emit()
        if self._quiet_s >= self._idle_s + self._warning_s:
            self.stop()
            self.expired.emit()
