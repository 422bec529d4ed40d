"""Who helps: how it is said and changed, what is answered alone, and whose hand the answers are kept under."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Decision, FormKind, Help, Relation, Role
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import VISIT_ID, SampleKiosk

FIRST_PRIVATE = "pain_place"


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def with_daughter(stage: SampleKiosk, stop_id: str = FIRST_PRIVATE) -> None:
    stage.begin()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter", Relation.RELATIVE)
    stage.go_to(stop_id)


def tool(stage: SampleKiosk, name: str) -> bool:
    """Return what every page knows of the help."""
    return bool(stage.kiosk.property("company").property(name))


def elsewhere(stage: SampleKiosk) -> VisitState:
    """Return the visit as another station reads it."""
    return stage.open(VISIT_ID).session.state


def hands(stage: SampleKiosk) -> list[Role]:
    return [event.actor.role for event in stage.journal.events(VISIT_ID)]


# ---- who helps


def test_who_helps_is_said_from_the_help_sheet_and_the_page_comes_back(stage: SampleKiosk) -> None:
    stage.go_to(stage.pack.checks[0].id)
    stage.kiosk.openHelp()
    assert tool(stage, "canChange")
    stage.kiosk.property("company").somebodyHelps()
    assert (stage.screen, stage.kiosk.property("sheet")) == ("Company", "")
    assert stage.page.property("canGoBack")
    stage.page.back()
    assert stage.screen == "Check"
    stage.kiosk.property("company").somebodyHelps()
    stage.page.choose("carer")
    stage.page.next()
    stage.page.toggle("touching")
    stage.page.next()
    assert stage.screen == "Check"
    assert tool(stage, "isHelped")
    assert tool(stage, "isAtHand")
    stage.kiosk.property("company").goOnAlone()
    assert (stage.screen, stage.journey.state.company) == ("Check", ())
    assert not tool(stage, "isAtHand")


def test_the_first_time_there_is_no_way_round_the_question(stage: SampleKiosk) -> None:
    SCENES["company"](stage)
    assert not stage.page.property("canGoBack")
    assert not tool(stage, "canChange")


def test_who_is_asked_anew_finds_what_was_said(stage: SampleKiosk) -> None:
    with_daughter(stage, stage.pack.checks[0].id)
    stage.kiosk.property("company").somebodyHelps()
    assert [row["id"] for row in stage.page.property("relations") if row["isChosen"]] == ["relative"]
    assert [row["id"] for row in stage.page.property("helps") if row["isTicked"]] == ["touching"]
    assert stage.page.property("name") == "Sample Daughter"


def test_what_a_helper_touches_is_kept_under_her_hand(stage: SampleKiosk) -> None:
    with_daughter(stage, stage.pack.checks[0].id)
    stage.pass_check(stage.pack.checks[0].id)
    assert hands(stage)[-1] is Role.HELPER
    assert [point.id for point in stage.journey.state.open_points] == ["helped"]


def test_who_comes_back_on_another_day_is_asked_anew_who_helps(stage: SampleKiosk) -> None:
    with_daughter(stage, stage.pack.checks[0].id)
    stage.kiosk.leave()
    stage.clock.advance(hours=30)
    stage.open_visit()
    assert stage.screen == "Company"
    assert not stage.page.property("canGoBack")
    stage.page.choose("")
    stage.page.next()
    assert (stage.screen, stage.journey.state.company) == ("Check", ())


def test_nothing_counts_as_seen_while_it_is_still_asked_who_helps(stage: SampleKiosk) -> None:
    SCENES["company"](stage)
    stage.kiosk.leave()
    stage.open_visit()
    assert stage.screen == "Company"
    assert not stage.journey.state.seen
    stage.page.choose("")
    stage.page.next()
    assert stage.screen == "Section"
    assert [*stage.journey.state.seen] == [stage.pack.sections[0].id]


def test_a_helper_of_whom_an_older_visit_says_no_more_is_never_taken_for_nobody(stage: SampleKiosk) -> None:
    stage.begin()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter")
    stage.kiosk.property("company").somebodyHelps()
    assert not stage.page.property("isAlone")
    chosen = [row["id"] for row in stage.page.property("relations") if row["isChosen"]]
    assert chosen == [stage.page.property("relations")[0]["id"]] == ["unsaid"]
    before = stage.journey.state
    stage.page.next()
    assert stage.page.property("part") == "how"
    stage.page.next()
    assert stage.journey.state == before, "it is as it was said"


def test_what_an_older_visit_left_unsaid_may_be_said(stage: SampleKiosk) -> None:
    stage.begin()
    stage.journey.state_company((Help.TOUCHING,), "Sample Daughter")
    stage.kiosk.property("company").somebodyHelps()
    stage.page.choose("relative")
    stage.page.next()
    stage.page.next()
    helper = stage.journey.state.helper
    assert helper is not None
    assert (helper.relation, helper.name) == (Relation.RELATIVE, "Sample Daughter")
    stage.kiosk.property("company").somebodyHelps()
    assert "unsaid" not in [row["id"] for row in stage.page.property("relations")]


# ---- whose hand it stays


def given_by_the_helper(stage: SampleKiosk) -> None:
    """A daughter touches pain, goals and a question about health; the patient then wants to answer alone."""
    with_daughter(stage)
    stage.page.choose("together")
    for stop_id, step in (
        ("pain_place", lambda: stage.page.toggle("low_back:right")),
        ("pain_feel", lambda: (stage.page.rate(3), stage.page.toggle("aching"))),
        ("pain_life", lambda: stage.page.choose("months")),
        ("goals", lambda: stage.page.toggle("walk")),
        ("blood_thinner", lambda: stage.page.choose("no")),
    ):
        stage.go_to(stop_id)
        step()
        stage.page.next()
    stage.journey.company.choose_alone(is_alone=True)
    stage.journey.company.step_back()


@pytest.mark.parametrize("stop_id", ["pain_place", "pain_feel", "pain_life", "goals", "blood_thinner"])
def test_an_idle_screen_makes_nobodys_answer_the_patients_own(stage: SampleKiosk, stop_id: str) -> None:
    given_by_the_helper(stage)
    stage.go_to(stop_id)
    helped = stage.journey.state.helped
    stage.kiosk._flow._expire()
    assert stage.screen == "Welcome"
    assert elsewhere(stage).helped == helped


def test_next_in_person_on_what_a_helper_touched_makes_it_the_own_answer_and_no_new_one(stage: SampleKiosk) -> None:
    given_by_the_helper(stage)
    stage.go_to("blood_thinner")
    stage.page.next()
    assert "safety:blood_thinner" not in stage.journey.state.helped
    assert len([one for one in stage.journey.state.safety_log if one.question_id == "blood_thinner"]) == 1


def test_an_urgent_answer_that_is_confirmed_in_person_asks_nobody_to_wait_again(stage: SampleKiosk) -> None:
    question = next(stop.id for stop in stage.outline.safety() if stop.urgent_on)
    with_daughter(stage, question)
    stage.page.choose("together")
    stage.page.choose("yes")
    stage.page.next()
    assert stage.screen == "Urgent"
    stage.page.next()
    stage.journey.company.choose_alone(is_alone=True)
    stage.journey.company.step_back()
    stage.go_to(question)
    stage.page.next()
    assert f"safety:{question}" not in stage.journey.state.helped
    assert stage.screen != "Urgent"


# ---- alone


def test_it_is_asked_once_before_what_is_private_and_the_helper_steps_back_and_comes_back(stage: SampleKiosk) -> None:
    with_daughter(stage)
    assert (stage.screen, stage.page.property("part")) == ("Alone", "ask")
    stage.page.choose("alone")
    assert (stage.screen, stage.page.property("part")) == ("Alone", "step_back")
    stage.page.next()
    assert stage.screen == "PainPlace"
    assert not tool(stage, "isAtHand")
    stage.go_to("blood_thinner")
    stage.page.choose("no")
    stage.page.next()
    assert hands(stage)[-1] is Role.PATIENT
    stage.go_to("summary")
    assert stage.screen == "Summary", "the summary shows the answers, so it is the patient's too"
    stage.page.next()
    assert (stage.screen, stage.page.property("part")) == ("Alone", "come_back")
    stage.page.next()
    assert stage.screen == "Decision"
    stage.page.decide("talk_first")
    assert hands(stage)[-1] is Role.HELPER


def test_whoever_wants_the_helper_there_goes_on_at_once(stage: SampleKiosk) -> None:
    with_daughter(stage)
    stage.page.choose("together")
    assert stage.screen == "PainPlace"
    assert tool(stage, "isAtHand")
    stage.go_to("decision")
    assert stage.screen == "Decision"


def test_going_back_it_can_be_chosen_anew(stage: SampleKiosk) -> None:
    with_daughter(stage)
    stage.page.choose("together")
    stage.page.back()
    assert (stage.screen, stage.page.property("part")) == ("Alone", "ask")
    assert stage.page.property("answer") == "together"
    stage.page.choose("together")
    assert stage.screen == "PainPlace", "the same again"
    stage.page.back()
    stage.page.choose("alone")
    stage.page.back()
    assert stage.page.property("part") == "ask"
    stage.page.back()
    assert stage.screen in ("Section", "Check"), "before what is private"


def test_after_a_break_the_helper_is_asked_to_step_back_again(stage: SampleKiosk) -> None:
    with_daughter(stage)
    stage.page.choose("alone")
    stage.page.next()
    stage.kiosk.leave()
    stage.open_visit()
    assert (stage.screen, stage.page.property("part")) == ("Alone", "step_back")


def test_nobody_without_a_helper_is_asked(stage: SampleKiosk) -> None:
    stage.go_to(FIRST_PRIVATE)
    assert stage.screen == "PainPlace"


# ---- signing


def test_who_is_helped_touches_that_it_is_the_own_wish_before_signing(stage: SampleKiosk) -> None:
    SCENES["signing-helped"](stage)
    assert stage.page.property("ownWish") == (
        "This is what I want myself. I had help at the screen: "
        "Sample Daughter (relative): read aloud, touched the screen for the patient."
    )
    for row in stage.page.property("statements"):
        stage.page.touch(row["id"])
    stage.page.next()
    assert (stage.page.property("part"), stage.page.property("isLacking")) == ("read", True)
    stage.page.confirmWish()
    stage.page.next()
    stage.page.chooseMethod("typed")
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")
    stage.page.next()
    state = stage.journey.state
    assert state.signed is not None
    assert (state.signed.form, state.signed.is_own_wish) == (FormKind.CONSENT, True)
    assert hands(stage)[-1] is Role.PATIENT


def test_who_declines_with_help_touches_it_too(stage: SampleKiosk) -> None:
    with_daughter(stage, "decision")
    stage.release(Decision.DECLINE)
    assert stage.screen == "Signing"
    stage.page.next()
    assert stage.page.property("isLacking")
    stage.page.confirmWish()
    stage.page.next()
    assert stage.page.property("part") == "sign"


def test_who_signs_alone_reads_nothing_of_it(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    assert stage.page.property("ownWish") == ""


# ---- the day of treatment


def test_on_the_day_it_is_asked_anew_who_helps_and_whether_to_answer_alone(stage: SampleKiosk) -> None:
    SCENES["signing-helped"](stage)
    for row in stage.page.property("statements"):
        stage.page.touch(row["id"])
    stage.page.confirmWish()
    stage.page.next()
    stage.page.chooseMethod("typed")
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")
    stage.page.next()
    stage.open_today()
    assert stage.screen == "Company"
    stage.page.choose("friend")
    stage.page.next()
    stage.page.toggle("touching")
    stage.page.next()
    assert (stage.screen, stage.page.property("part")) == ("Alone", "ask")
    stage.page.choose("together")
    assert stage.screen == "Safety"
    stage.answer_today()
    assert hands(stage)[-1] is Role.HELPER
    assert stage.journey.state.stage is Stage.RECHECKING
    stage.page.decide("agree")
    assert stage.screen == "Signing"
    assert stage.page.property("ownWish")
