"""One illustrated section, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import AskablePage
from kiosk.ui.patient.picture_step import picture_step, small_picture
from kiosk.visit.terms import TopicKind

if TYPE_CHECKING:
    from kiosk.procedure.planned import PlannedText
    from kiosk.procedure.structure import Section
    from kiosk.procedure.words import SectionWords, StepWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SectionViewModel(AskablePage):
    """A section at its step. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, section_id=journey.place.stop_id, parent=parent)
        self._section_id = journey.place.stop_id
        self._step = journey.place.step

    @property
    def stop_id(self) -> str:
        """The section's id."""
        return self._section_id

    def refresh(self) -> None:
        """Take over the step, and any word in another language."""
        self._step = self._journey.place.step
        super().refresh()

    @property
    def _section(self) -> Section:
        return self._journey.pack.section(self._section_id)

    @property
    def _words(self) -> SectionWords:
        return self._journey.words.sections[self._section_id]

    @property
    def _step_words(self) -> StepWords | PlannedText:
        return self._planned_words() or self._words.steps[self._step]

    def _planned_words(self) -> PlannedText | None:
        """Return the words about this patient's own joints, at the step that shows them."""
        if not self._section.steps[self._step].planned:
            return None
        from kiosk.procedure.planned import planned_words  # packs bring pydantic: not before the first frame

        return planned_words(self._journey.pack.structure, self._journey.words, *self._journey.planned)

    @Property(str, notify=changed)
    def chapter(self) -> str:
        """Name of the chapter."""
        return self._journey.words.chapters[self._journey.pack.chapter_of(self._section_id).id]

    @Property(str, notify=changed)
    def title(self) -> str:
        """The section's heading."""
        return self._words.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands beside the picture, limited Markdown."""
        return self._step_words.text

    @Property(str, notify=changed)
    def inShort(self) -> str:
        """The sentences that also stand on the form; empty before the last step, unless nothing more is wanted."""
        return self._words.in_short if self.isDeclined or self._step == self.stepCount - 1 else ""

    @Property(int, notify=changed)
    def step(self) -> int:
        """The step on the screen, from 0."""
        return self._step

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        """How many steps the section has."""
        return len(self._section.steps)

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """The picture at this step: name, layers, highlight, labels, focus, text alternative."""
        words, step = self._step_words, self._section.steps[self._step]
        if self._planned_words() is not None:
            from kiosk.procedure.planned import planned_step  # packs bring pydantic: not before the first frame

            step = planned_step(self._journey.pack.structure, *self._journey.planned) or step
        return picture_step(step, labels=words.labels, alternative=words.picture)

    @Property(list, notify=changed)
    def risks(self) -> list[dict[str, object]]:
        """Risks shown in the picture's place; empty in most sections."""
        from kiosk.ui.patient.risk_rows import risk_rows  # packs bring pydantic, which must not delay the first frame

        return risk_rows(self._journey, self._section.risks)

    @Property(str, notify=changed)
    def risksKey(self) -> str:
        """What filled and striped dots mean; empty where none are drawn."""
        from kiosk.ui.patient.risk_rows import dots_key  # likewise

        return dots_key(self._journey, self._section.risks)

    @Property(list, notify=changed)
    def alternatives(self) -> list[dict[str, object]]:
        """Other choices, each with name, what, benefit, harm and its small picture."""
        words, structure = self._journey.words.alternatives, self._journey.pack.structure
        return [{**words[i].model_dump(), "picture": small_picture(structure, i)} for i in self._section.alternatives]

    @Property(list, notify=changed)
    def items(self) -> list[dict[str, object]]:
        """A list at the last step, of what to do before or after, or when to call: text and small picture."""
        if self._step < self.stepCount - 1:
            return []
        words, structure = self._journey.words, self._journey.pack.structure
        known = {**words.before, **words.after, **words.red_flags}
        return [{"text": known[i], "picture": small_picture(structure, i)} for i in self._section.items]

    @Property(list, notify=changed)
    def more(self) -> list[dict[str, str]]:
        """Sections of the "learn more" kind offered here, at the last step: id and title."""
        if self._step < self.stepCount - 1:
            return []
        return [{"id": more, "title": self._journey.words.sections[more].title} for more in self._section.more]

    @Property(bool, notify=changed)
    def isMore(self) -> bool:
        """True for a "learn more" section."""
        return not self._section.core

    @Property(bool, notify=changed)
    def mayDecline(self) -> bool:
        """True where the patient may prefer not to know more than the short sentences."""
        return self._section.may_decline

    @Property(bool, notify=changed)
    def isDeclined(self) -> bool:
        """True when the patient prefers not to know more of this."""
        return self._journey.state.prefers_not_to_know(self._section_id)

    @Slot()
    def toggleNotToKnow(self) -> None:
        """Prefer not to know more of this, or see it after all."""
        if self.isDeclined:
            self._journey.drop_topic(f"{TopicKind.NOT_TO_KNOW.value}:{self._section_id}")
        else:
            self._journey.raise_topic(TopicKind.NOT_TO_KNOW, ref=self._section_id)

    @Slot()
    def next(self) -> None:
        """Go on."""
        self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Go back."""
        self._journey.go_back()

    @Slot(str)
    def learnMore(self, section_id: str) -> None:
        """Open a "learn more" section."""
        self._journey.go_to(section_id)
