"""A desk's door for the screen: secrets are compared on a worker, answers come back on the screen's thread."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.errors import AntesalaError, BugError
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.platform.tasks import TaskRunner


class TaskedDoor:
    """Fits the `Door` protocol of `kiosk.ui.desk.services`.

    Args:
        door: Judges, and notes.
        tasks: The task runner of the screen.
    """

    def __init__(self, door: DeskDoor, tasks: TaskRunner) -> None:
        self._door = door
        self._tasks = tasks

    def log_in(self, account: str, password: str, *, done: Callable[[Member], None], failed: Failed) -> None:
        """Let somebody in who may work at this desk."""
        self._tasks.run(
            "log-in",
            lambda: self._door.log_in(account, password),
            done=lambda found: done(Member(found.id, found.name)),
            failed=lambda error: failed(known(error)),
        )

    def unlock(self, member: Member, pin: str, *, done: Callable[[bool], None], failed: Failed) -> None:
        """Say whether this is the PIN of the one who is logged in."""
        self._tasks.run(
            "unlock",
            lambda: self._door.unlock(member.id, pin),
            done=done,
            failed=lambda error: failed(known(error)),
        )

    def note(self, member: Member, what: str) -> None:
        """Note in the staff's stream what somebody did."""
        self._door.note(member.id, what)


def known(error: Exception) -> AntesalaError:
    """Return an error with code and remedy, whatever was raised."""
    return error if isinstance(error, AntesalaError) else BugError("STATION-FAULT", "A fault.", "Read the log.")
