"""Chooses what unlocks store and seal: what the machine offers, and plain files in the sample clinic alone."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.app.folders import Folders
from kiosk.clinic import ClinicSettings
from kiosk.errors import ClinicError
from kiosk.records.key import KeyFile, KeySource, Passphrase, SystemdCredential
from kiosk.records.windows_key import WindowsDataProtection


def key_source(folders: Folders, settings: ClinicSettings, passphrase: str = "") -> KeySource:
    """Return the clinic's way to lock its key.

    Raises:
        ClinicError: CLINIC-PASSPHRASE-MISSING.
    """
    if settings.is_sample:
        return KeyFile(folders.records / "sample.key")
    if settings.key_source == "systemd-creds":
        return SystemdCredential(folders.records / "antesala-key.cred")
    if settings.key_source == "windows-dpapi":
        return WindowsDataProtection()
    if not passphrase:
        raise ClinicError(
            "CLINIC-PASSPHRASE-MISSING",
            "The clinic's key is locked by a passphrase, and none was given.",
            "Set ANTESALA_PASSPHRASE for the program, or let the machine keep the key (clinic.toml, [records] key).",
        )
    return Passphrase(passphrase)


SEAL_CREDENTIAL = "antesala-seal"
SEAL_PASSWORD_FILE = "ANTESALA_SEAL_PASSWORD_FILE"


def seal_password(folders: Folders) -> bytes:
    """Return what unlocks the clinic's seal.

    It is looked for in the credential ``antesala-seal`` that systemd hands over, then in the file that the environment
    variable ``ANTESALA_SEAL_PASSWORD_FILE`` names, then in ``DATA/seal/password``, the sample clinic's way.

    Raises:
        ClinicError: There is none (CLINIC-SEAL-PASSWORD-MISSING).
    """
    for place in _password_places(folders):
        try:
            password = place.read_bytes().strip()
        except OSError:
            continue
        if password:
            return password
    raise ClinicError(
        "CLINIC-SEAL-PASSWORD-MISSING",
        "The clinic's seal is locked by a password, and none was given.",
        f"Hand it over as the credential `{SEAL_CREDENTIAL}`, or name its file in {SEAL_PASSWORD_FILE}.",
    )


def _password_places(folders: Folders) -> list[Path]:
    credentials, named = os.environ.get("CREDENTIALS_DIRECTORY"), os.environ.get(SEAL_PASSWORD_FILE)
    places = [Path(credentials) / SEAL_CREDENTIAL] if credentials else []
    places += [Path(named)] if named else []
    return [*places, folders.seal / "password"]
