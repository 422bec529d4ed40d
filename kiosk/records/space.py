"""Room on the disk: how much is free, and a ballast that is given up when nothing is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

BALLAST_BYTES = 1_000_000
"""Enough for some hundred answers and a form."""


class Ballast:
    """A file that takes up room, so that the visit under way can go on when the disk fills up.

    Args:
        path: Where the ballast lies, on the disk of the database.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def take_in(self) -> None:
        """Set the room aside where it is not yet; a disk without that room is left as it is."""
        if self._path.exists() or free_bytes(self._path.parent) < 2 * BALLAST_BYTES:
            return
        try:
            with self._path.open("xb") as file:
                # Not zeros: a file system that compresses would set nothing aside.
                file.write(os.urandom(BALLAST_BYTES))
        except OSError:
            self._path.unlink(missing_ok=True)

    def give_up(self) -> bool:
        """Free the room; say whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True


def free_bytes(folder: Path) -> int:
    """Return how many bytes this account may still write on the disk of `folder`."""
    return shutil.disk_usage(folder).free
