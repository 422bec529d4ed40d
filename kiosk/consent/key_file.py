"""Files that nobody else may read: whole or not at all, also when two processes write one at the same moment."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import ConsentError


def write_key(path: Path, data: bytes) -> None:
    """Write a file in place of an older one.

    Raises:
        ConsentError: It cannot be written (SEAL-NOT-WRITABLE).
    """
    with _whole(path, data) as partial:
        partial.replace(path)


def write_first_key(path: Path, data: bytes) -> bool:
    """Write a file unless it is there; of two processes one writes, and the other finds what that one wrote.

    Returns:
        Whether it was written.

    Raises:
        ConsentError: It cannot be written (SEAL-NOT-WRITABLE).
    """
    with _whole(path, data) as partial:
        try:
            if sys.platform == "win32":
                partial.rename(path)  # refuses to replace; elsewhere it would not
            else:
                path.hardlink_to(partial)
        except FileExistsError:
            return False
    return True


@contextmanager
def _whole(path: Path, data: bytes) -> Iterator[Path]:
    """Write a file of another name beside the one that is meant, and take it away in the end."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        partial = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            yield partial
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise ConsentError(
            "SEAL-NOT-WRITABLE", f"The key cannot be written to {path.parent}.", "Check room and rights there."
        ) from error
