"""The patient's kiosk as a program: first frame at once, records behind it, watchdog and log around it."""

from __future__ import annotations

import argparse
import logging
from typing import TYPE_CHECKING

from kiosk.app.application import make_application, require_pyside
from kiosk.app.folders import Folders
from kiosk.app.kiosk_voices import KioskVoices, kiosk_voices, tell_lacking
from kiosk.app.screen import ScreenLook, make_screen, make_staff_only_screen, run_until_ended
from kiosk.app.terminal import complain
from kiosk.clinic import ClinicSettings, SystemClock, read_clinic
from kiosk.errors import AntesalaError, BugError, ExpectedError
from kiosk.log import allow_in_log, start_log
from kiosk.ui.cover import Cover, uncover
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.platform.garbage import keep_what_stands
from kiosk.ui.platform.hooks import FaultHooks
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.platform.watchdog import Watchdog, end_process
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:  # the house brings the database and pydantic, which must not delay the first frame
    from kiosk.app.house import House

LOG = logging.getLogger("antesala.station")


def run_patient_station(
    folders: Folders, options: argparse.Namespace, *, cover: Cover | None = None, passphrase: str = ""
) -> int:
    """Open the patient's kiosk and stay until it is closed.

    Args:
        folders: Where things lie.
        options: `size`, `text_scale`, `theme`, `fullscreen`.
        cover: What stands on the screen so far; it goes when the kiosk stands there.
        passphrase: For a key that is locked by one.

    Returns:
        0 after an orderly end, 1 when the kiosk could not begin and staff have closed the page that says why.

    Raises:
        StationError: Qt cannot start here.
    """
    require_pyside()
    application = make_application()
    look = ScreenLook(options.size, options.text_scale, options.theme, is_kiosk=options.fullscreen)
    try:
        start_log(folders.log, level=logging.INFO)
        settings = read_clinic(folders.clinic)
    except ExpectedError as error:
        return _tell_staff(error, look, cover)
    allow_in_log(settings.kiosk.station)
    tasks = TaskRunner()
    kiosk, window = make_screen(settings, look, now=SystemClock(settings.time_zone).now, tasks=tasks)
    station = PatientStation(folders, settings, kiosk, window, tasks, passphrase=passphrase)
    uncover(window.first_frame, cover)
    window.first_frame.shown.connect(station.open_behind)
    window.show()
    LOG.info("station %s started", settings.kiosk.station)
    try:
        return run_until_ended(application)
    finally:
        station.close()


def _tell_staff(error: AntesalaError, look: ScreenLook, cover: Cover | None) -> int:
    """Show what is wrong, on the screen and at the terminal, until somebody closes it."""
    complain(f"{error.code}: {error.what}\n{error.remedy}")
    kiosk, window = make_staff_only_screen(error, look)
    uncover(window.first_frame, cover)
    window.show()
    run_until_ended(make_application())
    kiosk.rest()
    window.close()
    return 1


class PatientStation:
    """Everything alive around one kiosk window.

    Args:
        folders: Where things lie.
        settings: The clinic's.
        kiosk: The root view-model.
        window: Its window.
        tasks: Runs what must not hold up the screen; closed with the station.
        passphrase: For a key that is locked by one.
    """

    def __init__(
        self,
        folders: Folders,
        settings: ClinicSettings,
        kiosk: KioskViewModel,
        window: KioskWindow,
        tasks: TaskRunner,
        *,
        passphrase: str = "",
    ) -> None:
        self._folders = folders
        self._settings = settings
        self._kiosk = kiosk
        self._window = window
        self._passphrase = passphrase
        self._house: House | None = None
        self._voices: KioskVoices | None = None
        self._tasks = tasks
        self._hooks = FaultHooks()
        self._hooks.failed.connect(kiosk.fail)
        self._tasks.failed.connect(kiosk.fail)
        self._hooks.install()
        kiosk.wiped.connect(self._finish_forms)
        reading: ReadingViewModel = kiosk.property("reading")
        reading.lacking.connect(self._tell_silence)
        self._watchdog = Watchdog(on_hang=None if settings.is_sample else end_process)
        self._watchdog.start()

    def open_behind(self) -> None:
        """Open packs and records on a worker; the code field opens when all is sound, else the staff-only page."""
        self._tasks.run("open-house", self._open, done=self._be_ready, failed=self._refuse)

    def close(self) -> None:
        """End in order: tasks, window and engine, then records."""
        self._watchdog.stop()
        self._tasks.close()
        self._kiosk.rest()
        self._window.close()
        if self._house is not None:
            self._house.close()
        if self._voices is not None:
            self._voices.close()
        self._hooks.remove()

    def _open(self) -> House:
        from kiosk.app.house import open_house  # brings the database and pydantic, behind the first frame

        return open_house(self._folders, self._settings, passphrase=self._passphrase)

    def _be_ready(self, house: House) -> None:
        from kiosk.app.readiness import services_of  # likewise

        self._house = house
        self._voices = kiosk_voices(self._folders, self._settings, self._tasks)
        self._kiosk.be_ready(services_of(house, self._tasks, self._voices))
        self._finish_forms()
        self._count_voices()
        keep_what_stands()
        LOG.info("station %s ready", self._settings.kiosk.station)

    def _finish_forms(self) -> None:
        """Make what an interruption or a full disk left unmade: at the start, and whenever a patient has gone."""
        if self._house is not None:
            expiry = self._house.expiry
            self._tasks.run("expiry", lambda: expiry.sweep(lambda: self._tasks.is_open), failed=lambda _error: None)
            self._tasks.run("finish-forms", self._house.finish_forms, failed=lambda _error: None)

    def _count_voices(self) -> None:
        """Tell the operator what cannot be read aloud, as far as it is known before a visit."""
        if self._house is None or self._voices is None:
            return
        from kiosk.app.spoken_words import spoken_words  # brings the packs, behind the first frame

        house, voices = self._house, self._voices

        def count() -> dict[str, int]:
            return voices.lacking(spoken_words(house.packs, house.form_words, house.settings))

        self._tasks.run("count-voices", count, done=tell_lacking, failed=lambda _error: None)

    @staticmethod
    def _tell_silence(error: AntesalaError) -> None:
        """Tell the operator why nobody hears anything here."""
        complain(f"{error.code}: {error.what}\n{error.remedy}")

    def _refuse(self, error: Exception) -> None:
        known = error if isinstance(error, AntesalaError) else BugError("STATION-FAULT", "A fault.", "Read the log.")
        complain(f"{known.code}: {known.what}\n{known.remedy}")
        self._kiosk.refuse(known)
