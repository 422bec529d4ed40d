"""The database behind the program's back, as somebody who has the key could reach it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.records import keystore
from kiosk.records.database import connect
from kiosk.records.key import KeySource
from kiosk.records.opening import DATABASE


@contextmanager
def raw(folder: Path, key: KeySource) -> Iterator[Any]:
    """Yield a bare connection; every statement commits by itself."""
    kept = keystore.read(folder)
    assert kept is not None
    connection = connect(folder / DATABASE, kept.unlock(key).database)
    try:
        yield connection
    finally:
        connection.close()
