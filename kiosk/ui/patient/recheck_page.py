"""On the day of treatment, after its questions: do you still want this?"""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.page import JourneyPage
from kiosk.visit.terms import Decision

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StillWantedViewModel(JourneyPage):
    """Three equal cards, as at the first decision. Signals: changed, goesOn."""

    changed = Signal()
    goesOn = Signal()

    @Property(str, notify=changed)
    def treatment(self) -> str:
        """The treatment's name."""
        return self._journey.words.title

    @Slot(str)
    def decide(self, choice: str) -> None:
        """Touch a card: ``agree``, ``talk_first`` or ``decline``, which leads to taking the consent back."""
        self._journey.decide_today(Decision(choice))

    @Slot()
    def back(self) -> None:
        """Go back to the last question."""
        self._journey.ask_again(self._journey.session.outline.recheck()[-1].id)
        self.goesOn.emit()
