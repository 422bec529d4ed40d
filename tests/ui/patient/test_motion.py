"""Pictures that move on the patient's real pages: they play when the step appears and wait under a sheet."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.picture.motion import MotionKind
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.stage import pack_of
from tests.ui.screen import settle, wait_until, walk

PROCEDURES = ("lumbar_rhizolysis", "cervical_rhizolysis")


def clock(play: Play) -> QQuickItem:
    return next(item for item in walk(play.screen.window.contentItem()) if item.objectName() == "pictureClock")


def at_moving_step(play: Play) -> None:
    """Let things move, and show the first step at which something does."""
    play.stage.kiosk.property("display").toggleMotion()
    places = ((s.id, index) for s in play.stage.pack.sections for index, step in enumerate(s.steps) if step.motion)
    section, step = next(places)
    play.stage.go_to(section, step=step)
    settle(8)


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_kind_of_motion_explains_something(procedure: str) -> None:
    steps = [step for section in pack_of(procedure).sections for step in section.steps]
    assert {motion.kind for step in steps for motion in step.motion} == set(MotionKind)


def test_a_page_plays_its_picture_and_waits_while_a_sheet_lies_over_it(open_kiosk: Opener) -> None:
    play = open_kiosk("welcome")
    at_moving_step(play)
    wait_until(lambda: 0 < clock(play).property("share") < 1)
    play.screen.touch("helpTool")
    settle(4)
    assert play.screen.find("sheetCard") is not None
    stands = clock(play).property("share")
    settle(40)
    assert clock(play).property("share") == stands


def test_a_page_stands_still_for_a_patient_who_wants_less_motion(open_kiosk: Opener) -> None:
    play = open_kiosk("welcome")
    at_moving_step(play)
    play.stage.kiosk.property("display").toggleMotion()
    settle(2)
    assert not clock(play).property("isPlaying")


def test_whoever_is_troubled_by_motion_keeps_every_picture_still(open_kiosk: Opener) -> None:
    play = open_kiosk("welcome")
    at_moving_step(play)
    assert clock(play).property("canPlay")
    for name in ("helpTool", "otherWays", "still", "closeAccess"):
        play.screen.touch(name)
        settle(4)
    assert not clock(play).property("canPlay")
    assert play.stage.kiosk.property("display").property("reduceMotion")
