"""The sound of what stands on the kiosk's screen: recorded, prepared, or made at once for one patient.

What only a visit knows (a name, a day, a typed question) is said while it is shown, on a worker. Those sounds lie in a
private folder, in the machine's memory where it offers one, and are gone with the patient.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from kiosk.app.folders import SAMPLE_VOICES, Folders
from kiosk.app.terminal import complain
from kiosk.clinic import ClinicSettings, VoiceOutput
from kiosk.errors import AntesalaError, SpeechError
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import EspeakVoice, Voice
from kiosk.ui.platform.tasks import TaskRunner

LOG = logging.getLogger("antesala.voices")

MEMORY = Path("/dev/shm")
"""A folder that lies in memory, on Linux: whoever steals the disk finds no sound on it."""

_PRIVATE = "antesala-voices-"
_OF_PROCESS = re.compile(rf"{_PRIVATE}(\d+)-.*")
TO_START_S = 5.0
"""Seconds that the voice may take to start; while it does not answer, one worker fewer makes forms."""

_FOR_GOOD = {"SPEECH-NO-ESPEAK", "SPEECH-NO-VOICE", "SPEECH-TIMEOUT"}
"""What is not tried again before the next start: it would be the same, or take as long, at each page."""


class KioskVoices:
    """Has or makes the sound of sentences for one kiosk; nothing here holds up the screen.

    Args:
        recordings: Folder of the clinic's own recordings, or None.
        prepared: Folders of prepared sound.
        tasks: Runs what takes a moment.
        voice: Says what has no sound yet.
        place: Where the private folder is made.
    """

    def __init__(
        self,
        recordings: Path | None,
        prepared: Sequence[Path],
        tasks: TaskRunner,
        *,
        voice: Voice | None = None,
        place: Path | None = None,
    ) -> None:
        self._recordings = recordings
        self._prepared = tuple(prepared)
        self._tasks = tasks
        self._voice = voice or EspeakVoice(to_start_s=TO_START_S)
        self._place = place or (MEMORY if os.access(MEMORY, os.W_OK) else Path(tempfile.gettempdir()))
        self._given_up: set[str] = set()
        _sweep(self._place)
        self._made: list[Path] = []
        self._private = self._new_private()

    @property
    def _store(self) -> VoiceStore:
        return VoiceStore(self._recordings, (*self._prepared, self._private))

    def fetch(
        self, language: str, sentences: Sequence[str], *, done: Callable[[tuple[Path, ...] | None], None]
    ) -> None:
        """Get the sound of sentences.

        Args:
            language: Two letters.
            sentences: As `spoken_sentences` cuts them.
            done: Called on the screen's thread with a file for each, in order; with None when one has no sound. Called
                at once where all lie there, later where one has to be made.
        """
        files = self._found(language, sentences)
        if files is not None or language in self._given_up:
            done(files)
            return
        store, private = self._store, self._private
        lacking = [one for one in dict.fromkeys(sentences) if store.find(language, one) is None]
        self._tasks.run(
            "say-sentences",
            partial(self._voice.write_all, language, lacking, private),
            done=lambda _count: self._hand_over(language, sentences, private, done),
            failed=lambda error: self._give_up(language, error, private, done),
        )

    def forget(self) -> None:
        """Wipe what was made for one patient."""
        shutil.rmtree(self._private, ignore_errors=True)
        try:
            self._private = self._new_private()
        except OSError as error:  # no room: what is prepared can be heard all the same
            LOG.warning("no folder for a visit's sentences: %s", error)

    def close(self) -> None:
        """Wipe everything that was made, for patients who have left too; nothing is asked any more."""
        for folder in self._made:
            shutil.rmtree(folder, ignore_errors=True)

    def lacking(self, spoken: Mapping[str, Sequence[str]]) -> dict[str, int]:
        """Return how many of the known sentences have no sound, by language; reads folders, so ask on a worker."""
        store = VoiceStore(self._recordings, self._prepared)
        counts = {language: len(store.missing(language, sentences)) for language, sentences in spoken.items()}
        return {language: count for language, count in counts.items() if count}

    def _found(self, language: str, sentences: Sequence[str]) -> tuple[Path, ...] | None:
        store = self._store
        files = tuple(file for one in sentences if (file := store.find(language, one)) is not None)
        return files if len(files) == len(sentences) else None

    def _hand_over(
        self, language: str, sentences: Sequence[str], private: Path, done: Callable[[tuple[Path, ...] | None], None]
    ) -> None:
        self._wipe_left(private)
        done(self._found(language, sentences))

    def _give_up(
        self, language: str, error: Exception, private: Path, done: Callable[[tuple[Path, ...] | None], None]
    ) -> None:
        """Go on without sound; what somebody has to mend is told once and not tried again."""
        self._wipe_left(private)
        if isinstance(error, AntesalaError) and error.code in _FOR_GOOD:
            self._given_up.add(language)
            complain(f"{error.code}: {error.what}\n{error.remedy}")
        LOG.warning("sentences not said: %s", error)
        done(None)

    def _wipe_left(self, private: Path) -> None:
        """Wipe what was still being made when its patient left."""
        if private != self._private:
            shutil.rmtree(private, ignore_errors=True)

    def _new_private(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix=f"{_PRIVATE}{os.getpid()}-", dir=self._place))
        self._made = [*(one for one in self._made if one.exists()), folder]
        return folder


def kiosk_voices(folders: Folders, settings: ClinicSettings, tasks: TaskRunner) -> KioskVoices | None:
    """Return what a clinic's kiosk reads aloud with; None where the clinic wants none, or no folder can be made.

    Args:
        folders: Where things lie.
        settings: The clinic's.
        tasks: The task runner of the screen.
    """
    if settings.voice.output is VoiceOutput.OFF:
        return None
    try:
        return KioskVoices(settings.voice.recordings, (folders.voices, SAMPLE_VOICES), tasks)
    except OSError as error:
        told = SpeechError(
            "SPEECH-NOT-WRITTEN",
            f"There is no room for what is read aloud: {error.strerror}.",
            "Make room in /dev/shm or in the folder for temporary files, then start the kiosk anew.",
        )
        LOG.warning("no reading aloud: %s", told)
        complain(f"{told.code}: {told.what}\n{told.remedy}")
        return None


def tell_lacking(lacking: Mapping[str, int]) -> None:
    """Tell the operator, calmly, how many sentences have no sound yet; the kiosk says them when they are shown."""
    if not lacking:
        return
    LOG.warning("sentences without sound: %d", sum(lacking.values()))
    counts = ", ".join(f"{count} in `{language}`" for language, count in lacking.items())
    complain(
        f"VOICES-MISSING: Some sentences have no prepared sound: {counts}. Each is said when it is shown, where "
        "espeak-ng is there; else its page is not read aloud.\n"
        "Run `main.py voices`, for the sample clinic `make setup`."
    )


def _sweep(place: Path) -> None:
    """Remove private folders of kiosks that ended without wiping them."""
    with suppress(OSError):
        for folder in place.glob(f"{_PRIVATE}*"):
            found = _OF_PROCESS.fullmatch(folder.name)
            if found and not _runs(int(found[1])):
                shutil.rmtree(folder, ignore_errors=True)


def _runs(process: int) -> bool:
    if sys.platform == "win32":
        return True  # there the question itself would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # somebody else's
        return True
    return True
