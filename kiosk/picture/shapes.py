"""Points and boxes, and how far a transform stretches a shape."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from kiosk.picture.subset import numbers_in

_FUNCTION = re.compile(r"(translate|rotate|scale|matrix|skewX|skewY)\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Point:
    """A point in the picture's own units, y downward."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height, neither negative."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its upper left corner, its width and its height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.height

    def grown(self, by: float) -> Box:
        """Return the box with `by` added on every side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, point: Point) -> bool:
        """Say whether a point lies inside or on the edge."""
        return self.x <= point.x <= self.right and self.y <= point.y <= self.bottom

    def covers(self, other: Box) -> bool:
        """Say whether another box lies wholly inside."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom

    def overlap(self, other: Box) -> float:
        """Return the area that two boxes share."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return width * height if width > 0 and height > 0 else 0.0

    def nearest(self, point: Point) -> Point:
        """Return the point of the box that is nearest to a point."""
        return Point(min(max(point.x, self.x), self.right), min(max(point.y, self.y), self.bottom))


def stretch(transform: str) -> float:
    """Return by how much a transform attribute stretches lengths, on average over directions.

    It is the square root of the area's growth, 1 for moves and turns, so that a stroke can be drawn equally wide under
    any transform.
    """
    factor = 1.0
    for name, text in _FUNCTION.findall(transform):
        numbers = numbers_in(text)
        if name == "scale":
            factor *= abs(numbers[0] * numbers[-1])
        elif name == "matrix":
            factor *= abs(numbers[0] * numbers[3] - numbers[1] * numbers[2])
    return math.sqrt(factor)
