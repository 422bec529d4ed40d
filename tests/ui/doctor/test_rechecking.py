"""The re-check at the doctor's desk: one on paper is told like one at the kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.patients import list_row
from kiosk.ui.doctor.written_brief import written_brief
from kiosk.visit.state import Ending, Stage
from tests.ui.doctor.stage import MEMBER, SampleDoctor, row_of
from tests.ui.doctor.test_view_models import rows

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stage() -> SampleDoctor:
    """A consent that both have signed; the treatment is planned for another day. The record is open."""
    made = SampleDoctor()
    made.both_signed()
    made.open()
    return made


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
