"""The view-models of the patient's pages, without an engine: what each shows, asks and keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.errors import RecordsError
from kiosk.ui.patient.progress import patience_s
from kiosk.ui.patient.services import KioskPolicy
from kiosk.visit.outline import UNSURE, Answer
from kiosk.visit.terms import Decision, Help, Relation, TopicKind
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import CODE, STATION, SampleKiosk


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def type_code(stage: SampleKiosk, code: str = CODE) -> None:
    for digit in code:
        stage.page.type(digit)


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_shows_a_page(stage: SampleKiosk, scene: str) -> None:
    SCENES[scene](stage)
    assert stage.screen
    assert stage.page is not None


@pytest.mark.parametrize("scene", SCENES)
def test_view_models_have_the_meta_object_of_their_class(stage: SampleKiosk, scene: str) -> None:
    # A connection to a method that is no slot gives the object one of its own.
    SCENES[scene](stage)
    for view_model in (stage.kiosk, stage.page, *stage.kiosk.findChildren(QObject)):
        base = view_model.metaObject().superClass()
        assert base is None or base.className() != type(view_model).__name__


def test_codes_show_in_the_sample_clinic_only_when_the_records_are_open(qapp: QGuiApplication) -> None:
    stage = SampleKiosk(is_ready=False)
    assert stage.page.property("samples") == []
    stage.be_ready()
    assert [sample["code"] for sample in stage.page.property("samples")] == [CODE, "731905"]


def test_digits_wait_until_the_records_are_open(qapp: QGuiApplication) -> None:
    stage = SampleKiosk(is_ready=False)
    stage.kiosk._flow._start("en")
    type_code(stage, "42")
    assert stage.page.property("digits") == ""
    stage.be_ready()
    type_code(stage, "42")
    assert stage.page.property("digits") == "42"


def test_a_wrong_code_is_said_until_the_next_digit(stage: SampleKiosk) -> None:
    stage.kiosk._flow._start("en")
    type_code(stage, "999999")
    assert stage.page.property("isWrong")
    stage.page.type("4")
    assert not stage.page.property("isWrong")


def test_after_three_wrong_codes_a_countdown_runs_and_digits_are_not_taken(stage: SampleKiosk) -> None:
    stage.kiosk._flow._start("en")
    for _ in range(3):
        type_code(stage, "999999")
    assert stage.page.property("waitS") == 5
    stage.page.type("4")
    assert stage.page.property("digits") == ""
    stage.clock.advance(seconds=5)
    assert stage.page.property("waitS") == 0


def test_code_and_birthday_open_the_visit(stage: SampleKiosk) -> None:
    stage.kiosk._flow._start("en")
    type_code(stage)
    assert stage.screen == "Birthday"
    stage.page.next()
    assert stage.page.property("isLacking")
    for digit in "14":
        stage.page.type(digit)
    stage.page.chooseMonth(3)
    stage.page.next()
    assert stage.screen == "Notice"


def test_a_day_above_31_is_not_taken(stage: SampleKiosk) -> None:
    SCENES["birthday"](stage)
    stage.page.type("3")
    stage.page.type("2")
    assert stage.page.property("day") == "3"


def test_company_keeps_who_helps(stage: SampleKiosk) -> None:
    SCENES["company"](stage)
    stage.page.choose("friend")
    stage.page.next()
    stage.page.next()
    assert stage.page.property("isLacking"), "helps, but with nothing"
    stage.page.toggle("reading")
    stage.page.next()
    assert stage.journey.state.company == (Help.READING,)
    helper = stage.journey.state.helper
    assert helper is not None
    assert helper.relation is Relation.FRIEND
    assert stage.screen == "Section"


def test_who_translates_is_named_before_it_goes_on(stage: SampleKiosk) -> None:
    SCENES["company"](stage)
    stage.page.choose("relative")
    stage.page.next()
    stage.page.toggle("translating")
    stage.page.next()
    assert stage.page.property("isLacking")
    assert stage.page.property("isNameMissing")
    assert stage.screen == "Company"
    stage.page.startWriting()
    stage.page.writeName(" Sample Interpreter ")
    stage.page.finishWriting()
    stage.page.next()
    assert (stage.journey.state.company, stage.journey.state.company_name) == (
        (Help.TRANSLATING,),
        "Sample Interpreter",
    )


def test_who_does_it_alone_after_all_leaves_no_name(stage: SampleKiosk) -> None:
    SCENES["company-named"](stage)
    stage.page.back()
    stage.page.choose("")
    stage.page.next()
    assert (stage.journey.state.company, stage.journey.state.company_name) == ((), "")


def test_a_section_goes_step_by_step_and_back(stage: SampleKiosk) -> None:
    section = stage.pack.sections[1]
    stage.go_to(section.id)
    assert stage.page.property("inShort") == ""
    for step in range(1, len(section.steps)):
        stage.page.next()
        assert stage.page.property("step") == step
    assert stage.page.property("inShort")
    stage.page.back()
    assert stage.page.property("step") == len(section.steps) - 2


def test_asking_the_doctor_can_be_taken_back(stage: SampleKiosk) -> None:
    stage.go_to(stage.pack.sections[0].id)
    stage.page.toggleAsk()
    assert stage.page.property("isAsked")
    stage.page.toggleAsk()
    assert not stage.page.property("isAsked")
    assert not stage.journey.state.topics


def test_risks_and_choices_come_with_their_section(stage: SampleKiosk) -> None:
    SCENES["section-risks"](stage)
    rows = stage.page.property("risks")
    assert all(row["howOften"] for row in rows)
    assert any(row["isDrawn"] for row in rows)
    for row in rows:
        assert bool(row["bothSides"]) == bool(row["picture"]) == row["isDrawn"]
    assert stage.page.property("risksKey").startswith("Filled dots")
    SCENES["section-choices"](stage)
    assert {"name", "what", "benefit", "harm", "picture"} == set(stage.page.property("alternatives")[0])


def test_a_list_stands_at_the_last_step_with_a_small_picture_beside_each_row(stage: SampleKiosk) -> None:
    SCENES["section-list"](stage)
    section = stage.pack.section(stage.page.stop_id)
    shown = [row["picture"] for row in stage.page.property("items")]
    views = [stage.pack.structure.small_pictures[item] for item in section.items]
    assert [(row["name"], row["layers"]) for row in shown] == [(view.picture, list(view.layers)) for view in views]
    while stage.page.property("step") > 0:
        stage.page.back()
    assert len(section.steps) == 1 or stage.page.property("items") == []


def test_the_options_of_a_check_keep_their_order_and_not_sure_is_last(stage: SampleKiosk) -> None:
    stage.go_to(stage.pack.checks[0].id)
    shown = [option["id"] for option in stage.page.property("options")]
    assert shown[-1] == UNSURE
    assert shown == [option["id"] for option in stage.page.property("options")]


def test_next_without_an_answer_says_kindly_what_is_missing(stage: SampleKiosk) -> None:
    stage.go_to(stage.pack.checks[0].id)
    stage.page.next()
    assert stage.page.property("isLacking")
    stage.page.choose(UNSURE)
    assert not stage.page.property("isLacking")


def test_a_right_answer_is_confirmed_and_the_visit_goes_on(stage: SampleKiosk) -> None:
    check = stage.pack.checks[0]
    stage.go_to(check.id)
    stage.page.choose(check.first.right)
    stage.page.next()
    assert stage.page.property("isConfirmed")
    assert stage.page.property("chosen") == check.first.right
    stage.page.next()
    assert getattr(stage.page, "stop_id", "") != check.id


def test_a_miss_is_explained_and_asked_again_in_other_words(stage: SampleKiosk) -> None:
    check = stage.pack.checks[0]
    stage.go_to(check.id)
    first = stage.page.property("question")
    stage.page.choose(UNSURE)
    stage.page.next()
    assert stage.screen == "Explain"
    assert stage.page.property("whyNot") == ""
    stage.page.next()
    assert stage.screen == "Check"
    assert stage.page.property("question") != first


def test_after_two_misses_the_doctor_explains_and_nobody_is_kept(stage: SampleKiosk) -> None:
    check = stage.pack.checks[0]
    stage.miss_check(check.id, times=2)
    assert stage.page.property("isMissedTwice")
    stage.page.next()
    assert getattr(stage.page, "stop_id", "") != check.id
    assert any(point.id == f"check:{check.id}" for point in stage.journey.state.open_points)


def test_a_safety_answer_asks_for_its_detail_and_gives_its_advice(stage: SampleKiosk) -> None:
    stage.go_to("blood_thinner")
    stage.page.choose("no")
    assert not stage.page.property("wantsDetail")
    assert stage.page.property("advice") == ""
    stage.page.choose("yes")
    stage.page.write("Acenocoumarol")
    assert stage.page.property("wantsDetail")
    assert stage.page.property("advice")
    stage.page.next()
    kept = stage.journey.state.safety["blood_thinner"]
    assert (kept.answer, kept.detail) == (Answer.YES, "Acenocoumarol")


def test_an_urgent_answer_asks_to_wait_and_lets_the_patient_go_on(stage: SampleKiosk) -> None:
    SCENES["urgent"](stage)
    assert stage.screen == "Urgent"
    stage.page.next()
    assert stage.screen == "Safety"
    assert stage.journey.state.is_urgent


def test_goals_are_kept_when_the_patient_leaves_in_the_middle(stage: SampleKiosk) -> None:
    stage.go_to("goals")
    stage.page.toggle("walk")
    stage.page.write("dance")
    stage.kiosk.leave()
    stage.open_visit()
    kept = stage.journey.state.goals
    assert kept is not None
    assert (kept.goals, kept.own_words) == (("walk",), "dance")


def test_a_typed_question_reaches_the_doctor_and_can_be_removed(stage: SampleKiosk) -> None:
    stage.go_to("topics")
    stage.page.startWriting()
    stage.page.write("Can I drive?")
    stage.page.finishWriting()
    asked = stage.page.property("asked")
    assert [row["text"] for row in asked] == ["Can I drive?"]
    stage.page.drop(asked[0]["id"])
    assert stage.page.property("asked") == []


def test_in_person_and_common_questions_toggle(stage: SampleKiosk) -> None:
    stage.go_to("topics")
    stage.page.toggleInPerson()
    stage.page.toggleCommon(stage.pack.structure.common_questions[0])
    assert stage.page.property("asksInPerson")
    assert stage.page.property("common")[0]["isTicked"]
    assert {topic.kind for topic in stage.journey.state.topics.values()} == {TopicKind.IN_PERSON, TopicKind.COMMON}


def test_the_summary_tells_how_each_point_went_without_a_score(stage: SampleKiosk) -> None:
    SCENES["summary"](stage)
    how = [row["how"] for row in stage.page.property("explained")]
    assert how.count("doctor") == 1
    assert how.count("explained") == len(how) - 1
    assert stage.page.property("answers")[0].keys() == {"id", "text", "answer", "detail"}
    stage.page.change("blood_thinner")
    assert stage.screen == "Safety"


def test_agreeing_too_early_shows_what_was_not_seen(stage: SampleKiosk) -> None:
    SCENES["decision-too-early"](stage)
    assert stage.journey.state.decision is None
    seen = stage.journey.state.has_seen
    first = next(s.id for s in stage.outline.sections() if s.is_core and not seen(s.id, s.step_count))
    assert stage.page.property("firstMissing") == stage.journey.words.sections[first].title
    stage.page.goToMissing()
    assert stage.screen == "Section"


@pytest.mark.parametrize("decision", list(Decision))
def test_each_card_leads_to_the_doctor(stage: SampleKiosk, decision: Decision) -> None:
    stage.learn_all()
    stage.page.decide(decision.value)
    while stage.screen == "OptionalConsent":
        stage.page.choose("no")
        stage.page.next()
    assert stage.screen == "Waiting"
    assert stage.page.property("decision") == decision.value


def test_waiting_lets_the_patient_look_again(stage: SampleKiosk) -> None:
    SCENES["waiting"](stage)
    stage.page.reopen()
    assert stage.screen == "Summary"
    assert stage.journey.state.decision is None


def test_who_prefers_not_to_know_more_reads_the_short_sentences_and_goes_on(stage: SampleKiosk) -> None:
    SCENES["section-declined"](stage)
    words = stage.pack.words_in("en").sections["serious_risks"]
    assert stage.page.property("isDeclined")
    assert stage.page.property("inShort") == words.in_short
    stage.page.next()
    assert stage.page.stop_id == "choices"
    stage.page.back()
    assert (stage.page.stop_id, stage.journey.place.step) == ("serious_risks", 0)
    assert stage.journey.state.seen["serious_risks"] == frozenset({0}), "what was not shown is not noted as shown"
    stage.page.toggleNotToKnow()
    assert not stage.page.property("isDeclined")
    assert stage.journey.state.open_points == ()


def test_only_sections_about_risks_may_be_declined(stage: SampleKiosk) -> None:
    for section in stage.pack.sections:
        stage.go_to(section.id)
        assert stage.page.property("mayDecline") == (section.id in ("common_risks", "serious_risks"))


def test_patients_never_read_what_went_wrong(stage: SampleKiosk) -> None:
    stage.begin()
    stage.kiosk.fail(RecordsError("RECORDS-DISK", "The disk is full.", "Free some space."))
    assert stage.screen == "Problem"
    assert (stage.page.property("what"), stage.page.property("remedy")) == ("", "")
    assert stage.page.property("code") == "RECORDS-DISK"


def test_nobody_there_wipes_the_screen_and_keeps_the_visit(qapp: QGuiApplication) -> None:
    policy = KioskPolicy(station=STATION, clinic_name="Sample Clinic", phone="", idle_s=3, warning_s=20)
    stage = SampleKiosk(policy=policy)
    stage.go_to(stage.pack.sections[1].id, step=1)
    idle = stage.kiosk.property("idle")
    for _ in range(max(policy.idle_s, patience_s(stage.journey))):
        assert not idle.property("isWarning")
        idle.tick()
    assert idle.property("isWarning")
    for _ in range(20):
        idle.tick()
    assert stage.screen == "Welcome"
    stage.open_visit()
    assert (stage.screen, stage.page.property("step")) == ("Section", 1)
