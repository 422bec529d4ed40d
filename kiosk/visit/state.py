"""What a visit's events add up to. The state is a value; only `fold.py` makes a new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from kiosk.visit import events, terms
from kiosk.visit.terms import Decision, FormKind, Help, Relation, Side, TopicKind

HELP_LASTS = timedelta(hours=12)
"""For so long what was said about who helps is taken to hold; a patient who comes back later is asked anew."""


class Stage(StrEnum):
    """Where a visit stands, in the words of the design."""

    PREPARED = "prepared"
    AT_KIOSK = "at_kiosk"
    WAITING = "waiting"
    RELEASED = "released"
    SIGNED = "signed"
    DONE = "done"
    TAKING_BACK = "taking_back"
    RECHECKING = "rechecking"
    ENDED = "ended"


class Ending(StrEnum):
    """Why a visit is over without, or after, a countersigned consent."""

    DECLINED = "declined"
    CANCELLED = "cancelled"
    ON_PAPER = "on_paper"
    REVOKED = "revoked"
    EXPIRED = "expired"


STILL_TOLD = (Ending.REVOKED, Ending.ON_PAPER)
"""Endings behind which something can still be open for the doctor: that it was taken back, a re-check on paper."""


class PointKind(StrEnum):
    """Why a point is open."""

    CHECK = "check"
    SAFETY = "safety"
    TOPIC = "topic"
    UNSEEN = "unseen"
    NOT_TO_KNOW = "not_to_know"
    PAIN = "pain"
    REVOKED = "revoked"
    RECHECK = "recheck"
    HELPED = "helped"

    @property
    def needs_say_back(self) -> bool:
        """True when only "explained, patient said it back" settles it: a note alone does not teach."""
        return self in (PointKind.CHECK, PointKind.UNSEEN, PointKind.HELPED)


@dataclass(frozen=True, slots=True)
class Settlement:
    """How, by whom and when an open point was settled."""

    by: terms.SettledBy
    note: str
    doctor_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Point:
    """Something a human must settle.

    Attributes:
        id: ``check:<id>``, ``safety:<id>``, ``pain:<what>``, ``unseen:<stop>``, ``revoked``, ``recheck:<id>``,
            ``helped`` (checks that a helper's hand touched) or the topic's id.
        ref: The check, safety question, matter of the pain, stop or topic it is about.
        since: Number of the event that opened it last, so that one opened anew is not taken for the old one.
    """

    id: str
    kind: PointKind
    ref: str
    since: int = 0
    settled: Settlement | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """What the patient wants to hear more about."""

    id: str
    kind: TopicKind
    text: str


@dataclass(frozen=True, slots=True)
class Position:
    """Where the patient was last.

    Attributes:
        step: Picture step of a section, from 0.
        just_answered: The last thing there was an answer to a check, so its feedback is due.
    """

    stop_id: str
    step: int = 0
    just_answered: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form kept for this visit.

    Attributes:
        stamped_at: The time that is certain by a time stamp over all of these bytes, or None.
        is_superseded: It no longer counts: the doctor set it aside, or the patient decided anew.
    """

    kind: FormKind
    document_code: str
    sha256: str
    is_countersigned: bool = False
    is_superseded: bool = False
    stamped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OptionalConsent:
    """A yes or no to something beside the treatment; `taken_back_at` is when a yes was taken back, or None."""

    is_given: bool
    taken_back_at: datetime | None = None

    @property
    def counts(self) -> bool:
        """True while there is a yes that nobody took back."""
        return self.is_given and self.taken_back_at is None


@dataclass(frozen=True, slots=True)
class Recheck:
    """The re-check on the day of treatment, the latest where there were several.

    Attributes:
        opened: The day, and why it is not the planned one.
        answers: Latest answer, by question id.
        decision: What the patient wants today, or None before it was asked.
        signed: The signature, with its time.
        is_open: It waits at the kiosk, or is under way there.
        before: The signed one that counts until this one is signed, or None.
    """

    opened: events.RecheckOpened
    answers: Mapping[str, events.RecheckAnswered]
    decision: Decision | None = None
    signed: events.Signed | None = None
    signed_at: datetime | None = None
    is_open: bool = True
    before: Recheck | None = None

    @property
    def blocks_signing(self) -> bool:
        """True when an answer forbids signing today (sedated lately)."""
        return any(answer.blocks_signing for answer in self.answers.values())


@dataclass(frozen=True, slots=True)
class KeptRecheck:
    """A re-check that was signed: at the kiosk, where its form is kept, or on paper, where the scan of its sheet is.

    Attributes:
        consent: Code of the consent form that it adds to; empty where that was signed on paper.
        at: When it was kept.
        document_code: Of its form; empty for one on paper.
        scan_sha256: Of the scanned sheet; empty for one at the kiosk.
        is_superseded: A later one was signed, or the doctor set the consent aside.
    """

    consent: str
    at: datetime
    document_code: str = ""
    scan_sha256: str = ""
    is_superseded: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """A signed consent form that the doctor set aside; a new one is to take its place.

    Attributes:
        signed_at: When it had been signed.
        reason: What must change.
        doctor_id: Who set it aside, and `at` when.
    """

    document_code: str
    signed_at: datetime
    reason: str
    doctor_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Pain:
    """What the patient told of the pain; each answer is None until it was given."""

    placed: events.PainPlaced | None = None
    felt: events.PainFelt | None = None
    lived: events.PainLived | None = None

    @property
    def is_away_today(self) -> bool:
        """True when nothing hurts today, so that nothing more is asked about it."""
        return self.placed is not None and self.placed.placing is terms.Placing.NO_PAIN_TODAY


@dataclass(frozen=True, slots=True)
class Company:
    """Who was with the patient from a time on. An empty `helps_with` says that nobody helped from then on."""

    helps_with: tuple[Help, ...]
    name: str
    relation: Relation | None
    since: datetime


def merged_helpers(companies: Iterable[Company]) -> tuple[Company, ...]:
    """Return each helper once, with everything she helped with and since when, the first one first."""
    merged: dict[tuple[Relation | None, str], Company] = {}
    for one in companies:
        if one.helps_with:
            before = merged.get((one.relation, one.name), one)
            ways = tuple(dict.fromkeys((*before.helps_with, *one.helps_with)))
            merged[one.relation, one.name] = replace(before, helps_with=ways)
    return tuple(merged.values())


def _empty() -> Mapping[str, object]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class VisitState:
    """Everything a rule or a screen may ask about a visit.

    Attributes:
        seq: Number of the last event, 0 before the first.
        held_by: Station that holds the visit, or None.
        held_at: When that station was last heard of.
        company: What is helped with now; empty means that nobody helps, None that it is to be asked.
        companies: Everything that was said about who helps, the oldest first.
        answers_alone: The patient answers what is private without this helper; None before that was asked.
        chose_alone: What was chosen last, whoever helped then.
        helped: The answers, by name (see `hands.answer_of`), that a helper's hand touched last.
        seen: Steps seen, by section id.
        safety: Latest answer, by question id; `safety_log` has all.
        pain: Latest answers about the pain; `pain_log` has all.
        optional_consents: Latest answer, by id of what was asked beside the treatment.
        points: Open and settled points, by id.
        confirmed: Side, joints and nerves as the doctor confirmed them.
        personal_risks: None until the doctor stated them; empty means none beyond the form.
        release: The release that holds now.
        release_seq: Number of the latest release's event, 0 before the first.
        take_home: The sheet to take home that goes with the signed consent.
        signed_scan: SHA-256 of the scanned page that was signed on paper, or empty.
        revoked_scan: SHA-256 of the scanned page that took the consent back on paper, or empty.
        printed: How many copies went to a printer, by the form's SHA-256.
        signed: The signature that counts now, at the screen.
        signed_at: When it was given, or when the page that was signed on paper was kept.
        is_taking_back: The signed visit is open again, for the signatory to take the consent back.
        recheck: The re-check at the kiosk on the day of treatment, or None before it was opened. Its signature goes
            when a later one is signed on paper; its answers stay.
        rechecks: Every re-check whose form or scan is kept, the oldest first.
        revocation: The signature that took the consent back, with time and signatory.
        set_aside: The forms that the doctor set aside, the oldest first.
        refusal: How it was attested that who declined would not sign; `refused_at` says when, `refused_by` the doctor.
        expired_at: When the clinic's number of weeks had passed.
    """

    visit_id: str
    seq: int = 0
    prepared: events.Prepared | None = None
    prepared_at: datetime | None = None
    code: str = ""
    language: str = ""
    is_claimed: bool = False
    held_by: str | None = None
    held_at: datetime | None = None
    notice_shown: bool = False
    company: tuple[Help, ...] | None = None
    company_name: str = ""
    companies: tuple[Company, ...] = ()
    answers_alone: bool | None = None
    chose_alone: bool | None = None
    helped: frozenset[str] = frozenset()
    position: Position | None = None
    seen: Mapping[str, frozenset[int]] = field(default_factory=_empty)  # type: ignore[arg-type]
    shown: frozenset[str] = frozenset()
    checks: Mapping[str, tuple[events.CheckAnswered, ...]] = field(default_factory=_empty)  # type: ignore[arg-type]
    safety: Mapping[str, events.SafetyAnswered] = field(default_factory=_empty)  # type: ignore[arg-type]
    safety_log: tuple[events.SafetyAnswered, ...] = ()
    is_urgent: bool = False
    needs_help: bool = False
    goals: events.GoalsStated | None = None
    pain: Pain = Pain()
    pain_log: tuple[events.PainPlaced | events.PainFelt | events.PainLived, ...] = ()
    topics: Mapping[str, Topic] = field(default_factory=_empty)  # type: ignore[arg-type]
    decision: Decision | None = None
    decided_at: datetime | None = None
    optional_consents: Mapping[str, OptionalConsent] = field(default_factory=_empty)  # type: ignore[arg-type]
    points: Mapping[str, Point] = field(default_factory=_empty)  # type: ignore[arg-type]
    confirmed: events.SideConfirmed | None = None
    personal_risks: tuple[str, ...] | None = None
    release: events.Released | None = None
    release_seq: int = 0
    signed: events.Signed | None = None
    signed_at: datetime | None = None
    signed_by: terms.Actor | None = None
    is_taking_back: bool = False
    recheck: Recheck | None = None
    rechecks: tuple[KeptRecheck, ...] = ()
    revocation: events.Signed | None = None
    revoked_at: datetime | None = None
    set_aside: tuple[SetAside, ...] = ()
    refusal: events.SigningRefused | None = None
    refused_at: datetime | None = None
    refused_by: str = ""
    expired_at: datetime | None = None
    forms: tuple[Form, ...] = ()
    take_home: events.TakeHomeKept | None = None
    signed_scan: str = ""
    revoked_scan: str = ""
    printed: Mapping[str, int] = field(default_factory=_empty)  # type: ignore[arg-type]
    ending: Ending | None = None

    @property
    def stage(self) -> Stage:
        """Where the visit stands."""
        if self.is_taking_back:
            return Stage.TAKING_BACK
        if self.ending is not None:
            return Stage.ENDED
        if self.recheck is not None and self.recheck.is_open:
            return Stage.RECHECKING
        if self.signed is not None or self.refusal is not None:
            form = self.current_form
            return Stage.DONE if form is not None and form.is_countersigned else Stage.SIGNED
        if self.decision is not None:
            return Stage.RELEASED if self.release is not None else Stage.WAITING
        return Stage.AT_KIOSK if self.is_claimed else Stage.PREPARED

    @property
    def current_form(self) -> Form | None:
        """The newest signed form that counts, or None; in a signature's place a refusal to sign may be attested."""
        kind = self.signed.form if self.signed is not None else FormKind.DECLINE if self.refusal is not None else None
        fitting = [form for form in self.forms if form.kind is kind and not form.is_superseded]
        return fitting[-1] if fitting else None

    @property
    def recheck_form(self) -> Form | None:
        """The newest form of the re-check that counts, or None."""
        fitting = [form for form in self.forms if form.kind is FormKind.RECHECK and not form.is_superseded]
        return fitting[-1] if fitting else None

    @property
    def recheck_scans(self) -> tuple[KeptRecheck, ...]:
        """The re-checks that were signed on paper, the oldest first."""
        return tuple(one for one in self.rechecks if one.scan_sha256)

    @property
    def form_to_countersign(self) -> Form | None:
        """The form that waits for the doctor: consent or attested refusal to sign, then the re-check; None for none."""
        if self.stage not in (Stage.SIGNED, Stage.DONE):
            return None
        if self.stage is Stage.SIGNED:
            return self.current_form
        form = self.recheck_form
        return form if form is not None and not form.is_countersigned else None

    @property
    def helper(self) -> Company | None:
        """Who helps now, or None."""
        return self.companies[-1] if self.company and self.companies else None

    @property
    def helpers(self) -> tuple[Company, ...]:
        """Everybody who has helped, with everything each has helped with, the first helper first."""
        return merged_helpers(self.companies)

    @property
    def has_helping_hand(self) -> bool:
        """True while somebody touches the screen for the patient."""
        return Help.TOUCHING in (self.company or ())

    @property
    def is_help_outdated(self) -> bool:
        """True when somebody helped on another day than this, so that nobody knows whether she is here again."""
        helper = self.helper
        return helper is not None and self.held_at is not None and self.held_at - helper.since > HELP_LASTS

    @property
    def wants_own_wish(self) -> bool:
        """True when who signs must say "this is what I want": somebody helps, or touched what is decided.

        Who helped before a re-check may help again: until that is said, she counts as there.
        """
        is_today = self.stage is Stage.RECHECKING
        decided = (
            {"recheck:decision"} if is_today else {"decision", *(f"optional:{one}" for one in self.optional_consents)}
        )
        may_help = bool(self.company) or (self.company is None and bool(self.helpers) and not is_today)
        return may_help or bool(decided & self.helped)

    @property
    def interpreter(self) -> str:
        """Name of who translates for the patient, or empty."""
        return self.company_name if Help.TRANSLATING in (self.company or ()) else ""

    @property
    def form_to_print(self) -> Form | None:
        """The form that everybody has signed and nobody has printed yet, or None; after it the re-check's."""
        form, today = self.current_form, self.recheck_form
        is_complete = self.stage is Stage.DONE or self.ending is Ending.DECLINED
        if form is None or not is_complete:
            return None
        signed = [form, *([today] if today is not None and today.is_countersigned else [])]
        return next((one for one in signed if one.sha256 not in self.printed), None)

    @property
    def kept_papers(self) -> tuple[str, ...]:
        """SHA-256 of everything kept that can be put on paper: forms, the sheet to take home, scanned pages."""
        sheet = (self.take_home.sha256,) if self.take_home is not None else ()
        scans = tuple(scan for scan in (self.signed_scan, self.revoked_scan) if scan)
        sheets = (one.scan_sha256 for one in self.recheck_scans)
        return (*(form.sha256 for form in self.forms), *sheet, *scans, *sheets)

    @property
    def can_be_revoked(self) -> bool:
        """True while a signed consent counts, on the screen or on paper."""
        is_signed = self.signed is not None and self.stage in (Stage.SIGNED, Stage.DONE, Stage.RECHECKING)
        return is_signed or self.ending is Ending.ON_PAPER

    @property
    def open_points(self) -> tuple[Point, ...]:
        """Points that nobody has settled yet, in the order in which they arose."""
        return tuple(point for point in self.points.values() if point.settled is None)

    @property
    def side(self) -> Side | None:
        """The confirmed side, else the provisional one."""
        return self.confirmed.side if self.confirmed else self.prepared.side if self.prepared else None

    @property
    def joints(self) -> tuple[str, ...]:
        """The confirmed joints, else the provisional ones."""
        return self.confirmed.joints if self.confirmed else self.prepared.joints if self.prepared else ()

    @property
    def blocks_signing(self) -> bool:
        """True when a safety answer forbids signing today (sedated lately)."""
        return any(answer.blocks_signing for answer in self.safety.values())

    def is_check_closed(self, check_id: str) -> bool:
        """Say whether a check needs no further attempt: answered rightly, or missed twice."""
        attempts = self.checks.get(check_id, ())
        return bool(attempts) and (attempts[-1].was_right or len(attempts) > 1)

    def prefers_not_to_know(self, section_id: str) -> bool:
        """Say whether the patient wants to know no more of a section than its short sentences."""
        return f"{TopicKind.NOT_TO_KNOW.value}:{section_id}" in self.topics

    def has_seen(self, section_id: str, step_count: int) -> bool:
        """Say whether every step of a section was on the screen."""
        return len(self.seen.get(section_id, frozenset())) >= step_count
