"""What the patient wants: what to be able to do again, and what to ask the doctor."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage, KeepingPage, toggle
from kiosk.visit.rules.kiosk import LONGEST_TEXT
from kiosk.visit.terms import TopicKind

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class GoalsViewModel(KeepingPage):
    """What the patient would like to be able to do again. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        kept = journey.state.goals
        self._goals = list(kept.goals) if kept else []
        self._own_words = kept.own_words if kept else ""

    @Property(list, notify=changed)
    def goals(self) -> list[dict[str, object]]:
        """Goals to touch: id, text, isTicked; what the pain keeps the patient from comes first."""
        words, lived = self._journey.words.goals, self._journey.state.pain.lived
        prevented = lived.prevents if lived else ()
        goals = sorted(self._journey.pack.structure.goals, key=lambda goal: goal not in prevented)
        return [{"id": goal, "text": words[goal], "isTicked": goal in self._goals} for goal in goals]

    @Property(str, notify=changed)
    def ownWords(self) -> str:
        """Anything else, and what work asks of the body."""
        return self._own_words

    @Property(int, constant=True)
    def longestText(self) -> int:
        """Most characters kept."""
        return LONGEST_TEXT

    @Slot(str)
    def toggle(self, goal: str) -> None:
        """Touch a goal."""
        toggle(self._goals, goal)
        self._touched()

    @Slot(str)
    def write(self, text: str) -> None:
        """Keep what is being typed."""
        if text != self._own_words:
            self._own_words = text
            self._touched()

    @property
    def _is_whole(self) -> bool:
        return True  # nothing is required

    def _keep(self) -> None:
        self._journey.state_goals(self._goals, self._own_words)


@QmlElement
@QmlUncreatable("made by the program")
class TopicsViewModel(JourneyPage):
    """Questions for the doctor: in person first, then common ones, then own words. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._is_writing = False
        self._draft = ""

    @Property(bool, notify=changed)
    def asksInPerson(self) -> bool:
        """True for "I will ask in person"."""
        return TopicKind.IN_PERSON.value in self._journey.state.topics

    @Property(list, notify=changed)
    def common(self) -> list[dict[str, object]]:
        """Common questions: id, text, isTicked."""
        words = self._journey.words.common_questions
        topics = self._journey.state.topics
        return [
            {"id": question, "text": words[question], "isTicked": f"common:{question}" in topics}
            for question in self._journey.pack.structure.common_questions
        ]

    @Property(list, notify=changed)
    def asked(self) -> list[dict[str, str]]:
        """Sections marked on the way and questions written here: topic id and text."""
        rows = []
        for topic in self._journey.state.topics.values():
            if topic.kind is TopicKind.SECTION:
                section_id = topic.id.partition(":")[2]
                rows.append({"id": topic.id, "text": self._journey.words.sections[section_id].title})
            elif topic.kind is TopicKind.WRITTEN:
                rows.append({"id": topic.id, "text": topic.text})
        return rows

    @Property(bool, notify=changed)
    def isWriting(self) -> bool:
        """True while the keyboard is open."""
        return self._is_writing

    @Property(str, notify=changed)
    def draft(self) -> str:
        """The question being typed."""
        return self._draft

    @Property(int, constant=True)
    def longestText(self) -> int:
        """Most characters kept."""
        return LONGEST_TEXT

    @Slot()
    def toggleInPerson(self) -> None:
        """Ask in person, or not."""
        if self.asksInPerson:
            self._journey.drop_topic(TopicKind.IN_PERSON.value)
        else:
            self._journey.raise_topic(TopicKind.IN_PERSON)

    @Slot(str)
    def toggleCommon(self, question: str) -> None:
        """Ask a common question, or not."""
        if f"common:{question}" in self._journey.state.topics:
            self._journey.drop_topic(f"common:{question}")
        else:
            self._journey.raise_topic(TopicKind.COMMON, ref=question)

    @Slot()
    def startWriting(self) -> None:
        """Open the keyboard."""
        self._set_writing(True)

    @Slot(str)
    def write(self, text: str) -> None:
        """Keep what is being typed."""
        if text != self._draft:
            self._draft = text
            self.changed.emit()

    @Slot()
    def finishWriting(self) -> None:
        """Keep the question, when there is one, and close the keyboard."""
        self._keep_draft()
        self._set_writing(False)

    @Slot(str)
    def drop(self, topic_id: str) -> None:
        """Take a topic back."""
        self._journey.drop_topic(topic_id)

    @Slot()
    def next(self) -> None:
        """Keep what was typed and go on."""
        self._keep_draft()
        self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Close the keyboard, or go back."""
        self._keep_draft()
        if self._is_writing:
            self._set_writing(False)
        else:
            self._journey.go_back()

    def leaves(self) -> None:
        """Keep a question that was typed but not finished."""
        self._keep_draft()

    def _keep_draft(self) -> None:
        draft, self._draft = self._draft.strip(), ""
        if draft:
            self._journey.raise_topic(TopicKind.WRITTEN, text=draft)

    def _set_writing(self, is_writing: bool) -> None:
        if self._is_writing != is_writing:
            self._is_writing = is_writing
            self.changed.emit()
