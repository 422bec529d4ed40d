"""A desk as a program: the log-in page at once, records behind it, log and faults around it.

Reception and doctors share it; each hands in what its own page needs (`doctor_station.py`).
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app.application import make_application, require_pyside
from kiosk.app.folders import Folders
from kiosk.app.screen import ScreenLook, run_until_ended, window_settings
from kiosk.app.terminal import complain
from kiosk.clinic import ClinicSettings, read_clinic
from kiosk.errors import AntesalaError, BugError, ExpectedError
from kiosk.log import allow_in_log, start_log
from kiosk.ui.cover import Cover, uncover
from kiosk.ui.desk.desk import DeskViewModel, MakeWork
from kiosk.ui.desk.services import DeskPolicy, DeskServices
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.platform.garbage import keep_what_stands
from kiosk.ui.platform.hooks import FaultHooks
from kiosk.ui.platform.tasks import TaskRunner

if TYPE_CHECKING:  # the house brings the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House

LOG = logging.getLogger("antesala.station")

Furnish = Callable[["House", TaskRunner, DeskPolicy], tuple[DeskServices, MakeWork]]
"""Makes of an open house what a desk needs: its door's services, and its own page for whoever logs in."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What sets one desk apart from the others.

    Attributes:
        policy_of: How it behaves, from the clinic's settings.
        furnish: What it needs, once the house is open.
    """

    policy_of: Callable[[ClinicSettings], DeskPolicy]
    furnish: Furnish


def run_desk_station(
    folders: Folders, options: argparse.Namespace, desk: Desk, *, cover: Cover | None = None, passphrase: str = ""
) -> int:
    """Open a desk and stay until it is closed.

    Args:
        folders: Where things lie.
        options: `size`, `text_scale`, `theme`.
        desk: Which one.
        cover: What stands on the screen so far; it goes when the desk stands there.
        passphrase: For a key that is locked by one.

    Returns:
        0 after an orderly end, 1 when the desk could not begin and somebody has closed the page that says why.

    Raises:
        StationError: Qt cannot start here.
    """
    require_pyside()
    application = make_application()
    look = ScreenLook(options.size, options.text_scale, options.theme)
    try:
        settings = read_clinic(folders.clinic)
        policy = desk.policy_of(settings)
        start_log(folders.log, level=logging.INFO, name=f"antesala-{policy.station}")
    except ExpectedError as error:
        return _tell(error, look, cover)
    allow_in_log(policy.station)
    model, window = make_desk(policy, look)
    station = DeskStation(model, window, lambda house, tasks: desk.furnish(house, tasks, policy))
    uncover(window.first_frame, cover)
    window.first_frame.shown.connect(lambda: station.open_behind(folders, settings, passphrase=passphrase))
    window.show()
    LOG.info("station %s started", policy.station)
    try:
        return run_until_ended(application)
    finally:
        station.close()


def desk_policy(settings: ClinicSettings, name: str, *, station: str) -> DeskPolicy:
    """Return how a desk behaves.

    Args:
        settings: The clinic's.
        name: What the desk is called; its QML module and page are named for it.
        station: Name of this one.
    """
    return DeskPolicy(
        station=station,
        clinic_name=settings.name,
        title=name,
        work_module=f"Antesala.{name}",
        work_page=f"{name}Page",
        is_sample=settings.is_sample,
        lock_s=settings.desk.lock_s,
        language=settings.desk_language,
    )


def make_desk(policy: DeskPolicy, look: ScreenLook) -> tuple[DeskViewModel, DeskWindow]:
    """Make a desk's root view-model and its window; nothing of the clinic's records is needed yet.

    Args:
        policy: How the desk behaves.
        look: What the command line asks of the screen.

    Raises:
        StationError: A font, a translation or the program's own screens are missing.
    """
    display = DisplayViewModel(
        languages=(policy.language,),
        text_scale=look.text_scale,
        theme=look.theme,
        reduce_motion=look.reduce_motion,
    )
    desk = DeskViewModel(policy, display)
    return desk, DeskWindow(desk, window_settings(look))


def _tell(error: AntesalaError, look: ScreenLook, cover: Cover | None) -> int:
    """Say what is wrong, on the screen and at the terminal, until somebody closes it."""
    complain(f"{error.code}: {error.what}\n{error.remedy}")
    desk, window = make_desk(DeskPolicy("", "", "Antesala", "", ""), look)
    desk.refuse(error)
    uncover(window.first_frame, cover)
    window.show()
    run_until_ended(make_application())
    desk.rest()
    window.close()
    return 1


class DeskStation:
    """Everything alive around one desk's window.

    Args:
        desk: The root view-model.
        window: Its window.
        furnish: Makes of an open house what the desk needs.
    """

    def __init__(
        self,
        desk: DeskViewModel,
        window: DeskWindow,
        furnish: Callable[[House, TaskRunner], tuple[DeskServices, MakeWork]],
    ) -> None:
        self._desk = desk
        self._window = window
        self._furnish = furnish
        self._house: House | None = None
        self._tasks = TaskRunner()
        self._hooks = FaultHooks()
        self._hooks.failed.connect(desk.fail)
        self._tasks.failed.connect(desk.fail)
        self._hooks.install()

    def open_behind(self, folders: Folders, settings: ClinicSettings, *, passphrase: str = "") -> None:
        """Open packs and records on a worker; the log-in opens when all is sound, else the page says why not.

        Args:
            folders: Where things lie.
            settings: The clinic's.
            passphrase: For a key that is locked by one.
        """

        def work() -> House:
            from kiosk.app.house import open_house  # brings the database and pydantic, behind the first frame

            return open_house(folders, settings, passphrase=passphrase, is_desk=True)

        self._tasks.run("open-house", work, done=self._be_ready, failed=self._refuse)

    def close(self) -> None:
        """End in order: tasks, window and engine, then records."""
        self._tasks.close()
        self._desk.rest()
        self._window.close()
        if self._house is not None:
            self._house.close()
        self._hooks.remove()

    def _be_ready(self, house: House) -> None:
        self._house = house
        self._desk.be_ready(*self._furnish(house, self._tasks))
        self._tasks.run("expiry", lambda: house.expiry.sweep(lambda: self._tasks.is_open), failed=lambda _error: None)
        keep_what_stands()
        LOG.info("station ready")

    def _refuse(self, error: Exception) -> None:
        known = error if isinstance(error, AntesalaError) else BugError("STATION-FAULT", "A fault.", "Read the log.")
        complain(f"{known.code}: {known.what}\n{known.remedy}")
        self._desk.refuse(known)
