"""Where the key that locks the data key comes from: what the machine offers, or a passphrase typed at start.

None of these keys encrypts the database itself; each only locks the random data key inside ``keystore.json``
(`keystore.py`), so that the way of locking can change without touching the data.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw

from kiosk.records import problems, whole_file

KEY_BYTES = 32

Settings = Mapping[str, str | int]
"""What a source must remember in the keystore; nothing in it is secret."""


class KeySource(Protocol):
    """One way to lock the data key."""

    kind: str
    """Name of the way, as it stands in the keystore and in the clinic's settings."""

    def begin(self) -> Settings:
        """Make what a new keystore needs, and return what must be remembered.

        Raises:
            RecordsError: The machine does not offer this (RECORDS-KEY-UNAVAILABLE).
        """

    def locking_key(self, settings: Settings) -> bytes:
        """Return the 32 bytes that lock and unlock the data key.

        Raises:
            RecordsError: The key cannot be had (RECORDS-KEY-UNAVAILABLE).
        """


class KeyFile:
    """A plain key file. For the sample clinic only: whoever copies the folder has key and data.

    Args:
        path: The file, readable by its owner alone.
    """

    kind = "key-file"

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> Settings:
        """Write a new random key, unless there is one."""
        whole_file.create(self._path, secrets.token_hex(KEY_BYTES).encode())
        return {}

    def locking_key(self, settings: Settings) -> bytes:
        """Read the key."""
        try:
            return _as_key(self._path.read_bytes())
        except OSError as error:
            raise problems.key_unavailable(f"{self._path} cannot be read") from error


class Passphrase:
    """A passphrase that somebody types when the program starts.

    Source: RFC 9106 section 4, second recommended option (64 MiB, 3 passes, 4 lanes), which suits a small machine.
    """

    kind = "passphrase"

    def __init__(self, text: str) -> None:
        self._text = text

    def begin(self) -> Settings:
        """Draw a salt and remember the cost."""
        return {"salt": secrets.token_hex(16), "memory_kib": 65_536, "passes": 3, "lanes": 4}

    def locking_key(self, settings: Settings) -> bytes:
        """Derive the key from the passphrase with the cost remembered."""
        try:
            return hash_secret_raw(
                self._text.encode(),
                bytes.fromhex(str(settings["salt"])),
                time_cost=int(settings["passes"]),
                memory_cost=int(settings["memory_kib"]),
                parallelism=int(settings["lanes"]),
                hash_len=KEY_BYTES,
                type=Type.ID,
            )
        except (KeyError, ValueError, Argon2Error) as error:
            raise problems.key_unavailable("the keystore does not say how the passphrase is used") from error


class SystemdCredential:
    """A credential that systemd keeps, locked to this machine's secret and, where there is one, its TPM.

    A service gets it through ``LoadCredentialEncrypted=`` in $CREDENTIALS_DIRECTORY; a program started by hand has it
    unlocked by ``systemd-creds``, which needs the right to read the machine's secret.

    Args:
        path: The encrypted credential file; its stem is the credential's name.
    """

    kind = "systemd-creds"

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> Settings:
        """Encrypt a new random key with what this machine has, unless the credential is there already."""
        if not self._path.exists() and self._handed_over() is None:
            secret = secrets.token_hex(KEY_BYTES).encode()
            whole_file.create(self._path, self._run("encrypt", f"--name={self._path.stem}", "-", "-", secret=secret))
        return {}

    def locking_key(self, settings: Settings) -> bytes:
        """Take the credential as handed over by the service, else have it decrypted."""
        handed_over = self._handed_over()
        if handed_over is None:
            handed_over = self._run("decrypt", f"--name={self._path.stem}", str(self._path), "-")
        return _as_key(handed_over)

    def _handed_over(self) -> bytes | None:
        folder = os.environ.get("CREDENTIALS_DIRECTORY")
        try:
            return (Path(folder) / self._path.stem).read_bytes() if folder else None
        except OSError:
            return None

    @staticmethod
    def _run(*arguments: str, secret: bytes = b"") -> bytes:
        try:
            # An absolute path is no better here: systemd lies elsewhere on some systems.
            done = subprocess.run(
                ["systemd-creds", *arguments], input=secret, capture_output=True, check=True, timeout=30
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise problems.key_unavailable(f"systemd-creds could not {arguments[0]} the credential") from error
        return done.stdout


def _as_key(text: bytes) -> bytes:
    """Make 32 bytes of whatever random text a file or credential holds.

    Raises:
        RecordsError: There is too little of it to be a random key.
    """
    stripped = text.strip()
    if len(stripped) < KEY_BYTES:
        raise problems.key_unavailable("what was found is too short to be a key")
    return hashlib.sha256(b"antesala locking key\x00" + stripped).digest()
