"""A stage for demonstrations, journey tests and benchmarks: the real house and the real screens, opened at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.app.application import make_application, require_pyside
from kiosk.app.approval import ApprovalGuard
from kiosk.app.countersigning import Countersigning
from kiosk.app.doctor_part import talk_and_release
from kiosk.app.folders import Folders
from kiosk.app.house import open_house
from kiosk.app.keys import key_source
from kiosk.app.readiness import services_of
from kiosk.app.sample_clinic import DOCTOR, PASSWORD
from kiosk.app.screen import ScreenLook, make_screen
from kiosk.app.visits import StoredVisits
from kiosk.clinic import ClinicSettings, read_clinic
from kiosk.records.store import Store
from kiosk.ui.demo.hand import Hand
from kiosk.ui.demo.visitor import Script, Visitor, usual_question
from kiosk.ui.patient.services import SampleVisit, Voices
from kiosk.ui.platform.hooks import FaultHooks
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.outline import Outline, Reach
from kiosk.visit.state import VisitState

_SMALL_WIDTH = 1366


def density_of(size: tuple[int, int]) -> float:
    """Return pixels a millimetre of a usual screen of this size: 24 inches, or 15.6 for the small one."""
    return (100 if size[0] == _SMALL_WIDTH else 92) / 25.4


def speaking(settings: ClinicSettings, language: str | None) -> ClinicSettings:
    """Return the settings of a clinic whose patients and staff begin in one of its languages.

    Args:
        settings: The clinic's.
        language: Which; None, or one that the clinic does not offer, changes nothing.
    """
    if language not in settings.languages:
        return settings
    others = (code for code in settings.languages if code != language)
    return replace(settings, languages=(language, *others), desk=replace(settings.desk, language=language))


class Stage:
    """One sample clinic with one kiosk.

    Args:
        folders: Where things lie; an empty data folder becomes a new sample clinic.
        size: Window size in pixels.
        text_scale: First text scale.
        theme: First theme.
        is_kiosk: Full screen, leaving needs a PIN.
        is_still: No motion, for those who wait for it.
        language: Which of the clinic's languages comes first; its own first when None.
        voices: What pages are read aloud with, as if the machine could be heard; nothing without.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """

    def __init__(  # noqa: PLR0913 - each is one wish about the stage
        self,
        folders: Folders,
        *,
        size: tuple[int, int],
        text_scale: float = 1.0,
        theme: str = "light",
        is_kiosk: bool = False,
        is_still: bool = False,
        language: str | None = None,
        voices: Voices | None = None,
    ) -> None:
        require_pyside()
        self.folders = folders
        settings = speaking(read_clinic(folders.clinic), language)
        make_application()
        self.house = open_house(folders, settings)
        self.tasks = TaskRunner()
        look = ScreenLook(size, text_scale, theme, is_kiosk, is_still, px_per_mm=density_of(size))
        self.kiosk, self.window = make_screen(
            settings, look, now=self.house.clock.now, tasks=self.tasks, has_sound=lambda: voices is not None
        )
        self._catch_faults()
        self.window.show()
        self.kiosk.be_ready(services_of(self.house, self.tasks, voices))
        self.hand = Hand(self.window.window)
        self._visits = {row.code: row.visit_id for row in self.house.store.summaries.open_visits()}
        self._is_open = True

    def _catch_faults(self) -> None:
        """Bring the safe page after a fault, as at a real station."""
        self._hooks = FaultHooks()
        self._hooks.failed.connect(self.kiosk.fail)
        self.tasks.failed.connect(self.kiosk.fail)
        self._hooks.install()

    @property
    def samples(self) -> tuple[SampleVisit, ...]:
        """The open sample visits."""
        return tuple(self.house.sample_visits)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the welcome screen offers."""
        return self.house.settings.languages

    def visit_id(self, sample: SampleVisit) -> str:
        """Return the visit that a sample's code opened when the stage was set, whatever became of the code since."""
        if sample.code not in self._visits:  # prepared since, in place of one that was signed
            self._visits |= {row.code: row.visit_id for row in self.house.store.summaries.open_visits()}
        return self._visits[sample.code]

    def procedure_of(self, sample: SampleVisit) -> str:
        """Return the procedure's id."""
        prepared = self.state_of(sample).prepared
        return prepared.procedure_id if prepared else ""

    def state_of(self, sample: SampleVisit) -> VisitState:
        """Return the visit's state, as the journal has it now."""
        return self.house.visits.open(self.visit_id(sample)).session.state

    def outline_of(self, sample: SampleVisit) -> Outline:
        """Return the visit's outline."""
        return self.house.visits.open(self.visit_id(sample)).session.outline

    def visitor(
        self, sample: SampleVisit, *, language: str | None = None, decision: str = "agree", pictures: Path | None = None
    ) -> Visitor:
        """Return a sample patient with the usual script: one wrong answer, one "not sure", a question, one Yes."""
        born = self.house.store.codes.birth_date_of(self.visit_id(sample))
        script = Script(
            code=sample.code,
            day=born.day,
            month=born.month,
            language=language or self.languages[0],
            decision=decision,
            question=usual_question(),
            wrong_at=1,
            unsure_at=3,
            yes_to=("blood_thinner",),
            pain=self._where_it_hurts(sample),
            feels=("electric",),
        )
        outline = self.outline_of(sample)
        return Visitor(self.hand, self.kiosk, script, outline_of=lambda: outline, pictures=pictures)

    def _where_it_hurts(self, sample: SampleVisit) -> tuple[str, ...]:
        """Return two zones that the treatment is for, on the planned side, as the figure shows them from behind."""
        visit = self.house.visits.open(self.visit_id(sample))
        asked, side = visit.pack.structure.pain, visit.session.state.side
        if asked is None or side is None:
            return ()
        view = asked.views[0].drawn
        zones = [zone for zone in asked.zones if zone.reach is Reach.TREATED and view in zone.drawn]
        return tuple(zone.layer(own, view) for zone in zones[:2] for own in zone.sides if own.value == side.value)

    def play(self, visitor: Visitor, sample: SampleVisit) -> None:
        """Play a whole visit: patient to the wait, the doctor's part, statements, signature, form."""
        visitor.go_to("Waiting")
        self.doctor_releases(sample)
        self.hand.wait_until(lambda: str(self.kiosk.screen) == "Signing", "the signature screen")
        visitor.go_to("Thanks")
        self.hand.wait_until(lambda: bool(self.state_of(sample).forms), "the form")
        self.hand.wait_until(lambda: self.take_home_of(sample) is not None, "the sheet to take home")

    def doctor_releases(self, sample: SampleVisit) -> None:
        """Do the doctor's part from another station: another connection to the same records."""
        with self.another_station() as visits:
            talk_and_release(visits.open(self.visit_id(sample)), self.house.clock, DOCTOR)

    def doctor_countersigns(self, sample: SampleVisit) -> None:
        """Let the sample doctor countersign the form, with the password given anew."""
        house = self.house
        desk = Countersigning(house.roster, house.maker, house.clock, "doctor-1")
        desk.countersign(house.visits.open(self.visit_id(sample)), DOCTOR, PASSWORD)

    @contextmanager
    def another_station(self) -> Iterator[StoredVisits]:
        """Open the records a second time, as another station does."""
        settings = self.house.settings
        store = Store.open(self.folders.records, key_source(self.folders, settings), now=self.house.clock.now)
        try:
            yield StoredVisits(
                store, self.house.clock, self.house.form_words, ApprovalGuard(self.house.clock, is_sample=True)
            )
        finally:
            store.close()

    def form_of(self, sample: SampleVisit) -> bytes:
        """Return the newest form's bytes."""
        return self.house.store.documents.document(self.state_of(sample).forms[-1].sha256).data

    def take_home_of(self, sample: SampleVisit) -> bytes | None:
        """Return the bytes of the sheet to take home, once it is there."""
        kept = self.state_of(sample).take_home
        return self.house.store.documents.document(kept.sha256).data if kept is not None else None

    def close(self) -> None:
        """End in order; a second time does nothing."""
        if not self._is_open:
            return
        self._is_open = False
        self.tasks.close()
        self.kiosk.rest()
        self.window.close()
        self.house.close()
        self._hooks.remove()
