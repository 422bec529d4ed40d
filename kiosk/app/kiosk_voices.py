"""The sound of what stands on the kiosk's screen: recorded, prepared, or made at once for one patient.

What only a visit knows (a name, a day, a typed question) is said while it is shown, on one worker and never on two: the
other is for pictures and forms. Those sounds lie in a private folder, in the machine's memory where it offers one, and
are gone with the patient.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.app.folders import SAMPLE_VOICES, Folders
from kiosk.app.private_folder import PrivateFolder, sweep
from kiosk.app.terminal import complain
from kiosk.clinic import ClinicSettings, VoiceOutput
from kiosk.errors import AntesalaError, SpeechError
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import EspeakVoice, Voice
from kiosk.ui.platform.tasks import TaskRunner

LOG = logging.getLogger("antesala.voices")

MEMORY = Path("/dev/shm")
"""A folder that lies in memory, on Linux: whoever steals the disk finds no sound on it."""

PREFIX = "antesala-voices-"
"""How the names of the private folders of kiosks begin."""

TO_START_S = 5.0
"""Seconds that the voice may take to start; while it does not answer, one worker fewer makes forms."""

_FOR_GOOD = {"SPEECH-NO-ESPEAK", "SPEECH-NO-VOICE", "SPEECH-TIMEOUT"}
"""What is not tried again before the next start: it would be the same, or take as long, at each page."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What somebody wants to hear."""

    language: str
    sentences: Sequence[str]
    done: Callable[[tuple[Path, ...] | None], None]
    is_wanted: Callable[[], bool]


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
        self._waiting: list[_Wish] = []
        self._is_saying = False
        tasks.run("sweep-sounds", partial(sweep, self._place, PREFIX), failed=lambda _error: None)
        self._home = PrivateFolder(self._place, PREFIX)
        self._private = self._new_private()

    @property
    def _store(self) -> VoiceStore:
        return VoiceStore(self._recordings, (*self._prepared, self._private))

    def fetch(
        self,
        language: str,
        sentences: Sequence[str],
        *,
        done: Callable[[tuple[Path, ...] | None], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        """Get the sound of sentences; see `Voices`. The newest wish that waits is served first."""
        files = self._found(language, sentences)
        if files is not None or language in self._given_up:
            done(files)
            return
        self._waiting.append(_Wish(language, sentences, done, is_wanted))
        self._say_next()

    def forget(self) -> None:
        """Wipe what was made for one patient, and make nothing more for her."""
        self._waiting.clear()
        shutil.rmtree(self._private, ignore_errors=True)
        try:
            self._private = self._new_private()
        except OSError as error:  # no room: what is prepared can be heard all the same
            LOG.warning("no folder for a visit's sentences: %s", error)

    def close(self) -> None:
        """Wipe everything that was made, for patients who have left too; nothing is asked any more."""
        self._home.close()

    def lacking(self, spoken: Mapping[str, Sequence[str]]) -> dict[str, int]:
        """Return how many of the known sentences have no sound, by language; reads folders, so ask on a worker."""
        store = VoiceStore(self._recordings, self._prepared)
        counts = {language: len(store.missing(language, sentences)) for language, sentences in spoken.items()}
        return {language: count for language, count in counts.items() if count}

    def _found(self, language: str, sentences: Sequence[str]) -> tuple[Path, ...] | None:
        files = tuple(file for file in self._store.find_each(language, sentences) if file is not None)
        return files if len(files) == len(sentences) else None

    def _say_next(self) -> None:
        """Have the newest wish said that somebody still has, once nothing else is being said."""
        while self._waiting and not self._is_saying:
            wish = self._waiting.pop()
            if wish.is_wanted():
                self._begin(wish)

    def _begin(self, wish: _Wish) -> None:
        self._is_saying = True
        private = self._private
        self._tasks.run(
            "say-sentences",
            partial(self._say, wish, self._store, private),
            done=lambda _said: self._hand_over(wish, private),
            failed=lambda error: self._give_up(wish, private, error),
        )

    def _say(self, wish: _Wish, store: VoiceStore, private: Path) -> None:
        """Say what still has no sound; on the worker."""
        once = tuple(dict.fromkeys(wish.sentences))
        lacking = [one for one, file in zip(once, store.find_each(wish.language, once), strict=True) if file is None]
        if lacking and wish.language not in self._given_up:
            self._voice.write_all(wish.language, lacking, private)

    def _hand_over(self, wish: _Wish, private: Path) -> None:
        self._wipe_left(private)
        self._is_saying = False
        self._say_next()
        if wish.is_wanted():
            wish.done(self._found(wish.language, wish.sentences))

    def _give_up(self, wish: _Wish, private: Path, error: Exception) -> None:
        """Go on without sound; what somebody has to mend is told once and not tried again."""
        self._wipe_left(private)
        if isinstance(error, AntesalaError) and error.code in _FOR_GOOD:
            self._given_up.add(wish.language)
            complain(f"{error.code}: {error.what}\n{error.remedy}")
        LOG.warning("sentences not said: %s", error)
        self._is_saying = False
        self._say_next()
        if wish.is_wanted():
            wish.done(None)

    def _wipe_left(self, private: Path) -> None:
        """Wipe what was still being made when its patient left."""
        if private != self._private:
            shutil.rmtree(private, ignore_errors=True)

    def _new_private(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self._home.path))


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
