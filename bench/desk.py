"""The desks of reception and doctors on a clinic with many years of visits: start, search, opening a brief, memory."""

from __future__ import annotations

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from bench.clinic import SIZE
from bench.figure import Figure, median, quantile, spread
from bench.plan import Extent
from kiosk.app.application import make_application
from kiosk.app.doctor_stage import DoctorStage
from kiosk.app.folders import Folders
from kiosk.app.reception_stage import ReceptionStage
from kiosk.app.sample_clinic import DOCTOR, RECEPTION
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import density_of
from kiosk.ui.desk.services import Member

_PATIENCE_S = 120
_TYPED = ("samplebace", "samplezo", "sampleni", "b 0421", "nita sample", "1958-03-07", "zz")
"""What is typed, letter by letter; every patient's family name begins with the first six letters."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What an act took: for whoever waits, and of the processor, which a busy machine does not lengthen."""

    waited_ms: float
    worked_ms: float


def measure(extent: Extent) -> list[Figure]:
    """Fill two clinics, start each desk on both, then work at both desks of the large one."""
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as scratch:
        small, large = Path(scratch) / "small", Path(scratch) / "large"
        for folder, count in ((small, 1), (large, extent.kept_visits)):
            command = [sys.executable, "-m", "bench.many_visits", str(folder), str(count)]
            subprocess.run(command, check=True, timeout=30 * _PATIENCE_S)
        return [*_starts(small, large, extent.starts), *_at_work(large)]


def _starts(small: Path, large: Path, count: int) -> list[Figure]:
    """Start the kiosk and both desks in turn, in fresh processes; the first round only fills the system's cache."""
    programs = {
        "kiosk": ("bench.timed_kiosk", "x".join(map(str, SIZE)), str(small)),
        **{desk: ("bench.timed_desk", desk, "x".join(map(str, SIZE)), str(large)) for desk in ("doctor", "reception")},
    }
    told: dict[str, list[dict[str, float]]] = {name: [] for name in programs}
    for number in range(count + 1):
        for name, command in programs.items():
            found = _start(*command)
            if number:
                told[name].append(found)
    figures = []
    for desk in ("doctor", "reception"):
        for moment, words in (("page", "first page"), ("usable", "usable list")):
            ours, kiosks = (median([one[moment] for one in told[name]]) for name in (desk, "kiosk"))
            note = f"{desk} {ours:.0f} ms, kiosk {kiosks:.0f} ms, median of {count}"
            figures.append(Figure(f"{desk}: {words}, over the kiosk's", ours / kiosks, "x", 1.0, note=note))
        empty = _start("bench.timed_desk", desk, "x".join(map(str, SIZE)), str(small))["memory"]
        full = median([one["memory"] for one in told[desk]])
        note = f"{full:.0f} MB, {empty:.0f} MB with one visit"
        figures.append(Figure(f"{desk}: memory over the empty clinic's", full / empty, "x", 1.5, note=note))
    return figures


def _start(module: str, *arguments: str) -> dict[str, float]:
    """Return milliseconds from the start of the process, and megabytes, by name."""
    began = time.monotonic()
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=_PATIENCE_S, check=True)
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    page = told.get("welcome", told["first"])  # a kiosk's first frame is its cover's; the page comes behind it
    moments = {name: (float(at) - began) * 1000 for name, at in (("page", page), ("usable", told["usable"]))}
    return {**moments, "memory": float(told.get("memory", "0"))}


def _at_work(large: Path) -> list[Figure]:
    make_application()
    look = ScreenLook(SIZE, reduce_motion=True, px_per_mm=density_of(SIZE))
    doctor = DoctorStage(Folders(large), look)
    gc.freeze()  # as a station does when it is ready
    try:
        figures = _doctors_work(doctor)
    finally:
        doctor.close()
    reception = ReceptionStage(Folders(large), look)
    try:
        work = _entered(reception, RECEPTION)
        return [*figures, _searched("reception", reception.window.window, work.visits)]
    finally:
        reception.close()


def _doctors_work(stage: DoctorStage) -> list[Figure]:
    work = _entered(stage, DOCTOR)
    window = stage.window.window
    searched = _searched("doctor", window, work.patients)
    ids: Sequence[str] = work.patients.shown_ids
    taken = [drawn(window, lambda one=one: work.open(one)) for one in ids]  # type: ignore[misc]
    return [searched, _figure("doctor: opening a brief, to its frame, p95", 60, taken)]


def _entered(stage: DoctorStage | ReceptionStage, account: str) -> Any:
    """Log in and return the desk's page, drawn."""
    page: Any = stage.desk.property("page")
    drawn(stage.window.window, lambda: page.entered.emit(Member(account, "Sample")))
    return stage.desk.property("page")


def _searched(desk: str, window: QQuickWindow, browser: Any) -> Figure:
    """Type letter by letter, and wait for the list of each."""
    taken = [
        drawn(window, lambda text=text[:length]: browser.lookFor(text))  # type: ignore[misc]
        for text in _TYPED
        for length in range(1, len(text) + 1)
    ]
    drawn(window, lambda: browser.lookFor(""))
    return _figure(f"{desk}: a letter to the list it finds, p95", 30, taken)


def _figure(name: str, goal_ms: float, taken: Sequence[Taken]) -> Figure:
    waited, worked = [one.waited_ms for one in taken], [one.worked_ms for one in taken]
    note = f"{spread(waited)}; processor time p95 {quantile(worked, 0.95):.1f} ms"
    return Figure(name, quantile(waited, 0.95), "ms", goal_ms, note=note)


def drawn(window: QQuickWindow, act: Callable[[], object]) -> Taken:
    """Return what it took from an act to the end of the frame that shows it."""
    loop = QEventLoop()
    QTimer.singleShot(10, loop.quit)  # whatever the last act left to do is done before
    loop.exec()
    window.frameSwapped.connect(loop.quit)
    began, worked = time.perf_counter(), time.thread_time()
    act()
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)
    return Taken((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000)
