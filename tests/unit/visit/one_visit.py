"""One visit under a state machine: how a step is tried, and what holds after every step."""

from __future__ import annotations

from hypothesis import event
from hypothesis.stateful import RuleBasedStateMachine, invariant

from kiosk.errors import VisitError
from kiosk.visit import course
from kiosk.visit.brief import brief
from kiosk.visit.course import Phase
from kiosk.visit.encoding import decode_event, encode_event
from kiosk.visit.events import Event
from kiosk.visit.fold import fold, fold_all
from kiosk.visit.outline import SectionStop
from kiosk.visit.session import P, Rule, VisitSession
from kiosk.visit.standing import Void, void_of, void_of_paper
from kiosk.visit.state import Ending, KeptRecheck, Stage, VisitState
from kiosk.visit.terms import Actor
from tests.builders.outline import OPTIONAL, TODAY
from tests.unit.visit.clinic_day import VISIT, ClinicDay
from tests.unit.visit.help_judge import HelpJudge
from tests.unit.visit.judge import Judge
from tests.unit.visit.paper_judge import PaperJudge
from tests.unit.visit.points_judge import open_points


def standing_of(state: VisitState, kept: KeptRecheck) -> Void | None:
    """Return why a re-check counts no more, asked as the desk and `verify` ask."""
    if kept.scan_sha256:
        return void_of_paper(state, kept.scan_sha256)
    return void_of(state, kept.document_code)


class OneVisit(RuleBasedStateMachine):
    """A visit through two sessions that know of each other only by the journal, and a judge who saw every event."""

    day: ClinicDay
    sessions: list[VisitSession]
    judge: Judge
    help_judge: HelpJudge
    paper_judge: PaperJudge
    replayed: list[VisitState]

    # ---- what every step goes through

    def does(self, window: int, actor: Actor, step: Rule[P], /, *args: P.args, **kwargs: P.kwargs) -> None:
        """Let somebody try something, and see that it is either kept whole or changes nothing."""
        session = self.sessions[window]
        before = self.day.journal._visits.get(VISIT, [])
        try:
            facts = session.act(actor, step, *args, **kwargs)
        except VisitError:
            assert self.day.journal._visits.get(VISIT, []) == before
            return
        after = self.day.journal._visits.get(VISIT, [])
        assert after[: len(before)] == before
        assert tuple(decode_event(data).fact for data in after[len(before) :]) == facts
        self._replay()

    def _replay(self) -> None:
        for entry in self.day.journal.events(VISIT, after_seq=len(self.replayed) - 1):
            self.paper_judge.take(entry)
            self.judge.take(entry)
            self.help_judge.take(entry)
            self.replayed.append(fold(self.replayed[-1], entry))
            self.judges(entry, self.replayed[-2], self.replayed[-1])
            self._look_at_prefix()

    def judges(self, entry: Event, before: VisitState, after: VisitState) -> None:
        """Judge what one event made of the visit, beside the judges of the journal."""

    def _look_at_prefix(self) -> None:
        """Every prefix can be resumed: it has a place on the way, and a brief."""
        state, outline = self.replayed[-1], self.day.outline
        where = course.place(state, outline)
        if where.phase in (Phase.OPTIONAL_CONSENT, Phase.RECHECK):
            assert where.stop_id in (*OPTIONAL, *TODAY)
        elif where.stop_id:
            stop = outline.stop(where.stop_id)
            assert where.step < (stop.step_count if isinstance(stop, SectionStop) else 1)
            course.next_stop(state, outline, where.stop_id)
            course.previous_stop(state, outline, where.stop_id)
        told = brief(state, outline, self.day.clock.today())
        assert {one.point.id for one in told.open_points} == set(open_points(self.judge.history))

    @property
    def state(self) -> VisitState:
        return self.replayed[-1]

    # ---- what holds after every step

    @invariant()
    def what_a_station_shows_is_what_the_journal_says(self) -> None:
        for session in self.sessions:
            assert session.state == self.replayed[session.state.seq]

    @invariant()
    def the_state_says_what_the_judge_noted(self) -> None:
        state, judge = self.state, self.judge
        assert sorted(point.id for point in state.open_points) == sorted(open_points(judge.history))
        assert (state.release is not None) == judge.has_release
        assert (state.signed is not None) == judge.has_signature
        assert (state.take_home is not None) == judge.has_sheet
        assert {form.sha256 for form in state.forms if form.stamped_at is not None} == judge.stamped
        assert (state.stage is Stage.ENDED) == judge.has_ended
        assert (state.stage is Stage.TAKING_BACK) == judge.is_taking_back
        assert (state.stage is Stage.RECHECKING) == (judge.is_rechecking and not judge.is_taking_back)
        assert (state.stage is Stage.DONE) == (
            judge.is_countersigned and not judge.is_taking_back and not judge.is_rechecking and not judge.has_ended
        )
        assert judge.has_ended or state.held_by == judge.holder
        assert state.helped == self.help_judge.helped
        assert {one: answer.counts for one, answer in state.optional_consents.items()} == judge.optional

    @invariant()
    def of_all_re_checks_the_last_one_counts_as_long_as_its_consent(self) -> None:
        """A sealed one and one on paper alike."""
        state = self.state
        counting = [one for one in state.rechecks if standing_of(state, one) is None]
        assert counting in ([], [*state.rechecks[-1:]])
        is_over = state.ending in (Ending.REVOKED, Ending.EXPIRED)
        assert not (counting and (is_over or counting[0].consent in {old.document_code for old in state.set_aside}))

    @invariant()
    def the_signature_is_reached_only_over_a_release(self) -> None:
        if course.place(self.state, self.day.outline).phase is Phase.SIGNING:
            assert self.state.release is not None
            assert self.state.decision is self.state.release.decision

    def teardown(self) -> None:
        if not hasattr(self, "day"):
            return
        event(f"ended at {self.state.stage}")
        history = self.day.journal.events(VISIT)
        assert history == self.judge.history
        assert [encode_event(entry) for entry in history] == self.day.journal._visits.get(VISIT, [])
        for length in (len(history), len(history) // 2, len(history) // 3):
            assert fold_all(VISIT, history[:length]) == self.replayed[length]
