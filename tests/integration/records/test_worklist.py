"""The worklist: who is there today, in one read, and nothing of what they answered."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from kiosk.records.store import Store
from kiosk.records.summary import Summary
from kiosk.records.worklist import queries
from kiosk.visit.events import (
    Cancelled,
    Countersigned,
    Fact,
    FormSealed,
    PointSettled,
    RecheckDecided,
    RecheckedOnPaper,
    RecheckOpened,
    Signed,
    SignedOnPaper,
)
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, FormKind, SettledBy, SignMethod
from tests.integration.records.test_register import add
from tests.integration.records.visits import RECEPTION, START, numbered, prepared, whole_visit


def keep(store: Store, visit_id: str, patient_id: str, code: str) -> None:
    events = whole_visit(visit_id, code=code)
    events[0] = numbered(visit_id, [prepared(patient_id=patient_id)])[0]
    store.journal.append(visit_id, after_seq=0, events=events)


def test_a_line_has_the_visit_and_its_patient(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")

    lines = store.worklist.lines(since=START)

    assert [(line.visit.visit_id, line.patient) for line in lines] == [("visit-1", one)]
    assert lines[0].visit == store.summaries.of_visit("visit-1")


def test_what_is_over_stays_for_the_day_and_then_leaves(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    ended = numbered("visit-1", [Cancelled("Came on the wrong day")], after_seq=8, actor=RECEPTION)
    store.journal.append("visit-1", after_seq=8, events=ended)

    assert [line.visit.visit_id for line in store.worklist.lines(since=START)] == ["visit-1"]
    assert store.worklist.lines(since=START + timedelta(days=1)) == []


def test_a_re_check_with_a_point_for_the_doctor_stays_until_it_is_noted(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    signed = Signed(FormKind.CONSENT, SignMethod.TYPED, (), typed_name="Sample", reason="Tremor")
    settled = [PointSettled(point, SettledBy.SAID_BACK) for point in ("check:check_test_first", "written:1")]
    done: list[Fact] = [
        *settled,
        signed,
        FormSealed(FormKind.CONSENT, "AB-1", "11" * 32),
        Countersigned("11" * 32, START),
    ]
    today: list[Fact] = [
        RecheckOpened(START.date()),
        RecheckDecided(Decision.TALK_FIRST),
        Signed(FormKind.RECHECK, SignMethod.TYPED, (), typed_name="Sample", reason="Tremor"),
    ]
    store.journal.append("visit-1", after_seq=8, events=numbered("visit-1", [*done, *today], after_seq=8))
    summary = store.summaries.of_visit("visit-1")
    assert summary is not None
    assert summary.stage is Stage.DONE
    later = START + timedelta(days=2)

    assert [line.visit.visit_id for line in store.worklist.lines(since=later)] == ["visit-1"]
    assert [row.visit_id for row in store.summaries.open_visits()] == ["visit-1"]

    noted: list[Fact] = [PointSettled("recheck:decision", SettledBy.NOTED, "Talked")]
    store.journal.append("visit-1", after_seq=16, events=numbered("visit-1", noted, after_seq=16))
    assert store.worklist.lines(since=later) == []


def test_a_re_check_on_paper_behind_a_consent_on_paper_stays_until_it_is_noted(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    settled = [PointSettled(point, SettledBy.SAID_BACK) for point in ("check:check_test_first", "written:1")]
    on_paper: list[Fact] = [*settled, SignedOnPaper("99" * 32), RecheckedOnPaper("66" * 32, "", "7F3K-92QD")]
    store.journal.append("visit-1", after_seq=8, events=numbered("visit-1", on_paper, after_seq=8))
    later = START + timedelta(days=2)

    assert [line.visit.visit_id for line in store.worklist.lines(since=later)] == ["visit-1"]
    assert [row.visit_id for row in store.summaries.open_visits()] == ["visit-1"]

    noted: list[Fact] = [PointSettled("recheck:paper", SettledBy.NOTED, "Read")]
    store.journal.append("visit-1", after_seq=12, events=numbered("visit-1", noted, after_seq=12))
    assert store.worklist.lines(since=later) == []
    assert store.summaries.open_visits() == []


def test_the_latest_change_comes_first(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    keep(store, "visit-2", one.id, "234567")
    events = numbered("visit-2", [Cancelled("Came on the wrong day")], after_seq=8, actor=RECEPTION)
    store.journal.append("visit-2", after_seq=8, events=events)

    assert [line.visit.visit_id for line in store.worklist.lines(since=START)] == ["visit-2", "visit-1"]


def test_a_line_holds_no_answer() -> None:
    told = {field.name for field in fields(Summary)}
    assert told.isdisjoint({"safety", "points", "checks", "topics", "goals", "decision"})


def test_the_worklist_reads_no_visit_that_is_over(store: Store) -> None:
    dialect = store._database._engine.dialect
    for query in queries(START):
        statement = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
        with store._database.read() as connection:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
        assert not any(step.startswith("SCAN summary") for step in plan), plan


def test_what_a_station_may_still_owe_is_found_by_time_and_not_among_all_there_ever_were(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    keep(store, "visit-2", one.id, "234567")
    later = START + timedelta(days=90)
    ended = numbered("visit-2", [Cancelled("Came on the wrong day")], after_seq=8, actor=RECEPTION)
    store.journal.append("visit-2", after_seq=8, events=[replace(ended[0], at=later)])

    found = [row.visit_id for row in store.summaries.touched_since(later - timedelta(days=1))]

    assert found == ["visit-2"]


def test_what_nobody_touched_for_long_is_found_by_its_stage_and_time(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    row = store.summaries.of_visit("visit-1")
    assert row is not None
    early, at = row.updated_at - timedelta(seconds=1), row.updated_at
    assert store.summaries.untouched_since(at, (row.stage,)) == [row]
    assert store.summaries.untouched_since(early, (row.stage,)) == []
    assert store.summaries.untouched_since(at, (Stage.DONE, Stage.ENDED)) == []


def test_what_nobody_touched_for_long_is_found_by_its_ending_too(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    keep(store, "visit-1", one.id, "123456")
    ended = numbered("visit-1", [Cancelled("Came on the wrong day")], after_seq=8, actor=RECEPTION)
    store.journal.append("visit-1", after_seq=8, events=ended)
    row = store.summaries.of_visit("visit-1")
    assert row is not None
    assert store.summaries.untouched_since(row.updated_at, (Stage.DONE,), (Ending.CANCELLED,)) == [row]
    assert store.summaries.untouched_since(row.updated_at, (Stage.DONE,), (Ending.ON_PAPER,)) == []
