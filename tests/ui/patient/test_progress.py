"""About how many minutes are left: fewer with what is done, right after going back; and nobody is hurried."""

from __future__ import annotations

import pytest

from kiosk.ui.patient.progress import patience_s
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Decision
from tests.ui.patient.stage import SampleKiosk

pytestmark = pytest.mark.usefixtures("qapp")


def left(stage: SampleKiosk) -> int:
    return int(stage.kiosk.property("minutesLeft"))


def test_the_minutes_go_down_along_the_way_and_never_up() -> None:
    stage = SampleKiosk()
    stage.begin()
    told = [left(stage)]
    for stop in stage.outline.core:
        stage.go_to(stop.id)
        told.append(left(stage))
        stage.journey.go_back()
        told.append(left(stage))
    assert told == sorted(told, reverse=True)
    stage.learn_all()
    told.append(left(stage))
    assert told == sorted(told, reverse=True)
    assert 1 <= told[-1] <= 3, "the decision and the signature"


def test_a_missed_check_leaves_the_minutes_as_they_are() -> None:
    stage = SampleKiosk()
    stage.go_to(stage.pack.checks[0].id)
    before = left(stage)
    stage.miss_check(stage.pack.checks[0].id)
    assert left(stage) == before


def test_an_answer_changed_leaves_the_minutes_as_they_are() -> None:
    stage = SampleKiosk()
    stage.learn_all()
    before = left(stage)
    stage.go_to("fever")
    stage.journey.answer_safety("fever", Answer.NOT_SURE, "")
    assert left(stage) == before


def test_a_visit_resumed_says_what_is_left_and_not_the_whole() -> None:
    stage = SampleKiosk()
    stage.begin()
    whole = left(stage)
    stage.learn_all()
    before = left(stage)
    stage.kiosk.leave()
    assert left(stage) == 0
    stage.open_visit()
    assert left(stage) == before < whole


def test_nothing_is_said_while_the_doctor_decides_how_long_it_takes() -> None:
    stage = SampleKiosk()
    stage.learn_all()
    stage.decide(Decision.AGREE)
    assert (stage.screen, left(stage)) == ("Waiting", 0)


def test_a_released_form_has_its_signature_left_and_a_signed_one_nothing() -> None:
    stage = SampleKiosk()
    stage.learn_all()
    stage.release()
    assert (stage.screen, left(stage)) == ("Signing", 1)
    stage.sign()
    assert left(stage) == 0


def test_a_long_page_may_be_read_slowly_before_the_screen_asks() -> None:
    stage = SampleKiosk()
    stage.go_to("choices")
    needed = patience_s(stage.journey)
    assert needed > stage.policy.idle_s, "four to six choices side by side"
    idle = stage.kiosk.property("idle")
    for _ in range(needed - 1):
        idle.tick()
    assert idle.property("isWarning") is False
    idle.tick()
    assert idle.property("isWarning") is True


def test_who_takes_a_break_finds_size_and_height_as_before_and_the_next_patient_does_not() -> None:
    stage = SampleKiosk()
    stage.begin()
    wish = stage.kiosk.property("display")
    wish.toggleLow()
    wish.nextTextScale()
    stage.kiosk.leave()
    assert (wish.property("isLow"), wish.property("textScale")) == (False, 1.0)
    stage.open_visit()
    assert (wish.property("isLow"), wish.property("textScale")) == (True, 1.25)
    stage.kiosk.leave()
    wish.nextTheme()
    stage.open_visit()
    assert (wish.property("isLow"), wish.property("theme")) == (False, "contrast-light"), "asked for anew counts more"


def test_a_finished_visit_leaves_no_wish_behind() -> None:
    stage = SampleKiosk()
    stage.learn_all()
    stage.kiosk.property("display").toggleLow()
    stage.decide(Decision.AGREE)
    stage.page.finish()
    stage.open_visit()
    assert stage.kiosk.property("display").property("isLow") is False
