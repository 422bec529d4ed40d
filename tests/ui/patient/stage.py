"""A kiosk for page tests: the real screens and packs, with the visit kept in memory and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.procedure.form_words import FormWords, read_form_words
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.reading import Listening, ReadingViewModel
from kiosk.ui.patient.services import KioskPolicy, KioskServices, OpenVisit, SampleVisit, Voices
from kiosk.ui.platform.sentence_player import SentencePlayer
from kiosk.ui.platform.translation import COMPILED
from kiosk.visit.arrival import Arrival
from kiosk.visit.events import Signed
from kiosk.visit.outline import UNSURE, Answer, CheckStop, PainKind, PainStop, SafetyStop, SectionStop
from kiosk.visit.rules import doctor, reception, rechecking, release, revoking, signing
from kiosk.visit.session import VisitSession
from kiosk.visit.slowing import Failures
from kiosk.visit.terms import (
    THE_PATIENT,
    Actor,
    Decision,
    FormKind,
    Help,
    Placing,
    Relation,
    Role,
    SettledBy,
    Side,
    Signatory,
    SignMethod,
)
from tests.builders.visit import OPTIONAL, TEMPLATES, prepared, sample_pack
from tests.fakes.clock import FixedClock
from tests.fakes.journal import MemoryJournal

STATION = "kiosk-1"
VISIT_ID = "visit-1"
CODE = "428017"
BORN = date(1958, 3, 14)
ROOT = Path(__file__).resolve().parents[3]
RECEPTION = Actor(Role.RECEPTION, "reception-1", "reception")
DOCTOR = Actor(Role.DOCTOR, "doctor-1", "doctor")
PERSONAL_RISK = "Bleeding is more likely while you take a blood thinner. Your doctor tells you when to take it again."

pack_of = cache(sample_pack)


LANGUAGES = ("en", "es", "ca")


@cache
def form_words(language: str = "en") -> FormWords:
    return read_form_words(TEMPLATES / "form" / f"{language}.yaml")


@dataclass
class OneCode:
    """A code book with one visit."""

    def visit_of_code(self, code: str) -> str | None:
        return VISIT_ID if code == CODE else None

    def birth_date_of(self, visit_id: str) -> date:
        return BORN


@dataclass
class CountedAttempts:
    """Failures counted in memory."""

    failed: dict[str, Failures] = field(default_factory=dict)

    def failures(self, key: str) -> Failures:
        return self.failed.get(key, Failures())

    def note_failure(self, key: str, at: datetime) -> None:
        self.failed[key] = Failures(self.failures(key).count + 1, at)

    def forget(self, key: str) -> None:
        self.failed.pop(key, None)


@dataclass
class NotedForms:
    """Notes which forms were asked for."""

    made: list[FormKind] = field(default_factory=list)

    def rehearse(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        done(None)

    def make(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        self.made.append(kind)
        done(None)


class OpenDoor:
    """A staff door with one PIN."""

    def unlock(self, pin: str) -> bool:
        return pin == "258013"

    def waits_until(self) -> datetime | None:
        return None


class SampleKiosk:
    """One kiosk with one prepared visit; opens nothing by itself.

    Args:
        procedure: Which pack.
        policy: Anything that differs from a plain sample kiosk.
        is_low: Everything that is touched stands in the lower part of an upright screen.
        side: Which side reception entered, other than the right.
        joints: Which joints reception entered, other than the pack's last two.
        optional: What the clinic asks beside the treatment.
        signatory: Who signs, other than the patient.
        pack: The pack itself, where it is none of the house's.
        more_form_words: Fixed words of forms beside the English ones, by language.
        translations: Folder of the interface's compiled translations.
        voices: What is read aloud; nothing without.
        listening: How the sound reaches the patient.
        has_device: Whether the machine has a device for sound.
        language: That of the patient, at a kiosk with all of the house's; without it, a kiosk in English alone.
    """

    helped_by: tuple[tuple[Help, ...], str, Relation | None] = ((), "", None)

    def __init__(
        self,
        procedure: str = "lumbar_rhizolysis",
        *,
        policy: KioskPolicy | None = None,
        text_scale: float = 1.0,
        theme: str = "light",
        is_low: bool = False,
        is_ready: bool = True,
        side: Side = Side.RIGHT,
        joints: tuple[str, ...] | None = None,
        optional: tuple[str, ...] = OPTIONAL,
        signatory: Signatory = THE_PATIENT,
        pack: Pack | None = None,
        more_form_words: Mapping[str, FormWords] | None = None,
        translations: Path = COMPILED,
        voices: Voices | None = None,
        listening: Listening = Listening.SPEAKER,
        has_device: Callable[[], bool] = lambda: True,
        language: str = "",
    ) -> None:
        self.clock = FixedClock()
        self.journal = MemoryJournal()
        self.forms = NotedForms()
        self.attempts = CountedAttempts()
        self.pack: Pack = pack or pack_of(procedure, optional=optional)
        self.language = language or "en"
        own = {code: form_words(code) for code in LANGUAGES} if language else {}
        self.form_words = {"en": form_words(), **own, **(more_form_words or {})}
        self.translations = translations
        self.outline = build_outline(self.pack)
        self.policy = policy or KioskPolicy(
            station=STATION, clinic_name="Sample Clinic", phone="+34 900 000 000", is_sample=True
        )
        entered = prepared(self.pack)
        entered = replace(entered, side=side, joints=entered.joints if joints is None else joints, signatory=signatory)
        entered = replace(entered, language=self.language)
        self._elsewhere().act(RECEPTION, reception.prepare, entered, code=CODE)
        display = DisplayViewModel(
            languages=(language, *(one for one in LANGUAGES if one != language)) if language else self.policy.languages,
            text_scale=text_scale,
            theme=theme,
            reduce_motion=True,
            is_low=is_low,
            translations=translations,
        )
        self.voices = voices
        self.player = SentencePlayer(between_ms=0)
        self.reading = ReadingViewModel(
            lambda: display.code, listening=listening, has_device=has_device, player=self.player
        )
        self.kiosk = KioskViewModel(self.policy, display, now=self.clock.now, reading=self.reading)
        if is_ready:
            self.be_ready()

    def be_ready(self) -> None:
        arrival = Arrival(codes=OneCode(), attempts=self.attempts, clock=self.clock, station=STATION)
        samples = (
            SampleVisit(CODE, "Lumbar rhizolysis", BORN),
            SampleVisit("731905", "Cervical rhizolysis", date(1949, 8, 2)),
        )
        self.kiosk.be_ready(KioskServices(self, arrival, self.forms, OpenDoor(), samples, {"en": 17}, self.voices))

    # ---- the Visits protocol

    def open(self, visit_id: str) -> OpenVisit:
        return OpenVisit(self._elsewhere(), self.pack, self.form_words, self.pack.languages)

    def has_news(self) -> bool:
        return True

    def require_room(self) -> None:
        """There is always room."""

    # ---- going somewhere

    @property
    def journey(self) -> Journey:
        journey = self.kiosk._flow.journey
        assert journey is not None
        return journey

    @property
    def page(self) -> Any:
        """The page's view-model."""
        return self.kiosk.property("page")

    @property
    def screen(self) -> str:
        return str(self.kiosk.property("screen"))

    def open_visit(self) -> None:
        """Type code and birthday."""
        self.kiosk._flow._enter(VISIT_ID)

    def begin(self) -> None:
        """Go to the first section."""
        self.open_visit()
        self.journey.accept_notice()
        self.journey.state_company(*self.helped_by)

    def go_to(self, stop_id: str, *, step: int = 0) -> None:
        """Show one stop."""
        if self.kiosk._flow.journey is None:
            self.begin()
        self.journey.go_to(stop_id)
        for _ in range(step):
            self.journey.go_on()

    def miss_check(self, check_id: str, *, times: int = 1) -> None:
        """Answer a check wrongly once, or wrongly and then "not sure"."""
        self.go_to(check_id)
        stop = self.outline.stop(check_id)
        assert isinstance(stop, CheckStop)
        for phrasing in stop.phrasings[:times]:
            wrong = next(option for option in phrasing.options if option != phrasing.right)
            shown = (*phrasing.options, UNSURE)
            self.journey.answer_check(wrong, shown)
            if times == 2 and phrasing is stop.phrasings[0]:
                self.journey.retry_check()

    def pass_check(self, check_id: str) -> None:
        """Answer a check rightly."""
        self.go_to(check_id)
        stop = self.outline.stop(check_id)
        assert isinstance(stop, CheckStop)
        self.journey.answer_check(stop.phrasings[0].right, (*stop.phrasings[0].options, UNSURE))

    def tell_of_pain(self, kind: PainKind) -> None:
        """Answer one question about a pain that opens no point, on the planned side."""
        assert self.pack.structure.pain is not None
        match kind:
            case PainKind.PLACE:
                self.journey.place_pain(Placing.SHOWN, [f"{self.pack.structure.pain.zones[0].id}:right"])
            case PainKind.FEEL:
                self.journey.feel_pain(6, ["aching"])
            case PainKind.LIFE:
                self.journey.live_with_pain("years", ["walk"])

    def learn_all(
        self, *, yes_to: Sequence[str] = ("blood_thinner",), missed: Sequence[str] = (), without: Sequence[str] = ()
    ) -> None:
        """See every core section, pass every check, answer every safety question, and stand before the decision."""
        self.begin()
        for stop in self.outline.core:
            match stop:
                case SectionStop():
                    self.go_to(stop.id, step=stop.step_count - 1)
                case CheckStop() if stop.id in missed:
                    self.miss_check(stop.id, times=2)
                case CheckStop():
                    self.pass_check(stop.id)
                case PainStop():
                    self.go_to(stop.id)
                    if stop.id not in without:
                        self.tell_of_pain(stop.kind)
                case SafetyStop():
                    self.go_to(stop.id)
                    is_yes = stop.id in yes_to
                    detail = "Acenocoumarol, every evening" if is_yes else ""
                    self.journey.answer_safety(stop.id, Answer.YES if is_yes else Answer.NO, detail)
                case _:
                    self.go_to(stop.id)
                    if stop.id == "goals":
                        self.journey.state_goals(["walk"], "")

    def decide(self, decision: Decision = Decision.AGREE, *, yes_beside: Sequence[str] = ("teaching",)) -> None:
        """Decide, and answer what is asked beside the treatment."""
        self.journey.decide(decision)
        while asked := self.journey.asked_beside:
            self.journey.answer_beside(asked, is_given=asked in yes_beside)

    def release(self, decision: Decision = Decision.AGREE, *, risks: Sequence[str] = (PERSONAL_RISK,)) -> None:
        """Decide, then let the doctor settle everything and release."""
        self.decide(decision)
        session = self._elsewhere()
        state = session.state
        assert state.side is not None
        session.act(DOCTOR, doctor.confirm_side, side=state.side, joints=state.joints)
        for point in session.state.open_points:
            by = SettledBy.SAID_BACK if point.kind.needs_say_back else SettledBy.NOTED
            session.act(DOCTOR, doctor.settle_point, point_id=point.id, by=by, note="Talked about.")
        session.act(DOCTOR, doctor.state_personal_risks, sentences=tuple(risks))
        session.act(
            DOCTOR, release.release, informed_at=self.clock.now(), able_to_decide=True, same_day_reason="Came from far."
        )
        self.journey.session.catch_up()

    def sign(self) -> None:
        """Sign the released consent."""
        statements = self.outline.statements
        self.journey.sign(Signed(FormKind.CONSENT, SignMethod.TYPED, statements, typed_name="Sample", reason="Tremor"))

    def set_aside(self) -> None:
        """The signed form is kept; the doctor sets it aside, and releases anew."""
        session = self._elsewhere()
        program = Actor(Role.PROGRAM, "antesala", "kiosk-1")
        session.act(program, signing.seal, form=FormKind.CONSENT, document_code="K7QX-3M9D", sha256="0" * 64)
        session.act(DOCTOR, signing.supersede, reason="The treatment is on the other side, at one joint more.")
        session.act(
            DOCTOR, release.release, informed_at=self.clock.now(), able_to_decide=True, same_day_reason="Came from far."
        )
        self.journey.session.catch_up()

    def reopen_to_take_back(self) -> None:
        """Leave the kiosk with a signed consent; reception opens it again, and the patient comes back."""
        self.kiosk.welcome()
        self._elsewhere().act(RECEPTION, revoking.open_revocation, code=CODE)
        self.open_visit()

    def open_today(self) -> None:
        """Leave the kiosk with a signed consent; on the day reception opens the re-check, and the patient comes."""
        self.kiosk.welcome()
        self._elsewhere().act(RECEPTION, rechecking.open_recheck, code=CODE, moved_reason="A place came free")
        self.open_visit()

    def answer_today(self, *, yes_to: Sequence[str] = ("escort_today",)) -> None:
        """Answer every question of the re-check."""
        for stop in self.outline.recheck():
            self.journey.answer_today(stop.id, Answer.YES if stop.id in yes_to else Answer.NO, "")

    def attend(self) -> None:
        """Reception goes to the patient."""
        self._elsewhere().act(RECEPTION, reception.attend_urgent)
        self.journey.session.catch_up()

    def _elsewhere(self) -> VisitSession:
        return VisitSession(journal=self.journal, clock=self.clock, outline=self.outline, visit_id=VISIT_ID)
