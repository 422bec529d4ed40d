"""What goes wrong between us and espeak-ng, and how it is told."""

from __future__ import annotations

import sys
import time
import wave
from pathlib import Path

import pytest

from kiosk.errors import SpeechError
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import EspeakVoice

if sys.platform == "win32":
    pytest.skip("the stand-ins are shell scripts", allow_module_level=True)

import resource


def stand_in(folder: Path, script: str) -> str:
    file = folder / "espeak-ng"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


def code_of(voice: EspeakVoice, folder: Path, language: str = "en") -> str:
    with pytest.raises(SpeechError) as caught:
        voice.write(language, "Hello.", folder)
    assert caught.value.remedy
    return caught.value.code


def test_a_missing_espeak_is_told(tmp_path: Path) -> None:
    assert code_of(EspeakVoice(str(tmp_path / "nothing")), tmp_path) == "SPEECH-NO-ESPEAK"


def test_an_espeak_that_hangs_is_ended_with_whatever_it_started(tmp_path: Path) -> None:
    command = stand_in(tmp_path, "sleep 30 & sleep 30")  # the second child holds the pipes open
    begun = time.monotonic()
    assert code_of(EspeakVoice(command, timeout_s=0.2), tmp_path) == "SPEECH-TIMEOUT"
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("script", ["echo no voice >&2; exit 1", "exit 0", "cat", "printf 'RIFF....WAVE'"])
def test_no_sound_is_told_as_such(tmp_path: Path, script: str) -> None:
    assert code_of(EspeakVoice(stand_in(tmp_path, script)), tmp_path) == "SPEECH-FAILED"


def test_a_language_without_a_voice_is_told(tmp_path: Path) -> None:
    assert code_of(EspeakVoice(), tmp_path, "xx") == "SPEECH-NO-VOICE"


def test_the_sentence_stands_on_no_command_line(tmp_path: Path) -> None:
    command = stand_in(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/arguments; cat > {tmp_path}/said')
    with pytest.raises(SpeechError):
        EspeakVoice(command).write("ca", "Li fa mal\nl'esquena [[aqui]]?", tmp_path)
    assert (tmp_path / "said").read_text(encoding="utf-8") == "Li fa mal l'esquena [aqui]?"
    arguments = (tmp_path / "arguments").read_text(encoding="utf-8").split()
    assert arguments == ["--stdin", "--stdout", "-b", "1", "-v", "ca", "-s", "145"]


@pytest.fixture
def speaking(tmp_path: Path) -> EspeakVoice:
    with wave.open(str(tmp_path / "hello.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(22050)
        sound.writeframes(b"\1\2" * 1000)
    return EspeakVoice(stand_in(tmp_path, f"cat > /dev/null; cat {tmp_path}/hello.wav"))


def test_a_sound_lies_under_the_sentences_key(speaking: EspeakVoice, tmp_path: Path) -> None:
    folder = tmp_path / "voices"
    folder.mkdir()
    file = speaking.write("en", "Hello.", folder)
    assert [file] == list(folder.iterdir())
    assert file == VoiceStore(None, [folder]).find("en", "Hello.")
    assert file.read_bytes() == (tmp_path / "hello.wav").read_bytes()


def test_a_folder_that_is_none_is_told(speaking: EspeakVoice, tmp_path: Path) -> None:
    assert code_of(speaking, tmp_path / "hello.wav") == "SPEECH-NOT-WRITTEN"


def test_a_disk_that_fills_up_is_told_and_left_clean(speaking: EspeakVoice, tmp_path: Path) -> None:
    folder = tmp_path / "voices"
    folder.mkdir()
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, usual[1]))  # a write beyond it fails half-way, as on a full disk
    try:
        assert code_of(speaking, folder) == "SPEECH-NOT-WRITTEN"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list(folder.iterdir()) == []
