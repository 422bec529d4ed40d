"""`seal create|renew`: makes the clinic's authority and seal, once, and a new seal when the old one runs out."""

from __future__ import annotations

import argparse

from kiosk.app.folders import Folders
from kiosk.app.sealer import Sealer
from kiosk.app.terminal import say
from kiosk.clinic import SystemClock, read_clinic


def run_seal_command(folders: Folders, options: argparse.Namespace) -> int:
    """Make the clinic's keys, or a new seal.

    Args:
        folders: Where they lie.
        options: `action`.

    Returns:
        0 when they were made.

    Raises:
        ConsentError: SEAL-EXISTS, SEAL-MISSING, SEAL-PASSWORD or SEAL-NOT-WRITABLE.
        ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
    """
    settings = read_clinic(folders.clinic)
    sealer = Sealer(folders, settings.name, SystemClock(settings.time_zone), b"", is_sample=settings.is_sample)
    if options.action == "renew":
        sealer.renew()
        say("The seal is new; start every kiosk again. Forms under the old one stay valid.")
        return 0
    if settings.is_sample:
        sealer.make_sample_keys()
    else:
        sealer.create()
    say(f"The clinic's seal is in {folders.seal}; keep a copy with its password in a safe.")
    say(f"Whoever checks forms needs {folders.seal / 'trust.pem'}, which is no secret.")
    return 0
