"""The staff gesture is made on purpose only: a corner held, then the opposite one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.ui.platform.staff_gesture import StaffGesture
from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]

CORNERS = {"left top": QPoint(10, 10), "right top": QPoint(1910, 10), "left bottom": QPoint(10, 1070)}
OPPOSITE = {"left top": QPoint(1910, 1070), "right top": QPoint(10, 1070), "left bottom": QPoint(1910, 10)}
HOLD_MS = 60


@pytest.fixture
def screen(show: Show) -> Screen:
    return show('KioskButton { objectName: "corner"; text: "x"; onClicked: window.heard += "x" }')


@pytest.fixture
def made(screen: Screen) -> list[bool]:
    told: list[bool] = []
    gesture = StaffGesture(screen.window, corner_px=73, hold_ms=HOLD_MS, then_ms=400, parent=screen.window)
    gesture.made.connect(lambda: told.append(True))
    return told


def hold(screen: Screen, point: QPoint, ms: int = 2 * HOLD_MS) -> None:
    screen.press(point)
    QTest.qWait(ms)
    screen.release(point)


def tap(screen: Screen, point: QPoint) -> None:
    screen.press(point)
    screen.release(point)


@pytest.mark.parametrize("corner", CORNERS)
def test_a_corner_held_and_then_the_opposite_one_is_the_gesture(screen: Screen, made: list[bool], corner: str) -> None:
    hold(screen, CORNERS[corner])
    tap(screen, OPPOSITE[corner])
    assert made == [True]


def test_a_short_touch_is_not_a_hold(screen: Screen, made: list[bool]) -> None:
    tap(screen, CORNERS["left top"])
    tap(screen, OPPOSITE["left top"])
    assert not made


def test_a_neighbouring_corner_does_not_count(screen: Screen, made: list[bool]) -> None:
    hold(screen, CORNERS["left top"])
    tap(screen, CORNERS["right top"])
    assert not made


def test_a_touch_between_breaks_it(screen: Screen, made: list[bool]) -> None:
    hold(screen, CORNERS["left top"])
    tap(screen, QPoint(900, 500))
    tap(screen, OPPOSITE["left top"])
    assert not made


def test_it_must_not_take_too_long(screen: Screen, made: list[bool]) -> None:
    hold(screen, CORNERS["left top"])
    QTest.qWait(500)
    tap(screen, OPPOSITE["left top"])
    assert not made


def test_sliding_out_of_the_corner_breaks_the_hold(screen: Screen, made: list[bool]) -> None:
    screen.press(CORNERS["left top"])
    screen.move(QPoint(300, 300))
    QTest.qWait(2 * HOLD_MS)
    screen.release(QPoint(300, 300))
    tap(screen, OPPOSITE["left top"])
    assert not made


def test_it_swallows_nothing(screen: Screen, made: list[bool]) -> None:
    screen.touch("corner")
    settle()
    assert screen.value("heard") == "x"
