"""`voices` prepares what a clinic's kiosk reads aloud, or lists what can be recorded."""

from __future__ import annotations

import argparse
import csv
import io
from pathlib import Path

import pytest

from kiosk.app import voices_command
from kiosk.app.command_line import main
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.voices_command import run_voices
from kiosk.speech.key import sentence_key
from tests.fakes.voice import FakeVoice

pytestmark = pytest.mark.integration

PREPARE = argparse.Namespace(list=None)


def clinic(folder: Path, voice: str = "") -> Path:
    """The sample clinic in Catalan alone, with `[voice]` set anew."""
    text = SAMPLE_CLINIC.read_text("utf-8").replace('output = "headphones"', voice)
    text = text.replace('languages = ["en", "es", "ca"]', 'languages = ["ca"]').replace('logo = "logo.svg"', "")
    file = folder / "clinic.toml"
    file.write_text(text, "utf-8")
    return file


def test_a_clinics_sentences_go_into_its_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders, voice = Folders(tmp_path / "data", clinic(tmp_path)), FakeVoice()
    assert run_voices(folders, PREPARE, is_data_named=True, voice=voice) == 0
    assert len(voice.said) == len(list((tmp_path / "data" / "voices").glob("*.ogg"))) > 1000
    assert run_voices(folders, PREPARE, is_data_named=True, voice=voice) == 0
    assert "0 said anew" in capsys.readouterr().out


def test_a_copy_of_the_sample_clinic_leaves_the_sample_clinics_own_sounds_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "sample" / "kept.ogg"
    kept.parent.mkdir()
    kept.touch()
    monkeypatch.setattr(voices_command, "SAMPLE_VOICES", kept.parent)
    folders = Folders(tmp_path / "data", clinic(tmp_path))
    assert run_voices(folders, PREPARE, is_data_named=False, voice=FakeVoice()) == 0
    assert list(kept.parent.iterdir()) == [kept]
    assert (tmp_path / "data" / "voices").is_dir()


def test_without_a_voice_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = Folders(tmp_path / "data", clinic(tmp_path))
    assert run_voices(folders, PREPARE, is_data_named=True, voice=FakeVoice(["es"])) == 1
    told = capsys.readouterr().err
    assert "SPEECH-NO-VOICE" in told
    assert "sentences cannot be heard, for example: " in told


def test_where_nothing_is_read_aloud_nothing_is_prepared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = clinic(tmp_path, 'output = "off"')
    assert main(["voices", "--clinic", str(file), "--data", str(tmp_path / "data")]) == 0
    assert "[voice]" in capsys.readouterr().out
    assert not (tmp_path / "data").exists()


def test_the_list_names_what_is_not_recorded_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = clinic(tmp_path, 'recordings = "own"')
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / f"{sentence_key('ca', 'Enrere')}.wav").write_bytes(b"sound")
    assert main(["voices", "--clinic", str(file), "--list"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["language"] for row in rows} == {"ca"}
    assert all(row["key"] == sentence_key("ca", row["sentence"]) for row in rows)
    sentences = {row["sentence"] for row in rows}
    assert "Següent" in sentences
    assert "Enrere" not in sentences


def test_the_list_can_be_a_file_for_a_spreadsheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, listed = clinic(tmp_path), tmp_path / "list.csv"
    assert main(["voices", "--clinic", str(file), "--list", str(listed)]) == 0
    assert listed.read_bytes().startswith(b"\xef\xbb\xbfkey,language,sentence\n")
    assert main(["voices", "--clinic", str(file), "--list", str(tmp_path / "no" / "list.csv")]) == 1
    assert "VOICES-NOT-WRITABLE" in capsys.readouterr().err
