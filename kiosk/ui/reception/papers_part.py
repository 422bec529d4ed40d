"""Papers of the open visit: what is about to be printed or saved, and the jobs that are under way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

import shiboken6
from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.jobs_part import JobsViewModel
from kiosk.ui.reception.services import Choice, FormLine, Papers, PrintWish, VisitCard
from kiosk.ui.reception.visit_part import void_words
from kiosk.ui.reception.wording import say, word

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_COPIES = 20
TO_SIGN = "to_sign"
USUAL_COPIES = 2
"""One for the record, one for the patient."""


@QmlElement
@QmlUncreatable("made by the program")
class PapersViewModel(QObject):
    """Printing and saving.

    Signals:
        changed: Any property may have another value.
        ended: What was asked is under way, or done.
        scanKept: A visit was signed on paper.

    Args:
        papers: Prints and saves.
        member: Who is logged in.
        card: The open visit, or None.
    """

    changed = Signal()
    ended = Signal()
    scanKept = Signal()

    def __init__(
        self, papers: Papers, member: Member, card: Callable[[], VisitCard | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._card = card
        self._member = member
        self._sha256 = ""
        self._is_to_sign = False
        self._copies = USUAL_COPIES
        self._printer = ""
        self._printers: Sequence[Choice] = ()
        self._saved_at = ""
        self._is_busy = False
        self._error: AntesalaError | None = None
        self.jobs_part = JobsViewModel(papers, member, self)

    @Property(JobsViewModel, constant=True)
    def jobs(self) -> JobsViewModel:
        """The jobs of this desk."""
        return self.jobs_part

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is about to be printed or saved."""
        form = self._form()
        if form is not None:
            return f"{word(form.kind)} {form.document_code}"
        return say("Form to sign on paper") if self._is_to_sign else say("Code slip")

    @Property(bool, notify=changed)
    def needsReason(self) -> bool:
        """True behind the first printing of a form."""
        form = self._form()
        return form is not None and form.copies > 0

    @Property(str, notify=changed)
    def void(self) -> str:
        """Why the form no longer counts, or empty."""
        form = self._form()
        return void_words(form) if form is not None else ""

    @Property(int, notify=changed)
    def copies(self) -> int:
        """How many at once."""
        return self._copies

    @Property(list, notify=changed)
    def printers(self) -> list[dict[str, object]]:
        """The printers, ``id``, ``name``, ``ticked``; empty until the system has answered."""
        return [{"id": one.id, "name": one.name, "ticked": one.id == self._printer} for one in self._printers]

    @Property(str, notify=changed)
    def proposedPath(self) -> str:
        """Where a file would lie: the user's documents, under a code that names nobody."""
        form = self._form()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(PurePath(folder) / f"{form.document_code if form else 'code-slip'}.pdf")

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """Where the last file lies, or empty."""
        return self._saved_at

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while a file is being written."""
        return self._is_busy

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    def begin(self, sha256: str) -> None:
        """Think of a form; without a hash of the code slip, or with `TO_SIGN` of the form to sign on paper."""
        self._is_to_sign, sha256 = sha256 == TO_SIGN, "" if sha256 == TO_SIGN else sha256
        self._sha256, self._copies, self._error, self._saved_at = sha256, USUAL_COPIES if sha256 else 1, None, ""
        self.changed.emit()
        self._papers.printers(done=self._know, failed=self._refuse)

    @Slot(int)
    def addCopies(self, by: int) -> None:
        """More copies, or fewer."""
        self._copies = max(1, min(MOST_COPIES, self._copies + by))
        self.changed.emit()

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        """Print there this time; the same once more: on the station's printer."""
        self._printer = "" if self._printer == name else name
        self.changed.emit()

    @Slot(str)
    def print(self, reason: str) -> None:
        """Print what is thought of."""
        card = self._card()
        if card is None:
            return
        if self.property("needsReason") and not reason.strip():
            self._refuse(AntesalaError("VISIT-REASON-MISSING", say("A copy needs a reason."), say("Write why.")))
            return
        wish = PrintWish(card.row.visit_id, self._sha256, self._copies, reason.strip(), self._printer, self._is_to_sign)
        self.jobs_part.print(f"{self.property('title')} · {card.patient.full_name}", wish)
        self.ended.emit()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write what is thought of into a file."""
        card = self._card()
        if card is None or self._is_busy:
            return
        if not path.strip():
            self._refuse(AntesalaError("SAVE-NO-NAME", say("The file has no name."), say("Write where to save it.")))
            return
        self._is_busy, self._error, self._saved_at = True, None, ""
        self.changed.emit()
        wish = PrintWish(card.row.visit_id, self._sha256, is_to_sign=self._is_to_sign)
        self._papers.save(wish, path.strip(), done=self._saved, failed=self._refuse)

    @Slot(QUrl, result=str)
    def localPath(self, url: QUrl) -> str:
        """Return the path of a file that was chosen in the system's dialog."""
        return url.toLocalFile()

    @Slot(str)
    def keepScan(self, path: str) -> None:
        """Keep the scan of the signed page; the visit ends with it."""
        card = self._card()
        if card is None or self._is_busy:
            return
        if not path.strip():
            self._refuse(AntesalaError("SCAN-NO-NAME", say("No file is chosen."), say("Choose the scanned page.")))
            return
        self._is_busy, self._error = True, None
        self.changed.emit()
        self._papers.keep_scan(card.row.visit_id, path, self._member, done=self._kept, failed=self._refuse)

    def _kept(self) -> None:
        self._is_busy = False
        self.changed.emit()
        self.ended.emit()
        self.scanKept.emit()

    def _form(self) -> FormLine | None:
        card = self._card()
        return next((one for one in card.forms if one.sha256 == self._sha256), None) if card is not None else None

    def _know(self, printers: Sequence[Choice]) -> None:
        self._printers = printers
        if self._printer not in {one.id for one in printers}:
            self._printer = ""
        self.changed.emit()

    def _saved(self, path: str) -> None:
        self._is_busy, self._saved_at = False, path
        self.changed.emit()

    def _refuse(self, error: AntesalaError) -> None:
        if not shiboken6.isValid(self):  # the desk was left meanwhile
            return
        self._is_busy, self._error = False, error
        self.changed.emit()
