"""`staff add|list|disable|reset`: accounts from the command line; a secret is shown once."""

from __future__ import annotations

import argparse

from kiosk.app.folders import Folders
from kiosk.app.house import open_roster
from kiosk.app.terminal import say
from kiosk.clinic import read_clinic
from kiosk.staff.accounts import StaffRole
from kiosk.staff.roster import Issued, Roster


def run_staff_command(folders: Folders, options: argparse.Namespace, *, passphrase: str) -> int:
    """Do one staff command.

    Returns:
        0 when it was done.

    Raises:
        StaffError: The account does not allow it.
        RecordsError: The store cannot be opened.
    """
    folders.records.mkdir(parents=True, exist_ok=True)
    roster, store = open_roster(folders, read_clinic(folders.clinic), passphrase=passphrase)
    try:
        _do(roster, options)
    finally:
        store.close()
    return 0


def _do(roster: Roster, options: argparse.Namespace) -> None:
    if options.action == "list":
        for account in roster.accounts():
            state = "disabled" if account.is_disabled else "active"
            say(f"{account.id:24} {account.role.value:14} {state:9} {account.name}")
    elif options.action == "disable":
        roster.disable(options.id)
        say(f"{options.id} is disabled.")
    elif options.action == "reset":
        _show(roster.reset(options.id))
    else:
        _show(roster.add(options.id, name=options.name, role=StaffRole(options.role)))


def _show(issued: Issued) -> None:
    say(f"{issued.account.id}\n  password  {issued.password}\n  PIN       {issued.pin}")
    say("They are shown this once; write them down.")
