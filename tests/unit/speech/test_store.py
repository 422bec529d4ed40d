"""The sound of a sentence is looked for in the clinic's recordings, then among what was prepared."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.speech.key import sentence_key
from kiosk.speech.store import KINDS, VoiceStore


def keep(folder: Path, sentence: str, kind: str = ".wav", sound: bytes = b"sound") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{sentence_key('en', sentence)}{kind}"
    file.write_bytes(sound)
    return file


@pytest.mark.parametrize("kind", KINDS)
def test_a_recording_counts_before_what_was_prepared(tmp_path: Path, kind: str) -> None:
    prepared = keep(tmp_path / "prepared", "Hello.")
    store = VoiceStore(tmp_path / "recordings", [tmp_path / "prepared"])
    assert store.find("en", "Hello.") == prepared
    recorded = keep(tmp_path / "recordings", "Hello.", kind)
    assert store.find("en", "Hello.") == recorded


def test_a_visits_own_folder_is_looked_into_too(tmp_path: Path) -> None:
    kept = keep(tmp_path / "visit", "Your left L4/L5 joint.")
    store = VoiceStore(None, [tmp_path / "nowhere", tmp_path / "visit"])
    assert store.find("en", "Your left  L4/L5 joint.") == kept
    assert store.find("es", "Your left L4/L5 joint.") is None


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    keep(tmp_path / "recordings", "Hello.", sound=b"")
    prepared = keep(tmp_path / "prepared", "Hello.")
    assert VoiceStore(tmp_path / "recordings", [tmp_path / "prepared"]).find("en", "Hello.") == prepared


def test_the_sentences_of_a_page_are_found_in_order(tmp_path: Path) -> None:
    prepared = keep(tmp_path / "prepared", "Hello.")
    recorded = keep(tmp_path / "recordings", "How are you?")
    store = VoiceStore(tmp_path / "recordings", [tmp_path / "prepared"])
    assert store.find_each("en", ["How are you?", "I am well.", "Hello."]) == (recorded, None, prepared)


def test_the_screen_asks_a_folder_that_is_not_there_once_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = keep(tmp_path / "prepared", "Hello.", ".ogg")
    store = VoiceStore(tmp_path / "nowhere", [tmp_path / "nowhere either", tmp_path / "prepared"])
    asked: list[str] = []
    ask = os.stat

    def note(file: str | Path, **how: Any) -> os.stat_result:
        asked.append(str(file))
        return ask(file, **how)

    monkeypatch.setattr(os, "stat", note)
    assert store.find_each("en", ["Hello."] * 3) == (prepared,) * 3
    assert len(asked) == 3 + 3, "one question a folder, one a sentence"


def test_what_is_missing_is_listed_once_and_in_order(tmp_path: Path) -> None:
    keep(tmp_path, "One.")
    assert VoiceStore(None, [tmp_path]).missing("en", ["Three.", "One.", "Two.", "Three."]) == ("Three.", "Two.")
