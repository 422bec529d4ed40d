"""The kiosk speaks what the keys come to and what they change, each key interrupts, and nothing masked is spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.patient.access import AccessSettings, AccessViewModel
from kiosk.ui.platform.scan_light import ScanLight
from kiosk.ui.platform.spoken_focus import SpokenFocus
from kiosk.ui.platform.switch_hand import SwitchHand, switch_keys
from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]
Key = Qt.Key

PAGE = """
property bool isOpen: false
property string code: ""
property string answer: ""
property Item surface: isOpen ? sheet : page
FocusScope {
    id: page
    anchors.fill: parent
    focus: true
    Heading { text: "A page"; focus: true }
    CodeField { objectName: "code"; y: 100; label: "Code"; code: window.code
        onDigit: digit => window.code += digit; onErased: window.code = "" }
    AnswerTriple { y: 240; width: 900; answer: window.answer; onAnswered: answer => window.answer = answer }
    TextEntry { objectName: "words"; y: 500; height: 200; width: 900; label: "Your question"; longest: 100 }
    KioskButton { objectName: "next"; y: 800; text: "Next"; onClicked: window.isOpen = true }
}
Sheet {
    id: sheet
    isOpen: window.isOpen
    title: "Are you still there?"
    countdown: 30
    actions: [ KioskButton { objectName: "here"; text: "Yes, I am here"; onClicked: window.isOpen = false } ]
    RichText { text: "Nothing is lost." }
}
"""


class Heard:
    """Fits `Voice`: keeps what is said."""

    def __init__(self) -> None:
        self.is_on = False
        self.is_sounding = False
        self.is_private = False
        self.said: list[str] = []
        self.hushed = 0
        self.read = 0
        self.louder = 0
        self.faster = 0

    def toggle(self) -> None:
        self.is_on = not self.is_on

    def say(self, text: str) -> None:
        self.said.append(text)

    def read_page(self) -> None:
        self.read += 1

    def hush(self) -> None:
        self.hushed += 1

    def tune(self, *, louder: int = 0, faster: int = 0) -> None:
        self.louder += louder
        self.faster += faster


class Listener:
    """A page, and what is heard of it."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.voice = Heard()
        self.focus = SpokenFocus(screen.window, self.voice)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
        """Press a key, and return what is said after it."""
        self.voice.said.clear()
        self.screen.key(key, modifiers)
        settle()
        if self.focus._later.isActive():
            self.focus._later.stop()
            self.focus._tell_change()
        return self.voice.said

    def come_to(self, name: str) -> list[str]:
        self.voice.said.clear()
        self.screen.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        settle()
        return self.voice.said


@pytest.fixture
def silent(show: Show) -> Iterator[Listener]:
    made = Listener(show(PAGE))
    yield made
    made.focus.rest()


@pytest.fixture
def listener(silent: Listener) -> Listener:
    silent.press(Key.Key_F2)
    return silent


def test_nothing_is_said_unasked(silent: Listener) -> None:
    assert silent.press(Key.Key_Tab) == []
    assert silent.voice.hushed == 0


def test_a_key_turns_it_on_and_says_how_it_works_and_what_is_there(silent: Listener) -> None:
    (said,) = silent.press(Key.Key_F2)
    assert said.startswith("The screen speaks now.")
    assert "A page" in said


def test_the_same_key_ends_it_and_says_so(listener: Listener) -> None:
    assert listener.press(Key.Key_F2) == ["The screen is silent now."]
    assert listener.press(Key.Key_Tab) == []


def test_each_thing_is_said_with_what_it_is_and_how_it_stands(listener: Listener) -> None:
    listener.come_to("code")
    assert listener.press(Key.Key_Tab) == ["Yes, choice, not chosen. 1 of 3."]
    assert listener.press(Key.Key_Tab) == ["No, choice, not chosen. 2 of 3."]
    assert listener.come_to("next") == ["Next, button."]


