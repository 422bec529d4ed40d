"""Where an arrow key leads: from one box to the next one in its direction. Pure geometry, no window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from kiosk.picture.shapes import Box

_ASIDE = 2.0
"""How much farther a step aside counts than a step in the arrow's direction."""


class Arrow(Enum):
    """An arrow key, as a step across and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_by_arrow(origin: Box, boxes: Sequence[Box], arrow: Arrow) -> int | None:
    """Return the index of the box that an arrow leads to, or None where there is none that way.

    Args:
        origin: Where the focus stands; it may be one of the boxes.
        boxes: Where it may go, in any order; pixels, y down.
        arrow: Which arrow.
    """
    found = [(cost, index) for index, box in enumerate(boxes) if (cost := _cost(origin, box, arrow)) is not None]
    return min(found)[1] if found else None


def _cost(origin: Box, box: Box, arrow: Arrow) -> float | None:
    """Return how far a box is in the arrow's direction, or None where it does not lie that way."""
    across, down = arrow.value
    if across:
        ahead = box.x - origin.right if across > 0 else origin.x - box.right
        aside = _between(origin.y, origin.bottom, box.y, box.bottom)
        drift = abs((box.y + box.bottom) - (origin.y + origin.bottom)) / 2
    else:
        ahead = box.y - origin.bottom if down > 0 else origin.y - box.bottom
        aside = _between(origin.x, origin.right, box.x, box.right)
        drift = abs((box.x + box.right) - (origin.x + origin.right)) / 2
    if ahead < -1:  # boxes that touch share a pixel
        return None
    return max(0.0, ahead) + _ASIDE * aside + drift / 100


def _between(low: float, high: float, other_low: float, other_high: float) -> float:
    """Return the gap between two stretches; 0 where they overlap."""
    return max(0.0, other_low - high, low - other_high)
