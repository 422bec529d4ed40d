"""Safety questions, one a screen, on the way and on the day; and the calm screen after an urgent answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage
from kiosk.visit.events import RecheckAnswered, SafetyAnswered
from kiosk.visit.outline import Answer

if TYPE_CHECKING:
    from kiosk.procedure.words import SafetyWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SafetyViewModel(JourneyPage):
    """One safety question, or one of the re-check on the day of treatment. Signals: changed, goesOn."""

    changed = Signal()
    goesOn = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._is_today = bool(journey.asked_today)
        self._question_id = journey.asked_today or journey.place.stop_id
        kept = self._kept
        self._answer: Answer | None = kept.answer if kept else None
        self._detail = kept.detail if kept else ""

    @property
    def stop_id(self) -> str:
        """The question's id."""
        return self._question_id

    @property
    def _words(self) -> SafetyWords:
        return self._journey.words.question(self._question_id)

    @property
    def _kept(self) -> SafetyAnswered | RecheckAnswered | None:
        """The answer that counts, or None; an answer of another day is none of today's."""
        state = self._journey.state
        today = state.recheck.answers if state.recheck else {}
        return today.get(self._question_id) if self._is_today else state.safety.get(self._question_id)

    @property
    def _ids(self) -> list[str]:
        outline = self._journey.session.outline
        return [stop.id for stop in (outline.recheck() if self._is_today else outline.safety())]

    @Property(bool, constant=True)
    def isToday(self) -> bool:
        """True in the re-check on the day of treatment."""
        return self._is_today

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._words.question

    @Property(str, notify=changed)
    def help(self) -> str:
        """A sentence that makes it plain, or empty."""
        return self._words.help or ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which of the questions this is, from 1."""
        return self._ids.index(self._question_id) + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions there are."""
        return len(self._ids)

    @Property(str, notify=changed)
    def answer(self) -> str:
        """``yes``, ``no``, ``not_sure`` or empty."""
        return self._answer.value if self._answer else ""

    @Property(bool, notify=changed)
    def wantsDetail(self) -> bool:
        """True when a detail may be typed."""
        question = self._journey.pack.safety_question(self._question_id)
        return self._answer in question.detail_on and bool(self._words.detail)

    @Property(str, notify=changed)
    def detailPrompt(self) -> str:
        """What may be typed."""
        return self._words.detail or ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What was typed."""
        return self._detail

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What the patient must know after this answer, or empty."""
        question = self._journey.pack.safety_question(self._question_id)
        is_due = self._answer is not None and self._answer in question.opens_point_on
        return (self._words.advice or "") if is_due else ""

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Touch an answer; it may be changed until Next."""
        if answer != self.answer:
            self._answer = Answer(answer)
            self._lack(False)
            self.changed.emit()

    @Slot(str)
    def write(self, detail: str) -> None:
        """Keep what is being typed."""
        if detail != self._detail:
            self._detail = detail
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Give the answer and go on; after an urgent one the wait screen comes first."""
        if self._answer is None:
            self._lack(True)
            return
        self._keep()
        if self._is_today:
            self.goesOn.emit()
        elif self._journey.place.stop_id == self._question_id:
            self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Go back; an answer already touched is kept. Before the first question of the day there is nothing."""
        place = self._ids.index(self._question_id)
        if self._is_today and place == 0:
            return
        self.leaves()
        if self._is_today:
            self._journey.ask_again(self._ids[place - 1])
            self.goesOn.emit()
        else:
            self._journey.go_back()

    def leaves(self) -> None:
        """Keep an answer that was touched but not given, also in the place of another one."""
        kept = self._kept
        if kept is None or (kept.answer, kept.detail) != (self._answer, self._written):
            self._keep()

    @property
    def _written(self) -> str:
        """The detail, where this answer wants one."""
        return self._detail if self.wantsDetail else ""

    def _keep(self) -> None:
        if self._answer is not None:
            answer = self._journey.answer_today if self._is_today else self._journey.answer_safety
            answer(self._question_id, self._answer, self._written)


@QmlElement
@QmlUncreatable("made by the program")
class UrgentViewModel(JourneyPage):
    """Asks the patient to wait where they are: somebody is coming. Signals: changed, goesOn."""

    changed = Signal()
    goesOn = Signal()

    @Property(bool, notify=changed)
    def isAttended(self) -> bool:
        """True when somebody came."""
        return not self._journey.state.is_urgent

    @Slot()
    def next(self) -> None:
        """Go on while waiting."""
        self._journey.has_seen_urgent = True
        self.goesOn.emit()
