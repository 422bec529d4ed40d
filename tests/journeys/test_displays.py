"""The same journey on a small screen, an upright one, with the largest text and in high contrast."""

from __future__ import annotations

import pytest

from kiosk.visit.state import Stage as VisitStage
from tests.journeys.conftest import SMALL, StageMaker
from tests.journeys.shortcuts import skip_to

pytestmark = pytest.mark.journey


@pytest.mark.parametrize(
    ("size", "text_scale", "theme"),
    [
        (SMALL, 2.0, "contrast-dark"),
        ((1080, 1920), 1.0, "contrast-light"),
        pytest.param((1920, 1080), 2.0, "light", marks=pytest.mark.grid),
    ],
)
def test_the_journey_ends_on_every_display(
    open_stage: StageMaker, size: tuple[int, int], text_scale: float, theme: str
) -> None:
    stage = open_stage(size=size, text_scale=text_scale, theme=theme)
    begun, sample = stage.samples
    stage.visitor(begun).go_to("Check")
    stage.hand.touch("breakTool")
    stage.hand.touch("leave")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Welcome", "the welcome")
    last_check = list(stage.outline_of(sample).checks())[-1]

    visitor = skip_to(stage, sample, last_check.id)
    visitor.go_to("Waiting")
    stage.doctor_releases(sample)
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
    visitor.go_to("Thanks")

    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    assert stage.state_of(sample).stage is VisitStage.SIGNED
