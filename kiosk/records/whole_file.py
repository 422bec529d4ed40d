"""Small files that are there whole or not at all, and on disk when the call returns."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from kiosk.records import problems


def create(path: Path, data: bytes) -> bool:
    """Write a new file, readable by its owner alone, unless there is one of this name.

    Args:
        path: Its name; the folder must exist.
        data: Its content.

    Returns:
        False when a file of this name was there; it is left as it is.

    Raises:
        RecordsError: The folder cannot be written to (RECORDS-NOT-WRITABLE).
    """
    draft = _draft(path, data)
    try:
        os.link(draft, path)  # unlike a rename, this never takes the place of a file that is there
    except FileExistsError:
        return False
    except OSError as error:
        raise problems.not_writable(path.parent) from error
    finally:
        draft.unlink()
    return True


def replace(path: Path, data: bytes) -> None:
    """Put a new version in the place of a file, in one step.

    Raises:
        RecordsError: The folder cannot be written to (RECORDS-NOT-WRITABLE).
    """
    draft = _draft(path, data)
    try:
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise problems.not_writable(path.parent) from error


def _draft(path: Path, data: bytes) -> Path:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise problems.not_writable(path.parent) from error
    return draft
