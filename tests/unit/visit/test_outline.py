"""The word-free skeleton of a procedure."""

from __future__ import annotations

import pytest

from kiosk.visit.outline import PlainKind, PlainStop
from tests.builders.outline import small_outline


def test_a_stop_is_found_by_its_id() -> None:
    outline = small_outline()
    assert [outline.stop(stop.id) for stop in outline.stops] == list(outline.stops)
    assert outline.has("pain")
    assert not outline.has("nowhere")
    with pytest.raises(KeyError):
        outline.stop("nowhere")


def test_a_plain_stop_is_named_for_its_kind() -> None:
    stop = small_outline().stops[-1]
    assert isinstance(stop, PlainStop)
    assert stop.id == PlainKind.DECISION.value


def test_everything_but_learn_more_is_core() -> None:
    outline = small_outline()
    assert {stop.id for stop in outline.stops} - {stop.id for stop in outline.core} == {"pain_more"}


def test_stops_are_listed_by_kind_in_order() -> None:
    outline = small_outline()
    assert [stop.id for stop in outline.sections()] == ["pain", "pain_more", "treatment", "risks"]
    assert [stop.id for stop in outline.checks()] == ["pain_check", "treatment_check"]
    assert [stop.id for stop in outline.safety()] == ["thinner", "fever", "sedated"]
