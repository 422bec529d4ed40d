"""The patient's way through one open visit: what each touch means, in the rules' words. No Qt here.

The screen follows from the state alone (`course.place`); a journey only asks the session to act.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.ui.patient.journey_company import JourneyCompany
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit import course
from kiosk.visit.course import Place
from kiosk.visit.events import RecheckAnswered, SafetyAnswered, Signed
from kiosk.visit.outline import Answer, CheckStop, PlainKind, SectionStop, Stop
from kiosk.visit.rules import decision, kiosk, optional, pain, rechecking, revoking, signing
from kiosk.visit.session import VisitSession
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Help, PauseReason, Placing, Relation, Role, Side, TopicKind

if TYPE_CHECKING:  # packs bring pydantic, which must not delay the first frame
    from kiosk.procedure.pack import Pack
    from kiosk.procedure.words import ProcedureWords


class Journey:
    """One patient at one kiosk.

    Args:
        visit: The open visit.
        station: Name of this station.
    """

    def __init__(self, visit: OpenVisit, station: str) -> None:
        self.visit = visit
        self._station = station
        self.has_seen_urgent = False
        self.has_kept_consent = False
        self._rechecked_before = self._rechecked_at
        self._asked_again = ""
        self._decides_anew = False
        self._leaving: Callable[[], None] = lambda: None
        self.company = JourneyCompany(self)

    @property
    def session(self) -> VisitSession:
        """The visit's session."""
        return self.visit.session

    @property
    def state(self) -> VisitState:
        """The visit's state."""
        return self.session.state

    @property
    def pack(self) -> Pack:
        """The content this visit pinned."""
        return self.visit.pack

    @property
    def words(self) -> ProcedureWords:
        """The words in the patient's language, or in the pack's first when it lacks that language."""
        return self.pack.words_for(self.state.language)

    @property
    def planned(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Joints and sides of the body to be treated, as far as they are known: planned, or confirmed by the doctor."""
        side = self.state.side
        sides = (Side.LEFT, Side.RIGHT) if side is Side.BOTH else (side,) if side else ()
        return self.state.joints, tuple(side.value for side in sides)

    @property
    def place(self) -> Place:
        """Where the patient is."""
        return course.place(self.state, self.session.outline)

    @property
    def signatory(self) -> Actor:
        """Who signs: the patient, or the representative who signs for her."""
        prepared = self.state.prepared
        is_patient = prepared is None or prepared.signatory.is_patient
        role = Role.PATIENT if is_patient else Role.REPRESENTATIVE
        return Actor(role, prepared.patient_id if prepared else "", self._station)

    @property
    def actor(self) -> Actor:
        """Whose hand touches: the signatory's, or a helper's."""
        signatory = self.signatory
        return replace(signatory, role=Role.HELPER) if self.company.is_at_hand else signatory

    def on_leaving(self, listener: Callable[[], None]) -> None:
        """Call `listener` before another page is shown that the page on the screen does not lead to."""
        self._leaving = listener

    def leave_page(self) -> None:
        """Let the page on the screen keep what was touched and not given yet: another one is about to cover it."""
        self._leaving()

    def claim(self) -> None:
        """Open the visit at this station. Whose hand typed the code is not known yet: it is the signatory's visit."""
        self.session.act(self.signatory, kiosk.claim)

    def pause(self, reason: PauseReason) -> None:
        """Leave the kiosk."""
        self.session.act(self.actor, kiosk.pause, reason=reason)

    def accept_notice(self) -> None:
        """Go on from the privacy notice."""
        self.session.act(self.actor, kiosk.show_notice)

    def choose_language(self, language: str) -> None:
        """Go on in another language."""
        self.session.act(self.actor, kiosk.choose_language, language=language)

    def speaks(self, language: str) -> bool:
        """Say whether this visit can go on in a language: its content has the words, and they are approved."""
        return language in self.visit.languages

    def state_company(self, helps_with: tuple[Help, ...], name: str = "", relation: Relation | None = None) -> None:
        """Say who helps from now on; the first time, begin with the first stop."""
        self.company.state(helps_with, name, relation)
        if self.state.position is None:
            self.begin()

    def go_on(self) -> None:
        """Go to the next step of a section, or to the next stop."""
        where = self.place
        stop = self.session.outline.stop(where.stop_id)
        is_declined = self.state.prefers_not_to_know(stop.id)
        if isinstance(stop, SectionStop) and where.step + 1 < stop.step_count and not is_declined:
            self._show(stop, step=where.step + 1)
            return
        following = course.next_stop(self.state, self.session.outline, where.stop_id)
        if following is not None:
            self._show(following)

    def go_back(self) -> bool:
        """Go to the step or stop before, or back to what was decided; False when there is none."""
        if self.decides_anew:
            self._decides_anew = False
            return True
        where = self.place
        stop = self.session.outline.stop(where.stop_id)
        if isinstance(stop, SectionStop) and where.step > 0:
            self._show(stop, step=where.step - 1)
            return True
        before = course.previous_stop(self.state, self.session.outline, where.stop_id)
        if before is None:
            return False
        if self.company.stands_before(before.id):
            return True
        is_whole = isinstance(before, SectionStop) and not self.state.prefers_not_to_know(before.id)
        self._show(before, step=before.step_count - 1 if is_whole and isinstance(before, SectionStop) else 0)
        return True

    def go_to(self, stop_id: str) -> None:
        """Go to any stop, for example a "learn more" section or a safety question to change.

        What was decided already is taken up again for it, which costs a release.
        """
        self._decides_anew = False
        if self.state.decision is not None:
            self.session.act(self.actor, decision.reopen)
        self._show(self.session.outline.stop(stop_id))

    def go_to_decision(self) -> None:
        """Go to the decision from any page; one that was made, and its release, stand until another one is touched."""
        self.leave_page()
        if self.state.decision is None:
            self.go_to(PlainKind.DECISION.value)
        self._decides_anew = self.state.decision is not None

    @property
    def decides_anew(self) -> bool:
        """True while somebody who has decided looks at the decision again."""
        return self._decides_anew and self.state.stage in (Stage.WAITING, Stage.RELEASED)

    def retry_check(self) -> None:
        """From the second explanation back to the check, in its second phrasing."""
        self.session.act(self.actor, kiosk.show_stop, stop_id=self.place.stop_id)

    def begin(self) -> None:
        """Make sure that what is on the screen is in the journal: the first stop, or the place after a return."""
        where = self.place
        if where.phase is course.Phase.STOP:
            self._show(self.session.outline.stop(where.stop_id), step=where.step)

    def answer_check(self, option: str, shown: Sequence[str]) -> None:
        """Answer the check on the screen."""
        self.session.act(self.actor, kiosk.answer_check, check_id=self.place.stop_id, option=option, shown=tuple(shown))

    def answer_safety(self, question_id: str, answer: Answer, detail: str) -> None:
        """Answer a safety question."""
        facts = self.session.act(self.actor, kiosk.answer_safety, question_id=question_id, answer=answer, detail=detail)
        if any(isinstance(fact, SafetyAnswered) for fact in facts):
            self.has_seen_urgent = False

    def place_pain(self, placing: Placing, zones: Sequence[str]) -> None:
        """Keep where it hurts."""
        self.session.act(self.actor, pain.place_pain, placing=placing, zones=tuple(zones))

    def feel_pain(self, strength: int, kinds: Sequence[str]) -> None:
        """Keep how strong the pain is and what it feels like."""
        self.session.act(self.actor, pain.feel_pain, strength=strength, kinds=tuple(kinds))

    def live_with_pain(self, since: str, prevents: Sequence[str]) -> None:
        """Keep since when it hurts and what it keeps the patient from."""
        self.session.act(self.actor, pain.live_with_pain, since=since, prevents=tuple(prevents))

    def state_goals(self, goals: Sequence[str], own_words: str) -> None:
        """Keep what the patient would like to do again."""
        self.session.act(self.actor, kiosk.state_goals, goals=tuple(goals), own_words=own_words)

    def raise_topic(self, kind: TopicKind, *, ref: str = "", text: str = "") -> None:
        """Ask the doctor about something."""
        self.session.act(self.actor, kiosk.raise_topic, kind=kind, ref=ref, text=text)

    def drop_topic(self, topic_id: str) -> None:
        """Take a topic back."""
        self.session.act(self.actor, kiosk.drop_topic, topic_id=topic_id)

    def call_help(self) -> None:
        """Ask reception to come."""
        self.session.act(self.actor, kiosk.call_help)

    def decide(self, choice: Decision) -> None:
        """Keep the decision."""
        self._decides_anew = False
        self.session.act(self.actor, decision.decide, decision=choice)

    @property
    def asked_today(self) -> str:
        """The question of the re-check on this screen: gone back to, or not answered yet; else empty."""
        if self.state.stage is not Stage.RECHECKING:
            return ""
        return self._asked_again or (self.place.stop_id if self.place.phase is course.Phase.RECHECK else "")

    def answer_today(self, question_id: str, answer: Answer, detail: str) -> None:
        """Answer a question of the re-check."""
        self._asked_again = ""
        rule = rechecking.answer_recheck
        facts = self.session.act(self.actor, rule, question_id=question_id, answer=answer, detail=detail)
        if any(isinstance(fact, RecheckAnswered) for fact in facts):
            self.has_seen_urgent = False

    @property
    def has_signed_today(self) -> bool:
        """True when the re-check was signed at this kiosk; not when somebody closed it under the signatory's hand."""
        return self._rechecked_at != self._rechecked_before

    @property
    def _rechecked_at(self) -> datetime | None:
        """When the re-check that counts was signed."""
        recheck = self.state.recheck
        counts = recheck.before if recheck is not None and recheck.is_open else recheck
        return counts.signed_at if counts is not None else None

    def decide_today(self, choice: Decision) -> None:
        """Keep what the patient wants on the day of treatment."""
        self.session.act(self.actor, rechecking.decide_recheck, decision=choice)

    @property
    def asked_beside(self) -> str:
        """What is asked beside the treatment on this screen: touched to change it, or not answered yet; else empty."""
        if not course.may_answer_optional(self.state):
            return ""
        return self._asked_again or (self.place.stop_id if self.place.phase is course.Phase.OPTIONAL_CONSENT else "")

    def ask_again(self, asked_id: str) -> None:
        """Show one of what is asked beside the treatment, or on its day, to answer it anew; empty for none."""
        self._asked_again = asked_id

    def answer_beside(self, consent_id: str, *, is_given: bool) -> None:
        """Say yes or no to something beside the treatment."""
        self._asked_again = ""
        self.session.act(self.actor, optional.answer_optional, consent_id=consent_id, is_given=is_given)

    def take_back_beside(self, consent_id: str) -> None:
        """Take a yes to something beside the treatment back."""
        self.session.act(self.signatory, optional.take_back_optional, consent_id=consent_id)

    def reopen(self) -> None:
        """Go back from the decision."""
        self.go_to(PlainKind.SUMMARY.value)

    def sign(self, signed: Signed) -> None:
        """Sign the released form, or take a signed one back."""
        rules = {FormKind.REVOCATION: revoking.revoke, FormKind.RECHECK: rechecking.sign_recheck}
        self.session.act(self.signatory, rules.get(signed.form, signing.sign), signed)

    def keep_consent(self) -> None:
        """Leave the signed consent as it is."""
        self.has_kept_consent = True
        self.session.act(self.signatory, revoking.close_revocation)

    def unfinished(self) -> tuple[str, ...]:
        """Return the core stops that are still needed to agree."""
        return course.unfinished(self.state, self.session.outline)

    def _show(self, stop: Stop, *, step: int = 0) -> None:
        if isinstance(stop, SectionStop):
            self.session.act(self.actor, kiosk.show_section, section_id=stop.id, step=step)
        elif isinstance(stop, CheckStop) and self.state.is_check_closed(stop.id):
            self.go_to(stop.section_id)
        else:
            self.session.act(self.actor, kiosk.show_stop, stop_id=stop.id)
