"""`check-templates [DIR] [--approve]`: checks a clinic's packs, and lets a clinician approve their words."""

from __future__ import annotations

import argparse
import sys

from kiosk.app.folders import ILLUSTRATIONS, SAMPLE_CLINIC, TEMPLATES
from kiosk.app.terminal import say
from kiosk.clinic import SystemClock, read_clinic
from kiosk.errors import UsageError
from kiosk.procedure.approvals import ApprovalDesk
from kiosk.procedure.check import check_templates
from kiosk.procedure.values import values_from


def run_check_templates(options: argparse.Namespace) -> int:
    """Check every pack of a folder and tell what was found.

    Args:
        options: `folder`, `approve`, `clinic`.

    Returns:
        0 when the packs are sound, 1 when not.

    Raises:
        UsageError: `--approve` without a terminal (PACK-APPROVE-TERMINAL).
        PackError: There is no pack, or an approval cannot be written.
        ClinicError: The clinic's values cannot be read.
    """
    desk = _desk(options) if options.approve else None
    report = check_templates(options.folder or TEMPLATES, ILLUSTRATIONS, desk=desk)
    say("\n".join(report.lines()))
    return report.exit_code


def _desk(options: argparse.Namespace) -> ApprovalDesk:
    """Return the desk of the person at the terminal: an approval is theirs, no script gives it."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "PACK-APPROVE-TERMINAL",
            "An approval is given by a person.",
            "Run the command at a terminal, and answer it.",
        )
    settings = read_clinic(options.clinic or SAMPLE_CLINIC)
    return ApprovalDesk(
        ask=input,
        values=values_from(settings.values),
        illustrations=ILLUSTRATIONS,
        today=SystemClock(settings.time_zone).today(),
        optional=settings.optional_consents,
        languages=settings.all_languages,
    )
