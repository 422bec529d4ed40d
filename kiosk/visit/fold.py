"""Adds one event to a visit's state. Pure, total over every fact, and needs no pack."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from kiosk.errors import BugError
from kiosk.visit import events, terms
from kiosk.visit.events import Event
from kiosk.visit.hands import answer_of
from kiosk.visit.outline import PainPoint
from kiosk.visit.state import (
    Company,
    Ending,
    Form,
    KeptRecheck,
    OptionalConsent,
    Point,
    PointKind,
    Position,
    Recheck,
    SetAside,
    Settlement,
    Topic,
    VisitState,
)
from kiosk.visit.terms import FormKind, Role, TopicKind

RECHECK_DECISION = "recheck:decision"
"""The point of somebody who does not simply want the treatment any more on its day."""

RECHECK_ON_PAPER = "recheck:paper"
"""The point of a re-check on paper: its answers stand on the sheet alone, and the doctor reads them there."""

SAY_BACK = "helped"
"""The one point of all the checks whose right answers a helper's hand touched."""


def fold(state: VisitState, event: Event) -> VisitState:
    """Return the state after one more event.

    Raises:
        BugError: The event is not the next one of this visit (VISIT-OUT-OF-ORDER).
    """
    if event.visit_id != state.visit_id or event.seq != state.seq + 1:
        raise BugError("VISIT-OUT-OF-ORDER", "An event came out of order.", "Run `python main.py audit verify`.")
    state = replace(_HANDLERS[type(event.fact)](state, event, event.fact), seq=event.seq)
    state = _note_hand(state, event)
    is_hers = state.held_by is not None and event.actor.station == state.held_by
    return replace(state, held_at=event.at) if is_hers else state


def fold_all(visit_id: str, history: Iterable[Event]) -> VisitState:
    """Return the state that a whole journal adds up to."""
    state = VisitState(visit_id)
    for event in history:
        state = fold(state, event)
    return state


def _with(mapping: Any, key: str, value: object) -> Any:
    return MappingProxyType({**mapping, key: value})


def _without(mapping: Any, key: str) -> Any:
    return MappingProxyType({k: v for k, v in mapping.items() if k != key})


def _open(state: VisitState, point_id: str, kind: PointKind, ref: str) -> VisitState:
    point = Point(point_id, kind, ref, since=state.seq + 1)
    return replace(state, points=_with(_without(state.points, point_id), point_id, point))


def _close(state: VisitState, point_id: str) -> VisitState:
    """Take an unsettled point away; what a doctor settled stays on record."""
    point = state.points.get(point_id)
    if point is None or point.settled is not None:
        return state
    return replace(state, points=_without(state.points, point_id))


def _prepared(state: VisitState, event: Event, fact: events.Prepared) -> VisitState:
    return replace(state, prepared=fact, prepared_at=event.at, language=fact.language)


def _code_issued(state: VisitState, _event: Event, fact: events.CodeIssued) -> VisitState:
    return replace(state, code=fact.code)


def _claimed(state: VisitState, event: Event, fact: events.Claimed) -> VisitState:
    return replace(state, is_claimed=True, held_by=fact.station, held_at=event.at, needs_help=False)


def _notice_shown(state: VisitState, _event: Event, _fact: events.NoticeShown) -> VisitState:
    return replace(state, notice_shown=True)


def _language_chosen(state: VisitState, _event: Event, fact: events.LanguageChosen) -> VisitState:
    return replace(state, language=fact.language)


def _company_stated(state: VisitState, event: Event, fact: events.CompanyStated) -> VisitState:
    companies = (*state.companies, Company(fact.helps_with, fact.name, fact.relation, event.at))
    state = replace(state, company=fact.helps_with, company_name=fact.name)
    return replace(state, companies=companies, answers_alone=None)  # with somebody else it is asked anew


def _alone_chosen(state: VisitState, _event: Event, fact: events.AloneChosen) -> VisitState:
    return replace(state, answers_alone=fact.is_alone, chose_alone=fact.is_alone)


def _note_hand(state: VisitState, event: Event) -> VisitState:
    """Keep whether it was a helper's hand that touched an answer; who answers it in person takes it over."""
    answer = answer_of(event.fact)
    if answer is None:
        return state
    is_helped = event.actor.role is Role.HELPER and not isinstance(event.fact, _NEVER_A_HELPERS)
    return replace(state, helped=state.helped | {answer} if is_helped else state.helped - {answer})


