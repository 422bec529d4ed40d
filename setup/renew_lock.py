"""Turns the pins of pyproject.toml into the two lock files, for every system at once. `make lock` runs it.

What stands in the lock already stays as it is where it still fits; with --upgrade the newest that fits is taken.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = "requirements.lock"
EVERYTHING_LOCK = "requirements-dev.lock"


def command_for(lock: str, *extra: str) -> list[str]:
    """Makes the command line that writes one lock.

    Args:
        lock: The lock's file name.
        extra: Further arguments.
    """
    compiler = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet"]
    # No index address may stand in the lock: each clinic may have a mirror of its own.
    form = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-emit-index-url"]
    return [*compiler, *form, "--custom-compile-command=make lock", f"--output-file={lock}", *extra]


def main(arguments: list[str]) -> int:
    """Writes both locks; the second agrees with the first in every shared package.

    Args:
        arguments: `--upgrade` or nothing.
    """
    subprocess.run(command_for(RUN_LOCK, *arguments), cwd=ROOT, check=True)
    subprocess.run(
        command_for(EVERYTHING_LOCK, "--group=dev", f"--constraints={RUN_LOCK}", *arguments), cwd=ROOT, check=True
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
