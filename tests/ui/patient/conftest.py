"""A sample kiosk in its real window, opened by a scene and closed in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.ui.window import KioskWindow
from kiosk.ui.window_settings import WindowSettings
from tests.fakes.sounds import OneSound
from tests.ui.conftest import ROOT
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import Screen, settle


@dataclass(frozen=True)
class Play:
    """A stage with its screen."""

    stage: SampleKiosk
    screen: Screen
    window: KioskWindow


Opener = Callable[..., Play]


@pytest.fixture
def open_kiosk(finger: QPointingDevice, one_sound: OneSound) -> Iterator[Opener]:
    """Opens a kiosk at a scene: `open_kiosk("section", size=(1366, 768), ppi=100, text_scale=2.0)`."""
    opened: list[KioskWindow] = []
    stages: list[SampleKiosk] = []

    def open_one(
        scene: str = "welcome",
        *,
        stage: SampleKiosk | None = None,
        size: tuple[int, int] = (1920, 1080),
        ppi: int = 92,
        text_scale: float = 1.0,
        theme: str = "light",
    ) -> Play:
        played = stage or SampleKiosk(text_scale=text_scale, theme=theme, voices=one_sound)
        look = WindowSettings(
            ROOT / "assets" / "illustrations",
            ROOT / "assets" / "icons",
            size=size,
            px_per_mm=ppi / 25.4,
            translations=played.translations,
        )
        window = KioskWindow(played.kiosk, look)
        opened.append(window)
        stages.append(played)
        window.show()
        settle()
        SCENES[scene](played)
        settle(8)
        return Play(played, Screen(window.window, finger), window)

    yield open_one
    for window in opened:
        window.close()
