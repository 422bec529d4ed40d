"""What an open house hands to the patient's kiosk."""

from __future__ import annotations

from datetime import datetime

from kiosk.app.forms import Forms
from kiosk.app.house import House
from kiosk.errors import StaffError
from kiosk.staff.roster import Roster
from kiosk.ui.patient.services import KioskServices
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.arrival import Arrival


class StaffDoor:
    """Lets staff out of the full screen.

    Args:
        roster: The accounts.
        station: Name of this station.
    """

    def __init__(self, roster: Roster, station: str) -> None:
        self._roster = roster
        self._station = station

    def unlock(self, pin: str) -> bool:
        """Say whether any active account has this PIN."""
        try:
            return self._roster.unlock(pin, self._station) is not None
        except StaffError:
            return False

    def waits_until(self) -> datetime | None:
        """Return when the next try is allowed, or None."""
        return self._roster.waits_until(self._station)


def services_of(house: House, tasks: TaskRunner) -> KioskServices:
    """Return the services of an open house.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
    """
    station = house.settings.kiosk.station
    return KioskServices(
        visits=house.visits,
        arrival=Arrival(codes=house.store.codes, attempts=house.store.attempts, clock=house.clock, station=station),
        forms=Forms(house.maker, tasks),
        staff_door=StaffDoor(house.roster, station),
        sample_visits=house.sample_visits,
    )
