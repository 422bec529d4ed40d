"""Safety questions, one a screen, and the calm screen after an urgent answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage
from kiosk.visit.outline import Answer

if TYPE_CHECKING:
    from kiosk.procedure.words import SafetyWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SafetyViewModel(JourneyPage):
    """One safety question. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._question_id = journey.place.stop_id
        kept = journey.state.safety.get(self._question_id)
        self._answer: Answer | None = kept.answer if kept else None
        self._detail = kept.detail if kept else ""

    @property
    def stop_id(self) -> str:
        """The question's id."""
        return self._question_id

    @property
    def _words(self) -> SafetyWords:
        return self._journey.words.safety_questions[self._question_id]

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
        """Which of the safety questions this is, from 1."""
        ids = [stop.id for stop in self._journey.session.outline.safety()]
        return ids.index(self._question_id) + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many safety questions there are."""
        return sum(1 for _ in self._journey.session.outline.safety())

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
        if self._journey.place.stop_id == self._question_id:
            self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Go back; an answer already touched is kept."""
        if self._answer is not None:
            self._keep()
        self._journey.go_back()

    def leaves(self) -> None:
        """Keep an answer that was touched but not given."""
        if self._answer is not None and self._question_id not in self._journey.state.safety:
            self._keep()

    def _keep(self) -> None:
        if self._answer is not None:
            detail = self._detail if self.wantsDetail else ""
            self._journey.answer_safety(self._question_id, self._answer, detail)


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
