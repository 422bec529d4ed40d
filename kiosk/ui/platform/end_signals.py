"""Ctrl-C at the terminal and SIGTERM from the system end a station in order, without asking its windows.

Qt's loop runs no Python while nothing happens, so a signal alone would wait for the next event. Python writes each
signal's number into a socket (`signal.set_wakeup_fd`), and Qt wakes for that; nothing looks at a clock.
"""

from __future__ import annotations

import logging
import signal
import socket
from types import FrameType, TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

LOG = logging.getLogger("antesala.station")

INTERRUPTED = 128 + int(signal.SIGINT)
"""Exit code of a program that Ctrl-C ended, as shells have it."""

_CODES = {int(signal.SIGINT): INTERRUPTED, int(signal.SIGTERM): 0}
"""SIGTERM is how a system asks a service to end; having ended in order is no failure."""


class EndSignals(QObject):
    """While it is entered, both signals end the event loop; what stood before holds again behind it.

    Args:
        application: Whose loop ends; its `exec` returns the exit code.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.end)
        self._before: dict[int, Any] = {}
        self._wakeup_before = -1

    def __enter__(self) -> EndSignals:
        """Listen."""
        self._wakeup_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _leave_to_qt) for number in _CODES}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Listen no more: the next Ctrl-C interrupts whatever hangs."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    @Slot()
    def end(self) -> None:
        """End the loop. Not `quit`, which a window that refuses to close would stop."""
        numbers = [number for number in self._read.recv(64) if number in _CODES]
        if numbers:
            LOG.info("ended by signal %s", numbers[0])
            self._application.exit(_CODES[numbers[0]])


def _leave_to_qt(_number: int, _frame: FrameType | None) -> None:
    """Do nothing here: the socket has the number already."""
