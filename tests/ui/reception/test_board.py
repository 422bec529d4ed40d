"""Reception's list and acts, without a window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.errors import RecordsError
from kiosk.ui.reception.board import call_of, light, visit_line
from kiosk.ui.reception.wording import word
from kiosk.visit.state import Stage
from kiosk.visit.terms import FormKind
from tests.ui.reception.stage import AWAY, NOW, ONE, TWO, SampleReception, clinic_day, row

TODAY = NOW.date()

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_place_of_a_visit_is_said_in_words() -> None:
    places = {one.visit_id: visit_line(one, TODAY).shown["place"] for one in clinic_day()}
    assert places == {
        "v1": "Prepared",
        "v2": "At the kiosk · 60 %",
        "v3": "Waiting for the doctor",
        "v4": "To sign",
        "v5": "Signed: the doctor countersigns",
        "v6": "To print",
        "v7": "Done",
        "v8": "Cancelled",
    }


def test_a_patient_who_waits_or_is_done_is_not_said_to_work_at_the_kiosk() -> None:
    held = {"progress": 1.0, "station": "kiosk-1"}
    places = [
        visit_line(row("v", ONE, stage, **held), TODAY).shown["place"]
        for stage in (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED, Stage.DONE)
    ]
    assert places == ["At the kiosk · 100 %", "Waiting for the doctor", "To sign", "Done"]


def test_whoever_needs_somebody_stands_first_and_what_is_over_last() -> None:
    stage = SampleReception()
    stage.change("v1", needs_help=True)
    stage.change("v3", is_urgent=True)
    assert stage.lines() == [f"visit:v{n}" for n in (3, 1, 6, 4, 5, 2, 7, 8)]


@pytest.mark.parametrize(
    ("stage", "points", "progress", "says"),
    [
        (Stage.PREPARED, 0, None, ""),
        (Stage.AT_KIOSK, 1, 0.5, "open"),
        (Stage.AT_KIOSK, 0, 0.5, ""),
        (Stage.WAITING, 2, None, "open"),
        (Stage.WAITING, 0, None, "clear"),
        (Stage.ENDED, 2, None, ""),
    ],
)
def test_the_traffic_light_says_only_whether_something_is_open(
    stage: Stage, points: int, progress: float | None, says: str
) -> None:
    assert light(row("v", ONE, stage, open_points=points, progress=progress)) == says


@pytest.mark.parametrize("typed", ["two", "TWÓ", "000 002", "12.3.1955", "12/03/1955", "1955-03-12", "sample tw"])
def test_a_visit_is_found_by_name_number_or_birthday(typed: str) -> None:
    stage = SampleReception()
    stage.page.visits_part.lookFor(typed)
    assert {"visit:v2", "visit:v5", "visit:v7"} == {line for line in stage.lines() if line.startswith("visit:")}


def test_a_search_finds_patients_without_a_visit_behind_todays_visits() -> None:
    stage = SampleReception()
    stage.page.visits_part.lookFor("sample patient nine")
    assert stage.lines() == [f"patient:{AWAY.id}"]
    stage.page.open(f"patient:{AWAY.id}")
    assert stage.page.property("pane") == "patient"
    assert stage.patient("name") == AWAY.full_name


def test_a_single_letter_does_not_search_all_patients() -> None:
    stage = SampleReception()
    stage.page.visits_part.lookFor("s")
    assert not [line for line in stage.lines() if line.startswith("patient:")]


def test_opening_a_visit_is_noted_under_the_name_of_whoever_opens_it() -> None:
    stage = SampleReception()
    stage.page.open("visit:v1")
    assert stage.acts.done == [("open", "v1", "sample-doctor")]
    assert stage.visit("code") == "123 456"


def test_an_urgent_call_outranks_a_wish_for_help_and_the_first_is_answered_first() -> None:
    rows = [
        row("v1", ONE, Stage.AT_KIOSK, needs_help=True, station="kiosk-1"),
        row("v2", TWO, Stage.AT_KIOSK, is_urgent=True, station="kiosk-2"),
    ]
    stage = SampleReception(rows)
    desk = stage.desk
    assert (desk.property("isUrgent"), desk.property("callWhere")) == (True, "kiosk-2")
    desk.answerCall()
    assert (desk.property("isUrgent"), desk.property("callWho")) == (False, ONE.full_name)
    desk.answerCall()
    assert not desk.property("isCalled")
    assert stage.acts.done == [("attend", "v2"), ("attend", "v1")]


def test_a_call_brings_the_window_to_the_front_once() -> None:
    stage = SampleReception()
    alarms: list[int] = []
    stage.desk.alarmed.connect(lambda: alarms.append(1))
    stage.change("v2", is_urgent=True)
    stage.page.hear_news()
    assert len(alarms) == 1


def test_a_locked_screen_is_called_too_and_nobody_answers_it_from_there() -> None:
    stage = SampleReception()
    stage.desk.lock()
    stage.change("v2", is_urgent=True)
    assert stage.desk.property("isCalled")
    stage.desk.answerCall()
    assert stage.desk.property("isCalled")


def test_a_call_of_a_patient_who_left_the_kiosk_still_says_where_to_look() -> None:
    call = call_of([row("v1", ONE, Stage.AT_KIOSK, is_urgent=True)])
    assert call is not None and call.where == "the patient has left it"


def test_a_patient_is_called_back_with_one_key() -> None:
    stage = SampleReception()
    stage.page.open("visit:v2")
    stage.page.callBack()
    assert stage.acts.done[-1] == ("call_back", "v2")
    assert not stage.visit("canCallBack")
    assert stage.page.property("told") == "called"


def test_cancelling_asks_and_needs_a_reason() -> None:
    stage = SampleReception()
    stage.page.open("visit:v1")
    stage.page.ask("cancel")
    stage.page.cancel(" ")
    assert (stage.page.property("sheet"), stage.page.property("remedy")) == ("cancel", "Write why.")
    stage.page.cancel("the patient is ill")
    assert (stage.page.property("sheet"), stage.page.property("told")) == ("", "cancelled")
    assert stage.acts.done[-1] == ("cancel", "v1", "the patient is ill")


def test_a_signed_visit_cannot_be_cancelled_here() -> None:
    stage = SampleReception()
    stage.page.open("visit:v5")
    stage.page.ask("cancel")
    assert stage.page.property("sheet") == ""


def test_progress_at_the_kiosk_shows_without_opening_anything_anew() -> None:
    stage = SampleReception()
    stage.page.open("visit:v2")
    stage.change("v2", progress=0.75)
    assert stage.visit("place") == "At the kiosk · 75 %"
    assert [act[0] for act in stage.acts.done].count("open") == 1


def test_records_that_cannot_be_read_are_told_and_the_page_stays() -> None:
    stage = SampleReception()
    stage.acts.fails_with = RecordsError("RECORDS-BUSY", "The records are busy.", "Try again.")
    stage.page.open("visit:v1")
    assert (stage.page.property("what"), stage.page.property("pane")) == ("The records are busy.", "")


def test_a_done_visit_opens_for_the_re_check_and_can_be_closed_again() -> None:
    stage = SampleReception()
    stage.page.open("visit:v7")
    stage.page.ask("recheck")
    assert stage.page.property("sheet") == "recheck"
    stage.page.recheck("A place came free")
    assert stage.acts.done[-1] == ("open_recheck", "v7", "A place came free")
    assert stage.visit("place") == "Re-check on the day"
    assert stage.visit("canCloseRecheck") and stage.visit("canCode") and not stage.visit("canRecheck")
    stage.page.closeRecheck()
    assert stage.acts.done[-1][:2] == ("close_recheck", "v7")
    assert stage.visit("place") == "Done"


def test_every_kind_of_form_has_a_name_at_reception() -> None:
    assert all(word(kind) for kind in FormKind)


def test_a_visit_that_is_not_signed_is_not_re_checked() -> None:
    stage = SampleReception()
    stage.page.open("visit:v1")
    stage.page.ask("recheck")
    assert stage.page.property("sheet") == ""


def test_a_done_visit_opens_for_taking_the_consent_back_and_the_consent_may_be_kept() -> None:
    stage = SampleReception()
    stage.page.open("visit:v7")
    assert stage.visit("canTakeBack") and not stage.visit("canKeep")
    stage.page.ask("takeBack")
    stage.page.takeBack()
    assert stage.acts.done[-1][:2] == ("open_revocation", "v7")
    assert stage.visit("place") == "Taking the consent back"
    assert not stage.visit("canTakeBack") and stage.visit("canCode")
    stage.page.keepConsent()
    assert stage.acts.done[-1][:2] == ("close_revocation", "v7")


def test_a_visit_that_nobody_signed_cannot_be_taken_back() -> None:
    stage = SampleReception()
    stage.page.open("visit:v1")
    stage.page.ask("takeBack")
    assert stage.page.property("sheet") == ""


def test_the_list_stands_by_arrival_and_says_the_day_where_it_is_not_today() -> None:
    times = {"a": (26, 11, 0), "b": (26, 9, 5), "c": (27, 8, 0)}
    rows = [
        row(name, ONE, Stage.PREPARED, expected_at=datetime(2026, 11, *at, tzinfo=UTC)) for name, at in times.items()
    ]
    calling = row("urgent", TWO, Stage.WAITING, is_urgent=True)
    stage = SampleReception([row("none", TWO, Stage.PREPARED), *rows, calling])
    assert stage.lines() == [f"visit:{name}" for name in ("urgent", "b", "a", "c", "none")]
    stage.page.visits_part.sortBy("expected")
    assert stage.lines() == [f"visit:{name}" for name in ("b", "a", "c", "none", "urgent")]
    details = [str(line["detail"]).split(" · ")[0] for line in stage.page.visits_part._rows.rows]
    assert details[:3] == ["arrives 09:05", "arrives 11:00", "arrives 27 Nov 2026, 08:00"]


def test_today_hides_what_is_planned_for_another_day_until_all_is_asked_for() -> None:
    stage = SampleReception([row("now", ONE, Stage.PREPARED), row("later", TWO, Stage.PREPARED, is_today=False)])
    assert stage.page.visits_part.property("group") == "today"
    assert stage.lines() == ["visit:now"]
    stage.page.visits_part.filterBy("all")
    assert stage.lines() == ["visit:now", "visit:later"]


def test_an_open_visit_says_when_the_patient_is_to_come() -> None:
    at = datetime(2026, 11, 27, 8, 5, tzinfo=UTC)
    stage = SampleReception([row("v", ONE, Stage.PREPARED, expected_at=at), row("w", TWO, Stage.PREPARED)])
    told = []
    for visit in ("v", "w"):
        stage.page.open(f"visit:{visit}")
        told += [fact["value"] for fact in stage.visit("facts") if fact["id"] == "expected"]  # type: ignore[attr-defined]
    assert told == ["27 Nov 2026, 08:05", "no time yet"]
