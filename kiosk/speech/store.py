"""Where the sound of a sentence lies: a clinic's own recordings first, then what was prepared.

Every file is named by its sentence's key and the kind of sound, such as ``5f2c...9a.wav``. Looking costs a few
questions to the file system (1 ms for a page without any sound) and reads nothing, so the screen's thread may ask for
the sentences of one page.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.speech.key import sentence_key

KINDS = (".ogg", ".wav", ".flac", ".opus", ".mp3", ".m4a")
"""Kinds of sound that are looked for, in this order."""


class VoiceStore:
    """Finds the sound of a sentence.

    Args:
        recordings: Folder of the clinic's own recordings; None for none. It counts before everything else.
        prepared: Folders of prepared sound, in order; also a visit's own. A folder that is not there holds nothing.
    """

    def __init__(self, recordings: Path | None, prepared: Sequence[Path]) -> None:
        self._folders = (recordings, *prepared) if recordings else tuple(prepared)

    def find(self, language: str, sentence: str) -> Path | None:
        """Return the file that says a sentence, or None where there is none, or only an empty one.

        Args:
            language: Two letters.
            sentence: Plain words, as `spoken_sentences` cuts them.
        """
        return self.find_each(language, [sentence])[0]

    def find_each(self, language: str, sentences: Iterable[str]) -> tuple[Path | None, ...]:
        """Return the file of each sentence, in order, as `find` does; what all ask is asked once."""
        folders = [f"{folder}{os.sep}" for folder in self._folders if folder.is_dir()]
        return tuple(_file_of(sentence_key(language, one), folders) for one in sentences)

    def missing(self, language: str, sentences: Iterable[str]) -> tuple[str, ...]:
        """Return the sentences that have no sound, in order, each once; reads each folder once, so ask on a worker."""
        there = {key for folder in self._folders for key in _keys_in(folder)}
        return tuple(one for one in dict.fromkeys(sentences) if sentence_key(language, one) not in there)


def _keys_in(folder: Path) -> Iterator[str]:
    try:
        files = list(folder.iterdir())
    except OSError:  # not there, or not for us
        return
    yield from (file.stem for file in files if file.suffix in KINDS and _holds_sound(file))


def _file_of(key: str, folders: Iterable[str]) -> Path | None:
    # In strings: a page without any sound asks some hundred times, and a Path costs more than the question.
    for folder in folders:
        for kind in KINDS:
            if _holds_sound(f"{folder}{key}{kind}"):
                return Path(f"{folder}{key}{kind}")
    return None


def _holds_sound(file: str | Path) -> bool:
    try:
        found = os.stat(file)  # noqa: PTH116 - see above
    except OSError:  # not there, or not for us: either way nobody hears it
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size > 0
