"""The real kiosk, from its command line on, that tells when its first frame and its usable code field stood.

`python -m bench.timed_kiosk WxH DATA`. Nothing of the program is replaced: the station is the real one, with a watch on
its window. At the first frame it tells which modules were loaded; then it touches "Start" and waits for the code field.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app import command_line, patient_station
from kiosk.app.folders import Folders
from kiosk.app.patient_station import PatientStation
from kiosk.clinic import ClinicSettings
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.window import KioskWindow

LATE = ("sqlalchemy", "pydantic", "reportlab", "yaml", "alembic", "cryptography", "argon2", "sqlcipher3")
"""Libraries that no first frame needs."""


class TimedStation(PatientStation):
    """The station, with a watch on its window."""

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
        self._watched, self._shown = kiosk, window.window
        self._poll = QTimer(interval=1)
        self._poll.timeout.connect(self._look_at_code_field)
        self._shown.frameSwapped.connect(self._at_first_frame)

    def _at_first_frame(self) -> None:
        at = time.monotonic()
        self._shown.frameSwapped.disconnect(self._at_first_frame)
        late = [name for name in LATE if name in sys.modules]
        print(f"first {at}\nmodules {len(sys.modules)}\nlate {','.join(late) or '-'}", flush=True)
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


def main() -> int:
    """Open the kiosk as its command line does."""
    vars(patient_station)["PatientStation"] = TimedStation
    return command_line.main(["--size", sys.argv[1], "--data", sys.argv[2]])


if __name__ == "__main__":
    sys.exit(main())
