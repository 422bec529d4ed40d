"""What every player at a desk does: logs in, types into fields, and keeps a picture of each step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.ui.demo.keys import Keys
from kiosk.ui.demo.mouse import Mouse
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import SampleMember

CONTROL = Qt.KeyboardModifier.ControlModifier


class DeskPlayer:
    """Somebody at one desk, with mouse and keyboard.

    Args:
        mouse: The mouse at the desk's window.
        desk: The desk's view-model, only to see what shows.
        member: Whose account, password and PIN are typed.
        pictures: Folder for a picture of every step, or None.
    """

    role = ""
    """What the names of pictures begin with."""
    listed = "visits"
    """What the desk's list is called."""

    def __init__(
        self, mouse: Mouse, desk: DeskViewModel, member: SampleMember, *, pictures: Path | None = None
    ) -> None:
        self._mouse = mouse
        self._keys = Keys(mouse.window)
        self._desk = desk
        self._member = member
        self._pictures = pictures
        self.steps: list[str] = []

    def log_in(self) -> None:
        """Type account and password."""
        self._sit_down()
        self._mouse.wait_until(lambda: bool(self._desk.property("page").property("isReady")), "the records")
        self._look("log-in")
        self._write("accountField", self._member.account)
        self._write("passwordField", self._member.password)
        self._keys.press(Qt.Key.Key_Return)
        self._mouse.wait_until(lambda: self._mouse.sees("search"), "the list")
        self._look(self.listed)

    def _sit_down(self) -> None:
        """Turn to this desk: of several windows in one process, keys reach only the active one."""
        self._mouse.window.requestActivate()
        self._mouse.wait_until(self._mouse.window.isActive, "the desk's window")

    def _write(self, name: str, text: str) -> None:
        self._mouse.touch(name)
        self._keys.write(text)

    def _look(self, step: str) -> None:
        self.steps.append(step)
        if self._pictures is not None:
            self._mouse.picture(self._pictures / f"{self.role}-{len(self.steps):02}-{step}.png")
