"""A daughter touches for her mother, steps back for what is private, and does not sign."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verification import examine
from kiosk.ui.demo.hand import Hand
from kiosk.ui.demo.visitor import Visitor
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit import events
from kiosk.visit.terms import Relation, Role
from tests.journeys.shortcuts import arrive, go_on
from tests.journeys.test_whole_visit import text_of

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]

FIRST_PRIVATE = "pain_place"
PRIVATE = (events.PainPlaced, events.PainFelt, events.PainLived, events.SafetyAnswered, events.GoalsStated)


def hands_of(stage: Stage, sample: SampleVisit, *kinds: type) -> set[Role]:
    """Return whose hands made the events of these kinds."""
    history = stage.house.store.journal.events(stage.visit_id(sample))
    return {event.actor.role for event in history if isinstance(event.fact, kinds)}


def comes_with_her_daughter(stage: Stage, sample: SampleVisit) -> Visitor:
    """Say that a daughter touches; what comes before the private part is done by her hand, then there is a break."""
    visitor, hand = stage.visitor(sample), stage.hand
    visitor.go_to("Company")
    hand.touch("who:relative")
    hand.touch("next")
    hand.touch("help:touching")
    hand.settle(700)  # a second touch at once would not count
    hand.touch("next")
    hand.wait_until(lambda: visitor.mark[0] == "Section", "the first section")
    hand.touch("breakTool")
    hand.touch("leave")
    with stage.another_station() as visits:
        go_on(visits.open(stage.visit_id(sample)), stage.house.settings.kiosk.station, FIRST_PRIVATE)
    return arrive(stage, sample)


def answers_alone(visitor: Visitor, hand: Hand) -> None:
    """Choose to be alone, answer everything private, and call the daughter back."""
    assert visitor.mark[0] == "Alone"
    hand.touch("alone")
    hand.wait_until(lambda: hand.sees("next"), "the wish that the helper steps back")
    hand.settle(700)
    hand.touch("next")
    hand.wait_until(lambda: visitor.mark[0] == "PainPlace", "what is private")
    visitor.go_to("Alone")
    assert visitor.screens[-2] == "summary"
    hand.touch("next")
    hand.wait_until(lambda: hand.sees("helperHint"), "the decision, with the helper")


def signs_in_person(visitor: Visitor, hand: Hand, statements: tuple[str, ...]) -> None:
    """Touch every sentence but the own wish, then that as well, and sign."""
    for statement in statements:
        hand.touch(f"statement:{statement}")
    hand.touch("next")
    hand.wait_until(lambda: hand.shows("ownWish"), "the own wish")
    assert visitor.mark == ("Signing", "read"), "not before the patient has said it"
    hand.touch("ownWish")
    hand.settle(700)
    hand.touch("next")
    visitor.go_to("Thanks")


def test_a_daughter_touches_steps_back_for_what_is_private_and_the_patient_signs(stage: Stage) -> None:
    sample, hand = stage.samples[0], stage.hand
    visitor = comes_with_her_daughter(stage, sample)
    answers_alone(visitor, hand)
    visitor.go_to("Waiting")
    assert "helped" in [point.id for point in stage.state_of(sample).open_points]
    stage.doctor_releases(sample)
    hand.wait_until(lambda: visitor.mark[0] == "Signing", "the statements")
    signs_in_person(visitor, hand, stage.outline_of(sample).statements)
    hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")

    state = stage.state_of(sample)
    assert [helper.relation for helper in state.helpers] == [Relation.RELATIVE]
    assert hands_of(stage, sample, events.CheckAnswered, events.Decided) == {Role.HELPER}
    assert hands_of(stage, sample, *PRIVATE) == {Role.PATIENT}
    assert hands_of(stage, sample, events.Signed) == {Role.PATIENT}
    words = " ".join(text_of(stage.form_of(sample)).split())
    for said in (
        "Relative: touched the screen for the patient",
        "This is what I want myself.",
        "You then said these points back to the doctor.",
        "You answered the questions about pain and health without the helper.",
    ):
        assert said in words, said
    examined = examine(stage.form_of(sample), KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert [one for one in examined.findings if not one.is_good] == []
