"""How a layer may move, and where: the kinds a pack can name, and the paths an illustration brings along.

A motion is an ornament of a picture that says everything when it stands still: each one ends in the still picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.picture.shapes import Point


class MotionKind(StrEnum):
    """What a layer does.

    Attributes:
        SLIDE_IN: It comes in along its path, once, before anything else moves.
        PULSE: Pulses run along each of its paths; its own drawn pulses wait meanwhile.
        STOPPED_PULSE: Pulses run along each of its paths and are held up at the end.
        GLOW: It grows strong and faint again, slowly.
    """

    SLIDE_IN = "slide_in"
    PULSE = "pulse"
    STOPPED_PULSE = "stopped_pulse"
    GLOW = "glow"

    @property
    def is_pulse(self) -> bool:
        """Whether something runs along a path."""
        return self in (MotionKind.PULSE, MotionKind.STOPPED_PULSE)

    @property
    def needs_path(self) -> bool:
        """Whether the illustration must bring a path."""
        return self is not MotionKind.GLOW


@dataclass(frozen=True, slots=True)
class MotionPath:
    """A path in the picture's own units, from where a motion begins to where it ends.

    Attributes:
        points: Two or more.
        colour: ``#RRGGBB`` of what runs along it, or "" where nothing does.
        width: Diameter of what runs along it, 0 where nothing does.
    """

    points: tuple[Point, ...]
    colour: str = ""
    width: float = 0.0

    @property
    def way_out(self) -> Point:
        """How far from its place a thing begins that slides in along this path."""
        start, end = self.points[0], self.points[-1]
        return Point(start.x - end.x, start.y - end.y)
