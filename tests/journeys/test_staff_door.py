"""Leaving the full screen: only the gesture and a PIN do it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent

from kiosk.app.stage import Stage
from tests.journeys.conftest import StageMaker

pytestmark = pytest.mark.journey

DOCTORS_PIN = "271828"
WRONG_PIN = "135790"


@pytest.fixture
def stage(open_stage: StageMaker) -> Stage:
    """A kiosk that fills the screen."""
    return open_stage(is_kiosk=True)


def type_pin(stage: Stage, pin: str) -> None:
    for digit in pin:
        stage.hand.touch(f"digit_{digit}")


def open_door(stage: Stage) -> None:
    stage.kiosk.openStaff()
    stage.hand.wait_until(lambda: stage.hand.sees("digit_1"), "the number pad")


def test_the_gesture_opens_the_door_and_the_pin_lets_out(stage: Stage) -> None:
    window = stage.window.window
    stage.hand.hold(QPointF(5, 5), 3100)
    assert stage.kiosk.property("sheet") == ""

    stage.hand.tap(QPointF(window.width() - 5, window.height() - 5))
    stage.hand.wait_until(lambda: stage.hand.sees("digit_1"), "the number pad")
    type_pin(stage, DOCTORS_PIN)

    stage.hand.wait_until(lambda: not window.isVisible(), "the window to close")


def test_keys_and_the_window_system_do_not_let_out(stage: Stage) -> None:
    window = stage.window.window
    escaping = ((Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    for key, modifier in escaping:
        QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, modifier))
    QGuiApplication.sendEvent(window, QCloseEvent())
    stage.hand.settle()

    assert window.isVisible()


def test_wrong_pins_slow_down_and_lead_nowhere(stage: Stage) -> None:
    open_door(stage)
    for _ in range(3):
        type_pin(stage, WRONG_PIN)

    type_pin(stage, DOCTORS_PIN)
    stage.hand.settle()

    assert stage.window.window.isVisible(), "after three wrong ones even the right PIN must wait"
    assert stage.hand.shows("kindHint")
    stage.hand.touch("goOn")
    stage.hand.wait_until(lambda: stage.kiosk.property("sheet") == "", "the page")
