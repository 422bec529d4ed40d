"""Runs one measurement in this process and prints its figures as JSON: `python -m bench.child NAME EXTENT`.

A process of its own for each: what one leaves behind in memory, caches or the event loop does not touch the next, and
one that fails does not hide the others.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module

from bench.figure import Figure
from bench.plan import ENVIRONMENT, MORE_ENVIRONMENT, Extent

MARK = "figures: "
PATIENCE_S = 3600


def measure_apart(name: str, extent: Extent) -> list[Figure]:
    """Run a measurement in a fresh process; a failure becomes a figure that says so."""
    command = [sys.executable, "-m", "bench.child", name, json.dumps(asdict(extent))]
    environment = {**os.environ, **ENVIRONMENT, **MORE_ENVIRONMENT.get(name, {})}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    except subprocess.TimeoutExpired:
        return [Figure(name, None, "", note=f"not done after {PATIENCE_S} s")]
    found = [line for line in done.stdout.splitlines() if line.startswith(MARK)]
    if done.returncode or not found:
        sys.stderr.write(done.stderr)
        last = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
        return [Figure(name, None, "", note=last)]
    return [Figure(**fields) for fields in json.loads(found[-1].removeprefix(MARK))]


def main() -> None:
    """Measure, and print."""
    name, extent = sys.argv[1], Extent(**json.loads(sys.argv[2]))
    figures: list[Figure] = import_module(f"bench.{name}").measure(extent)
    print(MARK + json.dumps([asdict(figure) for figure in figures]), flush=True)


if __name__ == "__main__":
    main()
