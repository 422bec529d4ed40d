"""`demo`: a sample patient plays a whole visit through the real screens; the form and a picture of each screen stay."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES, Folders
from kiosk.app.terminal import say
from kiosk.errors import BugError, StationError

FIRST_SIZE = (1920, 1080)


def run_demonstration(options: argparse.Namespace) -> int:
    """Play the visit.

    Args:
        options: `procedure`, `language`, `out`, `data`, `clinic`, `templates`, `size`, `text_scale`, `theme`.

    Returns:
        0 when the visit came to its form.

    Raises:
        ExpectedError: The clinic cannot be opened.
    """
    _choose_platform()
    out: Path = options.out
    pictures = out / "screens"
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("[0-9][0-9]*-*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="antesala-demo-") as scratch:
        folders = Folders(
            data=options.data or Path(scratch),
            clinic=options.clinic or SAMPLE_CLINIC,
            templates=options.templates or TEMPLATES,
        )
        return _play(options, folders, out)


def _choose_platform() -> None:
    """Without a display Qt draws off-screen, by software."""
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")


def _play(options: argparse.Namespace, folders: Folders, out: Path) -> int:
    from kiosk.app.stage import Stage  # brings Qt, after the platform is chosen

    stage = Stage(folders, size=options.size or FIRST_SIZE, text_scale=options.text_scale, theme=options.theme)
    try:
        visit = next((v for v in stage.samples if stage.procedure_of(v) == options.procedure), None)
        if visit is None:
            raise StationError(
                "DEMO-NO-VISIT", f"The sample clinic has no open visit for '{options.procedure}'.", "Choose another."
            )
        visitor = stage.visitor(visit, language=options.language, pictures=out / "screens")
        try:
            stage.play(visitor, visit)
        except BugError:
            stage.hand.picture(out / "screens" / "99-stuck.png")
            raise
        form = stage.form_of(visit)
        (out / "consent.pdf").write_bytes(form)
    finally:
        stage.close()
    say(f"{len(visitor.screens)} screens in {out / 'screens'}\nthe form in {out / 'consent.pdf'}")
    return 0
