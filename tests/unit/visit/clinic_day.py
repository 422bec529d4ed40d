"""A visit that a test leads step by step through the real rules, with a journal in memory and a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import ParamSpec

import pytest

from kiosk.errors import VisitError
from kiosk.visit import course
from kiosk.visit.course import Place
from kiosk.visit.events import Event, Fact, Prepared, Signed
from kiosk.visit.outline import (
    Answer,
    CheckStop,
    Outline,
    PainKind,
    PainStop,
    PlainKind,
    PlainStop,
    SafetyStop,
    SectionStop,
)
from kiosk.visit.rules import decision, doctor, kiosk, pain, reception, rechecking, release, revoking, signing
from kiosk.visit.session import Rule, VisitSession
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Placing, Role, SettledBy, Side, Signatory, SignMethod
from tests.builders.outline import JOINTS, PACK_HASH, STATEMENTS, small_outline
from tests.fakes.clock import FixedClock
from tests.fakes.journal import MemoryJournal

P = ParamSpec("P")

VISIT = "visit-1"
PATIENT = Actor(Role.PATIENT, "patient-1", "kiosk-1")
ELSEWHERE = Actor(Role.PATIENT, "patient-1", "kiosk-2")
HELPER = Actor(Role.HELPER, "patient-1", "kiosk-1")
REPRESENTATIVE = Actor(Role.REPRESENTATIVE, "patient-1", "kiosk-1")
RECEPTION = Actor(Role.RECEPTION, "reception-1", "reception")
DOCTOR = Actor(Role.DOCTOR, "doctor-1", "doctor")
PROGRAM = Actor(Role.PROGRAM, "antesala", "kiosk-1")
EVERYBODY = (PATIENT, HELPER, REPRESENTATIVE, RECEPTION, DOCTOR, PROGRAM)

STROKES = (Stroke((StrokePoint(0.1, 0.1, 0.01), StrokePoint(0.8, 0.3, 0.01))),)
CONSENT = Signed(FormKind.CONSENT, SignMethod.DRAWN, STATEMENTS, STROKES)
DECLINE = Signed(FormKind.DECLINE, SignMethod.DRAWN, (), STROKES)
REVOCATION = Signed(FormKind.REVOCATION, SignMethod.DRAWN, (), STROKES)
RECHECK = Signed(FormKind.RECHECK, SignMethod.DRAWN, (), STROKES)
SHA = "11" * 32


def preparation(
    *, signatory: Signatory | None = None, planned_on: date | None = None, joints: tuple[str, ...] = ("upper",)
) -> Prepared:
    """Return what reception enters for the sample patient."""
    return Prepared(
        patient_id="patient-1",
        procedure_id="sample_procedure",
        content_version="1",
        pack_hash=PACK_HASH,
        language="en",
        side=Side.LEFT,
        joints=joints,
        doctor_id="doctor-1",
        planned_on=planned_on,
        signatory=signatory or Signatory(),
    )


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Expect a refusal with this code."""
    with pytest.raises(VisitError) as caught:
        yield
    assert caught.value.code == code