_NEVER_A_HELPERS = (
    events.AnswerTakenOver,
    events.TopicDropped,
    events.OptionalConsentTakenBack,
    events.Reopened,
)
"""What takes an answer back, or over from a helper: after it nobody's hand is marked."""


def _answer_taken_over(state: VisitState, _event: Event, _fact: events.AnswerTakenOver) -> VisitState:
    return state  # it says what it said: `_note_hand` keeps whose hand it is


def _section_shown(state: VisitState, _event: Event, fact: events.SectionShown) -> VisitState:
    steps = state.seen.get(fact.section_id, frozenset()) | {fact.step}
    state = replace(state, seen=_with(state.seen, fact.section_id, steps))
    return replace(state, position=Position(fact.section_id, fact.step))


def _stop_shown(state: VisitState, _event: Event, fact: events.StopShown) -> VisitState:
    return replace(state, position=Position(fact.stop_id), shown=state.shown | {fact.stop_id})


def _check_answered(state: VisitState, _event: Event, fact: events.CheckAnswered) -> VisitState:
    attempts = (*state.checks.get(fact.check_id, ()), fact)
    position = Position(fact.check_id, just_answered=True)
    state = replace(state, checks=_with(state.checks, fact.check_id, attempts), position=position)
    if fact.wants_say_back:
        state = _open(state, SAY_BACK, PointKind.HELPED, "checks")
    return _open(state, f"check:{fact.check_id}", PointKind.CHECK, fact.check_id) if fact.opens_point else state


def _safety_answered(state: VisitState, _event: Event, fact: events.SafetyAnswered) -> VisitState:
    point_id = f"safety:{fact.question_id}"
    state = replace(
        state,
        safety=_with(state.safety, fact.question_id, fact),
        safety_log=(*state.safety_log, fact),
        is_urgent=state.is_urgent or fact.is_urgent,
    )
    if fact.opens_point:
        return _open(state, point_id, PointKind.SAFETY, fact.question_id)
    return _close(state, point_id)


def _urgent_attended(state: VisitState, _event: Event, _fact: events.UrgentAttended) -> VisitState:
    return replace(state, is_urgent=False)


def _goals_stated(state: VisitState, _event: Event, fact: events.GoalsStated) -> VisitState:
    return replace(state, goals=fact)


def _pain_placed(state: VisitState, _event: Event, fact: events.PainPlaced) -> VisitState:
    matters = (PainPoint.SIDE, PainPoint.BEYOND, PainPoint.UNPLACED)
    return _judge_pain(_told_of_pain(state, fact, placed=fact), matters, fact.opens)


def _pain_felt(state: VisitState, _event: Event, fact: events.PainFelt) -> VisitState:
    return _judge_pain(_told_of_pain(state, fact, felt=fact), (PainPoint.NERVE,), fact.opens)


def _pain_lived(state: VisitState, _event: Event, fact: events.PainLived) -> VisitState:
    return _told_of_pain(state, fact, lived=fact)


def _told_of_pain(state: VisitState, fact: Any, **answer: Any) -> VisitState:
    return replace(state, pain=replace(state.pain, **answer), pain_log=(*state.pain_log, fact))


def _judge_pain(state: VisitState, matters: Iterable[PainPoint], opens: Iterable[PainPoint]) -> VisitState:
    """Open what an answer opens, and close what its forerunner opened and it does not."""
    for matter in matters:
        point_id = f"pain:{matter.value}"
        is_open = matter in opens
        state = _open(state, point_id, PointKind.PAIN, matter.value) if is_open else _close(state, point_id)
    return state


def _topic_raised(state: VisitState, _event: Event, fact: events.TopicRaised) -> VisitState:
    state = replace(state, topics=_with(state.topics, fact.topic_id, Topic(fact.topic_id, fact.kind, fact.text)))
    kind = PointKind.NOT_TO_KNOW if fact.kind is TopicKind.NOT_TO_KNOW else PointKind.TOPIC
    return _open(state, fact.topic_id, kind, fact.topic_id)


def _topic_dropped(state: VisitState, _event: Event, fact: events.TopicDropped) -> VisitState:
    return _close(replace(state, topics=_without(state.topics, fact.topic_id)), fact.topic_id)


def _help_called(state: VisitState, _event: Event, _fact: events.HelpCalled) -> VisitState:
    return replace(state, needs_help=True)


def _help_attended(state: VisitState, _event: Event, _fact: events.HelpAttended) -> VisitState:
    return replace(state, needs_help=False)


