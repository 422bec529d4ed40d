"""Reading aloud: from the lifted finger to the first sound that went out, and what the library takes."""

from __future__ import annotations

import tempfile
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, median, quantile, spread
from bench.own_memory import own_mb
from bench.plan import Extent
from bench.watch import Watch
from kiosk.app.stage import Stage
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.platform.page_words import PageWords

_GOAL_MS = 300
_LIBRARY_MB = 30
_LISTENINGS = 40
_SCREENS = ("Section", "Check", "Summary")
_RATE = 22_050


class _Silence:
    """Fits `Voices`: a second of silence for every sentence."""

    def __init__(self, folder: Path) -> None:
        self._sound = folder / "silence.wav"
        with wave.open(str(self._sound), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(_RATE)
            sound.writeframes(bytes(2 * _RATE))

    def fetch(
        self,
        language: str,
        sentences: Sequence[str],
        *,
        done: Callable[[tuple[Path, ...] | None], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        """Hand out the one sound."""
        done((self._sound,) * len(sentences))

    def forget(self) -> None:
        """Keep it."""


def measure(extent: Extent) -> list[Figure]:
    """Touch "Read to me" on a section, a check and the summary, again and again."""
    with (
        tempfile.TemporaryDirectory(prefix="antesala-bench-") as scratch,
        open_stage(voices=_Silence(Path(scratch))) as stage,
    ):
        library = _load(stage)
        times, looks = _listen(stage, _LISTENINGS if extent.played > 1 else 10)
    return [
        *library,
        Figure("looking at a page's words, p95", quantile(looks, 0.95), "ms", note=spread(looks)),
        Figure("touch to the first sound, p50", median(times), "ms"),
        Figure("touch to the first sound, p95", quantile(times, 0.95), "ms", _GOAL_MS, note=spread(times)),
    ]


def _load(stage: Stage) -> list[Figure]:
    """Load the library, as a station does on idle."""
    player = _reading(stage).player
    before, began = own_mb(), perf_counter()
    player.load()
    took = (perf_counter() - began) * 1000
    stage.hand.settle(300)
    return [
        Figure("loading the library of sounds, on idle", took, "ms"),
        Figure("memory of the library of sounds", own_mb() - before, "MB", _LIBRARY_MB),
    ]


def _listen(stage: Stage, count: int) -> tuple[list[float], list[float]]:
    """Return milliseconds from the lifted finger to the first sound, and those of looking at the page."""
    watch = Watch(stage.window.window, stage.kiosk)
    reading = _reading(stage)
    words = PageWords(stage.window.window, bool)
    visitor = stage.visitor(next_visits(stage)[0])
    times: list[float] = []
    looks: list[float] = []
    moved: list[float] = []
    reading.player.moved.connect(lambda: moved.append(perf_counter()))
    reading.wearHeadphones()
    for screen in _SCREENS:
        visitor.go_to(screen)
        for _ in range(count):
            del moved[:]
            stage.hand.touch("readToMe")
            stage.hand.wait_until(lambda: bool(moved), "a sound")
            times.append((moved[0] - watch.lifted_at) * 1000)
            stage.hand.touch("stopReading")
            began = perf_counter()
            words.look()
            looks.append((perf_counter() - began) * 1000)
    return times, looks


def _reading(stage: Stage) -> ReadingViewModel:
    reading = stage.kiosk.property("reading")
    assert isinstance(reading, ReadingViewModel)
    return reading
