"""Cold start: from starting Python to the first frame, beside a bare window of the same size; then what follows.

The first frame is the cover's: the program's name on the page's ground. The welcome page and the usable code field are
told of beside it, so that a fast cover hides nothing.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

from bench.figure import Figure, median
from bench.plan import Extent

SIZE = (1920, 1080)
_PATIENCE_S = 60


def measure(extent: Extent) -> list[Figure]:
    """Start both programs in turn, in fresh processes; files are in the system's cache after the first, uncounted."""
    bare: list[float] = []
    first: list[float] = []
    welcome: list[float] = []
    usable: list[float] = []
    told: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as data:
        for number in range(extent.starts + 1):
            bare_at, _ = _start("bench.bare_window", *map(str, SIZE))
            kiosk_at, told = _start("bench.timed_kiosk", "{}x{}".format(*SIZE), data)
            if number:
                bare.append(bare_at)
                first.append(kiosk_at)
                welcome.append((float(told["welcome"]) - float(told["first"])) * 1000 + kiosk_at)
                usable.append((float(told["usable"]) - float(told["first"])) * 1000)
    note = f"kiosk {median(first):.0f} ms, bare {median(bare):.0f} ms, median of {extent.starts}"
    return [
        Figure("cold start to first frame, over a bare window", median(first) / median(bare), "x", 1.3, note=note),
        Figure("cold start to the welcome page", median(welcome), "ms", note=f"longest {max(welcome):.0f} ms"),
        Figure("libraries too early at the first frame", _count(told["late"]), "libraries", 0, note=_late_note(told)),
        Figure("first frame to usable code field", median(usable), "ms", note=f"longest {max(usable):.0f} ms"),
    ]


def _start(module: str, *arguments: str) -> tuple[float, dict[str, str]]:
    """Return milliseconds to the first frame, and all that the process told."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, text=True, timeout=_PATIENCE_S, check=True
    )
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    return (float(told["first"]) - began) * 1000, told


def _count(names: str) -> int:
    return 0 if names == "-" else len(names.split(","))


def _late_note(told: dict[str, str]) -> str:
    return f"{told['modules']} modules loaded" + ("" if told["late"] == "-" else f"; too early: {told['late']}")
