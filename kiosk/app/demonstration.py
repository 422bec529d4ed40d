"""`demo`: a sample patient and a sample doctor play a whole visit through the real screens of both stations.

The form and a picture of each screen stay.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.terminal import say
from kiosk.errors import BugError, StationError, UsageError

if TYPE_CHECKING:  # these bring Qt, which must not start before its platform is chosen
    from kiosk.app.stage import Stage
    from kiosk.ui.demo.physician import Physician
    from kiosk.ui.demo.visitor import Visitor
    from kiosk.ui.patient.services import SampleVisit

FIRST_SIZE = (1920, 1080)


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
    _make_room(out / "screens")
    with tempfile.TemporaryDirectory(prefix="antesala-demo-") as scratch:
        folders = Folders(
            data=options.data or Path(scratch),
            clinic=options.clinic or SAMPLE_CLINIC,
            templates=options.templates or TEMPLATES,
        )
        return _play(options, folders, out)


def _make_room(pictures: Path) -> None:
    """Make the folder of pictures, without those of an earlier demonstration."""
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        for pattern in ("[0-9][0-9]*-*.png", "doctor-[0-9][0-9]-*.png"):
            for old in pictures.glob(pattern):
                old.unlink()
    except OSError as error:
        raise StationError(
            "DEMO-NOT-WRITABLE", f"The results cannot be written to {pictures}.", "Choose another `--out DIR`."
        ) from error


def _choose_platform() -> None:
    """Without a display Qt draws off-screen, by software."""
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")


def _play(options: argparse.Namespace, folders: Folders, out: Path) -> int:
    from kiosk.app.doctor_stage import DoctorStage  # brings Qt, after the platform is chosen
    from kiosk.app.screen import ScreenLook
    from kiosk.app.stage import Stage, density_of
    from kiosk.consent.keys import KeyFolder

    size, pictures = options.size or FIRST_SIZE, out / "screens"
    stage = Stage(folders, size=size, text_scale=options.text_scale, theme=options.theme, language=options.language)
    look = ScreenLook(size, options.text_scale, options.theme, px_per_mm=density_of(size))
    desk: DoctorStage | None = None
    try:
        visit = next((v for v in stage.samples if stage.procedure_of(v) == options.procedure), None)
        _require(visit is not None, f"open sample visit for '{options.procedure}'", stage.house.packs)
        _require(options.language in (None, *stage.languages), f"language '{options.language}'", stage.languages)
        assert visit is not None
        desk = DoctorStage(folders, look, options.language)
        visitor = stage.visitor(visit, language=options.language, pictures=pictures)
        physician = desk.physician(pictures=pictures)
        try:
            _meet(stage, visit, visitor, physician)
        except BugError:
            stage.hand.picture(pictures / "99-stuck.png")
            desk.mouse.picture(pictures / "doctor-99-stuck.png")
            raise
        (out / "consent.pdf").write_bytes(stage.form_of(visit))
        (out / "take-home.pdf").write_bytes(stage.take_home_of(visit) or b"")
        (out / "trust.pem").write_bytes(KeyFolder(folders.seal).anchor.read_bytes())
    finally:
        if desk is not None:
            desk.close()
        stage.close()
    count = len(visitor.screens) + len(physician.steps)
    say(f"{count} screens in {pictures}\nthe form in {out / 'consent.pdf'}, signed by both")
    say(f"the sheet for home in {out / 'take-home.pdf'}")
    say(f"check it: main.py verify {out / 'consent.pdf'} --trust {out / 'trust.pem'}")
    return 0


def _meet(stage: Stage, visit: SampleVisit, visitor: Visitor, physician: Physician) -> None:
    """Play both parts: the patient to the wait, the doctor's talk and release, signature, form, countersignature."""
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


def _require(is_there: bool, what: str, choices: Iterable[str]) -> None:
    if not is_there:
        raise UsageError("DEMO-UNKNOWN", f"There is no {what} here.", f"Choose one of: {', '.join(choices) or 'none'}.")
