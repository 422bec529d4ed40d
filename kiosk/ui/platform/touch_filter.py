"""Forgives hands that tremble or rest on the screen: one finger at a time, and no touch counted twice.

An event filter on the window, before all others. Of several fingers only the first is passed on; one that has rested
without moving (a palm) gives way to the next. A second touch of the same control within 250 ms is swallowed. The
signature pad is spared: there every touch counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

DOUBLE_TOUCH_MS = 250
RESTS_AFTER_MS = 1000
_PALM_PX = 160.0

_KINDS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
_State = QEventPoint.State


@dataclass(slots=True)
class _Finger:
    """The finger that counts: its id, since when it rests, and whether its touch is passed on."""

    number: int
    still_since_ms: float
    position: QPointF
    is_swallowed: bool


class TouchFilter(QObject):
    """Install it on the window, last of all filters, so that it sees first.

    Signals: began (a finger is down), ended (none is).

    Args:
        spares: Says whether a point of a window must be left alone, such as one on the signature pad.
        parent: Its owner.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, spares: Callable[[QPointF], bool] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spares = spares or (lambda _position: False)
        self._finger: _Finger | None = None
        self._is_spared = False
        self._last_control: QQuickItem | None = None
        self._last_press_ms = -1e9
        self._is_resending = False

    @property
    def is_finger_down(self) -> bool:
        """Whether a finger is on the screen."""
        return self._finger is not None or self._is_spared

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass one finger on; swallow the others."""
        kind = event.type()
        if self._is_resending or not isinstance(watched, QQuickWindow):
            return False
        if kind is QEvent.Type.TouchCancel:
            self._forget()
            return False
        if kind not in _KINDS or not isinstance(event, QTouchEvent):
            return False
        if self._leaves_alone(event):
            return False
        passed = self._choose(watched, event)
        if passed is not None and len(event.points()) == 1 and not self._is_swallowed():
            self._lift_if_released(passed)
            return False
        if passed is not None and not self._is_swallowed():
            self._send_alone(watched, event, passed)
        if passed is not None:
            self._lift_if_released(passed)
        event.accept()
        return True

    # ---- which finger counts

    def _leaves_alone(self, event: QTouchEvent) -> bool:
        """Let a touch that began on a spared place through, up to its end."""
        points = event.points()
        if self._finger is None and not self._is_spared and points[0].state() is _State.Pressed:
            self._is_spared = self._spares(points[0].position())
            if self._is_spared:
                self.began.emit()
        was_spared = self._is_spared
        if was_spared and all(point.state() is _State.Released for point in points):
            self._is_spared = False
            self.ended.emit()
        return was_spared

    def _choose(self, window: QQuickWindow, event: QTouchEvent) -> QEventPoint | None:
        """Return the point of the finger that counts, if this event has one."""
        now = float(event.timestamp())
        for point in event.points():
            if point.state() is _State.Pressed and not _is_palm(point) and self._gives_way(window, event):
                self._begin(window, point, now)
        finger = self._finger
        if finger is None:
            return None
        point_of_it = next((point for point in event.points() if point.id() == finger.number), None)
        if point_of_it is not None and (point_of_it.position() - finger.position).manhattanLength() > 4:
            finger.still_since_ms, finger.position = now, point_of_it.position()
        return point_of_it

    def _gives_way(self, window: QQuickWindow, event: QTouchEvent) -> bool:
        """Say whether a new finger counts: none is down, or the one that is rests like a palm."""
        if self._finger is None:
            return True
        if event.timestamp() - self._finger.still_since_ms < RESTS_AFTER_MS:
            return False
        self._is_resending = True
        # With its device: Qt asks it whom to tell.
        cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), [])
        QCoreApplication.sendEvent(window, cancel)
        self._is_resending = False
        return True

    def _begin(self, window: QQuickWindow, point: QEventPoint, now: float) -> None:
        control = control_at(window, point.position())
        guard = _guard_of(control)
        is_double = control is not None and control is self._last_control and now - self._last_press_ms < guard
        self._last_control, self._last_press_ms = control, now
        was_down = self._finger is not None
        self._finger = _Finger(point.id(), now, point.position(), is_double)
        if not was_down:
            self.began.emit()

    def _is_swallowed(self) -> bool:
        return self._finger is not None and self._finger.is_swallowed

    def _lift_if_released(self, point: QEventPoint) -> None:
        if point.state() is _State.Released:
            self._finger = None
            self.ended.emit()

    def _forget(self) -> None:
        if self.is_finger_down:
            self._finger, self._is_spared = None, False
            self.ended.emit()

    def _send_alone(self, window: QQuickWindow, event: QTouchEvent, point: QEventPoint) -> None:
        """Send a touch of one finger in the place of one of several."""
        kinds = {_State.Pressed: QEvent.Type.TouchBegin, _State.Released: QEvent.Type.TouchEnd}
        alone = QTouchEvent(
            kinds.get(point.state(), QEvent.Type.TouchUpdate),
            event.pointingDevice(),
            event.modifiers(),
            [point],
        )
        alone.setTimestamp(event.timestamp())
        self._is_resending = True
        QCoreApplication.sendEvent(window, alone)
        self._is_resending = False


def control_at(window: QQuickWindow, position: QPointF) -> QQuickItem | None:
    """Return the control under a point of a window: the innermost item that has a name of its own."""
    found: QQuickItem | None = None
    item: QQuickItem | None = window.contentItem()
    while item is not None:
        if item.objectName():
            found = item
        place = item.mapFromScene(position)
        item = item.childAt(place.x(), place.y())
    return found


def _guard_of(control: QQuickItem | None) -> float:
    """Return within how many milliseconds a second touch of a control does not count; keys ask for less."""
    asked = control.property("repeatGuard") if control is not None else None
    return float(asked) if isinstance(asked, int | float) else DOUBLE_TOUCH_MS


def _is_palm(point: QEventPoint) -> bool:
    size = point.ellipseDiameters()
    return max(size.width(), size.height()) > _PALM_PX
