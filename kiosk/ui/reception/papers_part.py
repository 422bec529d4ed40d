"""Papers of the open visit: what is about to be printed or saved, and the jobs that are under way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.outcome import OutcomeViewModel
from kiosk.ui.desk.places import documents_folder
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.jobs_part import JobsViewModel
from kiosk.ui.reception.services import BlankForm, Choice, FormLine, Papers, PrintWish, ScanWish, ToSign, VisitCard
from kiosk.ui.reception.visit_part import void_words
from kiosk.ui.reception.wording import language, say, word
from kiosk.visit.terms import FormKind

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_COPIES = 20
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
        self._wish = PrintWish("")
        self._title = ""
        self._copies = self._usual_copies = USUAL_COPIES
        self._printer = ""
        self._printers: Sequence[Choice] = ()
        self._others: Sequence[str] = ()
        self._sheet_code = ""
        self._outcome = OutcomeViewModel(self)
        self.jobs_part = JobsViewModel(papers, member, self)

    @Property(JobsViewModel, constant=True)
    def jobs(self) -> JobsViewModel:
        """The jobs of this desk."""
        return self.jobs_part

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is about to be printed or saved."""
        return self._title

    @Property(bool, notify=changed)
    def needsReason(self) -> bool:
        """True behind the first printing of a form."""
        form = self._form()
        return form is not None and form.copies > 0 and not self._wish.beside

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

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """Languages that can stand below the paper's own: ``id``, ``name``, ``ticked``; empty where it has no other."""
        return [{"id": one, "name": language(one), "ticked": one == self._wish.beside} for one in self._others]

    @Property(bool, notify=changed)
    def isReadingCopy(self) -> bool:
        """True for a kept form in two languages, which is no original."""
        return bool(self._wish.beside and self._wish.sha256)

    @Property(str, notify=changed)
    def languageNote(self) -> str:
        """What two languages mean for this paper, or empty."""
        if self._wish.beside:
            return _note_of(self._wish)
        if _can_be_in_two(self._wish, self._form()) and not self._others:
            return say("In one language only: these texts have no other. Whoever looks after them can add one.")
        return ""

    @Property(bool, notify=changed)
    def needsSheetCode(self) -> bool:
        """True for the scan of a sheet that says by its code which form it adds to."""
        return self._wish.to_sign is ToSign.RECHECK

    @Property(str, notify=changed)
    def proposedPath(self) -> str:
        """Where a file would lie: the user's documents, under a code that names nobody."""
        return str(PurePath(documents_folder()) / f"{self._file_name()}.pdf")

    @Property(OutcomeViewModel, constant=True)
    def outcome(self) -> OutcomeViewModel:
        """What was asked: a file being written, saved, or refused."""
        return self._outcome

    def begin(self, sha256: str) -> None:
        """Think of a form; without a hash of the code slip, or with a value of `ToSign` of that page."""
        card = self._card()
        if card is None:
            return
        to_sign = next((one for one in ToSign if one == sha256), None)
        self._wish = PrintWish(card.row.visit_id, "" if to_sign else sha256, to_sign=to_sign)
        form = self._form()
        title = _title_of(form) if form is not None else _title_anew(to_sign)
        is_form = form is not None and isinstance(form.kind, FormKind)
        others = card.languages if _can_be_in_two(self._wish, form) else ()
        self._begin(title, USUAL_COPIES if is_form else 1, [one for one in others if one != card.row.language])

    def begin_blank(self, blank: BlankForm, title: str, languages: Sequence[str] = ()) -> None:
        """Think of a blank form, whose words are there in these languages."""
        self._wish = PrintWish("", blank=blank)
        self._begin(title, 1, [one for one in languages if one != blank.language])

    @Slot(str)
    def chooseBeside(self, code: str) -> None:
        """Let another language stand below the paper's own; the same once more: none."""
        self._wish = replace(self._wish, beside="" if self._wish.beside == code else code)
        self._copies = 1 if self._wish.beside else self._usual_copies
        self.changed.emit()

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
        if not _is_of_something(self._wish):
            return
        if self.property("needsReason") and not reason.strip():
            self._outcome.refuse(
                AntesalaError("VISIT-REASON-MISSING", say("A copy needs a reason."), say("Write why."))
            )
            return
        wish = replace(self._wish, copies=self._copies, reason=reason.strip(), printer=self._printer)
        card = self._card() if wish.visit_id else None
        named = (self._title, language(wish.beside) if wish.beside else "", card.patient.full_name if card else "")
        self.jobs_part.print(" · ".join(part for part in named if part), wish)
        self.ended.emit()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write what is thought of into a file."""
        if not _is_of_something(self._wish) or self._outcome.isBusy:
            return
        if not path.strip():
            self._outcome.refuse(
                AntesalaError("SAVE-NO-NAME", say("The file has no name."), say("Write where to save it."))
            )
            return
        self._outcome.begin()
        self._papers.save(self._wish, path.strip(), self._member, done=self._outcome.end, failed=self._outcome.refuse)

    @Slot(QUrl, result=str)
    def localPath(self, url: QUrl) -> str:
        """Return the path of a file that was chosen in the system's dialog."""
        return url.toLocalFile()

    @Slot(str)
    def writeSheetCode(self, text: str) -> None:
        """The code was read from the sheet and typed."""
        self._sheet_code = text

    @Slot(str)
    def keepScan(self, path: str) -> None:
        """Keep the scan of what the open dialog asked for, of the visit it asked about; the visit ends with it."""
        wish = self._wish
        if wish.to_sign is None or self._outcome.isBusy:
            return
        if not path.strip():
            self._outcome.refuse(
                AntesalaError("SCAN-NO-NAME", say("No file is chosen."), say("Choose the scanned page."))
            )
            return
        self._outcome.begin()
        scan = ScanWish(wish.visit_id, wish.to_sign, path, self._sheet_code)
        self._papers.keep_scan(scan, self._member, done=self._kept, failed=self._outcome.refuse)

    def _kept(self) -> None:
        self._outcome.end()
        self.ended.emit()
        self.scanKept.emit()

    def _form(self) -> FormLine | None:
        card = self._card() if self._wish.sha256 else None
        return next((one for one in card.forms if one.sha256 == self._wish.sha256), None) if card is not None else None

    def _file_name(self) -> str:
        beside = f"-{self._wish.beside}" if self._wish.beside else ""
        return f"{self._own_name()}{beside}"

    def _own_name(self) -> str:
        form, blank = self._form(), self._wish.blank
        if blank is not None:
            return f"blank-{blank.procedure_id}-{blank.language}"
        if self._wish.to_sign is not None:
            return "form-to-sign"
        return (form.document_code or "scan") if form is not None else "code-slip"

    def _begin(self, title: str, copies: int, others: Sequence[str]) -> None:
        self._others = others
        self._copies = self._usual_copies = copies
        self._title, self._sheet_code = title, ""
        self._outcome.clear()
        self.changed.emit()
        self._papers.printers(done=self._know, failed=self._outcome.refuse)

    def _know(self, printers: Sequence[Choice]) -> None:
        self._printers = printers
        if self._printer not in {one.id for one in printers}:
            self._printer = ""
        self.changed.emit()


def _title_of(form: FormLine) -> str:
    return f"{word(form.kind)} {form.document_code}".strip()


def _title_anew(to_sign: ToSign | None) -> str:
    match to_sign:
        case ToSign.FORM:
            return say("Form to sign on paper")
        case ToSign.REVOCATION:
            return say("Page that takes the consent back")
        case ToSign.RECHECK:
            return say("Re-check to sign on paper")
        case None:
            return say("Code slip")


def _can_be_in_two(wish: PrintWish, form: FormLine | None) -> bool:
    """Say whether a paper is a form, kept or made anew; a slip, a scan and a sheet have one language."""
    return wish.to_sign is not None or wish.blank is not None or (form is not None and isinstance(form.kind, FormKind))


def _note_of(wish: PrintWish) -> str:
    if wish.sha256:
        return say("A copy for reading: every page says that it is no original. The form itself stays as it is.")
    return say("Both languages stand on the paper, and it says that the first one counts.")


def _is_of_something(wish: PrintWish) -> bool:
    return bool(wish.visit_id) or wish.blank is not None
