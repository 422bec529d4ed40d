"""The gesture that opens the staff door: hold one corner for three seconds, then touch the opposite one.

No patient does it by chance, and it shows nothing. It only asks; a PIN decides.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTouchEvent, QWindow

HOLD_MS = 3000
THEN_MS = 5000
CORNER_MM = 20.0

_PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_MOVES = (QEvent.Type.TouchUpdate, QEvent.Type.MouseMove)
_RELEASES = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease)


class StaffGesture(QObject):
    """Watches a window and swallows nothing. Signals: made (the gesture was made).

    Args:
        window: The kiosk's window.
        corner_px: Width and height of a corner.
        hold_ms: How long the first corner is held.
        then_ms: Within how long the opposite corner is touched.
        parent: Its owner.
    """

    made = Signal()

    def __init__(
        self,
        window: QWindow,
        *,
        corner_px: float,
        hold_ms: int = HOLD_MS,
        then_ms: int = THEN_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._corner_px = corner_px
        self._held: tuple[bool, bool] | None = None
        # To the millisecond: a coarse timer may be 5 % late, and the finger has left by then.
        self._hold = QTimer(self, singleShot=True, interval=hold_ms, timerType=Qt.TimerType.PreciseTimer)
        self._then = QTimer(self, singleShot=True, interval=then_ms)
        self._hold.timeout.connect(self._then.start)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the finger."""
        kind = event.type()
        if not isinstance(event, QTouchEvent | QMouseEvent):
            return False
        corner = self._corner(_position(event))
        if kind in _PRESSES:
            self._press(corner)
        elif kind in _RELEASES or (kind in _MOVES and corner != self._held):
            self._hold.stop()
        return False

    def _press(self, corner: tuple[bool, bool] | None) -> None:
        is_opposite = corner is not None and self._held == (not corner[0], not corner[1])
        if self._then.isActive() and is_opposite:
            self._then.stop()
            self._held = None
            self.made.emit()
            return
        self._then.stop()
        self._held = corner
        if corner is not None:
            self._hold.start()

    def _corner(self, position: QPointF) -> tuple[bool, bool] | None:
        """Return the corner as (right, bottom), or None in the middle of the screen."""
        width, height, size = self._window.width(), self._window.height(), self._corner_px
        is_across = position.x() < size or position.x() > width - size
        is_down = position.y() < size or position.y() > height - size
        return (position.x() > width / 2, position.y() > height / 2) if is_across and is_down else None


def _position(event: QPointerEvent) -> QPointF:
    points: list[QEventPoint] = event.points()
    return points[0].position() if points else QPointF(-1e6, -1e6)
