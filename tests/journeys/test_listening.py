"""A patient who would rather listen: a section is read aloud, stopped, heard again, slower; then the visit goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.visit.outline import SectionStop
from tests.fakes.sounds import OneSound
from tests.journeys.conftest import StageMaker
from tests.journeys.shortcuts import skip_to

pytestmark = pytest.mark.journey


def test_a_section_is_heard_paused_heard_again_slower_and_the_visit_goes_on(
    open_stage: StageMaker, tmp_path: Path
) -> None:
    stage = open_stage(voices=OneSound(tmp_path, ms=400))
    sample = stage.samples[0]
    section = next(stop for stop in stage.outline_of(sample).stops if isinstance(stop, SectionStop))
    skip_to(stage, sample, section.id)
    reading = stage.kiosk.property("reading")
    assert isinstance(reading, ReadingViewModel)
    heard: list[int] = []
    reading.player.reached.connect(heard.append)

    stage.hand.touch("readToMe")
    stage.hand.touch("headphonesOn")
    stage.hand.wait_until(lambda: heard == [0, 1], "the second sentence")
    assert reading.holds_time
    stage.hand.touch("pauseReading")
    assert not reading.holds_time
    stage.hand.touch("slower")
    stage.hand.touch("sayAgain")
    stage.hand.wait_until(lambda: heard == [0, 1, 1, 2], "the sentence again, and the one behind it")
    stage.hand.touch("next")

    assert not reading.holds_time
    stage.hand.wait_until(lambda: stage.state_of(sample).has_seen(section.id, 1), "the next step")
    assert stage.hand.sees("readToMe")
    assert not stage.hand.shows("readingStrip")
