"""The program's voice at a terminal; everything else of the program is silent there."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Write lines to the person at the terminal."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Write what went wrong to the person at the terminal."""
    sys.stderr.write(text + "\n")
