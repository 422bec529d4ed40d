"""Pictures in the pane of a Full HD kiosk: time to another step and to a first frame, memory, size on disk.

Timed from the new step to the end of the frame that shows it, motion off, layers drawn on the worker as at the kiosk.
Whole illustrations are shown, with all their layers: more than any step of a pack.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from bench.clinic import SIZE
from bench.figure import Figure, median, quantile, spread
from bench.own_memory import own_mb
from bench.plan import Extent
from kiosk.app.application import make_application
from kiosk.app.folders import ILLUSTRATIONS
from kiosk.app.screen import ICONS
from kiosk.picture.svg import Picture
from kiosk.procedure.illustration_rules import MAX_SET_BYTES, read_illustrations
from kiosk.ui.platform.engine import make_engine
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.theme.dress import dress

_CACHED_GOAL_MS, _FIRST_GOAL_MS, _MEMORY_GOAL_MB = 16, 50, 80
_PANE = (1050, 730)
"""Pixels of the picture's place at 1920 x 1080."""
_TURNS = 120
_PASSES = 5
_PATIENCE_MS = 10_000
_REST_MS = 20
"""Before each step, so that no frame of the step before is taken for its own."""


class Pane(QObject):
    """A picture pane alone in a window, with a store of its own."""

    def __init__(self, view: QQuickView, store: LayerStore) -> None:
        super().__init__()
        self._view, self.store = view, store
        self._frame = QEventLoop(self)
        view.frameSwapped.connect(self._frame.quit)

    def show_step(self, picture: Picture, layers: tuple[str, ...]) -> float:
        """Show a step that looks unlike the one before; return milliseconds to the end of its frame."""
        QTest.qWait(_REST_MS)
        timer = QTimer(singleShot=True)
        timer.timeout.connect(self._frame.quit)
        timer.start(_PATIENCE_MS)
        began = perf_counter()
        self._view.rootObject().setProperty("step", {"name": picture.name, "layers": list(layers)})
        self._frame.exec()
        return (perf_counter() - began) * 1000


@contextmanager
def _open_pane() -> Iterator[Pane]:
    runner = TaskRunner()
    store = LayerStore(ILLUSTRATIONS, runner=runner)
    engine = make_engine(ICONS, store)
    dress(engine, px_per_mm=92 / 25.4, window=SIZE, is_still=True)
    view: QQuickView = QQuickView(engine, None)  # type: ignore[call-overload]  # it needs no parent
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"step": {}})
    view.loadFromModule("Antesala.Controls", "PicturePane")
    view.resize(*_PANE)
    pane = Pane(view, store)
    view.show()
    yield pane
    runner.close()
    shiboken6.delete(view)
    shiboken6.delete(engine)


def measure(_extent: Extent) -> list[Figure]:
    """Show every illustration several times for the first time, then turn the pages of the heaviest."""
    make_application()
    drawn = read_illustrations(ILLUSTRATIONS)
    pictures = list(drawn.pictures.values())
    times: dict[str, list[float]] = {picture.name: [] for picture in pictures}
    grown: list[float] = []
    for _ in range(_PASSES):
        with _open_pane() as pane:
            gc.collect()
            before = own_mb()
            for picture in pictures:
                times[picture.name].append(_first_time(pane, picture))
            gc.collect()
            grown.append(own_mb() - before)
    heaviest = max(pictures, key=lambda picture: median(times[picture.name]))
    with _open_pane() as pane:
        cached = _turns(pane, heaviest)
    first = times[heaviest.name]
    all_first = [time for found in times.values() for time in found]
    note = f"{heaviest.name}, the slowest of {len(pictures)}; least {min(first):.1f} ms; of all {spread(all_first)}"
    return [
        Figure("picture step from the cache, p99", quantile(cached, 0.99), "ms", _CACHED_GOAL_MS, note=spread(cached)),
        Figure("heaviest picture for the first time, p50", median(first), "ms", _FIRST_GOAL_MS, note=note),
        Figure("memory after every picture", grown[0], "MB", _MEMORY_GOAL_MB),
        Figure("all illustrations", drawn.size_bytes / 1e6, "MB", MAX_SET_BYTES / 1e6, note=str(drawn)),
    ]


def _first_time(pane: Pane, picture: Picture) -> float:
    """Show a picture whole; the kiosk reads it ahead, while the page before it is being read."""
    pane.store.content(picture.name)
    return pane.show_step(picture, picture.layers)


def _turns(pane: Pane, picture: Picture) -> list[float]:
    """Turn between all layers and all but the last; the first two turns fill the cache and do not count."""
    steps = (picture.layers, picture.layers[:-1])
    for layers in steps:
        pane.show_step(picture, layers)
    return [pane.show_step(picture, steps[number % 2]) for number in range(_TURNS)]