def _paused(state: VisitState, _event: Event, _fact: events.Paused) -> VisitState:
    return replace(state, held_by=None, held_at=None)


def _decided(state: VisitState, event: Event, fact: events.Decided) -> VisitState:
    forms = _set_aside(state.forms, FormKind.TALK_FIRST)
    state = replace(state, decision=fact.decision, decided_at=event.at, forms=forms)
    for stop_id in fact.unseen_core:
        if f"unseen:{stop_id}" not in state.points:  # one that the doctor explained stays settled
            state = _open(state, f"unseen:{stop_id}", PointKind.UNSEEN, stop_id)
    return state


def _optional_consent_answered(state: VisitState, _event: Event, fact: events.OptionalConsentAnswered) -> VisitState:
    answer = OptionalConsent(fact.is_given)
    return replace(state, optional_consents=_with(state.optional_consents, fact.consent_id, answer))


def _optional_consent_taken_back(state: VisitState, event: Event, fact: events.OptionalConsentTakenBack) -> VisitState:
    answer = OptionalConsent(is_given=True, taken_back_at=event.at)
    return replace(state, optional_consents=_with(state.optional_consents, fact.consent_id, answer))


def _reopened(state: VisitState, _event: Event, _fact: events.Reopened) -> VisitState:
    for point in state.open_points:
        if point.kind is PointKind.UNSEEN:
            state = _close(state, point.id)
    return replace(state, decision=None, decided_at=None)


def _side_confirmed(state: VisitState, _event: Event, fact: events.SideConfirmed) -> VisitState:
    placed, is_another_side = state.pain.placed, fact.side is not state.side
    state = replace(state, confirmed=fact)
    if placed is None or placed.placing is not terms.Placing.SHOWN or not is_another_side:
        return state
    return _judge_pain(state, (PainPoint.SIDE,), () if placed.side is fact.side else (PainPoint.SIDE,))


def _point_settled(state: VisitState, event: Event, fact: events.PointSettled) -> VisitState:
    settlement = Settlement(fact.by, fact.note, event.actor.id, event.at)
    point = replace(state.points[fact.point_id], settled=settlement)
    return replace(state, points=_with(state.points, fact.point_id, point))


def _personal_risks_stated(state: VisitState, _event: Event, fact: events.PersonalRisksStated) -> VisitState:
    return replace(state, personal_risks=fact.sentences)


def _released(state: VisitState, _event: Event, fact: events.Released) -> VisitState:
    return replace(state, release=fact, release_seq=state.seq + 1)


def _release_withdrawn(state: VisitState, _event: Event, _fact: events.ReleaseWithdrawn) -> VisitState:
    return replace(state, release=None)


def _signed(state: VisitState, event: Event, fact: events.Signed) -> VisitState:
    if fact.form is FormKind.REVOCATION:
        return replace(state, revocation=fact)
    if fact.form is FormKind.RECHECK:
        return _recheck_signed(state, event, fact)
    ending = Ending.DECLINED if fact.form is FormKind.DECLINE else None
    return replace(state, signed=fact, signed_at=event.at, signed_by=event.actor, ending=ending)


def _form_sealed(state: VisitState, event: Event, fact: events.FormSealed) -> VisitState:
    older = [form for form in state.forms if form.document_code == fact.document_code and not form.is_superseded]
    is_countersigned = any(form.is_countersigned for form in older)
    form = Form(fact.form, fact.document_code, fact.sha256, is_countersigned)
    state = replace(state, forms=(*state.forms, form))
    if fact.form is FormKind.RECHECK and not any(one.kind is fact.form for one in older):
        return _keep_recheck(state, KeptRecheck(_current_code(state), event.at, document_code=fact.document_code))
    return state


def _form_stamped(state: VisitState, _event: Event, fact: events.FormStamped) -> VisitState:
    before = [form for form in state.forms if form.document_code == fact.document_code]
    stamped = (replace(form, sha256=fact.sha256, stamped_at=fact.stamped_at) for form in before[-1:])
    return replace(state, forms=(*state.forms, *stamped))


def _take_home_kept(state: VisitState, _event: Event, fact: events.TakeHomeKept) -> VisitState:
    return replace(state, take_home=fact)


def _countersigned(state: VisitState, event: Event, fact: events.Countersigned) -> VisitState:
    forms = (replace(f, is_countersigned=True) if f.sha256 == fact.sha256 else f for f in state.forms)
    state = replace(state, forms=tuple(forms))
    return _ends(Ending.DECLINED)(state, event, fact) if state.refusal is not None else state


