"""`staff add|list|disable|reset`: accounts from the command line, and doctors' keys; a secret is shown once."""

from __future__ import annotations

import argparse

from kiosk.app.folders import Folders
from kiosk.app.house import StaffOffice, open_staff_office
from kiosk.app.terminal import say
from kiosk.clinic import read_clinic
from kiosk.staff.accounts import StaffRole
from kiosk.staff.roster import Issued


def run_staff_command(folders: Folders, options: argparse.Namespace, *, passphrase: str) -> int:
    """Do one staff command.

    Returns:
        0 when it was done.

    Raises:
        StaffError: The account does not allow it.
        ConsentError: A doctor's key cannot be made, because the clinic has no seal yet.
        RecordsError: The store cannot be opened.
    """
    office = open_staff_office(folders, read_clinic(folders.clinic), passphrase=passphrase)
    try:
        _do(office, options)
    finally:
        office.store.close()
    return 0


def _do(office: StaffOffice, options: argparse.Namespace) -> None:
    roster = office.roster
    if options.action == "list":
        accounts = roster.accounts()
        if not accounts:
            say("There are no accounts yet; `staff add` makes one.")
        for account in accounts:
            state = "disabled" if account.is_disabled else "active"
            say(f"{account.id:24} {account.role.value:14} {state:9} {account.name}")
    elif options.action == "disable":
        roster.disable(options.id)
        office.sealer.withdraw(options.id)
        say(f"{options.id} is disabled.")
    elif options.action == "reset":
        is_doctor = any(one.id == options.id and one.role is StaffRole.DOCTOR for one in roster.accounts())
        _require_seal(office, is_doctor=is_doctor)
        _show(office, roster.reset(options.id))
    else:
        role = StaffRole(options.role)
        _require_seal(office, is_doctor=role is StaffRole.DOCTOR)
        _show(office, roster.add(options.id, name=options.name, role=role))


def _require_seal(office: StaffOffice, *, is_doctor: bool) -> None:
    """Find out that a doctor's key cannot be made before the account is."""
    if is_doctor:
        office.sealer.require()


def _show(office: StaffOffice, issued: Issued) -> None:
    """Show the secrets, this once; a doctor's key is made while the password is at hand."""
    if issued.account.role is StaffRole.DOCTOR:
        office.sealer.issue_to(issued.account, issued.password)
    say(f"{issued.account.id}\n  password  {issued.password}\n  PIN       {issued.pin}")
    say("They are shown this once; write them down.")
