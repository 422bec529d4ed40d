"""Processor time of the kiosk and its children while nobody touches the screen."""

from __future__ import annotations

from time import monotonic

import psutil
from PySide6.QtCore import QEventLoop, QTimer

from bench.clinic import next_visits, open_stage
from bench.figure import Figure
from bench.plan import Extent
from bench.quick_visitor import QuickVisitor
from kiosk.ui.platform.watchdog import Watchdog

_GOAL_PERCENT = 0.5
_REST_MS = 2000
_PICTURE_RESTS_MS = 15_000
"""By then the pictures of a section that move have come to rest, and those to come are read."""


def measure(extent: Extent) -> list[Figure]:
    """Rest on the welcome page, then on a section in the middle of a visit."""
    with open_stage() as stage, stage.another_station() as doctors_station:
        watchdog = Watchdog()
        watchdog.start()
        visitor = QuickVisitor(stage, next_visits(stage)[0], doctors_station)
        welcome = _busy_percent(extent.idle_s, _REST_MS)
        visitor.go_to("Section")
        section = _busy_percent(extent.idle_s, _PICTURE_RESTS_MS)
        watchdog.stop()
    note = f"of one core, over {extent.idle_s} s, watchdog running"
    return [
        Figure("processor time idle on the welcome page", welcome, "%", _GOAL_PERCENT, note=note),
        Figure("processor time idle on a section", section, "%", _GOAL_PERCENT, note=note),
    ]


def _busy_percent(seconds: int, rest_ms: int) -> float:
    _rest(rest_ms)
    began, used = monotonic(), _used_s()
    _rest(seconds * 1000)
    return (_used_s() - used) / (monotonic() - began) * 100


def _rest(ms: int) -> None:
    """Run the event loop as the program does, without a poll of any sort."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _used_s() -> float:
    process = psutil.Process()
    times = [each.cpu_times() for each in (process, *process.children(recursive=True))]
    return sum(float(one.user + one.system) for one in times)
