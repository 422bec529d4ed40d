"""Work runs elsewhere, its result arrives on the screen's thread, and nothing arrives after the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.ui.platform.tasks import TaskRunner
from tests.ui.screen import wait_until


@pytest.fixture
def runner(qapp: QGuiApplication) -> Iterator[TaskRunner]:
    made = TaskRunner(1)
    yield made
    made.close()


def test_work_runs_on_another_thread_and_its_result_comes_back_on_this_one(runner: TaskRunner) -> None:
    threads: list[threading.Thread] = []
    results: list[int] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    runner.run("answer", work, done=done)
    wait_until(lambda: results)
    assert results == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def hear(self, result: int) -> None:
        self.heard.append(result)
        self.setObjectName("heard")


def test_a_result_for_a_page_that_is_gone_is_dropped(runner: TaskRunner) -> None:
    gone, there = Asker(), Asker()
    runner.run("for the one that goes", lambda: 1, done=gone.hear)
    runner.run("for the one that stays", lambda: 2, done=there.hear)
    shiboken6.delete(gone)
    wait_until(lambda: there.heard)
    assert gone.heard == []


def test_the_result_waits_for_the_event_loop(runner: TaskRunner) -> None:
    results: list[int] = []
    finished = threading.Event()
    runner.run("wait", finished.wait, done=lambda _: results.append(1))
    finished.set()
    assert not results
    wait_until(lambda: results)


def test_a_failure_goes_to_its_own_receiver(runner: TaskRunner) -> None:
    failures: list[Exception] = []
    told: list[Exception] = []
    runner.failed.connect(told.append)
    runner.run("break", lambda: 1 / 0, failed=failures.append)
    wait_until(lambda: failures)
    assert isinstance(failures[0], ZeroDivisionError)
    assert not told


def test_a_failure_nobody_waits_for_is_told(runner: TaskRunner) -> None:
    told: list[Exception] = []
    runner.failed.connect(told.append)
    runner.run("break", lambda: 1 / 0)
    wait_until(lambda: told)
    assert isinstance(told[0], ZeroDivisionError)


def test_the_log_names_the_task_that_failed(runner: TaskRunner, caplog: pytest.LogCaptureFixture) -> None:
    told: list[Exception] = []
    runner.run("open the records", lambda: 1 / 0, failed=told.append)
    wait_until(lambda: told)
    assert "open the records" in caplog.text


def test_closing_waits_for_what_runs_and_delivers_nothing_more(qapp: QGuiApplication) -> None:
    runner = TaskRunner(1)
    results: list[str] = []
    began, may_end, done = threading.Event(), threading.Event(), threading.Event()

    def work() -> str:
        began.set()
        may_end.wait(5)
        done.set()
        return "late"

    runner.run("slow", work, done=results.append)
    runner.run("waiting", lambda: "never", done=results.append)
    began.wait(5)
    threading.Timer(0.02, may_end.set).start()
    runner.close()
    assert done.is_set()
    QCoreApplication.processEvents()
    runner.run("after", lambda: "never", done=results.append)
    QCoreApplication.processEvents()
    assert not results
