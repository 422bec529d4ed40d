"""A screen that hangs is noticed, written down with every thread's place, and ended where asked."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.platform import watchdog as watchdog_module
from kiosk.ui.platform.watchdog import EXIT_CODE, Watchdog, stacks
from tests.ui.conftest import ROOT
from tests.ui.screen import wait_until


def test_a_hang_is_noticed_once_and_told_with_its_place(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture
) -> None:
    hung = threading.Event()
    calls: list[int] = []

    def note() -> None:
        calls.append(1)
        hung.set()

    watchdog = Watchdog(hangs_after_s=0.1, on_hang=note)
    watchdog.start()
    assert hung.wait(5), "the event loop does not run, so it must be noticed"
    time.sleep(0.15)
    watchdog.stop()
    assert calls == [1]
    assert "test_watchdog.py" in caplog.text


class StillClock:
    """Fits what the watchdog takes of `time`: it goes on when a test says so."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


def test_a_running_screen_is_left_alone(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = StillClock()
    monkeypatch.setattr(watchdog_module, "time", clock)
    calls: list[int] = []
    watchdog = Watchdog(hangs_after_s=0.1, on_hang=lambda: calls.append(1))
    watchdog.start()
    for _ in range(20):
        clock.now_s += 0.09
        wait_until(lambda: watchdog._ticked_at == clock.now_s)
    watchdog.stop()
    assert not calls


def test_it_can_stop_and_start_again(qapp: QGuiApplication) -> None:
    hung = threading.Event()
    watchdog = Watchdog(hangs_after_s=0.1, on_hang=hung.set)
    watchdog.start()
    watchdog.stop()
    watchdog.start()
    assert hung.wait(5)
    watchdog.stop()


def test_a_hung_kiosk_ends_with_its_own_exit_code() -> None:
    program = """
import time
from PySide6.QtCore import QCoreApplication
from kiosk.ui.platform.watchdog import Watchdog, end_process
app = QCoreApplication([])
watchdog = Watchdog(hangs_after_s=0.1, on_hang=end_process)
watchdog.start()
time.sleep(20)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=15, check=False, capture_output=True)
    assert done.returncode == EXIT_CODE


def test_stacks_name_places_and_no_values() -> None:
    secret = "Sample Patient One"
    text = stacks()
    assert "test_watchdog.py" in text
    assert secret not in text
