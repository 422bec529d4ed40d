"""Chooses what unlocks the store: what the machine offers, and a plain key file in the sample clinic alone."""

from __future__ import annotations

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
