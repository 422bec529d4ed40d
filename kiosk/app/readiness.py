"""What an open house hands to the patient's kiosk."""

from __future__ import annotations

from kiosk.app.forms import Forms
from kiosk.app.house import House
from kiosk.staff.door import KioskDoor
from kiosk.ui.patient.services import KioskServices, Voices
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.arrival import Arrival


def services_of(house: House, tasks: TaskRunner, voices: Voices | None = None) -> KioskServices:
    """Return the services of an open house.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
        voices: What the kiosk reads aloud with; None for nothing.
    """
    station = house.settings.kiosk.station
    return KioskServices(
        visits=house.visits,
        arrival=Arrival(codes=house.store.codes, attempts=house.store.attempts, clock=house.clock, station=station),
        forms=Forms(house.maker, tasks),
        staff_door=KioskDoor(house.roster, station),
        sample_visits=house.sample_visits,
        voices=voices,
    )
