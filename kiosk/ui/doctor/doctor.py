"""The doctor's page: today's patients on the left, one patient on the right. Nothing is decided here."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, ExpectedError
from kiosk.ui.desk.browser import BrowserViewModel
from kiosk.ui.desk.services import Member
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.doctor.brief_part import BriefViewModel
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.patients import ARRANGEMENT, list_row
from kiosk.ui.doctor.placement_part import PlacementViewModel
from kiosk.ui.doctor.points_part import Guard, PointsViewModel
from kiosk.ui.doctor.release_part import ReleaseViewModel
from kiosk.ui.doctor.risks_part import RisksViewModel
from kiosk.ui.doctor.services import DoctorServices, OpenRecord

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.doctor")


@QmlElement
@QmlUncreatable("made by the program")
class PatientViewModel(QObject):
    """One open record, in its parts."""

    def __init__(
        self, consultation: Consultation, services: DoctorServices, guard: Guard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.consultation = consultation
        self.brief_part = BriefViewModel(consultation, self)
        self.points_part = PointsViewModel(consultation, guard, self)
        self.placement_part = PlacementViewModel(consultation, guard, self)
        self.risks_part = RisksViewModel(consultation, guard, self)
        self.release_part = ReleaseViewModel(consultation, guard, countersigner=services.countersigner, parent=self)

    @Property(BriefViewModel, constant=True)
    def brief(self) -> BriefViewModel:
        """What is read."""
        return self.brief_part

    @Property(PointsViewModel, constant=True)
    def points(self) -> PointsViewModel:
        """What is settled."""
        return self.points_part

    @Property(PlacementViewModel, constant=True)
    def placement(self) -> PlacementViewModel:
        """Side, joints, nerves."""
        return self.placement_part

    @Property(RisksViewModel, constant=True)
    def risks(self) -> RisksViewModel:
        """The risks of this patient."""
        return self.risks_part

    @Property(ReleaseViewModel, constant=True)
    def release(self) -> ReleaseViewModel:
        """Release and countersignature."""
        return self.release_part

    @property
    def has_drafts(self) -> bool:
        """True when something was typed or chosen here and not kept yet."""
        return self.points_part.has_drafts or self.risks_part.has_drafts

    def refresh(self) -> None:
        """Read the visit anew; whatever is being typed stays."""
        for part in (self.brief_part, self.points_part, self.placement_part, self.risks_part, self.release_part):
            part.refresh()


@QmlElement
@QmlUncreatable("made by the program")
class DoctorViewModel(WorkViewModel):
    """Everything the doctor's page binds to.

    Signals:
        changed: Notice or sheet may have another value.
        patientChanged: Another record is open.

    Args:
        services: What the page needs.
        member: Who is logged in.
    """

    changed = Signal()
    patientChanged = Signal()

    def __init__(self, services: DoctorServices, member: Member, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._member = member
        self._error: AntesalaError | None = None
        self._sheet = ""
        self._told = ""
        self._patient: PatientViewModel | None = None
        self._set_aside: dict[str, PatientViewModel] = {}
        self._patients = BrowserViewModel(ARRANGEMENT, self)
        self._patients.chosen.connect(self.open)
        self._show_rows()

    @Property(BrowserViewModel, constant=True)
    def patients(self) -> BrowserViewModel:
        """Today's patients."""
        return self._patients

    @Property(PatientViewModel, notify=patientChanged)
    def patient(self) -> PatientViewModel | None:
        """The open record, or None."""
        return self._patient

    @property
    def open_patient(self) -> PatientViewModel | None:
        """The open record, for Python."""
        return self._patient

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """``release``, ``countersign``, ``cancel``, ``withdraw``, ``keys`` or empty: what is asked over the page."""
        return self._sheet

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why the last act was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    @Property(str, notify=changed)
    def told(self) -> str:
        """``copied`` after the note went to the clipboard, else empty."""
        return self._told

    @Slot(str)
    def open(self, visit_id: str) -> None:
        """Open a record; that it was opened is noted first."""
        patient = self._patient
        if patient is not None and patient.consultation.state.visit_id == visit_id:
            return
        self._guarded(lambda: self._open(visit_id))

    @Slot(str)
    def ask(self, sheet: str) -> None:
        """Ask something over the page."""
        if self._patient is None and sheet != "keys":
            return
        if self._patient is not None:
            self._patient.release_part.begin()
        self._set(sheet=sheet)

    @Slot()
    def dismiss(self) -> None:
        """Take the question back, or the notice away."""
        self._set(sheet="")

    @Slot()
    def copyNote(self) -> None:
        """Copy a ready paragraph for the hospital's record."""
        if self._patient is not None:
            self.copied.emit(note_of(self._patient.consultation))
            self._set(sheet="", told="copied")

    @property
    def has_drafts(self) -> bool:
        """True when something was typed in any record and not kept yet."""
        return bool(self._set_aside) or (self._patient is not None and self._patient.has_drafts)

    def hear_news(self) -> None:
        """Another station wrote something."""
        if self._patient is not None:
            self._patient.consultation.session.catch_up()
        self._show_rows()

    @Slot(object)
    def refuse(self, error: AntesalaError) -> None:
        """Tell what was refused, where the work goes on."""
        LOG.warning("refused %s", error.code)
        self._error = error
        self.changed.emit()

    def _open(self, visit_id: str) -> None:
        record = self._services.records.open(visit_id, self._member)
        old, patient = self._patient, self._set_aside.pop(visit_id, None)
        if patient is None:
            patient = self._made(record)
        else:
            patient.consultation.session.catch_up()
        self._patient = patient
        self._patients.set_open(visit_id)
        self.patientChanged.emit()
        if old is not None:
            self._put_away(old)

    def _made(self, record: OpenRecord) -> PatientViewModel:
        services = self._services
        consultation = Consultation(
            record,
            self._member,
            station=services.station,
            clock=services.clock,
            zone=services.zone,
            language=services.language,
        )
        patient = PatientViewModel(consultation, services, self._guarded, parent=self)
        consultation.session.on_change(lambda: self._follow(patient))
        patient.release_part.ended.connect(self.dismiss)
        patient.release_part.refused.connect(self.refuse)
        return patient

    def _put_away(self, patient: PatientViewModel) -> None:
        """Keep what was typed and not kept yet for when the record is opened again; let the others go."""
        if patient.has_drafts:
            self._set_aside[patient.consultation.state.visit_id] = patient
        else:
            patient.deleteLater()

    def _follow(self, patient: PatientViewModel) -> None:
        """The visit changed, from here or from another station; a record that was closed meanwhile is left alone."""
        if patient is self._patient:
            patient.refresh()
            self._show_rows()

    def _show_rows(self) -> None:
        rows = self._services.visits.rows()
        self._patients.show([list_row(row, self._member.id) for row in rows])

    def _guarded(self, step: Callable[[], object]) -> bool:
        """Do an act; what the world refuses is told on the page, and nothing is lost."""
        try:
            step()
        except ExpectedError as error:
            self.refuse(error)
            return False
        self._error, self._told = None, ""
        self.changed.emit()
        return True

    def _set(self, *, sheet: str, told: str = "") -> None:
        self._sheet, self._told, self._error = sheet, told, None
        self.changed.emit()
