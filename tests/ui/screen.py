"""A window with QML in it, and a finger to touch it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QInputEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


def rest(ms: int) -> None:
    """Let the event loop run for a while. QTest.qWait would keep Python's lock, which threads that log wait for."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def settle(turns: int = 4) -> None:
    """Let layouts, timers of no length and delivered events take effect."""
    for _ in range(turns):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents()
        rest(1)


def wait_until(condition: Callable[[], Any], timeout_ms: int = 3000) -> None:
    """Turn the event loop until something is so; fail where it does not become so."""
    for _ in range(timeout_ms // 5):
        if condition():
            return
        rest(5)
    assert condition(), "waited in vain"


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything in it, delegates too."""
    yield item
    for child in item.childItems():
        yield from walk(child)


class InputClock(QObject):
    """Tells a window when each press, touch and key came: at the time that a test says, however long it really took.

    It sees the window's events before every filter that was installed earlier on the same object.

    Args:
        watched: The window, or the application.

    Attributes:
        now_ms: When the next event comes.
    """

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.now_ms = 1_000_000
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Date the event."""
        if isinstance(event, QInputEvent) and isinstance(watched, QQuickWindow):
            event.setTimestamp(self.now_ms)
        return False

    def go_on(self, ms: int) -> None:
        """Let so much time pass, at once."""
        self.now_ms += ms


class Screen:
    """One window, and one finger.

    Args:
        window: The window.
        finger: A touch screen.
    """

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.window = window
        self.finger = finger

    def items(self) -> list[QQuickItem]:
        """Return every item that can be seen."""
        return [item for item in walk(self.window.contentItem()) if item.isVisible()]

    def find(self, name: str) -> QQuickItem | None:
        """Return the visible item with an object name, or None."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def item(self, name: str) -> QQuickItem:
        """Return the visible item with an object name."""
        found = self.find(name)
        names = sorted({item.objectName() for item in self.items()} - {""})
        assert found is not None, f"no visible item {name}; there are {names}"
        return found

    def centre(self, item: QQuickItem | str) -> QPoint:
        """Return the middle of an item in the window."""
        found = self.item(item) if isinstance(item, str) else item
        return found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()

    def box(self, item: QQuickItem) -> QRectF:
        """Return where an item lies in the window."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def touch(self, item: QQuickItem | str) -> None:
        """Touch an item in its middle and lift the finger."""
        point = self.centre(item)
        self.press(point)
        self.release(point)

    def press(self, point: QPoint, finger: int = 0) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.window, self.finger).press(finger, point).commit()
        settle(1)

    def move(self, point: QPoint, finger: int = 0) -> None:
        """Slide a finger."""
        QTest.touchEvent(self.window, self.finger).move(finger, point).commit()
        settle(1)

    def release(self, point: QPoint, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self.window, self.finger).release(finger, point).commit()
        settle(2)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key, modifiers)
        settle(1)

    def value(self, name: str) -> Any:
        """Return a property of the window's root."""
        return self.window.property(name)
