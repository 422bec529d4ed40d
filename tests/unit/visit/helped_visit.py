"""A visit in which the signatory also gives answers again, in person, that a helper's hand touched before."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kiosk.visit.events import AnswerTakenOver, Event
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, doctor, kiosk, optional, pain, rechecking, release
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Help, Placing, Relation, SettledBy, Side, TopicKind
from tests.builders.outline import JOINTS
from tests.unit.visit.clinic_day import DOCTOR, HELPER
from tests.unit.visit.one_visit import OneVisit


class HelpedVisit(OneVisit):
    """One visit, with help."""

    @rule(window=st.sampled_from([0, 1]))
    def repeats_everything_in_person(self, window: int) -> None:
        """The signatory says again what was said, whoever's hand touched it."""
        self.sessions[window].catch_up()
        state, hand = self.state, self.day.signatory
        for question, told in state.safety.items():
            step = kiosk.answer_safety
            self.does(window, hand, step, question_id=question, answer=told.answer, detail=told.detail)
        for one in state.topics.values():
            ref = one.id.partition(":")[2]
            self.does(window, hand, kiosk.raise_topic, kind=one.kind, ref=ref, text=one.text)
        for consent_id, given in state.optional_consents.items():
            self.does(window, hand, optional.answer_optional, consent_id=consent_id, is_given=given.counts)
        self._repeats_the_pain(window)
        if state.goals is not None:
            goals, own = state.goals.goals, state.goals.own_words
            self.does(window, hand, kiosk.state_goals, goals=goals, own_words=own)
        if state.decision is not None:
            self.does(window, hand, decision.decide, decision=state.decision)
        self._repeats_the_day(window)

    @precondition(lambda self: self.state.stage in (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED))
    @rule(window=st.sampled_from([0, 1]), answer=st.sampled_from(Answer), is_released=st.booleans())
    def a_helper_answers_and_the_signatory_says_the_same(self, window: int, answer: Answer, is_released: bool) -> None:
        """Before the decision, where a helper's hand touches; the doctor may have settled and released in between."""
        hand, touching = self.day.signatory, (Help.TOUCHING,)
        self.does(window, hand, decision.reopen)
        self.does(window, hand, kiosk.state_company, helps_with=touching, relation=Relation.CARER)
        self.does(window, HELPER, kiosk.answer_safety, question_id="thinner", answer=answer, detail="says the carer")
        self.does(window, HELPER, kiosk.state_goals, goals=("walk",), own_words="says the carer")
        self.does(window, HELPER, pain.place_pain, placing=Placing.SHOWN, zones=("calf:right",))
        self.does(window, HELPER, pain.feel_pain, strength=5, kinds=("electric",))
        self.does(window, HELPER, kiosk.raise_topic, kind=TopicKind.IN_PERSON)
        if is_released:
            self._releases_ahead(window)
        self.repeats_everything_in_person(window)

    def _releases_ahead(self, window: int) -> None:
        for point in self.state.open_points:
            self.does(window, DOCTOR, doctor.settle_point, point_id=point.id, by=SettledBy.SAID_BACK)
        self.does(window, DOCTOR, doctor.confirm_side, side=Side.LEFT, joints=JOINTS)
        self.does(window, DOCTOR, doctor.state_personal_risks, sentences=())
        now, reason = self.day.clock.now(), "came from far away"
        step = release.release
        self.does(window, DOCTOR, step, informed_at=now, able_to_decide=True, same_day_reason=reason)

    def _repeats_the_pain(self, window: int) -> None:
        told, hand = self.state.pain, self.day.signatory
        if told.placed is not None:
            self.does(window, hand, pain.place_pain, placing=told.placed.placing, zones=told.placed.zones)
        if told.felt is not None:
            self.does(window, hand, pain.feel_pain, strength=told.felt.strength, kinds=told.felt.kinds)
        if told.lived is not None:
            self.does(window, hand, pain.live_with_pain, since=told.lived.since, prevents=told.lived.prevents)

    def _repeats_the_day(self, window: int) -> None:
        recheck, hand = self.state.recheck, self.day.signatory
        for question, told in recheck.answers.items() if recheck is not None else ():
            step = rechecking.answer_recheck
            self.does(window, hand, step, question_id=question, answer=told.answer, detail=told.detail)

    def judges(self, event: Event, before: VisitState, after: VisitState) -> None:
        """Whoever takes an answer over changes whose it is, and nothing else."""
        super().judges(event, before, after)
        if isinstance(event.fact, AnswerTakenOver):
            assert event.actor.station == before.held_by
            assert after == replace(
                before, helped=before.helped - {event.fact.answer}, seq=after.seq, held_at=after.held_at
            )
