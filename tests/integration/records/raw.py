"""The database behind the program's back, as somebody who has the key could reach it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.records import keystore
from kiosk.records.database import connect
from kiosk.records.key import KeySource
from kiosk.records.opening import DATABASE


@contextmanager
def raw(folder: Path, key: KeySource) -> Iterator[Any]:
    """Yield a bare connection; every statement commits by itself."""
    connection = connect(folder / DATABASE, file_key(folder, key))
    try:
        yield connection
    finally:
        connection.close()


def file_key(folder: Path, key: KeySource) -> bytes:
    """Return the key of the database file."""
    kept = keystore.read(folder)
    assert kept is not None
    return kept.unlock(key).database


def decrypted_pages(folder: Path, key: KeySource) -> bytes:
    """Return every page of the file in plain, free pages and the unused parts of pages included.

    Source: SQLCipher 4's page: 4096 bytes, of which the last 80 are the IV (16) and the HMAC (64); AES-256-CBC.
    """
    data, secret = (folder / DATABASE).read_bytes(), file_key(folder, key)
    plain = []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        cipher = Cipher(algorithms.AES(secret), modes.CBC(page[-80:-64])).decryptor()
        plain.append(cipher.update(page[16 if start == 0 else 0 : -80]))
    return b"".join(plain)
