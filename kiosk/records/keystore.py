"""``keystore.json`` beside the database: the random data key, locked by a key source, and which file it belongs to.

The file is worthless without the locking key, and the database is worthless without the file: both are backed up
together. It is written whole or not at all, and never replaced by another key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.records import problems, whole_file
from kiosk.records.key import KEY_BYTES, KeySource, Settings
from kiosk.visit.encoding import canonical_bytes

FORMAT = 1
NAME = "keystore.json"
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Keys:
    """What the data key is used for; each use has a key of its own, so that none gives another away."""

    database: bytes
    pepper: bytes


@dataclass(frozen=True, slots=True)
class Keystore:
    """The content of the file.

    Attributes:
        kind: Kind of the key source that locked it.
        settings: What that source remembers.
        nonce: Drawn anew for each locking.
        locked: The data key, locked with AES-256-GCM.
        file_salt: The first 16 bytes of the database file, which SQLCipher draws; empty until the file exists.
    """

    kind: str
    settings: Settings
    nonce: bytes
    locked: bytes
    file_salt: bytes = b""

    def unlock(self, source: KeySource) -> Keys:
        """Return the keys.

        Raises:
            RecordsError: RECORDS-OTHER-KEY-SOURCE, RECORDS-WRONG-KEY, or what the source says.
        """
        if source.kind != self.kind:
            raise problems.other_key_source(self.kind)
        locking_key = source.locking_key(self.settings)
        try:
            data_key = AESGCM(locking_key).decrypt(self.nonce, self.locked, _bound(self.kind, self.settings))
        except (InvalidTag, ValueError) as error:
            raise problems.wrong_key() from error
        return Keys(_derived(data_key, b"database"), _derived(data_key, b"staff pepper"))


def read(folder: Path) -> Keystore | None:
    """Return the folder's keystore, or None when there is none.

    Raises:
        RecordsError: There is one that cannot be read (RECORDS-KEYSTORE-DAMAGED).
    """
    path = folder / NAME
    try:
        return _parsed(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise problems.keystore_damaged(path) from error


def create(folder: Path, source: KeySource) -> Keystore:
    """Draw a data key, lock it and keep it; where another process was quicker, its keystore counts.

    Raises:
        RecordsError: The folder cannot be written to, or the source gives no key.
    """
    settings = source.begin()
    nonce = secrets.token_bytes(_NONCE_BYTES)
    locked = AESGCM(source.locking_key(settings)).encrypt(
        nonce, secrets.token_bytes(KEY_BYTES), _bound(source.kind, settings)
    )
    whole_file.create(folder / NAME, _written(Keystore(source.kind, settings, nonce, locked)))
    kept = read(folder)
    if kept is None:
        raise problems.keystore_missing(folder)
    return kept


def note_file_salt(folder: Path, keystore: Keystore, file_salt: bytes) -> None:
    """Remember which database file belongs to this keystore."""
    whole_file.replace(folder / NAME, _written(replace(keystore, file_salt=file_salt)))


def _written(keystore: Keystore) -> bytes:
    content = {
        "format": FORMAT,
        "locked_by": keystore.kind,
        "settings": dict(keystore.settings),
        "nonce": keystore.nonce.hex(),
        "locked_key": keystore.locked.hex(),
        "database_salt": keystore.file_salt.hex(),
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def _parsed(content: Mapping[str, Any]) -> Keystore:
    if content["format"] != FORMAT or not isinstance(content["settings"], dict):
        raise ValueError("unknown format")
    return Keystore(
        kind=str(content["locked_by"]),
        settings=content["settings"],
        nonce=bytes.fromhex(content["nonce"]),
        locked=bytes.fromhex(content["locked_key"]),
        file_salt=bytes.fromhex(content["database_salt"]),
    )


def _bound(kind: str, settings: Settings) -> bytes:
    """Return what the lock is bound to besides the key, so that nobody weakens the settings unseen."""
    return canonical_bytes({"format": FORMAT, "locked_by": kind, "settings": dict(settings)})


def _derived(data_key: bytes, use: bytes) -> bytes:
    return hmac.new(data_key, b"antesala " + use, hashlib.sha256).digest()
