"""What is asked beside the treatment, one a screen: Yes or No, and neither is preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage
from kiosk.visit.course import Phase

if TYPE_CHECKING:
    from kiosk.procedure.words import OptionalConsentWords, OptionalWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OptionalConsentViewModel(JourneyPage):
    """One thing asked beside the treatment. Signals: changed, goesOn."""

    changed = Signal()
    goesOn = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._consent_id = journey.asked_beside
        kept = journey.state.optional_consents.get(self._consent_id)
        self._answer = "" if kept is None else "yes" if kept.counts else "no"

    @property
    def stop_id(self) -> str:
        """What is asked."""
        return self._consent_id

    @property
    def _all(self) -> OptionalWords:
        said = self._journey.words.optional_consents
        assert said is not None, "a pack that asks it has words for it"
        return said

    @property
    def _words(self) -> OptionalConsentWords:
        return self._all.asked[self._consent_id]

    @property
    def _ids(self) -> tuple[str, ...]:
        return self._journey.session.outline.optional_consents

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._words.question

    @Property(str, notify=changed)
    def help(self) -> str:
        """What a yes would mean."""
        return self._words.help

    @Property(str, notify=changed)
    def note(self) -> str:
        """That the treatment does not depend on it."""
        return self._all.note

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which one this is, from 1."""
        return self._ids.index(self._consent_id) + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._ids)

    @Property(str, notify=changed)
    def answer(self) -> str:
        """``yes``, ``no`` or empty."""
        return self._answer

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Touch an answer; it may be changed until Next, and again until the signature."""
        if answer != self._answer:
            self._answer = answer
            self._lack(False)
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Give the answer and go on."""
        if not self._answer:
            self._lack(True)
            return
        self._journey.answer_beside(self._consent_id, is_given=self._answer == "yes")
        self.goesOn.emit()

    @Slot()
    def back(self) -> None:
        """Go back to the one before, from the first out of the decision; from one touched on the form, to the form."""
        place = self._ids.index(self._consent_id)
        if self._journey.place.phase is not Phase.OPTIONAL_CONSENT:  # all were answered: reopening would cost a release
            self._journey.ask_again("")
            self.goesOn.emit()
        elif place == 0:
            self._journey.ask_again("")
            self._journey.reopen()
        else:
            self._journey.ask_again(self._ids[place - 1])
            self.goesOn.emit()
