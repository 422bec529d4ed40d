"""What can happen in a visit: small facts in the past tense, and the event that carries one.

A fact holds the judgement as it was made (`was_right`, `opens_point`), so that folding a journal needs no pack. Facts
never change meaning; what must change becomes a new fact.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.visit.company_events import AloneChosen as AloneChosen
from kiosk.visit.company_events import AnswerTakenOver as AnswerTakenOver
from kiosk.visit.company_events import CompanyStated as CompanyStated
from kiosk.visit.day_events import RecheckAnswered as RecheckAnswered
from kiosk.visit.day_events import RecheckClosed as RecheckClosed
from kiosk.visit.day_events import RecheckDecided as RecheckDecided
from kiosk.visit.day_events import RecheckedOnPaper as RecheckedOnPaper
from kiosk.visit.day_events import RecheckOpened as RecheckOpened
from kiosk.visit.later import LATER
from kiosk.visit.outline import Answer, PainPoint
from kiosk.visit.paper_events import Countersigned as Countersigned
from kiosk.visit.paper_events import FormSealed as FormSealed
from kiosk.visit.paper_events import FormStamped as FormStamped
from kiosk.visit.paper_events import Printed as Printed
from kiosk.visit.paper_events import SigningRefused as SigningRefused
from kiosk.visit.paper_events import Superseded as Superseded
from kiosk.visit.paper_events import TakeHomeKept as TakeHomeKept
from kiosk.visit.signature import Stroke
from kiosk.visit.terms import (
    THE_PATIENT,
    Actor,
    Decision,
    FormKind,
    PauseReason,
    Placing,
    SettledBy,
    Side,
    Signatory,
    SignMethod,
    TopicKind,
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """Reception prepared a visit. Side and joints are provisional until the doctor confirms them.

    Attributes:
        expected_at: When the patient is to come to the kiosk; None where nobody planned it.
    """

    patient_id: str
    procedure_id: str
    content_version: str
    pack_hash: str
    language: str
    side: Side
    joints: tuple[str, ...]
    doctor_id: str
    planned_on: date | None = None
    signatory: Signatory = THE_PATIENT
    indication: str = ""
    test_injection: str = ""
    expected_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CodeIssued:
    """The visit got a code; an older one is dead."""

    code: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """A kiosk opened the visit and holds it alone."""

    station: str


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """The privacy notice was read and left by the patient."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The patient goes on in this language."""

    language: str


@dataclass(frozen=True, slots=True)
class SectionShown:
    """A step of a section was on the screen."""

    section_id: str
    step: int
    is_core: bool


@dataclass(frozen=True, slots=True)
class StopShown:
    """A stop that is not a section was on the screen."""

    stop_id: str


@dataclass(frozen=True, slots=True)
class CheckAnswered:
    """One attempt at a check.

    Attributes:
        phrasing: 0 for the first, 1 for the second.
        option: The option's id, or ``not_sure``.
        shown: The options in the order in which they stood on the screen.
        opens_point: True for the second miss.
        wants_say_back: True for a right answer that a helper's hand touched: the doctor asks the patient to say it.
    """

    check_id: str
    phrasing: int
    option: str
    shown: tuple[str, ...]
    was_right: bool
    opens_point: bool
    wants_say_back: bool = field(default=False, metadata=LATER)


@dataclass(frozen=True, slots=True)
class SafetyAnswered:
    """A safety question was answered, or answered anew."""

    question_id: str
    answer: Answer
    detail: str
    opens_point: bool
    is_urgent: bool
    blocks_signing: bool = False


@dataclass(frozen=True, slots=True)
class UrgentAttended:
    """Reception went to the kiosk after an urgent answer."""


@dataclass(frozen=True, slots=True)
class GoalsStated:
    """What the patient would like to be able to do again, and what work asks of the body."""

    goals: tuple[str, ...]
    own_words: str


