"""The brief on the screen: only read. What is settled, stated and released stands in the other parts."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.rows import RowsModel
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.reading import Reading
from kiosk.ui.doctor.wording import age, day, say, word

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class BriefViewModel(QObject):
    """Whose record this is, and what the patient did and said. Signals: changed."""

    changed = Signal()

    def __init__(self, consultation: Consultation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._flags, self._checks, self._settled = RowsModel(self), RowsModel(self), RowsModel(self)
        self._pain, self._choices, self._today = RowsModel(self), RowsModel(self), RowsModel(self)
        self.refresh()

    @Property(str, constant=True)
    def name(self) -> str:
        """The patient's name."""
        return self._consultation.record.patient_name

    @Property(str, constant=True)
    def identity(self) -> str:
        """Date of birth, age and record number, to be held against the person in the room."""
        record = self._consultation.record
        years = age(record.born_on, self._consultation.clock.today())
        return say("{born} · {years} y · record {number}").format(
            born=day(record.born_on), years=years, number=record.record_number
        )

    @Property(str, notify=changed)
    def treatment(self) -> str:
        """Procedure, planned day, why, and what the test injection showed."""
        prepared = self._consultation.state.prepared
        if prepared is None:
            return ""
        planned = say("planned for {day}").format(day=day(prepared.planned_on)) if prepared.planned_on else ""
        test = say("test injection: {result}").format(result=prepared.test_injection) if prepared.test_injection else ""
        return " · ".join(filter(None, (self._consultation.words.title, planned, prepared.indication, test)))

    @Property(str, notify=changed)
    def decision(self) -> str:
        """What the patient decided, or empty."""
        return self._reading.decision()

    @Property(bool, notify=changed)
    def hasForms(self) -> bool:
        """True when a form of this visit is kept."""
        return bool(self._consultation.state.forms)

    @Property(bool, notify=changed)
    def blocksSigning(self) -> bool:
        """True when a safety answer forbids signing today."""
        return self._reading.brief.blocks_signing

    @Property(bool, notify=changed)
    def isUrgent(self) -> bool:
        """True while nobody went to the patient after an urgent answer."""
        return self._consultation.state.is_urgent

    @Property(list, notify=changed)
    def goals(self) -> list[str]:
        """What the patient wants to be able to do again."""
        return self._reading.goals()

    @Property(str, notify=changed)
    def signatory(self) -> str:
        """Who signs in the patient's place, with document and basis; empty where the patient does."""
        return self._reading.signatory()

    @Property(str, notify=changed)
    def company(self) -> str:
        """Who helped, and with what."""
        return self._reading.company()

    @Property(bool, notify=changed)
    def isHelped(self) -> bool:
        """True when somebody has helped at the screen."""
        return bool(self._reading.brief.helpers)

    @Property(list, notify=changed)
    def unseen(self) -> list[str]:
        """Core sections that the patient did not see to the end."""
        return self._reading.unseen()

    @Property(list, notify=changed)
    def calm(self) -> list[str]:
        """Safety questions answered No, each on its own."""
        return self._reading.calm()

    @Property(RowsModel, constant=True)
    def flags(self) -> RowsModel:
        """Safety answers to look at."""
        return self._flags

    @Property(RowsModel, constant=True)
    def pain(self) -> RowsModel:
        """What the patient told of the pain."""
        return self._pain

    @Property(bool, notify=changed)
    def hasPain(self) -> bool:
        """True when the patient told of the pain."""
        return bool(self._pain.rows)

    @Property(str, notify=changed)
    def plannedSide(self) -> str:
        """The side that is planned, or confirmed, to hold the pain against."""
        placement = self._reading.brief.placement
        if placement.side is None:
            return ""
        sentence = say("Confirmed side: {side}.") if placement.is_confirmed else say("Planned side: {side}.")
        return sentence.format(side=word(placement.side).lower())

    @Property(RowsModel, constant=True)
    def today(self) -> RowsModel:
        """What was answered in the re-check on the day of treatment."""
        return self._today

    @Property(bool, notify=changed)
    def hasToday(self) -> bool:
        """True when a re-check was begun, or signed on paper."""
        return bool(self._today.rows) or bool(self.paperToday)

    @Property(str, notify=changed)
    def wishToday(self) -> str:
        """What the patient wants on the day, or empty."""
        return self._reading.wish_today()

    @Property(str, notify=changed)
    def paperToday(self) -> str:
        """That the re-check was signed on paper, or empty."""
        return self._reading.paper_today()

    @Property(RowsModel, constant=True)
    def choices(self) -> RowsModel:
        """What was asked beside the treatment."""
        return self._choices

    @Property(bool, notify=changed)
    def hasChoices(self) -> bool:
        """True when anything is asked beside the treatment."""
        return bool(self._choices.rows)

    @Property(RowsModel, constant=True)
    def checks(self) -> RowsModel:
        """First against final answers."""
        return self._checks

    @Property(RowsModel, constant=True)
    def settled(self) -> RowsModel:
        """What was settled already."""
        return self._settled

    @Property(int, notify=changed)
    def settledCount(self) -> int:
        """How many points are settled."""
        return self._settled.rowCount()

    def refresh(self) -> None:
        """Read the visit anew."""
        self._reading = Reading(self._consultation)
        self._flags.replace(self._reading.flags())
        self._pain.replace(self._reading.pain())
        self._today.replace(self._reading.today())
        self._choices.replace(self._reading.separate_choices())
        self._checks.replace(self._reading.checks())
        self._settled.replace(self._reading.settled())
        self.changed.emit()
