"""What is said has a sound, what changed is said anew, what nobody says is removed, and nothing is done twice."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key
from kiosk.speech.preparing import AT_ONCE, Prepared, prepare
from kiosk.speech.store import VoiceStore
from tests.fakes.voice import FakeVoice

WORDS = {"en": ["One.", "Two."], "es": ["Uno."]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "voices"


def run(
    voice: FakeVoice, spoken: Mapping[str, Sequence[str]], folder: Path, recordings: Path | None = None
) -> Prepared:
    return prepare(voice, spoken, recordings=recordings, folder=folder, workers=1)


def sounds(folder: Path) -> set[str]:
    return {file.name for file in folder.glob("*.ogg")}


def test_every_sentence_gets_a_sound_and_the_second_run_says_nothing(folder: Path) -> None:
    voice = FakeVoice()
    done = run(voice, WORDS, folder)
    assert (done.wanted, done.made, done.removed, done.missing, done.problems) == (3, 3, 0, {}, [])
    assert VoiceStore(None, [folder]).missing("en", WORDS["en"]) == ()
    again = run(voice, WORDS, folder)
    assert (again.made, again.removed) == (0, 0)
    assert voice.said == ["One.", "Two.", "Uno."]


def test_a_changed_sentence_is_said_anew_and_the_old_one_removed(folder: Path) -> None:
    voice = FakeVoice()
    run(voice, WORDS, folder)
    done = run(voice, {**WORDS, "en": ["One.", "Two!"]}, folder)
    assert (done.made, done.removed) == (1, 1)
    assert voice.said[-1] == "Two!"
    assert f"{sentence_key('en', 'Two.')}.ogg" not in sounds(folder)


def test_in_another_manner_everything_is_said_anew(folder: Path) -> None:
    voice = FakeVoice()
    run(voice, WORDS, folder)
    voice.manner = "slower"
    assert run(voice, WORDS, folder).made == 3
    assert run(voice, WORDS, folder).made == 0


def test_an_interrupted_run_is_gone_on_with(folder: Path) -> None:
    run(FakeVoice(breaks_at="Two."), WORDS, folder)
    voice = FakeVoice()
    assert run(voice, WORDS, folder).made == 1
    assert voice.said == ["Two."]


def test_what_the_clinic_recorded_is_not_said_and_stays(folder: Path, tmp_path: Path) -> None:
    recording = tmp_path / "recordings" / f"{sentence_key('en', 'One.')}.mp3"
    recording.parent.mkdir()
    recording.write_bytes(b"sound")
    old = recording.with_name("0" * 32 + ".mp3")
    old.write_bytes(b"sound")
    voice = FakeVoice()
    done = run(voice, WORDS, folder, recording.parent)
    assert done.missing == {}
    assert voice.said == ["Two.", "Uno."]
    assert old.exists(), "a clinic's own files are never removed"


def test_only_our_own_old_files_and_drafts_are_removed(folder: Path) -> None:
    folder.mkdir(parents=True)
    run(FakeVoice(), WORDS, folder)
    names = ["note.txt", "0" * 32 + ".ogg", f".{'0' * 32}.ogg.{'1' * 16}", f".{'0' * 32}.ogg.{'2' * 16}"]
    for name in names:
        (folder / name).write_bytes(b"x")
    os.utime(folder / names[2], (0, 0))
    assert run(FakeVoice(), WORDS, folder).removed == 2
    assert [(folder / name).exists() for name in names] == [True, False, False, True]


def test_a_language_without_a_voice_leaves_the_others_whole(folder: Path) -> None:
    done = run(FakeVoice(["es"]), WORDS, folder)
    assert done.missing == {"en": ("One.", "Two.")}
    assert [problem.code for problem in done.problems] == ["SPEECH-NO-VOICE"]


def test_a_problem_is_told_once_and_the_rest_is_said(folder: Path) -> None:
    many = [f"Sentence {number}." for number in range(3 * AT_ONCE)]
    done = run(FakeVoice(breaks_at=many[0]), {"en": many, "es": [many[0]]}, folder)
    assert [problem.code for problem in done.problems] == ["SPEECH-FAILED"]
    assert (len(done.missing["en"]), len(done.missing["es"])) == (AT_ONCE, 1)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    with pytest.raises(SpeechError) as caught:
        run(FakeVoice(), WORDS, tmp_path / "data" / "voices")
    assert caught.value.code == "SPEECH-NOT-WRITTEN"
    assert caught.value.remedy


def test_a_file_that_cannot_be_written_is_told_once(folder: Path) -> None:
    run(FakeVoice(), {}, folder)
    (folder / f"{sentence_key('en', 'One.')}.ogg").mkdir()
    done = run(FakeVoice(), WORDS, folder)
    assert [problem.code for problem in done.problems] == ["SPEECH-NOT-WRITTEN"]
    assert "One." in done.missing["en"]
