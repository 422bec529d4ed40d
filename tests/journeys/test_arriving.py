"""Wrong codes and birthdays slow down and call somebody; nothing personal shows before both are right."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.visit.rules import reception
from tests.journeys.shortcuts import THE_DESK, arrive

pytestmark = pytest.mark.journey


def type_code(stage: Stage, code: str) -> None:
    for digit in code:
        stage.hand.touch(f"digit_{digit}")


def wrong_code(stage: Stage) -> str:
    return next(code for code in ("135790", "246801") if code not in {sample.code for sample in stage.samples})


def to_code(stage: Stage) -> None:
    stage.visitor(stage.samples[0]).go_to("Code")


def test_wrong_codes_slow_down(stage: Stage) -> None:
    to_code(stage)
    for _ in range(3):
        type_code(stage, wrong_code(stage))
        assert stage.kiosk.page.isWrong  # type: ignore[attr-defined]

    assert 0 < stage.kiosk.page.waitS <= 5  # type: ignore[attr-defined]
    assert stage.hand.sees("countdown")
    type_code(stage, stage.samples[0].code)
    assert str(stage.kiosk.screen) == "Code", "while it waits not even the right code opens"


def test_after_a_few_wrong_tries_somebody_is_called(stage: Stage) -> None:
    to_code(stage)
    attempts, station = stage.house.store.attempts, stage.house.settings.kiosk.station
    for _ in range(4):
        attempts.note_failure(f"arrival:{station}", stage.house.clock.now().replace(year=2025))

    type_code(stage, wrong_code(stage))

    assert stage.kiosk.page.callsSomebody  # type: ignore[attr-defined]
    stage.hand.wait_until(lambda: stage.hand.sees("somebodyComes"), "the word that somebody comes")


def test_a_wrong_birthday_opens_nothing_and_says_nothing_of_the_patient(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = stage.visitor(sample)
    visitor.go_to("Birthday")
    events = len(stage.house.store.journal.events(stage.visit_id(sample)))

    stage.hand.touch("digit_9")
    stage.hand.touch("month:9")
    stage.hand.touch("next")

    stage.hand.wait_until(lambda: bool(stage.kiosk.page.isWrong), "the answer")  # type: ignore[attr-defined]
    assert str(stage.kiosk.screen) == "Birthday"
    assert stage.kiosk.property("isInVisit") is False
    assert len(stage.house.store.journal.events(stage.visit_id(sample))) == events
    visitor.do_screen()
    assert str(stage.kiosk.screen) == "Notice"


def test_a_new_code_kills_the_old_one(stage: Stage) -> None:
    sample = stage.samples[0]
    session = stage.house.visits.open(stage.visit_id(sample)).session
    session.act(THE_DESK, reception.issue_code, code=stage.house.store.codes.new_code())
    to_code(stage)

    type_code(stage, sample.code)

    assert stage.kiosk.page.isWrong  # type: ignore[attr-defined]


def test_the_right_code_and_birthday_open_the_notice(stage: Stage) -> None:
    arrive(stage, stage.samples[0])

    assert str(stage.kiosk.screen) == "Notice"
    assert stage.kiosk.property("isInVisit") is True
