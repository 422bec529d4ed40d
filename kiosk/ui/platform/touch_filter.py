"""Forgives hands that tremble or rest on the screen: one finger at a time, and no touch counted twice.

An event filter on the window, before all others; `hands` decides which contact counts, this passes it on and swallows
the rest. The signature pad is spared: there every touch counts.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.platform.hands import DOUBLE_TOUCH_MS, Contact, Hands, Phase, Target
from kiosk.ui.platform.hit_testing import control_at

_KINDS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
_State = QEventPoint.State
_PHASES = {_State.Pressed: Phase.PRESSED, _State.Stationary: Phase.STILL, _State.Released: Phase.RELEASED}
_PX_PER_MM = 92 / 25.4


class TouchFilter(QObject):
    """Install it on the window, last of all filters, so that it sees first.

    Signals: began (a finger is down), ended (none is).

    Args:
        spares: Says whether a point of a window must be left alone, such as one on the signature pad.
        px_per_mm: Pixels of a millimetre of the screen.
        parent: Its owner.
    """

    began = Signal()
    ended = Signal()

    def __init__(
        self,
        spares: Callable[[QPointF], bool] | None = None,
        *,
        px_per_mm: float = _PX_PER_MM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spares = spares or (lambda _position: False)
        self._px_per_mm = px_per_mm
        self._hands = Hands()
        self._is_spared = False
        self._is_resending = False

    @property
    def is_finger_down(self) -> bool:
        """Whether a finger is on the screen."""
        return self._hands.is_finger_down or self._is_spared

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass one finger on; swallow the others."""
        kind = event.type()
        if self._is_resending or not isinstance(watched, QQuickWindow):
            return False
        if kind is QEvent.Type.TouchCancel:
            with_finger = self.is_finger_down
            self._hands.forget()
            self._is_spared = False
            self._tell(with_finger)
            return False
        if kind not in _KINDS or not isinstance(event, QTouchEvent):
            return False
        if self._leaves_alone(event):
            return False
        return self._sift(watched, event)

    def _leaves_alone(self, event: QTouchEvent) -> bool:
        """Let a touch that began on a spared place through, up to its end."""
        points = event.points()
        if not self.is_finger_down and points[0].state() is _State.Pressed:
            self._is_spared = self._spares(points[0].position())
            if self._is_spared:
                self.began.emit()
        was_spared = self._is_spared
        if was_spared and all(point.state() is _State.Released for point in points):
            self._is_spared = False
            self.ended.emit()
        return was_spared

    def _sift(self, window: QQuickWindow, event: QTouchEvent) -> bool:
        """Let the hands choose, and say whether the event is swallowed."""
        was_down = self.is_finger_down
        points = event.points()
        verdict = self._hands.weigh(
            [self._contact(point) for point in points],
            at_ms=float(event.timestamp()),
            target=lambda contact: self._target(window, contact),
        )
        if verdict.cancels:
            # With its device: Qt asks it whom to tell.
            self._send(window, QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), []))
        passed = next((point for point in points if point.id() == verdict.passed), None)
        is_alone = passed is not None and len(points) == 1
        if passed is not None and not is_alone:
            self._send_alone(window, event, passed)
        self._tell(was_down)
        if not is_alone:
            event.accept()
        return not is_alone

    def _tell(self, was_down: bool) -> None:
        if self.is_finger_down != was_down:
            (self.ended if was_down else self.began).emit()

    def _contact(self, point: QEventPoint) -> Contact:
        place, size = point.position() / self._px_per_mm, point.ellipseDiameters()
        breadth = max(size.width(), size.height()) / self._px_per_mm
        return Contact(point.id(), _PHASES.get(point.state(), Phase.MOVED), place.x(), place.y(), breadth)

    def _target(self, window: QQuickWindow, contact: Contact) -> Target:
        position = QPointF(contact.x_mm, contact.y_mm) * self._px_per_mm
        if self._spares(position):
            return Target(None, 0)
        control = control_at(window, position)
        return Target(control, guard_of(control))

    def _send_alone(self, window: QQuickWindow, event: QTouchEvent, point: QEventPoint) -> None:
        """Send a touch of one finger in the place of one of several."""
        kinds = {_State.Pressed: QEvent.Type.TouchBegin, _State.Released: QEvent.Type.TouchEnd}
        kind = kinds.get(point.state(), QEvent.Type.TouchUpdate)
        alone = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), [point])
        alone.setTimestamp(event.timestamp())
        self._send(window, alone)

    def _send(self, window: QQuickWindow, event: QTouchEvent) -> None:
        self._is_resending = True
        QCoreApplication.sendEvent(window, event)
        self._is_resending = False


def guard_of(control: QQuickItem | None) -> float:
    """Return within how many milliseconds a second touch of a control does not count; keys ask for less."""
    asked = control.property("repeatGuard") if control is not None else None
    return float(asked) if isinstance(asked, int | float) else DOUBLE_TOUCH_MS
