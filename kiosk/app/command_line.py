"""The command line: what can be asked of the program, and what it answers.

Exit status: 0 when all is well, 1 when what was checked is not, 2 for wrong use. An error is one line, then what to do.
Rooms are imported inside the commands, so that the kiosk's first frame waits for none of them.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders, default_data
from kiosk.app.terminal import complain, say
from kiosk.errors import AntesalaError, StationError, UsageError

if TYPE_CHECKING:  # it brings Qt, which most commands need not
    from kiosk.ui.cover import Cover

SIZES = "1920x1080"
SMALLEST, LARGEST = (640, 480), (7680, 4320)
"""Window sizes in pixels, across and down or the other way round, between which a screen can be laid out."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks.

    Args:
        arguments: Without the program's name; by default the process's own.

    Returns:
        The exit status; 130 after Ctrl-C, as shells have it.
    """
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except AntesalaError as error:
        complain(f"{error.code}: {error.what}\n{error.remedy}")
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:  # before a window listens for it, or from a command without one
        return 128 + signal.SIGINT


def _kiosk(options: argparse.Namespace) -> int:
    if _has_no_display():
        say("There is no display here: the demonstration visit plays off-screen instead.")
        options.procedure, options.language, options.out = "lumbar_rhizolysis", None, Path("demo")
        options.data = None
        return _demo(options)
    from kiosk.app.application import show_cover

    cover = show_cover(options)
    from kiosk.app.patient_station import run_patient_station  # read behind the cover

    return run_patient_station(_folders(options), options, cover=cover, passphrase=_passphrase())


def _reception(options: argparse.Namespace) -> int:
    cover = _cover_of_desk(options, "reception's desk")
    from kiosk.app.desk_station import run_desk_station  # read behind the cover
    from kiosk.app.reception_station import receptions_desk

    desk = receptions_desk(options)
    return run_desk_station(_folders(options), options, desk, cover=cover, passphrase=_passphrase())


def _doctor(options: argparse.Namespace) -> int:
    cover = _cover_of_desk(options, "the doctors' desk")
    from kiosk.app.desk_station import run_desk_station  # read behind the cover
    from kiosk.app.doctor_station import doctors_desk

    desk = doctors_desk(options)
    return run_desk_station(_folders(options), options, desk, cover=cover, passphrase=_passphrase())


def _cover_of_desk(options: argparse.Namespace, desk: str) -> Cover:
    """Show what stands on the screen until the desk does.

    Raises:
        StationError: STATION-DISPLAY.
    """
    if _has_no_display():
        raise StationError("STATION-DISPLAY", "There is no display here.", f"Open {desk} on a machine with a screen.")
    from kiosk.app.application import show_cover

    return show_cover(options)


def _demo(options: argparse.Namespace) -> int:
    from kiosk.app.demonstration import run_demonstration

    return run_demonstration(options)


def _check_templates(options: argparse.Namespace) -> int:
    from kiosk.app.template_commands import run_check_templates

    return run_check_templates(options)


def _audit_verify(options: argparse.Namespace) -> int:
    from kiosk.app.keys import key_source
    from kiosk.clinic import read_clinic
    from kiosk.records.audit import verify
    from kiosk.records.keystore import NAME as KEYSTORE
    from kiosk.records.opening import DATABASE

    folders = _folders(options)
    if not any((folders.records / name).exists() for name in (KEYSTORE, DATABASE)):
        raise UsageError(
            "AUDIT-NO-RECORDS",
            f"There are no records in {folders.data}.",
            "Name the folder that holds `records` after `--data`.",
        )
    report = verify(folders.records, key_source(folders, read_clinic(folders.clinic), _passphrase()))
    say(str(report))
    return 0 if report.is_sound else 1


def _staff(options: argparse.Namespace) -> int:
    from kiosk.app.staff_commands import run_staff_command

    return run_staff_command(_folders(options), options, passphrase=_passphrase())


def _verify(options: argparse.Namespace) -> int:
    from kiosk.app.verify_command import run_verify

    return run_verify(_folders(options), options, passphrase=_passphrase(), is_data_named=options.data is not None)


def _blank_forms(options: argparse.Namespace) -> int:
    from kiosk.app.blank_forms import run_blank_forms

    return run_blank_forms(_folders(options), options)


def _voices(options: argparse.Namespace) -> int:
    from kiosk.app.voices_command import run_voices

    return run_voices(_folders(options), options, is_data_named=options.data is not None)


def _seal(options: argparse.Namespace) -> int:
    from kiosk.app.seal_commands import run_seal_command

    return run_seal_command(_folders(options), options)


def _folders(options: argparse.Namespace) -> Folders:
    return Folders(
        data=options.data or default_data(),
        clinic=options.clinic or SAMPLE_CLINIC,
        templates=options.templates or TEMPLATES,
    )


def _passphrase() -> str:
    """A service hands the passphrase over in the environment; nobody should type it into a command."""
    return os.environ.get("ANTESALA_PASSPHRASE", "")


def _has_no_display() -> bool:
    is_linux = sys.platform.startswith("linux")
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return is_linux and not any(os.environ.get(name) for name in names)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="Antesala: education and consent before lumbar or cervical rhizolysis."
    )
    parser.set_defaults(run=_kiosk, data=None, clinic=None, templates=None, size=None, text_scale=1.0, theme="light")
    _add_places(parser)
    _add_screen(parser)
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen; leaving needs a staff PIN")
    commands = parser.add_subparsers(metavar="command", title="commands (none opens the patient's kiosk)")
    _add_doctor(commands)
    _add_reception(commands)
    _add_demo(commands)
    _add_check_templates(commands)
    _add_audit(commands)
    _add_staff(commands)
    _add_seal(commands)
    _add_verify(commands)
    _add_blank_forms(commands)
    _add_voices(commands)
    return parser


def _add_places(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command shares; suppressed defaults, so that `--data DIR demo` keeps its DIR."""
    suppress = argparse.SUPPRESS
    parser.add_argument(
        "--data", type=Path, default=suppress, metavar="DIR", help="where visits are kept (default: a sample clinic)"
    )
    parser.add_argument("--clinic", type=Path, default=suppress, metavar="FILE", help="the clinic's settings")
    parser.add_argument("--templates", type=Path, default=suppress, metavar="DIR", help="the clinic's procedure packs")


