"""The doctor's countersignature: password asked anew, the doctor's own key, one transaction."""

from __future__ import annotations

from kiosk.app.forms import FormMaker
from kiosk.errors import StaffError
from kiosk.staff.accounts import StaffRole
from kiosk.staff.roster import Roster
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.session import Clock


class Countersigning:
    """Where a doctor countersigns.

    Args:
        roster: Judges the password.
        maker: Makes and keeps forms.
        clock: The time.
        station: Where.
    """

    def __init__(self, roster: Roster, maker: FormMaker, clock: Clock, station: str) -> None:
        self._roster = roster
        self._maker = maker
        self._clock = clock
        self._station = station

    def countersign(self, visit: OpenVisit, account_id: str, password: str) -> None:
        """Countersign the form that counts; takes a second, so call it off the screen's thread.

        Args:
            visit: Open at the doctor's station, with the form on the screen.
            account_id: The doctor's.
            password: As typed just now.

        Raises:
            StaffError: STAFF-WRONG-LOGIN, STAFF-WAIT, or STAFF-NOT-DOCTOR.
            ConsentError: The doctor has no key, or the form no free field.
            VisitError: The visit does not allow it.
        """
        account = self._roster.authenticate(account_id, password, station=self._station)
        if account.role is not StaffRole.DOCTOR:
            raise StaffError("STAFF-NOT-DOCTOR", "Only a doctor countersigns.", "Log in as a doctor.")
        at = self._clock.now()
        self._maker.countersign(visit, account, password, authenticated_at=at, station=self._station)