def _superseded(state: VisitState, event: Event, fact: events.Superseded) -> VisitState:
    code, signed_at = fact.document_code or _current_code(state), state.signed_at or event.at
    old = SetAside(code, signed_at, fact.reason, event.actor.id, event.at)
    forms = _set_aside(state.forms, FormKind.CONSENT)
    state = _set_rechecks_aside(replace(state, forms=forms, set_aside=(*state.set_aside, old), recheck=None))
    return replace(state, signed=None, signed_at=None, signed_by=None, release=None, take_home=None)


def _signing_refused(state: VisitState, event: Event, fact: events.SigningRefused) -> VisitState:
    return replace(state, refusal=fact, refused_at=event.at, refused_by=event.actor.id)


def _revocation_opened(state: VisitState, _event: Event, _fact: events.RevocationOpened) -> VisitState:
    return replace(state, is_taking_back=True)


def _revocation_closed(state: VisitState, _event: Event, _fact: events.RevocationClosed) -> VisitState:
    if state.recheck is not None and state.recheck.is_open:  # the re-check goes on where it was left
        return replace(state, is_taking_back=False, recheck=replace(state.recheck, decision=None))
    return replace(state, is_taking_back=False, held_by=None, held_at=None)


def _revoked(state: VisitState, event: Event, fact: events.Revoked) -> VisitState:
    state = replace(state, is_taking_back=False, revoked_at=event.at, revoked_scan=fact.scan_sha256)
    return _ends(Ending.REVOKED)(_open(state, "revoked", PointKind.REVOKED, fact.document_code), event, fact)


def _recheck_opened(state: VisitState, _event: Event, fact: events.RecheckOpened) -> VisitState:
    is_signed = state.recheck is not None and state.recheck.signed is not None
    company = None if state.helpers else state.company  # who was helped is asked anew who helps on the day
    state = replace(state, company=company, company_name=state.company_name if company else "", answers_alone=None)
    return replace(state, recheck=Recheck(fact, MappingProxyType({}), before=state.recheck if is_signed else None))


def _recheck_answered(state: VisitState, _event: Event, fact: events.RecheckAnswered) -> VisitState:
    if state.recheck is None:
        return state
    recheck = replace(state.recheck, answers=_with(state.recheck.answers, fact.question_id, fact))
    state = replace(state, recheck=recheck, is_urgent=state.is_urgent or fact.is_urgent)
    point_id = f"recheck:{fact.question_id}"
    if fact.opens_point:
        return _open(state, point_id, PointKind.RECHECK, fact.question_id)
    return _close(state, point_id)


def _recheck_decided(state: VisitState, _event: Event, fact: events.RecheckDecided) -> VisitState:
    if state.recheck is None:
        return state
    state = replace(state, recheck=replace(state.recheck, decision=fact.decision))
    if fact.decision is terms.Decision.AGREE:
        return _close(state, RECHECK_DECISION)
    return _open(state, RECHECK_DECISION, PointKind.RECHECK, "decision")


def _recheck_signed(state: VisitState, event: Event, fact: events.Signed) -> VisitState:
    if state.recheck is None:
        return state
    recheck = replace(state.recheck, signed=fact, signed_at=event.at, is_open=False, before=None)
    return _set_rechecks_aside(replace(state, recheck=recheck))


def _recheck_closed(state: VisitState, _event: Event, _fact: events.RecheckClosed) -> VisitState:
    return replace(_without_open_recheck(state), held_by=None, held_at=None)


def _rechecked_on_paper(state: VisitState, event: Event, fact: events.RecheckedOnPaper) -> VisitState:
    """Keep it in the place of every re-check before it, and tell the doctor; what was answered at the kiosk stays."""
    recheck = replace(state.recheck, signed=None, signed_at=None, before=None) if state.recheck is not None else None
    state = _set_rechecks_aside(replace(state, recheck=recheck))
    state = _keep_recheck(state, KeptRecheck(fact.document_code, event.at, scan_sha256=fact.scan_sha256))
    if not fact.sheet_code:  # from before doctors were told: the summary row that was kept with it counts no point
        return state
    return _open(state, RECHECK_ON_PAPER, PointKind.RECHECK, "paper")


def _keep_recheck(state: VisitState, kept: KeptRecheck) -> VisitState:
    return replace(state, rechecks=(*state.rechecks, kept))


