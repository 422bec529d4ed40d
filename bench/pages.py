"""From the lifted finger to the end of the first frame that shows the next step or page; motion off."""

from __future__ import annotations

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, median, quantile, spread
from bench.plan import Extent
from bench.watch import Turn, Watch
from kiosk.app.stage import Stage
from kiosk.ui.demo.visitor import Visitor

_GOAL_MS = 50
_READING_MS = 300


def measure(extent: Extent) -> list[Figure]:
    """Play visits by touch up to the wait for the doctor, the procedures in turn."""
    with open_stage(is_still=True) as stage:
        watch = Watch(stage.window.window, stage.kiosk)
        for number in range(extent.played):
            samples = next_visits(stage)
            sample = samples[number % len(samples)]
            visitor = stage.visitor(sample)
            _read_all(stage, visitor)
            stage.play(visitor, sample)
            stage.kiosk.welcome()
        turns = watch.turns
    steps, pages = [turn for turn in turns if turn.is_step], [turn for turn in turns if not turn.is_step]
    return [*_figures("step change", steps), *_figures("page change", pages)]


def _read_all(stage: Stage, visitor: Visitor) -> None:
    """Go through the visit, with a moment on each page, as nobody reads faster than pictures are drawn."""
    while str(stage.kiosk.screen) != "Waiting":
        visitor.do_screen()
        stage.hand.settle(_READING_MS)


def _figures(name: str, turns: list[Turn]) -> list[Figure]:
    times = [turn.took_ms for turn in turns]
    slowest = max(turns, key=lambda turn: turn.took_ms)
    note = f"{spread(times)}; slowest to {' '.join(part for part in slowest.after[:2] if part)}"
    return [
        Figure(f"{name}, touch to new frame, p50", median(times), "ms"),
        Figure(f"{name}, touch to new frame, p99", quantile(times, 0.99), "ms", _GOAL_MS, note=note),
    ]
