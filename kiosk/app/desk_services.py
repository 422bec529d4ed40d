"""What an open house hands to every desk's door: who is let in, today's visits, and what is said on the log-in page."""

from __future__ import annotations

from kiosk.app.day_list import DayList
from kiosk.app.desk_door import TaskedDoor
from kiosk.app.house import House
from kiosk.app.sample_clinic import sample_staff
from kiosk.staff.accounts import StaffRole
from kiosk.staff.door import DeskDoor, make_first_administrator
from kiosk.ui.desk.services import DeskPolicy, DeskServices, FirstAccount, SampleMember
from kiosk.ui.platform.tasks import TaskRunner


def desk_services(
    house: House, tasks: TaskRunner, policy: DeskPolicy, *, role: StaffRole
) -> tuple[DeskServices, DeskDoor]:
    """Return the services of a desk's door, and the door itself for what the desk's own page has to note.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
        policy: How the desk behaves.
        role: Whose desk it is.

    Raises:
        RecordsError: The first account cannot be kept.
    """
    door = DeskDoor(house.roster, house.clock, station=policy.station, role=role)
    samples = [
        SampleMember(account, name, password, pin)
        for account, name, password, pin in sample_staff(role)
        if house.settings.is_sample
    ]
    return DeskServices(TaskedDoor(door, tasks), day_list(house), samples, _first_account(house)), door


def day_list(house: House) -> DayList:
    """Return today's visits as a list may show them."""
    return DayList(house.store, house.visits, house.clock, house.settings.time_zone, house.titles)


def _first_account(house: House) -> FirstAccount | None:
    issued = make_first_administrator(house.roster)
    return FirstAccount(issued.account.id, issued.password, issued.pin) if issued else None
