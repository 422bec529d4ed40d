"""The key on Windows: locked by the Data Protection API to the program's account. Not tried on Windows yet."""

from __future__ import annotations

import ctypes
import secrets
import sys
from typing import Any

from kiosk.records import problems
from kiosk.records.key import KEY_BYTES, Settings

_NO_QUESTIONS = 0x1
"""CRYPTPROTECT_UI_FORBIDDEN: fail rather than ask somebody at an unattended kiosk."""


class WindowsDataProtection:
    """A random key that Windows locks to the account.

    Source: Microsoft's reference of CryptProtectData and CryptUnprotectData (dpapi.h).
    """

    kind = "windows-dpapi"

    def begin(self) -> Settings:
        """Draw a key and remember it in the form that only this account can unlock."""
        return {"locked": _call("CryptProtectData", secrets.token_bytes(KEY_BYTES)).hex()}

    def locking_key(self, settings: Settings) -> bytes:
        """Have Windows unlock the key."""
        try:
            locked = bytes.fromhex(str(settings["locked"]))
        except (KeyError, ValueError) as error:
            raise problems.key_unavailable("the keystore holds nothing that Windows locked") from error
        return _call("CryptUnprotectData", locked)


class _Blob(ctypes.Structure):
    """DATA_BLOB of wincrypt.h."""

    _fields_ = (("size", ctypes.c_uint32), ("data", ctypes.POINTER(ctypes.c_char)))


def _call(name: str, given: bytes) -> bytes:
    if sys.platform != "win32":
        raise problems.key_unavailable("this key source works on Windows only")
    windows: Any = ctypes
    buffer = ctypes.create_string_buffer(given, len(given))
    source, result = _Blob(len(given), buffer), _Blob()
    function = getattr(windows.windll.crypt32, name)
    if not function(ctypes.byref(source), None, None, None, None, _NO_QUESTIONS, ctypes.byref(result)):
        raise problems.key_unavailable(f"{name} failed")
    try:
        return ctypes.string_at(result.data, result.size)
    finally:
        windows.windll.kernel32.LocalFree(result.data)