@dataclass(frozen=True, slots=True)
class PainPlaced:
    """The patient showed where it hurts, or showed it anew.

    Attributes:
        zones: ``<zone>:<side>`` in the order of touch; empty unless it was shown.
        side: The side on which the pain that is to be treated is felt; None where none of it was touched.
        opens: What the doctor must settle.
    """

    placing: Placing
    zones: tuple[str, ...] = ()
    side: Side | None = None
    opens: tuple[PainPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class PainFelt:
    """How strong the pain is, 0 to 10, and what it feels like."""

    strength: int
    kinds: tuple[str, ...]
    opens: tuple[PainPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class PainLived:
    """Since when it hurts, and what it keeps the patient from."""

    since: str
    prevents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicRaised:
    """The patient wants to hear more about something.

    Attributes:
        topic_id: ``section:<id>``, ``common:<id>``, ``written:<n>``, ``in_person`` or
            ``not_to_know:<section>``.
        text: The question in the patient's words, for WRITTEN.
    """

    topic_id: str
    kind: TopicKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class TopicDropped:
    """The patient took a topic back."""

    topic_id: str


@dataclass(frozen=True, slots=True)
class HelpCalled:
    """The patient asked for somebody to come."""


@dataclass(frozen=True, slots=True)
class HelpAttended:
    """Reception went to the patient who had asked for somebody to come."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The patient is away from the kiosk; the code brings the visit back."""

    reason: PauseReason


@dataclass(frozen=True, slots=True)
class Decided:
    """The patient's decision. `unseen_core` names core stops that were left out (talk first and decline only)."""

    decision: Decision
    unseen_core: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OptionalConsentAnswered:
    """The signatory said yes or no to something beside the treatment, which never bears on the treatment itself."""

    consent_id: str
    is_given: bool


@dataclass(frozen=True, slots=True)
class OptionalConsentTakenBack:
    """After the signature the signatory took back a yes to something beside the treatment, and nothing else."""

    consent_id: str


@dataclass(frozen=True, slots=True)
class Reopened:
    """The patient goes back from the decision to change something."""


@dataclass(frozen=True, slots=True)
class SideConfirmed:
    """The doctor confirmed side and joints; the nerves follow from the pack's table."""

    side: Side
    joints: tuple[str, ...]
    nerves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PointSettled:
    """The doctor settled one open point."""

    point_id: str
    by: SettledBy
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonalRisksStated:
    """The doctor stated the risks of this very patient; an empty tuple says "none beyond the form", actively."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Released:
    """The doctor unlocked the signature.

    Attributes:
        decision: The decision this release is for.
        informed_by: Account id of the doctor who informed.
        informed_at: When.
        able_to_decide: Said by the doctor; always True here, a person who is not able is not released.
        same_day_reason: Why the signature is on the day of treatment, or empty when it is not.
    """

    decision: Decision
    informed_by: str
    informed_at: datetime
    able_to_decide: bool
    same_day_reason: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseWithdrawn:
    """The release no longer holds: something changed, or the doctor took it back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Signed:
    """The signatory signed the form of this kind.

    Attributes:
        statements: Ids of the statements touched, all of them for a consent.
        strokes: The drawn signature: positions and widths, no times, no pressure.
        typed_name: For TYPED.
        witness: Name of the witness, for MARK.
        reason: Why it is not a drawn signature, for TYPED and MARK.
        interpreter: Name of who translated, and confirmed that at the signature; empty where nobody did.
        is_own_wish: The signatory, whom somebody helps, said at the signature: this is what I want.
    """

    form: FormKind
    method: SignMethod
    statements: tuple[str, ...]
    strokes: tuple[Stroke, ...] = ()
    typed_name: str = ""
    witness: str = ""
    reason: str = ""
    interpreter: str = ""
    is_own_wish: bool = field(default=False, metadata=LATER)


@dataclass(frozen=True, slots=True)
class RevocationOpened:
    """Reception or the doctor opened a signed visit again, so that the signatory can take the consent back."""


@dataclass(frozen=True, slots=True)
class RevocationClosed:
    """It was closed again without a signature: the consent counts on."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """The signatory took the consent back; at the screen her signature stands right before this. Nobody asks why.

    Attributes:
        document_code: The form that no longer counts; empty for a consent that was signed on paper.
        scan_sha256: The scanned page, where she took it back on paper.
    """

    reason: str = ""
    document_code: str = ""
    scan_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The visit ends without a form."""

    reason: str


@dataclass(frozen=True, slots=True)
class SignedOnPaper:
    """The released form was signed on the printed page; the scan is kept under its SHA-256."""

    scan_sha256: str


@dataclass(frozen=True, slots=True)
class Expired:
    """The clinic's number of weeks passed."""


Fact = (
    Prepared
    | CodeIssued
    | Claimed
    | NoticeShown
    | LanguageChosen
    | CompanyStated
    | AloneChosen
    | AnswerTakenOver
    | SectionShown
    | StopShown
    | CheckAnswered
    | SafetyAnswered
    | UrgentAttended
    | GoalsStated
    | PainPlaced
    | PainFelt
    | PainLived
    | TopicRaised
    | TopicDropped
    | HelpCalled
    | HelpAttended
    | Paused
    | Decided
    | OptionalConsentAnswered
    | OptionalConsentTakenBack
    | Reopened
    | SideConfirmed
    | PointSettled
    | PersonalRisksStated
    | Released
    | ReleaseWithdrawn
    | Signed
    | FormSealed
    | FormStamped
    | TakeHomeKept
    | Countersigned
    | Superseded
    | SigningRefused
    | RevocationOpened
    | RevocationClosed
    | Revoked
    | RecheckOpened
    | RecheckAnswered
    | RecheckDecided
    | RecheckClosed
    | RecheckedOnPaper
    | Cancelled
    | SignedOnPaper
    | Printed
    | Expired
)


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a visit's journal.

    Attributes:
        seq: 1, 2, 3, ... within the visit.
        at: Aware UTC time.
    """

    visit_id: str
    seq: int
    at: datetime
    actor: Actor
    fact: Fact
