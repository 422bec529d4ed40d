"""SQLite's result codes become errors that staff can act on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.dialects.sqlite import dialect

from kiosk.records.problems import translated
from kiosk.records.tables import UtcTime


class LibraryError(Exception):
    """An error as the database library raises it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "RECORDS-DISK-FULL"),
        ("SQLITE_BUSY", "RECORDS-BUSY"),
        ("SQLITE_BUSY_SNAPSHOT", "RECORDS-BUSY"),
        ("SQLITE_CORRUPT", "RECORDS-DAMAGED"),
        ("SQLITE_CORRUPT_INDEX", "RECORDS-DAMAGED"),
        ("SQLITE_NOTADB", "RECORDS-NOT-A-DATABASE"),
        ("SQLITE_IOERR_WRITE", "RECORDS-DISK"),
        ("SQLITE_READONLY_DIRECTORY", "RECORDS-NOT-WRITABLE"),
        ("SQLITE_CANTOPEN", "RECORDS-NOT-WRITABLE"),
        ("SQLITE_MISUSE", "RECORDS-FAILED"),
    ],
)
def test_each_result_code_has_its_own_error(name: str, code: str) -> None:
    error = translated(LibraryError(name), Path("data/antesala.db"))
    assert error.code == code
    assert error.remedy


def test_an_error_without_a_result_code_is_named_by_its_class() -> None:
    assert "ValueError" in translated(ValueError("secret"), Path("antesala.db")).what
    assert "secret" not in str(translated(ValueError("secret"), Path("antesala.db")))


def test_a_naive_time_is_not_kept() -> None:

    with pytest.raises(ValueError, match="time zone"):
        UtcTime().process_bind_param(datetime(2027, 3, 8), dialect())  # noqa: DTZ001