def _add_screen(parser: argparse.ArgumentParser) -> None:
    suppress = argparse.SUPPRESS
    parser.add_argument("--size", type=_size, default=suppress, metavar="WxH", help=f"window size, for example {SIZES}")
    parser.add_argument(
        "--text-scale", type=float, default=suppress, choices=(1.0, 1.25, 1.5, 2.0), help="first text size"
    )
    parser.add_argument(
        "--theme", default=suppress, choices=("light", "contrast-light", "contrast-dark"), help="first theme"
    )


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    """Add a command that says what it is for, in the list of commands and in its own help alike."""
    return commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")


def _add_reception(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    desk = _command(commands, "reception", "open reception's desk: prepare, call, print")
    _add_station(desk)
    _add_places(desk)
    _add_screen(desk)
    desk.set_defaults(run=_reception)


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = _command(commands, "doctor", "open the doctors' desk: brief, open points, release, countersign")
    _add_station(doctor)
    _add_places(doctor)
    _add_screen(doctor)
    doctor.set_defaults(run=_doctor)


def _add_station(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--station", type=_station, metavar="NAME", help="name of this desk, where there are several")


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _command(commands, "demo", "play a whole visit through the real screens, with no display too")
    demo.add_argument("--procedure", default="lumbar_rhizolysis", help="id of the procedure")
    demo.add_argument("--language", help="language of the visit and of both screens (default: the clinic's first)")
    demo.add_argument("--out", type=Path, default=Path("demo"), metavar="DIR", help="where form and pictures go")
    _add_places(demo)
    _add_screen(demo)
    demo.set_defaults(run=_demo)


def _add_check_templates(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = _command(
        commands, "check-templates", "check procedure packs, and with --clinic its settings: file, line and way out"
    )
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="as --templates (default: our own)")
    check.add_argument("--approve", action="store_true", help="approve sound packs, by hand, at a terminal")
    _add_places(check)
    check.set_defaults(run=_check_templates)


def _add_audit(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    audit = _command(commands, "audit", "check everything that is kept")
    actions = audit.add_subparsers(required=True, metavar="verify")
    verify = _command(actions, "verify", "check the whole journal")
    _add_places(verify)
    verify.set_defaults(run=_audit_verify)


def _add_staff(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    staff = _command(commands, "staff", "accounts of the staff")
    actions = staff.add_subparsers(required=True, dest="action", metavar="add|list|disable|reset")
    for action, text in (
        ("add", "make an account; its password and PIN are shown once"),
        ("list", "list the accounts"),
        ("disable", "disable an account"),
        ("reset", "give an account a new password and PIN, shown once"),
    ):
        command = _command(actions, action, text)
        if action != "list":
            command.add_argument("id", help="short login name")
        if action == "add":
            command.add_argument("--name", required=True, help="as printed on forms")
            command.add_argument("--role", required=True, choices=("reception", "doctor", "administrator"))
        _add_places(command)
        command.set_defaults(run=_staff)


def _station(text: str) -> str:
    from kiosk.clinic import STATION_NAME

    if not STATION_NAME.fullmatch(text):
        raise argparse.ArgumentTypeError(f"'{text}' is not lower-case words, digits and hyphens, such as doctor-2")
    return text


def _add_seal(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    seal = _command(commands, "seal", "the keys that seal forms")
    actions = seal.add_subparsers(required=True, dest="action", metavar="create|renew")
    for action, text in (
        ("create", "make the clinic's authority and seal, once"),
        ("renew", "make a new seal under the same authority"),
    ):
        command = _command(actions, action, text)
        _add_places(command)
        command.set_defaults(run=_seal)


def _add_verify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verify = _command(commands, "verify", "check a form: whose seal, whole, unchanged, as the journal has it")
    verify.add_argument("file", type=Path, metavar="FILE.pdf", help="the form")
    verify.add_argument("--json", action="store_true", help="answer for programs")
    verify.add_argument("--trust", type=Path, metavar="PEM", help="the clinic's trust.pem (default: from --data)")
    verify.add_argument("--trust-time", type=Path, metavar="PEM", help="time-stamp services (default: from --data)")
    _add_places(verify)
    verify.set_defaults(run=_verify)


def _add_blank_forms(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    blank = _command(commands, "blank-forms", "consent forms to fill in by hand, for days without a screen")
    blank.add_argument("--procedure", metavar="ID", help="only this procedure (default: all), in every language")
    blank.add_argument("--beside", metavar="LANG", help="in two languages: this one below each other one")
    blank.add_argument("--out", type=Path, default=Path("blank-forms"), metavar="DIR", help="where they go")
    _add_places(blank)
    blank.set_defaults(run=_blank_forms)


def _add_voices(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    voices = _command(commands, "voices", "prepare what can be read aloud, a sound for each sentence")
    voices.add_argument(
        "--list", nargs="?", const="-", metavar="FILE.csv", help="only list the sentences that a clinic can record"
    )
    _add_places(voices)
    voices.set_defaults(run=_voices)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"'{text}' is not like {SIZES}")
    size = (int(width), int(height))
    is_too_small = max(size) < SMALLEST[0] or min(size) < SMALLEST[1]
    if is_too_small or max(size) > LARGEST[0] or min(size) > LARGEST[1]:
        smallest, largest = ("x".join(map(str, bound)) for bound in (SMALLEST, LARGEST))
        raise argparse.ArgumentTypeError(f"'{text}' is not between {smallest} and {largest}")
    return size
