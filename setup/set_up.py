"""Makes a bare machine ready for Antesala: system packages, environment, locked packages, translations, voices.

`make setup` runs it; `make test` runs it with `--for-tests`, for what the tests alone need of the system.
Uses the standard library alone and runs on any Python 3.7 or newer, so that too old a Python gets a clear line.
Quick when nothing is to be done.
"""

from __future__ import annotations

import sys
from pathlib import Path

import environment
import system_packages
import translations
import voices
from interpreter import find_python
from problem import SetUpError

ROOT = Path(__file__).resolve().parent.parent


def set_up(root: Path, *, for_tests: bool) -> None:
    """Brings everything in place below the project's folder.

    Args:
        root: The project's folder.
        for_tests: Also what the tests alone need of the system; a clinic's machine gets no print server from us.

    Raises:
        SetUpError: Something that a person has to put right.
    """
    log = root / "build" / "setup.log"
    python = find_python()
    missing = []
    if sys.platform.startswith("linux"):
        missing = system_packages.missing_libraries()
        missing += system_packages.missing_for_tests() if for_tests else []
    venv = system_packages.venv_package(python)
    if missing or venv:
        for line in system_packages.provide(system_packages.this_host(), missing, venv, log):
            print(line)
    if environment.make_ready(root / ".venv", root / "requirements-dev.lock", python, log):
        print("Set up.")
    python_of_venv = environment.python_in(root / ".venv")
    translations.build(root / "assets" / "translations", root / "build" / "translations", python_of_venv.parent)
    for line in voices.prepare(root, python_of_venv):
        print(line)


def main() -> int:
    """Sets up and tells the outcome.

    Returns:
        The exit code: 0 when all is in place, 1 when a person has to do something first.
    """
    try:
        set_up(ROOT, for_tests="--for-tests" in sys.argv[1:])
    except SetUpError as problem:
        print(f"Set-up stopped: {problem}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Set-up stopped: {error}\n  Check room and rights in {ROOT}, then: make setup", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Set-up stopped by hand; `make setup` goes on where it was.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
