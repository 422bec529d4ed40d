"""Whole sample visits, made of hand-written events on a real pack. No rule is asked: tests may bend anything."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.procedure.loader import load_pack
from kiosk.procedure.pack import Pack
from kiosk.procedure.values import ClinicSetting, values_from
from kiosk.visit import events, terms
from kiosk.visit.events import Event, Fact
from kiosk.visit.fold import fold_all
from kiosk.visit.outline import UNSURE, Answer, PainPoint
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Help, Placing, Relation, Role, Side, SignMethod, TopicKind

TEMPLATES = Path(__file__).resolve().parents[2] / "consent_templates"
VISIT_ID = "visit-1"
OPTIONAL = ("photos", "teaching", "research")
"""What a sample clinic asks beside the treatment; the sample patient says yes to the second alone."""

BEGAN = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
QUESTION = "Can I drive my grandchildren to school the day after?"

PATIENT = Actor(Role.PATIENT, "patient-1", "kiosk-1")
HELPER = Actor(Role.HELPER, "patient-1", "kiosk-1")
RECEPTION = Actor(Role.RECEPTION, "reception-1", "reception")
DOCTOR = Actor(Role.DOCTOR, "doctor-1", "doctor")

CLINIC_VALUES: dict[str, ClinicSetting] = values_from(
    {
        "duration": {"number": 45, "unit": "minutes"},
        "observation": {"number": 2, "unit": "hours"},
        "fasting_solids": {"number": 6, "unit": "hours"},
        "fasting_fluids": {"number": 2, "unit": "hours"},
        "phone": {"phone": "+34 900 000 000"},
        "escort_rule": {
            "en": "An adult must take you home and stay with you until the next morning.",
            "es": "Un adulto tiene que llevarle a casa y quedarse con usted hasta la mañana siguiente.",
            "ca": "Un adult l’ha d’acompanyar a casa i quedar-se amb vostè fins l’endemà al matí.",
        },
        "blood_thinner_plan": {
            "en": "Your doctor tells you what to do, and when to take it again.",
            "es": "Su médico le dice qué hacer y cuándo volver a tomarlo.",
            "ca": "El seu metge li diu què ha de fer i quan l’ha de tornar a prendre.",
        },
        "device_plan": {
            "en": "Bring its card. Your doctor makes a plan with the people who look after it.",
            "es": "Traiga su tarjeta. Su médico hace un plan con quienes lo controlan.",
            "ca": "Porti’n la targeta. El seu metge fa un pla amb qui el controla.",
        },
        "follow_up": {
            "en": "You come back after six weeks, so that we can see how it went.",
            "es": "Vuelve a las seis semanas, para ver cómo ha ido.",
            "ca": "Torna al cap de sis setmanes, per veure com ha anat.",
        },
    }
)


@dataclass(frozen=True, slots=True)
class SampleVisit:
    """A visit's events, what they add up to, and its pack."""

    pack: Pack
    history: tuple[Event, ...]

    @property
    def state(self) -> VisitState:
        return fold_all(VISIT_ID, self.history)

    def then(self, fact: Fact, actor: Actor = PATIENT) -> SampleVisit:
        """Return the visit with one more event, a minute later."""
        at = self.history[-1].at + timedelta(minutes=1)
        event = Event(VISIT_ID, len(self.history) + 1, at, actor, fact)
        return replace(self, history=(*self.history, event))


@dataclass(slots=True)
class _Writer:
    """Writes events one after the other."""

    at: datetime = BEGAN
    history: list[Event] = field(default_factory=list)

    def add(self, fact: Fact, actor: Actor = PATIENT, *, seconds: int = 20) -> None:
        self.at += timedelta(seconds=seconds)
        self.history.append(Event(VISIT_ID, len(self.history) + 1, self.at, actor, fact))


def sample_pack(procedure_id: str = "lumbar_rhizolysis", *, optional: tuple[str, ...] = ()) -> Pack:
    """Return a pack of the project with a sample clinic's values, and what it asks beside the treatment."""
    return load_pack(TEMPLATES / "procedures" / procedure_id, CLINIC_VALUES, optional=optional)


