"""An arrow leads to the next box its way, and nowhere where there is none."""

from __future__ import annotations

import pytest

from kiosk.picture.shapes import Box
from kiosk.ui.platform.arrows import Arrow, next_by_arrow

PAD = [Box(100 * (i % 3), 100 * (i // 3), 80, 80) for i in range(9)]


@pytest.mark.parametrize(
    ("start", "arrow", "end"),
    [
        (4, Arrow.LEFT, 3), (4, Arrow.RIGHT, 5), (4, Arrow.UP, 1), (4, Arrow.DOWN, 7),
        (0, Arrow.LEFT, None), (2, Arrow.RIGHT, None), (1, Arrow.UP, None), (8, Arrow.DOWN, None),
    ],
)  # fmt: skip
def test_on_a_pad_each_arrow_leads_to_the_neighbour(start: int, arrow: Arrow, end: int | None) -> None:
    assert next_by_arrow(PAD[start], PAD, arrow) == end


def test_what_lies_straight_ahead_comes_before_what_is_nearer_but_aside() -> None:
    ahead, aside = Box(400, 0, 50, 50), Box(100, 200, 50, 50)
    assert next_by_arrow(Box(0, 0, 50, 50), [aside, ahead], Arrow.RIGHT) == 1


def test_of_two_boxes_below_a_wide_one_the_middle_decides() -> None:
    assert next_by_arrow(Box(0, 0, 300, 50), [Box(0, 60, 90, 50), Box(100, 60, 90, 50)], Arrow.DOWN) == 1


def test_without_a_box_there_is_no_way() -> None:
    assert next_by_arrow(Box(0, 0, 10, 10), [], Arrow.UP) is None
