"""Shortcuts to a place in a visit: the same steps through the same rules, without the screens a test is not about."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.app.sample_clinic import DOCTOR, RECEPTION
from kiosk.app.stage import Stage
from kiosk.ui.demo.visitor import Visitor
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.services import OpenVisit, SampleVisit
from kiosk.visit.outline import (
    UNSURE,
    Answer,
    CheckStop,
    Outline,
    PainKind,
    PainStop,
    PlainKind,
    PlainStop,
    Reach,
    SafetyStop,
    SectionStop,
    Stop,
)
from kiosk.visit.rules import doctor
from kiosk.visit.rules.release import release
from kiosk.visit.session import Clock
from kiosk.visit.terms import Actor, PauseReason, Placing, Role, Side

THE_DOCTOR = Actor(Role.DOCTOR, DOCTOR, "doctor-1")
THE_DESK = Actor(Role.RECEPTION, RECEPTION, "reception-1")
DECISION = PlainKind.DECISION.value
SUMMARY = PlainKind.SUMMARY.value
TOPICS = PlainKind.TOPICS.value


def walk(visit: OpenVisit, station: str, stop_id: str, *, yes_to: Collection[str] = ()) -> None:
    """Do everything before a stop, show it, and leave the kiosk there."""
    journey = Journey(visit, station)
    journey.claim()
    journey.accept_notice()
    journey.state_company(())
    _walk_on(journey, stop_id, yes_to)


def go_on(visit: OpenVisit, station: str, stop_id: str) -> None:
    """Come back to a visit in which it is said already who helps; else as `walk`."""
    journey = Journey(visit, station)
    journey.claim()
    _walk_on(journey, stop_id, ())


def _walk_on(journey: Journey, stop_id: str, yes_to: Collection[str]) -> None:
    for stop in journey.session.outline.core:
        journey.go_to(stop.id)
        if stop.id == stop_id:
            break
        _finish(journey, stop, yes_to)
    journey.pause(PauseReason.BREAK)


def _finish(journey: Journey, stop: Stop, yes_to: Collection[str]) -> None:
    match stop:
        case SectionStop():
            for _ in range(1, stop.step_count):
                journey.go_on()
        case CheckStop():
            first = stop.phrasings[0]
            journey.answer_check(first.right, (*first.options, UNSURE))
        case PainStop(kind=PainKind.PLACE):
            journey.place_pain(Placing.SHOWN, [painful_zone(journey.session.outline, journey.state.side)])
        case PainStop(kind=PainKind.FEEL):
            journey.feel_pain(6, ["aching"])
        case PainStop():
            journey.live_with_pain("years", ["walk"])
        case SafetyStop():
            journey.answer_safety(stop.id, Answer.YES if stop.id in yes_to else Answer.NO, "")
        case PlainStop(kind=PlainKind.GOALS):
            journey.state_goals((), "")


def painful_zone(outline: Outline, side: Side | None) -> str:
    """Return the first zone that the treatment is for, on a side."""
    assert outline.pain is not None
    assert side is not None
    zones = outline.pain.reach_of_zone.items()
    return next(zone for zone, reach in zones if reach is Reach.TREATED and zone.endswith(side.value))


def skip_to(stage: Stage, sample: SampleVisit, stop_id: str, *, yes_to: Collection[str] = ()) -> Visitor:
    """Walk to a stop without screens, then come to the kiosk with the code; the stop's screen shows."""
    with stage.another_station() as visits:
        walk(visits.open(stage.visit_id(sample)), stage.house.settings.kiosk.station, stop_id, yes_to=yes_to)
    return arrive(stage, sample)


def arrive(stage: Stage, sample: SampleVisit, visitor: Visitor | None = None) -> Visitor:
    """Type code and birthday at the kiosk."""
    visitor = visitor or stage.visitor(sample)
    visitor.go_to("Birthday")
    visitor.do_screen()
    return visitor


def release_ahead(visit: OpenVisit, clock: Clock) -> None:
    """The doctor has informed in the consultation, and unlocks the signature before the kiosk."""
    prepared = visit.session.state.prepared
    assert prepared is not None
    visit.session.act(THE_DOCTOR, doctor.confirm_side, side=prepared.side, joints=prepared.joints)
    visit.session.act(THE_DOCTOR, doctor.state_personal_risks, sentences=())
    visit.session.act(THE_DOCTOR, release, informed_at=clock.now(), able_to_decide=True)


def to_signing(stage: Stage, sample: SampleVisit) -> Visitor:
    """Everything seen, agreed and released; the statements show."""
    with stage.another_station() as visits:
        release_ahead(visits.open(stage.visit_id(sample)), stage.house.clock)
    visitor = skip_to(stage, sample, DECISION)
    visitor.go_to("Signing")
    return visitor


def to_countersigned(stage: Stage) -> SampleVisit:
    """The first sample patient signs, the doctor countersigns, and the kiosk waits for the next patient."""
    sample = stage.samples[0]
    to_signing(stage, sample).go_to("Thanks")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    stage.doctor_countersigns(sample)
    stage.hand.touch("finish")
    return sample
