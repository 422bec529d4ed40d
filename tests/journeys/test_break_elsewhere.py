"""A break begun at one kiosk and ended at another of the same place: two stations on one database."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.folders import SAMPLE_CLINIC
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import arrive, skip_to

pytestmark = [pytest.mark.journey, pytest.mark.timeout(120)]


def second_kiosk(folder: Path) -> Path:
    """Write the sample clinic's settings for its second kiosk; everything else lies where the first has it."""
    text = SAMPLE_CLINIC.read_text(encoding="utf-8").replace('station = "kiosk-1"', 'station = "kiosk-2"\nlow = true')
    clinic = folder / "second" / "clinic.toml"
    clinic.parent.mkdir()
    clinic.write_text(text, encoding="utf-8")
    clinic.with_name("logo.svg").write_bytes(SAMPLE_CLINIC.with_name("logo.svg").read_bytes())
    return clinic


def test_a_break_begun_at_one_kiosk_is_ended_at_another_on_the_very_page(
    open_stage: StageMaker, tmp_path: Path
) -> None:
    first = open_stage()
    sample = first.samples[0]
    question = next(stop.id for stop in first.outline_of(sample).safety() if not stop.urgent_on)
    visitor = skip_to(first, sample, question)
    first.hand.touch("answer_yes")
    place, before, left = visitor.mark, first.state_of(sample), first.kiosk.property("minutesLeft")

    first.hand.touch("breakTool")
    first.hand.wait_until(lambda: first.hand.sees("nothingLost"), "what becomes of the answers")
    first.hand.touch("leave")
    first.hand.wait_until(lambda: str(first.kiosk.screen) == "Welcome", "the first screen")
    second = open_stage(clinic=second_kiosk(tmp_path), size=(1080, 1920))
    returning = arrive(second, sample)

    state = second.state_of(sample)
    assert returning.mark == place
    assert state.held_by == "kiosk-2"
    assert state.checks == before.checks
    assert state.safety[question].answer.value == "yes", "touched, not yet given with Next"
    assert second.kiosk.property("minutesLeft") == left
    assert second.kiosk.property("display").property("isLow") is True, "this kiosk's own usual height"
    returning.do_screen()
    assert returning.mark != place, "it goes on"
