"""A whole clinic and its kiosk for journeys: real database, real packs, real screens, real touch events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app.folders import Folders
from kiosk.app.stage import Stage

StageMaker = Callable[..., Stage]


@pytest.fixture
def open_stage(qapp: object, tmp_path: Path) -> Iterator[StageMaker]:
    """Opens the clinic of this test's folder, as often as wanted; every stage is closed in the end."""
    opened: list[Stage] = []

    def open_one(*, size: tuple[int, int] = (1920, 1080), text_scale: float = 1.0, theme: str = "light") -> Stage:
        stage = Stage(Folders(tmp_path / "data"), size=size, text_scale=text_scale, theme=theme)
        opened.append(stage)
        return stage

    yield open_one
    for stage in opened:
        stage.close()
