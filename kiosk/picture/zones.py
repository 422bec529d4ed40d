"""Zones of a figure to touch: their shapes, and which is meant by a touch on one or beside it."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from kiosk.errors import PictureError
from kiosk.picture.shapes import Point
from kiosk.picture.subset import SVG_NAMESPACE, numbers_in
from kiosk.picture.svg import Picture

Shape = tuple[Point, ...]
"""The corners of a closed shape, in the picture's own units."""

_STRAIGHT = re.compile(r"([MmLlHhVvZz])([^MmLlHhVvZz]*)")
_CURVED = re.compile(r"[CcSsQqTtAa]")


def zone_shape(picture: Picture, layer: str) -> Shape:
    """Return the shape of a zone's layer: one path of straight lines, without a transform.

    Raises:
        PictureError: There is no such layer (PICTURE-NO-LAYER), or it is drawn otherwise (PICTURE-ZONE).
    """
    root = ET.fromstring(picture.svg_of([layer]))
    paths = list(root.iter(f"{{{SVG_NAMESPACE}}}path"))
    is_moved = any(element.get("transform") for element in root.iter())
    data = paths[0].get("d", "") if len(paths) == 1 and not is_moved else ""
    shape = _corners(data) if data and not _CURVED.search(data) else ()
    if len(shape) < 3:
        raise PictureError(
            "PICTURE-ZONE",
            f"The zone `{layer}` of the picture {picture.name} is not one shape of straight lines.",
            "Draw it as one path with M, L and Z, without a transform.",
        )
    return shape


def nearest_zone(point: Point, shapes: Mapping[str, Shape], *, reach: float) -> str | None:
    """Return the zone that a touch means: the one it lies in, else the nearest within reach, else None.

    Args:
        point: The touch, in the picture's own units.
        shapes: The zones that can be touched.
        reach: How far beside a zone a touch still counts, in the picture's own units.
    """
    found = min(((_distance(point, shape), name) for name, shape in shapes.items()), default=(math.inf, ""))
    return found[1] if found[0] <= reach else None


def _corners(data: str) -> Shape:
    corners: list[Point] = []
    x = y = 0.0
    for command, text in _STRAIGHT.findall(data):
        numbers = numbers_in(text)
        is_relative = command.islower()
        if command in "MmLl":
            steps = list(zip(numbers[::2], numbers[1::2], strict=False))
        elif command in "Hh":
            steps = [(number, 0.0 if is_relative else y) for number in numbers]
        else:
            steps = [(0.0 if is_relative else x, number) for number in numbers]
        for across, down in steps:
            x, y = (x + across, y + down) if is_relative else (across, down)
            corners.append(Point(x, y))
    return tuple(corners)


def _distance(point: Point, shape: Shape) -> float:
    """Return how far a point lies from a shape, 0 inside."""
    sides = list(zip(shape, (*shape[1:], shape[0]), strict=True))
    if _is_inside(point, sides):
        return 0.0
    return min(_from_line(point, start, end) for start, end in sides)


def _is_inside(point: Point, sides: list[tuple[Point, Point]]) -> bool:
    """Count the sides that a line from the point to the right crosses; odd means inside."""
    is_in = False
    for a, b in sides:
        if (a.y > point.y) is not (b.y > point.y) and point.x < a.x + (point.y - a.y) * (b.x - a.x) / (b.y - a.y):
            is_in = not is_in
    return is_in


def _from_line(point: Point, start: Point, end: Point) -> float:
    across, down = end.x - start.x, end.y - start.y
    length = across * across + down * down
    share = 0.0 if length == 0 else ((point.x - start.x) * across + (point.y - start.y) * down) / length
    share = min(1.0, max(0.0, share))
    return math.hypot(point.x - start.x - share * across, point.y - start.y - share * down)
