"""The risks of this very patient: required before the release, proposed from the answers, accepted by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.points_part import Guard

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class RisksViewModel(QObject):
    """Proposed sentences, own words, or "none beyond the form". Nothing is ticked before the doctor does it.

    Signals: changed.

    Args:
        consultation: The open record.
        guard: Does an act and tells what is refused.
    """

    changed = Signal()

    def __init__(self, consultation: Consultation, guard: Guard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._guard = guard
        self._accepted: set[str] = set()
        self._own_words = ""
        self._says_none = False
        self._kept: Sequence[str] | None = None
        self.refresh()

    @Property(list, notify=changed)
    def proposed(self) -> list[dict[str, object]]:
        """Sentences that the answers call for, as they will be printed: text, isAccepted."""
        return [
            {"text": sentence, "isAccepted": sentence in self._accepted}
            for sentence in self._consultation.proposed_risks()
        ]

    @Property(str, notify=changed)
    def ownWords(self) -> str:
        """The doctor's own words, one risk a line."""
        return self._own_words

    @Property(bool, notify=changed)
    def saysNone(self) -> bool:
        """True when the doctor says: none beyond the form."""
        return self._says_none

    @Property(bool, notify=changed)
    def isStated(self) -> bool:
        """True when exactly what stands here is stated."""
        return self._is_stated()

    @Property(list, notify=changed)
    def stated(self) -> list[str]:
        """What is stated and will be printed; empty also when nothing is stated yet."""
        return list(self._consultation.state.personal_risks or ())

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        """True when something is accepted or written, or none is said."""
        return self._says_none or bool(self._sentences())

    @Property(bool, notify=changed)
    def isEditable(self) -> bool:
        """False once the form is signed."""
        return self._consultation.is_before_signing

    @property
    def has_drafts(self) -> bool:
        """True when something stands here that is not stated."""
        return (self._says_none or bool(self._sentences())) and not self._is_stated()

    @Slot(str)
    def toggle(self, sentence: str) -> None:
        """Accept a proposed sentence, or take it back."""
        self._accepted ^= {sentence}
        self._says_none = False
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Own words were typed."""
        self._own_words = text
        if text.strip():
            self._says_none = False
        self.changed.emit()

    @Slot()
    def toggleNone(self) -> None:
        """Say that there is none beyond the form, or take that back."""
        self._says_none = not self._says_none
        if self._says_none:
            self._accepted, self._own_words = set(), ""
        self.changed.emit()

    @Slot()
    def stateRisks(self) -> None:
        """State what stands here."""
        if self._says_none or self._sentences():
            self._guard(lambda: self._consultation.state_risks(self._sentences()))

    def refresh(self) -> None:
        """Take over what is stated, unless the doctor is writing something else."""
        stated = self._consultation.state.personal_risks
        if stated != self._kept:
            self._kept = stated
            if stated is not None:
                proposed = set(self._consultation.proposed_risks())
                self._accepted = proposed.intersection(stated)
                self._own_words = "\n".join(sentence for sentence in stated if sentence not in proposed)
                self._says_none = not stated
        self.changed.emit()

    def _is_stated(self) -> bool:
        stated = self._consultation.state.personal_risks
        return stated is not None and list(stated) == self._sentences() and (bool(stated) or self._says_none)

    def _sentences(self) -> list[str]:
        """Return the accepted sentences in the pack's order, then the own words line by line."""
        accepted = [sentence for sentence in self._consultation.proposed_risks() if sentence in self._accepted]
        return accepted + [line.strip() for line in self._own_words.splitlines() if line.strip()]
