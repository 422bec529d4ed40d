"""The brief on paper: saved into a file, or printed where the station knows a printer. Each is noted first."""

from __future__ import annotations

from pathlib import PurePath

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, StationError
from kiosk.ui.desk.places import documents_folder
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.services import BriefPapers
from kiosk.ui.doctor.written_brief import written_brief

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
        self._can_print = self._is_busy = False
        self._done = ""
        self._saved_at = ""
        self._error: AntesalaError | None = None

    @Property(str, constant=True)
    def proposedPath(self) -> str:
        """Where a file would lie: the user's documents, under a name that names nobody."""
        return str(PurePath(documents_folder()) / f"brief-{self._consultation.state.visit_id[:8]}.pdf")

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """True when the station knows a printer."""
        return self._can_print

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while the paper is being made."""
        return self._is_busy

    @Property(str, notify=changed)
    def done(self) -> str:
        """``saved``, ``printed`` or empty: what was done last."""
        return self._done

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """Where the last file lies, or empty."""
        return self._saved_at

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    def begin(self) -> None:
        """The sheet opens: nothing was done yet; whether there is a printer is asked."""
        self._set(is_busy=False)
        self._papers.has_printer(done=self._know)

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the brief into a new file."""
        if self._is_busy:
            return
        if not path.strip():
            self._refuse(StationError("SAVE-NO-NAME", "The file has no name.", "Write where to save it."))
            return
        self._set(is_busy=True)
        visit_id, member = self._consultation.state.visit_id, self._consultation.member
        self._papers.save(
            written_brief(self._consultation), visit_id, member, path.strip(), done=self._saved, failed=self._refuse
        )

    @Slot()
    def print(self) -> None:
        """Print the brief once, on the station's printer."""
        if self._is_busy:
            return
        self._set(is_busy=True)
        visit_id, member = self._consultation.state.visit_id, self._consultation.member
        self._papers.print(written_brief(self._consultation), visit_id, member, done=self._printed, failed=self._refuse)

    def _know(self, can_print: bool) -> None:
        if shiboken6.isValid(self):
            self._can_print = can_print
            self.changed.emit()

    def _saved(self, path: str) -> None:
        if shiboken6.isValid(self):
            self._saved_at = path
            self._set(is_busy=False, done="saved")

    def _printed(self) -> None:
        if shiboken6.isValid(self):
            self._set(is_busy=False, done="printed")

    def _refuse(self, error: AntesalaError) -> None:
        if shiboken6.isValid(self):
            self._set(is_busy=False, error=error)

    def _set(self, *, is_busy: bool, done: str = "", error: AntesalaError | None = None) -> None:
        self._is_busy, self._done, self._error = is_busy, done, error
        self.changed.emit()