def prepared(pack: Pack) -> events.Prepared:
    """Return what reception enters for the sample patient: the last two joints of the pack, on the right."""
    return events.Prepared(
        patient_id="patient-1",
        procedure_id=pack.id,
        content_version=pack.structure.version,
        pack_hash=pack.hash,
        language="en",
        side=Side.RIGHT,
        joints=tuple(joint.id for joint in pack.structure.joints[-2:]),
        doctor_id="doctor-1",
        planned_on=date(2026, 12, 3),
        indication="Pain from worn joints for 14 months; exercise and tablets did not help enough.",
        test_injection="9 November 2026: pain fell from 7 to 2 of 10 for some hours.",
    )


def prepared_visit(pack: Pack, preparation: events.Prepared | None = None) -> SampleVisit:
    """Return a visit that reception has prepared and a kiosk has opened."""
    writer = _Writer()
    writer.add(preparation or prepared(pack), RECEPTION)
    writer.add(events.Claimed("kiosk-1"), seconds=300)
    writer.add(events.NoticeShown("en"))
    writer.add(events.CompanyStated(()))
    return SampleVisit(pack, tuple(writer.history))


def decided_visit(
    pack: Pack,
    decision: Decision = Decision.AGREE,
    *,
    preparation: events.Prepared | None = None,
    question: str = QUESTION,
) -> SampleVisit:
    """Return a visit up to the decision: one check explained again, one missed twice, one safety answer Yes."""
    begun = prepared_visit(pack, preparation)
    writer = _Writer(begun.history[-1].at, list(begun.history))
    _learn(writer, pack)
    for index, chosen in enumerate(pack.checks):
        _answer_check(writer, pack, chosen.id, misses=(0, 1, 2)[index] if index < 3 else 0)
    for asked in pack.structure.safety_questions:
        is_yes = asked.id == "blood_thinner"
        answer, detail = (Answer.YES, "Acenocoumarol, every evening") if is_yes else (Answer.NO, "")
        writer.add(events.SafetyAnswered(asked.id, answer, detail, answer in asked.opens_point_on, is_urgent=False))
    _tell_of_pain(writer, pack)
    writer.add(events.GoalsStated(pack.structure.goals[:2], "dance at my daughter's wedding"))
    writer.add(events.TopicRaised(f"section:{pack.sections[4].id}", TopicKind.SECTION))
    writer.add(events.TopicRaised("written:1", TopicKind.WRITTEN, question))
    writer.add(events.Decided(decision))
    if decision is Decision.AGREE:
        for consent_id in pack.structure.optional_consents:
            writer.add(events.OptionalConsentAnswered(consent_id, consent_id == "teaching"))
    return SampleVisit(pack, tuple(writer.history))


def helped_by_daughter(visit: SampleVisit) -> SampleVisit:
    """Return a decided visit in which a daughter touched the checks and the decision, and stepped back in between."""
    daughter = events.CompanyStated((Help.READING, Help.TOUCHING), "Sample Daughter", Relation.RELATIVE)
    history: list[Event] = []
    for event in visit.history:
        fact, actor = event.fact, event.actor
        if isinstance(fact, events.CheckAnswered):
            fact, actor = replace(fact, wants_say_back=fact.was_right), HELPER
        if isinstance(fact, events.Decided):
            actor = HELPER
        facts = [(fact, actor)]
        if isinstance(fact, events.CompanyStated):
            facts = [(daughter, PATIENT), (events.AloneChosen(True), HELPER)]
        history += [
            replace(event, fact=one, actor=hand, seq=len(history) + 1 + index)
            for index, (one, hand) in enumerate(facts)
        ]
    return replace(visit, history=tuple(history))


def released_visit(
    pack: Pack,
    decision: Decision = Decision.AGREE,
    *,
    preparation: events.Prepared | None = None,
    question: str = QUESTION,
    is_helped: bool = False,
) -> SampleVisit:
    """Return a visit that the doctor has settled and released."""
    decided = decided_visit(pack, decision, preparation=preparation, question=question)
    decided = helped_by_daughter(decided) if is_helped else decided
    writer = _Writer(decided.history[-1].at + timedelta(minutes=10), list(decided.history))
    joints = decided.state.joints
    nerves = {nerve: None for joint in pack.structure.joints if joint.id in joints for nerve in joint.nerves}
    writer.add(events.SideConfirmed(Side.RIGHT, joints, tuple(nerves)), DOCTOR)
    for point in decided.state.open_points:
        by = terms.SettledBy.NOTED if point.id.startswith("safety:") else terms.SettledBy.SAID_BACK
        note = "Yes, from the next day at noon." if point.id.startswith("written:") else ""
        writer.add(events.PointSettled(point.id, by, note), DOCTOR)
    risks = ("Bleeding is more likely while you take a blood thinner. Your doctor tells you when to take it again.",)
    writer.add(events.PersonalRisksStated(risks), DOCTOR)
    writer.add(events.Released(decision, "doctor-1", writer.at, able_to_decide=True), DOCTOR)
    return SampleVisit(pack, tuple(writer.history))


