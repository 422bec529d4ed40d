"""Codes, digits and own words: with our keyboard, and with a real one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.gallery.controls import PAGES
from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]

WRITING = """
TextEntry {{ id: entry; objectName: "words"; label: "Words"; longest: {longest}; width: 900; text: "{text}"
    onEdited: text => window.heard = text }}
OnScreenKeyboard {{ y: 500; width: 1200; target: entry.field; language: "{language}" }}
"""


def writing(show: Show, *, text: str = "", longest: int = 500, language: str = "en") -> Screen:
    return show(WRITING.format(text=text, longest=longest, language=language))


def test_keyboard_writes_into_its_field_wherever_the_focus_is(show: Show) -> None:
    screen = writing(show)
    for key in ("letter_c", "letter_a", "letter_n", "keySpace", "letter_i"):
        screen.touch(key)
    assert screen.value("heard") == "Can i"


def test_a_sentence_begins_with_a_capital(show: Show) -> None:
    screen = writing(show, text="Yes. ")
    screen.item("wordsField").setProperty("cursorPosition", 5)
    for key in ("letter_w", "letter_e"):
        screen.touch(key)
    assert screen.value("heard") == "Yes. We"


def test_shift_holds_for_one_letter(show: Show) -> None:
    screen = writing(show, text="a ")
    screen.item("wordsField").setProperty("cursorPosition", 2)
    for key in ("keyShift", "letter_d", "letter_r"):
        screen.touch(key)
    assert screen.value("heard") == "a Dr"


def test_backspace_takes_the_letter_before_the_cursor(show: Show) -> None:
    screen = writing(show, text="pain")
    screen.item("wordsField").setProperty("cursorPosition", 4)
    screen.touch("keyBackspace")
    assert screen.value("heard") == "pai"


def test_backspace_at_the_start_does_nothing(show: Show) -> None:
    screen = writing(show, text="pain")
    screen.item("wordsField").setProperty("cursorPosition", 0)
    screen.touch("keyBackspace")
    assert screen.item("wordsField").property("text") == "pain"


def test_a_selection_is_replaced(show: Show) -> None:
    screen = writing(show, text="my back")
    field = screen.item("wordsField")
    field.metaObject().invokeMethod(field, "selectAll")
    screen.touch("letter_k")
    assert screen.value("heard") == "K"


def test_digits_and_signs_have_a_page_of_their_own(show: Show) -> None:
    screen = writing(show, text="a ")
    screen.item("wordsField").setProperty("cursorPosition", 2)
    screen.touch("keySigns")
    for key in ("letter_1", "letter_5", "letter_?"):
        screen.touch(key)
    assert screen.value("heard") == "a 15?"
    screen.touch("keySigns")
    assert screen.find("letter_a") is not None


@pytest.mark.parametrize(("language", "letter"), [("es", "ñ"), ("es", "¿"), ("ca", "ç"), ("ca", "·"), ("ca", "ò")])
def test_letters_of_each_language_are_there(show: Show, language: str, letter: str) -> None:
    screen = writing(show, text="a ", language=language)
    screen.item("wordsField").setProperty("cursorPosition", 2)
    screen.touch(f"letter_{letter}")
    assert screen.value("heard") == f"a {letter}"


def test_a_language_without_a_keyboard_gets_the_english_one(show: Show) -> None:
    assert writing(show, language="de").find("letter_q") is not None


def test_nothing_beyond_the_limit_is_taken(show: Show) -> None:
    screen = writing(show, text="abcd", longest=5)
    screen.item("wordsField").setProperty("cursorPosition", 4)
    for key in ("letter_e", "letter_f", "letter_g"):
        screen.touch(key)
    assert screen.item("wordsField").property("text") == "abcde"
    assert screen.value("heard") == "abcde"


def test_a_pasted_flood_is_cut_to_the_limit(show: Show) -> None:
    screen = writing(show, longest=100)
    screen.item("wordsField").setProperty("text", "x" * 10_000)
    settle()
    assert screen.value("heard") == "x" * 100


def test_characters_left_are_told_near_the_limit_only(show: Show) -> None:
    screen = writing(show, text="abc", longest=100)
    assert screen.find("wordsCount") is None
    screen.item("wordsField").setProperty("text", "x" * 95)
    settle()
    assert "5" in screen.item("wordsCount").property("text")


def test_letters_of_any_script_and_emoji_are_kept(show: Show) -> None:
    screen = writing(show)
    screen.item("wordsField").setProperty("text", "السلام 👵🏽 Привет")
    settle()
    assert screen.value("heard") == "السلام 👵🏽 Привет"


def test_number_pad_reports_digits_and_deleting(show: Show) -> None:
    screen = show(PAGES["code"])
    for key in ("digit_2", "digit_0", "digitErase", "digit_9"):
        screen.touch(key)
    assert screen.value("heard") == "20<9"


def test_code_field_takes_a_real_keyboard(show: Show) -> None:
    screen = show(PAGES["code"])
    screen.item("codeField").forceActiveFocus()
    for key in (Qt.Key.Key_4, Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_7):
        screen.key(key)
    assert screen.value("heard") == "4<7"


def test_a_secret_code_shows_no_digit(show: Show) -> None:
    screen = show('CodeField { code: "12"; label: "PIN"; length: 4; isSecret: true }')
    texts = [item.property("text") for item in screen.items() if item.inherits("QQuickText")]
    assert texts.count("•") == 2
    assert not any(character.isdigit() for text in texts for character in text)
