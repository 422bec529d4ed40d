"""Every control on a page, in every theme, size and text size: nothing is cut, overlaps or is too small."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.platform.signature_capture import SignatureCapture
from kiosk.ui.theme.dress import dress
from tests.ui.gallery.controls import PAGES, SIGNING
from tests.ui.screen import Screen, settle, walk

SCREENS = {"1920x1080": ((1920, 1080), 92), "1366x768": ((1366, 768), 100), "1080x1920": ((1080, 1920), 92)}
THEMES = ("light", "contrast-light", "contrast-dark")
SCALES = (1.0, 1.25, 1.5, 2.0)

WHOLE = [(screen, scale, theme) for screen in SCREENS for scale in SCALES for theme in THEMES]
PAIRWISE = [
    ("1920x1080", 1.0, "light"), ("1920x1080", 2.0, "contrast-light"), ("1920x1080", 1.5, "contrast-dark"),
    ("1366x768", 2.0, "light"), ("1366x768", 1.5, "contrast-light"), ("1366x768", 1.25, "contrast-dark"),
    ("1080x1920", 1.25, "light"), ("1080x1920", 1.0, "contrast-light"), ("1080x1920", 2.0, "contrast-dark"),
]  # fmt: skip

Show = Callable[..., Screen]


def in_thirds(scenes: Iterable[str]) -> list[ParameterSet]:
    """Each scene in a third of the pairwise combinations, in turn; in all of them with `make grid`."""
    return [
        pytest.param(scene, *combination, marks=[] if (number + turn) % 3 == 0 else pytest.mark.grid)
        for number, scene in enumerate(scenes)
        for turn, combination in enumerate(PAIRWISE)
    ]


def shown(show: Show, engine: QQmlApplicationEngine, name: str, size: str, scale: float, theme: str) -> Screen:
    pixels, ppi = SCREENS[size]
    dress(engine, px_per_mm=ppi / 25.4, theme=theme, text_scale=scale)
    extra = {"capture": SignatureCapture(engine)} if name == "signing" else {}
    screen = show(PAGES.get(name, SIGNING), pixels, **extra)
    settle()
    keep_picture(screen, f"{name}-{size}-{scale}-{theme}.png")
    return screen


def keep_picture(screen: Screen, name: str) -> None:
    """Leave a picture to look at, where ANTESALA_PICTURES names a folder."""
    folder = os.environ.get("ANTESALA_PICTURES")
    if folder:
        screen.window.grabWindow().save(str(Path(folder) / name))


def controls_of(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()]


def in_pager(item: QQuickItem) -> bool:
    """Say whether an item lies in words that page: part of them is out of sight, and that is right."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            return bool(above.property("interactive"))
        above = above.parentItem()
    return False


def assert_sound(screen: Screen, px_per_mm: float) -> None:
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    for control in controls_of(screen):
        box = screen.box(control)
        name = control.objectName() or control.property("text")
        is_key = control.property("repeatGuard") is not None
        least = 20 * px_per_mm - 1
        assert box.height() >= least, f"{name} is {box.height() / px_per_mm:.1f} mm high"
        assert box.width() >= (0.7 * least if is_key else least), f"{name} is {box.width() / px_per_mm:.1f} mm wide"
        if not in_pager(control):
            assert window.contains(box), f"{name} lies at {box} of {window}"
    assert_no_overlap(screen)
    for text in (item for item in screen.items() if item.inherits("QQuickText")):
        assert text.property("truncated") is False, text.property("text")
        if text.property("text") and not in_pager(text):
            assert window.contains(screen.box(text)), f"out of sight: {text.property('text')!r}"
        assert text.property("contentWidth") <= text.width() + 1.5, f"cut: {text.property('text')!r}"


def assert_no_overlap(screen: Screen) -> None:
    inside_sheet = screen.find("sheetCard")
    buttons = [
        item
        for item in controls_of(screen)
        if not in_pager(item) and (inside_sheet is None or item in list(walk(inside_sheet)))
    ]
    for number, one in enumerate(buttons):
        for other in buttons[number + 1 :]:
            shared = screen.box(one).intersected(screen.box(other))
            assert shared.width() < 1 or shared.height() < 1, f"{one.objectName()} lies on {other.objectName()}"


@pytest.mark.parametrize(("name", "size", "scale", "theme"), in_thirds([*PAGES, "signing"]))
def test_nothing_is_cut_or_overlaps(
    show: Show, engine: QQmlApplicationEngine, name: str, size: str, scale: float, theme: str
) -> None:
    screen = shown(show, engine, name, size, scale, theme)
    assert_sound(screen, SCREENS[size][1] / 25.4)


@pytest.mark.grid
@pytest.mark.parametrize("name", [*PAGES, "signing"])
@pytest.mark.parametrize(("size", "scale", "theme"), WHOLE)
def test_nothing_is_cut_or_overlaps_in_the_whole_grid(
    show: Show, engine: QQmlApplicationEngine, name: str, size: str, scale: float, theme: str
) -> None:
    screen = shown(show, engine, name, size, scale, theme)
    assert_sound(screen, SCREENS[size][1] / 25.4)


@pytest.mark.parametrize("name", PAGES)
def test_every_control_tells_a_screen_reader_its_name(show: Show, name: str) -> None:
    screen = show(PAGES[name])
    for control in controls_of(screen):
        assert control.property("text") or control.property("spokenName"), control
        assert control.objectName(), control.property("text")


def test_themes_look_different(show: Show, engine: QQmlApplicationEngine) -> None:
    grounds = set()
    for theme in THEMES:
        dress(engine, theme=theme)
        image = show('KioskButton { text: "Next" }', (400, 300)).window.grabWindow()
        grounds.add(QColor(image.pixel(395, 295)).name())
    assert len(grounds) == 3
