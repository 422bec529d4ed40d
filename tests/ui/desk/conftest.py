"""A desk in its real window, and what holds for every page of a desk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPointingDevice

from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.patient.display import THEMES
from kiosk.ui.window_settings import WindowSettings
from tests.ui.conftest import ROOT
from tests.ui.gallery.test_gallery import SCREENS, assert_no_overlap, controls_of, in_pager
from tests.ui.screen import Screen, settle

DeskOpener = Callable[..., Screen]

LEAST_MM = 8
"""Height and width of what a finger or a mouse must find at a desk (WCAG 2.2, 2.5.8 asks for 24 px)."""


@pytest.fixture
def open_desk(finger: QPointingDevice) -> Iterator[DeskOpener]:
    """Opens a desk: `open_desk(desk, size="1366x768")`."""
    opened: list[DeskWindow] = []

    def open_one(desk: DeskViewModel, *, size: str = "1920x1080") -> Screen:
        pixels, ppi = SCREENS[size]
        look = WindowSettings(
            ROOT / "assets" / "illustrations", ROOT / "assets" / "icons", size=pixels, px_per_mm=ppi / 25.4
        )
        window = DeskWindow(desk, look)
        window.engine.addImportPath(str(Path(__file__).with_name("qml")))
        opened.append(window)
        window.show()
        settle(8)
        return Screen(window.window, finger)

    yield open_one
    for window in opened:
        window.close()


def show_desk(open_desk: DeskOpener, desk: DeskViewModel, size: str, scale: float, theme: str) -> Screen:
    """Open a desk in another text size and theme, chosen as whoever works there chooses them."""
    display = desk._display
    while display.property("textScale") != scale:
        display.nextTextScale()
    for _ in range(THEMES.index(theme)):
        display.nextTheme()
    return open_desk(desk, size=size)


def keep_picture(screen: Screen, name: str) -> None:
    """Leave a picture to look at, where ANTESALA_PICTURES names a folder."""
    folder = os.environ.get("ANTESALA_PICTURES")
    if folder:
        screen.window.grabWindow().save(str(Path(folder) / name))


def assert_desk_is_sound(screen: Screen, px_per_mm: float) -> None:
    """Nothing is cut, overlaps, or is too small; every control says its name."""
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    for control in controls_of(screen):
        box, name = screen.box(control), control.objectName() or control.property("text")
        assert control.property("text") or control.property("spokenName"), control
        assert control.objectName(), control.property("text")
        assert min(box.height(), box.width()) >= LEAST_MM * px_per_mm - 1, f"{name} is {box}"
        if not in_pager(control):
            assert window.contains(box), f"{name} lies at {box} of {window}"
    assert_no_overlap(screen)
    for text in (item for item in screen.items() if item.inherits("QQuickText")):
        words = text.property("text")
        assert text.property("truncated") is False, words
        if words and not in_pager(text):
            assert window.contains(screen.box(text)), f"out of sight: {words!r}"
        assert text.property("contentWidth") <= text.width() + 1.5, f"cut: {words!r}"
