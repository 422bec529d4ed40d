"""No order of touches, by however many people at however many stations, breaks a visit."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from kiosk.errors import VisitError
from kiosk.visit import course
from kiosk.visit.brief import Missing, missing_for_release
from kiosk.visit.events import Signed, SigningRefused
from kiosk.visit.outline import UNSURE, Answer, CheckStop, PainKind, PainStop, SectionStop
from kiosk.visit.rules import (
    decision,
    doctor,
    kiosk,
    optional,
    pain,
    reception,
    rechecking,
    release,
    revoking,
    signing,
    stamping,
    take_home,
)
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import (
    Actor,
    Decision,
    FormKind,
    Help,
    PauseReason,
    Placing,
    Relation,
    Role,
    SettledBy,
    Side,
    Signatory,
    TopicKind,
)
from tests.builders.outline import JOINTS, OPTIONAL, PAIN, TODAY
from tests.fakes.clock import START
from tests.unit.visit.clinic_day import (
    CONSENT,
    DECLINE,
    DOCTOR,
    ELSEWHERE,
    HELPER,
    PATIENT,
    PROGRAM,
    RECEPTION,
    RECHECK,
    REPRESENTATIVE,
    REVOCATION,
    VISIT,
    ClinicDay,
)
from tests.unit.visit.help_judge import HelpJudge
from tests.unit.visit.helped_visit import HelpedVisit
from tests.unit.visit.judge import Judge
from tests.unit.visit.paper_judge import PaperJudge

SIGNATORY = Signatory(is_patient=False, name="Sample Guardian", document="X1", basis="court order")
SAFETY = ("thinner", "fever", "sedated")
CHECKS = ("pain_check", "treatment_check")
SECTIONS = ("pain", "pain_more", "treatment", "risks")
PLAIN = ("goals", "topics", "summary", "decision", *CHECKS, *SAFETY, *(kind.value for kind in PainKind))
HELPS = ((Help.TOUCHING,), (Help.TOUCHING, Help.TRANSLATING), (Help.READING,), ())
ZONES = (*PAIN.reach_of_zone, "tail:left")

windows = st.sampled_from([0, 1])
hands = st.sampled_from([PATIENT, PATIENT, REPRESENTATIVE, REPRESENTATIVE, HELPER, ELSEWHERE, ELSEWHERE, DOCTOR])
staff = st.sampled_from([DOCTOR, DOCTOR, DOCTOR, DOCTOR, RECEPTION, PATIENT])
anybody = st.sampled_from([PATIENT, PATIENT, REPRESENTATIVE, HELPER, ELSEWHERE, RECEPTION, DOCTOR, PROGRAM])
programs = st.sampled_from([PROGRAM, PROGRAM, PROGRAM, DOCTOR])
notes = st.sampled_from(["", "said so"])


class AnyOrder(HelpedVisit):
    """Everybody does anything, through two sessions that know of each other only by the journal."""

    @initialize(
        is_patient=st.booleans(),
        days_ahead=st.sampled_from([None, 0, 1]),
        has_trouble=st.booleans(),
        done_before=st.sampled_from([1, 2, 3, 4, 5, 6, 7, 0]),
    )
    def the_day_begins(self, is_patient: bool, days_ahead: int | None, has_trouble: bool, done_before: int) -> None:
        """Reception prepares; a part of the ordinary way may lie behind us already."""
        planned_on = None if days_ahead is None else START.date() + timedelta(days=days_ahead)
        self.day = ClinicDay(
            signatory=Signatory() if is_patient else SIGNATORY, planned_on=planned_on, optional=OPTIONAL
        )
        self.sessions = [self.day.session, self.day.another_session()]
        self.judge = Judge(Role.PATIENT if is_patient else Role.REPRESENTATIVE)
        self.help_judge, self.paper_judge = HelpJudge(), PaperJudge(self.judge)
        self.replayed = [VisitState(VISIT)]
        self.sealed = 0
        self.does(0, RECEPTION, reception.prepare, self.day.preparation, code="1")
        self.has_trouble = has_trouble
        self.goes_the_ordinary_way(0, done_before)
        self.sessions[1].catch_up()

    # ---- at the kiosk

    @rule(window=windows, actor=hands)
    def claims(self, window: int, actor: Actor) -> None:
        self.does(window, actor, kiosk.claim)

    @rule(window=windows, actor=hands, reason=st.sampled_from(PauseReason))
    def pauses(self, window: int, actor: Actor, reason: PauseReason) -> None:
        self.does(window, actor, kiosk.pause, reason=reason)

    @rule(window=windows, actor=hands, section=st.sampled_from(SECTIONS), step=st.integers(0, 2))
    def shows_a_section(self, window: int, actor: Actor, section: str, step: int) -> None:
        self.does(window, actor, kiosk.show_section, section_id=section, step=step)

    @rule(window=windows, actor=hands, stop=st.sampled_from(PLAIN))
    def shows_a_stop(self, window: int, actor: Actor, stop: str) -> None:
        self.does(window, actor, kiosk.show_stop, stop_id=stop)

    @rule(
        window=windows, actor=hands, check=st.sampled_from(CHECKS), option=st.sampled_from(["a", "b", "d", "f", UNSURE])
    )
    def answers_a_check(self, window: int, actor: Actor, check: str, option: str) -> None:
        self.does(window, actor, kiosk.answer_check, check_id=check, option=option, shown=("a", "b", "c"))

    @rule(window=windows, actor=hands, question=st.sampled_from(SAFETY), answer=st.sampled_from(Answer), detail=notes)
    def answers_a_safety_question(self, window: int, actor: Actor, question: str, answer: Answer, detail: str) -> None:
        self.does(window, actor, kiosk.answer_safety, question_id=question, answer=answer, detail=detail)

    @rule(
        window=windows,
        actor=hands,
        placing=st.sampled_from([Placing.SHOWN, Placing.SHOWN, *Placing]),
        zones=st.lists(st.sampled_from(ZONES), max_size=2, unique=True).map(tuple),
    )
    def shows_where_it_hurts(self, window: int, actor: Actor, placing: Placing, zones: tuple[str, ...]) -> None:
        self.does(window, actor, pain.place_pain, placing=placing, zones=zones)

    @rule(
        window=windows,
        actor=hands,
        strength=st.sampled_from([0, 4, 11]),
        kinds=st.lists(st.sampled_from([*PAIN.kinds, "itching"]), max_size=2, unique=True).map(tuple),
        since=st.sampled_from([*PAIN.since, "ever"]),
    )
    def tells_of_pain(self, window: int, actor: Actor, strength: int, kinds: tuple[str, ...], since: str) -> None:
        self.does(window, actor, pain.feel_pain, strength=strength, kinds=kinds)
        self.does(window, actor, pain.live_with_pain, since=since, prevents=PAIN.prevents)

    @rule(window=windows, actor=hands, kind=st.sampled_from(TopicKind), text=notes)
    def asks(self, window: int, actor: Actor, kind: TopicKind, text: str) -> None:
        ref = "" if kind in (TopicKind.WRITTEN, TopicKind.IN_PERSON) else "risks"
        self.does(window, actor, kiosk.raise_topic, kind=kind, ref=ref, text=text)

    @rule(
        window=windows,
        actor=hands,
        topic=st.sampled_from(["section:risks", "common:risks", "written:1", "in_person", "not_to_know:risks"]),
    )
    def drops_a_topic(self, window: int, actor: Actor, topic: str) -> None:
        self.does(window, actor, kiosk.drop_topic, topic_id=topic)

    @rule(window=windows, actor=hands, which=st.integers(0, 4), text=notes)
    def does_a_small_thing(self, window: int, actor: Actor, which: int, text: str) -> None:
        match which:
            case 0:
                self.does(window, actor, kiosk.call_help)
            case 1:
                self.does(window, actor, kiosk.state_company, helps_with=(Help.READING,), name=text)
            case 2:
                self.does(window, actor, kiosk.choose_language, language=text or "es")
            case 3:
                self.does(window, actor, kiosk.show_notice)
            case _:
                self.does(window, actor, kiosk.state_goals, goals=("walk",), own_words=text)

    @rule(window=windows, helps=st.sampled_from(HELPS), is_alone=st.booleans(), choice=st.sampled_from(Decision))
    def is_helped(self, window: int, helps: tuple[Help, ...], is_alone: bool, choice: Decision) -> None:
        """Somebody helps from now on; a helper's hand then touches whatever it can reach."""
        relation = Relation.RELATIVE if helps else None
        self.does(window, self.day.signatory, kiosk.state_company, helps_with=helps, relation=relation)
        self.does(window, HELPER, kiosk.choose_alone, is_alone=is_alone)
        self.does(window, HELPER, kiosk.answer_check, check_id=CHECKS[0], option="b", shown=("a", "b", "c"))
        self.does(window, HELPER, kiosk.answer_safety, question_id="fever", answer=Answer.NO, detail=choice.value)
        self.does(window, HELPER, decision.decide, decision=choice)

    @rule(window=windows, actor=hands, choice=st.sampled_from(Decision))
    def decides(self, window: int, actor: Actor, choice: Decision) -> None:
        self.does(window, actor, decision.decide, decision=choice)

    @rule(window=windows, actor=hands)
    def goes_back(self, window: int, actor: Actor) -> None:
        self.does(window, actor, decision.reopen)

    @rule(window=windows, actor=hands, which=st.sampled_from([*OPTIONAL, "film"]), is_given=st.booleans())
    def answers_what_is_asked_beside(self, window: int, actor: Actor, which: str, is_given: bool) -> None:
        self.does(window, actor, optional.answer_optional, consent_id=which, is_given=is_given)

    @rule(window=windows, actor=anybody, which=st.sampled_from([*OPTIONAL, "film"]))
    def takes_back_what_was_asked_beside(self, window: int, actor: Actor, which: str) -> None:
        self.does(window, actor, optional.take_back_optional, consent_id=which)

    # ---- doctor and reception

    @rule(
        window=windows,
        actor=staff,
        side=st.sampled_from(Side),
        joints=st.sampled_from([(), JOINTS, JOINTS[:1], ("tail",)]),
    )
    def confirms_the_side(self, window: int, actor: Actor, side: Side, joints: tuple[str, ...]) -> None:
        self.does(window, actor, doctor.confirm_side, side=side, joints=joints)

    @rule(window=windows, actor=staff, which=st.integers(0, 5), by=st.sampled_from(SettledBy), note=notes)
    def settles_a_point(self, window: int, actor: Actor, which: int, by: SettledBy, note: str) -> None:
        points = [*self.state.points, "check:unknown"]
        self.does(window, actor, doctor.settle_point, point_id=points[which % len(points)], by=by, note=note)

    @rule(window=windows, actor=staff, sentences=st.sampled_from([(), ("Bleeding.",), (" ",)]))
    def states_risks(self, window: int, actor: Actor, sentences: tuple[str, ...]) -> None:
        self.does(window, actor, doctor.state_personal_risks, sentences=sentences)

    @rule(
        window=windows,
        actor=staff,
        is_able=st.sampled_from([True, True, False]),
        choice=st.sampled_from([None, None, *Decision]),
        reason=notes,
    )
    def releases(self, window: int, actor: Actor, is_able: bool, choice: Decision | None, reason: str) -> None:
        self.does(
            window,
            actor,
            release.release,
            informed_at=self.day.clock.now(),
            able_to_decide=is_able,
            decision=choice,
            same_day_reason=reason,
        )

    @rule(window=windows, actor=staff)
    def takes_the_release_back(self, window: int, actor: Actor) -> None:
        self.does(window, actor, release.withdraw_release, reason="new letter")

    @rule(window=windows, actor=staff, which=st.integers(0, 2))
    def reception_steps_in(self, window: int, actor: Actor, which: int) -> None:
        match which:
            case 0:
                self.does(window, actor, reception.issue_code, code="2")
            case 1:
                self.does(window, actor, reception.call_back)
            case _:
                self.does(window, actor, reception.attend_urgent)

    # ---- the form

    @rule(window=windows, actor=anybody, signed=st.sampled_from([CONSENT, CONSENT, DECLINE]), is_own=st.booleans())
    def signs(self, window: int, actor: Actor, signed: Signed, is_own: bool) -> None:
        self.does(window, actor, signing.sign, replace(signed, is_own_wish=is_own))

    @rule(window=windows, form=st.sampled_from(FormKind), is_new=st.booleans())
    def seals(self, window: int, form: FormKind, is_new: bool) -> None:
        """A form was made, or another version of the one that is kept."""
        self.sealed += 1
        kept = [one.document_code for one in self.state.forms if one.kind is form and not one.is_superseded]
        code = f"F-{self.sealed}" if is_new or not kept else kept[-1]
        self.does(window, PROGRAM, signing.seal, form=form, document_code=code, sha256=f"{self.sealed:064x}")

    @rule(window=windows, actor=programs, which=st.integers(0, 3), seconds=st.integers(0, 9))
    def stamps(self, window: int, actor: Actor, which: int, seconds: int) -> None:
        """A stamp comes back from its server; meanwhile another version may have taken the form's place."""
        self.sealed += 1
        before = [form.sha256 for form in self.state.forms] or ["00" * 32]
        self.does(
            window,
            actor,
            stamping.keep_stamp,
            before=before[-1 - which % len(before)],
            sha256=f"{self.sealed:064x}",
            stamped_at=self.day.clock.now() - timedelta(seconds=seconds),
        )

    @rule(window=windows, actor=programs)
    def keeps_the_sheet_to_take_home(self, window: int, actor: Actor) -> None:
        self.sealed += 1
        self.does(window, actor, take_home.keep_take_home, document_code="T", sha256=f"{self.sealed:064x}")

    @rule(window=windows, actor=staff, minutes=st.sampled_from([0, 0, 3]), which=st.integers(0, 3), keeps=st.booleans())
    def countersigns(self, window: int, actor: Actor, minutes: int, which: int, keeps: bool) -> None:
        """Signed pages come back; meanwhile another form may wait for the signature."""
        self.sealed += 1
        forms = [form.sha256 for form in self.state.forms] or ["00" * 32]
        self.does(
            window,
            actor,
            signing.countersign,
            authenticated_at=self.day.clock.now() - timedelta(minutes=minutes),
            form_sha256=forms[-1 - which % len(forms)],
            sealed_sha256=f"{self.sealed:064x}" if keeps else "",
        )

    @rule(window=windows, actor=staff)
    def supersedes(self, window: int, actor: Actor) -> None:
        self.does(window, actor, signing.supersede, reason="another joint")

    @rule(window=windows, actor=staff, witness=st.sampled_from(["", "Sample Witness", "Sample Witness"]))
    def notes_that_nobody_signs(self, window: int, actor: Actor, witness: str) -> None:
        refused = SigningRefused(witness, "Nurse", typed_name=witness)
        self.does(window, actor, signing.refuse_to_sign, refused)

    @precondition(lambda self: len(self.replayed) > 25)
    @rule(window=windows, actor=anybody, which=st.integers(0, 3))
    def ends(self, window: int, actor: Actor, which: int) -> None:
        match which:
            case 0:
                self.does(window, actor, reception.cancel, reason="moved")
            case 1:
                self.does(window, actor, reception.sign_on_paper, scan_sha256="99" * 32)
            case 2:
                self.does(window, actor, revoking.revoke_on_paper, scan_sha256="88" * 32)
            case _:
                self.does(window, actor, reception.expire, validity_weeks=0)

    @rule(window=windows, actor=anybody, which=st.integers(0, 4))
    def takes_the_consent_back(self, window: int, actor: Actor, which: int) -> None:
        match which:
            case 0 | 1:
                self.does(window, actor, revoking.open_revocation, code="3")
            case 2:
                self.does(window, actor, revoking.close_revocation)
            case 3:
                self.does(window, actor, kiosk.claim)
            case _:
                self.does(window, actor, revoking.revoke, REVOCATION)

    @precondition(lambda self: self.paper_judge.consent is not None)
    @rule(window=windows, actor=staff, which=st.integers(0, 3), scan=st.integers(0, 9))
    def rechecks_on_paper(self, window: int, actor: Actor, which: int, scan: int) -> None:
        """A sheet is printed where one can be; what comes back may be an earlier one, or of somebody else."""
        with suppress(VisitError):
            self.paper_judge.note_sheet(rechecking.code_of_sheet(self.state))
        codes = [*self.paper_judge.sheets, "ZZZZ-9999"]
        code = codes[-1 - which % len(codes)]
        self.does(window, actor, rechecking.recheck_on_paper, scan_sha256=f"77{scan:062x}", sheet_code=code)

    @precondition(lambda self: self.judge.has_signature)
    @rule(window=windows, actor=anybody, which=st.integers(0, 3), reason=notes)
    def rechecks(self, window: int, actor: Actor, which: int, reason: str) -> None:
        match which:
            case 0 | 1:
                self.does(window, actor, rechecking.open_recheck, code="4", moved_reason=reason)
            case 2:
                self.does(window, actor, rechecking.close_recheck)
            case _:
                self.does(window, actor, rechecking.sign_recheck, replace(RECHECK, is_own_wish=bool(reason)))

    @precondition(lambda self: self.judge.is_rechecking)
    @rule(window=windows, actor=hands, which=st.sampled_from([*TODAY, "fever"]), answer=st.sampled_from(Answer))
    def answers_on_the_day(self, window: int, actor: Actor, which: str, answer: Answer) -> None:
        self.does(window, actor, kiosk.claim)
        self.does(window, actor, rechecking.answer_recheck, question_id=which, answer=answer)

    @precondition(lambda self: self.judge.is_rechecking)
    @rule(window=windows, actor=hands, choice=st.sampled_from(Decision), answers_first=st.booleans())
    def decides_on_the_day(self, window: int, actor: Actor, choice: Decision, answers_first: bool) -> None:
        for question_id in TODAY if answers_first else ():
            self.does(window, actor, rechecking.answer_recheck, question_id=question_id, answer=Answer.NO)
        self.does(window, actor, rechecking.decide_recheck, decision=choice)
        if answers_first:
            self.does(window, actor, rechecking.sign_recheck, RECHECK)

    @rule(
        window=windows,
        actor=anybody,
        which=st.integers(0, 3),
        copies=st.integers(1, 2),
        reason=st.sampled_from(["", "jammed"]),
    )
    def prints(self, window: int, actor: Actor, which: int, copies: int, reason: str) -> None:
        papers = [one.sha256 for one in (*self.state.forms, self.state.take_home) if one is not None] or ["00" * 32]
        sha256 = papers[-1 - which % len(papers)]
        self.does(window, actor, reception.print_form, sha256=sha256, copies=copies, printer="desk", reason=reason)

    # ---- time, news, and the ordinary way

    @rule(minutes=st.sampled_from([1, 14, 16, 24 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.day.later(minutes=minutes)

    @rule(window=windows)
    def catches_up(self, window: int) -> None:
        self.sessions[window].catch_up()

    @rule(window=windows, steps=st.integers(1, 10))
    def goes_the_ordinary_way(self, window: int, steps: int) -> None:
        """Do what is due, so that the later stages are reached as well."""
        self.sessions[window].catch_up()
        self.day.session = self.sessions[window]
        for _ in range(steps):
            self._goes_on(window)

    def _goes_on(self, window: int) -> None:
        state, hand = self.state, self.day.signatory
        is_at_kiosk = state.held_by == hand.station
        match state.stage:
            case Stage.PREPARED | Stage.AT_KIOSK if not is_at_kiosk:
                self.day.later(minutes=16)
                self.does(window, hand, kiosk.claim)
                self.does(window, hand, kiosk.show_notice)
            case Stage.AT_KIOSK:
                if self.has_trouble:
                    self._has_trouble(window, hand)
                self._looks_on(window, hand)
            case Stage.WAITING if state.decision is Decision.TALK_FIRST:
                self.does(window, hand, kiosk.claim)
                self.does(window, hand, decision.reopen)
            case Stage.WAITING:
                self._doctors_next(window)
            case Stage.RELEASED:
                self._signs(window, hand)
            case Stage.SIGNED if state.current_form is None:
                self.seals(window, FormKind.DECLINE if state.refusal else FormKind.CONSENT, is_new=True)
            case Stage.SIGNED | Stage.DONE:
                self._completes(window)

    def _completes(self, window: int) -> None:
        """The program's part around the countersignature: a stamp, the sheet, a stamp behind the second signature."""
        if self.state.take_home is None:
            self.keeps_the_sheet_to_take_home(window, PROGRAM)
        elif self.state.stage is Stage.SIGNED and any(form.stamped_at for form in self.state.forms):
            self.countersigns(window, DOCTOR, 0, 0, keeps=False)
        else:
            self.stamps(window, PROGRAM, 0, 1)

    def _signs(self, window: int, hand: Actor) -> None:
        if self.state.held_by != hand.station:
            self.day.later(minutes=16)
            self.does(window, hand, kiosk.claim)
        for consent_id in OPTIONAL:
            self.does(window, hand, optional.answer_optional, consent_id=consent_id, is_given=consent_id == "photos")
        signed = CONSENT if self.state.decision is Decision.AGREE else DECLINE
        self.does(window, hand, signing.sign, signed)
        self.does(window, hand, signing.sign, replace(signed, is_own_wish=True))

    def _has_trouble(self, window: int, hand: Actor) -> None:
        self.has_trouble = False
        self.does(window, hand, kiosk.answer_safety, question_id="fever", answer=Answer.YES)
        self.does(window, hand, kiosk.raise_topic, kind=TopicKind.WRITTEN, text="May I drive?")
        for _ in range(2):
            self.does(window, hand, kiosk.show_stop, stop_id="pain_check")
            self.does(window, hand, kiosk.answer_check, check_id="pain_check", option=UNSURE, shown=())

    def _looks_on(self, window: int, hand: Actor) -> None:
        left = course.unfinished(self.state, self.day.outline)
        if not left:
            self.does(window, hand, decision.decide, decision=Decision.AGREE)
        for stop_id in left:
            self._does_stop(window, hand, stop_id)

    def _does_stop(self, window: int, hand: Actor, stop_id: str) -> None:
        stop = self.day.outline.stop(stop_id)
        if isinstance(stop, SectionStop):
            for step in range(stop.step_count):
                self.does(window, hand, kiosk.show_section, section_id=stop_id, step=step)
        elif isinstance(stop, CheckStop):
            right = stop.phrasings[len(self.state.checks.get(stop_id, ()))].right
            self.does(window, hand, kiosk.answer_check, check_id=stop_id, option=right, shown=())
        elif isinstance(stop, PainStop):
            self.does(window, hand, pain.place_pain, placing=Placing.SHOWN, zones=("back:left",))
            self.does(window, hand, pain.feel_pain, strength=6, kinds=("aching",))
            self.does(window, hand, pain.live_with_pain, since="years")
        elif stop_id in SAFETY:
            self.does(window, hand, kiosk.answer_safety, question_id=stop_id, answer=Answer.NO)
        elif stop_id == "goals":
            self.does(window, hand, kiosk.state_goals, goals=("walk",))
        else:
            self.does(window, hand, kiosk.show_stop, stop_id=stop_id)

    def _doctors_next(self, window: int) -> None:
        for point in self.state.open_points:
            self.does(window, DOCTOR, doctor.settle_point, point_id=point.id, by=SettledBy.SAID_BACK)
        if self.state.confirmed is None:
            self.does(window, DOCTOR, doctor.confirm_side, side=Side.LEFT, joints=JOINTS)
        if self.state.personal_risks is None:
            self.does(window, DOCTOR, doctor.state_personal_risks, sentences=())
        assert set(missing_for_release(self.state, self.day.clock.today())) <= {Missing.SAME_DAY_REASON}
        self.releases(window, DOCTOR, True, None, "came from far away")
        assert self.state.stage is Stage.RELEASED, "nothing was missing, and yet it was not released"


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=150, stateful_step_count=50)