def signed_visit(
    pack: Pack,
    *,
    preparation: events.Prepared | None = None,
    question: str = QUESTION,
    method: SignMethod = SignMethod.DRAWN,
) -> SampleVisit:
    """Return a visit whose consent form is signed, in one of the ways of signing."""
    released = released_visit(pack, preparation=preparation, question=question)
    statements = pack.structure.statements
    ways = {
        SignMethod.DRAWN: events.Signed(FormKind.CONSENT, method, statements, strokes=signature_strokes()),
        SignMethod.MARK: events.Signed(
            FormKind.CONSENT, method, statements, witness="Sample Witness", reason="Hand tremor"
        ),
        SignMethod.TYPED: events.Signed(
            FormKind.CONSENT, method, statements, typed_name="Sample Patient One", reason="Arm in plaster"
        ),
        SignMethod.ON_PAPER: events.Signed(FormKind.CONSENT, method, statements),
    }
    return released.then(ways[method])


def declined_visit(pack: Pack) -> SampleVisit:
    """Return a visit of somebody who declined and signed."""
    signed = events.Signed(FormKind.DECLINE, SignMethod.DRAWN, (), strokes=signature_strokes())
    return released_visit(pack, Decision.DECLINE).then(signed)


def rechecked_visit(
    pack: Pack, *, changes: bool = True, decision: Decision = Decision.AGREE, moved_reason: str = "", signs: bool = True
) -> SampleVisit:
    """Return a visit that is signed by both and re-checked on the day of treatment, signed or about to be."""
    done = signed_visit(pack).then(events.FormSealed(FormKind.CONSENT, "7F3K-92QD", "ab" * 32))
    done = done.then(events.Countersigned("ab" * 32, done.history[-1].at), DOCTOR)
    opened = events.RecheckOpened(date(2026, 12, 3), "7F3K-92QD", moved_reason)
    visit = done.then(opened, RECEPTION).then(events.Claimed("kiosk-1"))
    aging = [question for question in pack.structure.safety_questions if question.ages]
    for asked in (*pack.structure.day_questions, *aging):
        is_yes = asked.id == "escort_today" or (changes and asked.id in ("blood_thinner", "drank_today", "infection"))
        answer = Answer.YES if is_yes else Answer.NO
        detail = {"blood_thinner": "Stopped on 28 November", "drank_today": "A glass of water at 8"}.get(asked.id, "")
        opens = answer in asked.opens_point_on
        visit = visit.then(events.RecheckAnswered(asked.id, answer, detail if is_yes else "", opens, is_urgent=False))
    visit = visit.then(events.RecheckDecided(decision))
    if not signs:
        return visit
    return visit.then(events.Signed(FormKind.RECHECK, SignMethod.DRAWN, (), strokes=signature_strokes()))


def refused_visit(pack: Pack, *, is_drawn: bool = False, preparation: events.Prepared | None = None) -> SampleVisit:
    """Return a visit of somebody who declined and would not sign; a nurse saw it, and typed or drew her name."""
    released = released_visit(pack, Decision.DECLINE, preparation=preparation)
    strokes, typed = (signature_strokes(), "") if is_drawn else ((), "Sample Witness")
    said = "I told you, that is enough."
    refused = events.SigningRefused("Sample Witness", "Nurse", typed_name=typed, strokes=strokes, said=said)
    return released.then(refused, DOCTOR)


def translated_visit(pack: Pack, *, confirms: bool = True) -> SampleVisit:
    """Return a signed visit that a daughter helped with; then somebody translated, and confirmed that or did not."""
    name = "Sample Interpreter"
    stated = events.CompanyStated((Help.TRANSLATING,), name, Relation.INTERPRETER)
    told = released_visit(pack, is_helped=True).then(stated)
    interpreter = name if confirms else ""
    return told.then(
        events.Signed(
            FormKind.CONSENT,
            SignMethod.DRAWN,
            pack.structure.statements,
            strokes=signature_strokes(),
            interpreter=interpreter,
            is_own_wish=True,
        )
    )


