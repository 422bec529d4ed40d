"""A sheet holds touch and focus while it is open, and gives both back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.gallery.controls import PAGES
from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]

OVER_A_BUTTON = """
property bool isOpen: false
KioskButton { objectName: "behind"; text: "Behind"; onClicked: window.heard = "behind" }
Sheet {
    isOpen: window.isOpen
    title: "A break"
    actions: [
        KioskButton { objectName: "one"; text: "One"; onClicked: window.heard = "one" },
        KioskButton { objectName: "two"; text: "Two" }
    ]
    onOutsideTouched: window.heard = "outside"
    onEscaped: window.heard = "escaped"
    RichText { text: "Nothing is lost." }
}
"""


def focused(screen: Screen) -> str:
    item: QQuickItem | None = screen.window.activeFocusItem()
    return item.objectName() if item else ""


def open_sheet(show: Show) -> Screen:
    screen = show(OVER_A_BUTTON)
    screen.item("behind").forceActiveFocus()
    screen.window.setProperty("isOpen", True)
    settle()
    return screen


def test_what_lies_behind_cannot_be_touched(show: Show) -> None:
    screen = open_sheet(show)
    screen.touch("behind")
    assert screen.value("heard") == "outside"


def test_its_buttons_work(show: Show) -> None:
    screen = open_sheet(show)
    screen.touch("one")
    assert screen.value("heard") == "one"


def test_touching_the_card_beside_its_buttons_does_nothing(show: Show) -> None:
    screen = open_sheet(show)
    point = screen.box(screen.item("sheetCard")).topLeft().toPoint() + QPoint(30, 30)
    screen.press(point)
    screen.release(point)
    assert screen.value("heard") == ""


def test_tab_never_leaves_it(show: Show) -> None:
    screen = open_sheet(show)
    seen = {focused(screen)}
    for _ in range(6):
        screen.key(Qt.Key.Key_Tab)
        seen.add(focused(screen))
    for _ in range(6):
        screen.key(Qt.Key.Key_Backtab)
        seen.add(focused(screen))
    assert seen == {"one", "two"}


def test_focus_returns_when_it_closes(show: Show) -> None:
    screen = open_sheet(show)
    assert focused(screen) == "one"
    screen.window.setProperty("isOpen", False)
    settle()
    assert focused(screen) == "behind"


def test_escape_only_asks(show: Show) -> None:
    screen = open_sheet(show)
    screen.key(Qt.Key.Key_Escape)
    assert screen.value("heard") == "escaped"
    assert screen.find("sheetCard") is not None


def test_the_countdown_is_shown(show: Show) -> None:
    assert show(PAGES["sheet"]).item("sheetCountdown").property("text") == "17"
