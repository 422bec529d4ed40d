"""`reception`: reception's desk, with what an open house hands to it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.app.desk_station import desk_policy, run_desk_station
from kiosk.app.folders import Folders
from kiosk.clinic import ClinicSettings
from kiosk.ui.cover import Cover
from kiosk.ui.desk.desk import MakeWork
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Member
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.platform.tasks import TaskRunner

if TYPE_CHECKING:  # the house brings the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House
    from kiosk.printing.printer import Printer


def run_reception_station(
    folders: Folders, options: argparse.Namespace, *, cover: Cover | None = None, passphrase: str = ""
) -> int:
    """Open reception's desk and stay until it is closed.

    Args:
        folders: Where things lie.
        options: `size`, `text_scale`, `theme`, `station`.
        cover: What stands on the screen so far; it goes when the desk stands there.
        passphrase: For a key that is locked by one.

    Returns:
        0 after an orderly end, 1 when the desk could not begin.

    Raises:
        StationError: Qt cannot start here.
    """
    return run_desk_station(
        folders,
        options,
        policy_of=lambda settings: reception_policy(settings, options.station),
        furnish=furnish_reception,
        cover=cover,
        passphrase=passphrase,
    )


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
