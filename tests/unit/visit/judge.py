"""Looks at a visit's journal with other eyes than the fold's: what must never have happened, whatever was touched.

It reads events only, keeps its own small books, and knows neither rules nor states.
"""

from __future__ import annotations

from datetime import datetime

from kiosk.visit import events
from kiosk.visit.events import Event
from kiosk.visit.rules.kiosk import LEASE
from kiosk.visit.terms import Decision, FormKind, Role
from tests.builders.outline import OPTIONAL, STATEMENTS, TODAY
from tests.unit.visit.points_judge import open_points

AT_THE_SCREEN = (Role.PATIENT, Role.HELPER, Role.REPRESENTATIVE)

AT_THE_KIOSK = (
    events.NoticeShown,
    events.LanguageChosen,
    events.CompanyStated,
    events.SectionShown,
    events.StopShown,
    events.CheckAnswered,
    events.SafetyAnswered,
    events.GoalsStated,
    events.PainPlaced,
    events.PainFelt,
    events.PainLived,
    events.TopicRaised,
    events.TopicDropped,
    events.HelpCalled,
    events.Decided,
    events.OptionalConsentAnswered,
    events.Reopened,
)
BY_THE_DOCTOR = (
    events.SideConfirmed,
    events.PointSettled,
    events.PersonalRisksStated,
    events.Released,
    events.Countersigned,
    events.Superseded,
    events.SigningRefused,
)
ENDINGS = (events.Revoked, events.Cancelled, events.SignedOnPaper, events.Expired)
AFTER_THE_END = (
    events.Paused,
    events.UrgentAttended,
    events.HelpAttended,
    events.FormSealed,
    events.FormStamped,
    events.Printed,
)
PAPERS = events.FormSealed | events.FormStamped | events.TakeHomeKept
TAKING_BACK = (events.RevocationOpened, events.RevocationClosed, events.Revoked)
RECHECKING = (events.RecheckOpened, events.RecheckAnswered, events.RecheckDecided, events.RecheckClosed)
AT_A_SIGNED_VISIT = (
    *TAKING_BACK,
    events.OptionalConsentTakenBack,
    events.CodeIssued,
    events.Claimed,
    events.LanguageChosen,
    events.HelpCalled,
)

FORM_OF = {Decision.AGREE: FormKind.CONSENT, Decision.DECLINE: FormKind.DECLINE}


