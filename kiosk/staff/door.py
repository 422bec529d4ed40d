"""The staff's way out of a kiosk's full screen."""

from __future__ import annotations

from datetime import datetime

from kiosk.staff.roster import Roster


class KioskDoor:
    """The staff's way out of one kiosk's full screen; fits the kiosk's `StaffDoor` protocol.

    Args:
        roster: Whose PINs open it.
        station: The kiosk.
    """

    def __init__(self, roster: Roster, station: str) -> None:
        self._roster = roster
        self._station = station

    def unlock(self, pin: str) -> bool:
        """Say whether any active account has this PIN; a try that comes too soon is answered no, unjudged."""
        if self.waits_until() is not None:
            return False
        return self._roster.unlock(pin, station=self._station) is not None

    def waits_until(self) -> datetime | None:
        """Return when the next try is allowed, or None."""
        return self._roster.unlock_waits_until(self._station)
