"""The set-up prepares the voices once, again when a word changed, and goes on without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import voices


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose `main.py voices` notes that it ran."""
    for name in voices.READ:
        place = tmp_path / name / "file" if "." not in name else tmp_path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(name, encoding="utf-8")
    return tmp_path


def commands(root: Path, *, exit_code: int = 0) -> None:
    (root / "main.py").write_text(
        "import pathlib, sys\n"
        "folder = pathlib.Path(sys.argv[0]).parent / 'build' / 'voices'\n"
        "folder.mkdir(parents=True, exist_ok=True)\n"
        "with (folder / 'runs').open('a') as runs: runs.write(sys.argv[1])\n"
        f"sys.exit('SPEECH-NO-ESPEAK: none.' if {exit_code} else 0)\n",
        encoding="utf-8",
    )


def runs(root: Path) -> int:
    return (root / "build" / "voices" / "runs").read_text(encoding="utf-8").count("voices")


def test_voices_are_prepared_once_and_again_after_a_change(root: Path) -> None:
    commands(root)
    assert voices.prepare(root, Path(sys.executable)) == []
    assert voices.prepare(root, Path(sys.executable)) == []
    assert runs(root) == 1
    for count, name in enumerate(voices.READ, 2):
        changed = root / name if "." in name else root / name / "file"
        changed.write_text("another word", encoding="utf-8")
        assert voices.prepare(root, Path(sys.executable)) == []
        assert runs(root) == count, name


def test_without_a_voice_the_set_up_says_so_and_tries_again_next_time(root: Path) -> None:
    commands(root, exit_code=1)
    assert voices.prepare(root, Path(sys.executable))[1:] == ["SPEECH-NO-ESPEAK: none."]
    commands(root)
    assert voices.prepare(root, Path(sys.executable)) == []
    assert runs(root) == 2


def test_all_that_decides_what_is_said_is_there() -> None:
    root = Path(__file__).resolve().parents[2]
    assert [name for name in voices.READ if not (root / name).exists()] == []
