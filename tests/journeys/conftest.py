"""A whole clinic and its kiosk for journeys: real database, real packs, real screens, real touch events."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.stage import Stage
from kiosk.ui.platform import touch_filter
from tests.builders.sealed import put_keys_into

StageMaker = Callable[..., Stage]

SMALL = (1366, 768)
HARMLESS = (
    "This plugin does not support",
    "PulseAudioService: pa_context_connect() failed",
    "No audio device detected",
)
"""What Qt says of windows that are only in memory, and of a machine that nobody can hear."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journeys are played faster than any hand; what counts as a trembling finger is as much faster."""
    monkeypatch.setattr(touch_filter, "DOUBLE_TOUCH_MS", 30)


@pytest.fixture
def open_stage(qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[StageMaker]:
    """Opens the clinic of this test's folder, as often as wanted; every stage is closed in the end.

    Whatever Qt warned of, and whatever nobody caught, fails the test; a test that provokes it clears `caplog`.
    """
    opened: list[Stage] = []

    def open_one(
        *, clinic: Path = SAMPLE_CLINIC, templates: Path = TEMPLATES, size: tuple[int, int] = SMALL, **look: Any
    ) -> Stage:
        folders = Folders(tmp_path / "data", clinic, templates)
        if not folders.seal.exists():
            put_keys_into(folders.data)
        stage = Stage(folders, size=size, **{"is_still": True, **look})
        opened.append(stage)
        return stage

    yield open_one
    for stage in opened:
        stage.close()
    assert not [
        record.getMessage()
        for record in caplog.records
        if record.name in ("antesala.qt", "antesala.fault")
        and record.levelno >= logging.WARNING
        and not any(said in record.getMessage() for said in HARMLESS)
    ]


@pytest.fixture
def stage(open_stage: StageMaker) -> Stage:
    """One open clinic."""
    return open_stage()
