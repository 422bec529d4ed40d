"""What the first frame waits for, and what never comes into the screen's process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

START = """
import argparse, sys, tempfile
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from kiosk.app.command_line import main
from kiosk.app import patient_station
from kiosk.app.folders import Folders

heavy = ("sqlalchemy", "alembic", "sqlcipher3", "pydantic", "yaml", "reportlab", "svglib", "pikepdf", "pyhanko")
papers = ("PySide6.QtPdf", "reportlab", "svglib", "pikepdf", "pyhanko")

def loaded(names):
    return ",".join(name for name in names if name in sys.modules)

def first_frame():
    sys.stdout.write("first frame:" + loaded(heavy) + "\\n")

# The station is read here already; at a real start it is read behind the cover.
made = patient_station.PatientStation.__init__
ready = patient_station.PatientStation._be_ready

def make(station, folders, settings, kiosk, window, *rest, **named):
    made(station, folders, settings, kiosk, window, *rest, **named)
    window.window.frameSwapped.connect(first_frame, Qt.ConnectionType.SingleShotConnection)

def be_ready(station, house):
    ready(station, house)
    sys.stdout.write("ready:" + loaded(papers) + "\\n")
    QTimer.singleShot(0, station._window.window.close)

patient_station.PatientStation.__init__ = make
patient_station.PatientStation._be_ready = be_ready

if __name__ == "__main__":
    sys.exit(main(["--data", sys.argv[1], "--size", "1366x768"]))
"""


def run(program: Path, data: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that begins a kiosk without a screen."""
    done = subprocess.run(
        [sys.executable, program, data],
        capture_output=True, text=True, cwd=ROOT, timeout=50, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done


def test_no_database_no_packs_and_no_papers_before_the_first_frame_and_papers_never(tmp_path: Path) -> None:
    program = tmp_path / "start.py"
    program.write_text(START, "utf-8")
    assert run(program, tmp_path / "data").stdout.splitlines() == ["first frame:", "ready:"]


COVER = """
import sys
from kiosk.app import application, command_line
from kiosk.ui.cover import Cover

class Watched(Cover):
    def show(self, *place, **how):
        super().show(*place, **how)
        pages = [name for name in sys.modules if name.startswith(("kiosk.ui.patient", "kiosk.visit", "kiosk.picture"))]
        sys.exit(",".join(pages) or 0)

application.Cover = Watched
command_line.main(["--data", sys.argv[1], "--size", "1366x768"])
"""


def test_the_cover_stands_before_pages_and_visit_are_read(tmp_path: Path) -> None:
    program = tmp_path / "cover.py"
    program.write_text(COVER, "utf-8")
    run(program, tmp_path / "data")


@pytest.mark.parametrize("desk", ["doctor", "reception"])
def test_a_desk_begins_without_database_and_packs_too(desk: str) -> None:
    heavy = ("sqlalchemy", "sqlcipher3", "pydantic", "yaml", "argon2", "reportlab", "svglib")
    program = f"import sys, kiosk.app.{desk}_station; sys.exit(','.join(n for n in {heavy} if n in sys.modules) or 0)"

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, timeout=50, check=False
    )

    assert done.returncode == 0, done.stderr
