"""Screen and paper draw an icon array alike."""

from __future__ import annotations

import pytest

from kiosk.picture.icon_array import icon_array
from tests.builders.drawn import difference, on_paper, on_screen

WIDTH = 960
ALIKE = 14


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("filled", "hatched"), [(5, 0), (0, 3), (60, 30), (100, 0)])
def test_screen_and_paper_draw_an_icon_array_alike(filled: int, hatched: int) -> None:
    svg = icon_array(filled, hatched)
    assert difference(on_screen(svg, WIDTH), on_paper(svg, WIDTH)) <= ALIKE


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_a_dot_too_many() -> None:
    assert difference(on_screen(icon_array(5, 3), WIDTH), on_paper(icon_array(6, 2), WIDTH)) > ALIKE


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_what_paper_drops() -> None:
    svg = icon_array(60, 30).replace(b'fill="#0A5463"', b'fill="#0A5463" opacity="0.2"')
    assert difference(on_screen(svg, WIDTH), on_paper(svg, WIDTH)) > ALIKE
