"""The doctor's desk without its screen: what is read, settled, stated, released and countersigned."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import RecordsError, VisitError
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.patients import list_row
from kiosk.ui.doctor.wording import Worded, word
from kiosk.visit.brief import Missing, Understanding
from kiosk.visit.events import Signed
from kiosk.visit.outline import Answer, PlainKind
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, FormKind, Help, SettledBy, Side, SignMethod
from tests.builders.visit import signature_strokes
from tests.ui.desk.stage import PASSWORD, PIN
from tests.ui.doctor.stage import MEMBER, SampleDoctor, other_rows, row_of
from tests.ui.patient.stage import PERSONAL_RISK, VISIT_ID

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stage() -> SampleDoctor:
    """A patient who agreed, with things open; her record is open."""
    made = SampleDoctor()
    made.learn()
    made.open()
    return made


def rows(stage: SampleDoctor, part: str, model: str) -> list[dict[str, Any]]:
    return [dict(row) for row in getattr(stage.part(part), f"_{model}").rows]


def settle_all(stage: SampleDoctor) -> None:
    points: Any = stage.part("points")
    for row in rows(stage, "points", "points"):
        points.draft(row["id"], "Talked about it.")
        points.saidBack(row["id"])
    for row in rows(stage, "points", "questions"):
        points.draft(row["id"], "After a day, if you feel well.")
        points.noted(row["id"])


def make_ready(stage: SampleDoctor) -> None:
    settle_all(stage)
    placement: Any = stage.part("placement")
    placement.confirm()
    risks: Any = stage.part("risks")
    risks.toggle(PERSONAL_RISK)
    risks.stateRisks()


def release(stage: SampleDoctor) -> None:
    make_ready(stage)
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    acts.release()


# ---- opening


def test_an_opening_is_noted_and_the_same_record_is_not_opened_twice(stage: SampleDoctor) -> None:
    stage.open()
    assert stage.records.opened == [(VISIT_ID, MEMBER.id)]


def test_a_record_whose_opening_cannot_be_noted_stays_shut() -> None:
    stage = SampleDoctor()
    stage.records.fails_with = RecordsError("RECORDS-DISK-FULL", "The disk is full.", "Make room.")
    stage.open()
    assert stage.doctor._patient is None
    assert stage.doctor.property("remedy") == "Make room."


def test_what_was_typed_is_still_there_when_the_record_is_opened_again(stage: SampleDoctor) -> None:
    row = rows(stage, "points", "points")[0]
    stage.part("points").draft(row["id"], "Half a sentence")  # type: ignore[attr-defined]
    kept = stage.doctor._patient
    assert kept is not None
    stage.doctor._put_away(kept)
    stage.doctor._patient = None
    stage.open()
    stage.part("points").refresh()  # type: ignore[attr-defined]
    assert rows(stage, "points", "points")[0]["draft"] == "Half a sentence"
    assert len(stage.records.opened) == 2


# ---- reading


def test_urgent_and_open_come_first_in_the_list(stage: SampleDoctor) -> None:
    others = other_rows(stage.kiosk, stage)
    lines = [list_row(row, MEMBER.id) for row in (*others, row_of(stage.state, stage.kiosk))]
    lines.sort(key=lambda line: line.keys["to_do"])
    assert [line.id for line in lines] == [VISIT_ID, "visit-3", "visit-2", "visit-4"]
    assert "to_do" in lines[0].groups
    assert "to_do" not in lines[3].groups


def test_first_against_final_answers_with_what_was_said_in_between(stage: SampleDoctor) -> None:
    missed = stage.kiosk.pack.checks[2]
    row = next(row for row in rows(stage, "brief", "checks") if row["id"] == missed.id)
    assert row["result"] == "For you to explain"
    assert row["detail"].startswith("First answered: “")
    assert "Explained: " in row["detail"]
    assert "Then answered: “" in row["detail"]
    assert [row["result"] for row in rows(stage, "brief", "checks")].count("1st try") == len(
        stage.kiosk.pack.checks
    ) - 1


def test_a_changed_safety_answer_stands_among_those_to_look_at(stage: SampleDoctor) -> None:
    flags = {row["id"]: row for row in rows(stage, "brief", "flags")}
    assert flags["allergy"]["answer"] == "Not sure"
    assert flags["allergy"]["detail"] == "earlier: No"
    assert flags["blood_thinner"]["detail"] == "“Acenocoumarol, every evening”"
    calm = stage.part("brief").property("calm")
    assert len(calm) == len(stage.kiosk.pack.structure.safety_questions) - 2


def test_what_was_asked_beside_the_treatment_stands_apart_and_opens_nothing(stage: SampleDoctor) -> None:
    found = {row["id"]: row["answer"] for row in rows(stage, "brief", "choices")}
    assert found == {"photos": "No", "teaching": "Yes", "research": "No"}
    assert not any(row["id"] in found for row in rows(stage, "points", "points"))


def test_the_re_check_of_the_day_stands_beside_what_was_said_before_and_its_form_waits_for_the_doctor() -> None:
    stage = SampleDoctor()
    stage.recheck()
    stage.open()
    flagged = {row["id"]: row for row in rows(stage, "brief", "today") if row["isFlagged"]}
    assert flagged["infection"]["detail"].endswith("before: No")
    assert str(stage.part("brief").property("wishToday")).startswith("8 Mar 2027: the patient wants to talk first.")
    points = {row["id"]: row["title"] for row in rows(stage, "points", "points")}
    assert points["recheck:infection"] == "On the day: Infection or feeling ill"
    assert "recheck:decision" in points


def test_a_check_that_needs_teaching_says_what_to_ask(stage: SampleDoctor) -> None:
    row = next(row for row in rows(stage, "points", "points") if row["kind"] == "check")
    assert row["needsSayBack"]
    assert row["teachBack"].startswith("How")


def test_talking_first_shows_what_was_not_seen() -> None:
    stage = SampleDoctor()
    stage.kiosk.begin()
    stage.kiosk.go_to("decision")
    stage.kiosk.journey.decide(Decision.TALK_FIRST)
    stage.open()
    kinds = {row["kind"] for row in rows(stage, "points", "points")}
    assert kinds == {"unseen"}
    assert stage.part("brief").property("unseen")
    assert "decides anew" in str(stage.part("release").property("missing"))


def test_every_code_has_words() -> None:
    codes: list[Worded] = [
        *Answer, *Side, *(one for one in Stage if one is not Stage.ENDED), *Ending, *Decision, *Missing,
        *Understanding, *SettledBy, *Help, *PlainKind,
    ]  # fmt: skip
    assert all(word(code) for code in codes)


# ---- settling


def test_a_note_alone_does_not_settle_a_missed_check_and_it_is_said_what_does(stage: SampleDoctor) -> None:
    row = next(row for row in rows(stage, "points", "points") if row["kind"] == "check")
    points: Any = stage.part("points")
    points.draft(row["id"], "Talked about it.")
    points.noted(row["id"])
    assert stage.doctor.property("remedy") == "Explain it, and let the patient say it back."
    points.saidBack(row["id"])
    assert stage.doctor.property("what") == ""
    assert stage.state.points[row["id"]].settled is not None


def test_an_answer_is_kept_with_its_question(stage: SampleDoctor) -> None:
    settle_all(stage)
    question = next(topic for topic in stage.state.topics if topic.startswith("written"))
    settled = stage.state.points[question].settled
    assert settled is not None
    assert settled.note == "After a day, if you feel well."
    assert not stage.part("points").property("openQuestionCount")


def test_news_of_the_kiosk_leaves_what_is_being_typed(stage: SampleDoctor) -> None:
    row = rows(stage, "points", "points")[0]
    points: Any = stage.part("points")
    points.draft(row["id"], "Half a sent")
    stage.kiosk.journey.reopen()
    stage.kiosk.journey.answer_safety("diabetes", Answer.YES, "")
    stage.hear()
    found = {one["id"]: one for one in rows(stage, "points", "points")}
    assert found[row["id"]]["draft"] == "Half a sent"
    assert "safety:diabetes" in found


def test_a_point_that_changed_under_the_doctors_eyes_is_not_settled_blindly(stage: SampleDoctor) -> None:
    points: Any = stage.part("points")
    stage.kiosk.journey.reopen()
    stage.kiosk.journey.answer_safety("blood_thinner", Answer.NOT_SURE, "")
    points.draft("safety:blood_thinner", "Stops it three days before.")
    points.noted("safety:blood_thinner")
    assert stage.doctor.property("what") == "Somebody else changed this just now."
    assert stage.state.points["safety:blood_thinner"].settled is None


# ---- side, risks


def test_the_nerves_follow_the_joints(stage: SampleDoctor) -> None:
    placement: Any = stage.part("placement")
    assert placement.property("nerves") == ["L3", "L4", "L5"]
    placement.toggleJoint("L5-S1")
    placement.chooseSide("left")
    assert placement.property("nerves") == ["L3", "L4"]
    placement.confirm()
    assert stage.state.confirmed is not None
    assert (stage.state.confirmed.side, stage.state.confirmed.joints) == (Side.LEFT, ("L4-5",))
    assert placement.property("isConfirmed")
    placement.toggleJoint("L3-4")
    assert not placement.property("isConfirmed")


def test_a_treatment_without_a_joint_is_refused(stage: SampleDoctor) -> None:
    placement: Any = stage.part("placement")
    placement.toggleJoint("L4-5")
    placement.toggleJoint("L5-S1")
    placement.confirm()
    assert stage.doctor.property("remedy") == "Choose at least one joint."


def test_the_answers_propose_sentences_and_none_is_accepted_by_itself(stage: SampleDoctor) -> None:
    risks: Any = stage.part("risks")
    proposed = risks.property("proposed")
    assert PERSONAL_RISK in [one["text"] for one in proposed]
    assert not any(one["isAccepted"] for one in proposed)
    assert not risks.property("isReady")
    risks.stateRisks()
    assert stage.state.personal_risks is None


def test_accepted_sentences_and_own_words_are_stated_together(stage: SampleDoctor) -> None:
    risks: Any = stage.part("risks")
    risks.toggle(PERSONAL_RISK)
    risks.write("You live alone.\n\n  Somebody must be with you.  ")
    risks.stateRisks()
    assert stage.state.personal_risks == (PERSONAL_RISK, "You live alone.", "Somebody must be with you.")
    assert risks.property("isStated")


def test_none_beyond_the_form_is_said_actively(stage: SampleDoctor) -> None:
    risks: Any = stage.part("risks")
    risks.toggle(PERSONAL_RISK)
    risks.toggleNone()
    assert not any(one["isAccepted"] for one in risks.property("proposed"))
    risks.stateRisks()
    assert stage.state.personal_risks == ()
    risks.write("You live alone.")
    assert not risks.property("saysNone")


# ---- release


def test_the_release_says_what_is_missing(stage: SampleDoctor) -> None:
    assert len(stage.part("release").property("missing")) == 3
    make_ready(stage)
    assert stage.part("release").property("missing") == []


def test_a_release_needs_the_word_that_the_patient_can_decide(stage: SampleDoctor) -> None:
    make_ready(stage)
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.release()
    assert stage.doctor.property("sheet") == "release"
    assert stage.doctor.property("remedy") == "Ask for a representative."
    acts.toggleAble()
    acts.release()
    assert stage.doctor.property("sheet") == ""
    assert stage.state.stage is Stage.RELEASED


@pytest.mark.parametrize("typed", ["yesterday", "2027-02-30 09:00", ""])
def test_a_time_that_cannot_be_read_says_how_to_type_it(stage: SampleDoctor, typed: str) -> None:
    make_ready(stage)
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    acts.writeTime(typed)
    acts.release()
    assert stage.doctor.property("remedy") == "Type it like 2026-12-03 09:30."


def test_the_talk_may_have_been_earlier_and_is_kept_in_the_clinics_time(stage: SampleDoctor) -> None:
    make_ready(stage)
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    acts.writeTime("2027-03-05 17:30")
    acts.release()
    assert stage.state.release is not None
    assert stage.state.release.informed_at.isoformat() == "2027-03-05T16:30:00+00:00"


def test_a_release_ahead_comes_before_the_kiosk() -> None:
    stage = SampleDoctor()
    stage.open()
    assert stage.part("release").property("isAhead")
    placement: Any = stage.part("placement")
    placement.confirm()
    risks: Any = stage.part("risks")
    risks.toggleNone()
    risks.stateRisks()
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    acts.release()
    assert stage.state.release is not None
    assert stage.state.stage is Stage.PREPARED


def test_an_answer_changed_after_the_release_withdraws_it_and_the_doctor_sees_it(stage: SampleDoctor) -> None:
    release(stage)
    assert stage.part("release").property("isReleased")
    stage.kiosk.journey.session.catch_up()
    stage.kiosk.journey.reopen()
    stage.hear()
    assert not stage.part("release").property("isReleased")


def test_a_release_is_taken_back(stage: SampleDoctor) -> None:
    release(stage)
    acts: Any = stage.part("release")
    acts.withdraw("A new finding")
    assert stage.state.release is None


def test_cancelling_needs_a_reason_and_ends_the_visit(stage: SampleDoctor) -> None:
    stage.doctor.ask("cancel")
    acts: Any = stage.part("release")
    acts.cancel(" ")
    assert stage.doctor.property("remedy") == "Write why."
    acts.cancel("The pain has gone.")
    assert stage.state.ending is Ending.CANCELLED
    assert not acts.property("canRelease")


def test_an_urgent_answer_is_attended() -> None:
    stage = SampleDoctor()
    stage.kiosk.go_to("fever")
    stage.kiosk.journey.answer_safety("fever", Answer.YES, "")
    stage.hear()
    stage.open()
    assert stage.part("brief").property("isUrgent")
    assert rows(stage, "points", "points")[0]["isUrgent"]
    stage.part("release").attend()  # type: ignore[attr-defined]
    assert not stage.part("brief").property("isUrgent")


# ---- signing at the desk


def test_the_desk_is_locked_while_the_patient_has_the_screen(stage: SampleDoctor) -> None:
    release(stage)
    stage.doctor.handOver()
    assert stage.screen.handed == [VISIT_ID]
    assert stage.desk.property("screen") == "LockPage"
    before = stage.screen.taken_back
    for digit in PIN:
        stage.desk.property("page").type(digit)
    assert stage.desk.property("isAtWork")
    assert stage.screen.taken_back == before + 1, "whoever has the desk again has the whole screen"


def test_what_the_patient_does_at_the_desk_is_in_the_brief(stage: SampleDoctor) -> None:
    release(stage)
    stage.doctor.handOver()
    stage.kiosk.journey.session.catch_up()
    stage.kiosk.journey.reopen()
    stage.screen.changed()
    assert not stage.part("release").property("canHandOver")
    assert not stage.part("release").property("isReleased") or stage.state.stage is not Stage.RELEASED


def test_a_visit_that_a_kiosk_holds_is_not_handed_over_and_the_desk_stays_open(stage: SampleDoctor) -> None:
    release(stage)
    stage.screen.fails_with = VisitError("VISIT-ELSEWHERE", "Another station holds it.", "Pause it there first.")
    stage.doctor.handOver()
    assert stage.desk.property("isAtWork")
    assert stage.doctor.property("remedy") == "Pause it there first."


def test_nothing_is_handed_over_before_the_release(stage: SampleDoctor) -> None:
    make_ready(stage)
    stage.doctor.handOver()
    assert not stage.screen.handed
    assert stage.desk.property("isAtWork")


# ---- countersignature, note


def sign(stage: SampleDoctor) -> None:
    release(stage)
    stage.kiosk.journey.session.catch_up()
    signed = Signed(FormKind.CONSENT, SignMethod.DRAWN, stage.kiosk.outline.statements, strokes=signature_strokes())
    stage.kiosk.journey.sign(signed)
    stage.seal()


def test_the_countersignature_asks_for_the_password_anew(stage: SampleDoctor) -> None:
    sign(stage)
    acts: Any = stage.part("release")
    assert acts.property("canCountersign")
    stage.doctor.ask("countersign")
    acts.countersign("a wrong password")
    assert stage.doctor.property("sheet") == "countersign"
    assert stage.doctor.property("what")
    acts.countersign(PASSWORD)
    assert stage.doctor.property("sheet") == ""
    assert stage.state.stage is Stage.DONE


def test_the_note_tells_the_course_in_one_paragraph(stage: SampleDoctor, qtbot: QtBot) -> None:
    sign(stage)
    with qtbot.waitSignal(stage.doctor.copied) as copied:
        stage.doctor.copyNote()
    text = copied.args[0]
    assert text == note_of(stage.doctor._patient.consultation)  # type: ignore[union-attr]
    assert "\n" not in text
    for part in (
        "Lumbar rhizolysis, right, L4-5, L5-S1 (nerves L3, L4, L5)",
        "Blood thinner: Yes “Acenocoumarol, every evening”",
        "9 safety questions answered No.",
        "“Can I drive my grandchildren to school the day after?”: After a day, if you feel well.",
        PERSONAL_RISK,
        "The patient agrees.",
        "able to decide",
        "Form K7QX-3M9D.",
    ):
        assert part in text
    assert ".." not in text


def test_nothing_is_asked_before_a_record_is_open() -> None:
    stage = SampleDoctor()
    stage.doctor.ask("release")
    assert stage.doctor.property("sheet") == ""
    stage.doctor.ask("keys")
    assert stage.doctor.property("sheet") == "keys"
    assert isinstance(stage.doctor, DoctorViewModel)


def test_the_pain_stands_against_the_planned_side_and_a_side_that_does_not_match_is_open() -> None:
    stage = SampleDoctor()
    stage.learn()
    stage.open()
    told = {row["detail"] for row in rows(stage, "brief", "pain")}
    assert told
    assert stage.part("brief").property("plannedSide") == "Planned side: right."
    placement: Any = stage.part("placement")
    placement.chooseSide("left")
    placement.confirm()
    found = [row for row in rows(stage, "points", "points") if row["kind"] == "pain"]
    assert [row["id"] for row in found] == ["pain:side"]
    assert found[0]["detail"]
    assert stage.part("brief").property("plannedSide") == "Confirmed side: left."
