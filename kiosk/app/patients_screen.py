"""The patient's own pages over a doctor's screen: one visit, a window of its own, and the locked desk behind it.

What shows is the kiosk itself, from the doctor's text to the signature, with the doctor's station in the journal. When
the patient is done, goes away or takes a break, the window goes, and what lies behind it is the desk's lock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QMetaObject, QObject, QTimer

from kiosk.app.forms import Forms
from kiosk.app.house import House
from kiosk.app.screen import ScreenLook, make_screen
from kiosk.app.visits import StoredVisits
from kiosk.errors import ExpectedError
from kiosk.staff.door import KioskDoor
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.services import KioskServices, OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.window import KioskWindow
from kiosk.visit.arrival import Arrival

LOG = logging.getLogger("antesala.station")


class OneVisit:
    """The one visit that opens here; fits `Visits`.

    Args:
        visits: For the room on the disk.
        visit: Open already.
    """

    def __init__(self, visits: StoredVisits, visit: OpenVisit) -> None:
        self._visits = visits
        self._visit = visit

    def open(self, visit_id: str) -> OpenVisit:
        """Return the visit."""
        return self._visit

    def has_news(self) -> bool:
        """Say that there may be news: the store tells them once, and here the desk's list asks for them already."""
        return True

    def require_room(self) -> None:
        """Check free space before the visit goes on.

        Raises:
            RecordsError: RECORDS-LOW-SPACE.
        """
        self._visits.require_room()


class SecondScreen:
    """Fits the protocol `PatientsScreen` of `kiosk.ui.doctor.services`.

    Args:
        house: Ready.
        tasks: The task runner of the desk.
        look: How the window lies on this screen.
        station: Name of the desk's station.
    """

    def __init__(self, house: House, tasks: TaskRunner, look: ScreenLook, station: str) -> None:
        self._house = house
        self._tasks = tasks
        self._look = look
        self._station = station
        self.shown: tuple[KioskViewModel, KioskWindow] | None = None
        self._hiding: QMetaObject.Connection | None = None
        self._ended: Callable[[], object] = bool

    def hand_over(self, visit_id: str, *, changed: Callable[[], None], ended: Callable[[], object]) -> None:
        """Show the patient's pages.

        Args:
            visit_id: Which visit.
            changed: Called after everything that the patient does.
            ended: Called when the pages are gone.

        Raises:
            ExpectedError: The visit cannot be opened here now, for example while a kiosk holds it.
        """
        self.take_back()
        visit = self._house.visits.open(visit_id)
        visit.session.on_change(changed)
        language = visit.session.state.language
        settings = self._house.settings
        here = replace(
            settings,
            kiosk=replace(settings.kiosk, station=self._station, screen_diagonal_inches=None),
            languages=tuple(dict.fromkeys((*settings.languages, language))),
        )
        self._ended = ended
        kiosk, window = make_screen(here, self._look, now=self._house.clock.now, tasks=self._tasks)
        self.shown = kiosk, window
        kiosk.be_ready(self._services(visit))
        try:
            kiosk.receive(visit_id, language)
        except ExpectedError:
            self._close()
            raise
        # Later: whatever is touched there is still being handled when the screen is wiped.
        kiosk.wiped.connect(lambda: QTimer.singleShot(0, kiosk, self._close))
        window.show()
        self._hiding = window.window.visibleChanged.connect(lambda is_visible: is_visible or kiosk.leave())
        LOG.info("visit %s handed over at %s", visit_id, self._station)

    def take_back(self) -> None:
        """Take the patient's pages away; nothing where none are shown."""
        if self.shown is not None:
            self.shown[0].leave()
            self._close()

    def fail(self, error: BaseException) -> bool:
        """Show the patient the safe page after a fault; False where her pages are not shown.

        Args:
            error: What nobody caught: a fault of her pages, or one that she would see nothing of behind them.
        """
        if self.shown is None:
            return False
        self.shown[0].fail(error)
        return True

    def _services(self, visit: OpenVisit) -> KioskServices:
        house, station = self._house, self._station
        return KioskServices(
            visits=OneVisit(house.visits, visit),
            arrival=Arrival(codes=house.store.codes, attempts=house.store.attempts, clock=house.clock, station=station),
            forms=Forms(house.maker, self._tasks),
            staff_door=KioskDoor(house.roster, station),
        )

    def _close(self) -> None:
        if self.shown is None:
            return
        kiosk, window = self.shown
        self.shown = None
        if self._hiding is not None:
            QObject.disconnect(self._hiding)
            self._hiding = None
        kiosk.rest()
        window.close()
        kiosk.deleteLater()
        self._ended()
        LOG.info("screen taken back at %s", self._station)
