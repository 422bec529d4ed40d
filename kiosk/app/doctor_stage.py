"""A doctors' desk beside the kiosk's stage, for demonstrations and journeys: its own connection to the same records."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.desk_station import make_desk
from kiosk.app.doctor_station import doctor_policy, furnish_doctor
from kiosk.app.folders import Folders
from kiosk.app.house import open_house
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import speaking
from kiosk.clinic import read_clinic
from kiosk.ui.demo.mouse import Mouse
from kiosk.ui.demo.physician import Physician
from kiosk.ui.platform.tasks import TaskRunner


class DoctorStage:
    """One doctors' desk of a sample clinic, opened at once.

    Args:
        folders: The same as the kiosk's.
        look: Size, text scale, theme.
        language: Which of the clinic's languages the doctor reads; its own when None.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """

    def __init__(self, folders: Folders, look: ScreenLook, language: str | None = None) -> None:
        settings = speaking(read_clinic(folders.clinic), language)
        policy = doctor_policy(settings)
        self.house = open_house(folders, settings, is_desk=True)
        self.tasks = TaskRunner()
        self.desk, self.window = make_desk(policy, look)
        self.tasks.failed.connect(self.desk.fail)
        services, make_work = furnish_doctor(self.house, self.tasks, policy)
        self._member = services.sample_staff[0]
        self.window.show()
        self.desk.be_ready(services, make_work)
        self.mouse = Mouse(self.window.window)
        self._is_open = True

    def physician(self, *, pictures: Path | None = None) -> Physician:
        """Return the sample doctor at this desk."""
        return Physician(self.mouse, self.desk, self._member, pictures=pictures)

    def close(self) -> None:
        """End in order; a second time does nothing."""
        if not self._is_open:
            return
        self._is_open = False
        self.tasks.close()
        self.desk.rest()
        self.window.close()
        self.house.close()
