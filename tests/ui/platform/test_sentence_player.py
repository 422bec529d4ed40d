"""The player of sentences, with the real library and real sounds; there need not be anybody who hears them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlProperty

from kiosk.ui.platform.sentence_player import SentencePlayer, Sounding
from tests.fakes.sounds import write_sound
from tests.ui.screen import settle, wait_until


class Heard:
    """A player, and what it told."""

    def __init__(self, player: SentencePlayer) -> None:
        self.player = player
        self.reached: list[int] = []
        self.failed: list[str] = []
        self.ends = 0
        self.moves = 0
        player.reached.connect(self.reached.append)
        player.failed.connect(self.failed.append)
        player.ended.connect(lambda: setattr(self, "ends", self.ends + 1))
        player.moved.connect(lambda: setattr(self, "moves", self.moves + 1))


@pytest.fixture
def heard(qapp: QGuiApplication) -> Iterator[Heard]:
    player = SentencePlayer(between_ms=0)
    yield Heard(player)
    shiboken6.delete(player)


@pytest.fixture
def sounds(tmp_path: Path) -> list[Path]:
    return [write_sound(tmp_path / f"{number}.wav") for number in range(3)]


def test_sentences_are_heard_one_after_the_other_to_the_end(heard: Heard, sounds: list[Path]) -> None:
    heard.player.play(sounds)
    told = [heard.player.sounding]
    wait_until(lambda: heard.ends)
    assert heard.reached == [0, 1, 2]
    assert heard.moves >= 3
    assert [*told, heard.player.sounding] == [Sounding.PLAYING, Sounding.SILENT]
    assert not heard.failed


def test_a_pause_keeps_the_place_and_going_on_ends_the_list(heard: Heard, tmp_path: Path) -> None:
    heard.player.play([write_sound(tmp_path / "long.wav", ms=300), write_sound(tmp_path / "short.wav")])
    wait_until(lambda: heard.moves)
    heard.player.pause()
    before = heard.moves
    assert heard.player.sounding is Sounding.PAUSED
    heard.player.resume()
    wait_until(lambda: heard.ends)
    assert heard.reached == [0, 1]
    assert heard.moves > before


def test_a_pause_between_two_sentences_goes_on_with_the_next(qapp: QGuiApplication, sounds: list[Path]) -> None:
    player = SentencePlayer(between_ms=60_000)
    heard = Heard(player)
    player.play(sounds[:2])
    wait_until(lambda: player.index == 1)
    player.pause()
    player.resume()
    assert heard.reached == [0, 1]
    wait_until(lambda: heard.ends)
    shiboken6.delete(player)


def test_a_sentence_is_said_again_and_the_list_goes_on_from_it(heard: Heard, sounds: list[Path]) -> None:
    heard.player.play(sounds, start=1)
    heard.player.jump(1)
    wait_until(lambda: heard.ends)
    assert heard.reached == [1, 1, 2]


def test_stopping_is_silent_at_once_and_nothing_follows(heard: Heard, sounds: list[Path]) -> None:
    heard.player.play(sounds)
    heard.player.stop()
    assert heard.player.sounding is Sounding.SILENT
    heard.player.play(sounds[:1])
    wait_until(lambda: heard.ends)
    assert heard.reached == [0, 0]


def test_slower_takes_longer_and_keeps_the_voice(heard: Heard, tmp_path: Path) -> None:
    sound = write_sound(tmp_path / "one.wav", ms=200)
    heard.player.load()
    heard.player.set_rate(0.75)
    heard.player.set_volume(0.5)
    settle()
    loudspeaker = heard.player._loudspeaker
    assert loudspeaker is not None
    assert loudspeaker.property("playbackRate") == 0.75
    assert loudspeaker.property("pitchCompensation")
    assert QQmlProperty(loudspeaker, "audioOutput.volume").read() == 0.25
    heard.player.play([sound])
    wait_until(lambda: heard.ends)


def test_a_broken_sound_is_told_once_and_nothing_hangs(heard: Heard, sounds: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"no sound" * 40)
    heard.player.play([broken, *sounds])
    wait_until(lambda: heard.failed)
    assert heard.failed == ["SPEECH-NOT-PLAYED"]
    assert heard.player.sounding is Sounding.SILENT
    assert not heard.ends


def test_a_sound_that_is_gone_is_told(heard: Heard, tmp_path: Path) -> None:
    heard.player.play([tmp_path / "nowhere.wav"])
    wait_until(lambda: heard.failed)
    assert heard.failed == ["SPEECH-NOT-PLAYED"]


def test_a_sound_that_stands_still_ends_instead_of_holding_the_screen(qapp: QGuiApplication, tmp_path: Path) -> None:
    player = SentencePlayer(stuck_ms=1)  # no device moves as fast
    heard = Heard(player)
    player.play([write_sound(tmp_path / "one.wav", ms=2000)])
    wait_until(lambda: heard.failed)
    assert player.sounding is Sounding.SILENT
    shiboken6.delete(player)


def test_closing_while_it_plays_is_quick_and_a_later_sound_loads_the_library_anew(
    heard: Heard, sounds: list[Path], tmp_path: Path
) -> None:
    heard.player.play([write_sound(tmp_path / "long.wav", ms=5000)])
    wait_until(lambda: heard.moves)
    heard.player.close()
    assert heard.player._loudspeaker is None
    assert not heard.player.has_device
    heard.player.play(sounds[:1])
    wait_until(lambda: heard.ends)


def test_an_empty_list_says_nothing(heard: Heard) -> None:
    heard.player.play([])
    assert heard.player.sounding is Sounding.SILENT
