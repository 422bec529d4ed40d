"""`doctor`: the doctors' desk, with what an open house hands to it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.app.desk_station import run_desk_station
from kiosk.app.folders import Folders
from kiosk.clinic import ClinicSettings
from kiosk.errors import ExpectedError
from kiosk.ui.desk.desk import MakeWork
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Failed, Member
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.doctor.services import DoctorServices, OpenRecord
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.terms import Actor, Role

if TYPE_CHECKING:  # these bring the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House
    from kiosk.staff.door import DeskDoor


def run_doctor_station(folders: Folders, options: argparse.Namespace, *, passphrase: str = "") -> int:
    """Open the doctors' desk and stay until it is closed.

    Args:
        folders: Where things lie.
        options: `size`, `text_scale`, `theme`, `station`.
        passphrase: For a key that is locked by one.

    Returns:
        0 after an orderly end, 1 when the desk could not begin.

    Raises:
        StationError: Qt cannot start here.
    """
    return run_desk_station(
        folders,
        options,
        policy_of=lambda settings: doctor_policy(settings, options.station),
        furnish=furnish_doctor,
        passphrase=passphrase,
    )


def doctor_policy(settings: ClinicSettings, station: str | None = None) -> DeskPolicy:
    """Return how the doctors' desk behaves.

    Args:
        settings: The clinic's.
        station: Name of this one, where there are several.
    """
    return DeskPolicy(
        station=station or settings.desk.doctor,
        clinic_name=settings.name,
        title="Doctor",
        work_module="Antesala.Doctor",
        work_page="DoctorPage",
        is_sample=settings.is_sample,
        lock_s=settings.desk.lock_s,
        language=settings.desk_language,
    )


def furnish_doctor(house: House, tasks: TaskRunner, policy: DeskPolicy) -> tuple[DeskServices, MakeWork]:
    """Make of an open house what the doctors' desk needs."""
    from kiosk.app.desk_services import desk_services  # brings the database, behind the first frame
    from kiosk.staff.accounts import StaffRole

    services, door = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
    for_doctor = DoctorServices(
        visits=services.visits,
        records=NotedRecords(house, door),
        countersigner=TaskedCountersigner(house, door, tasks, policy.station),
        clock=house.clock,
        zone=house.settings.time_zone,
        station=policy.station,
        language=policy.language,
    )

    def make_work(member: Member, parent: QObject) -> WorkViewModel:
        return DoctorViewModel(for_doctor, member, parent)

    return services, make_work


class NotedRecords:
    """Opens records, each opening noted first; fits `PatientRecords`.

    Args:
        house: Ready.
        door: Notes.
    """

    def __init__(self, house: House, door: DeskDoor) -> None:
        self._house = house
        self._door = door

    def open(self, visit_id: str, member: Member) -> OpenRecord:
        """Note that this member opens this record, then open it.

        Raises:
            RecordsError: The note cannot be kept, or the record cannot be read; it is not opened then.
        """
        self._door.note(member.id, "record-opened", visit_id=visit_id)
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
        """Countersign the form that the screen shows."""
        from kiosk.app.desk_door import known  # brings Argon2, behind the first frame

        def work() -> tuple[datetime, bytes]:
            account, at = self._door.confirm(member.id, password)
            return at, self._house.maker.countersigned(visit, account, password)

        def keep(signed: tuple[datetime, bytes]) -> None:
            actor = Actor(Role.DOCTOR, member.id, self._station)
            try:
                self._house.maker.keep_countersigned(visit, signed[1], actor, authenticated_at=signed[0])
            except ExpectedError as error:
                failed(error)
            else:
                done()

        self._tasks.run("countersign", work, done=keep, failed=lambda error: failed(known(error)))
