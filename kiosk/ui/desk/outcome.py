"""What became of something that takes a moment at a desk: it is under way, it is done, or it was refused."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OutcomeViewModel(QObject):
    """One thing at a time. An answer that comes after the page was left is dropped.

    Signals:
        changed: Any property may have another value.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = self._is_done = False
        self._saved_at = ""
        self._error: AntesalaError | None = None

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while it is under way."""
        return self._is_busy

    @Property(bool, notify=changed)
    def isDone(self) -> bool:
        """True when it is done."""
        return self._is_done

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """Where the file lies that was written, or empty."""
        return self._saved_at

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    def clear(self) -> None:
        """Nothing was asked yet."""
        self._set()

    def begin(self) -> None:
        """It is under way."""
        self._set(is_busy=True)

    def end(self, saved_at: str = "") -> None:
        """It is done.

        Args:
            saved_at: Where the file lies, where one was written.
        """
        self._set(is_done=True, saved_at=saved_at)

    @Slot(object)
    def refuse(self, error: AntesalaError) -> None:
        """It was refused."""
        self._set(error=error)

    def _set(
        self, *, is_busy: bool = False, is_done: bool = False, saved_at: str = "", error: AntesalaError | None = None
    ) -> None:
        if not shiboken6.isValid(self):  # the desk was left meanwhile
            return
        self._is_busy, self._is_done, self._saved_at, self._error = is_busy, is_done, saved_at, error
        self.changed.emit()
