"""A doctor's acts on the records; fits the protocols of `kiosk.ui.doctor.services`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from kiosk.app.desk_door import known
from kiosk.app.forms import form_to_countersign
from kiosk.app.house import House
from kiosk.app.reading_copies import ReadingCopies, form_of
from kiosk.app.sealed_forms import open_form
from kiosk.consent.document_code import new_document_code
from kiosk.errors import ExpectedError
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.doctor.services import FormPictures, OpenRecord
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.events import SigningRefused
from kiosk.visit.rules import signing
from kiosk.visit.rules.moment import require_unchanged
from kiosk.visit.terms import Actor, FormKind, Role

_Answer = TypeVar("_Answer")


class NotedRecords:
    """Opens records, each opening noted first; fits `PatientRecords`.

    Args:
        house: Ready.
        door: Notes.
        tasks: The task runner of the screen.
    """

    def __init__(self, house: House, door: DeskDoor, tasks: TaskRunner) -> None:
        self._house = house
        self._door = door
        self._tasks = tasks

    def open_form(
        self,
        visit_id: str,
        sha256: str,
        member: Member,
        *,
        beside: str = "",
        done: Callable[[FormPictures], None],
        failed: Failed,
    ) -> None:
        """Note that this member opens this form, then read it, or make a copy for reading in two languages."""
        house = self._house

        def data() -> bytes:
            if beside:
                visit = house.visits.open(visit_id)
                code = form_of(visit.session.state, sha256).document_code
                about = {"visit_id": visit_id, "document_code": code, "language": beside}
                self._door.note(member.id, "reading-copy-opened", **about)
                return ReadingCopies(house).of_form(visit, sha256, beside)
            return house.store.documents.document(sha256).data

        try:
            if not beside:
                self._door.note(member.id, "form-opened", visit_id=visit_id)
        except ExpectedError as error:
            failed(error)
        else:
            open_form(data, self._tasks, done=done, failed=failed)

    def open(self, visit_id: str, member: Member) -> OpenRecord:
        """Note that this member opens this record, then open it.

        Raises:
            RecordsError: The note cannot be kept, or the record cannot be read; it is not opened then.
        """
        self._door.note(member.id, "record-opened", visit_id=visit_id)
        self._house.expiry.look(visit_id)
        visit = self._house.visits.open(visit_id)
        prepared = visit.session.state.prepared
        patient = self._house.store.register.patient(prepared.patient_id if prepared else "")
        return OpenRecord(visit, patient.full_name, patient.date_of_birth, patient.record_number)


class TaskedCountersigner:
    """Countersigns with the doctor's own key; fits `Countersigner`.

    Password and key are worked on behind the screen; the events are kept on its thread, where the visit is shown.

    Args:
        house: Ready.
        door: Judges the password.
        tasks: The task runner of the screen.
        station: Name of this station.
    """

    def __init__(self, house: House, door: DeskDoor, tasks: TaskRunner, station: str) -> None:
        self._house = house
        self._door = door
        self._tasks = tasks
        self._station = station

    def countersign(
        self, visit: OpenVisit, member: Member, password: str, *, done: Callable[[], None], failed: Failed
    ) -> None:
        """Countersign the form that the screen shows now; one that takes its place meanwhile is not signed."""
        try:
            form = form_to_countersign(visit)
        except ExpectedError as error:
            failed(error)
            return

        def work() -> tuple[datetime, bytes]:
            account, at = self._door.confirm(member.id, password)
            return at, self._house.maker.countersigned(visit, form, account, password)

        def keep(signed: tuple[datetime, bytes]) -> None:
            at, pdf = signed
            self._house.maker.keep_countersigned(visit, form, pdf, self._actor(member), authenticated_at=at)
            done()

        self._run("countersign", work, keep, failed)

    def attest(
        self,
        visit: OpenVisit,
        member: Member,
        password: str,
        refused: SigningRefused,
        *,
        done: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Note that who declined does not sign, make the form that says so, and sign it.

        The password is judged first. What was attested is kept before its form is made, so that a failure in between
        loses nothing: a second try goes on where the first one ended, with what that one kept.
        """
        maker, code = self._house.maker, new_document_code()

        def note(_confirmed: object) -> None:
            if visit.session.state.refusal is None:
                visit.session.act(self._actor(member), signing.refuse_to_sign, refused)
            else:
                require_unchanged(refused, visit.session.state.refusal)
            if visit.session.state.current_form is None:
                self._run("compose-form", lambda: maker.compose(visit, FormKind.DECLINE, code), keep, failed)
            else:
                self.countersign(visit, member, password, done=done, failed=failed)

        def keep(form: bytes) -> None:
            maker.keep(visit, FormKind.DECLINE, code, form)
            self.countersign(visit, member, password, done=done, failed=failed)

        self._run("confirm", lambda: self._door.confirm(member.id, password), note, failed)

    def _actor(self, member: Member) -> Actor:
        return Actor(Role.DOCTOR, member.id, self._station)

    def _run(self, name: str, work: Callable[[], _Answer], then: Callable[[_Answer], None], failed: Failed) -> None:
        """Work behind the screen, go on upon its thread; what is refused in either place is told."""

        def go_on(answer: _Answer) -> None:
            try:
                then(answer)
            except ExpectedError as error:
                failed(error)

        self._tasks.run(name, work, done=go_on, failed=lambda error: failed(known(error)))
