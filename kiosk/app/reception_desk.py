"""Reception's acts on the records; fits the protocols of `kiosk.ui.reception.services`.

Everything that reception learns of a visit goes through `_card`: a new fact for its screen is added there, seen by
whoever reviews it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from kiosk.app.day_list import DayList
from kiosk.app.house import House
from kiosk.errors import RecordsError
from kiosk.records.register import Patient
from kiosk.records.worklist import WorklistLine
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Member, VisitRow
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.reception.services import FormLine, PatientRecord, SheetKind, VisitCard
from kiosk.visit.rules import reception, rechecking, revoking
from kiosk.visit.standing import void_of_paper
from kiosk.visit.state import Ending, Form, Stage, VisitState
from kiosk.visit.terms import Actor, FormKind, Role, Side, Signatory

MOST_FOUND = 50


class NotedVisits:
    """Reception's acts, each under the name of whoever is logged in; fits `VisitDesk`.

    Args:
        house: Ready.
        door: Notes which record was opened.
        days: Says what a list may say.
        station: Name of this desk.
    """

    def __init__(self, house: House, door: DeskDoor, days: DayList, *, station: str) -> None:
        self._house = house
        self._door = door
        self._days = days
        self._station = station

    def open(self, visit_id: str, member: Member) -> VisitCard:
        """Note that this member opens this record, then return what reception may see of it."""
        self._door.note(member.id, "record-opened", visit_id=visit_id)
        self._house.expiry.look(visit_id)
        return self.card(visit_id)

    def card(self, visit_id: str) -> VisitCard:
        """Return an open record as it stands now."""
        summary = self._house.store.summaries.of_visit(visit_id)
        if summary is None:
            raise RecordsError("RECORDS-VISIT-UNKNOWN", "This visit is not kept any more.", "Search for the patient.")
        patient = self._house.store.register.patient(summary.patient_id)
        row = self._days.row(WorklistLine(summary, patient))
        return _card(row, patient, self._house.visits.open(visit_id), self._name(summary.doctor_id))

    def attend(self, visit_id: str, member: Member) -> None:
        """Note that somebody goes to the patient."""
        self._act(visit_id, member, reception.attend_call)

    def call_back(self, visit_id: str, member: Member) -> None:
        """Call the patient away from the kiosk."""
        self._act(visit_id, member, reception.call_back)

    def new_code(self, visit_id: str, member: Member) -> None:
        """Give the visit a new code."""
        self._act(visit_id, member, reception.issue_code, code=self._house.store.codes.new_code())

    def open_revocation(self, visit_id: str, member: Member) -> None:
        """Open a signed visit for taking its consent back."""
        self._act(visit_id, member, revoking.open_revocation, code=self._house.store.codes.new_code())

    def close_revocation(self, visit_id: str, member: Member) -> None:
        """Leave the consent as it is."""
        self._act(visit_id, member, revoking.close_revocation)

    def open_recheck(self, visit_id: str, member: Member, *, moved_reason: str) -> None:
        """Open a signed visit for the re-check on the day of treatment."""
        code = self._house.store.codes.new_code()
        self._act(visit_id, member, rechecking.open_recheck, code=code, moved_reason=moved_reason)

    def close_recheck(self, visit_id: str, member: Member) -> None:
        """Close a re-check without a signature."""
        self._act(visit_id, member, rechecking.close_recheck)

    def cancel(self, visit_id: str, member: Member, *, reason: str) -> None:
        """End a visit that is not signed."""
        self._act(visit_id, member, reception.cancel, reason=reason)

    def _act(self, visit_id: str, member: Member, rule: Callable[..., Sequence[object]], **wishes: object) -> None:
        actor = Actor(Role.RECEPTION, member.id, self._station)
        self._house.visits.open(visit_id).session.act(actor, rule, **wishes)  # type: ignore[arg-type]

    def _name(self, account_id: str) -> str:
        return next((one.name for one in self._house.roster.accounts() if one.id == account_id), account_id)


class KeptPatients:
    """Finds patients in the register; fits `PatientIndex`.

    Args:
        house: Ready.
        days: Says what a list may say.
    """

    def __init__(self, house: House, days: DayList) -> None:
        self._house = house
        self._days = days

    def search(self, text: str) -> Sequence[PatientRecord]:
        """Return patients by the beginning of a name or record number, or by date of birth."""
        return [record_of(one) for one in self._house.store.register.search(text, limit=MOST_FOUND)]

    def patient(self, patient_id: str) -> PatientRecord:
        """Return one patient."""
        return record_of(self._house.store.register.patient(patient_id))

    def by_record_number(self, record_number: str) -> PatientRecord | None:
        """Return the patient with the clinic's record number, or None."""
        found = self._house.store.register.by_record_number(record_number)
        return record_of(found) if found else None

    def alike(self, given_name: str, family_name: str, born_on: date | None) -> Sequence[PatientRecord]:
        """Return patients of the same name or birthday, those of both first."""
        register = self._house.store.register
        return [
            record_of(one)
            for one in register.alike(given_name=given_name, family_name=family_name, date_of_birth=born_on)
        ]

    def visits_of(self, patient_id: str) -> Sequence[VisitRow]:
        """Return a patient's visits, the latest change first."""
        patient = self._house.store.register.patient(patient_id)
        found = self._house.store.summaries.of_patient(patient_id)
        return [self._days.row(WorklistLine(summary, patient)) for summary in found]


