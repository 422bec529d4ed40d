"""A doctors' desk beside the kiosk's stage, for demonstrations and journeys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from kiosk.app.desk_stage import DeskStage
from kiosk.app.desk_station import Desk
from kiosk.app.doctor_station import doctor_policy, furnish_doctor
from kiosk.app.folders import Folders
from kiosk.app.screen import ScreenLook
from kiosk.ui.demo.physician import Physician


class DoctorStage(DeskStage):
    """One doctors' desk of a sample clinic.

    Args:
        folders: The same as the kiosk's.
        look: Size, text scale, theme.
        language: Which of the clinic's languages the doctor reads; its own when None.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """

    def __init__(self, folders: Folders, look: ScreenLook, language: str | None = None) -> None:
        super().__init__(folders, look, Desk(doctor_policy, partial(furnish_doctor, look=look)), language)

    def physician(self, *, pictures: Path | None = None) -> Physician:
        """Return the sample doctor at this desk."""
        return Physician(self.mouse, self.desk, self.member, pictures=pictures)
