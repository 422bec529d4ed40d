"""A folder that goes with its process: wiped at its end, or by the next start where the process died before that.

A lock beside the folder tells a dead process's from a living one's, on every system alike: it is taken before the
folder is made and let go after it is wiped, and the system itself lets it go when the process dies.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

_LOCK = ".lock"


class PrivateFolder:
    """An empty folder for this user alone.

    Args:
        place: Where it is made.
        prefix: How its name begins.

    Attributes:
        path: Where it is.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, place: Path, prefix: str) -> None:
        self.path = place / f"{prefix}{secrets.token_hex(8)}"
        self._lock = _lock_of(self.path)
        if not self._lock.tryLock(0):
            is_forbidden = self._lock.error() is QLockFile.LockError.PermissionError
            code = errno.EACCES if is_forbidden else errno.EIO
            raise OSError(code, os.strerror(code), str(self.path))
        self.path.mkdir(mode=0o700)

    def close(self) -> None:
        """Wipe it with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.unlock()


def sweep(place: Path, prefix: str) -> None:
    """Wipe the folders of processes that died; a living process's is left alone.

    Args:
        place: Where they were made.
        prefix: How their names begin.
    """
    with suppress(OSError):
        for folder in {file.with_suffix("") for file in place.glob(f"{prefix}*") if file.suffix in ("", _LOCK)}:
            lock = _lock_of(folder)
            if lock.tryLock(0):
                shutil.rmtree(folder, ignore_errors=True)
                lock.unlock()


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(f"{folder}{_LOCK}")
    lock.setStaleLockTime(0)  # a kiosk runs for weeks: only the end of its process ends its lock
    return lock
