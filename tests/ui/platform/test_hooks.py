"""What nobody caught is logged without words of a patient, and told on the screen's thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType
from PySide6.QtGui import QGuiApplication

from kiosk.errors import VisitError
from kiosk.ui.platform.hooks import FaultHooks, describe, log_qt
from tests.ui.screen import wait_until

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")


@pytest.fixture
def told(qapp: QGuiApplication) -> Iterator[list[BaseException]]:
    hooks = FaultHooks()
    faults: list[BaseException] = []
    hooks.failed.connect(faults.append)
    before = (sys.excepthook, threading.excepthook)
    hooks.install()
    yield faults
    hooks.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_fault_nobody_caught_is_told(told: list[BaseException]) -> None:
    try:
        raise VisitError("VISIT-X", "What.", "Remedy.")
    except VisitError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert not told, "the place that raised is left first"
    wait_until(lambda: told)
    assert isinstance(told[0], VisitError)


def test_a_fault_in_a_thread_is_told_on_the_screens_thread(qapp: QGuiApplication) -> None:
    hooks = FaultHooks()
    threads: list[threading.Thread] = []
    hooks.failed.connect(lambda _: threads.append(threading.current_thread()))
    hooks.install()
    worker = threading.Thread(target=lambda: 1 / 0)
    worker.start()
    worker.join()
    wait_until(lambda: threads)
    hooks.remove()
    assert threads == [threading.main_thread()]


def test_the_log_says_where_and_what_kind_but_no_message(
    told: list[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ValueError("Sample Patient One said yes")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "ValueError at test_hooks.py" in caplog.text
    assert "Sample Patient" not in caplog.text


def test_an_error_of_ours_is_logged_by_its_code() -> None:
    assert describe(VisitError("VISIT-X", "What.", "Remedy."), None).startswith("VISIT-X at")


def test_stopping_by_keyboard_still_stops(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed_on.append(kind))
    hooks = FaultHooks()
    faults: list[BaseException] = []
    hooks.failed.connect(faults.append)
    hooks.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    hooks.remove()
    assert passed_on == [KeyboardInterrupt]
    assert not faults


@pytest.mark.parametrize(
    ("kind", "level"), [(QtMsgType.QtWarningMsg, logging.WARNING), (QtMsgType.QtCriticalMsg, logging.ERROR)]
)
def test_qts_messages_go_to_the_log(kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture) -> None:
    log_qt(kind, QMessageLogContext(), "something is odd")
    assert [(record.levelno, "something is odd" in record.getMessage()) for record in caplog.records] == [(level, True)]


def test_installing_twice_is_installing_once(told: list[BaseException]) -> None:
    owner = QObject()
    hooks = FaultHooks(owner)
    hooks.install()
    hooks.install()
    hooks.remove()
    QTimer.singleShot(0, lambda: told.append(ValueError()))
    wait_until(lambda: told)
    assert len(told) == 1
