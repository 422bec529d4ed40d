"""The staff's doors: out of a kiosk's full screen, and into a desk's station."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from kiosk.errors import StaffError
from kiosk.staff.accounts import Account, StaffRole
from kiosk.staff.roster import Issued, Roster
from kiosk.visit.session import Clock

FIRST_ADMINISTRATOR = "administrator"
"""Id of the account that the first start of a clinic makes."""


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


class DeskDoor:
    """The door of one desk's station: who may work there, and what is noted of it. Blocks: keep it off the screen.

    Args:
        roster: Who works here.
        clock: The time.
        station: Name of the desk.
        role: Whose desk it is.
    """

    def __init__(self, roster: Roster, clock: Clock, *, station: str, role: StaffRole) -> None:
        self._roster = roster
        self._clock = clock
        self._station = station
        self._role = role

    def log_in(self, account_id: str, password: str) -> Account:
        """Let somebody in who has this desk's role.

        Raises:
            StaffError: STAFF-WAIT, STAFF-WRONG-LOGIN, or STAFF-OTHER-DESK for an account of another role.
        """
        account = self._roster.authenticate(account_id, password, station=self._station)
        if account.role is not self._role:
            self.note(account.id, "turned-away")
            raise StaffError(
                "STAFF-OTHER-DESK",
                f"This desk is for the role {self._role.value}; this account is of the role {account.role.value}.",
                "Log in with another account, or open the other desk.",
            )
        return account

    def unlock(self, account_id: str, pin: str) -> bool:
        """Say whether a PIN is that of the one who is logged in.

        Raises:
            StaffError: STAFF-WAIT.
        """
        return self._roster.unlock_own(account_id, pin, station=self._station)

    def confirm(self, account_id: str, password: str) -> tuple[Account, datetime]:
        """Authenticate the one who is logged in anew, for an act that asks for it.

        Returns:
            The account, and when the password was given.

        Raises:
            StaffError: STAFF-WAIT or STAFF-WRONG-LOGIN.
        """
        account = self._roster.authenticate(account_id, password, station=self._station, note_as="confirmed")
        return account, self._clock.now()

    def authorise(self, account_id: str, password: str, *, roles: Collection[StaffRole]) -> Account:
        """Let somebody of these roles allow an act at this desk, whoever is logged in; with the password, not a PIN.

        Raises:
            StaffError: STAFF-WAIT, STAFF-WRONG-LOGIN, or STAFF-NOT-ALLOWED for an account of another role.
        """
        account = self._roster.authenticate(account_id, password, station=self._station, note_as="confirmed")
        if account.role not in roles:
            self.note(account.id, "turned-away")
            raise StaffError(
                "STAFF-NOT-ALLOWED",
                f"An account of the role {account.role.value} cannot allow this.",
                f"Ask somebody of the role {' or '.join(sorted(role.value for role in roles))}.",
            )
        return account

    def note(self, account_id: str, what: str, **about: str) -> None:
        """Note what somebody did at this desk; see `Accounts.note`."""
        self._roster.note(account_id, self._station, what, **about)


def make_first_administrator(roster: Roster) -> Issued | None:
    """Make an administrator where nobody has an account yet.

    Returns:
        The account with its secrets, to be shown once; None where somebody has an account already, or another station
        was quicker.
    """
    if roster.accounts():
        return None
    try:
        return roster.add(FIRST_ADMINISTRATOR, name="Administrator", role=StaffRole.ADMINISTRATOR)
    except StaffError as error:
        if error.code != "STAFF-ID-TAKEN":
            raise
        return None
