"""Work off the screen's thread: one small pool, results handed back on the thread of whoever asked.

Named tasks, so that the log tells what failed; an orderly end, so that no result arrives after its receiver is gone.
While there are workers, garbage is collected on the screen's thread alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.ui.platform.garbage import GarbageRound

LOG = logging.getLogger("antesala.tasks")

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one task: whom to call, and with what."""

    call: Callable[[Any], None]
    value: Any


class TaskRunner(QObject):
    """Runs named tasks on a small pool. Signals: failed (a task without a `failed` of its own raised).

    Args:
        threads: How many tasks run at once.
        parent: Its owner, of the thread that results come back to.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="antesala-task")
        self._garbage = GarbageRound(self)
        self._is_open = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """False once it closes: long work looks at it and ends early. May be asked from any thread."""
        return self._is_open

    def run(
        self,
        name: str,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run work on the pool; after `close` nothing runs any more.

        Args:
            name: Says in the log what failed.
            work: Runs on a worker thread; must not touch the screen.
            done: Called with the result on this runner's thread.
            failed: Called with what work raised on this runner's thread; without it, the signal `failed` tells.
        """
        if self._is_open:
            self._pool.submit(self._work, name, work, done, failed or self.failed.emit)

    def close(self) -> None:
        """Wait for running tasks, drop waiting ones, deliver nothing more."""
        self._is_open = False
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._garbage.close()

    def _work(
        self,
        name: str,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:  # an edge of the program: whatever a task raises is reported, never lost
            LOG.exception("task %s failed", name)
            self._ended.emit(_Outcome(failed, error))
        else:
            if done is not None:
                self._ended.emit(_Outcome(done, result))

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        receiver = getattr(outcome.call, "__self__", None)
        is_gone = isinstance(receiver, QObject) and not shiboken6.isValid(receiver)
        if self._is_open and not is_gone:  # a page may go while somebody works for it
            outcome.call(outcome.value)
