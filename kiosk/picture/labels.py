"""Places labels beside a picture, with leader lines to the points they name: pure geometry, always the same result.

A label never covers another label or any anchor and always lies inside the frame. Among the places left, those near the
left and right edge win, where they cover least of the picture, and short leader lines that cross nothing; covering an
obstacle or a detailed part such as a face costs, but is allowed where there is no better place.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.errors import PictureError
from kiosk.picture.shapes import Box, Point, Size

_DIRECTIONS = 16
_DISTANCES = (0.06, 0.1, 0.15, 0.21, 0.28, 0.36, 0.45)
_EDGE_PLACES = 17
_GRID_PLACES = 10
_TURNS = 4
_CROSSING_COST = 3.0
_THROUGH_LABEL_COST = 3.0
_NEAR_ANCHOR_COST = 0.6
_INWARD_COST = 1.5
_DETAIL_COST = 6.0
_LEADER_COST = 1.5
_LEADER_DETAIL_COST = 1.2
_LEADER_SAMPLES = 3
_MOST_WEIGHED = 110


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label in its place.

    Attributes:
        name: The anchor it names.
        box: Where its words go, inside the frame.
        leader: The line from the anchor to the box's nearest edge.
    """

    name: str
    box: Box
    leader: tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is asked of the places of labels, beside room.

    Attributes:
        obstacles: What labels had better not cover, such as the highlighted part of the picture.
        detail: How full of detail a box of the picture is, from 0 to 1.
        bounds: The part of the frame that a label must lie in, for those that may not lie anywhere.
    """

    obstacles: Sequence[Box] = ()
    detail: Callable[[Box], float] = lambda box: 0.0
    bounds: Mapping[str, Box] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Task:
    """What does not change while labels are being placed; lengths cost in shares of the frame's diagonal."""

    names: tuple[str, ...]
    anchors: Mapping[str, Point]
    frame: Box
    around: Surroundings
    gap: float

    @property
    def diagonal(self) -> float:
        return math.hypot(self.frame.width, self.frame.height)


_Place = tuple[float, Box]
"""A box a label may take, with what it costs by itself."""


def place_labels(
    anchors: Mapping[str, Point],
    sizes: Mapping[str, Size],
    frame: Box,
    *,
    around: Surroundings = Surroundings(),
    gap: float = 8.0,
) -> list[PlacedLabel]:
    """Place one label for every anchor.

    Args:
        anchors: The point each label names, in the frame's coordinates; at most a dozen.
        sizes: The size of each label's box, padding included, by the same names.
        frame: Where labels may lie.
        around: What they had better not cover, and where they must lie.
        gap: Room kept to the frame's edge, between labels, and around anchors.

    Returns:
        The labels in the order of `anchors`.

    Raises:
        PictureError: There is no room for them (PICTURE-LABELS); say the labels in the text beside the picture.
    """
    task = _Task(tuple(anchors), anchors, frame, around, gap)
    choices = {name: _choices(task, name, sizes[name]) for name in task.names}
    chosen: dict[str, Box] = {}
    by_freedom = sorted(task.names, key=lambda name: (len(choices[name]), name))
    budget = [20_000]
    if not _settle(task, by_freedom, choices, chosen, budget):
        raise PictureError(
            "PICTURE-LABELS", "The labels of a picture do not fit.", "Use fewer or shorter labels at this step."
        )
    _improve(task, choices, chosen)
    return [
        PlacedLabel(name, chosen[name], (anchors[name], chosen[name].nearest(anchors[name]))) for name in task.names
    ]


def _choices(task: _Task, name: str, size: Size) -> list[_Place]:
    """Return the places one label may take on its own, best first."""
    room = task.around.bounds.get(name, task.frame).grown(-task.gap)
    if size.width > room.width or size.height > room.height:
        return []
    found: dict[tuple[float, float], Box] = {}
    for x, y in (*_around(task, name, size), *_along_edges(room, size, task.anchors[name]), *_all_over(room, size)):
        left = round(min(max(x, room.x), room.right - size.width), 3)
        top = round(min(max(y, room.y), room.bottom - size.height), 3)
        box = Box(left, top, size.width, size.height)
        if task.frame.covers(box) and not _covers_anchor(task, box):
            found[left, top] = box
    plain = sorted((_plain_cost(task, name, box), box.x, box.y, box) for box in found.values())
    places = [(cost + _covered_cost(task, name, box), box) for cost, _, _, box in plain[:_MOST_WEIGHED]]
    # Measuring detail takes time; the places that lie worst count as full of it.
    places += [(cost + _DETAIL_COST, box) for cost, _, _, box in plain[_MOST_WEIGHED:]]
    return sorted(places, key=lambda place: (place[0], place[1].x, place[1].y))


def _around(task: _Task, name: str, size: Size) -> list[tuple[float, float]]:
    """Return places on rings around the anchor; the box hangs off the ring on the far side of the anchor."""
    anchor = task.anchors[name]
    places = []
    for distance in _DISTANCES:
        for number in range(_DIRECTIONS):
            angle = 2 * math.pi * number / _DIRECTIONS
            along_x, along_y = math.cos(angle), math.sin(angle)
            reach = distance * task.diagonal
            x = anchor.x + along_x * reach + (along_x - 1) * size.width / 2
            y = anchor.y + along_y * reach + (along_y - 1) * size.height / 2
            places.append((x, y))
    return places


