"""The cover stands before anything else, in every theme, and goes when the station's own window stands."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.cover import Cover, uncover
from kiosk.ui.platform.first_frame import FirstFrame
from tests.ui.screen import wait_until

GROUND = {"light": "#f3f7f7", "contrast-light": "#ffffff", "contrast-dark": "#000000"}
"""What the pages of each theme lie on."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.mark.parametrize("theme", GROUND)
def test_the_cover_stands_with_the_ground_of_the_pages_and_the_programs_name(qapp: QGuiApplication, theme: str) -> None:
    cover = Cover(theme)
    cover.show((800, 600))

    shown = cover.window.grabWindow()
    colours = {shown.pixelColor(x, 300).name() for x in range(800)}
    cover.close()

    assert shown.pixelColor(2, 2) == QColor(GROUND[theme])
    assert len(colours) > 1, "the name is to be seen on the ground"


def test_the_cover_goes_when_the_window_behind_it_has_drawn(qapp: QGuiApplication) -> None:
    cover = Cover("light")
    cover.show((800, 600))
    window = QQuickWindow()
    uncover(FirstFrame(window), cover)
    assert cover.window.isVisible()

    window.show()
    wait_until(lambda: not shiboken6.isValid(cover.window))

    assert window.isVisible()
    window.close()
