"""Read to me: on every page, sentence by sentence, with the real player and short sounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.patient.reading import Listening, ReadingViewModel
from kiosk.ui.platform.sentence_player import SentencePlayer
from tests.fakes.sounds import OneSound
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import settle, wait_until

StageMaker = Callable[..., SampleKiosk]

SILENT_SCENES = ("welcome", "welcome-starting", "refused", "safe-page", "refused-by-staff")


@pytest.fixture
def voices(tmp_path: Path) -> OneSound:
    return OneSound(tmp_path)


@pytest.fixture
def reading_stage(qapp: QGuiApplication, voices: OneSound) -> StageMaker:
    def make(*, has_device: bool = True, **wishes: Any) -> SampleKiosk:
        return SampleKiosk(voices=voices, has_device=lambda: has_device, **wishes)

    return make


def reading_of(play: Play | SampleKiosk) -> ReadingViewModel:
    stage = play if isinstance(play, SampleKiosk) else play.stage
    reading = stage.kiosk.property("reading")
    assert isinstance(reading, ReadingViewModel)
    return reading


def test_a_section_is_read_from_the_first_sentence_to_the_last(open_kiosk: Opener, reading_stage: StageMaker) -> None:
    play = open_kiosk("section", stage=reading_stage())
    play.screen.touch("readToMe")
    assert play.screen.find("readToMe") is None
    assert play.screen.item("readingStrip")
    wait_until(lambda: play.screen.find("readToMe"))
    assert play.screen.find("readingStrip") is None
