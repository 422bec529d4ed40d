"""A check, its confirmation, the second explanation, and the kind word after two misses."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import AskablePage
from kiosk.ui.patient.picture_step import picture_step
from kiosk.visit.course import Phase
from kiosk.visit.outline import UNSURE, CheckStop

if TYPE_CHECKING:
    from kiosk.procedure.words import CheckWords, PhrasingWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CheckViewModel(AskablePage):
    """One check on the screen: asked, or confirmed after the right answer. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        check_id = journey.place.stop_id
        super().__init__(journey, section_id=journey.pack.check(check_id).section, parent=parent)
        self._check_id = check_id
        self._chosen = ""

    @property
    def stop_id(self) -> str:
        """The check's id."""
        return self._check_id

    @property
    def _words(self) -> CheckWords:
        return self._journey.words.checks[self._check_id]

    @property
    def _phrasing(self) -> int:
        """0 for the first attempt, 1 for the second; the confirmation shows the phrasing that was answered."""
        attempts = self._journey.state.checks.get(self._check_id, ())
        return attempts[-1].phrasing if attempts and attempts[-1].was_right else len(attempts)

    @property
    def _phrasing_words(self) -> PhrasingWords:
        return self._words.second if self._phrasing else self._words.first

    @property
    def shown(self) -> list[str]:
        """Option ids in the order of the screen: shuffled once a visit, "not sure" last."""
        stop = self._journey.session.outline.stop(self._check_id)
        if not isinstance(stop, CheckStop):
            return []
        order = list(stop.phrasings[self._phrasing].options)
        random.Random(f"{self._journey.state.visit_id}/{self._check_id}/{self._phrasing}").shuffle(order)
        return [*order, UNSURE]

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._phrasing_words.question

    @Property(list, notify=changed)
    def options(self) -> list[dict[str, str]]:
        """Options in the order of the screen: id and text; "not sure" has no text of its own."""
        words = self._phrasing_words.options
        return [{"id": option, "text": words.get(option, "")} for option in self.shown]

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Id of the option touched, or empty."""
        return self._journey.state.checks[self._check_id][-1].option if self.isConfirmed else self._chosen

    @Property(bool, notify=changed)
    def isConfirmed(self) -> bool:
        """True after the right answer."""
        return self._journey.place.phase is Phase.CONFIRM

    @Property(str, notify=changed)
    def confirmation(self) -> str:
        """A short word after the right answer; empty before."""
        return self._words.right if self.isConfirmed else ""

    @Slot(str)
    def choose(self, option: str) -> None:
        """Touch an option; it may be changed until Next."""
        if not self.isConfirmed and option != self._chosen:
            self._chosen = option
            self._lack(False)
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Give the answer, or go on after the confirmation."""
        if self.isConfirmed:
            self._journey.go_on()
        elif self._chosen:
            chosen, self._chosen = self._chosen, ""
            self._journey.answer_check(chosen, self.shown)
        else:
            self._lack(True)

    @Slot()
    def back(self) -> None:
        """Go back."""
        self._journey.go_back()


@QmlElement
@QmlUncreatable("made by the program")
class ExplainViewModel(AskablePage):
    """The second explanation after a first miss, beside the exact picture. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        check_id = journey.place.stop_id
        super().__init__(journey, section_id=journey.pack.check(check_id).section, parent=parent)
        self._check_id = check_id

    @property
    def _words(self) -> CheckWords:
        return self._journey.words.checks[self._check_id]

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is so, in one line."""
        return self._words.explain.title

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why the touched option is not so; empty after "not sure"."""
        attempt = self._journey.state.checks[self._check_id][-1]
        words = self._words.second if attempt.phrasing else self._words.first
        return words.why_not.get(attempt.option, "")

    @Property(str, notify=changed)
    def text(self) -> str:
        """The explanation in other words."""
        return self._words.explain.text

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """The picture beside it."""
        words = self._words.explain
        return picture_step(
            self._journey.pack.check(self._check_id).explain, labels=words.labels, alternative=words.picture
        )

    @Property(bool, notify=changed)
    def isMissedTwice(self) -> bool:
        """True after the second miss: the doctor will explain it, and the visit goes on."""
        return self._journey.place.phase is Phase.MISSED

    @Slot()
    def next(self) -> None:
        """Ask again, or go on after the second miss."""
        if self.isMissedTwice:
            self._journey.go_on()
        else:
            self._journey.retry_check()

    @Slot()
    def back(self) -> None:
        """Look at the section again."""
        self._journey.go_to(self._journey.pack.check(self._check_id).section)
