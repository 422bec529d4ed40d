"""Makes every sentence audible ahead: what is missing is said, what nobody says any more is removed.

Each file is whole or not there, so a run that was interrupted is gone on with by the next; where nothing changed,
nothing is done. Two runs at once do the same work twice and harm nothing.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key
from kiosk.speech.store import KINDS, VoiceStore
from kiosk.speech.voice import Voice

AT_ONCE = 50
"""Sentences that a child process is given: its start costs as much as ten of them."""

_HOPELESS = {"SPEECH-NO-ESPEAK", "SPEECH-NOT-WRITTEN"}
_MANNER = "manner.txt"
_OURS = re.compile(rf"[0-9a-f]{{32}}({'|'.join(map(re.escape, KINDS))})")
_DRAFT = re.compile(r"\.[0-9a-f]{32}\.\w+\.[0-9a-f]{16}")
_DRAFT_LIVES_S = 3600


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run did.

    Attributes:
        wanted: How many sentences can be read aloud, in all languages together.
        made: How many were said anew.
        removed: How many files were removed, because nobody says them any more.
        missing: What still has no sound, by language; languages with nothing missing are left out.
        problems: What went wrong, each once.
    """

    wanted: int
    made: int
    removed: int
    missing: Mapping[str, Sequence[str]]
    problems: Sequence[SpeechError] = field(default=())


def prepare(
    voice: Voice, spoken: Mapping[str, Sequence[str]], *, recordings: Path | None, folder: Path, workers: int = 0
) -> Prepared:
    """Bring a folder in line with what is said.

    Args:
        voice: Says what has neither a recording nor a file yet.
        spoken: Every sentence, by language.
        recordings: Folder of the clinic's own recordings, or None.
        folder: Of prepared sound; it is made where it is not there.
        workers: Child processes at once; 0 for one a processor.

    Raises:
        SpeechError: The folder cannot be made or written (SPEECH-NOT-WRITTEN).
    """
    removed = _tidy(voice, spoken, folder)
    store = VoiceStore(recordings, [folder])
    lacking = {language: store.missing(language, sentences) for language, sentences in spoken.items()}
    problems = _say(voice, lacking, folder, workers or os.cpu_count() or 1)
    missing = {language: store.missing(language, sentences) for language, sentences in lacking.items()}
    return Prepared(
        wanted=sum(len(set(sentences)) for sentences in spoken.values()),
        made=sum(map(len, lacking.values())) - sum(map(len, missing.values())),
        removed=removed,
        missing={language: sentences for language, sentences in missing.items() if sentences},
        problems=problems,
    )


def _tidy(voice: Voice, spoken: Mapping[str, Sequence[str]], folder: Path) -> int:
    """Remove what nobody says any more, all of it where it was said in another manner; return how much.

    The manner is noted before anything is said in it, so that an interrupted run is gone on with.

    Raises:
        SpeechError: SPEECH-NOT-WRITTEN.
    """
    note = folder / _MANNER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if note.exists() and note.read_text(encoding="utf-8") == voice.manner:
            return sum(map(_remove, _unused(folder, spoken)))
        removed = sum(map(_remove, _unused(folder, {})))
        note.write_text(voice.manner, encoding="utf-8")
    except OSError as error:
        raise SpeechError(
            "SPEECH-NOT-WRITTEN", f"{folder} cannot be written: {error.strerror}.", "Name another place with --data."
        ) from error
    return removed


def _say(voice: Voice, lacking: Mapping[str, Sequence[str]], folder: Path, workers: int) -> list[SpeechError]:
    """Say what is lacking, a few child processes at once; return what went wrong, each once."""
    problems: dict[str, SpeechError] = {}
    pool = ThreadPoolExecutor(workers, thread_name_prefix="voices")
    try:
        running = [pool.submit(voice.write_all, *part, folder) for part in _parts(lacking)]
        for done in as_completed(running):
            error = done.exception()
            if isinstance(error, SpeechError):
                problems.setdefault(str(error), error)
                if error.code in _HOPELESS:
                    break
            elif error is not None:
                raise error
    finally:
        pool.shutdown(cancel_futures=True)  # after Ctrl-C too: what is being said is finished, no more is begun
    return list(problems.values())


def _parts(lacking: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Sequence[str]]]:
    for language, sentences in lacking.items():
        for start in range(0, len(sentences), AT_ONCE):
            yield language, sentences[start : start + AT_ONCE]


def _unused(folder: Path, spoken: Mapping[str, Sequence[str]]) -> list[Path]:
    """Return files of ours that nobody says any more, and drafts that an interruption left; nobody else's files."""
    keys = {sentence_key(language, one) for language, sentences in spoken.items() for one in sentences}
    files = [file for file in folder.iterdir() if file.is_file()]
    old = [file for file in files if _OURS.fullmatch(file.name) and file.stem not in keys]
    return old + [file for file in files if _DRAFT.fullmatch(file.name) and _is_left(file)]


def _is_left(draft: Path) -> bool:
    with suppress(OSError):
        return time.time() - draft.stat().st_mtime > _DRAFT_LIVES_S
    return False  # it became a file meanwhile


def _remove(file: Path) -> bool:
    with suppress(OSError):  # it stays; the next run tries again
        file.unlink()
        return True
    return False
