"""Adding events up to a state."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.visit import events, fold, terms
from kiosk.visit.events import Event, Fact
from kiosk.visit.fold import fold_all
from kiosk.visit.rules import decision, signing
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Decision, FormKind
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import DOCTOR, PATIENT, VISIT, ClinicDay
from tests.unit.visit.facts import FACT_CLASSES, any_fact


def _event(seq: int, fact: Fact, visit_id: str = "visit-1") -> Event:
    return Event(visit_id, seq, START, PATIENT, fact)


def _history(facts: Sequence[Fact]) -> list[Event]:
    return [_event(number, fact) for number, fact in enumerate(facts, start=1)]


def test_nothing_adds_up_to_an_empty_visit() -> None:
    assert fold_all("visit-1", ()) == VisitState("visit-1")


@pytest.mark.parametrize("event", [_event(2, events.HelpCalled()), _event(0, events.HelpCalled())])
def test_an_event_out_of_order_is_a_bug(event: Event) -> None:
    with pytest.raises(BugError) as caught:
        fold.fold(VisitState("visit-1"), event)
    assert caught.value.code == "VISIT-OUT-OF-ORDER"


def test_an_event_of_another_visit_is_a_bug() -> None:
    with pytest.raises(BugError):
        fold.fold(VisitState("visit-1"), _event(1, events.HelpCalled(), "visit-2"))


def test_every_fact_has_its_place_in_the_fold() -> None:
    assert set(fold._HANDLERS) == set(FACT_CLASSES)


@given(st.lists(any_fact().filter(lambda fact: not isinstance(fact, events.PointSettled)), max_size=8))
def test_any_facts_in_any_order_add_up_and_count(facts: list[Fact]) -> None:
    state = fold_all("visit-1", _history(facts))
    assert state.seq == len(facts)
    assert state.stage in Stage
    assert state == fold_all("visit-1", _history(facts))


def test_a_state_cannot_be_changed() -> None:
    state = ClinicDay().all_seen().state
    for mapping in (state.seen, state.checks, state.safety, state.topics, state.points):
        with pytest.raises(TypeError):
            mapping["x"] = None  # type: ignore[index]


def test_an_older_state_does_not_change_with_a_newer_one() -> None:
    day = ClinicDay().at_kiosk()
    before = day.state
    day.miss("pain_check", 2)
    assert not before.points
    assert before.checks == {}


def test_every_prefix_of_a_whole_visit_is_a_state() -> None:
    day = ClinicDay().done()
    history = day.history
    stages = [fold_all("visit-1", history[:length]).stage for length in range(len(history) + 1)]
    assert list(dict.fromkeys(stages)) == [
        Stage.PREPARED,
        Stage.AT_KIOSK,
        Stage.WAITING,
        Stage.RELEASED,
        Stage.SIGNED,
        Stage.DONE,
    ]


def test_signing_keeps_who_and_when_and_superseding_forgets_it() -> None:
    day = ClinicDay().sealed()
    assert day.state.signed_by == PATIENT
    day.doctor(signing.supersede, reason="another joint")
    after = fold_all(VISIT, day.history)
    assert after.signed is None
    assert after.signed_by is None
    assert after.signed_at is None
    assert [event.actor for event in day.history if isinstance(event.fact, events.Superseded)] == [DOCTOR]


def test_a_decision_is_dated() -> None:
    day = ClinicDay().all_seen()
    day.later(minutes=2)
    day.patient(decision.decide, decision=Decision.AGREE)
    assert day.state.decided_at == day.clock.now()


def test_the_current_form_is_that_of_the_signature_that_counts() -> None:
    day = ClinicDay().decided(Decision.TALK_FIRST)
    day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="A", sha256="33" * 32)
    day.patient(decision.decide, decision=Decision.AGREE)
    day.doctor_prepares()
    day.release()
    assert day.state.current_form is None
    day.patient(
        signing.sign,
        events.Signed(
            FormKind.CONSENT,
            terms.SignMethod.TYPED,
            day.outline.statements,
            typed_name="Sample Patient One",
            reason="tremor",
        ),
    )
    assert day.state.current_form is None
    day.program(signing.seal, form=FormKind.CONSENT, document_code="B", sha256="44" * 32)
    assert day.state.current_form is not None
    assert day.state.current_form.document_code == "B"


def test_before_reception_there_is_no_side() -> None:
    state = VisitState("visit-1")
    assert state.side is None
    assert state.joints == ()