def record_of(patient: Patient) -> PatientRecord:
    """Return a patient as reception's page knows one."""
    return PatientRecord(
        patient.id, patient.given_name, patient.family_name, patient.record_number, patient.date_of_birth
    )


def _card(row: VisitRow, patient: Patient, visit: OpenVisit, doctor_name: str) -> VisitCard:
    """Pick what reception may see of a visit; answers, topics, decisions and points stay behind."""
    state, words = visit.session.state, visit.pack.words_in(visit.session.state.language)
    prepared = state.prepared
    return VisitCard(
        row=row,
        patient=record_of(patient),
        code=state.code if row.stage not in (Stage.DONE, Stage.ENDED) else "",
        side=state.side or Side.BOTH,
        joints=tuple(words.joints.get(joint, joint) for joint in state.joints),
        doctor_name=doctor_name,
        signatory=prepared.signatory if prepared else Signatory(),
        forms=(*(_form_line(form, state) for form in _newest(state.forms)), *_sheets(state)),
        languages=tuple(code for code in visit.pack.languages if code in visit.form_words),
    )


def _newest(forms: Sequence[Form]) -> Sequence[Form]:
    """Return the last version of each document: an earlier one lacks a signature or a time stamp."""
    return list({form.document_code: form for form in forms}.values())


def _form_line(form: Form, state: VisitState) -> FormLine:
    void = void_of_paper(state, form.sha256)
    is_signed_alone = form.kind in (FormKind.TALK_FIRST, FormKind.REVOCATION) or state.ending is Ending.DECLINED
    return FormLine(
        sha256=form.sha256,
        kind=form.kind,
        document_code=form.document_code,
        is_complete=form.is_countersigned or is_signed_alone,
        void=void.why if void else None,
        replaced_by=void.by if void else "",
        copies=state.printed.get(form.sha256, 0),
    )


def _sheets(state: VisitState) -> Iterator[FormLine]:
    """Yield what is kept beside the forms."""
    sheet = state.take_home
    if sheet is not None:
        yield _sheet_line(sheet.sha256, SheetKind.TAKE_HOME, state, sheet.document_code)
    if state.signed_scan:
        yield _sheet_line(state.signed_scan, SheetKind.SIGNED_PAGE, state)
    if state.revoked_scan:
        yield _sheet_line(state.revoked_scan, SheetKind.REVOKED_PAGE, state)
    for one in state.recheck_scans:
        yield _sheet_line(one.scan_sha256, SheetKind.RECHECK_PAGE, state)


def _sheet_line(sha256: str, kind: SheetKind, state: VisitState, document_code: str = "") -> FormLine:
    void = void_of_paper(state, sha256)
    return FormLine(
        sha256=sha256,
        kind=kind,
        document_code=document_code,
        is_complete=True,
        copies=state.printed.get(sha256, 0),
        void=void.why if void else None,
    )
