"""Reception's desk beside the kiosk's stage, for demonstrations and journeys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from kiosk.app.desk_stage import DeskStage
from kiosk.app.desk_station import Desk
from kiosk.app.folders import Folders
from kiosk.app.reception_station import furnish_reception, reception_policy
from kiosk.app.screen import ScreenLook
from kiosk.printing.printer import Printer
from kiosk.ui.demo.receptionist import Receptionist


class ReceptionStage(DeskStage):
    """One desk of reception in a sample clinic.

    Args:
        folders: The same as the kiosk's.
        look: Size, text scale, theme.
        printer: Another one than the system's.
        language: What staff read, where it is not the clinic's first.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """

    def __init__(
        self, folders: Folders, look: ScreenLook, printer: Printer | None = None, language: str | None = None
    ) -> None:
        super().__init__(folders, look, Desk(reception_policy, partial(furnish_reception, printer=printer)), language)
        self.house.worker.warm_up()  # the first paper is the slip, at once

    def receptionist(self, *, pictures: Path | None = None) -> Receptionist:
        """Return the sample receptionist at this desk."""
        return Receptionist(self.mouse, self.desk, self.member, pictures=pictures)
