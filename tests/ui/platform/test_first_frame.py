"""What is heavy begins behind the first frame, and begins even where a window draws none."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.platform.first_frame import FirstFrame
from tests.ui.screen import wait_until


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


def test_a_first_frame_is_told_once_and_not_before_it_stands(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    watch = FirstFrame(window)
    told: list[str] = []
    window.frameSwapped.connect(lambda: told.append("frame"))
    watch.shown.connect(lambda: told.append("shown"))

    window.show()
    wait_until(lambda: "shown" in told)
    frames = told.count("frame")
    window.update()
    wait_until(lambda: told.count("frame") > frames)

    assert told[0] == "frame"
    assert told.count("shown") == 1
    window.close()


def test_a_window_that_draws_nothing_holds_nobody_up(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    watch = FirstFrame(window, patience_ms=1)
    told: list[bool] = []
    watch.shown.connect(lambda: told.append(True))

    wait_until(lambda: told)

    assert not window.isVisible()
