"""Which page shows for a place in the visit. One table; a test asks that every phase and kind of stop has its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.ui.patient.arrival_pages import NoticeViewModel
from kiosk.ui.patient.check_page import CheckViewModel, ExplainViewModel
from kiosk.ui.patient.closing_pages import ThanksViewModel
from kiosk.ui.patient.company_pages import AloneViewModel, CompanyViewModel
from kiosk.ui.patient.decision_pages import DecisionViewModel, SummaryViewModel, WaitingViewModel
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.optional_page import OptionalConsentViewModel
from kiosk.ui.patient.page import PageViewModel
from kiosk.ui.patient.pain_pages import PainFeelViewModel, PainLifeViewModel, PainPlaceViewModel
from kiosk.ui.patient.recheck_page import StillWantedViewModel
from kiosk.ui.patient.safety_page import SafetyViewModel, UrgentViewModel
from kiosk.ui.patient.section_page import SectionViewModel
from kiosk.ui.patient.services import KioskPolicy
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.ui.patient.wishes_pages import GoalsViewModel, TopicsViewModel
from kiosk.visit.course import Phase
from kiosk.visit.outline import CheckStop, PainKind, PainStop, PlainKind, PlainStop, SafetyStop, SectionStop
from kiosk.visit.state import Ending, Stage


@dataclass(frozen=True, slots=True)
class Route:
    """A page: its screen's name, and the stop it is about, or an empty id."""

    screen: str
    stop_id: str = ""


_OF_PHASE = {
    Phase.NOTICE: "Notice",
    Phase.CONFIRM: "Check",
    Phase.EXPLAIN: "Explain",
    Phase.MISSED: "Explain",
    Phase.OPTIONAL_CONSENT: "OptionalConsent",
    Phase.WAITING: "Waiting",
    Phase.SIGNING: "Signing",
    Phase.TAKING_BACK: "Signing",
    Phase.RECHECK: "Safety",
    Phase.RECHECK_DECISION: "StillWanted",
    Phase.RECHECK_SIGNING: "Signing",
    Phase.FINISHED: "Thanks",
}

_OF_KIND = {
    PlainKind.GOALS: "Goals",
    PlainKind.TOPICS: "Topics",
    PlainKind.SUMMARY: "Summary",
    PlainKind.DECISION: "Decision",
}

_OF_PAIN = {
    PainKind.PLACE: "PainPlace",
    PainKind.FEEL: "PainFeel",
    PainKind.LIFE: "PainLife",
}

_WITH_STOP = frozenset({"Section", "Check", "Safety"})
"""Screens that are another page for another stop."""

_SIMPLE: dict[str, Callable[[Journey, QObject], PageViewModel]] = {
    "Company": lambda journey, parent: CompanyViewModel(journey, parent),
    "Alone": lambda journey, parent: AloneViewModel(journey, parent),
    "Section": lambda journey, parent: SectionViewModel(journey, parent),
    "Check": lambda journey, parent: CheckViewModel(journey, parent),
    "Explain": lambda journey, parent: ExplainViewModel(journey, parent),
    "Safety": lambda journey, parent: SafetyViewModel(journey, parent),
    "PainPlace": lambda journey, parent: PainPlaceViewModel(journey, parent),
    "PainFeel": lambda journey, parent: PainFeelViewModel(journey, parent),
    "PainLife": lambda journey, parent: PainLifeViewModel(journey, parent),
    "Urgent": lambda journey, parent: UrgentViewModel(journey, parent),
    "Goals": lambda journey, parent: GoalsViewModel(journey, parent),
    "Topics": lambda journey, parent: TopicsViewModel(journey, parent),
    "Summary": lambda journey, parent: SummaryViewModel(journey, parent),
    "Decision": lambda journey, parent: DecisionViewModel(journey, parent),
    "OptionalConsent": lambda journey, parent: OptionalConsentViewModel(journey, parent),
    "StillWanted": lambda journey, parent: StillWantedViewModel(journey, parent),
    "Waiting": lambda journey, parent: WaitingViewModel(journey, parent),
    "Signing": lambda journey, parent: SigningViewModel(journey, parent),
}


def route_of(journey: Journey) -> Route:
    """Return the page for where the patient is."""
    state, place = journey.state, journey.place
    if state.is_urgent and not journey.has_seen_urgent and state.stage is not Stage.ENDED:
        return Route("Urgent")
    if journey.company.is_due:
        return Route("Company")
    if journey.company.part:
        return Route("Alone")
    if journey.decides_anew:
        return Route("Decision")
    if journey.asked_today:
        return Route("Safety", journey.asked_today)
    if journey.asked_beside:
        return Route("OptionalConsent", journey.asked_beside)
    screen = _OF_PHASE.get(place.phase) or _screen_of_stop(journey, place.stop_id)
    return Route(screen, place.stop_id if screen in _WITH_STOP else "")


def page_for(route: Route, journey: Journey, policy: KioskPolicy, *, parent: QObject) -> PageViewModel:
    """Make the page's view-model."""
    if route.screen == "Notice":
        return NoticeViewModel(journey, clinic_name=policy.clinic_name, phone=policy.phone, parent=parent)
    if route.screen == "Thanks":
        return ThanksViewModel(_ending_of(journey), parent=parent)
    return _SIMPLE[route.screen](journey, parent)


def _screen_of_stop(journey: Journey, stop_id: str) -> str:
    match journey.session.outline.stop(stop_id):
        case SectionStop():
            return "Section"
        case CheckStop():
            return "Check"
        case SafetyStop():
            return "Safety"
        case PainStop(kind=kind):
            return _OF_PAIN[kind]
        case PlainStop(kind=kind):
            return _OF_KIND[kind]


def _ending_of(journey: Journey) -> str:
    if journey.state.ending is Ending.DECLINED or journey.state.refusal is not None:
        return "declined"
    if journey.state.ending is Ending.REVOKED:
        return "revoked"
    if journey.has_signed_today:
        return "rechecked"
    if journey.has_kept_consent:
        return "kept"
    return "signed" if journey.state.signed is not None else "ended"
