"""A real desk, from its command line on: tells when its first frame, its door and its list stood, and its memory.

`python -m bench.timed_desk doctor|reception WxH DATA`. Nothing of the program is replaced: the station is the real one,
with a watch on its window. The password is not part of it: comparing it takes as long as it is meant to take.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from kiosk.app import command_line, desk_station
from kiosk.app.desk_station import DeskStation
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import Member
from kiosk.ui.desk.window import DeskWindow

if TYPE_CHECKING:  # brings what the first frame must not wait for
    from kiosk.app.house import House

LATE = (
    "sqlalchemy", "pydantic", "reportlab", "yaml", "alembic", "cryptography", "argon2", "sqlcipher3", "PySide6.QtPdf",
    "kiosk.ui.patient.kiosk", "kiosk.ui.doctor.doctor", "kiosk.ui.reception.reception",
)  # fmt: skip
"""Libraries and screens that a desk's first frame does not need."""

REST_MS = 500
"""How long the desk rests before its memory is read."""


class TimedDesk(DeskStation):
    """The station, with a watch on its window."""

    def __init__(self, desk: DeskViewModel, window: DeskWindow, furnish: Callable[..., Any]) -> None:
        super().__init__(desk, window, furnish)
        self._watched, self._shown = desk, window.window
        self._shown.frameSwapped.connect(self._at_first_frame, Qt.ConnectionType.SingleShotConnection)

    def _at_first_frame(self) -> None:
        at = time.monotonic()
        late = [name for name in LATE if name in sys.modules]
        print(f"first {at}\nmodules {len(sys.modules)}\nlate {','.join(late) or '-'}", flush=True)

    def _be_ready(self, house: House) -> None:
        super()._be_ready(house)
        print(f"door {time.monotonic()}", flush=True)
        QTimer.singleShot(0, self._log_in)

    def _log_in(self) -> None:
        from kiosk.app.sample_clinic import DOCTOR, RECEPTION  # loaded with the house

        page: Any = self._watched.property("page")
        account = DOCTOR if self._watched.property("title") == "Doctor" else RECEPTION
        page.entered.emit(Member(account, "Sample"))
        self._shown.frameSwapped.connect(self._at_list, Qt.ConnectionType.SingleShotConnection)
        self._shown.update()

    def _at_list(self) -> None:
        work: Any = self._watched.property("page")
        browser = work.patients if self._watched.property("title") == "Doctor" else work.visits
        print(f"usable {time.monotonic()}\nlines {browser.total}", flush=True)
        if browser.shown_ids:
            work.open(browser.shown_ids[0])
        QTimer.singleShot(REST_MS, self._at_rest)

    def _at_rest(self) -> None:
        from bench.own_memory import own_mb  # what it loads is no part of a start

        gc.collect()
        print(f"memory {own_mb()}", flush=True)
        QCoreApplication.quit()


def main() -> int:
    """Open the desk as its command line does."""
    vars(desk_station)["DeskStation"] = TimedDesk
    return command_line.main([sys.argv[1], "--size", sys.argv[2], "--data", sys.argv[3]])


if __name__ == "__main__":
    sys.exit(main())
