"""The walk in processes of its own: some scenes each, and the desks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.window_settings import WindowSettings
from tests.ui.accessibility.looks import Look
from tests.ui.accessibility.norms import shortfalls
from tests.ui.accessibility.walker import Met, sight, sights
from tests.ui.conftest import ROOT
from tests.ui.desk.test_pages import DOORS
from tests.ui.doctor import test_pages as doctor
from tests.ui.reception import test_pages as reception
from tests.ui.screen import Screen, settle

Found = tuple[list[tuple[str, Met]], list[str]]
"""What was met, each with its language; and what falls short."""

DESK_LOOK = Look("en", "1920x1080", 1.0, "light")


def _application() -> tuple[QGuiApplication, QPointingDevice]:
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication([])
    return app, QTest.createTouchDevice()


def walk_scenes(scenes: list[str], looks: tuple[Look, ...]) -> Found:
    """Walk some scenes in a process of their own."""
    _app, finger = _application()
    met: list[tuple[str, Met]] = []
    short: list[str] = []
    for scene in scenes:
        for one in sights(scene, looks, finger):
            met += [(one.look.language, control) for control in one.met()]
            short += [f"{scene} {one.look}: {what}" for what in shortfalls(one)]
    return met, short


def _desks() -> Iterator[tuple[str, DeskViewModel]]:
    yield from ((f"door {name}", make().desk) for name, make in DOORS.items() if name != "leaving")
    yield from ((f"doctor {name}", doctor.staged(name).desk) for name in doctor.SCENES)
    yield from ((f"reception {name}", make().desk) for name, make in reception.PAGES.items())


def walk_desks() -> Found:
    """Walk the desks' pages, for names, roles and sizes."""
    _app, finger = _application()
    met: list[tuple[str, Met]] = []
    for name, desk in _desks():
        settings = WindowSettings(
            ROOT / "assets" / "illustrations",
            ROOT / "assets" / "icons",
            size=DESK_LOOK.pixels,
            px_per_mm=DESK_LOOK.px_per_mm,
        )
        window = DeskWindow(desk, settings)
        window.show()
        settle(8)
        seen = sight(Screen(window.window, finger), name.split()[0], DESK_LOOK, measures=False)
        met += [("en", one) for one in seen.met() if one.role]
        window.close()
    return met, [f"{one.page} {one.control}: no name" for _language, one in met if not one.name]
