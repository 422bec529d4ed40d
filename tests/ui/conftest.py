"""Real screens without a display: an engine whose warnings fail the test, items found by name, fingers that touch."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.platform.engine import make_engine
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.theme.dress import dress

ROOT = Path(__file__).resolve().parents[2]
PX_PER_MM_24_INCH = 92 / 25.4

WINDOW = """
import QtQuick
import Antesala.Theme
import Antesala.Controls
import Antesala.ControlModels

Window {{
    id: window
    width: {width}
    height: {height}
    visible: true
    color: Theme.background
    {body}
}}
"""


def settle(turns: int = 5) -> None:
    """Let layouts, timers of no length and delivered events take effect."""
    for _ in range(turns):
        QCoreApplication.processEvents()
        QTest.qWait(1)


def wait_until(condition: Callable[[], Any], timeout_ms: int = 3000) -> None:
    """Turn the event loop until something is so; fail where it does not become so."""
    for _ in range(timeout_ms // 5):
        if condition():
            return
        QTest.qWait(5)
    assert condition(), "waited in vain"


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything in it, delegates too."""
    yield item
    for child in item.childItems():
        yield from walk(child)


class Screen:
    """One window with QML in it, and a finger.

    Args:
        engine: The engine it was made with.
        window: The window.
        finger: A touch screen.
    """

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.engine = engine
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

    def centre(self, item: QQuickItem) -> QPoint:
        """Return the middle of an item in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, item: QQuickItem | str) -> None:
        """Touch an item in its middle and lift the finger."""
        point = self.centre(self.item(item) if isinstance(item, str) else item)
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

    def key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key)
        settle(1)

    def box(self, item: QQuickItem) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of an item in the window."""
        corner = item.mapToScene(QPointF(0, 0))
        return corner.x(), corner.y(), corner.x() + item.width(), corner.y() + item.height()


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def warnings() -> list[str]:
    """What the engine warned of; a test that provokes a warning clears it."""
    return []


@pytest.fixture
def store(qapp: QGuiApplication) -> LayerStore:
    return LayerStore(ROOT / "assets" / "illustrations")


@pytest.fixture
def engine(qapp: QGuiApplication, store: LayerStore, warnings: list[str]) -> Iterator[QQmlApplicationEngine]:
    made = make_engine(ROOT / "assets" / "icons", store)
    made.warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
    dress(made, px_per_mm=PX_PER_MM_24_INCH, theme="light", text_scale=1.0, window=(1920, 1080), is_still=True)
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)
    assert not warnings


@pytest.fixture
def show(engine: QQmlApplicationEngine, finger: QPointingDevice) -> Iterator[Callable[..., Screen]]:
    """Shows QML in a window: `show('KioskButton { text: "Next" }', width=800, height=600, **initial)`."""
    windows: list[QObject] = []

    def make(body: str, width: int = 1000, height: int = 700, **initial: Any) -> Screen:
        component = QQmlComponent(engine)
        component.setData(WINDOW.format(width=width, height=height, body=body).encode(), str(ROOT / "shown.qml"))
        window = component.createWithInitialProperties(initial)
        assert isinstance(window, QQuickWindow), component.errorString()
        windows.append(window)
        window.requestActivate()
        settle()
        return Screen(engine, window, finger)

    yield make
    for window in windows:
        shiboken6.delete(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