def test_a_choice_that_is_made_is_said(listener: Listener) -> None:
    listener.come_to("answer_no")
    assert listener.press(Key.Key_Space) == ["No, choice, chosen. 2 of 3."]


def test_of_a_code_only_how_much_is_typed_is_heard_through_a_loudspeaker(listener: Listener) -> None:
    listener.come_to("code")
    assert listener.press(Key.Key_4) == ["Signs typed so far: 1."]
    assert listener.press(Key.Key_2) == ["Signs typed so far: 2."]
    assert not any("4" in said for said in listener.come_to("next") + listener.come_to("code"))


def test_through_headphones_each_digit_is_heard(listener: Listener) -> None:
    listener.voice.is_private = True
    listener.come_to("code")
    assert listener.press(Key.Key_4) == ["4"]
    assert listener.press(Key.Key_2) == ["2"]
    listener.come_to("next")
    assert listener.come_to("code") == ["Code, to type. Typed so far: 4 2."]


def test_own_words_are_heard_letter_by_letter(listener: Listener) -> None:
    assert listener.come_to("wordsField") == ["Your question, to type. Nothing typed yet."]
    assert listener.press(Key.Key_A) == ["a"]
    assert listener.press(Key.Key_B) == ["b"]
    assert listener.press(Key.Key_Backspace) == ["Typed so far: a."]


def test_a_sheet_is_read_with_its_countdown_and_then_what_has_the_focus(listener: Listener) -> None:
    listener.come_to("next")
    (said,) = listener.press(Key.Key_Return)
    assert said.split("\n\n") == [
        "Are you still there?",
        "30 seconds left",
        "Nothing is lost.",
        "Yes, I am here, button.",
    ]
    listener.focus.count_down(11)
    listener.focus.count_down(10)
    assert len(listener.voice.said) == 2
    assert "30 seconds left" in listener.voice.said[-1]


def test_what_a_finger_touches_is_left_to_the_reader_to_name(listener: Listener) -> None:
    listener.come_to("code")
    listener.voice.said.clear()
    listener.screen.press(listener.screen.centre("answer_no"))
    assert listener.voice.said == []
    listener.screen.release(listener.screen.centre("answer_no"))


def test_each_key_interrupts(listener: Listener) -> None:
    before = listener.voice.hushed
    listener.press(Key.Key_Tab)
    assert listener.voice.hushed == before + 1


def test_it_is_said_again_softer_louder_slower_and_faster(listener: Listener) -> None:
    last = listener.come_to("next")[-1]
    assert listener.press(Key.Key_F3) == [last]
    for key in (Key.Key_F4, Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F7):
        assert listener.press(key) == [last]
    assert (listener.voice.louder, listener.voice.faster) == (-1, 1)


def test_on_a_turned_page_the_focus_waits_for_the_reader_until_a_key_comes(listener: Listener) -> None:
    listener.focus.turn_page()
    assert listener.come_to("next") == []
    assert listener.press(Key.Key_F3) == []
    assert listener.voice.read == 1
    listener.come_to("code")
    assert listener.press(Key.Key_Tab) == ["Yes, choice, not chosen. 1 of 3."]


def test_a_switch_waits_until_what_it_points_at_is_said(listener: Listener) -> None:
    wishes = AccessViewModel(AccessSettings(starts_scanning=True))
    hand = SwitchHand(listener.screen.window, wishes, ScanLight(), keys=switch_keys(""))
    hand.waits_for = listener.focus.holds_highlight
    hand.pointed.connect(listener.focus.point)
    settle()
    assert listener.voice.said[-1] == "Group: Yes, No, Not sure."
    listener.voice.is_sounding = True
    hand._go_on()
    lit = hand.scanner.lit
    assert lit is not None
    assert lit.spot.key == "answerTriple"
    listener.voice.is_sounding = False
    hand._go_on()
    settle()
    assert listener.voice.said[-1] == "Next, button."
    hand.rest()
