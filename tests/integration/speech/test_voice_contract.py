"""What every voice promises: the real one and the fake of the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.errors import SpeechError
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import EspeakVoice, Voice
from tests.fakes.voice import FakeVoice

pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="make setup brings espeak-ng on Debian alone"),
]


@pytest.fixture(params=[FakeVoice, EspeakVoice])
def voice(request: pytest.FixtureRequest) -> Voice:
    made: Voice = request.param()
    return made


def test_the_file_is_found(voice: Voice, tmp_path: Path) -> None:
    file = voice.write("es", "¿Mejora?", tmp_path)
    assert VoiceStore(None, [tmp_path]).find("es", "¿Mejora?") == file
    assert [file] == list(tmp_path.iterdir())


def test_several_are_counted_and_silence_is_none(voice: Voice, tmp_path: Path) -> None:
    assert voice.write_all("en", ["One.", "Two.", "..."], tmp_path) == 2
    assert VoiceStore(None, [tmp_path]).missing("en", ["One.", "Two.", "Three."]) == ("Three.",)
    assert "\n" not in voice.manner


def test_what_goes_wrong_has_a_code(voice: Voice, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for language, sentence, folder, code in (
        ("xx", "One.", tmp_path, "SPEECH-NO-VOICE"),
        ("en", "One.", tmp_path / "file", "SPEECH-NOT-WRITTEN"),
        ("en", "...", tmp_path, "SPEECH-FAILED"),
    ):
        with pytest.raises(SpeechError) as caught:
            voice.write(language, sentence, folder)
        assert caught.value.code == code
        assert caught.value.remedy
