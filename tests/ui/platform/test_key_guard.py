"""In full screen no key and no closing leads out, and writing still works; staff may let go."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.ui.platform.key_guard import KeyGuard, escapes
from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]
Key, Modifier = Qt.Key, Qt.KeyboardModifier

ESCAPING = [
    (Key.Key_F4, Modifier.AltModifier), (Key.Key_Tab, Modifier.AltModifier), (Key.Key_Space, Modifier.AltModifier),
    (Key.Key_Escape, Modifier.NoModifier), (Key.Key_F11, Modifier.NoModifier), (Key.Key_Q, Modifier.ControlModifier),
    (Key.Key_Print, Modifier.NoModifier), (Key.Key_Super_L, Modifier.NoModifier), (Key.Key_Meta, Modifier.NoModifier),
    (Key.Key_D, Modifier.MetaModifier), (Key.Key_W, Modifier.ControlModifier), (Key.Key_Menu, Modifier.NoModifier),
    (Key.Key_T, Modifier.ControlModifier | Modifier.AltModifier), (Key.Key_F1, Modifier.ShiftModifier),
    (Key.Key_Delete, Modifier.ControlModifier | Modifier.AltModifier), (Key.Key_V, Modifier.ControlModifier),
]  # fmt: skip

WRITING = [
    (Key.Key_A, Modifier.NoModifier, "a"),
    (Key.Key_A, Modifier.ShiftModifier, "A"),
    (Key.Key_Tab, Modifier.NoModifier, "\t"),
    (Key.Key_Backspace, Modifier.NoModifier, "\b"),
    (Key.Key_Return, Modifier.NoModifier, "\r"),
    (Key.Key_At, Modifier.GroupSwitchModifier, "@"),
    (Key.Key_Q, Modifier.ControlModifier | Modifier.AltModifier, "@"),
    (Key.Key_E, Modifier.ControlModifier | Modifier.AltModifier, "€"),
    (Key.Key_Left, Modifier.NoModifier, ""),
]

BODY = """
property var keys: []
Item {
    objectName: "listener"; focus: true
    Keys.onPressed: event => window.heard += event.key + " "
}
"""


def key_event(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, text)


@pytest.mark.parametrize(("key", "modifiers"), ESCAPING)
def test_keys_that_lead_out_are_known(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert escapes(key_event(key, modifiers))


@pytest.mark.parametrize(("key", "modifiers", "text"), WRITING)
def test_keys_that_write_are_left_alone(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    assert not escapes(key_event(key, modifiers, text))


@pytest.fixture
def screen(show: Show) -> Screen:
    return show(BODY)


@pytest.fixture
def guard(screen: Screen) -> Iterator[KeyGuard]:
    made = KeyGuard(screen.window)
    made.start()
    yield made
    made.allow_leaving()


def test_escaping_keys_reach_nothing(screen: Screen, guard: KeyGuard) -> None:
    for key, modifiers in ESCAPING:
        QTest.keyClick(screen.window, key, modifiers)
    settle()
    # Shift alone leads nowhere; all else is swallowed.
    assert set(screen.value("heard").split()) <= {str(Key.Key_Shift.value)}


def test_the_kiosks_own_keys_get_through_but_not_with_a_command(screen: Screen) -> None:
    made = KeyGuard(screen.window, spares=frozenset({Key.Key_F2, Key.Key_Escape}))
    made.start()
    for key in (Key.Key_F2, Key.Key_Escape, Key.Key_F3):
        QTest.keyClick(screen.window, key)
    QTest.keyClick(screen.window, Key.Key_F2, Modifier.AltModifier)
    settle()
    made.allow_leaving()
    assert screen.value("heard") == f"{Key.Key_F2.value} {Key.Key_Escape.value} "


def test_writing_keys_get_through(screen: Screen, guard: KeyGuard) -> None:
    QTest.keyClick(screen.window, Key.Key_B)
    settle()
    assert screen.value("heard") == f"{Key.Key_B.value} "


def test_closing_is_refused_until_staff_allow_it(screen: Screen, guard: KeyGuard) -> None:
    assert not screen.window.close()
    assert screen.window.isVisible()
    guard.allow_leaving()
    assert not guard.is_on
    assert screen.window.close()


def test_after_staff_let_go_keys_work_again(screen: Screen, guard: KeyGuard) -> None:
    guard.allow_leaving()
    QTest.keyClick(screen.window, Key.Key_Escape)
    settle()
    assert screen.value("heard") == f"{Key.Key_Escape.value} "


def test_the_pointer_hides_and_comes_back(screen: Screen) -> None:
    made = KeyGuard(screen.window)
    made.start(hides_pointer=True)
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    made.allow_leaving()
    assert QGuiApplication.overrideCursor() is None
