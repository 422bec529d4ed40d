"""What an open house hands to the patient's kiosk."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.app.forms import Forms
from kiosk.app.house import House
from kiosk.procedure.duration import WayTime, minutes
from kiosk.procedure.pack import Pack
from kiosk.staff.door import KioskDoor
from kiosk.ui.patient.services import KioskServices, OpenVisit, Voices
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.arrival import Arrival


class _CurrentVisits:
    """Opens visits at the kiosk, once it is noted what has expired of them.

    Args:
        house: Ready.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self.has_news, self.require_room = house.visits.has_news, house.visits.require_room

    def open(self, visit_id: str) -> OpenVisit:
        """Open a visit with its pinned pack.

        Raises:
            RecordsError: The journal or the pack cannot be read.
        """
        self._house.expiry.look(visit_id)
        return self._house.visits.open(visit_id)


def services_of(house: House, tasks: TaskRunner, voices: Voices | None = None) -> KioskServices:
    """Return the services of an open house.

    Args:
        house: Ready.
        tasks: The task runner of the screen.
        voices: What the kiosk reads aloud with; None for nothing.
    """
    station = house.settings.kiosk.station
    return KioskServices(
        visits=_CurrentVisits(house),
        arrival=Arrival(codes=house.store.codes, attempts=house.store.attempts, clock=house.clock, station=station),
        forms=Forms(house.maker, tasks),
        staff_door=KioskDoor(house.roster, station),
        sample_visits=house.sample_visits,
        minutes=minutes_of(house.packs.values()),
        voices=voices,
    )


def minutes_of(packs: Iterable[Pack]) -> dict[str, int]:
    """Return about how many minutes a whole visit takes, by language: of the longest of these packs."""
    longest: dict[str, int] = {}
    for pack in packs:
        for language in pack.languages:
            whole = minutes(WayTime(pack.structure, pack.words_in(language), language).whole())
            longest[language] = max(longest.get(language, 0), whole)
    return longest
