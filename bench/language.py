"""From choosing another language to the end of the first frame that shows it; motion off."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from time import perf_counter

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, median, quantile, spread
from bench.plan import Extent
from kiosk.app.folders import SAMPLE_CLINIC
from kiosk.ui.patient.display import DisplayViewModel

_GOAL_MS = 100
_SWITCHES = 100
_SCREENS = ("Section", "Summary")
_ROUND = ("es", "ca", "en")
_OFFERED, _OFFER = re.compile(r"^languages = .*$", re.MULTILINE), 'languages = ["en", "es", "ca"]'


def measure(extent: Extent) -> list[Figure]:
    """Go round the languages on a section and on the summary; where the content has them, its words change too."""
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as scratch:
        clinic = Path(scratch) / "clinic.toml"
        clinic.write_text(_OFFERED.sub(_OFFER, SAMPLE_CLINIC.read_text("utf-8")), "utf-8")
        shutil.copy(SAMPLE_CLINIC.parent / "logo.svg", clinic.parent)
        times = _switches(clinic)
    return [
        Figure("language switch, choice to drawn frame, p50", median(times), "ms"),
        Figure(
            "language switch, choice to drawn frame, p99", quantile(times, 0.99), "ms", _GOAL_MS, note=spread(times)
        ),
    ]


def _switches(clinic: Path) -> list[float]:
    times: list[float] = []
    with open_stage(clinic=clinic, is_still=True) as stage:
        display = stage.kiosk.property("display")
        assert isinstance(display, DisplayViewModel)
        visitor = stage.visitor(next_visits(stage)[0])
        for screen in _SCREENS:
            visitor.go_to(screen)
            stage.hand.settle(300)
            for number in range(_SWITCHES):
                began = perf_counter()
                code = _ROUND[number % len(_ROUND)]
                stage.kiosk.chooseLanguage(code)
                display.chooseLanguage(code)
                stage.kiosk.goOn()
                stage.window.window.grabWindow()
                times.append((perf_counter() - began) * 1000)
    return times
