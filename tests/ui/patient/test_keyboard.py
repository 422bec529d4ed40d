"""Every page is worked by the keyboard alone: each control is reached in the order of the eye, and no focus is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.patient.display import THEMES
from kiosk.ui.platform.focus_map import box_of, group_of, is_inside, stops_in
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import CODE
from tests.ui.screen import Screen, settle

Key = Qt.Key
MOST_STOPS = 90
LEFT_OUT = {"idle", "other-ways"}
"""Where any key says that somebody is there, and where a switch moves the focus by itself."""


def focused(screen: Screen) -> QQuickItem:
    item = screen.window.activeFocusItem()
    assert item is not None
    return item


def name(screen: Screen) -> str:
    return focused(screen).objectName()


def surface(screen: Screen) -> QQuickItem:
    found = screen.window.property("surface")
    assert isinstance(found, QQuickItem)
    return found


def press(screen: Screen, key: Qt.Key) -> None:
    QTest.keyClick(screen.window, key)
    QCoreApplication.processEvents()


def walked(screen: Screen, key: Qt.Key) -> list[QQuickItem]:
    """Walk a whole round, and return the stops in the order in which they came."""
    press(screen, key)
    first = focused(screen)
    found = [first]
    for _ in range(MOST_STOPS):
        press(screen, key)
        if focused(screen) is first:
            return found
        found.append(focused(screen))
    raise AssertionError(f"no way back to {first.objectName()}: {[item.objectName() for item in found]}")


def named(items: list[QQuickItem]) -> list[str]:
    return [item.objectName() for item in items]


def by_tab(screen: Screen) -> list[QQuickItem]:
    """Return the controls at which Tab must stop: a pad counts once."""
    return [item for item in stops_in(surface(screen)) if item.activeFocusOnTab()]


A_VISIT = (
    "welcome", "code-wrong", "birthday-typed", "notice", "company", "section", "section-risks",
    "section-choices", "section-list", "check-lacking", "pain-place-shown", "pain-place-listed", "pain-feel",
    "pain-life", "safety-yes", "goals", "topics", "topics-writing", "break", "help", "staff", "summary",
)  # fmt: skip
"""One scene after the other at the same kiosk: every page but those that only another kiosk shows."""

ELSEWHERE = ("company-named", "explain", "urgent", "decision-too-early", "signing-read", "problem")


def assert_walkable(screen: Screen, scene: str) -> None:
    """Tab visits each control once a round, Backtab too, and the order is that of the eye."""
    there, wanted = walked(screen, Key.Key_Tab), by_tab(screen)
    assert len(set(named(there))) == len(there), scene
    # What pages the words comes and goes with the words that show; all else is there in every round.
    paging = {"moreButton", "lessButton"}
    assert set(named(there)) - paging == set(named(wanted)) - paging, scene
    assert all(item.isVisible() and item.isEnabled() for item in there), scene
    back = walked(screen, Key.Key_Backtab)
    assert set(named(back)) - paging == set(named(there)) - paging, scene
    for one, other in pairwise(wanted):
        if group_of(one) is group_of(other) and one.parentItem() is other.parentItem():
            before, after = box_of(one), box_of(other)
            comes_later = after.y() > before.bottom() - 1 or after.x() > before.right() - 1
            assert comes_later, f"{scene}: {other.objectName()} is seen before {one.objectName()}"


def test_tab_walks_every_page_of_a_visit_in_the_order_of_the_eye(open_kiosk: Opener) -> None:
    play = open_kiosk()
    for scene in A_VISIT:
        SCENES[scene](play.stage)
        settle(6)
        assert_walkable(play.screen, scene)
        play.stage.kiosk._flow.show_sheet("")


@pytest.mark.parametrize("scene", ELSEWHERE)
def test_tab_walks_pages_that_only_another_kiosk_shows(open_kiosk: Opener, scene: str) -> None:
    assert_walkable(open_kiosk(scene).screen, scene)


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_tab_walks_a_portrait_page_whose_buttons_stand_in_two_rows(open_kiosk: Opener, scale: float) -> None:
    assert_walkable(open_kiosk("section", size=(1080, 1920), text_scale=scale).screen, "section")


@pytest.mark.grid
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene not in LEFT_OUT])
def test_tab_walks_every_scene(open_kiosk: Opener, scene: str, size: tuple[int, int]) -> None:
    assert_walkable(open_kiosk(scene, size=size, text_scale=1.25).screen, scene)


@pytest.mark.parametrize("scene", ["code", "topics-writing", "pain-place-shown"])
def test_arrows_reach_every_key_of_a_pad(open_kiosk: Opener, scene: str) -> None:
    screen = open_kiosk(scene).screen
    keys = {item.objectName() for item in stops_in(surface(screen)) if item.property("isPadKey") is True}
    assert len(keys) > 3
    first = next(item for item in by_tab(screen) if item.property("isPadKey") is True)
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    reached, waiting = {first.objectName()}, [first.objectName()]
    while waiting:
        start = waiting.pop()
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            screen.item(start).forceActiveFocus(Qt.FocusReason.TabFocusReason)
            press(screen, key)
            if name(screen) in keys - reached:
                reached.add(name(screen))
                waiting.append(name(screen))
    assert reached == keys


def test_a_page_begins_where_keys_are_waited_for_else_on_its_title(open_kiosk: Opener) -> None:
    play = open_kiosk("code")
    assert name(play.screen) == "codeField"
    for digit in CODE:
        play.screen.key(Key(ord(digit)))
    assert play.stage.screen == "Birthday"
    settle()
    assert name(play.screen) == "dayField"
    play.stage.open_visit()
    settle()
    assert focused(play.screen).property("text") == "Your answers stay with your clinic"


def test_tab_goes_on_from_the_title_to_what_is_asked_and_back_from_it_to_the_tools(open_kiosk: Opener) -> None:
    screen = open_kiosk("check").screen
    title = focused(screen)
    press(screen, Key.Key_Tab)
    assert name(screen).startswith("option:")
    title.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(screen, Key.Key_Backtab)
    assert name(screen) == "helpTool"


def test_day_and_month_are_typed_without_a_touch(open_kiosk: Opener) -> None:
    play = open_kiosk("birthday")
    play.screen.key(Key.Key_1)
    play.screen.key(Key.Key_9)
    play.screen.key(Key.Key_Backspace)
    play.screen.key(Key.Key_4)
    press_until(play, "month:1", Key.Key_Tab)
    play.screen.key(Key.Key_Right)
    play.screen.key(Key.Key_Right)
    play.screen.key(Key.Key_Space)
    assert (play.stage.page.property("day"), play.stage.page.property("month")) == ("14", 3)
    press_until(play, "next", Key.Key_Tab)
    play.screen.key(Key.Key_Return)
    assert play.stage.screen == "Notice"


def press_until(play: Play, wanted: str, key: Qt.Key) -> None:
    for _ in range(MOST_STOPS):
        if name(play.screen) == wanted:
            return
        press(play.screen, key)
    raise AssertionError(f"{wanted} is not reached")


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_choice_keeps_the_focus_when_it_is_made_and_taken_back(open_kiosk: Opener, key: Qt.Key) -> None:
    play = open_kiosk("goals")
    press_until(play, "goal:sit", Key.Key_Tab)
    play.screen.key(key)
    settle()
    assert name(play.screen) == "goal:sit"
    assert play.screen.item("goal:sit").property("ticked") is True
    play.screen.key(key)
    settle()
    assert play.screen.item("goal:sit").property("ticked") is False


def test_a_zone_of_the_figure_is_touched_by_a_key_and_keeps_the_focus(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    zone = next(item for item in by_tab(play.screen) if item.objectName().startswith("zone:"))
    wanted = zone.objectName()
    press_until(play, wanted, Key.Key_Tab)
    play.screen.key(Key.Key_Space)
    settle()
    assert play.stage.page.property("chosen")
    assert name(play.screen) == wanted


def test_words_that_end_do_not_take_the_focus_with_them(open_kiosk: Opener) -> None:
    play = open_kiosk("topics", size=(1366, 768), text_scale=1.5)
    press_until(play, "moreButton", Key.Key_Backtab)
    for _ in range(40):
        if name(play.screen) != "moreButton":
            break
        play.screen.key(Key.Key_Return)
        settle()
    assert name(play.screen) == "lessButton"


def test_after_writing_the_focus_is_back_on_what_opened_the_keyboard(open_kiosk: Opener) -> None:
    play = open_kiosk("goals")
    press_until(play, "writeGoal", Key.Key_Tab)
    play.screen.key(Key.Key_Return)
    settle()
    assert name(play.screen) == "entryField"
    press_until(play, "finishWriting", Key.Key_Tab)
    play.screen.key(Key.Key_Return)
    settle()
    assert name(play.screen) == "writeGoal"


def test_escape_closes_a_sheet_and_the_focus_is_where_it_was(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    press_until(play, "helpTool", Key.Key_Backtab)
    play.screen.key(Key.Key_Return)
    settle()
    assert is_inside(focused(play.screen), surface(play.screen))
    assert surface(play.screen).objectName() == "helpSheet"
    play.screen.key(Key.Key_Escape)
    settle()
    assert str(play.stage.kiosk.property("sheet")) == ""
    assert name(play.screen) == "helpTool"


def test_a_page_that_turns_under_a_sheet_has_the_focus_when_the_sheet_goes(open_kiosk: Opener) -> None:
    play = open_kiosk("break")
    press_until(play, "talkFirst", Key.Key_Tab)
    play.screen.key(Key.Key_Return)
    settle()
    assert play.stage.screen == "Decision"
    assert focused(play.screen).property("text") == "What would you like to do?"


def test_the_typed_way_to_sign_is_reached_by_keys_alone(open_kiosk: Opener) -> None:
    play = open_kiosk("signing-sign")
    for wanted in ("anotherWay", "method:typed", "writeName"):
        press_until(play, wanted, Key.Key_Tab)
        play.screen.key(Key.Key_Return)
        settle()
    for letter in "Sample":
        play.screen.key(Key(ord(letter.upper())), Qt.KeyboardModifier.ShiftModifier)
    for wanted in ("finishWriting", "writeReason"):
        press_until(play, wanted, Key.Key_Tab)
        play.screen.key(Key.Key_Return)
        settle()
    play.screen.key(Key.Key_A)
    for wanted in ("finishWriting", "sign"):
        press_until(play, wanted, Key.Key_Tab)
        play.screen.key(Key.Key_Return)
        settle()
    assert play.stage.screen == "Thanks"


def test_the_ring_around_the_focus_is_seen_in_every_theme(open_kiosk: Opener) -> None:
    play = open_kiosk("check")
    display = play.stage.kiosk.property("display")
    for theme in THEMES:
        assert str(display.property("theme")) == theme
        press_until(play, "back", Key.Key_Tab)
        before = play.screen.window.grabWindow()
        press_until(play, "option:not_sure", Key.Key_Tab)
        after = play.screen.window.grabWindow()
        box = play.screen.box(play.screen.item("option:not_sure"))
        edge = QPointF(box.center().x(), box.y() - 7).toPoint()
        assert contrast(before.pixelColor(edge), after.pixelColor(edge)) >= 3, theme
        display.nextTheme()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""

    def luminance(colour: QColor) -> float:
        shares = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_highlight_of_scanning_never_stands_between_a_finger_and_a_control(open_kiosk: Opener) -> None:
    screen = open_kiosk("check").screen
    frame = screen.item("scanFrame")
    assert (frame.width(), frame.height()) == (0, 0)
    assert screen.find("scanTarget") is None  # nobody scans


def test_a_page_begins_at_the_top_of_its_words(open_kiosk: Opener) -> None:
    screen = open_kiosk("welcome", size=(1366, 768), ppi=100).screen
    assert str(focused(screen).property("text")).startswith("Understand your treatment")
    assert screen.find("moreButton") is not None
    assert screen.find("lessButton") is None
