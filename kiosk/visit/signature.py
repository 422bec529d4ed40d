"""A drawn signature: positions and pen width, normalised to the pad. Times and pressure are never kept."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, inf

from kiosk.errors import VisitError

MOST_POINTS = 20_000
"""More points than any hand draws in a minute at 250 a second; what comes after is not taken."""

LEAST_LENGTH = 0.05
"""Shortest total path, as a share of the pad's width: less is a touch, not a signature."""


@dataclass(frozen=True, slots=True)
class StrokePoint:
    """One point: x, y (downwards) and pen width, all as shares of the pad's width."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line drawn without lifting."""

    points: tuple[StrokePoint, ...]

    @property
    def length(self) -> float:
        """Path length as a share of the pad's width."""
        return sum(hypot(b.x - a.x, b.y - a.y) for a, b in zip(self.points, self.points[1:], strict=False))


def require_signature(strokes: tuple[Stroke, ...]) -> None:
    """Refuse a drawing that cannot be a signature.

    Raises:
        VisitError: Empty or too short (VISIT-SIGNATURE-EMPTY), or too long (VISIT-SIGNATURE-ENDLESS).
    """
    if not LEAST_LENGTH <= sum(stroke.length for stroke in strokes) < inf:  # a point that is no number fails as well
        raise VisitError(
            "VISIT-SIGNATURE-EMPTY", "Nothing that looks like a signature was drawn.", "Please sign again."
        )
    if sum(len(stroke.points) for stroke in strokes) > MOST_POINTS:
        raise VisitError(
            "VISIT-SIGNATURE-ENDLESS", "The drawing is too long for a signature.", "Start again, or sign another way."
        )
