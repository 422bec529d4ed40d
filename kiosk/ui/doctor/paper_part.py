"""The brief on paper: saved into a file, or printed where the station knows a printer. Each is noted first."""

from __future__ import annotations

from pathlib import PurePath

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import StationError
from kiosk.ui.desk.outcome import OutcomeViewModel
from kiosk.ui.desk.places import documents_folder
from kiosk.ui.desk.services import Member
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.services import BriefPapers
from kiosk.ui.doctor.written_brief import WrittenBrief, written_brief

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PaperViewModel(QObject):
    """Saves or prints the brief of one open record.

    Signals:
        changed: Any property may have another value.

    Args:
        consultation: The open record.
        papers: Saves and prints.
    """

    changed = Signal()

    def __init__(self, consultation: Consultation, papers: BriefPapers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._papers = papers
        self._can_print = False
        self._outcome = OutcomeViewModel(self)

    @Property(str, constant=True)
    def proposedPath(self) -> str:
        """Where a file would lie: the user's documents, under a name that names nobody."""
        return str(PurePath(documents_folder()) / f"brief-{self._consultation.state.visit_id[:8]}.pdf")

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """True when the station knows a printer."""
        return self._can_print

    @Property(OutcomeViewModel, constant=True)
    def outcome(self) -> OutcomeViewModel:
        """The paper: being made, saved or printed, or refused."""
        return self._outcome

    def begin(self) -> None:
        """The sheet opens: nothing was done yet; whether there is a printer is asked."""
        self._outcome.clear()
        self._papers.has_printer(done=self._know)

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the brief into a new file."""
        outcome = self._outcome
        if outcome.isBusy:
            return
        if not path.strip():
            outcome.refuse(StationError("SAVE-NO-NAME", "The file has no name.", "Write where to save it."))
            return
        outcome.begin()
        brief, visit_id, member = self._brief()
        self._papers.save(brief, visit_id, member, path.strip(), done=outcome.end, failed=outcome.refuse)

    @Slot()
    def print(self) -> None:
        """Print the brief once, on the station's printer."""
        outcome = self._outcome
        if outcome.isBusy:
            return
        outcome.begin()
        brief, visit_id, member = self._brief()
        self._papers.print(brief, visit_id, member, done=outcome.end, failed=outcome.refuse)

    def _brief(self) -> tuple[WrittenBrief, str, Member]:
        consultation = self._consultation
        return written_brief(consultation), consultation.state.visit_id, consultation.member

    def _know(self, can_print: bool) -> None:
        if shiboken6.isValid(self):  # else the record was closed meanwhile
            self._can_print = can_print
            self.changed.emit()
