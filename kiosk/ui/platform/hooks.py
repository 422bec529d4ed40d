"""The last net: whatever nobody caught is logged and told, so that the kiosk can show its safe page.

PySide6 prints an exception of a slot and runs on; a thread's is printed and forgotten; Qt's own messages go to the
terminal. All three end here. Logs carry where and what kind, never a message that could hold a patient's words.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from kiosk.errors import AntesalaError

LOG = logging.getLogger("antesala.fault")
_QT_LOG = logging.getLogger("antesala.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class FaultHooks(QObject):
    """Catches what nobody caught. Signals: failed (the exception), always on this object's thread.

    Args:
        parent: Its owner.
    """

    failed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_installed = False
        # Queued: whatever raised is left first, and a thread's fault is told on the screen's thread.
        self._caught.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        if self._is_installed:
            return
        self._is_installed = True
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._take
        threading.excepthook = self._take_threads
        qInstallMessageHandler(log_qt)

    def remove(self) -> None:
        """Catch no longer."""
        if not self._is_installed:
            return
        self._is_installed = False
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        LOG.critical("%s", describe(error, trace))
        self._caught.emit(error)

    def _take_threads(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self._take(fault.exc_type, fault.exc_value, fault.exc_traceback)


def describe(error: BaseException, trace: TracebackType | None) -> str:
    """Say what was raised where, without its message: that could hold a name or an answer.

    Args:
        error: What was raised.
        trace: Where.
    """
    what = error.code if isinstance(error, AntesalaError) else type(error).__name__
    places = [
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return f"{what} at {' < '.join(reversed(places)) or 'an unknown place'}"


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write one of Qt's messages to the log.

    Args:
        kind: How grave it is.
        context: Where Qt says it comes from.
        message: Its words; Qt's messages name files and properties, no contents.
    """
    _QT_LOG.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", message)
