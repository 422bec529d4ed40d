"""`demo`: a sample patient plays a whole visit through the real screens; the form and a picture of each screen stay."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.terminal import say
from kiosk.errors import BugError, StationError, UsageError

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
        for old in pictures.glob("[0-9][0-9]*-*.png"):
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
    from kiosk.app.stage import Stage  # brings Qt, after the platform is chosen
    from kiosk.consent.keys import KeyFolder

    stage = Stage(folders, size=options.size or FIRST_SIZE, text_scale=options.text_scale, theme=options.theme)
    try:
        visit = next((v for v in stage.samples if stage.procedure_of(v) == options.procedure), None)
        _require(visit is not None, f"open sample visit for '{options.procedure}'", stage.house.packs)
        _require(options.language in stage.languages, f"language '{options.language}'", stage.languages)
        assert visit is not None
        visitor = stage.visitor(visit, language=options.language, pictures=out / "screens")
        try:
            stage.play(visitor, visit)
            stage.doctor_countersigns(visit)
        except BugError:
            stage.hand.picture(out / "screens" / "99-stuck.png")
            raise
        (out / "consent.pdf").write_bytes(stage.form_of(visit))
        (out / "take-home.pdf").write_bytes(stage.take_home_of(visit) or b"")
        (out / "trust.pem").write_bytes(KeyFolder(folders.seal).anchor.read_bytes())
    finally:
        stage.close()
    say(f"{len(visitor.screens)} screens in {out / 'screens'}\nthe form in {out / 'consent.pdf'}, signed by both")
    say(f"the sheet for home in {out / 'take-home.pdf'}")
    say(f"check it: main.py verify {out / 'consent.pdf'} --trust {out / 'trust.pem'}")
    return 0


def _require(is_there: bool, what: str, choices: Iterable[str]) -> None:
    if not is_there:
        raise UsageError("DEMO-UNKNOWN", f"There is no {what} here.", f"Choose one of: {', '.join(choices) or 'none'}.")
