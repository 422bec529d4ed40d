"""Zones to touch: which one a touch means; and the figure in another skin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import PictureError
from kiosk.picture.shapes import Point
from kiosk.picture.skin import DRAWN, SKIN_TONES, in_tone
from kiosk.picture.svg import Picture, read_picture, read_picture_file
from kiosk.picture.zones import nearest_zone, zone_shape

ILLUSTRATIONS = Path(__file__).parents[3] / "assets" / "illustrations"
FIGURES = ("body_map", "body_map_sides")
SQUARE = (Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10))
BESIDE = (Point(30, 0), Point(40, 0), Point(40, 10), Point(30, 10))
SHAPES = {"square": SQUARE, "beside": BESIDE}


def _figure(name: str) -> Picture:
    return read_picture_file(ILLUSTRATIONS / f"{name}.svg")


def _drawn(path: str) -> Picture:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    return read_picture(f'{head}<g id="zone">{path}</g></svg>'.encode(), "sample")


@pytest.mark.parametrize(
    ("x", "y", "meant"),
    [(5, 5, "square"), (35, 1, "beside"), (14, 5, "square"), (27, 5, "beside"), (5, 14, "square"), (5, 16, None)],
)
def test_a_touch_means_the_zone_it_lies_in_or_the_nearest_within_reach(x: float, y: float, meant: str | None) -> None:
    assert nearest_zone(Point(x, y), SHAPES, reach=5) == meant


def test_where_there_is_no_zone_nothing_is_meant() -> None:
    assert nearest_zone(Point(1, 1), {}, reach=100) is None


@given(st.floats(0.01, 9.99), st.floats(0.01, 9.99))
def test_every_point_inside_means_the_zone_however_small_the_reach(x: float, y: float) -> None:
    assert nearest_zone(Point(x, y), SHAPES, reach=0) == "square"


@pytest.mark.parametrize("data", ["M0 0L10 0 10 10 0 10z", "M0 0l10 0 0 10-10 0z", "M0 0H10V10H0Z", "M0 0h10v10h-10z"])
def test_a_shape_is_read_however_its_lines_are_written(data: str) -> None:
    assert zone_shape(_drawn(f'<path d="{data}"/>'), "zone") == SQUARE


@pytest.mark.parametrize(
    "drawn",
    [
        '<path d="M0 0C10 0 10 10 0 10z"/>',
        '<path d="M0 0L10 0z"/>',
        '<rect x="0" y="0" width="5" height="5"/>',
        '<path d="M0 0h9v9z"/><path d="M0 0h9v9z"/>',
        '<path transform="scale(2)" d="M0 0h9v9z"/>',
    ],
)
def test_a_zone_that_is_no_plain_shape_is_refused(drawn: str) -> None:
    with pytest.raises(PictureError, match="PICTURE-ZONE"):
        zone_shape(_drawn(drawn), "zone")


@pytest.mark.parametrize("name", FIGURES)
def test_the_middle_of_every_zone_of_the_figures_means_that_zone(name: str) -> None:
    figure = _figure(name)
    shapes = {layer: zone_shape(figure, layer) for layer in figure.layers if layer.startswith("zone-")}
    assert len(shapes) > 20
    for layer in shapes:
        assert nearest_zone(figure.anchor(layer), shapes, reach=0) == layer


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("number", range(1, len(SKIN_TONES)))
def test_another_skin_changes_the_skin_alone(name: str, number: int) -> None:
    figure, tone = _figure(name), SKIN_TONES[number]
    other = in_tone(figure, number)
    assert (other.name, other.layers, other.anchors) == (f"{name}~{number}", figure.layers, figure.anchors)
    before, after = (re.findall(rb"#[0-9A-F]{6}", picture.data) for picture in (figure, other))
    changed = {old: new for old, new in zip(before, after, strict=True) if old != new}
    wanted = {getattr(DRAWN, part).encode(): getattr(tone, part).encode() for part in ("surface", "shadow", "outline")}
    assert changed == wanted


def test_the_first_skin_is_the_drawn_one() -> None:
    figure = _figure("body_map")
    assert in_tone(figure, 0) is figure
