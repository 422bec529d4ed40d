"""Stations that are ended from outside, by Ctrl-C or by the system: in order, with the right code, nothing lost."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.keys import key_source
from kiosk.clinic import read_clinic
from kiosk.records.audit import verify
from tests.journeys.test_processes import ROOT
from tests.ui.screen import wait_until

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]

Opener = Callable[..., Popen[str]]


@pytest.fixture
def open_station(tmp_path: Path) -> Iterator[Opener]:
    """Opens a station in a process of its own; none outlives the test."""
    opened: list[Popen[str]] = []

    def open_one(*command: str) -> Popen[str]:
        options = [sys.executable, "main.py", *command, "--data", str(tmp_path)]
        quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}
        opened.append(Popen(options, cwd=ROOT, env={**os.environ, **quiet}, stdout=PIPE, stderr=PIPE, text=True))
        return opened[-1]

    yield open_one
    for process in opened:
        process.kill()
        process.communicate()


def has_logged(data: Path, words: str) -> bool:
    return any(words in log.read_text() for log in Folders(data).log.glob("*.log"))


@pytest.mark.parametrize(
    ("command", "number", "code"),
    [
        ((), signal.SIGINT, 130),
        ((), signal.SIGTERM, 0),
        (("reception",), signal.SIGINT, 130),
        (("reception",), signal.SIGTERM, 0),
        (("doctor",), signal.SIGINT, 130),
    ],
)
def test_a_station_ends_in_order_when_it_is_asked_to(
    open_station: Opener, qapp: object, tmp_path: Path, command: tuple[str, ...], number: int, code: int
) -> None:
    process = open_station(*command)
    wait_until(lambda: has_logged(tmp_path, "ready"), 60_000)
    process.send_signal(number)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (code, "")
    settings = read_clinic(SAMPLE_CLINIC)
    assert verify(Folders(tmp_path).records, key_source(Folders(tmp_path), settings)).is_sound


def test_one_that_is_still_opening_its_records_ends_too(open_station: Opener, qapp: object, tmp_path: Path) -> None:
    process = open_station("reception")
    wait_until(lambda: has_logged(tmp_path, "started"), 60_000)
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (0, "")
