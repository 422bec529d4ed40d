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
from kiosk.app.kiosk_voices import PREFIX, KioskVoices, kiosk_voices, tell_lacking
from kiosk.app.private_folder import PrivateFolder
from kiosk.clinic import read_clinic
from kiosk.speech.key import sentence_key
from kiosk.ui.platform.tasks import TaskRunner
from tests.fakes.voice import FakeVoice
from tests.ui.conftest import ROOT
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


def always() -> bool:
    return True


class SlowVoice(FakeVoice):
    """Says nothing before it may."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.may_go_on = threading.Event(), threading.Event()

    def write_all(self, language: str, sentences: Iterable[str], folder: Path) -> int:
        self.begun.set()
        self.may_go_on.wait(10)
        folder.mkdir(exist_ok=True)  # as if it had been in the middle of writing when its patient left
        return super().write_all(language, sentences, folder)


def fetched(voices: KioskVoices, *sentences: str, language: str = "en") -> Files:
    asked = Asked()
    voices.fetch(language, sentences, done=asked.take, is_wanted=always)
    wait_until(lambda: asked.answers)
    return asked.answers[0]


def private_files(place: Path) -> list[Path]:
    return [file for file in place.rglob("*") if file.is_file() and file.suffix != ".lock"]


def test_what_is_prepared_comes_at_once(tasks: TaskRunner, prepared: Path, place: Path) -> None:
    asked, voice = Asked(), FakeVoice()
    voices = KioskVoices(None, [prepared], tasks, voice=voice, place=place)
    voices.fetch("en", ["Next"], done=asked.take, is_wanted=always)
    assert asked.answers == [(prepared / f"{sentence_key('en', 'Next')}.ogg",)]
    assert voice.said == []


def test_what_is_not_is_said_into_a_private_folder_and_gone_with_the_patient(
    tasks: TaskRunner, prepared: Path, place: Path
) -> None:
    voices = KioskVoices(None, [prepared], tasks, voice=FakeVoice(), place=place)
    files = fetched(voices, "Next", "Sample Patient One", "Next")
    assert files is not None
    assert [file.parent == prepared for file in files] == [True, False, True]
    (private,) = (one for one in place.iterdir() if one.is_dir())
    assert private.stat().st_mode & 0o077 == 0, "nobody else may listen"
    voices.forget()
    assert private_files(place) == []
    assert fetched(voices, "Sample Patient One") is not None, "and the next patient is heard too"
    voices.close()
    assert list(place.iterdir()) == []


def test_what_is_still_being_said_when_the_patient_leaves_is_wiped_too(tasks: TaskRunner, place: Path) -> None:
    asked, voice = Asked(), SlowVoice()
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    voices.fetch("en", ["Sample Patient One"], done=asked.take, is_wanted=always)
    assert voice.begun.wait(10)
    voices.forget()
    voice.may_go_on.set()
    wait_until(lambda: asked.answers)
    assert asked.answers == [None]
    assert private_files(place) == []


def test_speech_takes_one_worker_and_what_nobody_wants_any_more_is_not_said(qapp: QGuiApplication, place: Path) -> None:
    tasks, voice, asked, drawn = TaskRunner(2), SlowVoice(), Asked(), threading.Event()
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    newest = 0

    def touch(number: int) -> None:
        nonlocal newest
        newest = number
        voices.fetch("en", [f"Number {number}"], done=asked.take, is_wanted=lambda: newest == number)

    try:
        for number in range(1, 6):
            touch(number)
        tasks.run("draw-picture", drawn.set)
        assert drawn.wait(10), "a picture waits behind sentences"
        voice.may_go_on.set()
        wait_until(lambda: asked.answers)
        assert voice.said == ["Number 1", "Number 5"]
        assert [[file.read_text("utf-8") for file in files or ()] for files in asked.answers] == [["Number 5"]]
    finally:
        voice.may_go_on.set()
        tasks.close()


def test_what_two_wish_is_said_once_and_the_newest_first(tasks: TaskRunner, place: Path) -> None:
    voice, page, touched = SlowVoice(), Asked(), Asked()
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    voices.fetch("en", ["Hello."], done=page.take, is_wanted=always)
    voices.fetch("en", ["Hello.", "Sample Patient One"], done=page.take, is_wanted=always)
    voices.fetch("en", ["Yes"], done=touched.take, is_wanted=always)
    voice.may_go_on.set()
    wait_until(lambda: len(page.answers) == 2 and touched.answers)
    assert voice.said == ["Hello.", "Yes", "Sample Patient One"]


def test_nothing_more_is_said_for_a_patient_who_has_left(tasks: TaskRunner, place: Path) -> None:
    voice, asked = SlowVoice(), Asked()
    voices = KioskVoices(None, [], tasks, voice=voice, place=place)
    for name in ("Sample Patient One", "Sample Patient Two"):
        voices.fetch("en", [name], done=asked.take, is_wanted=always)
    voices.forget()
    voice.may_go_on.set()
    wait_until(lambda: asked.answers)
    assert fetched(voices, "Hello.") is not None
    assert voice.said == ["Sample Patient One", "Hello."]


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


def test_what_a_kiosk_left_that_died_is_removed_and_a_living_ones_is_not(tasks: TaskRunner, place: Path) -> None:
    program = f"""
import os
from pathlib import Path
from kiosk.app.private_folder import PrivateFolder
(PrivateFolder(Path({str(place)!r}), {PREFIX!r}).path / "heard.ogg").write_text("Sample Patient One")
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False, timeout=60)
    assert len(private_files(place)) == 1
    living = PrivateFolder(place, PREFIX)
    (living.path / "heard.ogg").write_text("Sample Patient Two")
    voices = KioskVoices(None, [], tasks, voice=FakeVoice(), place=place)
    wait_until(lambda: len(private_files(place)) == 1)
    assert private_files(place) == [living.path / "heard.ogg"]
    assert fetched(voices, "Hello.") is not None, "and its own is not removed"
    voices.close()
    living.close()
    assert list(place.iterdir()) == []


def test_a_folder_without_a_lock_is_a_dead_kiosks_whatever_its_name(tasks: TaskRunner, place: Path) -> None:
    (place / f"{PREFIX}{os.getpid()}-abc").mkdir()
    voices = KioskVoices(None, [], tasks, voice=FakeVoice(), place=place)
    wait_until(lambda: len([one for one in place.iterdir() if one.is_dir()]) == 1)
    voices.close()


def test_a_place_that_cannot_be_written_is_refused(tasks: TaskRunner, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="antesala-voices-"):
        KioskVoices(None, [], tasks, voice=FakeVoice(), place=tmp_path / "nowhere")


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
