"""Short real sounds, and a sound device that is there or not as a test wishes."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

from PySide6.QtCore import QObject, Signal

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


class SoundSwitch(QObject):
    """Fits `SoundOutput`."""

    changed = Signal()

    def __init__(self, *, is_there: bool = True) -> None:
        super().__init__()
        self._is_there = is_there

    @property
    def is_there(self) -> bool:
        return self._is_there

    def turn(self, *, is_there: bool) -> None:
        """Plug it in, or pull it out."""
        self._is_there = is_there
        self.changed.emit()
