"""The screen speaks on the real pages: by a key from the first page on, and nothing typed is ever told aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.ui.patient.reading import Listening
from tests.fakes.sounds import OneSound
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.stage import CODE, SampleKiosk
from tests.ui.screen import settle, wait_until

Key = Qt.Key


@pytest.fixture
def voices(tmp_path: Path) -> OneSound:
    return OneSound(tmp_path)


def press(play: Play, key: Qt.Key) -> None:
    """Press a key; QTest would keep Python's lock meanwhile, which the player's threads wait for."""
    text = chr(key.value) if key.value < 0x80 else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(play.screen.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    settle(3)
    spoken = play.window.ways._spoken
    if spoken._later.isActive():
        spoken._later.stop()
        spoken._tell_change()


def said(voices: OneSound) -> list[str]:
    """Return everything asked for since the last look."""
    found = [sentence for _language, sentences in voices.asked for sentence in sentences]
    voices.asked.clear()
    return found


def test_from_the_first_page_on_the_screen_speaks_and_never_tells_code_or_birthday(
    open_kiosk: Opener, qapp: QGuiApplication, voices: OneSound
) -> None:
    play = open_kiosk(stage=SampleKiosk(voices=voices))
    press(play, Key.Key_F2)
    assert "The screen speaks now." in said(voices)
    press(play, Key.Key_Tab)
    assert said(voices)[-1] == "English: Start, button."
    press(play, Key.Key_Return)
    assert "Please type your code." in said(voices) or play.stage.screen == "Code"
    for digit in CODE[:-1]:
        press(play, Key(ord(digit)))
    assert said(voices)[-1] == "Signs typed so far: 5."
    press(play, Key(ord(CODE[-1])))
    assert play.stage.screen == "Birthday"
    press(play, Key.Key_1)
    press(play, Key.Key_4)
    for _ in range(3):
        press(play, Key.Key_Tab)
    press(play, Key.Key_Space)
    heard = said(voices)
    assert "Signs typed so far: 2." in heard
    assert "January, button." in heard
    assert not [sentence for sentence in heard if "14" in sentence or "chosen" in sentence or CODE[:3] in sentence]


def test_a_hint_and_the_warning_before_the_screen_goes_dark_are_heard(
    open_kiosk: Opener, qapp: QGuiApplication, voices: OneSound
) -> None:
    play = open_kiosk("check", stage=SampleKiosk(voices=voices))
    press(play, Key.Key_F2)
    play.screen.item("next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()
    voices.asked.clear()
    press(play, Key.Key_Return)
    assert "Please touch one of the answers." in said(voices)
    wait_until(lambda: not play.stage.reading.is_sounding)  # time stands still while a page is read
    idle = play.stage.kiosk.property("idle")
    for _ in range(3 * play.stage.policy.idle_s):  # a page with much to read has more time
        if not idle.property("isWarning"):
            idle.tick()
    settle()
    heard = said(voices)
    assert "Are you still there?" in heard
    assert "30 seconds left." in heard or "30 seconds left" in heard
    assert heard[-1] == "Yes, I am here, button."
    for _ in range(20):
        idle.tick()
    settle()
    assert any(sentence.startswith("10 seconds left") for sentence in said(voices))


def test_where_there_is_no_voice_it_is_not_offered_and_the_sheet_says_why(open_kiosk: Opener) -> None:
    play = open_kiosk("section", stage=SampleKiosk(has_device=lambda: False))
    play.stage.kiosk.property("display").wishes.openSheet()
    settle()
    assert "cannot speak" in str(play.screen.item("noVoice").property("text"))
    assert play.screen.find("readAll") is None
    press(play, Key.Key_F2)
    assert play.window.ways._spoken._voice.is_on is False


def test_for_the_next_patient_the_screen_is_silent_again(
    open_kiosk: Opener, qapp: QGuiApplication, voices: OneSound
) -> None:
    play = open_kiosk(stage=SampleKiosk(voices=voices, listening=Listening.HEADPHONES))
    press(play, Key.Key_F2)
    assert play.window.ways._spoken._voice.is_on
    play.stage.kiosk.welcome()
    settle()
    voices.asked.clear()
    press(play, Key.Key_Tab)
    for key in (Key.Key_F3, Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F7):  # nor is anything said again
        press(play, key)
    assert said(voices) == []
