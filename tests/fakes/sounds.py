"""Short real sounds, and a voice that has one of them for every sentence."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

_RATE = 8000


def write_sound(file: Path, ms: int = 50) -> Path:
    """Write a tone that lasts so many milliseconds."""
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_RATE)
        count = _RATE * ms // 1000
        sound.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(at * 0.35))) for at in range(count)))
    return file


class OneSound:
    """Fits `Voices`: the same short sound for every sentence.

    Args:
        folder: Where the sound lies.
        lacking: Sentences that have none.
        is_late: Nothing is handed out before `deliver`.
        ms: How long the sound is.
    """

    def __init__(self, folder: Path, *, lacking: Sequence[str] = (), is_late: bool = False, ms: int = 50) -> None:
        self.sound = write_sound(folder / "one.wav", ms)
        self.lacking = tuple(lacking)
        self.is_late = is_late
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.forgotten = 0
        self._waiting: list[Callable[[], None]] = []

    def fetch(
        self,
        language: str,
        sentences: Sequence[str],
        *,
        done: Callable[[tuple[Path, ...] | None], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        self.asked.append((language, tuple(sentences)))
        files = None if set(self.lacking) & set(sentences) else tuple(self.sound for _ in sentences)
        if self.is_late:
            self._waiting.append(lambda: done(files) if is_wanted() else None)
        else:
            done(files)

    def deliver(self) -> None:
        """Hand out what was asked for."""
        waiting, self._waiting = self._waiting, []
        for hand_out in waiting:
            hand_out()

    def forget(self) -> None:
        self.forgotten += 1
