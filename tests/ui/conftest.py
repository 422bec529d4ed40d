"""Real controls without a display: an engine whose warnings fail the test, and windows with QML in them."""

from __future__ import annotations

import os

# Before Qt is asked for anything: drawn in memory, on the processor, one frame after another.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

import kiosk.ui.controls.markdown  # noqa: F401 -- PySide loses its singleton when an engine was made before it
from kiosk.ui.platform.engine import make_engine
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.theme.dress import dress
from tests.fakes.sounds import OneSound
from tests.ui.screen import Screen, settle, wait_until

ROOT = Path(__file__).resolve().parents[2]
PX_PER_MM_24_INCH = 92 / 25.4
"""Full HD on 24 inches, the screen that the look is drawn for."""

WINDOW = """
import QtQuick
import Antesala.Theme
import Antesala.Controls
import Antesala.ControlModels

Window {{
    id: window

    property string heard: ""

    width: {width}
    height: {height}
    visible: true
    color: Theme.background

    {body}
}}
"""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    device: QPointingDevice = QTest.createTouchDevice()
    return device


@pytest.fixture(scope="session")
def one_sound(tmp_path_factory: pytest.TempPathFactory) -> OneSound:
    """What every page can be read with."""
    return OneSound(tmp_path_factory.mktemp("sounds"))


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
    shiboken6.delete(made)
    assert not warnings


@pytest.fixture
def show(engine: QQmlApplicationEngine, finger: QPointingDevice) -> Iterator[Callable[..., Screen]]:
    """Shows QML in a window: `show('KioskButton { text: "Next" }', size=(800, 600), **initial)`.

    The QML may write into `window.heard`.
    """
    components: list[QQmlComponent] = []

    def make(body: str, size: tuple[int, int] = (1920, 1080), **initial: Any) -> Screen:
        dress(engine, window=size)
        component = QQmlComponent(engine)
        components.append(component)
        text = WINDOW.format(width=size[0], height=size[1], body=body)
        component.setData(text.encode(), QUrl.fromLocalFile(str(ROOT / "shown.qml")))
        window = component.createWithInitialProperties(initial)
        assert isinstance(window, QQuickWindow), component.errorString()
        window.requestActivate()
        # On a busy machine the window gets its size some turns later, and pages fit themselves to it after that.
        wait_until(lambda: window.isExposed() and window.contentItem().width() == size[0])
        settle()
        return Screen(window, finger)

    yield make
    for component in components:
        shiboken6.delete(component)  # and with it its window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
