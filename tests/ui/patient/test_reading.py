"""Read to me: on every page, sentence by sentence, with the real player and short sounds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.speech.sentences import spoken_sentences
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.reading import Listening, PageLook, ReadingViewModel
from kiosk.ui.platform import touch_filter
from kiosk.ui.platform.sentence_player import Sounding
from tests.fakes.sounds import OneSound
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import settle, wait_until

StageMaker = Callable[..., SampleKiosk]
Reader = Callable[..., Play]


FIRST = "The bones of your back meet at small joints, called facet joints."
"""The first sentence of the scene `section`."""


class Plug:
    """A device for sound that a test plugs in and pulls out."""

    def __init__(self, *, is_in: bool) -> None:
        self.is_in = is_in

    def __call__(self) -> bool:
        return self.is_in


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(touch_filter, "DOUBLE_TOUCH_MS", 0)  # these touch one button again and again, on purpose


@pytest.fixture
def voices(tmp_path: Path) -> OneSound:
    return OneSound(tmp_path)


@pytest.fixture
def long_voices(tmp_path: Path) -> OneSound:
    return OneSound(tmp_path, ms=20_000)


@pytest.fixture
def reading_page(open_kiosk: Opener, qapp: QGuiApplication, long_voices: OneSound) -> Reader:
    """Opens a page that is being read, sentences of 20 s each: `reading_page("section")`."""

    def make(scene: str = "section", **wishes: Any) -> Play:
        play = open_kiosk(scene, stage=SampleKiosk(voices=long_voices, **wishes))
        play.screen.touch("readToMe")
        wait_until(lambda: play.stage.reading.holds_time)
        settle()
        return play

    return make


def said_words(play: Play) -> list[QQuickItem]:
    return [item for item in play.screen.items() if item.objectName() == "saidWords"]


def test_a_page_is_read_from_its_first_sentence_to_its_last_and_each_is_marked(
    open_kiosk: Opener, voices: OneSound
) -> None:
    play = open_kiosk("section", stage=SampleKiosk(voices=voices))
    heard: list[int] = []
    marked: list[str] = []
    play.stage.player.reached.connect(heard.append)
    play.stage.player.moved.connect(lambda: marked.append("words" if said_words(play) else "mark"))
    play.screen.touch("readToMe")
    assert play.screen.find("readToMe") is None
    assert play.screen.find("readingStrip") is not None
    wait_until(lambda: play.screen.find("readToMe"))
    sentences = play.stage.reading._seen.sentences
    assert sentences[1:3] == (
        "Where the pain comes from",
        "The bones of your back meet at small joints, called facet joints.",
    )
    assert heard == list(range(len(sentences)))
    assert {"words", "mark"} <= set(marked)
    assert not said_words(play)
    assert play.screen.find("readingStrip") is None


def test_the_alternative_of_the_picture_is_read_last(open_kiosk: Opener, voices: OneSound) -> None:
    play = open_kiosk("section", stage=SampleKiosk(voices=voices))
    alternative = play.stage.page.property("picture")["alternative"]
    assert alternative.endswith(play.stage.reading._seen.sentences[-1])


@pytest.mark.parametrize("scene", ["check", "pain-life"])
def test_answers_follow_their_question(open_kiosk: Opener, voices: OneSound, scene: str) -> None:
    play = open_kiosk(scene, stage=SampleKiosk(voices=voices))
    sentences = play.stage.reading._seen.sentences
    cards = [item for item in play.screen.items() if item.property("spoken") and item.inherits("QQuickAbstractButton")]
    answers = [sentence for card in cards for sentence in spoken_sentences(str(card.property("spoken")))]
    assert answers
    assert [sentence for sentence in sentences if sentence in answers] == answers


def test_one_sentence_without_a_sound_hides_the_button(open_kiosk: Opener, tmp_path: Path) -> None:
    lacking = OneSound(tmp_path, lacking=(FIRST,))
    play = open_kiosk("section", stage=SampleKiosk(voices=lacking))
    assert play.screen.find("readToMe") is None
    play.stage.page.next()
    settle()
    assert play.screen.find("readToMe") is not None


def test_nothing_is_offered_where_nobody_could_hear_it(open_kiosk: Opener, voices: OneSound) -> None:
    plug = Plug(is_in=False)
    play = open_kiosk("section", stage=SampleKiosk(voices=voices, has_device=plug))
    assert play.screen.find("readToMe") is None
    plug.is_in = True
    play.stage.player.deviceChanged.emit()
    settle()
    assert play.screen.find("readToMe") is not None


def test_nothing_is_offered_where_the_clinic_wants_silence(open_kiosk: Opener, voices: OneSound) -> None:
    play = open_kiosk("section", stage=SampleKiosk(voices=voices, listening=Listening.OFF))
    assert play.screen.find("readToMe") is None
    assert not voices.asked


def test_whoever_runs_the_kiosk_is_told_that_it_is_silent(qapp: QGuiApplication, voices: OneSound) -> None:
    stage = SampleKiosk(voices=voices, has_device=lambda: False)
    told: list[str] = []
    stage.reading.lacking.connect(lambda error: told.append(error.code))
    wait_until(lambda: told)
    assert told == ["STATION-SILENT"]


def test_the_library_of_sounds_comes_on_idle_and_only_where_something_is_read(
    qapp: QGuiApplication, voices: OneSound
) -> None:
    silent, reading = SampleKiosk(), SampleKiosk(voices=voices)
    assert reading.player._loudspeaker is None
    wait_until(lambda: reading.player._loudspeaker is not None)
    assert silent.player._loudspeaker is None


def test_the_headphones_are_asked_for_once_a_patient(open_kiosk: Opener, long_voices: OneSound) -> None:
    play = open_kiosk("section", stage=SampleKiosk(voices=long_voices, listening=Listening.HEADPHONES))
    play.screen.touch("readToMe")
    assert not play.stage.reading.holds_time
    play.screen.touch("headphonesOn")
    wait_until(lambda: play.stage.reading.holds_time)
    play.screen.touch("stopReading")
    play.screen.touch("readToMe")
    assert play.screen.find("headphonesSheet") is None
    play.stage.kiosk.welcome()
    SCENES["section"](play.stage)
    settle(8)
    play.screen.touch("readToMe")
    assert play.screen.find("headphonesSheet") is not None
    play.screen.touch("headphonesOff")
    assert play.screen.find("headphonesSheet") is None
    assert not play.stage.reading.holds_time


def test_the_patient_pauses_goes_on_hears_it_again_and_stops(reading_page: Reader) -> None:
    play = reading_page()
    player = play.stage.player
    play.screen.touch("pauseReading")
    assert player.sounding is Sounding.PAUSED
    play.screen.touch("pauseReading")
    wait_until(lambda: play.stage.reading.holds_time)
    player.jump(3)
    heard: list[int] = []
    player.reached.connect(heard.append)
    play.screen.touch("sayAgain")
    play.screen.touch("fromStart")
    assert heard == [3, 0]
    play.screen.touch("stopReading")
    assert [player.sounding, play.screen.find("readingStrip")] == [Sounding.SILENT, None]


def test_speed_and_loudness_have_their_ends_and_go_back_after_each_patient(
    reading_page: Reader, long_voices: OneSound
) -> None:
    play = reading_page()
    player = play.stage.player
    for name in ("slower", "softer"):
        play.screen.touch(name)
    assert (player._rate, player._volume) == (0.75, 0.45)
    assert not play.screen.item("slower").isEnabled()
    for _ in range(6):
        play.stage.reading.faster()
        play.stage.reading.louder()
    assert (player._rate, player._volume) == (1.25, 1.0)
    play.stage.kiosk.welcome()
    assert (player._rate, player._volume) == (1.0, 0.6)
    assert long_voices.forgotten


def test_it_stops_with_the_step_a_sheet_the_page_an_answer_and_the_patient(reading_page: Reader) -> None:
    play = reading_page()
    stage, screen = play.stage, play.screen

    def falls_silent(act: Callable[[], object]) -> bool:
        if screen.find("readToMe") is not None:
            screen.touch("readToMe")
        wait_until(lambda: stage.reading.holds_time)
        act()
        settle()
        return stage.player.sounding is Sounding.SILENT and not said_words(play)

    assert falls_silent(lambda: screen.touch("next"))
    assert falls_silent(lambda: screen.touch("breakTool"))
    stage.kiosk.goOn()
    assert falls_silent(lambda: stage.go_to(stage.pack.checks[0].id))
    assert falls_silent(lambda: screen.touch(f"option:{stage.page.shown[0]}"))
    assert falls_silent(stage.kiosk.welcome)


def test_asking_the_doctor_does_not_interrupt_it(reading_page: Reader) -> None:
    play = reading_page()
    play.screen.touch("ask")
    settle()
    assert play.stage.reading.holds_time


def test_no_idle_time_passes_while_it_reads(reading_page: Reader) -> None:
    play = reading_page()
    idle = play.stage.kiosk.property("idle")
    assert isinstance(idle, IdleWatch)
    for _ in range(play.stage.policy.idle_s + 1):
        idle.tick()
    assert not idle.property("isWarning")
    play.screen.touch("pauseReading")
    for _ in range(play.stage.policy.idle_s + 1):
        idle.tick()
    assert idle.property("isWarning")


def test_who_wants_it_hears_every_page_by_itself_and_then_only_what_is_new(
    open_kiosk: Opener, long_voices: OneSound
) -> None:
    play = open_kiosk("notice", stage=SampleKiosk(voices=long_voices))
    stage = play.stage
    play.screen.touch("readAll")
    wait_until(lambda: stage.reading.holds_time)
    stage.go_to(stage.pack.sections[0].id)
    settle()
    wait_until(lambda: stage.reading.holds_time)
    assert list(stage.reading._order) == list(range(len(stage.reading._seen.sentences)))
    before = stage.reading._seen.sentences
    stage.page.next()
    settle()
    sentences = stage.reading._seen.sentences
    assert [sentences[at] for at in stage.reading._order] == [one for one in sentences if one not in before]
    stage.kiosk.welcome()
    assert not stage.reading.property("isConstant")


def test_who_wants_it_hears_what_is_touched(open_kiosk: Opener, voices: OneSound) -> None:
    play = open_kiosk("check", stage=SampleKiosk(voices=voices))
    play.screen.touch(f"option:{play.stage.page.shown[0]}")
    asked = len(voices.asked)
    play.stage.reading.toggleConstant()
    option = play.screen.item(f"option:{play.stage.page.shown[1]}")
    play.screen.touch(option)
    words = (str(option.property("text")),)
    assert ("en", words) in voices.asked[asked:]
    assert ("en", words) not in voices.asked[:asked]
    play.stage.reading.start()
    pause = str(play.screen.item("pauseReading").property("text"))
    play.screen.touch("pauseReading")
    assert play.stage.player.sounding is Sounding.PAUSED
    assert not any(pause in sentences for _language, sentences in voices.asked)


def test_headphones_that_are_pulled_out_are_asked_for_anew(open_kiosk: Opener, long_voices: OneSound) -> None:
    play = open_kiosk("section", stage=SampleKiosk(voices=long_voices, listening=Listening.HEADPHONES))
    play.screen.touch("readToMe")
    play.screen.touch("headphonesOn")
    wait_until(lambda: play.stage.reading.holds_time)
    play.stage.player.deviceChanged.emit()
    assert play.stage.player.sounding is Sounding.SILENT
    settle()
    play.screen.touch("readToMe")
    assert play.screen.find("headphonesSheet") is not None


def test_a_digit_that_is_touched_is_not_said(open_kiosk: Opener, voices: OneSound) -> None:
    play = open_kiosk("code", stage=SampleKiosk(voices=voices))
    play.stage.reading.toggleConstant()
    settle()
    voices.asked.clear()
    for digit in ("digit_4", "digit_7"):
        play.screen.touch(digit)
    settle()
    assert not {"4", "7"} & {one for _language, sentences in voices.asked for one in sentences}


def test_a_broken_sound_hides_the_button_quietly(open_kiosk: Opener, voices: OneSound) -> None:
    voices.sound.write_bytes(b"no sound" * 40)
    play = open_kiosk("section", stage=SampleKiosk(voices=voices))
    play.screen.touch("readToMe")
    wait_until(lambda: play.screen.find("readingStrip") is None and play.screen.find("readToMe") is None)
    play.stage.reading._look()  # a glance that was due already
    settle(20)
    assert play.screen.find("readToMe") is None
    assert play.stage.screen == "Section"


def test_sounds_that_come_late_are_read_when_they_are_there(open_kiosk: Opener, tmp_path: Path) -> None:
    late = OneSound(tmp_path, is_late=True, ms=20_000)
    play = open_kiosk("section", stage=SampleKiosk(voices=late))
    assert play.screen.find("readToMe") is None
    late.deliver()
    settle()
    play.screen.touch("readToMe")
    assert not play.stage.reading.holds_time
    late.deliver()
    wait_until(lambda: play.stage.reading.holds_time)


class OnePage:
    """Fits `ReadablePage`: says what a test writes on it."""

    def __init__(self, *sentences: str) -> None:
        self.sentences = sentences

    def look(self) -> PageLook:
        return PageLook(self.sentences)

    def mark(self, index: int) -> None:
        """It is not drawn."""


def test_who_hears_every_page_hears_it_though_it_is_looked_at_twice_before_its_sounds_are_there(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    late, page = OneSound(tmp_path, is_late=True, ms=20_000), OnePage("Hello.")
    reading = ReadingViewModel(lambda: "en", listening=Listening.SPEAKER, has_device=lambda: True)
    reading.be_ready(late)
    reading.read_from(page)
    reading.toggleConstant()
    late.deliver()
    page.sentences = ("How are you?", "I am well.")
    for _ in range(2):
        reading._look()
    late.deliver()
    assert reading.holds_time
    assert list(reading._order) == [0, 1]
    page.sentences = (*page.sentences, "A hint.")
    for _ in range(2):
        reading._look()
    late.deliver()
    assert list(reading._order) == [2], "and then what is new alone"
    reading.rest()


def test_the_sentence_that_is_read_is_brought_into_view(reading_page: Reader) -> None:
    play = reading_page("section-risks", text_scale=1.5)
    row = max((item for item in play.screen.items() if item.objectName() == "riskRow"), key=lambda item: item.y())

    def top() -> float:
        return float(play.screen.window.contentItem().mapFromItem(row, row.boundingRect().topLeft()).y())

    assert top() > 700, "it must lie below the fold to begin with"
    last = next(at for at, one in enumerate(play.stage.reading._seen.sentences) if one in str(row.property("spoken")))
    play.stage.player.jump(last)
    wait_until(lambda: top() < 700)
    assert play.screen.item("spokenMark").parentItem() is row
