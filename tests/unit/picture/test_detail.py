"""Where a picture is full of detail, and that labels keep off it."""

from __future__ import annotations

import pytest

from kiosk.picture.detail import DetailMap
from kiosk.picture.labels import Surroundings, place_labels
from kiosk.picture.shapes import Box, Point, Size

WHOLE = Box(0, 0, 100, 80)
PLAIN = bytes([200] * 50)
STRIPED = bytes([0, 255] * 25)


def test_a_plain_picture_has_no_detail() -> None:
    assert DetailMap([PLAIN] * 40, WHOLE).share(WHOLE) == 0


def test_a_box_is_as_full_as_what_is_drawn_in_it() -> None:
    detail = DetailMap([STRIPED] * 20 + [PLAIN] * 20, WHOLE)
    assert detail.share(Box(0, 0, 100, 36)) == pytest.approx(1, abs=0.05)
    assert detail.share(Box(0, 44, 100, 36)) == 0
    assert detail.share(Box(10, 20, 40, 40)) == pytest.approx(0.5, abs=0.05)


def test_what_lies_outside_the_picture_is_plain() -> None:
    detail = DetailMap([STRIPED] * 40, WHOLE)
    assert detail.share(Box(-300, 0, 200, 80)) == 0
    assert detail.share(Box(-100, 0, 200, 80)) == pytest.approx(0.5, abs=0.05)


def test_a_faint_difference_counts_less_than_an_outline() -> None:
    faint = DetailMap([bytes([200, 210] * 25)] * 40, WHOLE).share(WHOLE)
    assert 0 < faint < DetailMap([STRIPED] * 40, WHOLE).share(WHOLE)


def test_a_label_keeps_off_what_is_full_of_detail() -> None:
    frame = Box(0, 0, 1000, 800)
    face = Box(0, 300, 400, 200)
    (label,) = place_labels(
        {"nerve": Point(450, 400)},
        {"nerve": Size(120, 40)},
        frame,
        around=Surroundings(detail=lambda box: box.overlap(face) / (box.width * box.height)),
    )
    assert label.box.overlap(face) == 0
