"""Runs every check that is not a test of behaviour, side by side, and tells which failed. `make check` runs it."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TOOLS = Path(sys.executable).parent

CHECKS = {
    "import contracts": [str(_TOOLS / "lint-imports"), "--cache-dir", "build/importlinter", "--no-logo"],
    "ruff": [sys.executable, "-m", "ruff", "check", "--cache-dir", "build/ruff"],
    "format": [sys.executable, "-m", "ruff", "format", "--check", "--cache-dir", "build/ruff"],
    "types": [sys.executable, "-m", "mypy"],
    "translations": [sys.executable, "setup/translations.py", "check"],
    "qml": [sys.executable, "setup/qml_lint.py"],
    "house": [sys.executable, "-m", "pytest", "-q", "tests/house"],
}


@dataclass(frozen=True)
class Outcome:
    """What one check said.

    Attributes:
        name: Which check.
        passed: Whether it found nothing.
        output: Its own words.
        seconds: How long it took.
    """

    name: str
    passed: bool
    output: str
    seconds: float


def run(name: str, command: list[str]) -> Outcome:
    """Runs one check to its end.

    Args:
        name: What to call it.
        command: Its command line.
    """
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", check=False
    )
    return Outcome(name, done.returncode == 0, done.stdout, time.monotonic() - began)


def main() -> int:
    """Runs all checks and prints the words of those that failed.

    Returns:
        The exit code: 0 when all passed, 1 when one did not.
    """
    with ThreadPoolExecutor(max_workers=len(CHECKS)) as pool:
        outcomes = list(pool.map(run, CHECKS, CHECKS.values()))
    for outcome in outcomes:
        print(f"{'ok    ' if outcome.passed else 'FAILED'}  {outcome.name:<17} {outcome.seconds:5.1f} s")
    for outcome in outcomes:
        if not outcome.passed:
            print(f"\n--- {outcome.name}\n{outcome.output.rstrip()}")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
