"""Memory of the kiosk's process: after one visit beside a bare window, and over many visits."""

from __future__ import annotations

import gc
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.clinic import SIZE, next_visits, open_stage
from bench.figure import Figure
from bench.own_memory import children_mb, own_mb
from bench.plan import Extent
from bench.quick_visitor import QuickVisitor

_SETTLED = 20
"""The visit from which on memory must not grow: by then every cache is full."""


def measure(extent: Extent) -> list[Figure]:
    """Play visits and weigh the process after each."""
    bare = _bare_mb()
    weights: list[float] = []
    child = 0.0
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as scratch:
        subprocess.run([sys.executable, "-m", "bench.clinic", scratch], check=True, timeout=120)
        with open_stage(Path(scratch)) as stage, stage.another_station() as doctors_station:
            for number in range(extent.visits):
                samples = next_visits(stage)
                QuickVisitor(stage, samples[number % len(samples)], doctors_station).play()
                gc.collect()
                weights.append(own_mb())
                if number == 0:
                    child = children_mb()
    first_note = f"kiosk {weights[0]:.0f} MB, bare {bare:.0f} MB"
    early = weights[min(_SETTLED, len(weights) // 2) - 1]
    growth = (weights[-1] / early - 1) * 100
    note = f"{early:.1f} MB then, {weights[-1]:.1f} MB after {extent.visits} visits"
    name = f"growth from visit {min(_SETTLED, len(weights) // 2)} to {extent.visits}"
    return [
        Figure("memory after a visit, over a bare window", weights[0] / bare, "x", 2.0, note=first_note),
        Figure("memory of the child that makes forms", child, "MB"),
        Figure(name, growth, "%", 5, note=note),
    ]


def _bare_mb() -> float:
    command = [sys.executable, "-m", "bench.bare_window", *map(str, SIZE), "memory"]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=60).stdout
    return float(dict(line.split(" ", 1) for line in told.splitlines())["memory"])
