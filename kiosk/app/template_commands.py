"""`check-templates [DIR] [--clinic FILE] [--approve]`: checks packs and settings; lets a clinician approve words."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.app.folders import ILLUSTRATIONS, SAMPLE_CLINIC, TEMPLATES, Folders, default_data
from kiosk.app.terminal import say
from kiosk.clinic import ClinicSettings, SystemClock, read_clinic
from kiosk.errors import UsageError
from kiosk.procedure.approvals import ApprovalDesk
from kiosk.procedure.check import check_templates
from kiosk.procedure.values import values_from


def run_check_templates(options: argparse.Namespace) -> int:
    """Check every pack of a folder and tell what was found.

    Args:
        options: `folder` or `templates`, `approve`, `clinic`, which is checked too where it is named.

    Returns:
        0 when the packs are sound, 1 when not.

    Raises:
        UsageError: `--approve` without a terminal (PACK-APPROVE-TERMINAL).
        PackError: There is no pack, or an approval cannot be written.
        ClinicError: The clinic's settings cannot be used, or lack what the packs need.
    """
    folder = options.folder or options.templates or TEMPLATES
    settings = read_clinic(options.clinic) if options.clinic else None
    desk = _desk(options) if options.approve else None
    report = check_templates(folder, ILLUSTRATIONS, desk=desk)
    say("\n".join(report.lines()))
    if settings is not None and report.exit_code == 0:
        _require_usable(folder, settings)
    return report.exit_code


def _require_usable(templates: Path, settings: ClinicSettings) -> None:
    """Refuse settings with which no station would open: they lack a value, or the logo cannot be printed."""
    from kiosk.app.house import form_look, read_content  # brings the database and pydantic

    read_content(Folders(default_data(), templates=templates), settings)
    form_look(settings)
    say("The clinic's settings are sound, and have every value that the packs need.")


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
