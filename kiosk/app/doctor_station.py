"""`doctor`: the doctors' desk, with what an open house hands to it."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.app.desk_station import Desk, desk_policy
from kiosk.app.screen import ScreenLook
from kiosk.clinic import ClinicSettings
from kiosk.ui.desk.desk import MakeWork
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Member
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.platform.tasks import TaskRunner

if TYPE_CHECKING:  # the house brings the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House


def doctors_desk(options: argparse.Namespace) -> Desk:
    """Return the doctors' desk as the command line asks for it.

    Args:
        options: `size`, `text_scale`, `theme`, `station`.
    """
    look = ScreenLook(options.size, options.text_scale, options.theme, is_kiosk=options.size is None)
    return Desk(partial(doctor_policy, station=options.station), partial(furnish_doctor, look=look))


def doctor_policy(settings: ClinicSettings, station: str | None = None) -> DeskPolicy:
    """Return how the doctors' desk behaves.

    Args:
        settings: The clinic's.
        station: Name of this one, where there are several.
    """
    return desk_policy(settings, "Doctor", station=station or settings.desk.doctor)


def furnish_doctor(
    house: House, tasks: TaskRunner, policy: DeskPolicy, *, look: ScreenLook
) -> tuple[DeskServices, MakeWork]:
    """Make of an open house what the doctors' desk needs.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
        policy: How the desk behaves.
        look: How the patient's pages lie on this screen.
    """
    # These bring the database, behind the first frame.
    from kiosk.app.brief_papers import BriefRoom
    from kiosk.app.desk_services import desk_services
    from kiosk.app.doctor_desk import NotedRecords, TaskedCountersigner
    from kiosk.app.patients_screen import SecondScreen
    from kiosk.printing.cups import CupsPrinter
    from kiosk.staff.accounts import StaffRole
    from kiosk.ui.doctor.doctor import DoctorViewModel
    from kiosk.ui.doctor.services import DoctorServices

    services, door = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
    for_doctor = DoctorServices(
        visits=services.visits,
        records=NotedRecords(house, door, tasks),
        countersigner=TaskedCountersigner(house, door, tasks, policy.station),
        clock=house.clock,
        zone=house.settings.time_zone,
        station=policy.station,
        patients_screen=SecondScreen(house, tasks, look, policy.station),
        papers=BriefRoom(house, door, CupsPrinter(house.settings.printer), tasks),
        codes=house.store.codes,
        language=policy.language,
    )

    def make_work(member: Member, parent: QObject) -> WorkViewModel:
        return DoctorViewModel(for_doctor, member, parent)

    return services, make_work
