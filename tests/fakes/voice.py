"""A voice that says nothing aloud: it writes the sentence itself into the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from kiosk.errors import SpeechError
from kiosk.speech.key import sentence_key


class FakeVoice:
    """Fits `Voice`.

    Args:
        languages: What it speaks.
        breaks_at: A sentence at which it breaks off.
        breaks_with: The code of that.

    Attributes:
        manner: As of `Voice`.
        said: Every sentence that it was asked to say, in order.
    """

    def __init__(
        self,
        languages: Collection[str] = ("en", "es", "ca"),
        *,
        breaks_at: str = "",
        breaks_with: str = "SPEECH-FAILED",
    ) -> None:
        self.languages = languages
        self.breaks_at = breaks_at
        self.breaks_with = breaks_with
        self.manner = "fake"
        self.said: list[str] = []

    def write(self, language: str, sentence: str, folder: Path) -> Path:
        """Write one sentence."""
        if not self.write_all(language, [sentence], folder):
            raise SpeechError("SPEECH-FAILED", "The voice said nothing.", "Try again.")
        return folder / f"{sentence_key(language, sentence)}.ogg"

    def write_all(self, language: str, sentences: Iterable[str], folder: Path) -> int:
        """Write several."""
        if language not in self.languages:
            raise SpeechError("SPEECH-NO-VOICE", "There is no such voice.", "Record it.")
        count = 0
        for sentence in sentences:
            if sentence == self.breaks_at:
                raise SpeechError(self.breaks_with, "The voice did not answer.", "Try again.")
            self.said.append(sentence)
            if any(letter.isalnum() for letter in sentence):
                try:
                    (folder / f"{sentence_key(language, sentence)}.ogg").write_text(sentence, encoding="utf-8")
                except OSError as error:
                    raise SpeechError("SPEECH-NOT-WRITTEN", "The folder cannot be written.", "Make room.") from error
                count += 1
        return count
