"""The doctor's page: today's patients on the left, one patient on the right. Nothing is decided here."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.browser import BrowserViewModel
from kiosk.ui.desk.services import Member
from kiosk.ui.desk.work import WorkPage
from kiosk.ui.doctor.brief_part import BriefViewModel
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.form_part import FormViewModel
from kiosk.ui.doctor.note import note_of
from kiosk.ui.doctor.paper_part import PaperViewModel
from kiosk.ui.doctor.patients import ARRANGEMENT, list_row
from kiosk.ui.doctor.placement_part import PlacementViewModel
from kiosk.ui.doctor.points_part import Guard, PointsViewModel
from kiosk.ui.doctor.recheck_part import RecheckViewModel
from kiosk.ui.doctor.refusal_part import RefusalViewModel
from kiosk.ui.doctor.release_part import ReleaseViewModel
from kiosk.ui.doctor.risks_part import RisksViewModel
from kiosk.ui.doctor.services import DoctorServices, OpenRecord

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


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
        self.paper_part = PaperViewModel(consultation, services.papers, self)
        self.release_part = ReleaseViewModel(consultation, guard, countersigner=services.countersigner, parent=self)
        self.recheck_part = RecheckViewModel(consultation, guard, services.codes, self)
        self.refusal_part = RefusalViewModel(consultation, countersigner=services.countersigner, parent=self)

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

    @Property(RecheckViewModel, constant=True)
    def recheck(self) -> RecheckViewModel:
        """The re-check on the day of treatment."""
        return self.recheck_part

    @Property(RefusalViewModel, constant=True)
    def refusal(self) -> RefusalViewModel:
        """A decline that nobody signs."""
        return self.refusal_part

    @Property(PaperViewModel, constant=True)
    def paper(self) -> PaperViewModel:
        """The brief on paper."""
        return self.paper_part

    @property
    def has_drafts(self) -> bool:
        """True when something was typed or chosen here and not kept yet."""
        return self.points_part.has_drafts or self.risks_part.has_drafts

    def refresh(self) -> None:
        """Read the visit anew; whatever is being typed stays."""
        parts = (self.brief_part, self.points_part, self.placement_part, self.risks_part)
        for part in (*parts, self.release_part, self.recheck_part, self.refusal_part):
            part.refresh()


@QmlElement
@QmlUncreatable("made by the program")
class DoctorViewModel(WorkPage):
    """Everything the doctor's page binds to.

    Its sheets are ``release``, ``countersign``, ``setAside``, ``recheck``, ``refusal``, ``cancel``, ``withdraw``,
    ``form``, ``brief`` and ``keys``; what it tells is ``copied``, after the note went to the clipboard.

    Signals:
        formChanged: Another form is read, or none.
        patientChanged: Another record is open.

    Args:
        services: What the page needs.
        member: Who is logged in.
    """

    formChanged = Signal()
    patientChanged = Signal()

    def __init__(self, services: DoctorServices, member: Member, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._member = member
        self._patient: PatientViewModel | None = None
        self._form: FormViewModel | None = None
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

    @Slot(str)
    def open(self, visit_id: str) -> None:
        """Open a record; that it was opened is noted first."""
        patient = self._patient
        if patient is not None and patient.consultation.state.visit_id == visit_id:
            return
        self._guarded(lambda: self._open(visit_id))

    @Property(FormViewModel, notify=formChanged)
    def form(self) -> FormViewModel | None:
        """The form that is read, or None."""
        return self._form

    @Slot()
    def openForm(self) -> None:
        """Show the newest form of the open visit as it was sealed; that it was opened is noted first."""
        patient = self._patient
        if patient is None or not patient.consultation.state.forms:
            return
        state = patient.consultation.state
        self._close_form()
        languages = patient.consultation.other_languages
        self._form = FormViewModel(self._services.records, self._member, state.visit_id, state.forms, languages, self)
        self.formChanged.emit()
        self._set(sheet="form")

    def picture(self, address: str) -> QImage | None:
        """Return a page of the form that is read."""
        return self._form.picture(address) if self._form is not None else None

    def _close_form(self) -> None:
        if self._form is not None:
            old, self._form = self._form, None
            self.formChanged.emit()
            old.deleteLater()

    @Slot(str)
    def ask(self, sheet: str) -> None:
        """Ask something over the page."""
        if self._patient is None and sheet != "keys":
            return
        if self._patient is not None and sheet == "recheck" and not self._patient.recheck_part.canOpen:
            return
        if self._patient is not None:
            self._patient.release_part.begin()
            self._patient.refusal_part.begin()
        if self._patient is not None and sheet == "brief":
            self._patient.paper_part.begin()
        self._set(sheet=sheet)

    @Slot()
    def dismiss(self) -> None:
        """Take the question back, or the notice away."""
        self._set(sheet="")
        self._close_form()

    @Slot()
    def handOver(self) -> None:
        """Lock the desk and give the screen to the patient, who signs what is released."""
        patient = self._patient
        if patient is None or not patient.release_part.canHandOver:
            return
        visit_id, screen = patient.consultation.state.visit_id, self._services.patients_screen
        if self._guarded(lambda: screen.hand_over(visit_id, changed=self.hear_news, ended=self.frontAsked.emit)):
            self.lockAsked.emit()

    def come_back(self) -> None:
        """The doctor has the screen again: the patient's pages go."""
        self._services.patients_screen.take_back()

    def tell_guest(self, error: BaseException) -> bool:
        """Tell the patient, while her pages are shown."""
        return self._services.patients_screen.fail(error)

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
        patient.recheck_part.ended.connect(self.dismiss)
        patient.refusal_part.ended.connect(self.dismiss)
        patient.refusal_part.refused.connect(self.refuse)
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
