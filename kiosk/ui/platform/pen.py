"""Turns points, speed and pressure into a line of varying width; times and pressure are used up here, kept nowhere."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from kiosk.visit.signature import StrokePoint

_THIN, _USUAL, _THICK = 0.0024, 0.0044, 0.0058
"""Widths as shares of the pad's width: at 480 mm about 1.2, 2.1 and 2.8 mm."""

_FAST = 1.6
"""Pad widths a second at which the line is thinnest."""

_INERTIA = 0.85
"""How much of its width a line keeps from one point to the next."""

Segment = tuple[float, float, float, float, float, float, float]
"""A curve: start, control point and end (x, y each), and its width; all as shares of the pad's width."""


class Pen:
    """Writes one stroke.

    Args:
        has_pressure: Whether the device says how hard it is pressed; else speed decides the width.
    """

    def __init__(self, *, has_pressure: bool = False) -> None:
        self._has_pressure = has_pressure
        self._width = _USUAL
        self._at_ms = 0.0
        self.points: list[StrokePoint] = []
        self._middle: tuple[float, float] = (0.0, 0.0)

    def move(self, x: float, y: float, *, at_ms: float, pressure: float = 0.0) -> Segment | None:
        """Add a point.

        Args:
            x: Share of the pad's width.
            y: Share of the pad's width, downwards.
            at_ms: When, in milliseconds of any clock.
            pressure: 0 to 1.

        Returns:
            The curve to draw for it: a dot for the first point, then smooth curves through the middles between points.
            None where it stands where the last one stood.
        """
        last = self.points[-1] if self.points else None
        if last is not None and last.x == x and last.y == y:
            return None
        self._width = self._next_width(last, x, y, at_ms, pressure)
        self._at_ms = at_ms
        self.points.append(StrokePoint(x, y, self._width))
        if last is None:
            self._middle = (x, y)
            return (x, y, x, y, x, y, self._width)
        start, self._middle = self._middle, ((last.x + x) / 2, (last.y + y) / 2)
        return (*start, last.x, last.y, *self._middle, self._width)

    def lift(self) -> Segment | None:
        """Return the curve to the last point; None after a single dot."""
        if len(self.points) < 2:
            return None
        last = self.points[-1]
        return (*self._middle, last.x, last.y, last.x, last.y, self._width)

    def _next_width(self, last: StrokePoint | None, x: float, y: float, at_ms: float, pressure: float) -> float:
        if self._has_pressure:
            wanted = _THIN + (_THICK - _THIN) * min(1.0, max(0.0, pressure))
        elif last is None:
            return _USUAL
        else:
            seconds = max(at_ms - self._at_ms, 1.0) / 1000
            speed = hypot(x - last.x, y - last.y) / seconds
            wanted = _THICK - (_THICK - _THIN) * min(1.0, speed / _FAST)
        return wanted if last is None else self._width * _INERTIA + wanted * (1 - _INERTIA)


def curves_of(points: tuple[StrokePoint, ...]) -> list[Segment]:
    """Return the curves of a finished stroke, as `Pen` drew them."""
    if not points:
        return []
    first = points[0]
    curves: list[Segment] = [(first.x, first.y, first.x, first.y, first.x, first.y, first.width)]
    middle = (first.x, first.y)
    for last, point in pairwise(points):
        following = ((last.x + point.x) / 2, (last.y + point.y) / 2)
        curves.append((*middle, last.x, last.y, *following, point.width))
        middle = following
    if len(points) > 1:
        end = points[-1]
        curves.append((*middle, end.x, end.y, end.x, end.y, end.width))
    return curves
