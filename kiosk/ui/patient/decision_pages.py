"""The summary, the decision with its three equal cards, and the wait for the doctor."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.page import JourneyPage
from kiosk.ui.patient.told_pain import question_of, told_rows
from kiosk.visit.terms import Decision, TopicKind

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SummaryViewModel(JourneyPage):
    """What was explained, what was answered, what the doctor will hear. Signals: changed."""

    changed = Signal()

    @Property(list, notify=changed)
    def explained(self) -> list[dict[str, str]]:
        """Every check's topic with how it went: ``explained``, ``again`` or ``doctor``."""
        rows = []
        for check in self._journey.pack.checks:
            attempts = self._journey.state.checks.get(check.id, ())
            if attempts:
                how = "explained" if len(attempts) == 1 else "again" if attempts[-1].was_right else "doctor"
                rows.append({"text": self._journey.words.checks[check.id].topic, "how": how})
        return rows

    @Property(list, notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """Every safety answer: id, short name, answer, detail; touching one goes back to change it."""
        words = self._journey.words.safety_questions
        state = self._journey.state
        return [
            {
                "id": stop.id,
                "text": words[stop.id].short,
                "answer": state.safety[stop.id].answer.value,
                "detail": state.safety[stop.id].detail,
            }
            for stop in self._journey.session.outline.safety()
            if stop.id in state.safety
        ]

    @Property(list, notify=changed)
    def pain(self) -> list[dict[str, str]]:
        """What was told of the pain: the stop's id, what was asked, what was said; touching one goes back to it."""
        return told_rows(self._journey)

    @Property(list, notify=changed)
    def topics(self) -> list[str]:
        """What the patient will talk about with the doctor; "in person" has no text of its own."""
        words = self._journey.words
        texts = []
        for topic in self._journey.state.topics.values():
            ref = topic.id.partition(":")[2]
            if topic.kind is TopicKind.SECTION:
                texts.append(words.sections[ref].title)
            elif topic.kind is TopicKind.COMMON:
                texts.append(words.common_questions[ref])
            elif topic.kind is TopicKind.WRITTEN:
                texts.append(topic.text)
        return texts

    @Property(list, notify=changed)
    def notToKnow(self) -> list[str]:
        """Titles of the sections of which the patient prefers not to know more."""
        words, topics = self._journey.words.sections, self._journey.state.topics.values()
        return [words[one.id.partition(":")[2]].title for one in topics if one.kind is TopicKind.NOT_TO_KNOW]

    @Property(bool, notify=changed)
    def asksInPerson(self) -> bool:
        """True for "I will ask in person"."""
        return TopicKind.IN_PERSON.value in self._journey.state.topics

    @Slot(str)
    def change(self, question_id: str) -> None:
        """Go back to a question about health or pain."""
        self._journey.go_to(question_id)

    @Slot()
    def next(self) -> None:
        """Go on to the decision."""
        self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Go back."""
        self._journey.go_back()


@QmlElement
@QmlUncreatable("made by the program")
class DecisionViewModel(JourneyPage):
    """Three equal cards; none is pressed on anybody. Signals: changed, goesOn."""

    changed = Signal()
    goesOn = Signal()

    @Property(str, notify=changed)
    def treatment(self) -> str:
        """The treatment's name."""
        return self._journey.words.title

    @Property(str, notify=changed)
    def firstMissing(self) -> str:
        """Title of the first core part that was not seen, when that keeps the patient from agreeing; else empty."""
        missing = self._journey.unfinished()
        if not self._is_lacking or not missing:
            return ""
        words = self._journey.words
        stop_id = missing[0]
        if stop_id in words.sections:
            return words.sections[stop_id].title
        if stop_id in words.checks:
            return words.checks[stop_id].topic
        if stop_id in words.safety_questions:
            return words.safety_questions[stop_id].short
        return question_of(self._journey, stop_id) or stop_id

    @Slot(str)
    def decide(self, choice: str) -> None:
        """Touch a card: ``agree``, ``talk_first`` or ``decline``."""
        decision = Decision(choice)
        if decision is Decision.AGREE and self._journey.unfinished():
            self._lack(True)
        else:
            self._journey.decide(decision)
            self.goesOn.emit()  # the same decision again keeps nothing, and the page goes on all the same

    @Slot()
    def goToMissing(self) -> None:
        """Show the first part that was not seen."""
        self._journey.go_to(self._journey.unfinished()[0])

    @Slot()
    def back(self) -> None:
        """Go back, or out of the decision that was asked for from the help menu."""
        self._journey.go_back()
        self.goesOn.emit()


@QmlElement
@QmlUncreatable("made by the program")
class WaitingViewModel(JourneyPage):
    """The doctor will now talk with the patient. Signals: changed, finished."""

    changed = Signal()
    finished = Signal()

    @Property(str, notify=changed)
    def decision(self) -> str:
        """``agree``, ``talk_first`` or ``decline``."""
        decision = self._journey.state.decision
        return decision.value if decision else ""

    @Property(str, notify=changed)
    def treatment(self) -> str:
        """The treatment's name."""
        return self._journey.words.title

    @Slot()
    def reopen(self) -> None:
        """Look at something again, or decide anew."""
        self._journey.reopen()

    @Slot()
    def finish(self) -> None:
        """Leave the kiosk; the code brings the visit back."""
        self.finished.emit()
