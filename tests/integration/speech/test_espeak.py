"""The real espeak-ng says sentences into files that play: of a plausible length, and not silent."""

from __future__ import annotations

import resource
import sys
import wave
from pathlib import Path

import pytest

from kiosk.errors import SpeechError
from kiosk.speech import speaker
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import LIBRARY, EspeakVoice

pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="make setup brings espeak-ng on Debian alone"),
]

SENTENCES = {
    "en": "You go home on the same day.",
    "es": "¿Mejora claramente el dolor?",
    "ca": "L’hospital li truca l’endemà, i és col·laborador.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "voices"
    made.mkdir()
    return made


def code_of(voice: EspeakVoice, folder: Path) -> str:
    with pytest.raises(SpeechError) as caught:
        voice.write("en", "Hello.", folder)
    assert caught.value.remedy
    return caught.value.code


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_becomes_a_sound_of_a_plausible_length(folder: Path, language: str) -> None:
    sentence = SENTENCES[language]
    engine = speaker.Engine(LIBRARY, language, 145)
    samples = memoryview(engine.samples(sentence)).cast("h")
    seconds = len(samples) / engine.rate
    assert len(sentence) / 25 < seconds < len(sentence) / 6, "people say 8 to 20 letters a second"
    assert max(samples) > 3000, "it is loud enough to be heard"


def test_a_file_lies_under_the_sentences_key_and_packed(folder: Path) -> None:
    file = EspeakVoice().write("es", SENTENCES["es"], folder)
    assert file == VoiceStore(None, [folder]).find("es", SENTENCES["es"])
    assert [file] == list(folder.iterdir())
    assert file.suffix == ".ogg"
    data = file.read_bytes()
    assert data.startswith(b"OggS")
    assert b"vorbis" in data[:64]
    assert 5_000 < len(data) < 40_000


def test_without_libsndfile_it_is_a_wav(tmp_path: Path) -> None:
    engine = speaker.Engine(LIBRARY, "ca", 145)
    samples = engine.samples(SENTENCES["ca"])
    ending, data = speaker.packed(samples, engine.rate, "no-such-library.so")
    (tmp_path / "sound").write_bytes(data)
    with wave.open(str(tmp_path / "sound")) as sound:
        assert ending == ".wav"
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, engine.rate)
        assert sound.readframes(sound.getnframes()) == samples


def test_words_in_brackets_are_words(folder: Path) -> None:
    engine = speaker.Engine(LIBRARY, "en", 145)
    assert len(engine.samples("Tell us about [[these five words here]].")) > 1.5 * len(engine.samples("Tell us about."))


def test_a_missing_espeak_is_told(folder: Path) -> None:
    assert code_of(EspeakVoice("no-such-library.so"), folder) == "SPEECH-NO-ESPEAK"


def test_a_disk_that_fills_up_is_told_and_left_clean(folder: Path) -> None:
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, usual[1]))  # a longer file breaks off, as on a full disk
    try:
        assert code_of(EspeakVoice(), folder) == "SPEECH-NOT-WRITTEN"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list(folder.iterdir()) == []
