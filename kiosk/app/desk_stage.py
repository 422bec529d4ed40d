"""A desk beside the kiosk's stage, for demonstrations and journeys: its own connection to the same records."""

from __future__ import annotations

from kiosk.app.desk_station import Desk, make_desk
from kiosk.app.folders import Folders
from kiosk.app.house import open_house
from kiosk.app.screen import ScreenLook
from kiosk.app.stage import speaking
from kiosk.clinic import read_clinic
from kiosk.ui.demo.keys import Keys
from kiosk.ui.demo.mouse import Mouse
from kiosk.ui.platform.tasks import TaskRunner


class DeskStage:
    """One desk of a sample clinic, opened at once.

    Args:
        folders: The same as the kiosk's.
        look: Size, text scale, theme.
        desk: Which one.
        language: What staff read, where it is not the clinic's first.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """

    def __init__(self, folders: Folders, look: ScreenLook, desk: Desk, language: str | None = None) -> None:
        settings = speaking(read_clinic(folders.clinic), language)
        policy = desk.policy_of(settings)
        self.house = open_house(folders, settings, is_desk=True)
        self.tasks = TaskRunner()
        self.desk, self.window = make_desk(policy, look)
        self.tasks.failed.connect(self.desk.fail)
        services, make_work = desk.furnish(self.house, self.tasks, policy)
        self.member = services.sample_staff[0]
        self.window.show()
        self.desk.be_ready(services, make_work)
        self.mouse = Mouse(self.window.window)
        self.keys = Keys(self.window.window)
        self._is_open = True

    def close(self) -> None:
        """End in order; a second time does nothing."""
        if not self._is_open:
            return
        self._is_open = False
        self.tasks.close()
        self.desk.rest()
        self.window.close()
        self.house.close()