def replacing_visit(pack: Pack) -> SampleVisit:
    """Return a visit whose countersigned consent was set aside, and whose new one is signed."""
    old = signed_visit(pack).then(events.FormSealed(FormKind.CONSENT, "K7QX-3M9D", "ab" * 32))
    old = old.then(events.Countersigned("ab" * 32, old.history[-1].at), DOCTOR)
    set_aside = old.then(events.Superseded("The treatment is at one joint more.", "K7QX-3M9D"), DOCTOR)
    talked = set_aside.history[-1].at
    released = set_aside.then(events.Released(Decision.AGREE, "doctor-1", talked, able_to_decide=True), DOCTOR)
    statements = pack.structure.statements
    return released.then(events.Signed(FormKind.CONSENT, SignMethod.DRAWN, statements, strokes=signature_strokes()))


def revoked_visit(
    pack: Pack, *, signed: SampleVisit | None = None, method: SignMethod = SignMethod.DRAWN
) -> SampleVisit:
    """Return a visit whose consent was signed, sealed, countersigned, and then taken back."""
    done = (signed or signed_visit(pack)).then(events.FormSealed(FormKind.CONSENT, "7F3K-92QD", "ab" * 32))
    done = done.then(events.Countersigned("ab" * 32, done.history[-1].at), DOCTOR)
    opened = done.then(events.RevocationOpened(), RECEPTION).then(events.Claimed("kiosk-1"))
    ways = {
        SignMethod.DRAWN: {"strokes": signature_strokes()},
        SignMethod.MARK: {"witness": "Sample Witness", "reason": "Hand tremor", "strokes": signature_strokes()[1:]},
        SignMethod.TYPED: {"typed_name": "Sample Patient One", "reason": "Arm in plaster"},
    }
    taken_back = events.Signed(FormKind.REVOCATION, method, (), **ways[method])  # type: ignore[arg-type]
    return opened.then(taken_back).then(events.Revoked(document_code="7F3K-92QD"))


def signature_strokes() -> tuple[Stroke, ...]:
    """Return two strokes like handwriting, thin upwards and thick downwards."""
    loops = tuple(_loop(step / 160) for step in range(161))
    tail = tuple(StrokePoint(0.12 + 0.7 * t, 0.30 - 0.03 * math.sin(5 * t), 0.004) for t in (s / 40 for s in range(41)))
    return Stroke(loops), Stroke(tail)


def _loop(t: float) -> StrokePoint:
    angle = 2 * math.pi * 5.5 * t
    x = 0.1 + 0.68 * t + 0.035 * math.sin(angle)
    y = 0.2 + (0.075 - 0.045 * t) * math.cos(angle) + 0.012 * math.sin(3.7 * angle)
    return StrokePoint(x, y, 0.0045 + 0.0028 * math.sin(angle))


def _learn(writer: _Writer, pack: Pack) -> None:
    for section in pack.sections:
        if section.core:
            for step in range(len(section.steps)):
                writer.add(events.SectionShown(section.id, step, is_core=True))


def _tell_of_pain(writer: _Writer, pack: Pack) -> None:
    """Show a place on the planned side, after another one; nothing that opens a point is left."""
    asked = pack.structure.pain
    if asked is None:
        return
    first, second = (zone.id for zone in asked.zones[:2])
    wrong = events.PainPlaced(Placing.SHOWN, (f"{first}:left",), Side.LEFT, (PainPoint.SIDE,))
    writer.add(wrong, seconds=5)
    writer.add(events.PainPlaced(Placing.SHOWN, (f"{first}:right", f"{second}:right"), Side.RIGHT), seconds=5)
    writer.add(events.PainFelt(6, ("aching", "stabbing")), seconds=15)
    writer.add(events.PainLived("years", ("walk", "sleep")), seconds=15)


def _answer_check(writer: _Writer, pack: Pack, check_id: str, *, misses: int) -> None:
    """Answer a check: right at once, right at the second phrasing, or missed twice."""
    check = pack.check(check_id)
    phrasings = (check.first, check.second)
    for miss in range(misses):
        wrong = next(option for option in phrasings[miss].options if option != phrasings[miss].right)
        option = UNSURE if miss else wrong
        shown = (*phrasings[miss].options, UNSURE)
        writer.add(events.CheckAnswered(check_id, miss, option, shown, was_right=False, opens_point=miss == 1))
    if misses < 2:
        asked = phrasings[misses]
        writer.add(
            events.CheckAnswered(check_id, misses, asked.right, asked.options, was_right=True, opens_point=False)
        )
