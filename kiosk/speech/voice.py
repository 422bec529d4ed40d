"""What turns sentences into sound, and espeak-ng, which does it where no clinic has recorded its own.

espeak-ng runs in a child process with a timeout (`speaker.py`): a speech engine inside the program can hang it or end
it. The command line, `espeak-ng`, would need five times as long for a sentence: it starts anew for each.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key
from kiosk.speech.speaker import QUALITY

LIBRARY = {"win32": "libespeak-ng.dll", "darwin": "libespeak-ng.dylib"}.get(sys.platform, "libespeak-ng.so.1")

WORDS_A_MINUTE = 145
"""A little slower than people talk (150 to 160), for listeners over 60; espeak-ng's own is 175."""

TO_START_S, TO_SPEAK_S = 10.0, 0.5
"""Seconds that the child may take to start, and for each sentence; usual are 0.05 and 0.01."""

_FORM = 1
"""To be raised when `spoken_form` changes, so that what was prepared is said anew."""

_RANGE = re.compile(r"(?<=\d)-(?=[A-Z]?\d)")
_INITIALS = re.compile(r"\b[A-Z]{2,3}\b")
_SPELLS_INITIALS = {"en"}

_SPEAKER = (sys.executable, "-I", str(Path(__file__).with_name("speaker.py")))

_REMEDIES = {
    "SPEECH-NO-ESPEAK": "Install espeak-ng (Debian and Ubuntu: `sudo apt-get install espeak-ng`); then: main.py voices",
    "SPEECH-NO-VOICE": "Record the sentences yourself: `main.py voices --list FILE.csv` writes them down.",
    "SPEECH-NOT-WRITTEN": "Make room on the disk, or let the user who runs Antesala write there.",
    "SPEECH-TIMEOUT": "Run `main.py voices` again; if it stays so, install espeak-ng anew.",
    "SPEECH-FAILED": "Run `main.py voices` again; if it stays so, install espeak-ng anew.",
}


class Voice(Protocol):
    """Makes sentences audible. Takes a moment: call it from a worker, never from the screen's thread."""

    @property
    def manner(self) -> str:
        """How it speaks, in one line: with another manner everything is said anew."""

    def write(self, language: str, sentence: str, folder: Path) -> Path:
        """Say a sentence into a folder, under the sentence's key; a file of that name is replaced in one go.

        Args:
            language: Two letters.
            sentence: Plain words, as `spoken_sentences` cuts them.
            folder: It is there, and may be written.

        Returns:
            The file, which `VoiceStore` finds.

        Raises:
            SpeechError: SPEECH-NO-ESPEAK, SPEECH-NO-VOICE, SPEECH-TIMEOUT, SPEECH-FAILED, SPEECH-NOT-WRITTEN.
        """

    def write_all(self, language: str, sentences: Iterable[str], folder: Path) -> int:
        """Say several sentences into a folder, as `write` does.

        Returns:
            How many made a sound; the others have no file.

        Raises:
            SpeechError: As `write`; what was said until then stays.
        """


class EspeakVoice:
    """Fits `Voice`. Files are Ogg Vorbis, or WAV where the system lacks libsndfile; 22050 samples a second.

    Args:
        library: File of libespeak-ng.
        speaker: The command that speaks.
        to_start_s: Seconds that the child may take to start.
    """

    def __init__(
        self, library: str = LIBRARY, *, speaker: Sequence[str] = _SPEAKER, to_start_s: float = TO_START_S
    ) -> None:
        self._library = library
        self._speaker = speaker
        self._to_start_s = to_start_s

    @property
    def manner(self) -> str:
        """How it speaks; see `Voice`."""
        return f"espeak-ng, {WORDS_A_MINUTE} words a minute, quality {QUALITY}, form {_FORM}"

    def write(self, language: str, sentence: str, folder: Path) -> Path:
        """Say a sentence into a folder; see `Voice`."""
        files = self._said(language, {sentence_key(language, sentence): sentence}, folder)
        if not files:
            raise _error("SPEECH-FAILED", "The voice said nothing.")
        return folder / next(iter(files.values()))

    def write_all(self, language: str, sentences: Iterable[str], folder: Path) -> int:
        """Say several sentences into a folder; see `Voice`."""
        return len(self._said(language, {sentence_key(language, one): one for one in sentences}, folder))

    def _said(self, language: str, sentences: Mapping[str, str], folder: Path) -> dict[str, str]:
        """Return the names of the files by key."""
        question = {
            "library": self._library,
            "voice": language,  # espeak-ng has a voice of that name for most languages; `en` is British English
            "words_a_minute": WORDS_A_MINUTE,
            "folder": str(folder.resolve()),
            "sentences": {key: spoken_form(language, one) for key, one in sentences.items()},
        }
        answer = self._answer(json.dumps(question).encode(), self._to_start_s + TO_SPEAK_S * len(sentences))
        if "files" in answer:
            return dict(answer["files"])
        raise _error(str(answer.get("code")), _what(str(answer.get("code")), language, folder, answer.get("detail")))

    def _answer(self, question: bytes, timeout_s: float) -> dict[str, dict[str, str]]:
        pipe = subprocess.PIPE
        try:
            with subprocess.Popen(self._speaker, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True) as child:
                try:
                    answer, complaint = child.communicate(question, timeout_s)
                except subprocess.TimeoutExpired:
                    child.kill()  # its pipes are closed, not read to the end: something behind it may hold them
                    raise
        except subprocess.TimeoutExpired as error:
            raise _error("SPEECH-TIMEOUT", f"The voice did not answer within {timeout_s:g} s.") from error
        except OSError as error:
            raise _error("SPEECH-FAILED", f"The voice does not run: {error.strerror}.") from error
        try:
            return dict(json.loads(answer))
        except (ValueError, TypeError) as error:  # it died, or somebody else answered
            words = " ".join(complaint.decode(errors="replace").split())[-200:] or f"status {child.returncode}"
            raise _error("SPEECH-FAILED", f"The voice broke off: {words}") from error


def spoken_form(language: str, sentence: str) -> str:
    """Return a sentence as espeak-ng has to read it so that it says what people say.

    "L4-5" is "L four five" and no subtraction; English initials, such as "ICD", are letters and no word.

    Args:
        language: Two letters.
        sentence: As it stands on the screen.
    """
    said = _RANGE.sub(" ", sentence)
    return _INITIALS.sub(lambda found: " ".join(found[0]), said) if language in _SPELLS_INITIALS else said


def _what(code: str, language: str, folder: Path, detail: object) -> str:
    sentences = {
        "SPEECH-NO-ESPEAK": f"The voice espeak-ng is not there ({detail}).",
        "SPEECH-NO-VOICE": f"espeak-ng has no voice for the language `{language}`.",
        "SPEECH-NOT-WRITTEN": f"{folder} cannot be written: {detail}.",
    }
    return sentences.get(code, "The voice gave no answer.")


def _error(code: str, what: str) -> SpeechError:
    known = code if code in _REMEDIES else "SPEECH-FAILED"
    return SpeechError(known, what, _REMEDIES[known])