def _along_edges(room: Box, size: Size, anchor: Point) -> list[tuple[float, float]]:
    """Return places along the four edges of the frame, first those level with the anchor."""
    level = anchor.y - size.height / 2
    places = [(room.x, level), (room.right, level)]
    for number in range(_EDGE_PLACES):
        share = number / (_EDGE_PLACES - 1)
        x = room.x + share * (room.width - size.width)
        y = room.y + share * (room.height - size.height)
        places += [(room.x, y), (room.right, y), (x, room.y), (x, room.bottom)]
    return places


def _all_over(room: Box, size: Size) -> list[tuple[float, float]]:
    """Return places all over the frame: a calm one may lie anywhere."""
    across, down = room.width - size.width, room.height - size.height
    steps = [number / (_GRID_PLACES - 1) for number in range(_GRID_PLACES)]
    return [(room.x + a * across, room.y + b * down) for a in steps for b in steps]


def _covers_anchor(task: _Task, box: Box) -> bool:
    kept_free = box.grown(task.gap)
    return any(kept_free.holds(anchor) for anchor in task.anchors.values())


def _plain_cost(task: _Task, name: str, box: Box) -> float:
    """Return what a place costs by its position: its leader's length, how far inward it lies, what it passes."""
    anchor = task.anchors[name]
    end = box.nearest(anchor)
    cost = _LEADER_COST * math.dist((anchor.x, anchor.y), (end.x, end.y)) / task.diagonal
    cost += _INWARD_COST * min(box.x - task.frame.x, task.frame.right - box.right) / (task.frame.width or 1.0)
    cost += sum(box.overlap(obstacle) for obstacle in task.around.obstacles) / (box.width * box.height or 1.0)
    for other, point in task.anchors.items():
        if other != name and _distance(point, anchor, end) < task.gap:
            cost += _NEAR_ANCHOR_COST
    return cost


def _covered_cost(task: _Task, name: str, box: Box) -> float:
    """Return what a place costs by the detail that it and its leader hide."""
    anchor = task.anchors[name]
    along = _detail_along(task, anchor, box.nearest(anchor))
    # The fullest third counts: a label that covers a face with one end hides it all the same.
    third = box.width / 3
    thirds = (Box(box.x + part * third, box.y, third, box.height) for part in range(3))
    return _DETAIL_COST * max(map(task.around.detail, thirds)) + _LEADER_DETAIL_COST * along


def _detail_along(task: _Task, anchor: Point, end: Point) -> float:
    """Return how full of detail a leader's way is; its beginning does not count, for there lies what it names."""
    side = task.diagonal * 0.02
    found = 0.0
    for number in range(_LEADER_SAMPLES):
        share = 0.3 + 0.7 * number / (_LEADER_SAMPLES - 1)
        x, y = anchor.x + share * (end.x - anchor.x), anchor.y + share * (end.y - anchor.y)
        found += task.around.detail(Box(x - side / 2, y - side / 2, side, side))
    return found / _LEADER_SAMPLES


def _settle(
    task: _Task, names: Sequence[str], choices: Mapping[str, list[_Place]], chosen: dict[str, Box], budget: list[int]
) -> bool:
    """Give each label a place that overlaps no other; step back where a label finds none."""
    if not names:
        return True
    for _, box in choices[names[0]]:
        budget[0] -= 1
        if budget[0] < 0:
            return False
        if _is_free(task, box, chosen.values()):
            chosen[names[0]] = box
            if _settle(task, names[1:], choices, chosen, budget):
                return True
            del chosen[names[0]]
    return False


def _improve(task: _Task, choices: Mapping[str, list[_Place]], chosen: dict[str, Box]) -> None:
    """Move one label after the other to its best place beside the others, until nothing moves."""
    for _ in range(_TURNS):
        before = dict(chosen)
        for name in task.names:
            others = {other: box for other, box in chosen.items() if other != name}
            chosen[name] = _best_beside(task, name, choices[name], others) or chosen[name]
        if chosen == before:
            return


def _best_beside(task: _Task, name: str, choices: list[_Place], others: Mapping[str, Box]) -> Box | None:
    """Return the cheapest place among those that are free; choices come cheapest first, so the search ends early."""
    best: Box | None = None
    best_cost = math.inf
    for own_cost, box in choices:
        if own_cost >= best_cost:
            break
        if _is_free(task, box, others.values()):
            cost = own_cost + _cost_beside(task, name, box, others)
            if cost < best_cost:
                best, best_cost = box, cost
    return best


def _is_free(task: _Task, box: Box, others: Iterable[Box]) -> bool:
    grown = box.grown(task.gap)
    return all(grown.overlap(other) == 0.0 for other in others)


def _cost_beside(task: _Task, name: str, box: Box, others: Mapping[str, Box]) -> float:
    """Return what a place costs beside the others: leaders that cross, or that run through a label."""
    start = task.anchors[name]
    end = box.nearest(start)
    cost = 0.0
    for other, other_box in others.items():
        other_start = task.anchors[other]
        other_end = other_box.nearest(other_start)
        cost += _CROSSING_COST * cross(start, end, other_start, other_end)
        cost += _THROUGH_LABEL_COST * (
            _runs_through(start, end, other_box) + _runs_through(other_start, other_end, box)
        )
    return cost


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Say whether the lines a-b and c-d cross, not merely touch."""

    def side(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _runs_through(start: Point, end: Point, box: Box) -> bool:
    corners = (
        Point(box.x, box.y),
        Point(box.right, box.y),
        Point(box.right, box.bottom),
        Point(box.x, box.bottom),
    )
    return cross(start, end, corners[0], corners[2]) or cross(start, end, corners[1], corners[3])


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point lies from a line between two points."""
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length))
    return math.hypot(point.x - start.x - share * dx, point.y - start.y - share * dy)
