"""What the doctor reads of who helped: one clear line, a mark at each answer, and the checks to be said back."""

from __future__ import annotations

import pytest

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.reading import Reading
from kiosk.ui.doctor.written_brief import written_brief
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Help, Relation
from tests.ui.doctor.stage import SampleDoctor

MARK = " (helper)"
LEGEND = "What a helper’s hand touched is marked “(helper)”."
DAUGHTER = "“Sample Daughter” (relative) helped with: touching the screen."
RECOMMENDED = "For the talk, an interpreter of the clinic is recommended."


def opened(
    helps: tuple[Help, ...] = (Help.TOUCHING,), relation: Relation = Relation.RELATIVE, name: str = "Sample Daughter"
) -> SampleDoctor:
    stage = SampleDoctor()
    stage.kiosk.helped_by = (helps, name, relation)
    stage.learn()
    stage.open()
    return stage


def consultation(stage: SampleDoctor) -> Consultation:
    patient = stage.doctor.open_patient
    assert patient is not None
    return patient.consultation


@pytest.fixture
def helped(qapp: object) -> Reading:
    return Reading(consultation(opened()))


def test_one_line_says_who_helped_with_what(helped: Reading) -> None:
    assert helped.company() == f"{DAUGHTER} {LEGEND}"


def test_each_answer_that_a_helpers_hand_touched_is_marked(helped: Reading) -> None:
    rows = [*helped.checks(), *helped.flags(), *helped.pain(), *helped.separate_choices()]
    assert all(row["title"].endswith(MARK) for row in rows)
    assert all(short.endswith(MARK) for short in helped.calm())
    assert all(row["source"].endswith(MARK) for row in helped.questions())
    assert helped.decision() == f"The patient agrees{MARK}."


def test_the_checks_are_one_point_to_be_said_back(helped: Reading) -> None:
    row = next(row for row in helped.open_points() if row["id"] == "helped")
    assert row["why"] == "Helper"
    assert row["title"] == "Checks answered with a helper’s hand"
    assert row["needsSayBack"]
    missed = helped._words.checks[helped.brief.checks[2].check_id].topic
    assert row["detail"].startswith("Ask the patient to say it back: ")
    assert missed not in row["detail"], "what was missed twice is a point of its own"


def test_what_the_patient_answers_alone_carries_no_mark(qapp: object) -> None:
    stage = SampleDoctor()
    stage.kiosk.helped_by = ((Help.TOUCHING,), "", Relation.CARER)
    stage.kiosk.begin()
    stage.kiosk.journey.company.choose_alone(is_alone=True)
    stage.kiosk.go_to("blood_thinner")
    stage.kiosk.journey.answer_safety("blood_thinner", Answer.NO, "")
    stage.hear()
    stage.open()
    reading = Reading(consultation(stage))
    assert reading.company() == "Carer helped with: touching the screen. Pain, health and questions: answered alone."
    assert not any(MARK in short for short in reading.calm())


@pytest.mark.parametrize(
    ("relation", "is_told"),
    [(Relation.RELATIVE, True), (Relation.CARER, True), (Relation.INTERPRETER, False), (Relation.STAFF, False)],
)
def test_the_doctor_is_told_when_no_interpreter_translates(qapp: object, relation: Relation, is_told: bool) -> None:
    stage = opened((Help.TRANSLATING,), relation)
    assert (RECOMMENDED in Reading(consultation(stage)).company()) is is_told


def test_the_brief_on_paper_and_the_note_name_who_helped(qapp: object) -> None:
    told = consultation(opened())
    brief = written_brief(told)
    assert brief.facts[-1].endswith(f"{DAUGHTER} {LEGEND}")
    assert any(MARK in title for part in brief.parts for title, _ in part.lines)
    assert DAUGHTER in note_of(told)


def test_a_visit_without_help_reads_as_ever(qapp: object) -> None:
    stage = SampleDoctor()
    stage.learn()
    stage.open()
    told = consultation(stage)
    assert Reading(told).company() == "The patient did this alone."
    assert MARK not in str(written_brief(told)) + note_of(told)
