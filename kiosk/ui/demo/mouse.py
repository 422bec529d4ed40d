"""A mouse that works the real screens of a desk: it clicks what it sees, and turns its wheel to see more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.demo.hand import Hand

_NOTCH = 120
_MOST_NOTCHES = 200


class Mouse(Hand):
    """One mouse at one window; like the hand, it never reaches past the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._clock = QElapsedTimer()
        self._clock.start()

    def tap(self, at: QPointF) -> None:
        """Click at a point of the window."""
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint())
        QTest.qWait(1)

    def _bring_into_view(self, name: str) -> None:
        """Wait for a control; where it lies outside what is shown, turn the wheel over what it lies in."""
        self.wait_until(lambda: self.sees(name) or self._find(name) is not None, f"the control '{name}'")
        self.settle()
        for _ in range(_MOST_NOTCHES):
            item = self._find(name)
            if self.sees(name) or item is None:
                break
            self._turn_towards(item)
        self.wait_until(lambda: self.sees(name), f"the control '{name}'")
        # A click on what still moves only stops it.
        self.wait_until(lambda: not self._moves(name) and self._stands_still(name), f"'{name}' to stand still")

    def _moves(self, name: str) -> bool:
        item = self._find(name)
        return item is not None and any(parent.property("moving") is True for parent in self._parents(item))

    def _turn_towards(self, item: QQuickItem) -> None:
        view = self._view_of(item)
        down = self._box(item).center().y() > view.center().y()
        at, nowhere = view.center(), QPoint(0, 0)
        turn = QPoint(0, -_NOTCH if down else _NOTCH)
        event = QWheelEvent(
            at, at, nowhere, turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        event.setTimestamp(self._clock.elapsed())  # Flickable reckons its speed from it
        QCoreApplication.sendEvent(self._window, event)
        self.settle(40)

    def _view_of(self, item: QQuickItem) -> QRectF:
        for parent in self._parents(item):
            if parent.clip():
                return self._box(parent)
        return self._box(self._window.contentItem())

    @staticmethod
    def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
        above: QQuickItem | None = item.parentItem()
        while above is not None:
            yield above
            above = above.parentItem()
