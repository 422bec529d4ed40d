"""What each frame of a transition costs: layout, drawing by software and handing over, at 1920x1080, with motion."""

from __future__ import annotations

from itertools import pairwise

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, median, quantile, spread
from bench.plan import Extent
from bench.watch import Frame, Watch

_GOAL_MS = 12
_MOTION_MS = 500
"""Longer than any motion of the screens."""


def measure(extent: Extent) -> list[Figure]:
    """Play one visit, waiting after each page until its motion has ended.

    A page's first frame is left out: it lays the page out, and the figure of page changes counts it already.
    """
    with open_stage() as stage:
        visitor = stage.visitor(next_visits(stage)[0])
        watch = Watch(stage.window.window, stage.kiosk)
        visitor.go_to("Company")
        del watch.frames[:]
        for _ in range(30 if extent.played > 1 else 10):
            visitor.do_screen()
            stage.hand.settle(_MOTION_MS)
        frames = _moving(watch.frames)
    costs = [frame.cost_ms for frame in frames]
    return [
        Figure("frame of a transition at 1920x1080, p50", median(costs), "ms"),
        Figure("frame of a transition at 1920x1080, p99", quantile(costs, 0.99), "ms", _GOAL_MS, note=spread(costs)),
    ]


def _moving(frames: list[Frame]) -> list[Frame]:
    return [frame for before, frame in pairwise(frames) if frame.place == before.place]
