"""The same touch again, after a crash, at another kiosk or by a trembling finger, is neither counted twice nor lost."""

from __future__ import annotations

import pytest

from kiosk.visit import events
from kiosk.visit.course import Phase, Place
from kiosk.visit.outline import UNSURE
from kiosk.visit.rules import kiosk, rechecking, release
from kiosk.visit.terms import TopicKind
from tests.unit.visit.clinic_day import DOCTOR, ELSEWHERE, ClinicDay

SHOWN = ("c", "a", "b", UNSURE)
SHOWN_NEXT = ("f", "d", "e", UNSURE)


def touches(day: ClinicDay, option: str, shown: tuple[str, ...] = SHOWN) -> object:
    return day.patient(kiosk.answer_check, check_id="pain_check", option=option, shown=shown)


def test_not_sure_touched_twice_is_one_attempt_and_its_explanation_waits() -> None:
    day = ClinicDay().at_kiosk()
    assert touches(day, UNSURE)
    assert touches(day, UNSURE) == ()
    assert day.place == Place(Phase.EXPLAIN, "pain_check")
    assert len(day.state.checks["pain_check"]) == 1


@pytest.mark.parametrize("misses", [0, 1])
def test_the_answer_that_closed_a_check_is_not_refused_when_it_comes_again(misses: int) -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", misses)
    right, shown = (("b", SHOWN), ("f", SHOWN_NEXT))[misses]
    assert touches(day, right, shown)
    assert touches(day, right, shown) == ()
    assert day.place == Place(Phase.CONFIRM, "pain_check")


def test_not_sure_after_the_explanation_is_a_second_attempt() -> None:
    day = ClinicDay().at_kiosk()
    touches(day, UNSURE)
    day.patient(kiosk.show_stop, stop_id="pain_check")
    assert touches(day, UNSURE, SHOWN_NEXT)
    assert day.place == Place(Phase.MISSED, "pain_check")
    assert day.open_points == ["check:pain_check"]


def test_an_attempt_that_was_kept_before_the_machine_failed_is_not_made_again_at_the_next_kiosk() -> None:
    day = ClinicDay().at_kiosk()
    touches(day, UNSURE)
    day.later(minutes=16)
    day.session = day.another_session()
    day.does(ELSEWHERE, kiosk.claim)
    assert day.place == Place(Phase.EXPLAIN, "pain_check")
    assert day.does(ELSEWHERE, kiosk.answer_check, check_id="pain_check", option=UNSURE, shown=SHOWN) == ()


def test_a_question_in_the_same_words_is_asked_once_while_it_waits() -> None:
    day = ClinicDay().at_kiosk()
    for text in ("May I drive?", " May I drive? ", "May I swim?"):
        day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text=text)
    assert day.open_points == ["written:1", "written:2"]


def test_a_question_that_was_answered_may_be_asked_again() -> None:
    day = ClinicDay().at_kiosk()
    for _ in range(2):
        day.patient(kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I drive?")
        day.settle_all()
    assert [*day.state.topics] == ["written:1", "written:2"]


def test_a_scan_of_the_days_sheet_is_kept_once() -> None:
    day = ClinicDay().done()
    for _ in range(2):
        sheet_code = rechecking.code_of_sheet(day.state)
        day.reception(rechecking.recheck_on_paper, scan_sha256="66" * 32, sheet_code=sheet_code)
    assert len(day.state.recheck_scans) == 1


def test_a_release_ahead_that_is_clicked_twice_is_one_release() -> None:
    day = ClinicDay().at_kiosk()
    day.doctor_prepares()
    talk = day.clock.now()
    for facts in ((events.Released,), ()):
        given = day.does(DOCTOR, release.release, informed_at=talk, able_to_decide=True)
        assert tuple(type(fact) for fact in given) == facts
    day.later(minutes=1)
    assert day.does(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True), "after another talk"
