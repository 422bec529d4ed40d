"""Everything that can go wrong with the store, each with its own code, and the translation of the library's errors.

Texts never hold a name, an answer or a key; paths and ids they may hold.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.errors import RecordsError


def wrong_key() -> RecordsError:
    """The key offered does not open the keystore."""
    return RecordsError(
        "RECORDS-WRONG-KEY",
        "The key offered does not open the data.",
        "Check the passphrase, or that this is the machine on which the data were set up.",
    )


def other_key_source(kinds: str) -> RecordsError:
    """The keystore was locked in another way."""
    return RecordsError(
        "RECORDS-OTHER-KEY-SOURCE",
        f"The data were locked in another way: {kinds}.",
        "Set the key source in the clinic's settings to the one named here.",
    )


def key_unavailable(what: str) -> RecordsError:
    """The machine does not give the key."""
    return RecordsError(
        "RECORDS-KEY-UNAVAILABLE",
        f"The key cannot be had: {what}.",
        "See the operating guide, chapter on keys; nothing was changed.",
    )


def keystore_missing(folder: Path) -> RecordsError:
    """There is a database, but no keystore beside it."""
    return RecordsError(
        "RECORDS-KEYSTORE-MISSING",
        f"In {folder} the database has no keystore.json beside it.",
        "Bring keystore.json back from the backup; without it nobody can read the data.",
    )


def keystore_damaged(path: Path) -> RecordsError:
    """The keystore is there, but cannot be read."""
    return RecordsError(
        "RECORDS-KEYSTORE-DAMAGED",
        f"{path} is not a keystore that this program wrote.",
        "Bring keystore.json back from the backup; the database was not touched.",
    )


def database_missing(path: Path) -> RecordsError:
    """The keystore speaks of a database that is not there."""
    return RecordsError(
        "RECORDS-DATABASE-MISSING",
        f"{path} is missing, though it was set up before.",
        "Bring the database back from the backup; to begin anew, move keystore.json away by hand.",
    )


def not_our_database(path: Path) -> RecordsError:
    """The file is something else, or belongs to another keystore."""
    return RecordsError(
        "RECORDS-NOT-A-DATABASE",
        f"{path} is not a database that belongs to this keystore.",
        "Bring database and keystore.json back from the same backup; nothing was overwritten.",
    )


def damaged(page: str = "") -> RecordsError:
    """The file was changed from outside, or the disk fails."""
    where = f" ({page})" if page else ""
    return RecordsError(
        "RECORDS-DAMAGED",
        f"The database file is damaged{where}.",
        "Stop using this machine, keep the file, and restore the last backup; nothing was overwritten.",
    )


def from_newer_version(revision: str) -> RecordsError:
    """A later Antesala wrote this database."""
    return RecordsError(
        "RECORDS-NEWER-VERSION",
        f"The database was written by a newer Antesala (schema {revision}).",
        "Install the newer version; nothing was changed.",
    )


def from_older_version(revision: str) -> RecordsError:
    """An earlier Antesala wrote this database, and the caller may not migrate it."""
    return RecordsError(
        "RECORDS-OLDER-VERSION",
        f"The database was written by an older Antesala (schema {revision or 'none'}).",
        "Start a station once, which brings it up to date; nothing was changed.",
    )


def disk_full() -> RecordsError:
    """Nothing more fits on the disk; the transaction was rolled back whole."""
    return RecordsError(
        "RECORDS-DISK-FULL",
        "The disk is full; the last step was not kept.",
        "Free space on the disk, then repeat the step; everything before it is kept.",
    )


def low_space(free_bytes: int) -> RecordsError:
    """Too little room to begin a visit."""
    return RecordsError(
        "RECORDS-LOW-SPACE",
        f"Only {free_bytes // 1_000_000} MB are free where the data lie.",
        "Free space on the disk before the next visit begins.",
    )


def not_writable(folder: Path) -> RecordsError:
    """The data folder takes no files."""
    return RecordsError(
        "RECORDS-NOT-WRITABLE",
        f"The data folder {folder} cannot be written to.",
        "Give the account that runs Antesala the right to write there, or choose another folder with --data.",
    )


def busy() -> RecordsError:
    """Another process held the database longer than we wait."""
    return RecordsError(
        "RECORDS-BUSY",
        "Another program holds the database for too long.",
        "Try again; if it stays so, close the other program that uses the data folder.",
    )


def unreadable_disk() -> RecordsError:
    """The operating system could not read or write the file."""
    return RecordsError(
        "RECORDS-DISK",
        "The disk could not be read or written.",
        "Check the disk and the connection to it; the last step was not kept.",
    )


def failed(kind: str) -> RecordsError:
    """The database refused for a reason that has no text of its own."""
    return RecordsError(
        "RECORDS-FAILED",
        f"The database refused a step ({kind}).",
        "Restart the program; if it comes again, run `python main.py audit verify` and call support.",
    )


_FULL = "SQLITE_FULL"


def translated(error: Exception, path: Path) -> RecordsError:
    """Return our error for one of the database library.

    Args:
        error: What the library raised; its `sqlite_errorname` says which of SQLite's result codes it was.
        path: The database file, named in texts for staff.
    """
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    by_name: dict[str, Callable[[], RecordsError]] = {
        _FULL: disk_full,
        "SQLITE_BUSY": busy,
        "SQLITE_LOCKED": busy,
        "SQLITE_CORRUPT": damaged,
        "SQLITE_NOTADB": lambda: not_our_database(path),
        "SQLITE_IOERR": unreadable_disk,
        "SQLITE_READONLY": lambda: not_writable(path.parent),
        "SQLITE_CANTOPEN": lambda: not_writable(path.parent),
        "SQLITE_PERM": lambda: not_writable(path.parent),
    }
    base = "_".join(name.split("_")[:2])  # extended codes (SQLITE_IOERR_WRITE) begin with the plain one
    return by_name.get(base, lambda: failed(name))()


def is_disk_full(error: Exception) -> bool:
    """Say whether the library reports a full disk."""
    return getattr(error, "sqlite_errorname", None) == _FULL
