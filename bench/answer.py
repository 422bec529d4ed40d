"""From the lifted finger to the committed answer: checked by the rules, encrypted, on disk."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, quantile, spread
from bench.plan import Extent
from bench.watch import Watch
from kiosk.app.stage import Stage
from kiosk.visit.events import CheckAnswered, Event, SafetyAnswered

_GOAL_MS = 20


def measure(extent: Extent) -> list[Figure]:
    """Play visits by touch and time each answer to a check or a safety question."""
    with open_stage() as stage:
        watch = Watch(stage.window.window, stage.kiosk)
        times: list[float] = []
        _time_commits(stage, watch, times)
        for number in range(extent.played):
            samples = next_visits(stage)
            stage.play(stage.visitor(samples[number % len(samples)]), samples[number % len(samples)])
            stage.kiosk.welcome()
    return [Figure("touch to committed answer, p99", quantile(times, 0.99), "ms", _GOAL_MS, note=spread(times))]


def _time_commits(stage: Stage, watch: Watch, times: list[float]) -> None:
    """Look at the clock when the journal's real `append` returns."""
    journal = stage.house.store.journal
    append = journal.append

    def timed(visit_id: str, *, events: Sequence[Event], **rest: Any) -> None:
        append(visit_id, events=events, **rest)
        if any(isinstance(event.fact, CheckAnswered | SafetyAnswered) for event in events):
            times.append((perf_counter() - watch.lifted_at) * 1000)

    vars(journal)["append"] = timed
