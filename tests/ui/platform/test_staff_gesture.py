"""The staff gesture is made on purpose only: a corner held, then the opposite one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from kiosk.ui.platform.staff_gesture import StaffGesture
from tests.ui.screen import Screen, settle, wait_until

Show = Callable[..., Screen]

CORNERS = {"left top": QPoint(10, 10), "right top": QPoint(1910, 10), "left bottom": QPoint(10, 1070)}
OPPOSITE = {"left top": QPoint(1910, 1070), "right top": QPoint(10, 1070), "left bottom": QPoint(1910, 10)}
HOLD_MS = 60
LONG_MS = 60_000
"""What no machine is too busy for."""


@pytest.fixture
def screen(show: Show) -> Screen:
    return show('KioskButton { objectName: "corner"; text: "x"; onClicked: window.heard += "x" }')


class Watched:
    """A window whose corners are watched."""

    def __init__(self, screen: Screen, *, hold_ms: int = HOLD_MS, then_ms: int = LONG_MS) -> None:
        self.screen = screen
        self.gesture = StaffGesture(screen.window, corner_px=73, hold_ms=hold_ms, then_ms=then_ms, parent=screen.window)
        self.made: list[bool] = []
        self.gesture.made.connect(lambda: self.made.append(True))

    @property
    def waits_for_opposite(self) -> bool:
        return self.gesture._then.isActive()

    def hold(self, corner: str) -> None:
        """Hold a corner for as long as it takes."""
        self.screen.press(CORNERS[corner])
        wait_until(lambda: self.waits_for_opposite)
        self.screen.release(CORNERS[corner])


def tap(screen: Screen, point: QPoint) -> None:
    screen.press(point)
    screen.release(point)


@pytest.mark.parametrize("corner", CORNERS)
def test_a_corner_held_and_then_the_opposite_one_is_the_gesture(screen: Screen, corner: str) -> None:
    watched = Watched(screen)
    watched.hold(corner)
    tap(screen, OPPOSITE[corner])
    assert watched.made == [True]


def test_a_short_touch_is_not_a_hold(screen: Screen) -> None:
    watched = Watched(screen, hold_ms=LONG_MS)
    tap(screen, CORNERS["left top"])
    tap(screen, OPPOSITE["left top"])
    assert not watched.made


def test_a_neighbouring_corner_does_not_count(screen: Screen) -> None:
    watched = Watched(screen)
    watched.hold("left top")
    tap(screen, CORNERS["right top"])
    assert not watched.made


def test_a_touch_between_breaks_it(screen: Screen) -> None:
    watched = Watched(screen)
    watched.hold("left top")
    tap(screen, QPoint(900, 500))
    tap(screen, OPPOSITE["left top"])
    assert not watched.made


def test_it_must_not_take_too_long(screen: Screen) -> None:
    watched = Watched(screen, then_ms=50)
    ended: list[bool] = []
    watched.gesture._then.timeout.connect(lambda: ended.append(True))
    screen.press(CORNERS["left top"])
    wait_until(lambda: ended)
    screen.release(CORNERS["left top"])
    tap(screen, OPPOSITE["left top"])
    assert not watched.made


def test_sliding_out_of_the_corner_breaks_the_hold(screen: Screen) -> None:
    watched = Watched(screen, hold_ms=LONG_MS)
    screen.press(CORNERS["left top"])
    assert watched.gesture._hold.isActive()
    screen.move(QPoint(300, 300))
    assert not watched.gesture._hold.isActive()
    screen.release(QPoint(300, 300))
    tap(screen, OPPOSITE["left top"])
    assert not watched.made


def test_it_swallows_nothing(screen: Screen) -> None:
    Watched(screen)
    screen.touch("corner")
    settle()
    assert screen.value("heard") == "x"
