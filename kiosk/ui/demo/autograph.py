"""A sample patient's drawn signature: two lines of points, as shares of the pad's width and height."""

from __future__ import annotations

from math import pi, sin

_POINTS = 90


def _waves() -> list[tuple[float, float]]:
    line = []
    for index in range(_POINTS):
        share = index / (_POINTS - 1)
        height = 0.26 * (1 - 0.7 * share)
        line.append((0.24 + 0.5 * share + 0.03 * sin(6 * pi * share), 0.52 - height * sin(7 * pi * share + 0.6)))
    return line


AUTOGRAPH: list[list[tuple[float, float]]] = [
    _waves(),
    [(0.3 + 0.42 * step / 20, 0.74 - 0.03 * sin(pi * step / 20)) for step in range(21)],
]
"""Two strokes: a quick row of waves, and the line under it."""
