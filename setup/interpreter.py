"""Finds a Python that Antesala runs on. Must itself run on any Python 3.7 or newer: it is what says "too old"."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from problem import SetUpError

OLDEST = (3, 11)
NEWEST = (3, 13)
_PROBE = "import sys; print('%d.%d' % sys.version_info[:2])"


def is_fit(version: tuple[int, int]) -> bool:
    """Tells whether Antesala runs on this Python.

    Args:
        version: Major and minor number.
    """
    return OLDEST <= version <= NEWEST


def find_python() -> str:
    """Finds the Python to build the virtual environment with: this one if it fits, else the newest fitting one.

    Returns:
        The path of the interpreter.

    Raises:
        SetUpError: No fitting Python is installed.
    """
    if is_fit(sys.version_info[:2]):
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = shutil.which(f"python3.{minor}")
        if path and is_fit((3, minor)) and version_of(path) == (3, minor):
            return path
    raise SetUpError(
        f"Antesala needs Python {_said(OLDEST)} to {_said(NEWEST)}; this machine has {_said(sys.version_info[:2])}.",
        "Install one of them (Debian 12 and 13 and Ubuntu 24.04 bring one as python3), then: make setup",
    )


def version_of(python: str) -> tuple[int, int] | None:
    """Asks an interpreter for its version.

    Args:
        python: Path of the interpreter.

    Returns:
        Major and minor number, or None where it does not run.
    """
    try:
        answer = subprocess.run([python, "-c", _PROBE], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.fullmatch(r"(\d+)\.(\d+)", answer.stdout.strip())
    return (int(found[1]), int(found[2])) if answer.returncode == 0 and found else None


def _said(version: tuple[int, ...]) -> str:
    return ".".join(str(number) for number in version)
