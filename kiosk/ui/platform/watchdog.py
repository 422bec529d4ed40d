"""Notices a screen that hangs: writes down where every thread is, and ends the process so that its service restarts it.

Nothing is lost by that: every answer is on disk before the next screen shows.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import tempfile
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

LOG = logging.getLogger("antesala.watchdog")

HANGS_AFTER_S = 20.0
EXIT_CODE = 86
"""The exit code of a process that ended because its screen hung; the service restarts it."""


def end_process() -> None:
    """End at once, without the cleaning-up that could hang as well."""
    logging.shutdown()
    os._exit(EXIT_CODE)


class Watchdog(QObject):
    """Watches the event loop of the thread it is started on.

    Args:
        hangs_after_s: Seconds without a tick after which the screen hangs.
        on_hang: Called on the watching thread, once for each hang; `end_process` in a kiosk, nothing elsewhere.
        parent: Its owner.
    """

    def __init__(
        self,
        *,
        hangs_after_s: float = HANGS_AFTER_S,
        on_hang: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hangs_after_s = hangs_after_s
        self._on_hang = on_hang
        self._ticked_at = time.monotonic()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._tick = QTimer(self, interval=max(1, round(hangs_after_s * 1000 / 5)))
        self._tick.timeout.connect(self._note)

    def start(self) -> None:
        """Watch from now on."""
        if self._thread is not None:
            return
        self._note()
        self._stop.clear()
        self._tick.start()
        self._thread = threading.Thread(target=self._watch, name="antesala-watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._tick.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @Slot()
    def _note(self) -> None:
        self._ticked_at = time.monotonic()

    def _watch(self) -> None:
        told_of = 0.0
        while not self._stop.wait(self._hangs_after_s / 4):
            ticked_at = self._ticked_at
            if ticked_at != told_of and time.monotonic() - ticked_at > self._hangs_after_s:
                told_of = ticked_at
                LOG.critical("the screen has hung for %.0f s\n%s", time.monotonic() - ticked_at, stacks())
                if self._on_hang is not None:
                    self._on_hang()


def stacks() -> str:
    """Return where every thread is: files, lines and functions, no values."""
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        return file.read().decode(errors="replace")
