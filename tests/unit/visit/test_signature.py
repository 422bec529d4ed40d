"""What can be a drawn signature."""

from __future__ import annotations

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import VisitError
from kiosk.visit.signature import LEAST_LENGTH, MOST_POINTS, Stroke, StrokePoint, require_signature


def _stroke(*places: tuple[float, float]) -> Stroke:
    return Stroke(tuple(StrokePoint(x, y, 0.01) for x, y in places))


def _code(*strokes: Stroke) -> str:
    with pytest.raises(VisitError) as caught:
        require_signature(strokes)
    return caught.value.code


def test_the_length_of_a_stroke_is_its_path() -> None:
    assert _stroke((0, 0), (0.3, 0.4), (0.3, 0)).length == pytest.approx(0.9)
    assert _stroke((0.5, 0.5)).length == 0
    assert Stroke(()).length == 0


def test_the_length_counts_over_all_strokes() -> None:
    require_signature((_stroke((0, 0), (LEAST_LENGTH / 2, 0)), _stroke((0, 0.1), (LEAST_LENGTH / 2, 0.1))))


@pytest.mark.parametrize("strokes", [(), (_stroke((0.5, 0.5)),), (_stroke((0, 0), (0.04, 0)),)])
def test_nothing_or_a_touch_is_no_signature(strokes: tuple[Stroke, ...]) -> None:
    assert _code(*strokes) == "VISIT-SIGNATURE-EMPTY"


def test_the_longest_drawing_is_taken_and_one_point_more_is_not() -> None:
    fitting = ((0.0, 0.0), (0.1, 0.1)) * (MOST_POINTS // 2)
    require_signature((_stroke(*fitting),))
    assert _code(_stroke(*fitting, (0.0, 0.0))) == "VISIT-SIGNATURE-ENDLESS"


@pytest.mark.parametrize("broken", [inf, -inf, nan])
def test_a_point_that_is_no_number_is_refused(broken: float) -> None:
    assert _code(_stroke((0, 0), (broken, 0), (0.5, 0.5))) == "VISIT-SIGNATURE-EMPTY"


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=30))
def test_a_signature_is_taken_or_refused_by_its_length_alone(places: list[tuple[float, float]]) -> None:
    stroke = _stroke(*places)
    if stroke.length < LEAST_LENGTH:
        assert _code(stroke) == "VISIT-SIGNATURE-EMPTY"
    else:
        require_signature((stroke,))
