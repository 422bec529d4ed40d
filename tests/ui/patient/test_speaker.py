"""Saying something at once: it interrupts, and what has no sound is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication

from kiosk.ui.patient.speaker import Speaker
from kiosk.ui.platform.sentence_player import SentencePlayer
from tests.fakes.sounds import OneSound
from tests.ui.screen import wait_until


@pytest.fixture
def player(qapp: QGuiApplication) -> Iterator[SentencePlayer]:
    made = SentencePlayer(between_ms=0)
    yield made
    shiboken6.delete(made)


def test_what_is_said_interrupts_what_was_being_said(player: SentencePlayer, tmp_path: Path) -> None:
    heard: list[int] = []
    player.reached.connect(heard.append)
    speaker = Speaker(player, lambda: "en")
    speaker.be_ready(OneSound(tmp_path))
    speaker.say("Yes. I take a blood thinner.")
    speaker.say("No")
    ended: list[bool] = []
    player.ended.connect(lambda: ended.append(True))
    wait_until(lambda: ended)
    assert heard == [0, 0]


def test_a_sound_that_comes_too_late_is_not_said(player: SentencePlayer, tmp_path: Path) -> None:
    voices = OneSound(tmp_path, is_late=True)
    speaker = Speaker(player, lambda: "en")
    speaker.be_ready(voices)
    heard: list[int] = []
    player.reached.connect(heard.append)
    speaker.say("Next")
    speaker.stop()
    voices.deliver()
    assert not heard


def test_what_has_no_sound_is_passed_over(player: SentencePlayer, tmp_path: Path) -> None:
    speaker = Speaker(player, lambda: "en")
    heard: list[int] = []
    player.reached.connect(heard.append)
    speaker.say("Next")
    speaker.be_ready(OneSound(tmp_path, lacking=("Next",)))
    speaker.say("Next")
    speaker.say("")
    assert not heard
