"""`reception`: reception's desk, with what an open house hands to it."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.app.desk_station import Desk, desk_policy
from kiosk.clinic import ClinicSettings
from kiosk.ui.desk.desk import MakeWork
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Member
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.platform.tasks import TaskRunner

if TYPE_CHECKING:  # the house brings the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House
    from kiosk.printing.printer import Printer


def receptions_desk(options: argparse.Namespace) -> Desk:
    """Return reception's desk as the command line asks for it.

    Args:
        options: `station`.
    """
    return Desk(partial(reception_policy, station=options.station), furnish_reception)


def reception_policy(settings: ClinicSettings, station: str | None = None) -> DeskPolicy:
    """Return how reception's desk behaves.

    Args:
        settings: The clinic's.
        station: Name of this one, where there are several.
    """
    return desk_policy(settings, "Reception", station=station or settings.desk.reception)


def furnish_reception(
    house: House, tasks: TaskRunner, policy: DeskPolicy, printer: Printer | None = None
) -> tuple[DeskServices, MakeWork]:
    """Make of an open house what reception's desk needs.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
        policy: How the desk behaves.
        printer: Another one than the system's.
    """
    # These bring the database, behind the first frame.
    from kiosk.app.desk_services import day_list, desk_services
    from kiosk.app.patient_export import PatientExport
    from kiosk.app.print_room import PrintRoom, StoredPapers
    from kiosk.app.reception_desk import KeptPatients, NotedVisits
    from kiosk.app.reception_preparing import PackPreparing
    from kiosk.printing.cups import CupsPrinter
    from kiosk.staff.accounts import StaffRole
    from kiosk.ui.reception.reception import ReceptionViewModel
    from kiosk.ui.reception.services import ReceptionServices

    services, door = desk_services(house, tasks, policy, role=StaffRole.RECEPTION)
    days = day_list(house)
    papers = StoredPapers(house, station=policy.station)
    for_reception = ReceptionServices(
        visits=services.visits,
        desk=NotedVisits(house, door, days, station=policy.station),
        index=KeptPatients(house, days),
        preparing=PackPreparing(house, station=policy.station),
        papers=PrintRoom(papers, printer or CupsPrinter(house.settings.printer), tasks),
        clock=house.clock,
        exports=PatientExport(house, door, tasks, station=policy.station),
    )

    def make_work(member: Member, parent: QObject) -> WorkViewModel:
        return ReceptionViewModel(for_reception, member, parent)

    return services, make_work
