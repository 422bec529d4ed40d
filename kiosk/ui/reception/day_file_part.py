"""The day's list of another system: read, looked at line by line, and prepared only when somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, ExpectedError
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.board import OVER
from kiosk.ui.reception.day_file import DayLine, Register, judged, read_day_file
from kiosk.ui.reception.draft import Draft, new_visit
from kiosk.ui.reception.services import NewVisit, Offers, ReceptionServices
from kiosk.ui.reception.wording import flaw_in_list, say

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DayFileViewModel(QObject):
    """A file with the day's visits. Nothing is written until it is confirmed; then one visit after the other.

    Signals:
        changed: Any property may have another value.
        ended: Everything that can be prepared is.

    Args:
        services: What the page needs.
        member: Who is logged in.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, services: ReceptionServices, member: Member, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._member = member
        self._offers: Offers = services.preparing.offers()
        self._path = ""
        self._lines: Sequence[DayLine] = ()
        self._refusals: dict[int, AntesalaError] = {}
        self._done: set[int] = set()
        self._waiting: list[DayLine] = []
        self._error: AntesalaError | None = None
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self.prepareNext)

    @Property(str, notify=changed)
    def path(self) -> str:
        """The file."""
        return self._path

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        """``id``, ``title``, ``detail``, ``flaws``, and as ``kind`` ``good``, ``alert`` or ``done``; as in the file."""
        return [self._shown(line) for line in self._lines]

    @Property(int, notify=changed)
    def soundCount(self) -> int:
        """How many lines can be prepared."""
        return len(self._sound())

    @Property(int, notify=changed)
    def doneCount(self) -> int:
        """How many were prepared."""
        return len(self._done)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while visits are being prepared."""
        return bool(self._waiting)

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why the file was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    @Slot(QUrl)
    def choose(self, url: QUrl) -> None:
        """Read a file that was chosen in the system's dialog."""
        self.read(url.toLocalFile())

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a file, and show what would be prepared."""
        if self._waiting or not path.strip():
            return
        self._path, self._lines, self._done, self._refusals, self._error = path, (), set(), {}, None
        try:
            lines = read_day_file(self._services.preparing.day_file(path), self._offers)
            self._lines = judged(lines, self._offers, self._register(), self._services.clock.today())
        except ExpectedError as error:
            self._error = error
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Prepare every line that is sound; the others stay as they are."""
        if not self._waiting:
            self._waiting = self._sound()
            self._go_on()

    @Slot()
    def prepareNext(self) -> None:
        """Prepare one visit; the screen goes on between two."""
        if not self._waiting:
            return
        line = self._waiting.pop(0)
        try:
            self._services.preparing.prepare(self._new_visit(line), self._member)
            self._done.add(line.number)
        except ExpectedError as error:
            self._refusals[line.number] = error
        self._go_on()

    def _go_on(self) -> None:
        self.changed.emit()
        if self._waiting:
            self._next.start()
        else:
            self.ended.emit()

    def _new_visit(self, line: DayLine) -> NewVisit:
        return new_visit(self._with_patient(line.draft), self._services.clock.today())

    def _with_patient(self, draft: Draft) -> Draft:
        """A patient whom an earlier line has taken in is taken from the register."""
        found = None if draft.patient_id else self._services.index.by_record_number(draft.record_number)
        return replace(draft, patient_id=found.id) if found is not None else draft

    def _register(self) -> Register:
        index = self._services.index
        return Register(
            by_number=index.by_record_number,
            are_alike=lambda draft: bool(index.alike(draft.given_name, draft.family_name, None)),
            is_prepared=lambda patient_id, procedure: any(
                row.procedure_id == procedure and row.stage not in OVER for row in index.visits_of(patient_id)
            ),
        )

    def _sound(self) -> list[DayLine]:
        return [line for line in self._lines if not line.flaws and line.number not in self._done]

    def _shown(self, line: DayLine) -> dict[str, object]:
        draft, refusal = line.draft, self._refusals.get(line.number)
        name = f"{draft.given_name} {draft.family_name}".strip()
        procedure = self._offers.procedure(draft.procedure)
        detail = (
            draft.born,
            draft.record_number,
            procedure.name if procedure else draft.procedure,
            draft.planned,
            draft.expected,
        )
        told = [flaw_in_list(field, flaw) for field, flaw in line.flaws.items()]
        told += [f"{refusal.what} {refusal.remedy}"] if refusal else []
        return {
            "id": line.number,
            "title": say("Line {number}: {name}").format(number=line.number, name=name[:120]),
            "detail": " · ".join(part[:80] for part in detail if part),
            "kind": "done" if line.number in self._done else "alert" if told else "good",
            "flaws": " ".join(told),
        }