class ClinicDay:
    """One visit and everybody who acts on it.

    Args:
        signatory: Who signs; by default the patient.
        planned_on: Planned day of treatment.
        optional: What is asked beside the treatment.
    """

    def __init__(
        self,
        *,
        signatory: Signatory | None = None,
        planned_on: date | None = None,
        optional: tuple[str, ...] = (),
    ) -> None:
        self.outline: Outline = small_outline(optional=optional)
        self.journal = MemoryJournal()
        self.clock = FixedClock()
        self.session = self.another_session()
        self.preparation = preparation(signatory=signatory, planned_on=planned_on)

    def another_session(self) -> VisitSession:
        """Return the visit as a second station sees it."""
        return VisitSession(journal=self.journal, clock=self.clock, outline=self.outline, visit_id=VISIT)

    @property
    def state(self) -> VisitState:
        return self.session.state

    @property
    def history(self) -> Sequence[Event]:
        return self.journal.events(VISIT)

    @property
    def place(self) -> Place:
        return course.place(self.state, self.outline)

    @property
    def open_points(self) -> list[str]:
        return [point.id for point in self.state.open_points]

    def does(self, actor: Actor, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Let somebody act."""
        return self.session.act(actor, rule, *args, **kwargs)

    def patient(self, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Let the patient act at the first kiosk."""
        return self.session.act(PATIENT, rule, *args, **kwargs)

    def doctor(self, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Let the doctor act."""
        return self.session.act(DOCTOR, rule, *args, **kwargs)

    def reception(self, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Let reception act."""
        return self.session.act(RECEPTION, rule, *args, **kwargs)

    def program(self, rule: Rule[P], *args: P.args, **kwargs: P.kwargs) -> Sequence[Fact]:
        """Let the program itself act."""
        return self.session.act(PROGRAM, rule, *args, **kwargs)

    # ---- a day's stations, each beginning where the one before ends

    def prepared(self) -> ClinicDay:
        """Reception has prepared the visit."""
        self.reception(reception.prepare, self.preparation, code="123456")
        return self

    def at_kiosk(self) -> ClinicDay:
        """The signatory has opened the visit at the kiosk and left the notice."""
        self.prepared()
        self.does(self.signatory, kiosk.claim)
        self.does(self.signatory, kiosk.show_notice)
        return self

    def all_seen(self) -> ClinicDay:
        """Every core stop is done: all checks right, every safety answer No."""
        self.at_kiosk()
        self.see_the_rest()
        return self

    def decided(self, choice: Decision = Decision.AGREE) -> ClinicDay:
        """The patient has decided."""
        self.all_seen()
        self.does(self.signatory, decision.decide, decision=choice)
        return self

    def ready(self, choice: Decision = Decision.AGREE) -> ClinicDay:
        """Side and personal risks are stated as well; only the release is missing."""
        self.decided(choice)
        self.doctor_prepares()
        return self

    def released(self, choice: Decision = Decision.AGREE) -> ClinicDay:
        """The doctor has released."""
        self.ready(choice)
        self.release()
        return self

    def signed(self, signed: Signed = CONSENT) -> ClinicDay:
        """The signatory has signed."""
        self.released(Decision.AGREE if signed.form is FormKind.CONSENT else Decision.DECLINE)
        self.does(self.signatory, signing.sign, signed)
        return self

    def sealed(self) -> ClinicDay:
        """The form is sealed."""
        self.signed()
        self.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256=SHA)
        return self

    def done(self) -> ClinicDay:
        """The doctor has countersigned."""
        self.sealed()
        self.doctor(signing.countersign, authenticated_at=self.clock.now())
        return self

    def taking_back(self) -> ClinicDay:
        """Everybody has signed, and the signatory stands at the kiosk again to take the consent back."""
        self.done()
        self.reopen_to_take_back()
        return self

    def rechecking(self) -> ClinicDay:
        """Everybody has signed; on the day of treatment the signatory stands at the kiosk for the re-check."""
        self.done()
        self.reception(rechecking.open_recheck, code="112233", moved_reason="moved")
        self.does(self.signatory, kiosk.claim)
        return self

    def answer_today(self, *, yes_to: tuple[str, ...] = ("escort",)) -> None:
        """Answer every question of the re-check."""
        for stop in self.outline.recheck():
            answer = Answer.YES if stop.id in yes_to else Answer.NO
            self.does(self.signatory, rechecking.answer_recheck, question_id=stop.id, answer=answer)

    # ---- parts of a day

    def reopen_to_take_back(self) -> None:
        """Reception opens the signed visit under a new code, and the signatory comes to the kiosk with it."""
        self.reception(revoking.open_revocation, code="654321")
        self.does(self.signatory, kiosk.claim)

    @property
    def signatory(self) -> Actor:
        return PATIENT if self.preparation.signatory.is_patient else REPRESENTATIVE

    def see_the_rest(self) -> None:
        """Do every core stop that is not done, in the order of the visit."""
        for stop_id in course.unfinished(self.state, self.outline):
            self._do_stop(stop_id)

    def doctor_prepares(self) -> None:
        """Confirm the side and say that there are no risks beyond the form."""
        self.doctor(doctor.confirm_side, side=Side.LEFT, joints=JOINTS)
        self.doctor(doctor.state_personal_risks, sentences=())

    def settle_all(self) -> None:
        """Settle every open point by explaining it."""
        for point_id in self.open_points:
            self.doctor(doctor.settle_point, point_id=point_id, by=SettledBy.SAID_BACK)

    def release(self, *, same_day_reason: str = "") -> None:
        """Release what was decided, after a talk that ended just now."""
        self.doctor(release.release, informed_at=self.clock.now(), able_to_decide=True, same_day_reason=same_day_reason)

    def miss(self, check_id: str, times: int) -> None:
        """Answer a check wrongly, once or twice."""
        for option in ("a", "d")[:times]:
            self.does(self.signatory, kiosk.answer_check, check_id=check_id, option=option, shown=("a", "b", "c"))

    def answer(self, question_id: str, answer: Answer, detail: str = "") -> None:
        """Answer a safety question."""
        self.does(self.signatory, kiosk.answer_safety, question_id=question_id, answer=answer, detail=detail)

    def show_pain(self, *zones: str) -> None:
        """The signatory shows where it hurts."""
        self.does(self.signatory, pain.place_pain, placing=Placing.SHOWN, zones=zones)

    def feel(self, *kinds: str, strength: int = 6) -> None:
        """The signatory says how it feels."""
        self.does(self.signatory, pain.feel_pain, strength=strength, kinds=kinds)

    def tell_of_pain(self) -> None:
        """Tell everything about a pain that opens no point: the left of the back aches."""
        for kind in PainKind:
            self._do_stop(kind.value)

    def later(self, **units: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**units))

    def _do_stop(self, stop_id: str) -> None:
        match self.outline.stop(stop_id):
            case SectionStop(step_count=step_count):
                for step in range(step_count):
                    self.does(self.signatory, kiosk.show_section, section_id=stop_id, step=step)
            case CheckStop(phrasings=phrasings):
                asked = phrasings[len(self.state.checks.get(stop_id, ()))]
                self.does(self.signatory, kiosk.answer_check, check_id=stop_id, option=asked.right, shown=asked.options)
            case SafetyStop():
                self.answer(stop_id, Answer.NO)
            case PainStop(kind=PainKind.PLACE):
                self.show_pain("back:left")
            case PainStop(kind=PainKind.FEEL):
                self.feel("aching")
            case PainStop():
                self.does(self.signatory, pain.live_with_pain, since="years", prevents=("walk",))
            case PlainStop(kind=PlainKind.GOALS):
                self.does(self.signatory, kiosk.state_goals, goals=("walk",))
            case PlainStop():
                self.does(self.signatory, kiosk.show_stop, stop_id=stop_id)
