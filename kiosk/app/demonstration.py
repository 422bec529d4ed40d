"""`demo`: reception, a patient and a doctor, all of them samples, play a whole visit through the real screens.

The papers and a picture of each screen stay.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.terminal import say
from kiosk.errors import BugError, StationError, UsageError

if TYPE_CHECKING:  # these bring Qt, which must not start before its platform is chosen
    from kiosk.app.stage import Stage
    from kiosk.ui.demo.physician import Physician
    from kiosk.ui.demo.receptionist import NewPatient, Receptionist
    from kiosk.ui.demo.visitor import Visitor
    from kiosk.ui.patient.services import SampleVisit

FIRST_SIZE = (1920, 1080)

_RESULTS = {
    "screens": ("[0-9][0-9]*-*.png", "doctor-[0-9][0-9]-*.png", "reception-[0-9][0-9]-*.png"),
    "printed": ("[0-9][0-9]-*.pdf",),
}
"""The folders that a demonstration fills, and what it takes out of them first."""

_NAMES = ("Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def run_demonstration(options: argparse.Namespace) -> int:
    """Play the visit.

    Args:
        options: `procedure`, `language`, `out`, `data`, `clinic`, `templates`, `size`, `text_scale`, `theme`.

    Returns:
        0 when the visit came to its form.

    Raises:
        ExpectedError: The clinic cannot be opened, or the results cannot be written.
    """
    _choose_platform()
    out: Path = options.out.resolve()
    for folder, patterns in _RESULTS.items():
        _make_room(out / folder, patterns)
    with tempfile.TemporaryDirectory(prefix="antesala-demo-") as scratch:
        folders = Folders(
            data=options.data or Path(scratch),
            clinic=options.clinic or SAMPLE_CLINIC,
            templates=options.templates or TEMPLATES,
        )
        return _play(options, folders, out)


def _make_room(folder: Path, patterns: Sequence[str]) -> None:
    """Make a folder for results, without those of an earlier demonstration."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for pattern in patterns:
            for old in folder.glob(pattern):
                old.unlink()
    except OSError as error:
        raise StationError(
            "DEMO-NOT-WRITABLE", f"The results cannot be written to {folder}.", "Choose another `--out DIR`."
        ) from error


def _choose_platform() -> None:
    """Without a display Qt draws off-screen, by software."""
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")


def _play(options: argparse.Namespace, folders: Folders, out: Path) -> int:
    from kiosk.app.doctor_stage import DoctorStage  # brings Qt, after the platform is chosen
    from kiosk.app.reception_stage import ReceptionStage
    from kiosk.app.screen import ScreenLook
    from kiosk.app.stage import Stage, density_of
    from kiosk.consent.keys import KeyFolder
    from kiosk.printing.folder import FolderPrinter

    size, pictures, printer = options.size or FIRST_SIZE, out / "screens", FolderPrinter(out / "printed")
    stage = Stage(folders, size=size, text_scale=options.text_scale, theme=options.theme, language=options.language)
    look = ScreenLook(size, options.text_scale, options.theme, px_per_mm=density_of(size))
    with ExitStack() as opened:
        opened.callback(stage.close)
        _require(options.procedure in stage.house.packs, f"procedure '{options.procedure}'", stage.house.packs)
        _require(options.language in (None, *stage.languages), f"language '{options.language}'", stage.languages)
        language = options.language or stage.languages[0]
        front = ReceptionStage(folders, look, printer, language)
        opened.callback(front.close)
        desk = DoctorStage(folders, look, language)
        opened.callback(desk.close)
        cast = _Cast(stage, front.receptionist(pictures=pictures), desk.physician(pictures=pictures))
        try:
            visit = cast.begin(_new_patient(stage, options.procedure, language))
            visitor = stage.visitor(visit, language=language, pictures=pictures)
            cast.meet(visit, visitor)
        except BugError:
            stage.hand.picture(pictures / "99-stuck.png")
            front.mouse.picture(pictures / "reception-99-stuck.png")
            desk.mouse.picture(pictures / "doctor-99-stuck.png")
            raise
        (out / "consent.pdf").write_bytes(stage.form_of(visit))
        (out / "take-home.pdf").write_bytes(stage.take_home_of(visit) or b"")
        (out / "trust.pem").write_bytes(KeyFolder(folders.seal).anchor.read_bytes())
    shown = len(visitor.screens) + len(cast.physician.steps) + len(cast.receptionist.steps)
    say(f"{shown} screens in {pictures}\nthe form in {out / 'consent.pdf'}, signed by both")
    say(f"the sheet for home in {out / 'take-home.pdf'}; what reception printed in {out / 'printed'}")
    say(f"check it: main.py verify {out / 'consent.pdf'} --trust {out / 'trust.pem'}")
    return 0


def _new_patient(stage: Stage, procedure_id: str, language: str) -> NewPatient:
    """Return the first sample patient whom the register does not have, and a treatment in a week."""
    from kiosk.ui.demo.receptionist import NewPatient  # brings Qt

    register = stage.house.store.register
    number = next(n for n in count(3) if register.by_record_number(f"000 {n:03}") is None)
    name = _NAMES[number - 3] if number - 3 < len(_NAMES) else f"Number {number}"
    joints = [joint.id for joint in stage.house.packs[procedure_id].structure.joints]
    return NewPatient(
        given_name="Sample Patient",
        family_name=name,
        born_on=date(1958, 4, 9) + timedelta(days=number),
        record_number=f"000 {number:03}",
        procedure_id=procedure_id,
        side="right",
        joints=joints[-2:],
        arrives="10:30",
        planned_on=stage.house.clock.today() + timedelta(days=7),
        language=language,
    )


class _Cast:
    """Who plays, and in which order.

    Args:
        stage: The kiosk.
        receptionist: At the front desk.
        physician: At the doctors' desk.
    """

    def __init__(self, stage: Stage, receptionist: Receptionist, physician: Physician) -> None:
        self._stage = stage
        self.receptionist = receptionist
        self.physician = physician

    def begin(self, patient: NewPatient) -> SampleVisit:
        """Let reception prepare the visit and print its code slip."""
        from kiosk.ui.patient.services import SampleVisit  # brings Qt

        self.receptionist.log_in()
        card = self.receptionist.prepare(patient)
        self.receptionist.print_next("slip")
        return SampleVisit(card.code, card.row.procedure, patient.born_on)

    def meet(self, visit: SampleVisit, visitor: Visitor) -> None:
        """Play on: patient to the wait, the doctor's talk and release, signature, form, countersignature, print."""
        stage, physician = self._stage, self.physician
        visitor.go_to("Waiting")
        physician.log_in()
        physician.open(stage.visit_id(visit), "sample patient")
        physician.settle_all()
        physician.confirm_and_state()
        physician.release()
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
        visitor.go_to("Thanks")
        stage.hand.wait_until(lambda: bool(stage.state_of(visit).forms), "the form")
        physician.countersign()
        stage.hand.wait_until(lambda: stage.take_home_of(visit) is not None, "the sheet to take home")
        self.receptionist.see_signed()
        self.receptionist.print_next("form")
        self.receptionist.print_next("sheet")
        self.receptionist.see_done()


def _require(is_there: bool, what: str, choices: Iterable[str]) -> None:
    if not is_there:
        raise UsageError("DEMO-UNKNOWN", f"There is no {what} here.", f"Choose one of: {', '.join(choices) or 'none'}.")