def _set_rechecks_aside(state: VisitState) -> VisitState:
    """Let no re-check so far count any more: neither its form nor its scan."""
    rechecks = tuple(replace(one, is_superseded=True) for one in state.rechecks)
    return replace(state, rechecks=rechecks, forms=_set_aside(state.forms, FormKind.RECHECK))


def _current_code(state: VisitState) -> str:
    """Return the code of the signed form that counts, or empty."""
    form = state.current_form
    return form.document_code if form else ""


def _without_open_recheck(state: VisitState) -> VisitState:
    """Close a re-check that nobody signed; a signed one before it counts as it did."""
    recheck = state.recheck
    if recheck is None or not recheck.is_open:
        return state
    return replace(state, recheck=recheck.before or replace(recheck, is_open=False))


def _set_aside(forms: tuple[Form, ...], kind: FormKind) -> tuple[Form, ...]:
    return tuple(replace(form, is_superseded=True) if form.kind is kind else form for form in forms)


def _signed_on_paper(state: VisitState, event: Event, fact: events.SignedOnPaper) -> VisitState:
    ending = Ending.DECLINED if state.decision is terms.Decision.DECLINE else Ending.ON_PAPER
    return _ends(ending)(replace(state, signed_scan=fact.scan_sha256, signed_at=event.at), event, fact)


def _printed(state: VisitState, _event: Event, fact: events.Printed) -> VisitState:
    return replace(state, printed=_with(state.printed, fact.sha256, fact.copy + fact.copies - 1))


def _expired(state: VisitState, event: Event, fact: events.Expired) -> VisitState:
    state = replace(_without_open_recheck(state), is_taking_back=False, expired_at=event.at)
    return _ends(Ending.EXPIRED)(state, event, fact)


def _ends(ending: Ending) -> Callable[[VisitState, Event, Any], VisitState]:
    def end(state: VisitState, _event: Event, _fact: object) -> VisitState:
        return replace(state, ending=ending, held_by=None, held_at=None)

    return end


_HANDLERS: dict[type, Callable[[VisitState, Event, Any], VisitState]] = {
    events.Prepared: _prepared,
    events.CodeIssued: _code_issued,
    events.Claimed: _claimed,
    events.NoticeShown: _notice_shown,
    events.LanguageChosen: _language_chosen,
    events.CompanyStated: _company_stated,
    events.AloneChosen: _alone_chosen,
    events.AnswerTakenOver: _answer_taken_over,
    events.SectionShown: _section_shown,
    events.StopShown: _stop_shown,
    events.CheckAnswered: _check_answered,
    events.SafetyAnswered: _safety_answered,
    events.UrgentAttended: _urgent_attended,
    events.GoalsStated: _goals_stated,
    events.PainPlaced: _pain_placed,
    events.PainFelt: _pain_felt,
    events.PainLived: _pain_lived,
    events.TopicRaised: _topic_raised,
    events.TopicDropped: _topic_dropped,
    events.HelpCalled: _help_called,
    events.HelpAttended: _help_attended,
    events.Paused: _paused,
    events.Decided: _decided,
    events.OptionalConsentAnswered: _optional_consent_answered,
    events.OptionalConsentTakenBack: _optional_consent_taken_back,
    events.Reopened: _reopened,
    events.SideConfirmed: _side_confirmed,
    events.PointSettled: _point_settled,
    events.PersonalRisksStated: _personal_risks_stated,
    events.Released: _released,
    events.ReleaseWithdrawn: _release_withdrawn,
    events.Signed: _signed,
    events.FormSealed: _form_sealed,
    events.FormStamped: _form_stamped,
    events.TakeHomeKept: _take_home_kept,
    events.Countersigned: _countersigned,
    events.Superseded: _superseded,
    events.SigningRefused: _signing_refused,
    events.RevocationOpened: _revocation_opened,
    events.RevocationClosed: _revocation_closed,
    events.Revoked: _revoked,
    events.RecheckOpened: _recheck_opened,
    events.RecheckAnswered: _recheck_answered,
    events.RecheckDecided: _recheck_decided,
    events.RecheckClosed: _recheck_closed,
    events.RecheckedOnPaper: _rechecked_on_paper,
    events.Cancelled: _ends(Ending.CANCELLED),
    events.SignedOnPaper: _signed_on_paper,
    events.Printed: _printed,
    events.Expired: _expired,
}
