"""One switch at a page: it is turned on, points, works, forgives a trembling press, and never drives anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.ui.patient.access import PACES_MS, USUAL_PACE_MS, AccessSettings, AccessViewModel
from kiosk.ui.platform.hands import DOUBLE_TOUCH_MS
from kiosk.ui.platform.scan_light import ScanLight
from kiosk.ui.platform.scanning import MOST_ROUNDS
from kiosk.ui.platform.switch_hand import HOLD_MS, SwitchHand, switch_keys
from tests.ui.screen import InputClock, Screen, settle

Show = Callable[..., Screen]
Key = Qt.Key

PAGE = """
property Item surface: page
FocusScope {
    id: page
    objectName: "welcome"
    anchors.fill: parent
    focus: true
    Heading { text: "A page" }
    ChoiceCard { objectName: "yes"; y: 120; width: 400; text: "Yes"; onClicked: window.heard += "yes " }
    ChoiceCard { objectName: "no"; y: 240; width: 400; text: "No"; onClicked: window.heard += "no " }
    NumberPad { y: 360; onDigit: digit => window.heard += digit + " " }
}
"""


class Stage:
    """A page with a switch at it, and a highlight that only the test steps."""

    def __init__(self, screen: Screen, settings: AccessSettings) -> None:
        self.screen = screen
        self.wishes = AccessViewModel(settings)
        self.light = ScanLight()
        self.hand = SwitchHand(screen.window, self.wishes, self.light, keys=switch_keys(settings.switch_key))
        self.wishes.changed.connect(self.hand.follow_wishes)
        self.hand._pace.timeout.disconnect()
        self.clock = InputClock(screen.window)

    def press(self, key: Qt.Key = Key.Key_Space, *, after_ms: int = 1000) -> None:
        self.clock.go_on(after_ms)
        QTest.keyClick(self.screen.window, key)
        settle(2)

    @property
    def lit(self) -> str:
        lit = self.hand.scanner.lit
        return lit.spot.key if lit else ""

    @property
    def heard(self) -> str:
        return str(self.screen.value("heard"))


Opener = Callable[..., Stage]


@pytest.fixture
def at_page(show: Show) -> Iterator[Opener]:
    opened: list[Stage] = []

    def open_one(**settings: object) -> Stage:
        stage = Stage(show(PAGE), AccessSettings(**settings))  # type: ignore[arg-type]
        opened.append(stage)
        settle()
        return stage

    yield open_one
    for stage in opened:
        stage.hand.rest()


def test_holding_the_key_on_the_first_page_turns_it_on(at_page: Opener) -> None:
    stage = at_page()
    QTest.keyPress(stage.screen.window, Key.Key_Space)
    assert stage.hand._hold.isActive()
    stage.hand._hold.timeout.emit()
    QTest.keyRelease(stage.screen.window, Key.Key_Space)
    settle()
    assert stage.wishes.is_scanning
    assert stage.lit == "yes"


def test_a_short_press_turns_nothing_on(at_page: Opener) -> None:
    stage = at_page()
    QTest.keyClick(stage.screen.window, Key.Key_Space)
    assert not stage.hand._hold.isActive()
    assert not stage.wishes.is_scanning


def test_the_clinic_may_begin_with_it(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    assert stage.lit == "yes"
    assert stage.light.property("spot").width() == 400


def test_a_press_works_what_is_lit_and_tab_still_moves_the_focus(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    stage.hand.step()
    stage.press()
    assert stage.heard == "no "
    stage.screen.key(Key.Key_Tab)
    assert stage.heard == "no "


def test_a_second_press_at_once_and_a_key_that_is_held_do_not_count(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    stage.press()
    stage.press(after_ms=DOUBLE_TOUCH_MS - 1)
    assert stage.heard == "yes "
    repeated = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    assert stage.hand.eventFilter(stage.screen.window, repeated)
    settle()
    assert stage.heard == "yes "
    stage.press(after_ms=DOUBLE_TOUCH_MS)
    assert stage.heard == "yes yes "


def test_two_presses_count_though_a_busy_screen_comes_to_both_at_once(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    for _ in range(2):
        stage.clock.go_on(DOUBLE_TOUCH_MS)
        QTest.keyClick(stage.screen.window, Key.Key_Space)
    settle()
    assert stage.heard == "yes yes "


def test_a_key_that_trembles_as_it_is_let_go_chooses_nothing(at_page: Opener) -> None:
    stage = at_page()
    QTest.keyPress(stage.screen.window, Key.Key_Space)
    stage.clock.go_on(HOLD_MS)
    stage.hand._hold.timeout.emit()
    stage.clock.go_on(100)
    QTest.keyRelease(stage.screen.window, Key.Key_Space)
    stage.press(after_ms=100)
    assert stage.heard == ""
    stage.press()
    assert stage.heard == "yes "


def test_only_the_clinics_key_is_the_switch(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True, switch_key="F13")
    stage.hand.step()
    stage.press(Key.Key_F13)
    assert stage.heard == "no "


def test_a_touch_anywhere_is_the_switch_where_the_clinic_says_so(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True, takes_touch=True)
    stage.hand.step()
    stage.screen.press(QPoint(1500, 900))
    stage.screen.release(QPoint(1500, 900))
    assert stage.heard == "no "
    stage.clock.go_on(DOUBLE_TOUCH_MS)
    stage.screen.touch("yes")
    assert stage.heard == "no no "


def test_without_that_a_finger_still_touches_what_it_touches(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    stage.screen.touch("no")
    assert stage.heard == "no "


def test_digits_are_struck_row_by_row(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    for _ in range(2):
        stage.hand.step()
    assert stage.light.property("isGroup")
    stage.press()
    stage.hand.step()
    stage.press()
    stage.hand.step()
    stage.press()
    assert stage.heard == "5 "
    assert stage.lit == "row:digit_1"


def test_after_some_rounds_it_rests_and_the_next_press_only_wakes_it(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    for _ in range(3 * MOST_ROUNDS):
        stage.hand.step()
    assert stage.light.property("isResting")
    assert not stage.hand._pace.isActive()
    stage.press()
    assert stage.lit == "yes"
    assert stage.heard == ""


def test_it_goes_slower_for_somebody_who_misses(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    for _ in range(2):
        while stage.lit != "numberPad":
            stage.hand.step()
        stage.press()
        for _ in range(4):
            stage.hand.step()
        stage.press()
    assert stage.wishes.pace_ms == PACES_MS[PACES_MS.index(USUAL_PACE_MS) + 1]


def test_the_first_of_a_level_stays_longer_than_the_others(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    assert stage.hand._pace.interval() == USUAL_PACE_MS * 1.5
    stage.hand.step()
    assert stage.hand._pace.interval() == USUAL_PACE_MS


def test_turned_off_it_shows_nothing_and_takes_no_key(at_page: Opener) -> None:
    stage = at_page(starts_scanning=True)
    stage.wishes.toggleScanning()
    settle()
    assert stage.light.property("spot").width() == 0
    stage.screen.item("no").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.press()
    assert stage.heard == "no "


def test_the_next_patient_begins_as_the_clinic_has_set() -> None:
    wishes = AccessViewModel(AccessSettings())
    wishes.toggleScanning()
    wishes.choosePace(3000)
    wishes.openSheet()
    wishes.reset()
    assert (wishes.is_scanning, wishes.pace_ms) == (False, USUAL_PACE_MS)
    assert wishes.property("isSheetOpen") is False
    wishes.choosePace(17)
    assert wishes.pace_ms == USUAL_PACE_MS
