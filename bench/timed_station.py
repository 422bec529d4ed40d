"""The real patient station, with a watch on its window: when welcome page and usable code field stood."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from kiosk.app import patient_station
from kiosk.app.folders import Folders
from kiosk.app.patient_station import PatientStation
from kiosk.clinic import ClinicSettings
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.window import KioskWindow


class TimedStation(PatientStation):
    """The station. At the first frame of the welcome page it touches "Start" and waits for the code field."""

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
        super().__init__(folders, settings, kiosk, window, tasks, passphrase=passphrase)
        self._watched = kiosk
        self._poll = QTimer(interval=1)
        self._poll.timeout.connect(self._look_at_code_field)
        window.window.frameSwapped.connect(self._at_welcome, Qt.ConnectionType.SingleShotConnection)

    def _at_welcome(self) -> None:
        print(f"welcome {time.monotonic()}", flush=True)
        QTimer.singleShot(0, self._start_visit)

    def _start_visit(self) -> None:
        page: Any = self._watched.page
        page.start("en")
        self._poll.start()

    def _look_at_code_field(self) -> None:
        page: Any = self._watched.page
        if page.isReady:
            self._poll.stop()
            print(f"usable {time.monotonic()}", flush=True)
            QCoreApplication.quit()


def watch_station() -> None:
    """Put the watch on the next station that opens in this process."""
    vars(patient_station)["PatientStation"] = TimedStation
