"""What belongs to the screen's thread is destroyed there, whoever makes the garbage round due."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.ui.platform.tasks import TaskRunner
from tests.ui.screen import wait_until


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def tasks(qapp: QGuiApplication) -> Iterator[TaskRunner]:
    was_on = gc.isenabled()
    gc.enable()
    made = TaskRunner(1)
    yield made
    made.close()
    assert gc.isenabled(), "once the workers have ended, Python collects by itself again"
    if not was_on:
        gc.disable()


class _InACircle(QObject):
    """An object that only a garbage collection finds, and that notes on which thread it goes."""

    def __init__(self, seen: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.seen = seen

    def __del__(self) -> None:
        self.seen.append(threading.current_thread())


def _make_much() -> None:
    """Make more objects than any threshold of Python's, as reading a picture does."""
    for _ in range(30):
        assert [[] for _ in range(50_000)]


def test_a_worker_destroys_nothing_of_the_screens(tasks: TaskRunner) -> None:
    seen: list[threading.Thread] = []
    done: list[bool] = []
    _InACircle(seen)

    tasks.run("much", _make_much, done=lambda _none: done.append(True))
    wait_until(lambda: done)
    assert not seen

    gc.collect()
    assert seen == [threading.main_thread()]


def test_what_is_due_is_collected_on_the_screens_thread_and_in_time(tasks: TaskRunner) -> None:
    seen: list[threading.Thread] = []
    _InACircle(seen)
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]  # type: ignore[var-annotated]

    wait_until(lambda: seen)

    assert seen == [threading.main_thread()]
    assert kept
