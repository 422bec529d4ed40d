"""Who helps and with what; and, before what is private, whether the patient answers alone."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage, toggle
from kiosk.visit.terms import Help, Relation

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

UNSAID = "unsaid"
"""Stands for who helps where an older visit noted somebody and not what she is to the patient."""


@QmlElement
@QmlUncreatable("made by the program")
class CompanyViewModel(JourneyPage):
    """Two screens: who is with the patient, and what they help with. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        helper = journey.state.helper
        self._part = "who"
        self._is_unsaid = helper is not None and helper.relation is None
        self._who = "" if helper is None else helper.relation.value if helper.relation is not None else UNSAID
        self._helps = [way.value for way in helper.helps_with] if helper is not None else []
        self._name = helper.name if helper is not None else ""
        self._is_writing = False

    @Property(str, notify=changed)
    def part(self) -> str:
        """``who`` or ``how``."""
        return self._part

    @Property(list, notify=changed)
    def relations(self) -> list[dict[str, object]]:
        """What a helper may be to the patient: id and isChosen; first, where it was left unsaid, that."""
        offered = [*([UNSAID] if self._is_unsaid else []), *(one.value for one in Relation)]
        return [{"id": one, "isChosen": one == self._who} for one in offered]

    @Property(list, notify=changed)
    def helps(self) -> list[dict[str, object]]:
        """Ways to help: id and isTicked."""
        return [{"id": way.value, "isTicked": way.value in self._helps} for way in Help]

    @Property(bool, notify=changed)
    def isAlone(self) -> bool:
        """True while nobody helps."""
        return not self._who

    @Property(bool, notify=changed)
    def isNameMissing(self) -> bool:
        """True when somebody translates and has no name: the form has to say who it was."""
        return Help.TRANSLATING.value in self._helps and not self._name.strip()

    @Property(bool, constant=True)
    def canGoBack(self) -> bool:
        """True when it is asked anew: the page before waits."""
        return self._journey.company.is_asked_anew

    @Property(str, notify=changed)
    def name(self) -> str:
        """Name of who helps, as written so far."""
        return self._name

    @Property(bool, notify=changed)
    def isWriting(self) -> bool:
        """True while the name is being written."""
        return self._is_writing

    @Slot(str)
    def choose(self, who: str) -> None:
        """Touch who helps; empty for: I do this by myself."""
        if who != self._who:
            self._who = who
            self.changed.emit()

    @Slot(str)
    def toggle(self, way: str) -> None:
        """Touch a way to help."""
        toggle(self._helps, way)
        self._lack(False)
        self.changed.emit()

    @Slot()
    def startWriting(self) -> None:
        """Open the keyboard for the name of who helps."""
        self._write(True)

    @Slot(str)
    def writeName(self, name: str) -> None:
        """Keep the name being typed."""
        if name != self._name:
            self._name = name
            self._lack(False)
            self.changed.emit()

    @Slot()
    def finishWriting(self) -> None:
        """The name is written."""
        self._write(False)

    @Slot()
    def next(self) -> None:
        """Go on: to what they help with, or into the visit; without a helper at once."""
        if self.isAlone:
            self._journey.state_company(())
        elif self._part == "who":
            self._show("how")
        elif not self._helps or self.isNameMissing:
            self._lack(True)
        else:
            ways = tuple(way for way in Help if way.value in self._helps)
            relation = None if self._who == UNSAID else Relation(self._who)
            self._journey.state_company(ways, self._name, relation)

    @Slot()
    def back(self) -> None:
        """Back to who helps, or to the page from which it was asked."""
        if self._part == "how":
            self._show("who")
        else:
            self._journey.company.leave_it()

    def _show(self, part: str) -> None:
        self._part = part
        self._lack(False)
        self.changed.emit()

    def _write(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.changed.emit()


@QmlElement
@QmlUncreatable("made by the program")
class AloneViewModel(JourneyPage):
    """Would you like to answer these alone? Then the helper is asked to step back, and later to come back.

    Signals: changed.
    """

    changed = Signal()

    @Property(str, notify=changed)
    def part(self) -> str:
        """``ask``, ``step_back`` or ``come_back``."""
        return self._journey.company.part

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What was chosen before, ``alone`` or ``together``, or empty."""
        is_alone = self._journey.state.answers_alone
        return "" if is_alone is None else "alone" if is_alone else "together"

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Touch ``alone`` or ``together``; it is kept at once."""
        self._journey.company.choose_alone(is_alone=answer == "alone")

    @Slot()
    def next(self) -> None:
        """The helper has stepped back, or is here again."""
        if self.part == "step_back":
            self._journey.company.step_back()
        elif self.part == "come_back":
            self._journey.company.come_back()

    @Slot()
    def back(self) -> None:
        """To the question again, or to the page before."""
        if self.part == "step_back":
            self._journey.company.ask_alone()
        else:
            self._journey.go_back()
