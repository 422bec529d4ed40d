"""Draws a signature as the curves it was drawn in, each piece as wide as the pen left it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from kiosk.visit.signature import Stroke, StrokePoint

_WIDTH_STEP = 0.15
"""Points. Widths are rounded to this, so that neighbours share one path."""

_THINNEST, _WIDEST = 0.6, 2.6


def draw_strokes(
    canvas: Canvas, strokes: tuple[Stroke, ...], box: tuple[float, float, float, float], colour: Color
) -> None:
    """Draw strokes as large as fits into a box, in their own proportions.

    Args:
        canvas: Where to draw.
        strokes: Positions and widths as shares of the pad's width, y downwards.
        box: x, y (lower left corner), width and height in points.
        colour: The ink's colour.
    """
    points = [point for stroke in strokes for point in stroke.points]
    if not points:
        return
    place = _Placement(points, box)
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in strokes:
        _draw(canvas, [place.put(point) for point in stroke.points])
    canvas.restoreState()


class _Placement:
    """Turns positions on the pad into points on the page."""

    def __init__(self, points: list[StrokePoint], box: tuple[float, float, float, float]) -> None:
        left, right = min(p.x for p in points), max(p.x for p in points)
        top, bottom = min(p.y for p in points), max(p.y for p in points)
        x, y, width, height = box
        self._scale = min(width / max(right - left, 0.1), height / max(bottom - top, 0.05), width)
        self._left, self._bottom, self._x = left, bottom, x
        self._y = y + (height - (bottom - top) * self._scale) / 2

    def put(self, point: StrokePoint) -> tuple[float, float, float]:
        """Return x, y and width in points."""
        width = min(_WIDEST, max(_THINNEST, point.width * self._scale))
        return (
            self._x + (point.x - self._left) * self._scale,
            self._y + (self._bottom - point.y) * self._scale,
            round(width / _WIDTH_STEP) * _WIDTH_STEP,
        )


def _draw(canvas: Canvas, points: list[tuple[float, float, float]]) -> None:
    if len(points) == 1:
        x, y, width = points[0]
        canvas.circle(x, y, width / 2, stroke=0, fill=1)
    for width, piece in groupby(_curves(points), key=lambda curve: curve[0]):
        canvas.setLineWidth(width)
        path = canvas.beginPath()
        for index, (_, start, first, second, end) in enumerate(piece):
            if index == 0:
                path.moveTo(*start)
            path.curveTo(*first, *second, *end)
        canvas.drawPath(path, stroke=1, fill=0)


_At = tuple[float, float]


def _curves(points: list[tuple[float, float, float]]) -> Iterator[tuple[float, _At, _At, _At, _At]]:
    """Yield width, start, two control points and end of each piece: Catmull-Rom splines as Bézier curves."""
    for index in range(len(points) - 1):
        before, start = points[max(index - 1, 0)], points[index]
        end, after = points[index + 1], points[min(index + 2, len(points) - 1)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        yield start[2], start[:2], first, second, end[:2]
