"""What lies under a finger: the frontmost control, as Qt Quick itself would hand the touch on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.platform.hit_testing import can_be_touched_at, control_at
from kiosk.ui.platform.scan_light import ScanLight
from tests.ui.screen import Screen

Show = Callable[..., Screen]

TWO = """
Item {{
    objectName: "page"
    anchors.fill: parent

    KioskButton {{ objectName: "behind"; x: 100; y: 100; width: 400; height: 200; text: "Behind"; {behind}
        onClicked: window.heard += "behind" }}
    KioskButton {{ objectName: "before"; x: 200; y: 100; width: 400; height: 200; text: "Before"; {before}
        onClicked: window.heard += "before" }}
}}
"""
BOTH = QPointF(300, 200)


def name_at(screen: Screen, position: QPointF) -> str:
    found = control_at(screen.window, position)
    return found.objectName() if found is not None else ""


@pytest.mark.parametrize(
    ("behind", "before", "found"),
    [
        ("", "", "before"),
        ("z: 1", "", "behind"),
        ("z: 1", "z: 1", "before"),
        ("", "z: -1", "behind"),
        ("", "visible: false", "behind"),
        ("", "enabled: false", "behind"),
        ("enabled: false", "enabled: false", "page"),
    ],
)
def test_the_frontmost_that_takes_a_touch_is_found_and_it_is_the_one_that_hears_it(
    show: Show, behind: str, before: str, found: str
) -> None:
    screen = show(TWO.format(behind=behind, before=before))
    assert name_at(screen, BOTH) == found
    screen.press(BOTH.toPoint())
    screen.release(BOTH.toPoint())
    assert screen.value("heard") == found.replace("page", "")


CLIPPED = """
Item {
    objectName: "pager"
    x: 100; y: 100; width: 600; height: 200
    clip: true

    Item {
        y: -150
        KioskButton { objectName: "scrolledOut"; width: 400; height: 120; text: "Out" }
        KioskButton { objectName: "half"; y: 130; width: 400; height: 120; text: "Half" }
    }
}
"""


@pytest.mark.parametrize(
    ("y", "found"), [(-20 + 100, ""), (10, ""), (90, ""), (110, "half"), (190, "half"), (250, "pager")]
)
def test_what_is_scrolled_out_of_view_is_not_found(show: Show, y: float, found: str) -> None:
    screen = show(CLIPPED)
    assert name_at(screen, QPointF(200, y)) == found
    is_out = can_be_touched_at(screen.item("scrolledOut"), QPointF(200, 10))
    assert not is_out
    assert can_be_touched_at(screen.item("half"), QPointF(200, y)) == (found == "half")


def test_a_child_that_stands_out_of_its_parent_is_found(show: Show) -> None:
    screen = show("""
    Item { width: 10; height: 10
        KioskButton { objectName: "far"; x: 500; y: 500; width: 200; height: 120; text: "Far" } }
    """)
    assert name_at(screen, QPointF(550, 550)) == "far"


def test_a_button_is_one_control_whatever_is_named_in_it(show: Show) -> None:
    screen = show("""
    KioskButton { objectName: "whole"; width: 400; height: 200; text: "Whole"
        Item { objectName: "part"; x: 50; y: 50; width: 100; height: 100 } }
    """)
    assert name_at(screen, QPointF(100, 100)) == "whole"


def test_what_has_no_name_is_looked_through(show: Show) -> None:
    screen = show("""
    Item { objectName: "field"; width: 400; height: 200 }
    Item { width: 400; height: 400 }
    """)
    assert name_at(screen, QPointF(100, 100)) == "field"
    assert name_at(screen, QPointF(100, 300)) == ""


def test_the_highlight_of_a_switch_hides_nothing(show: Show, engine: QQmlApplicationEngine) -> None:
    light = ScanLight(engine)
    light.shine(QRectF(200, 300, 400, 200))
    screen = show(
        """
        required property ScanLight light
        KioskButton { objectName: "lit"; x: 200; y: 300; width: 400; height: 200; text: "Lit" }
        ScanFrame { z: 20; light: window.light; room: Qt.size(1920, 1080) }
        """,
        light=light,
    )
    assert screen.find("scanTarget") is not None
    assert name_at(screen, QPointF(300, 400)) == "lit"
