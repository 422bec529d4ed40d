"""Files that reception reads and writes by hand: a saved form, a scanned page, the day's list."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.errors import StationError

MOST_SCAN_BYTES = 20_000_000
"""More than a page in colour at 300 dots an inch."""

_SCANS = {b"%PDF-": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


def read_file(path: str, *, most_bytes: int) -> bytes:
    """Return what a file holds.

    Raises:
        StationError: FILE-MISSING, FILE-TOO-LARGE or FILE-UNREADABLE.
    """
    place = Path(path.strip()).expanduser()
    try:
        with place.open("rb") as file:
            data = file.read(most_bytes + 1)
    except FileNotFoundError as error:
        raise StationError("FILE-MISSING", f"There is no file {place.name}.", "Choose the file again.") from error
    except OSError as error:
        raise StationError(
            "FILE-UNREADABLE", f"The file cannot be read: {error.strerror}.", "Choose a file that you may open."
        ) from error
    if len(data) > most_bytes:
        raise StationError(
            "FILE-TOO-LARGE", f"The file is larger than {most_bytes // 1_000_000} MB.", "Choose a smaller one."
        )
    return data


def read_scan(path: str) -> tuple[bytes, str]:
    """Return a scanned page and its media type.

    Raises:
        StationError: As `read_file`, and SCAN-KIND when it is no PDF, JPEG or PNG.
    """
    data = read_file(path, most_bytes=MOST_SCAN_BYTES)
    media_type = next((kind for mark, kind in _SCANS.items() if data.startswith(mark)), None)
    if media_type is None:
        raise StationError("SCAN-KIND", "This is no PDF, JPEG or PNG file.", "Scan the page as PDF, then choose it.")
    return data, media_type


def write_new_file(path: str, data: bytes) -> str:
    """Write a new file whole or not at all, for its owner's eyes; one that is there already is left alone.

    Returns:
        Where it lies.

    Raises:
        StationError: SAVE-EXISTS, SAVE-NO-FOLDER or SAVE-REFUSED.
    """
    place = Path(path.strip()).expanduser()
    try:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            place.unlink(missing_ok=True)  # a full disk leaves no half of a file
            raise
    except FileExistsError as error:
        raise StationError("SAVE-EXISTS", f"There is a file {place.name} already.", "Choose another name.") from error
    except FileNotFoundError as error:
        raise StationError(
            "SAVE-NO-FOLDER", f"There is no folder {place.parent}.", "Choose a folder that is there."
        ) from error
    except OSError as error:
        raise StationError(
            "SAVE-REFUSED", f"The file cannot be written: {error.strerror}.", "Choose another folder."
        ) from error
    return str(place)
