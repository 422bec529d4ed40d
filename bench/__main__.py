"""`python -m bench`: measures, and prints one table. It is never a test: the exit status is always 0."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.child import measure_apart
from bench.figure import Figure
from bench.machine import describe_machine, load
from bench.plan import MEASURES, QUICK, Extent
from bench.table import table_of, write_json


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for.

    Returns:
        0.
    """
    options = _parser().parse_args(arguments)
    extent = QUICK if options.quick else Extent()
    if options.visits:
        extent = replace(extent, visits=options.visits)
    print(f"{describe_machine()}\nload before: {load()}", flush=True)
    figures: list[Figure] = []
    for name in options.only or MEASURES:
        print(f"... {MEASURES[name]}", file=sys.stderr, flush=True)
        figures += measure_apart(name, extent)
    print(f"load after:  {load()}\n\n{table_of(figures)}")
    if options.json:
        write_json(options.json, figures)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description="Measure Antesala; docs/bench.md says what and how.")
    parser.add_argument("--only", action="append", choices=MEASURES, metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--quick", action="store_true", help="fewer of everything; good for a first look")
    parser.add_argument("--visits", type=int, metavar="N", help="visits over which memory is watched (default 200)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
