"""The frame in dashes: drawn where it is, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from tests.ui.screen import Screen, settle

Show = Callable[..., Screen]

OPTION = """
Item {{ width: 600; height: 200; clip: true
    ChoiceCard {{ objectName: "option"; y: {y}; width: 500; dashed: true; text: "Not sure" }} }}
"""


def colours_of(image: QImage, top: int, bottom: int) -> set[int]:
    return {image.pixel(x, y) for y in range(top, bottom) for x in range(0, 600)}


def test_a_frame_that_lies_out_of_its_view_is_not_drawn(show: Show) -> None:
    screen = show(OPTION.format(y=260))
    settle(8)
    assert len(colours_of(screen.window.grabWindow(), 201, 600)) == 1


def test_a_frame_in_sight_is_drawn_in_dashes(show: Show) -> None:
    screen = show(OPTION.format(y=20))
    settle(8)
    image = screen.window.grabWindow()
    box = screen.box(screen.item("option")).toRect()
    edge = {image.pixel(x, box.top() + 1) for x in range(box.left() + 60, box.right() - 60)}
    assert len(edge) > 1, "dashes and gaps"
