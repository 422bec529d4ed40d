"""Reception's page: today's visits on the left, one visit on the right. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import ExpectedError
from kiosk.ui.desk.arrange import ListRow
from kiosk.ui.desk.browser import BrowserViewModel
from kiosk.ui.desk.services import Member, VisitRow
from kiosk.ui.desk.work import DeskCall, WorkPage
from kiosk.ui.reception import board
from kiosk.ui.reception.blank_part import BlankFormsViewModel
from kiosk.ui.reception.day_file_part import DayFileViewModel
from kiosk.ui.reception.export_part import ExportViewModel
from kiosk.ui.reception.papers_part import PapersViewModel
from kiosk.ui.reception.preparing_part import PreparingViewModel
from kiosk.ui.reception.services import ReceptionServices, VisitCard
from kiosk.ui.reception.visit_part import FoundPatientViewModel, ReceptionVisitViewModel, next_paper
from kiosk.ui.reception.wording import identity, place_of, planned

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEEDS = {
    "cancel": "canCancel",
    "code": "canCode",
    "paper": "canSignOnPaper",
    "revoked": "canNoteTakenBack",
    "takeBack": "canTakeBack",
    "recheck": "canRecheck",
    "rechecked": "canNoteRecheck",
}
"""What the open visit must allow before something is asked."""

SHORTEST_SEARCH = 2
"""Letters before all patients are searched: one finds too many to choose from."""


@QmlElement
@QmlUncreatable("made by the program")
class ReceptionViewModel(WorkPage):
    """Everything that reception's page binds to.

    Its sheets are ``blank``, ``cancel``, ``code``, ``export``, ``print``, ``save``, ``paper``, ``revoked``,
    ``takeBack``, ``throw`` and ``keys``; what it tells is ``attended``, ``called``, ``code``, ``prepared`` and so on.

    Signals:
        paneChanged: Another pane stands on the right.
        opened: Another visit or patient is open.
        rowsChanged: The visits of the day may stand otherwise.

    Args:
        services: What the page needs.
        member: Who is logged in.
    """

    paneChanged = Signal()
    opened = Signal()
    rowsChanged = Signal()

    def __init__(self, services: ReceptionServices, member: Member, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._member = member
        self._pane = ""
        self._rows: Sequence[VisitRow] = ()
        self._patient_id = ""
        self.visit_part: ReceptionVisitViewModel | None = None
        self.patient_part: FoundPatientViewModel | None = None
        self.preparing_part: PreparingViewModel | None = None
        self.day_file_part: DayFileViewModel | None = None
        self.papers_part = PapersViewModel(services.papers, member, self._card, self)
        self.papers_part.ended.connect(self.dismiss)
        self.papers_part.scanKept.connect(self.hear_news)
        self.papers_part.jobs_part.handedOver.connect(self.hear_news)
        self.blank_part = BlankFormsViewModel(services.preparing, self.papers_part, self)
        self.blank_part.chosen.connect(self.ask)
        self.export_part = ExportViewModel(services.exports, member, self._open_patient_id, services.clock, self)
        self.visits_part = BrowserViewModel(board.ARRANGEMENT, self, find_more=self._found)
        self.visits_part.chosen.connect(self.open)
        self._show_rows()

    # ---- what the page binds to

    @Property(BrowserViewModel, constant=True)
    def visits(self) -> BrowserViewModel:
        """Today's visits, and the patients that a search finds."""
        return self.visits_part

    @Property(str, notify=paneChanged)
    def pane(self) -> str:
        """What stands on the right: ``visit``, ``patient``, ``prepare``, ``list``, ``closing`` or empty."""
        return self._pane

    @Property(ReceptionVisitViewModel, notify=opened)
    def visit(self) -> ReceptionVisitViewModel | None:
        """The open visit, or None."""
        return self.visit_part

    @Property(FoundPatientViewModel, notify=opened)
    def patient(self) -> FoundPatientViewModel | None:
        """The patient that was looked up, or None."""
        return self.patient_part

    @Property(PreparingViewModel, notify=opened)
    def preparing(self) -> PreparingViewModel | None:
        """The visit that is being prepared, or None."""
        return self.preparing_part

    @Property(DayFileViewModel, notify=opened)
    def dayFile(self) -> DayFileViewModel | None:
        """The day's list that is being read, or None."""
        return self.day_file_part

    @Property(list, notify=rowsChanged)
    def unfinished(self) -> list[dict[str, object]]:
        """At the day's end: every visit that somebody still has to do with."""
        return board.unfinished(self._rows)

    @Property(PapersViewModel, constant=True)
    def papers(self) -> PapersViewModel:
        """Printing and saving."""
        return self.papers_part

    @Property(ExportViewModel, constant=True)
    def export(self) -> ExportViewModel:
        """A copy of everything that is kept about the open patient."""
        return self.export_part

    @Property(BlankFormsViewModel, constant=True)
    def blank(self) -> BlankFormsViewModel:
        """Which blank form is wanted."""
        return self.blank_part

    # ---- opening

    @Slot(str)
    def open(self, line: str) -> None:
        """Open a line of the list: a visit, whose opening is noted, or a patient of the register."""
        kind, _, one = line.partition(":")
        self._guarded(lambda: self._open_visit(one) if kind == "visit" else self._open_patient(one))

    @Slot()
    def close(self) -> None:
        """Put away what is open on the right."""
        self._show("", "")

    @Slot()
    def prepare(self) -> None:
        """Prepare a visit, for the patient who is open where there is one; what was written before stays."""
        self._guarded(self._begin_preparing)

    @Slot()
    def throwAway(self) -> None:
        """Throw away what was written of a new visit."""
        self.close()  # first, so that no page looks at what goes
        old, self.preparing_part = self.preparing_part, None
        if old is not None:
            old.deleteLater()

    @Slot()
    def readList(self) -> None:
        """Read the day's list of another system."""
        if self.day_file_part is None:
            self.day_file_part = DayFileViewModel(self._services, self._member, self)
            self.day_file_part.ended.connect(self.hear_news)
        self._show("list", "")

    @Slot()
    def endDay(self) -> None:
        """Look at what is unfinished."""
        self._guarded(self._show_rows)
        self._show("closing", "")

    @Slot(str, str)
    def settle(self, visit_id: str, act: str) -> None:
        """Open an unfinished visit, and print, call back or cancel it at once."""
        self.open(board.VISIT + visit_id)
        if self._visit_id != visit_id:
            return  # it could not be opened, which is told
        if act == "print":
            self.printNext()
        elif act == "call":
            self.callBack()
        elif act == "cancel":
            self.ask("cancel")

    @Slot(str, str)
    def askPaper(self, sheet: str, sha256: str) -> None:
        """Print or save what is kept, or the code slip where the hash is empty, or ask for the scan of a page to sign.

        Args:
            sheet: What is asked.
            sha256: Of what is kept, or a value of `ToSign`.
        """
        if self._open is not None and self._allows(sheet) and (sha256 or self._open.property("code")):
            self.papers_part.begin(sha256)
            self._set(sheet=sheet)

    @Slot()
    def printNext(self) -> None:
        """Print what comes next: the finished form, else the code slip."""
        if self._open is not None:
            self.askPaper("print", next_paper(self._open.card))

    @Slot(str)
    def ask(self, sheet: str) -> None:
        """Ask something over the page."""
        if sheet == "blank" and not self._guarded(self.blank_part.begin):
            return
        if sheet == "export":
            if not self._open_patient_id():
                return
            self.export_part.begin()
        if self._allows(sheet):
            self._set(sheet=sheet)

    @Slot()
    def dismiss(self) -> None:
        """Take the question back, or the notice away."""
        self._set()

    # ---- acts

    @property
    def has_drafts(self) -> bool:
        """True when a visit was written down and not prepared yet."""
        return self.preparing_part is not None and self.preparing_part.has_drafts

    def current_call(self) -> DeskCall | None:
        """Return who needs somebody now, or None."""
        return board.call_of(self._rows)

    def answer_call(self) -> None:
        """Whoever works here goes to whoever called first."""
        visit_id = board.first_call(self._rows)
        if visit_id is not None:
            self._act(lambda: self._services.desk.attend(visit_id, self._member), "attended")

    @Slot()
    def callBack(self) -> None:
        """Call the patient of the open visit away from the kiosk."""
        if self._open is not None and self._open.property("canCallBack"):
            visit_id = self._visit_id
            self._act(lambda: self._services.desk.call_back(visit_id, self._member), "called")

    @Slot()
    def newCode(self) -> None:
        """Give the open visit a new code."""
        visit_id = self._visit_id
        self._act(lambda: self._services.desk.new_code(visit_id, self._member), "code")

    @Slot()
    def takeBack(self) -> None:
        """Open the visit for the patient to take the consent back."""
        visit_id = self._visit_id
        self._act(lambda: self._services.desk.open_revocation(visit_id, self._member), "takingBack")

    @Slot()
    def keepConsent(self) -> None:
        """Leave the consent as it is."""
        visit_id = self._visit_id
        self._act(lambda: self._services.desk.close_revocation(visit_id, self._member), "kept")

    @Slot(str)
    def recheck(self, moved_reason: str) -> None:
        """Open the visit for the re-check on the day of treatment."""
        visit_id, desk = self._visit_id, self._services.desk
        self._act(lambda: desk.open_recheck(visit_id, self._member, moved_reason=moved_reason), "rechecking")

    @Slot()
    def closeRecheck(self) -> None:
        """Close the re-check without a signature."""
        visit_id = self._visit_id
        self._act(lambda: self._services.desk.close_recheck(visit_id, self._member), "recheckClosed")

    @Slot(str)
    def cancel(self, reason: str) -> None:
        """End the open visit."""
        visit_id = self._visit_id
        self._act(lambda: self._services.desk.cancel(visit_id, self._member, reason=reason), "cancelled")

    @Slot()
    def hear_news(self) -> None:
        """Another station wrote something."""
        self._refresh()

    # ---- inside

    @property
    def _open(self) -> ReceptionVisitViewModel | None:
        """The visit that stands on the right, or None."""
        return self.visit_part if self._pane == "visit" else None

    def _allows(self, sheet: str) -> bool:
        needs = _NEEDS.get(sheet)
        return needs is None or (self._open is not None and bool(self._open.property(needs)))

    @property
    def _visit_id(self) -> str:
        return self._open.card.row.visit_id if self._open is not None else ""

    def _open_patient_id(self) -> str:
        return self._patient_id if self._pane == "patient" else ""

    def _open_visit(self, visit_id: str) -> None:
        card = self._services.desk.open(visit_id, self._member)
        self._show("visit", board.VISIT + visit_id, ReceptionVisitViewModel(card, self))

    def _card(self) -> VisitCard | None:
        return self._open.card if self._open is not None else None

    def _begin_preparing(self) -> None:
        patient = self._services.index.patient(self._patient_id) if self._pane == "patient" else None
        old = self.preparing_part
        if old is None or (patient is not None and not old.has_drafts):
            part = PreparingViewModel(self._services, self._member, patient, self)
            part.prepared.connect(self._show_prepared)
            self.preparing_part = part
        self._show("prepare", "")
        if old is not None and old is not self.preparing_part:
            old.deleteLater()

    @Slot(str)
    def _show_prepared(self, visit_id: str) -> None:
        """The visit is prepared: open it, so that its code can be handed out."""
        self._show_rows()
        self.open(board.VISIT + visit_id)
        old, self.preparing_part = self.preparing_part, None
        if old is not None:
            old.deleteLater()
        self._set(told="prepared")

    def _open_patient(self, patient_id: str) -> None:
        found = self._services.index.patient(patient_id)
        lines = [
            {
                "id": board.VISIT + row.visit_id,
                "title": f"{row.procedure} · {planned(row.planned_on)}",
                "place": place_of(row),
            }
            for row in self._services.index.visits_of(patient_id)
        ]
        about = identity(found.born_on, found.record_number)
        self._patient_id = patient_id
        part = FoundPatientViewModel(found.full_name, about, lines, self)
        self._show("patient", board.PATIENT + patient_id, part)

    def _show(self, pane: str, line: str, part: QObject | None = None) -> None:
        """Show a pane on the right. What stood there last stays until another comes: its page may still look at it."""
        old: QObject | None = None
        if isinstance(part, ReceptionVisitViewModel):
            old, self.visit_part = self.visit_part, part
        elif isinstance(part, FoundPatientViewModel):
            old, self.patient_part = self.patient_part, part
        self.visits_part.set_open(line)
        self.opened.emit()
        self._pane = pane
        self.paneChanged.emit()
        self._set()
        if old is not None:
            old.deleteLater()

    def _act(self, step: Callable[[], object], told: str) -> None:
        """Do an act on a visit, then show how everything stands."""
        if self._guarded(step) and self._guarded(self._refresh):
            self._set(told=told)

    def _refresh(self) -> None:
        self._show_rows()
        if self._open is not None:
            self._open.show(self._services.desk.card(self._visit_id))

    def _show_rows(self) -> None:
        self._rows = self._services.visits.rows()
        today = self._services.clock.today()
        self.visits_part.show([board.visit_line(row, today) for row in self._rows])
        self.called.emit(self.current_call())
        self.rowsChanged.emit()

    def _found(self, text: str) -> Sequence[ListRow]:
        """Find patients of the register behind today's visits."""
        if len(text.strip()) < SHORTEST_SEARCH:
            return []
        try:
            return [board.patient_line(one) for one in self._services.index.search(text)]
        except ExpectedError as error:
            self.refuse(error)
            return []