class Judge:
    """Takes one event after the other and fails at the first that should not be there.

    Args:
        signs: Role of the signatory.
    """

    def __init__(self, signs: Role) -> None:
        self._signs = signs
        self.history: list[Event] = []
        self.holder: str | None = None
        self._heard_at: datetime | None = None
        self._decision: Decision | None = None
        self._release: events.Released | None = None
        self._has_risks = False
        self._has_side = False
        self._blocking: set[str] = set()
        self._signed: events.Signed | None = None
        self._refusal: events.SigningRefused | None = None
        self._sealed: list[str] = []
        self._newest: dict[str, str] = {}
        self.stamped: set[str] = set()
        self.has_sheet = False
        self._sealed_today: list[str] = []
        self._countersigned: list[str] = []
        self.is_countersigned = False
        self._end: object = None
        self.is_taking_back = False
        self._taken_back: events.Signed | None = None
        self.optional: dict[str, bool] = {}
        self.is_rechecking = False
        self._asked_today: set[str] = set()
        self._rechecked: events.Signed | None = None

    def take(self, event: Event) -> None:
        """Judge one more event."""
        fact = event.fact
        assert isinstance(fact, events.Prepared) == (not self.history), "prepared first, and once"
        self._judge_end(event)
        self._judge_hands(event)
        if isinstance(fact, events.Released):
            self._judge_release(fact)
        if isinstance(fact, RECHECKING) or (isinstance(fact, events.Signed) and fact.form is FormKind.RECHECK):
            self._judge_recheck(event)
        elif isinstance(fact, TAKING_BACK) or (isinstance(fact, events.Signed) and fact.form is FormKind.REVOCATION):
            self._judge_taking_back(event)
        elif isinstance(fact, events.Signed):
            self._judge_signature(event, fact)
        if isinstance(fact, events.SignedOnPaper):
            self._judge_released()
        self._judge_optional(event)
        if isinstance(fact, events.SigningRefused):
            self._judge_refusal(fact)
        self._judge_form(event)
        self._note(event)
        self.history.append(event)

    def _judge_recheck(self, event: Event) -> None:
        """It adds to a signed consent, on its day, by the signatory's hand, and is signed when all was answered."""
        assert self._signed is not None
        assert self._signed.form is FormKind.CONSENT
        assert self._end is None
        fact = event.fact
        match fact:
            case events.RecheckOpened():
                assert event.actor.role in (Role.RECEPTION, Role.DOCTOR)
                assert not self.is_rechecking
                planned_on = next(one.fact.planned_on for one in self.history if isinstance(one.fact, events.Prepared))
                assert fact.moved_reason or planned_on in (None, fact.on)
                return
            case events.RecheckClosed():
                assert event.actor.role in (Role.RECEPTION, Role.DOCTOR)
            case events.Signed():
                assert self._asked_today == set(TODAY), "signed without every answer"
                assert event.actor.role is self._signs
                assert event.actor.station == self.holder
            case _:
                assert event.actor.station == self.holder
        assert self.is_rechecking
        assert not self.is_taking_back

    @property
    def has_ended(self) -> bool:
        return self._end is not None and not self.is_taking_back

    @property
    def has_release(self) -> bool:
        return self._release is not None

    @property
    def has_signature(self) -> bool:
        return self._signed is not None

    def _judge_end(self, event: Event) -> None:
        if self._end is None or isinstance(event.fact, AFTER_THE_END) or _is_note(event.fact):
            return
        was_on_paper = isinstance(self._end, events.SignedOnPaper) and self._decision is Decision.AGREE
        assert was_on_paper, f"{event.fact} after {self._end}"
        is_revocation = isinstance(event.fact, events.Signed) and event.fact.form is FormKind.REVOCATION
        assert is_revocation or isinstance(event.fact, (*AT_A_SIGNED_VISIT, events.Expired, events.RecheckedOnPaper))

    def _judge_taking_back(self, event: Event) -> None:
        counts = self._signed is not None and self._signed.form is FormKind.CONSENT
        assert counts or isinstance(self._end, events.SignedOnPaper), "nothing to take back"
        fact, is_staff = event.fact, event.actor.role in (Role.RECEPTION, Role.DOCTOR)
        match fact:
            case events.RevocationOpened():
                assert is_staff or (self.is_rechecking and event.actor.role in (self._signs, Role.HELPER))
                assert not self.is_taking_back
            case events.RevocationClosed():
                assert self.is_taking_back
                assert is_staff or event.actor.role is self._signs
            case events.Signed():
                assert self.is_taking_back
                assert event.actor.station == self.holder
                assert sum(stroke.length for stroke in fact.strokes) > 0 or (fact.typed_name and fact.reason)
                assert event.actor.role is self._signs
            case events.Revoked(scan_sha256=scan):
                assert (is_staff and scan) or self.history[-1].fact is self._taken_back, (
                    "taken back without a signature"
                )

    def _judge_hands(self, event: Event) -> None:
        fact, actor = event.fact, event.actor
        if isinstance(fact, events.Claimed):
            assert fact.station == actor.station
            is_free = self.holder in (None, actor.station)
            assert is_free or (self._heard_at is not None and event.at - self._heard_at >= LEASE), "two stations"
        if isinstance(fact, AT_THE_KIOSK):
            assert actor.role in AT_THE_SCREEN
            assert actor.station == self.holder
        if isinstance(fact, BY_THE_DOCTOR):
            assert actor.role is Role.DOCTOR
        if isinstance(fact, PAPERS | events.Expired) and not self._carries_the_countersignature(event):
            assert actor.role is Role.PROGRAM
        if isinstance(fact, events.Signed):
            assert actor.role is self._signs, "only the signatory"

    def _carries_the_countersignature(self, event: Event) -> bool:
        """Say whether this is the doctor's version of the very form that was countersigned just before."""
        fact, before = event.fact, self.history[-1]
        if not isinstance(fact, events.FormSealed) or not isinstance(before.fact, events.Countersigned):
            return False
        return event.actor == before.actor and self._newest[fact.document_code] == before.fact.sha256

    def _judge_release(self, fact: events.Released) -> None:
        assert self._signed is None
        assert fact.able_to_decide
        assert fact.decision is not Decision.TALK_FIRST
        assert self._decision in (None, fact.decision)
        if fact.decision is Decision.AGREE:
            self._judge_ready()

    def _judge_released(self) -> None:
        assert self._signed is None
        assert self._release is not None, "signed without a release that holds"
        assert self._release.decision is self._decision
        assert not self._blocking, "signed after sedation"
        if self._decision is Decision.AGREE:
            self._judge_ready()

    def _judge_refusal(self, fact: events.SigningRefused) -> None:
        assert self._signed is None
        assert self._refusal is None
        assert self._decision is Decision.DECLINE
        assert self._release is not None, "nobody had informed"
        assert self._release.decision is Decision.DECLINE
        assert fact.witness
        assert fact.witness_role
        assert fact.typed_name or sum(stroke.length for stroke in fact.strokes) > 0

    def _judge_ready(self) -> None:
        assert open_points(self.history) == []
        assert self._has_risks
        assert self._has_side

    def _judge_signature(self, event: Event, fact: events.Signed) -> None:
        self._judge_released()
        assert self._decision is not None
        assert fact.form is FORM_OF[self._decision]
        if fact.form is FormKind.CONSENT:
            assert set(fact.statements) == set(STATEMENTS)
        assert sum(stroke.length for stroke in fact.strokes) > 0 or (fact.typed_name and fact.reason)
        assert event.actor.role is self._signs

    def _judge_optional(self, event: Event) -> None:
        """What is asked beside the treatment is the signatory's alone, and apart from the consent both ways."""
        match event.fact:
            case events.OptionalConsentAnswered(consent_id=consent_id):
                assert event.actor.role in (self._signs, Role.HELPER)
                assert consent_id in OPTIONAL
                assert self._decision is Decision.AGREE
                assert self._signed is None
            case events.OptionalConsentTakenBack(consent_id=consent_id):
                assert event.actor.role is self._signs
                assert self.is_taking_back
                assert self.optional.get(consent_id) is True
            case events.Signed(form=FormKind.CONSENT):
                assert self.optional.keys() == set(OPTIONAL), "signed without an answer to each"

    def _judge_form(self, event: Event) -> None:
        fact = event.fact
        if isinstance(fact, events.FormSealed):
            is_talk_first = fact.form is FormKind.TALK_FIRST and self._decision is Decision.TALK_FIRST
            is_revocation = fact.form is FormKind.REVOCATION and self._taken_back is not None
            is_recheck = fact.form is FormKind.RECHECK and self._rechecked is not None
            is_signed = self._signed is not None and self._signed.form is fact.form
            is_refusal = fact.form is FormKind.DECLINE and self._refusal is not None
            assert is_talk_first or is_revocation or is_recheck or is_signed or is_refusal
        if isinstance(fact, events.Countersigned | events.Superseded | events.TakeHomeKept):
            assert not self.is_taking_back
            assert not self.is_rechecking
        if isinstance(fact, events.Expired):
            assert self._signed is not None or isinstance(self._end, events.SignedOnPaper)
            is_silent = self._heard_at is not None and event.at - self._heard_at >= LEASE
            is_open = self.is_taking_back or self.is_rechecking
            assert not is_open or self.holder is None or is_silent, "expired under the patient's hands"
        if isinstance(fact, events.TakeHomeKept):
            assert self._signed is not None
            assert self._signed.form is FormKind.CONSENT
            assert not self.has_sheet, "two sheets for one consent"
        if isinstance(fact, events.FormStamped):
            assert self._newest[fact.document_code] not in self.stamped, "stamped twice"
        if isinstance(fact, events.Countersigned):
            is_consent = self._signed is not None and self._signed.form is FormKind.CONSENT
            assert is_consent or self._refusal is not None
            assert fact.sha256 not in self._countersigned
            wanted = self._sealed_today if self.is_countersigned else self._sealed
            assert wanted[-1:] == [fact.sha256], "countersigned something else than the sealed form"
        if isinstance(fact, events.Superseded):
            assert self._signed is not None
            assert self._sealed, "set aside before it was kept"
        if isinstance(fact, events.Printed):
            self._judge_print(event, fact)

    def _judge_print(self, event: Event, fact: events.Printed) -> None:
        facts = [one.fact for one in self.history]
        before = [one for one in facts if isinstance(one, events.Printed) and one.sha256 == fact.sha256]
        assert event.actor.role in (Role.RECEPTION, Role.DOCTOR)
        assert any(isinstance(one, PAPERS) and one.sha256 == fact.sha256 for one in facts)
        assert fact.copy == 1 + sum(one.copies for one in before)
        assert fact.reason or not before

    def _note(self, event: Event) -> None:
        self._note_hold(event)
        self._note_recheck(event)
        self._note_what_is_told(event)
        self._note_papers(event)
        match event.fact:
            case events.Released() as released:
                self._release = released
            case events.ReleaseWithdrawn():
                self._release = None
            case events.Signed(form=FormKind.REVOCATION) as signed:
                self._taken_back = signed
            case events.Signed() as signed if signed.form is not FormKind.RECHECK:
                self._signed, self._sealed = signed, []
                self._end = signed if signed.form is FormKind.DECLINE else None
            case events.SigningRefused() as refusal:
                self._refusal, self._sealed = refusal, []
            case events.Countersigned(sha256=sha256):
                self.is_countersigned = True
                self._countersigned.append(sha256)
                self._end = self._refusal
                self.holder = None if self._refusal is not None else self.holder
            case events.Superseded():
                self._release = self._signed = None
                self.is_countersigned = self.has_sheet = False
            case fact if isinstance(fact, ENDINGS):
                self._end = fact

    def _note_papers(self, event: Event) -> None:
        match event.fact:
            case events.FormSealed(form=form, document_code=code, sha256=sha256):
                (self._sealed_today if form is FormKind.RECHECK else self._sealed).append(sha256)
                self._newest[code] = sha256
            case events.FormStamped(document_code=code, sha256=sha256):
                for sealed in (self._sealed, self._sealed_today):
                    if sealed[-1:] == [self._newest[code]]:
                        sealed.append(sha256)
                self._newest[code] = sha256
                self.stamped.add(sha256)
            case events.TakeHomeKept():
                self.has_sheet = True

    def _note_what_is_told(self, event: Event) -> None:
        match event.fact:
            case events.Decided(decision=choice):
                self._decision = choice
            case events.Reopened():
                self._decision = None
            case events.OptionalConsentAnswered(consent_id=consent_id, is_given=is_given):
                self.optional[consent_id] = is_given
            case events.OptionalConsentTakenBack(consent_id=consent_id):
                self.optional[consent_id] = False
            case events.SideConfirmed():
                self._has_side = True
            case events.PersonalRisksStated():
                self._has_risks = True
            case events.SafetyAnswered(question_id=question, blocks_signing=blocks):
                self._blocking = self._blocking - {question} | ({question} if blocks else set())

    def _note_recheck(self, event: Event) -> None:
        match event.fact:
            case events.RecheckOpened():
                self.is_rechecking, self._asked_today = True, set()
            case events.RecheckAnswered(question_id=question):
                self._asked_today.add(question)
            case events.Signed(form=FormKind.RECHECK) as signed:
                self._rechecked, self._sealed_today, self.is_rechecking = signed, [], False
            case events.RecheckClosed() | events.Revoked() | events.Expired():
                self.is_rechecking = False

    def _note_hold(self, event: Event) -> None:
        if isinstance(event.fact, (*TAKING_BACK, events.Expired)):
            self.is_taking_back = isinstance(event.fact, events.RevocationOpened)
        if isinstance(event.fact, events.Claimed):
            self.holder = event.fact.station
        if isinstance(event.fact, (events.Paused, events.RecheckClosed, *ENDINGS)):
            self.holder = None
        if isinstance(event.fact, events.RevocationClosed) and not self.is_rechecking:
            self.holder = None
        if self.holder is not None and event.actor.station == self.holder:
            self._heard_at = event.at


def _is_note(fact: events.Fact) -> bool:
    """Say whether the doctor notes what happened after the signature: a consent taken back, a re-check."""
    return isinstance(fact, events.PointSettled) and (
        fact.point_id == "revoked" or fact.point_id.startswith("recheck:")
    )
