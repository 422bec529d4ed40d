"""What turns a sentence into sound, and espeak-ng, which does it where no clinic has recorded its own.

espeak-ng runs as a child process with a timeout: a speech engine inside the program can hang it. It gets the sentence
by standard input, so that no list of processes shows what a patient hears, and returns the sound by standard output,
so that writing it is ours and every full disk is noticed.
"""

from __future__ import annotations

import io
import secrets
import subprocess
import wave
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key

VOICES: Mapping[str, str] = {"en": "en-gb", "es": "es", "ca": "ca"}
"""espeak-ng's voice of each language."""

WORDS_A_MINUTE = 145
"""A little slower than people talk (150 to 160), for listeners over 60; espeak-ng's own is 175."""

_HOW_TO_INSTALL = "Install espeak-ng (Debian and Ubuntu: `sudo apt-get install espeak-ng`), then run `main.py voices`."


class Voice(Protocol):
    """Makes a sentence audible. May take a moment: call it from a worker, never from the screen's thread."""

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


class EspeakVoice:
    """Fits `Voice`.

    Args:
        command: The program.
        timeout_s: Seconds for one sentence; it usually takes 0.01 s.
    """

    def __init__(self, command: str = "espeak-ng", *, timeout_s: float = 10) -> None:
        self._command = command
        self._timeout_s = timeout_s

    def write(self, language: str, sentence: str, folder: Path) -> Path:
        """Say a sentence into ``<key>.wav`` of a folder; see `Voice`."""
        file = folder / f"{sentence_key(language, sentence)}.wav"
        sound = self._sound(language, sentence)
        draft = folder / f".{file.name}.{secrets.token_hex(8)}"
        try:
            draft.write_bytes(sound)
            draft.replace(file)
        except OSError as error:
            with suppress(OSError):
                draft.unlink()
            raise SpeechError(
                "SPEECH-NOT-WRITTEN",
                f"{folder} cannot be written: {error.strerror}.",
                "Make room on the disk, or give the user who runs Antesala the right to write there.",
            ) from error
        return file

    def _sound(self, language: str, sentence: str) -> bytes:
        """Return a WAV file's bytes: one channel, 16 bits, 22050 samples a second."""
        if language not in VOICES:
            raise SpeechError(
                "SPEECH-NO-VOICE",
                f"There is no voice for the language `{language}`.",
                "Record the sentences yourself: `main.py voices --list` writes them down.",
            )
        command = [self._command, "--stdin", "--stdout", "-b", "1", "-v", VOICES[language], "-s", str(WORDS_A_MINUTE)]
        return _finished(self._run(command, _plain(sentence)))

    def _run(self, command: list[str], sentence: str) -> bytes:
        pipe = subprocess.PIPE
        try:
            with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True) as child:
                try:
                    sound, complaint = child.communicate(sentence.encode(), self._timeout_s)
                except subprocess.TimeoutExpired:
                    child.kill()  # its pipes are closed, not read to the end: something behind it may hold them
                    raise
        except subprocess.TimeoutExpired as error:
            raise SpeechError(
                "SPEECH-TIMEOUT", f"The voice took longer than {self._timeout_s:g} s for a sentence.", "Try again."
            ) from error
        except OSError as error:
            raise SpeechError(
                "SPEECH-NO-ESPEAK", f"The voice `{self._command}` does not run.", _HOW_TO_INSTALL
            ) from error
        if child.returncode != 0:
            words = " ".join(complaint.decode(errors="replace").split())[:200] or f"status {child.returncode}"
            raise SpeechError("SPEECH-FAILED", f"The voice refused: {words}", _HOW_TO_INSTALL)
        return sound


def _plain(sentence: str) -> str:
    """Return a sentence as one line, without the brackets by which espeak-ng takes words for sounds of speech."""
    return " ".join(sentence.replace("[[", "[").replace("]]", "]").split())


def _finished(streamed: bytes) -> bytes:
    """Return a sound with its true length written in front; a stream says an endless one.

    Raises:
        SpeechError: SPEECH-FAILED when there is no sound in it.
    """
    whole = io.BytesIO()
    try:
        with wave.open(io.BytesIO(streamed)) as heard, wave.open(whole, "wb") as sound:
            samples = heard.readframes(heard.getnframes())
            sound.setparams(heard.getparams())
            sound.writeframes(samples)  # and the length with them
    except (wave.Error, EOFError):
        samples = b""
    if not any(samples):
        raise SpeechError("SPEECH-FAILED", "The voice said nothing.", _HOW_TO_INSTALL)
    return whole.getvalue()
