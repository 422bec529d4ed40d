"""Passwords and PINs: what is accepted, how they are drawn, how they are hashed and compared.

A hash is Argon2id over an HMAC of the secret with a pepper that is not in the database, so that a stolen table of
accounts alone gives no PIN away, however short. Nothing here keeps, logs or prints a secret.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import unicodedata
from itertools import pairwise

from argon2 import Parameters, PasswordHasher, Type
from argon2.exceptions import Argon2Error, InvalidHashError, VerificationError
from argon2.low_level import error_to_str
from argon2.profiles import RFC_9106_LOW_MEMORY

from kiosk.errors import StaffError

PASSWORD_LENGTH = range(12, 129)
"""Characters of a password."""

PIN_DIGITS = 6

_LEAST_DIFFERENT = 5
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, 1, o, 0: nothing that is misread on a slip of paper."""
_GROUPS, _GROUP_LENGTH = 4, 4
_PEPPER_BYTES = 32
_NO_MEMORY = error_to_str(-22)  # ARGON2_MEMORY_ALLOCATION_ERROR in Argon2's own header


PIN_PROFILE = Parameters(
    type=Type.ID, version=19, salt_len=16, hash_len=32, time_cost=2, memory_cost=19_456, parallelism=1
)
"""Cost of a PIN's hash: a PIN is compared with every account's, and only the pepper protects six digits anyway.

Source: OWASP Password Storage Cheat Sheet, Argon2id, 19 MiB, 2 passes, 1 lane.
"""


class SecretHasher:
    """Hashes passwords and PINs, and compares them.

    Source: RFC 9106 section 4, second recommended option (64 MiB, 3 passes, 4 lanes), which suits a small machine.

    Args:
        pepper: 32 bytes or more, kept apart from the hashes.
        profile: Cost of a hash; the older cost of a hash that is kept still verifies.
    """

    def __init__(self, pepper: bytes, profile: Parameters = RFC_9106_LOW_MEMORY) -> None:
        if len(pepper) < _PEPPER_BYTES:
            raise StaffError(
                "STAFF-PEPPER", "The key that protects passwords is too short.", "Check the keystore of the records."
            )
        self._pepper = pepper
        self._hasher = PasswordHasher.from_parameters(profile)
        self.decoy = _decoy(profile)

    def hashed(self, secret: str) -> str:
        """Return the hash of a secret, in Argon2's own notation.

        Raises:
            StaffError: The machine lacks the memory (STAFF-HASH-FAILED).
        """
        try:
            return self._hasher.hash(self._peppered(secret))
        except Argon2Error as error:
            raise _failed() from error

    def fits(self, kept: str, secret: str) -> bool:
        """Say whether a secret is the one of a hash; takes as long for a wrong one as for the right one.

        Nothing fits a damaged hash, so that one damaged account keeps nobody else out.

        Raises:
            StaffError: The machine lacks the memory (STAFF-HASH-FAILED).
        """
        try:
            return self._hasher.verify(kept, self._peppered(secret))
        except VerificationError as error:
            if str(error) == _NO_MEMORY:
                raise _failed() from error
            return False
        except InvalidHashError:
            return False

    def is_outdated(self, kept: str) -> bool:
        """Say whether a hash was made with another cost than today's."""
        return self._hasher.check_needs_rehash(kept)

    def _peppered(self, secret: str) -> str:
        """One spelling of the secret whatever the keyboard sends, bound to the pepper."""
        spelt = unicodedata.normalize("NFKC", secret).encode(errors="surrogatepass")
        return hmac.new(self._pepper, spelt, hashlib.sha256).hexdigest()


def require_password(password: str) -> None:
    """Refuse a weak password.

    Raises:
        StaffError: STAFF-PASSWORD-WEAK.
    """
    if len(password) not in PASSWORD_LENGTH or len(set(password)) < _LEAST_DIFFERENT or not password.isprintable():
        raise StaffError(
            "STAFF-PASSWORD-WEAK",
            f"A password has {PASSWORD_LENGTH[0]} to {PASSWORD_LENGTH[-1]} characters, {_LEAST_DIFFERENT} different "
            "ones at least.",
            "Choose a longer one; a sentence of a few words is good.",
        )


def require_pin(pin: str) -> None:
    """Refuse a PIN that is not six digits, or whose digits all follow by the same step: 111111, 123456, 975319.

    Raises:
        StaffError: STAFF-PIN-WEAK.
    """
    is_digits = len(pin) == PIN_DIGITS and pin.isascii() and pin.isdigit()
    if not is_digits or _is_run(pin):
        raise StaffError(
            "STAFF-PIN-WEAK",
            f"A PIN has exactly {PIN_DIGITS} digits that are neither all the same nor a run.",
            "Choose another PIN, or leave it out to have one drawn.",
        )


def new_password() -> str:
    """Draw a password such as ``k3mf-9xqa-w7ht-2bdn``, about 79 bits; its hyphens belong to it."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS))
    password = "-".join(groups)
    return password if len(set(password)) >= _LEAST_DIFFERENT else new_password()


def new_pin() -> str:
    """Draw a PIN that `require_pin` accepts."""
    pin = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}"
    return new_pin() if _is_run(pin) else pin


def _is_run(pin: str) -> bool:
    return len({(int(after) - int(before)) % 10 for before, after in pairwise(pin)}) == 1


def _decoy(profile: Parameters) -> str:
    """Return a hash that costs as much to compare as a real one and that no secret fits, made at no cost."""
    salt, digest = (
        base64.b64encode(bytes(length)).decode().rstrip("=") for length in (profile.salt_len, profile.hash_len)
    )
    cost = f"m={profile.memory_cost},t={profile.time_cost},p={profile.parallelism}"
    return f"$argon2id$v={profile.version}${cost}${salt}${digest}"


def _failed() -> StaffError:
    return StaffError(
        "STAFF-HASH-FAILED",
        "A password or PIN could not be compared.",
        "Close other programs and try again; if it stays, reset this account with `python main.py staff reset`.",
    )
