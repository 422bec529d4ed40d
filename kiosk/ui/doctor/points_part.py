"""Open points and questions: each is settled by hand. What is typed stays when another station writes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.rows import RowsModel
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.reading import Reading
from kiosk.visit.terms import SettledBy

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

Guard = Callable[[Callable[[], object]], bool]
"""Does an act; what is refused is told on the page. Says whether it was done."""


@QmlElement
@QmlUncreatable("made by the program")
class PointsViewModel(QObject):
    """What a human must settle. Signals: changed.

    Args:
        consultation: The open record.
        guard: Does an act and tells what is refused.
    """

    changed = Signal()

    def __init__(self, consultation: Consultation, guard: Guard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._guard = guard
        self._drafts: dict[str, str] = {}
        self._points, self._questions = RowsModel(self), RowsModel(self)
        self._open_questions = 0
        self.refresh()

    @Property(RowsModel, constant=True)
    def points(self) -> RowsModel:
        """What is to be settled, urgent first."""
        return self._points

    @Property(RowsModel, constant=True)
    def questions(self) -> RowsModel:
        """What the patient wants to hear."""
        return self._questions

    @Property(int, notify=changed)
    def pointCount(self) -> int:
        """How many points are open, without questions."""
        return self._points.rowCount()

    @Property(int, notify=changed)
    def questionCount(self) -> int:
        """How many questions there are, answered or not."""
        return self._questions.rowCount()

    @Property(int, notify=changed)
    def openQuestionCount(self) -> int:
        """How many questions are open."""
        return self._open_questions

    @property
    def open_points(self) -> list[str]:
        """Ids of the points to settle, without questions."""
        return [str(row["id"]) for row in self._points.rows]

    @property
    def open_questions(self) -> list[str]:
        """Ids of the questions to answer."""
        return [str(row["id"]) for row in self._questions.rows if row["isOpen"]]

    @property
    def has_drafts(self) -> bool:
        """True when something was typed and not kept yet."""
        return any(text.strip() for text in self._drafts.values())

    @Slot(str, str)
    def draft(self, point_id: str, text: str) -> None:
        """Something was typed; it is not kept yet."""
        self._drafts[point_id] = text

    @Slot(str)
    def saidBack(self, point_id: str) -> None:
        """Explained, and the patient said it back; a note goes along."""
        self._settle(point_id, SettledBy.SAID_BACK)

    @Slot(str)
    def noted(self, point_id: str) -> None:
        """Settled by what was noted, or by the answer that was typed."""
        self._settle(point_id, SettledBy.NOTED)

    def refresh(self) -> None:
        """Read the visit anew."""
        reading = Reading(self._consultation)
        self._points.replace([self._with_draft(row) for row in reading.open_points()])
        questions = reading.questions()
        self._open_questions = sum(1 for row in questions if row["isOpen"])
        self._questions.replace([self._with_draft(row) for row in questions])
        self.changed.emit()

    def _settle(self, point_id: str, by: SettledBy) -> None:
        note = self._drafts.get(point_id, "")
        self._guard(lambda: self._consultation.settle(point_id, by, note))
        point = self._consultation.state.points.get(point_id)
        if point is not None and point.settled is not None:
            self._drafts.pop(point_id, None)

    def _with_draft(self, row: dict[str, object]) -> dict[str, object]:
        return {**row, "draft": self._drafts.get(str(row["id"]), "")}
