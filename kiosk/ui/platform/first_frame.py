"""Tells when a window has shown its first frame: what is heavy begins behind it, and does not hold it up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

PATIENCE_MS = 3000
"""How long a frame is waited for: a window behind another one, or minimised, may never draw one."""


class FirstFrame(QObject):
    """Watches one window. Signals: shown, once: at its first frame, or when none came in time.

    Args:
        window: Not shown yet.
        patience_ms: How long a frame is waited for.
    """

    shown = Signal()

    def __init__(self, window: QQuickWindow, *, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(window)
        self._window = window
        self._is_told = False
        window.frameSwapped.connect(self._tell)  # on this object's thread, wherever the frame was drawn
        QTimer.singleShot(patience_ms, self, self._tell)

    @Slot()
    def _tell(self) -> None:
        """Tell once, whichever comes first, and listen to no further frame: each would wake Python."""
        if not self._is_told:
            self._is_told = True
            self._window.frameSwapped.disconnect(self._tell)
            QTimer.singleShot(0, self, self.shown.emit)  # behind everybody who listens to the frame itself
