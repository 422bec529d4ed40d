"""Trembling and resting hands: one finger counts, and no touch counts twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.demo import hand
from kiosk.ui.platform.hands import DOUBLE_TOUCH_MS, RESTS_AFTER_MS
from kiosk.ui.platform.touch_filter import TouchFilter, guard_of
from tests.ui.screen import InputClock, Screen, settle

Show = Callable[..., Screen]

TWO = """
KioskButton { objectName: "one"; x: 100; y: 100; text: "One"; onClicked: window.heard += "1" }
KioskButton { objectName: "two"; x: 600; text: "Two"; onClicked: window.heard += "2" }
KeyboardKey { objectName: "key"; y: 400; text: "a"; onClicked: window.heard += "a" }
"""


@pytest.fixture
def touch_filter(qapp: QGuiApplication) -> Iterator[TouchFilter]:
    made = TouchFilter()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def clock(qapp: QGuiApplication, touch_filter: TouchFilter) -> Iterator[InputClock]:
    """Dates touches for the filter, which was installed before it and so sees them after."""
    made = InputClock(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def screen(show: Show, clock: InputClock) -> Screen:
    return show(TWO)


def test_a_touch_passes(screen: Screen) -> None:
    screen.touch("one")
    assert screen.value("heard") == "1"


def test_a_second_touch_of_the_same_control_within_250_ms_does_not_count(screen: Screen, clock: InputClock) -> None:
    screen.touch("one")
    clock.go_on(DOUBLE_TOUCH_MS - 1)
    screen.touch("one")
    assert screen.value("heard") == "1"
    clock.go_on(DOUBLE_TOUCH_MS)
    screen.touch("one")
    assert screen.value("heard") == "11"


def test_another_control_counts_at_once(screen: Screen) -> None:
    screen.touch("one")
    screen.touch("two")
    assert screen.value("heard") == "12"


def test_a_key_may_be_touched_twice_quickly(screen: Screen, clock: InputClock) -> None:
    guard_ms = round(guard_of(screen.item("key")))
    assert guard_ms < DOUBLE_TOUCH_MS
    screen.touch("key")
    clock.go_on(guard_ms)
    screen.touch("key")
    clock.go_on(guard_ms - 1)  # a tremor
    screen.touch("key")
    assert screen.value("heard") == "aa"


def test_a_second_finger_does_not_count_while_one_is_down(screen: Screen) -> None:
    one, two = screen.centre("one"), screen.centre("two")
    screen.press(one)
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, two).commit()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).release(1, two).commit()
    settle()
    assert screen.value("heard") == ""
    screen.release(one)
    assert screen.value("heard") == "1"


def test_the_first_finger_counts_though_both_lift_together(screen: Screen) -> None:
    one, two = screen.centre("one"), screen.centre("two")
    screen.press(one)
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, two).commit()
    QTest.touchEvent(screen.window, screen.finger).release(0, one).release(1, two).commit()
    settle()
    assert screen.value("heard") == "1"


def test_a_palm_that_rests_gives_way_to_a_finger(screen: Screen, clock: InputClock) -> None:
    palm, two = QPoint(1500, 900), screen.centre("two")
    screen.press(palm)
    clock.go_on(RESTS_AFTER_MS)
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, two).commit()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).release(1, two).commit()
    settle()
    assert screen.value("heard") == "2"
    screen.release(palm)


def test_a_palm_that_gave_way_acts_on_nothing_when_it_lifts(screen: Screen, clock: InputClock) -> None:
    one, two = screen.centre("one"), screen.centre("two")
    screen.press(one)
    clock.go_on(RESTS_AFTER_MS)
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, two).commit()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).release(1, two).commit()
    screen.release(one)
    assert screen.value("heard") == "2"


def test_a_slow_finger_alone_still_acts(screen: Screen, clock: InputClock) -> None:
    screen.press(screen.centre("one"))
    clock.go_on(RESTS_AFTER_MS)
    screen.release(screen.centre("one"))
    assert screen.value("heard") == "1"


def test_what_comes_under_a_trembling_finger_is_not_touched(screen: Screen) -> None:
    place = screen.centre("one")
    screen.touch("one")
    screen.item("one").setX(900)
    screen.item("two").setPosition(QPointF(place.x() - 40, place.y() - 20))
    screen.press(place)
    screen.release(place)
    assert screen.value("heard") == "1"


def test_a_spared_place_gets_every_touch(show: Show, qapp: QGuiApplication) -> None:
    made = TouchFilter(lambda position: position.x() < 500)
    qapp.installEventFilter(made)
    screen = show(TWO)
    screen.touch("one")
    screen.touch("one")
    qapp.removeEventFilter(made)
    assert screen.value("heard") == "11"


def test_it_tells_when_a_finger_is_down(screen: Screen, touch_filter: TouchFilter) -> None:
    told: list[str] = []
    touch_filter.began.connect(lambda: told.append("began"))
    touch_filter.ended.connect(lambda: told.append("ended"))
    screen.press(screen.centre("one"))
    assert touch_filter.is_finger_down
    screen.release(screen.centre("one"))
    assert not touch_filter.is_finger_down
    assert told == ["began", "ended"]


def test_sliding_still_cancels(screen: Screen) -> None:
    start = screen.centre("one")
    screen.press(start)
    screen.move(start + QPoint(0, 300))
    screen.release(start + QPoint(0, 300))
    assert screen.value("heard") == ""


def test_the_demonstrations_hand_never_trembles_however_late_its_touch_comes(
    show: Show, touch_filter: TouchFilter, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show(TWO)  # in real time: the hand has a clock of its own
    press = hand._finger

    def late_finger() -> QPointingDevice:
        QTest.qWait(30)
        return press()

    monkeypatch.setattr(hand, "_finger", late_finger)
    finger = hand.Hand(screen.window)
    finger.touch("key")
    monkeypatch.undo()  # the second comes at once
    finger.touch("key")
    assert screen.value("heard") == "aa"
