"""What stands on the kiosk's screen has its sound, and what was made for one patient is gone with her."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.kiosk_voices import KioskVoices, kiosk_voices, tell_lacking
from kiosk.clinic import read_clinic
from kiosk.speech.key import sentence_key
from kiosk.ui.platform.tasks import TaskRunner
from tests.fakes.voice import FakeVoice
from tests.ui.screen import wait_until

Files = tuple[Path, ...] | None


@pytest.fixture
def tasks(qapp: QGuiApplication) -> Iterator[TaskRunner]:
    made = TaskRunner(1)
    yield made
    made.close()


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    folder = tmp_path / "prepared"
    folder.mkdir()
    FakeVoice().write("en", "Next", folder)
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "memory"
    folder.mkdir()
    return folder


class Asked:
    """What was fetched."""

    def __init__(self) -> None:
        self.answers: list[Files] = []

    def take(self, files: Files) -> None:
        self.answers.append(files)


def fetched(voices: KioskVoices, *sentences: str, language: str = "en") -> Files:
    asked = Asked()
    voices.fetch(language, sentences, done=asked.take)
    wait_until(lambda: asked.answers)
    return asked.answers[0]


def private_files(place: Path) -> list[Path]:
    return [file for file in place.rglob("*") if file.is_file()]


def test_what_is_prepared_comes_at_once(tasks: TaskRunner, prepared: Path, place: Path) -> None:
    asked, voice = Asked(), FakeVoice()
    KioskVoices(None, [prepared], tasks, voice=voice, place=place).fetch("en", ["Next"], done=asked.take)
    assert asked.answers == [(prepared / f"{sentence_key('en', 'Next')}.ogg",)]
    assert voice.said == []


def test_what_is_not_is_said_into_a_private_folder_and_gone_with_the_patient(
    tasks: TaskRunner, prepared: Path, place: Path
) -> None:
    voices = KioskVoices(None, [prepared], tasks, voice=FakeVoice(), place=place)
    files = fetched(voices, "Next", "Sample Patient One", "Next")
    assert files is not None
    assert [file.parent == prepared for file in files] == [True, False, True]
    (private,) = place.iterdir()
    assert private.stat().st_mode & 0o077 == 0, "nobody else may listen"
    voices.forget()
    assert private_files(place) == []
    assert fetched(voices, "Sample Patient One") is not None, "and the next patient is heard too"
    voices.close()
    assert list(place.iterdir()) == []


def test_what_is_still_being_said_when_the_patient_leaves_is_wiped_too(tasks: TaskRunner, place: Path) -> None:
    begun, left = threading.Event(), threading.Event()

    class Slow(FakeVoice):
        def write_all(self, language: str, sentences: Iterable[str], folder: Path) -> int:
            begun.set()
            left.wait(10)
            folder.mkdir(exist_ok=True)  # as if it had been in the middle of writing
            return super().write_all(language, sentences, folder)

    asked, voices = Asked(), KioskVoices(None, [], tasks, voice=Slow(), place=place)
    voices.fetch("en", ["Sample Patient One"], done=asked.take)
    begun.wait(10)
    voices.forget()
    left.set()
    wait_until(lambda: asked.answers)
    assert asked.answers == [None]
    assert private_files(place) == []


def test_without_a_voice_a_page_is_silent_and_the_operator_is_told_once(
    tasks: TaskRunner, place: Path, prepared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voices = KioskVoices(None, [prepared], tasks, voice=FakeVoice(["es"]), place=place)
    assert fetched(voices, "Sample Patient One") is None
    assert fetched(voices, "Sample Patient Two") is None
    assert fetched(voices, "Next") is not None, "what is prepared is still heard"
    assert capsys.readouterr().err.count("SPEECH-NO-VOICE") == 1


def test_a_voice_that_failed_once_is_asked_again(tasks: TaskRunner, place: Path) -> None:
    voice = FakeVoice(breaks_at="Hello.")
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    assert fetched(voices, "Hello.") is None
    voice.breaks_at = ""
    assert fetched(voices, "Hello.") is not None


def test_a_voice_that_does_not_answer_is_asked_no_more(
    tasks: TaskRunner, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voice = FakeVoice(breaks_at="Hello.", breaks_with="SPEECH-TIMEOUT")
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    assert fetched(voices, "Hello.") is None
    assert fetched(voices, "Good day.") is None
    assert voice.said == []
    assert capsys.readouterr().err.count("SPEECH-TIMEOUT") == 1


def test_what_a_kiosk_left_that_ended_without_wiping_is_removed(tasks: TaskRunner, place: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for process in (ended.pid, os.getpid()):
        (place / f"antesala-voices-{process}-abc").mkdir()
    KioskVoices(None, [], tasks, voice=FakeVoice(), place=place).close()
    assert [folder.name for folder in place.iterdir()] == [f"antesala-voices-{os.getpid()}-abc"]


def test_what_lacks_a_sound_is_counted_and_told(
    tasks: TaskRunner, place: Path, prepared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voices = KioskVoices(None, [prepared], tasks, voice=FakeVoice(), place=place)
    lacking = voices.lacking({"en": ["Next", "Back"], "es": [], "ca": ["Enrere"]})
    assert lacking == {"en": 1, "ca": 1}
    tell_lacking(lacking)
    told = capsys.readouterr().err
    assert "1 in `en`, 1 in `ca`" in told
    assert "main.py voices" in told
    tell_lacking({})
    assert capsys.readouterr().err == ""


def test_a_clinic_that_wants_no_voice_has_none(tasks: TaskRunner, tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(SAMPLE_CLINIC.read_text("utf-8").replace('output = "headphones"', 'output = "off"'), "utf-8")
    assert kiosk_voices(Folders(tmp_path), read_clinic(file), tasks) is None
