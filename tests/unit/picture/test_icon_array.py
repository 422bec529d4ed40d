"""Icon arrays: part and whole in dots, drawn with the subset of SVG alone."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.picture.icon_array import DEFAULT_COLOURS, icon_array
from kiosk.picture.reader import parse
from kiosk.picture.subset import SVG_NAMESPACE


def _fills(svg: bytes) -> list[str]:
    root = ET.fromstring(svg)
    return [dot.get("fill", "") for dot in root.iter(f"{{{SVG_NAMESPACE}}}circle")]


@given(st.integers(0, 100).flatmap(lambda filled: st.tuples(st.just(filled), st.integers(0, 100 - filled))))
def test_every_dot_is_counted_once(parts: tuple[int, int]) -> None:
    filled, hatched = parts
    fills = _fills(icon_array(filled, hatched))
    assert fills.count(DEFAULT_COLOURS.filled) == filled
    assert fills.count(DEFAULT_COLOURS.paper) == hatched
    assert fills.count(DEFAULT_COLOURS.rest) == 100 - filled - hatched


def test_filled_dots_come_first_then_striped_ones() -> None:
    fills = _fills(icon_array(2, 1, of=5, columns=5))
    assert fills[:3] == [DEFAULT_COLOURS.filled, DEFAULT_COLOURS.filled, DEFAULT_COLOURS.paper]


def test_every_striped_dot_has_stripes_that_end_inside_it() -> None:
    root = ET.fromstring(icon_array(0, 1, of=1, columns=1))
    (stripes,) = root.iter(f"{{{SVG_NAMESPACE}}}path")
    numbers = [float(number) for number in re.findall(r"-?\d+\.\d+", stripes.get("d", ""))]
    ends = list(zip(numbers[::2], numbers[1::2], strict=True))
    assert len(ends) >= 6
    assert all(math.dist(end, (5, 5)) <= 4.1 for end in ends)


def test_the_array_is_drawn_with_the_subset() -> None:
    svg = icon_array(5, 3).replace(b'width="100" height="100">', b'width="100" height="100"><g id="dots">', 1)
    tree = parse(svg.replace(b"</svg>", b"</g></svg>"), "dots")
    assert len(tree.root[0]) == 100 + 3


@pytest.mark.parametrize(("filled", "hatched"), [(-1, 0), (0, -1), (60, 41)])
def test_impossible_numbers_are_a_mistake_of_ours(filled: int, hatched: int) -> None:
    with pytest.raises(BugError, match="PICTURE-DOTS"):
        icon_array(filled, hatched)
