"""A hand at the screen: finds controls by their object names and touches them with real touch events.

It drives demonstrations and journey tests alike. It never reaches past the screen: what a finger cannot touch, it
cannot do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEventLoop, QMetaObject, QPoint, QPointF, QRectF, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.errors import BugError
from kiosk.ui.platform.hit_testing import can_be_touched_at, control_at
from kiosk.ui.platform.layer_store import STORE_PROPERTY, LayerStore
from kiosk.ui.platform.touch_filter import guard_of

PATIENCE_MS = 30_000
"""How long the hand waits for something to appear."""

FIRST_PAPER_MS = 60_000
"""How long it waits for a paper where the process that makes papers has yet to start."""

PAGING_MS = 350
"""Time that a turn of the words takes, with some to spare."""

QUIET_MS = 50
"""A window that has drawn nothing for so long has come to rest: three frames of a slow screen."""

FADE_MS = 300
"""Longer than any page takes to fade in; what still moves then is a picture that goes on moving."""

LAYOUT_MS = 10
"""Time in which a page that has just come lays itself out."""

_SAME_PLACE_PX = 80
"""Within this of the last touch lies the same place, on every screen."""

_device: list[QPointingDevice] = []


def _finger() -> QPointingDevice:
    """One simulated touch screen a process; Qt keeps each one that is made."""
    if not _device:
        _device.append(QTest.createTouchDevice())
    return _device[0]


class Hand:
    """One finger at one window.

    Args:
        window: The kiosk's window.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._last_control: QQuickItem | None = None
        self._last_at = QPointF(-1e6, -1e6)
        self._since_last = QElapsedTimer()
        self._since_last.start()

    @property
    def window(self) -> QQuickWindow:
        """The window."""
        return self._window

    def wait_until(self, condition: Callable[[], bool], what: str, patience_ms: int = PATIENCE_MS) -> None:
        """Let the program run until a condition holds.

        Raises:
            BugError: It did not come about in time (DEMO-STUCK).
        """
        deadline = QDeadlineTimer(patience_ms)
        while not condition():
            if deadline.hasExpired():
                raise BugError("DEMO-STUCK", f"Waited in vain for {what}.", "Look at the last picture.")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            self.settle(2)

    def settle(self, ms: int = 30) -> None:
        """Let layout and fades come to rest.

        QTest.qWait would keep Python's lock, which workers want, and threads of Qt that log.
        """
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def sees(self, name: str) -> bool:
        """Say whether a control of this name is on the screen and can be touched."""
        return self._touchable(name) is not None

    def shows(self, name: str) -> bool:
        """Say whether a control of this name is on the page, be it below the fold."""
        return self._find(name) is not None

    def rest(self) -> None:
        """Let a new page fade in: until nothing is drawn any more, or a fade would be over."""
        frames = 0

        def count() -> None:
            nonlocal frames
            frames += 1

        self._window.frameSwapped.connect(count)
        deadline, before = QDeadlineTimer(FADE_MS), -1
        while frames != before and not deadline.hasExpired():
            before = frames
            QTest.qWait(QUIET_MS)
        self._window.frameSwapped.disconnect(count)

    def touch(self, name: str) -> None:
        """Touch a control in its middle, paging down to it when it is below the fold.

        Raises:
            BugError: No such control appears (DEMO-STUCK).
        """
        self._bring_into_view(name)
        self._tap_middle(name)

    def tap(self, at: QPointF) -> None:
        """Touch the window at a point, in its own coordinates."""
        self._come_back_slowly(at)
        point = at.toPoint()
        QTest.touchEvent(self._window, _finger()).press(0, point, self._window).commit()
        self._since_last.restart()  # not before the press: on a busy machine it would come back too soon
        QTest.qWait(1)
        QTest.touchEvent(self._window, _finger()).release(0, point, self._window).commit()
        QTest.qWait(1)

    def _come_back_slowly(self, at: QPointF) -> None:
        """Wait before the same place is touched again: sooner it would be a trembling finger."""
        control = control_at(self._window, at)
        is_again = control is self._last_control or (at - self._last_at).manhattanLength() < _SAME_PLACE_PX
        if is_again:
            left_ms = guard_of(control) + 5 - self._since_last.elapsed()
            if left_ms > 0:
                QTest.qWait(round(left_ms))
        self._last_control, self._last_at = control_at(self._window, at), at

    def hold(self, at: QPointF, ms: int) -> None:
        """Keep a finger on a point of the window for a while."""
        point = at.toPoint()
        QTest.touchEvent(self._window, _finger()).press(0, point, self._window).commit()
        QTest.qWait(ms)
        QTest.touchEvent(self._window, _finger()).release(0, point, self._window).commit()

    def draw(self, name: str, lines: list[list[tuple[float, float]]]) -> None:
        """Draw lines on a control; points are shares of its width and height."""
        self.wait_until(lambda: self.sees(name), f"the pad '{name}'")
        item = self._touchable(name)
        if item is None:
            return
        box = self._box(item)
        for line in lines:
            points = [self._within(box, x, y) for x, y in line]
            QTest.touchEvent(self._window, _finger()).press(0, points[0], self._window).commit()
            for point in points[1:]:
                QTest.touchEvent(self._window, _finger()).move(0, point, self._window).commit()
            QTest.touchEvent(self._window, _finger()).release(0, points[-1], self._window).commit()
            QTest.qWait(1)

    def picture(self, file: Path) -> None:
        """Keep a picture of the window."""
        self.look().save(str(file))

    def look(self) -> QImage:
        """Return what the window shows, once the illustrations on it are drawn; what moves rests for it."""
        self.settle()
        self.wait_until(lambda: not self._is_drawing(), "the illustration")
        self.settle()
        for clock in self._all("pictureClock"):
            QMetaObject.invokeMethod(clock, "rest")
        return self._window.grabWindow()

    def _is_drawing(self) -> bool:
        engine = qmlEngine(self._window)
        store = engine.property(STORE_PROPERTY) if engine else None
        return isinstance(store, LayerStore) and store.is_drawing

    def _bring_into_view(self, name: str) -> None:
        """Wait for a control; where it lies outside what is shown, page down to it, or up again."""
        self.wait_until(lambda: self.sees(name) or self._find(name) is not None, f"the control '{name}'")
        self.settle(LAYOUT_MS)
        for turn in ("moreButton", "lessButton"):
            while not self.sees(name) and self.sees(turn):
                self._tap_middle(turn)
                self.settle(PAGING_MS)
        self.wait_until(lambda: self.sees(name), f"the control '{name}'")
        self.wait_until(lambda: self._stands_still(name), f"the control '{name}' to stand still")

    def _stands_still(self, name: str) -> bool:
        """Say whether a control stays where it is: on a busy machine a page goes on laying itself out for a while."""
        before = self._touchable(name)
        place = self._box(before) if before is not None else None
        self.settle(LAYOUT_MS)
        after = self._touchable(name)
        return after is not None and after is before and self._box(after) == place

    def _tap_middle(self, name: str) -> None:
        item = self._touchable(name)
        if item is not None:
            self.tap(self._box(item).center())

    def _touchable(self, name: str) -> QQuickItem | None:
        """Return the control when its middle lies inside the window and inside every clipping parent."""
        for item in self._all(name):
            if item.opacity() > 0 and self._is_in_view(item):
                return item
        return None

    def _is_in_view(self, item: QQuickItem) -> bool:
        middle = self._box(item).center()
        is_on_screen = QRectF(QPointF(0, 0), self._window.size().toSizeF()).contains(middle)
        return is_on_screen and can_be_touched_at(item, middle)

    def _find(self, name: str) -> QQuickItem | None:
        return next((item for item in self._all(name) if item.isVisible()), None)

    def _all(self, name: str) -> Iterator[QQuickItem]:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                yield item
            waiting.extend(item.childItems())

    @staticmethod
    def _box(item: QQuickItem) -> QRectF:
        return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))

    @staticmethod
    def _within(box: QRectF, x: float, y: float) -> QPoint:
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height()).toPoint()
