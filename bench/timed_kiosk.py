"""The real kiosk, from its command line on: tells when its first frame, its welcome page and its code field stood.

`python -m bench.timed_kiosk WxH DATA`. Nothing of the program is replaced: cover and station are the real ones, with a
watch on their windows. The first frame is the cover's; there it tells which modules were loaded.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt

from kiosk.app import application, command_line
from kiosk.ui.cover import Cover

LATE = ("sqlalchemy", "pydantic", "reportlab", "yaml", "alembic", "cryptography", "argon2", "sqlcipher3")
"""Libraries that no first frame needs."""


class TimedCover(Cover):
    """The cover, with a watch on its window."""

    def __init__(self, theme: str) -> None:
        super().__init__(theme)
        self.window.frameSwapped.connect(self._at_first_frame, Qt.ConnectionType.SingleShotConnection)

    def _at_first_frame(self) -> None:
        at = time.monotonic()
        late = [name for name in LATE if name in sys.modules]
        print(f"first {at}\nmodules {len(sys.modules)}\nlate {','.join(late) or '-'}", flush=True)

    def show(self, size: tuple[int, int] | None, *, is_full_screen: bool = False) -> None:
        """Bring the cover onto the screen, then put a watch on the station too."""
        super().show(size, is_full_screen=is_full_screen)
        from bench.timed_station import watch_station  # what it reads must not come before the first frame

        watch_station()


def main() -> int:
    """Open the kiosk as its command line does."""
    vars(application)["Cover"] = TimedCover
    return command_line.main(["--size", sys.argv[1], "--data", sys.argv[2]])


if __name__ == "__main__":
    sys.exit(main())
