"""The re-check at the doctor's desk: opened there like at reception, and one on paper is told like one at the kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.demo.keys import Keys
from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.patients import list_row
from kiosk.ui.doctor.written_brief import written_brief
from kiosk.visit import events
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, Role
from tests.ui.desk.conftest import DeskOpener
from tests.ui.doctor.stage import MEMBER, SampleDoctor, row_of
from tests.ui.doctor.test_view_models import rows
from tests.ui.patient.stage import VISIT_ID
from tests.ui.screen import settle

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stage() -> SampleDoctor:
    """A consent that both have signed; the treatment is planned for another day. The record is open."""
    made = SampleDoctor()
    made.both_signed()
    made.open()
    return made


# ---- opening and closing it


def test_the_doctor_opens_it_and_reads_the_code_that_the_patient_comes_with(stage: SampleDoctor) -> None:
    part: Any = stage.part("recheck")
    assert part.property("canOpen")
    assert part.property("standing") == ""
    stage.doctor.ask("recheck")
    part.open("A place came free")
    assert stage.doctor.property("sheet") == ""
    assert stage.state.stage is Stage.RECHECKING
    assert part.property("standing") == "The patient comes to the kiosk with the code 428 017."
    assert not part.property("canOpen")
    acts = [(one.actor.role, one.fact) for one in stage.kiosk.journal.events(VISIT_ID)]
    today = stage.kiosk.clock.today()
    assert (Role.DOCTOR, events.RecheckOpened(today, "K7QX-3M9D", "A place came free")) in acts


def test_on_another_day_than_the_planned_one_it_is_refused_until_the_reason_is_written(stage: SampleDoctor) -> None:
    part: Any = stage.part("recheck")
    assert part.property("otherDay") == "3 Dec 2026"
    stage.doctor.ask("recheck")
    part.open(" ")
    assert stage.doctor.property("sheet") == "recheck"
    assert stage.doctor.property("remedy") == "Open it on that day; if the treatment has moved to today, write why."
    assert stage.state.stage is Stage.DONE


def test_on_the_planned_day_no_reason_is_asked_for(stage: SampleDoctor) -> None:
    prepared = stage.state.prepared
    assert prepared is not None and prepared.planned_on is not None
    stage.kiosk.clock.advance(days=(prepared.planned_on - stage.kiosk.clock.today()).days)
    part: Any = stage.part("recheck")
    assert part.property("otherDay") == ""
    part.open("")
    assert stage.state.stage is Stage.RECHECKING


def test_it_is_not_asked_for_where_no_consent_counts() -> None:
    stage = SampleDoctor()
    stage.learn(decision=Decision.AGREE)
    stage.open()
    assert not stage.part("recheck").property("canOpen")
    stage.doctor.ask("recheck")
    assert stage.doctor.property("sheet") == ""


def test_while_the_patient_answers_the_code_is_not_shown_and_the_doctor_can_close_it(stage: SampleDoctor) -> None:
    part: Any = stage.part("recheck")
    stage.kiosk.open_today()
    stage.doctor.hear_news()
    assert part.property("standing") == "The patient answers at the kiosk now."
    assert part.property("canClose")
    part.close()
    assert stage.state.stage is Stage.DONE
    assert not part.property("canClose")


def test_it_is_opened_by_keyboard_alone(open_desk: DeskOpener, stage: SampleDoctor) -> None:
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle()
    Keys(screen.window).write("A place came free")
    screen.key(Qt.Key.Key_Tab)
    screen.key(Qt.Key.Key_Return)
    settle()
    assert stage.state.stage is Stage.RECHECKING
    assert screen.find("recheckDialog") is None
    assert screen.find("closeRecheck") is not None


# ---- one on paper


@pytest.fixture
def on_paper() -> SampleDoctor:
    """Reception kept the scan of a re-check on paper. The record is open."""
    made = SampleDoctor()
    made.recheck_on_paper()
    made.open()
    return made


def test_one_on_paper_is_a_point_that_says_what_to_do(on_paper: SampleDoctor) -> None:
    (point,) = rows(on_paper, "points", "points")
    assert (point["id"], point["why"], point["title"]) == (
        "recheck:paper",
        "Re-check",
        "On the day: re-check on paper",
    )
    assert point["detail"] == "Nobody has typed its answers in. Read the signed sheet before the treatment."
    assert not point["needsSayBack"]


def test_one_on_paper_stands_where_one_at_the_kiosk_stands(on_paper: SampleDoctor) -> None:
    brief = on_paper.part("brief")
    assert brief.property("hasToday")
    assert str(brief.property("paperToday")).endswith(
        "the scan of a re-check on paper was kept. Its answers stand on the signed sheet alone."
    )
    patient = on_paper.doctor.open_patient
    assert patient is not None
    written = written_brief(patient.consultation)
    assert ("On the day: re-check on paper (Re-check)", rows(on_paper, "points", "points")[0]["detail"]) in (
        written.parts[0].lines
    )


def test_what_the_doctor_noted_of_it_goes_into_the_record(on_paper: SampleDoctor) -> None:
    points: Any = on_paper.part("points")
    points.draft("recheck:paper", "Read: nothing has changed.")
    points.noted("recheck:paper")
    assert on_paper.state.open_points == ()
    patient = on_paper.doctor.open_patient
    assert patient is not None
    assert "On the day: re-check on paper: " in note_of(patient.consultation)
    assert "Read: nothing has changed." in note_of(patient.consultation)


def test_without_one_nothing_of_the_kind_is_told(stage: SampleDoctor) -> None:
    assert not stage.part("brief").property("hasToday")
    assert stage.part("brief").property("paperToday") == ""


@pytest.mark.parametrize("ending", [Ending.ON_PAPER, Ending.REVOKED])
def test_a_visit_that_is_over_is_to_do_while_something_is_to_be_noted(stage: SampleDoctor, ending: Ending) -> None:
    over = replace(row_of(stage.state, stage.kiosk), stage=Stage.ENDED, ending=ending)
    assert "to_do" in list_row(replace(over, open_points=1), MEMBER.id).groups
    assert "to_do" not in list_row(replace(over, open_points=0), MEMBER.id).groups
