"""Labels: never over each other or an anchor, always inside, the same result every time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import PictureError
from kiosk.picture.labels import PlacedLabel, Surroundings, cross, place_labels
from kiosk.picture.shapes import Box, Point, Size

FRAME = Box(0, 0, 1000, 800)
GAP = 8.0

points = st.builds(Point, st.floats(0, 1000), st.floats(0, 800))
sizes = st.builds(Size, st.floats(40, 300), st.floats(24, 70))
label_sets = st.lists(st.tuples(points, sizes), min_size=1, max_size=6)


def _place(labels: list[tuple[Point, Size]], frame: Box = FRAME) -> list[PlacedLabel]:
    anchors = {f"label-{number}": point for number, (point, _) in enumerate(labels)}
    return place_labels(anchors, {f"label-{n}": size for n, (_, size) in enumerate(labels)}, frame, gap=GAP)


@given(label_sets)
@settings(max_examples=80, deadline=None)
def test_labels_overlap_neither_each_other_nor_any_anchor(labels: list[tuple[Point, Size]]) -> None:
    placed = _place(labels)
    for number, label in enumerate(placed):
        assert all(label.box.overlap(other.box) == 0 for other in placed[:number])
        assert not any(label.box.holds(anchor) for anchor, _ in labels)


@given(label_sets)
@settings(max_examples=80, deadline=None)
def test_labels_lie_inside_the_frame_at_their_full_size(labels: list[tuple[Point, Size]]) -> None:
    for label, (_, size) in zip(_place(labels), labels, strict=True):
        assert FRAME.covers(label.box)
        assert (label.box.width, label.box.height) == (size.width, size.height)


@given(label_sets)
@settings(max_examples=20, deadline=None)
def test_the_same_labels_always_get_the_same_places(labels: list[tuple[Point, Size]]) -> None:
    assert _place(labels) == _place(labels)


@given(label_sets)
@settings(max_examples=40, deadline=None)
def test_each_leader_runs_from_its_anchor_to_the_edge_of_its_label(labels: list[tuple[Point, Size]]) -> None:
    for label, (anchor, _) in zip(_place(labels), labels, strict=True):
        assert label.leader[0] == anchor
        assert label.box.holds(label.leader[1])


def test_leaders_of_points_in_a_column_do_not_cross() -> None:
    column = [(Point(500, 150 + 100 * number), Size(200, 50)) for number in range(5)]
    placed = _place(column)
    for number, label in enumerate(placed):
        assert not any(cross(*label.leader, *other.leader) for other in placed[:number])


def test_a_label_lies_level_with_its_anchor_at_the_nearer_edge() -> None:
    (label,) = _place([(Point(300, 400), Size(120, 40))])
    assert label.box == Box(GAP, 380, 120, 40)


def test_a_label_keeps_off_an_obstacle() -> None:
    obstacle = Box(0, 300, 400, 200)
    around = Surroundings(obstacles=[obstacle])
    (label,) = place_labels({"nerve": Point(450, 400)}, {"nerve": Size(120, 40)}, FRAME, around=around, gap=GAP)
    assert label.box.overlap(obstacle) == 0


def test_a_label_stays_in_the_part_of_the_frame_that_it_is_bound_to() -> None:
    right = Box(500, 0, 500, 800)
    anchors, sizes = {"joint-right": Point(520, 400)}, {"joint-right": Size(200, 50)}

    def busy_on_the_right(box: Box) -> float:
        return 1.0 if box.right > 500 else 0.0

    free = place_labels(anchors, sizes, FRAME, around=Surroundings(detail=busy_on_the_right))
    kept = Surroundings(detail=busy_on_the_right, bounds={"joint-right": right})
    bound = place_labels(anchors, sizes, FRAME, around=kept)
    assert free[0].box.x < 500
    assert right.covers(bound[0].box)


def test_a_label_too_wide_for_its_part_is_refused() -> None:
    around = Surroundings(bounds={"a": Box(500, 0, 150, 800)})
    with pytest.raises(PictureError):
        place_labels({"a": Point(520, 400)}, {"a": Size(200, 50)}, FRAME, around=around)


def test_labels_that_cannot_fit_are_refused() -> None:
    with pytest.raises(PictureError, match="PICTURE-LABELS"):
        _place([(Point(10, 10), Size(900, 500)), (Point(20, 20), Size(900, 500))])


def test_no_labels_need_no_room() -> None:
    assert place_labels({}, {}, FRAME) == []
