"""Controls act when the finger lifts on them, and only then; the keyboard does the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF

from tests.ui.conftest import PX_PER_MM_24_INCH
from tests.ui.gallery.controls import PAGES
from tests.ui.screen import Screen, settle, walk

Show = Callable[..., Screen]

TOUCHABLE = {
    "button": 'KioskButton { objectName: "it"; text: "Next"; onClicked: window.heard += "x" }',
    "tool": 'KioskButton { objectName: "it"; kind: KioskButton.Tool; text: "Help"; onClicked: window.heard += "x" }',
    "choice": 'ChoiceCard { objectName: "it"; width: 600; text: "The same day"; onClicked: window.heard += "x" }',
    "tick": 'TickCard { objectName: "it"; width: 600; text: "I get a copy."; onClicked: window.heard += "x" }',
    "key": 'KeyboardKey { objectName: "it"; text: "a"; onClicked: window.heard += "x" }',
}
FOCUSABLE = [name for name in TOUCHABLE if name != "key"]  # keys leave the focus where the writing goes

ROLES = {
    "button": QAccessible.Role.Button,
    "tool": QAccessible.Role.Button,
    "choice": QAccessible.Role.RadioButton,
    "tick": QAccessible.Role.CheckBox,
    "key": QAccessible.Role.Button,
}
NAMES = {"button": "Next", "tool": "Help", "choice": "The same day", "tick": "I get a copy.", "key": "a"}


@pytest.mark.parametrize("kind", TOUCHABLE)
def test_acts_when_the_finger_lifts(show: Show, kind: str) -> None:
    screen = show(TOUCHABLE[kind])
    point = screen.centre("it")
    screen.press(point)
    assert screen.value("heard") == ""
    screen.release(point)
    assert screen.value("heard") == "x"


@pytest.mark.parametrize("kind", TOUCHABLE)
def test_sliding_off_cancels(show: Show, kind: str) -> None:
    screen = show(TOUCHABLE[kind])
    start = screen.centre("it")
    away = start + QPoint(0, 500)
    screen.press(start)
    for share in (0.25, 0.5, 0.75, 1.0):
        screen.move(start + (away - start) * share)
    screen.release(away)
    assert screen.value("heard") == ""


@pytest.mark.parametrize("kind", FOCUSABLE)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keyboard_acts_too(show: Show, kind: str, key: Qt.Key) -> None:
    screen = show(TOUCHABLE[kind])
    screen.item("it").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(key)
    assert screen.value("heard") == "x"


@pytest.mark.parametrize("kind", FOCUSABLE)
def test_focus_is_seen_when_it_came_by_keyboard(show: Show, kind: str) -> None:
    screen = show(TOUCHABLE[kind])
    before = screen.window.grabWindow()
    screen.item("it").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert screen.window.grabWindow() != before


@pytest.mark.parametrize("kind", TOUCHABLE)
def test_screen_reader_hears_role_and_name(show: Show, kind: str) -> None:
    screen = show(TOUCHABLE[kind])
    found = accessible(screen, NAMES[kind])
    assert found.role() == ROLES[kind]


@pytest.mark.parametrize("kind", TOUCHABLE)
def test_screen_reader_can_press(show: Show, kind: str) -> None:
    screen = show(TOUCHABLE[kind])
    actions = accessible(screen, NAMES[kind]).actionInterface()
    assert actions is not None
    actions.doAction("Press")
    settle()
    assert screen.value("heard") == "x"


def accessible(screen: Screen, name: str) -> QAccessibleInterface:
    """Find what a screen reader finds under a name."""
    QAccessible.setActive(True)
    found = search(QAccessible.queryAccessibleInterface(screen.window), name)
    assert found is not None, f"nothing is called {name}"
    return found


def search(interface: QAccessibleInterface | None, name: str) -> QAccessibleInterface | None:
    if interface is None or not interface.isValid():
        return None
    if interface.text(QAccessible.Text.Name) == name:
        return interface
    children = (interface.child(index) for index in range(interface.childCount()))
    return next((found for child in children if (found := search(child, name)) is not None), None)


def test_a_choice_shows_only_what_its_model_says(show: Show) -> None:
    screen = show(TOUCHABLE["choice"])
    screen.touch("it")
    assert screen.item("it").property("chosen") is False


def test_a_verdict_is_told_in_words_too(show: Show) -> None:
    screen = show('ChoiceCard { text: "A"; width: 500; verdict: ChoiceCard.Right; verdictText: "That is right" }')
    QAccessible.setActive(True)
    assert accessible(screen, "A").text(QAccessible.Text.Description) == "That is right"


def test_answers_are_reported_by_name(show: Show) -> None:
    screen = show(PAGES["safety"])
    for answer in ("no", "not_sure", "yes"):
        screen.touch(f"answer_{answer}")
        assert screen.value("heard") == answer


@pytest.mark.parametrize("is_at_end", [False, True])
def test_the_sign_of_a_button_stays_beside_words_in_two_lines(show: Show, is_at_end: bool) -> None:
    screen = show(
        f"""KioskButton {{
            objectName: "one"; width: 400; text: "Please send somebody to me"; iconName: "person"
            iconAtEnd: {str(is_at_end).lower()}
        }}"""
    )
    button = list(walk(screen.item("one")))
    words = next(item for item in button if item.inherits("QQuickText"))
    sign = next(item for item in button if item.property("tint") is not None)
    place, box = screen.box(words), screen.box(sign)
    spare = (place.width() - words.property("contentWidth")) / 2
    gap = box.left() - place.right() + spare if is_at_end else place.left() + spare - box.right()
    assert words.property("lineCount") == 2 and spare > 10
    assert gap == pytest.approx(3.5 * PX_PER_MM_24_INCH, abs=2)


@pytest.mark.parametrize("text", ["You need not hide your pain", "When it can help, and when not"])
def test_no_word_of_a_heading_stands_alone_in_its_last_line(show: Show, text: str) -> None:
    heading = show(f'Heading {{ objectName: "one"; width: 760; text: "{text}" }}').item("one")
    metrics = QFontMetricsF(heading.property("font"))
    room = heading.width() - heading.property("rightPadding")
    assert heading.property("lineCount") == 2
    assert metrics.horizontalAdvance(text) / 2 <= room < 0.75 * heading.width()


def test_long_words_wrap_and_make_the_button_higher(show: Show) -> None:
    text = "Preguntar a mi médico o médica sobre todo esto antes de decidir"
    screen = show(f'KioskButton {{ objectName: "it"; width: 300; text: "{text}" }}')
    item = screen.item("it")
    assert item.implicitHeight() > 120
    assert not any(text.property("truncated") for text in screen.items() if text.inherits("QQuickText"))
