"""What goes wrong between us and the child process that speaks, and how it is told."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key
from kiosk.speech.voice import EspeakVoice, spoken_form

if sys.platform == "win32":
    pytest.skip("the stand-ins are shell scripts", allow_module_level=True)


def speaking(folder: Path, script: str, *, to_start_s: float = 10) -> EspeakVoice:
    """A voice whose child process is a script."""
    file = folder / "speaker"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return EspeakVoice(speaker=[str(file)], to_start_s=to_start_s)


def code_of(voice: EspeakVoice, folder: Path) -> str:
    with pytest.raises(SpeechError) as caught:
        voice.write("en", "Hello.", folder)
    assert caught.value.remedy
    return caught.value.code


def test_a_voice_that_hangs_is_ended_with_whatever_it_started(tmp_path: Path) -> None:
    voice = speaking(tmp_path, "sleep 30 & sleep 30", to_start_s=0)  # the second child holds the pipes open
    begun = time.monotonic()
    assert code_of(voice, tmp_path) == "SPEECH-TIMEOUT"
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize(
    "script", ["exit 1", "exit 0", "kill -SEGV $$", "echo no JSON", "echo '[1]'", """echo '{"code": "?"}'"""]
)
def test_a_voice_that_breaks_off_is_told(tmp_path: Path, script: str) -> None:
    assert code_of(speaking(tmp_path, script), tmp_path) == "SPEECH-FAILED"


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert code_of(EspeakVoice(speaker=[str(tmp_path / "nothing")]), tmp_path) == "SPEECH-FAILED"


def test_silence_is_told(tmp_path: Path) -> None:
    assert code_of(speaking(tmp_path, """echo '{"files": {}}'"""), tmp_path) == "SPEECH-FAILED"


def test_what_the_child_could_not_do_is_told_with_its_code(tmp_path: Path) -> None:
    for code in ("SPEECH-NO-ESPEAK", "SPEECH-NO-VOICE", "SPEECH-NOT-WRITTEN"):
        voice = speaking(tmp_path, f"""echo '{{"code": "{code}", "detail": "why"}}'""")
        assert code_of(voice, tmp_path) == code


def test_the_sentence_goes_in_by_standard_input_and_stands_on_no_command_line(tmp_path: Path) -> None:
    key = sentence_key("ca", "Li fa mal l'esquena?")
    script = (
        f"""echo "$@" > {tmp_path}/arguments; cat > {tmp_path}/question; echo '{{"files": {{"{key}": "a.ogg"}}}}'"""
    )
    assert speaking(tmp_path, script).write("ca", "Li fa mal l'esquena?", tmp_path) == tmp_path / "a.ogg"
    assert (tmp_path / "arguments").read_text(encoding="utf-8") == "\n"
    question = json.loads((tmp_path / "question").read_text(encoding="utf-8"))
    assert question["sentences"] == {key: "Li fa mal l'esquena?"}
    assert (question["voice"], question["words_a_minute"]) == ("ca", 145)


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("ca", "Articulació L4-5 i L5-S1, esquerra", "Articulació L4 5 i L5 S1, esquerra"),
        ("es", "Entre C2-3 y C3-4", "Entre C2 3 y C3 4"),
        ("en", "A pacemaker, an ICD or a PIN", "A pacemaker, an I C D or a P I N"),
        ("es", "un DAI", "un DAI"),
        ("ca", "Digui-ho, fer-me mal", "Digui-ho, fer-me mal"),
        ("en", "An X-ray, hands-on, TENS", "An X-ray, hands-on, TENS"),
    ],
)
def test_joints_and_initials_are_said_as_people_say_them(language: str, sentence: str, said: str) -> None:
    assert spoken_form(language, sentence) == said
