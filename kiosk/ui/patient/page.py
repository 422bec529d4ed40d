"""What every page's view-model shares: one change signal, and a kind hint for what is missing."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.visit.terms import TopicKind

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PageViewModel(QObject):
    """Base of the view-models, one a screen.

    Every subclass has a signal of its own, `changed`: PySide6 does not find a property's signal in a base class, and
    QML would never hear of a change. So what a base has as a property, it tells by a signal of its own.

    Signals:
        changed: Any property of the subclass may have another value.
        lackingChanged: `isLacking` has another value.
    """

    changed: SignalInstance
    lackingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_lacking = False

    @Property(bool, notify=lackingChanged)
    def isLacking(self) -> bool:
        """True after Next was touched too early: the page says, kindly, what is missing."""
        return self._is_lacking

    def refresh(self) -> None:
        """Read everything anew after the visit changed; pages with state of their own extend this."""
        self.changed.emit()

    def leaves(self) -> None:
        """The page is about to go; pages that hold unsaved words keep them here."""

    def _lack(self, is_lacking: bool) -> None:
        if self._is_lacking != is_lacking:
            self._is_lacking = is_lacking
            self.lackingChanged.emit()
            self.changed.emit()


class JourneyPage(PageViewModel):
    """Base of the pages of an open visit.

    Args:
        journey: The open visit.
    """

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey


@QmlElement
@QmlUncreatable("made by the program")
class KeepingPage(JourneyPage):
    """Base of the pages on which several things are touched and then kept at once, whichever way one leaves.

    Args:
        journey: The open visit.
    """

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._is_touched = False

    @Slot()
    def next(self) -> None:
        """Keep it and go on; what is needed and missing is said instead."""
        if not self._is_whole:
            self._lack(True)
            return
        self._keep()
        self._journey.go_on()

    @Slot()
    def back(self) -> None:
        """Keep what was touched, when it is enough to be kept, and go back."""
        self.leaves()
        self._journey.go_back()

    def leaves(self) -> None:
        """Keep what was touched here, when it is enough to be kept; who touched nothing has said nothing again."""
        if self._is_touched and self._is_whole:
            self._keep()

    @property
    def _is_whole(self) -> bool:
        """Whether what the page needs was touched."""
        raise NotImplementedError

    def _keep(self) -> None:
        """Make the visit's event of it."""
        raise NotImplementedError

    def _touched(self) -> None:
        self._is_touched = True
        self._lack(False)
        self.changed.emit()


@QmlElement
@QmlUncreatable("made by the program")
class AskablePage(JourneyPage):
    """Base of the pages about one section, on which the patient may ask the doctor about it.

    Args:
        journey: The open visit.
        section_id: What "Ask my doctor about this" is about.
    """

    askedChanged = Signal()

    def __init__(self, journey: Journey, *, section_id: str, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._asked_section = section_id

    @Property(bool, notify=askedChanged)
    def isAsked(self) -> bool:
        """True when the patient asked the doctor about this section."""
        return f"section:{self._asked_section}" in self._journey.state.topics

    def refresh(self) -> None:
        """Look again whether the patient asks about this."""
        self.askedChanged.emit()
        super().refresh()

    @Slot()
    def toggleAsk(self) -> None:
        """Ask the doctor about this, or take it back."""
        if self.isAsked:
            self._journey.drop_topic(f"section:{self._asked_section}")
        else:
            self._journey.raise_topic(TopicKind.SECTION, ref=self._asked_section)


def toggle(things: list[str], one: str) -> None:
    """Put one thing at the end of a list, or take it out where it stands in it: touching it again takes it back."""
    if one in things:
        things.remove(one)
    else:
        things.append(one)
