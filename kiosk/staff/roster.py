"""The staff: who is added, disabled and reset, and who is let in.

A try counts before it is judged, so that pulling the plug does not save it. Nobody is locked out: after a few failures
each further try must wait, per account and per station. Whether an account exists shows neither in the answer nor in
the time it takes.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from argon2 import Parameters
from argon2.profiles import RFC_9106_LOW_MEMORY

from kiosk.errors import StaffError
from kiosk.staff.accounts import Account, Accounts, StaffRole
from kiosk.staff.passwords import PIN_PROFILE, SecretHasher, new_password, new_pin, require_password, require_pin
from kiosk.visit.session import Clock
from kiosk.visit.slowing import Attempts

NOBODY = "unknown"
"""Stands in the staff stream where no account can be named; what was typed might be a password."""

LONGEST_NAME = 80

_ID = re.compile(r"[a-z][a-z0-9]*([._-][a-z0-9]+)*")
_LONGEST_ID = 32
_JOINERS = "\u200c\u200d"
"""Unprintable to Python, yet part of names in some scripts."""


@dataclass(frozen=True, slots=True)
class Issued:
    """An account whose secrets were just set. They are kept nowhere: show them once, and only if they were drawn.

    Attributes:
        account: As kept.
        password: In plain text.
        pin: In plain text.
    """

    account: Account
    password: str = field(repr=False)
    pin: str = field(repr=False)


class Roster:
    """The accounts, and the door.

    Args:
        accounts: Where they are kept.
        attempts: Failures so far, kept across restarts.
        clock: The time.
        pepper: At least 32 bytes, kept apart from the accounts.
        profile: Cost of a password's hash.
        pin_profile: Cost of a PIN's hash.
    """

    def __init__(
        self,
        accounts: Accounts,
        attempts: Attempts,
        clock: Clock,
        pepper: bytes,
        *,
        profile: Parameters = RFC_9106_LOW_MEMORY,
        pin_profile: Parameters = PIN_PROFILE,
    ) -> None:
        self._accounts = accounts
        self._attempts = attempts
        self._clock = clock
        self._pepper = pepper
        self._hasher = SecretHasher(pepper, profile)
        self._pin_hasher = SecretHasher(pepper, pin_profile)

    def accounts(self) -> Sequence[Account]:
        """Return every account, disabled ones too, by id."""
        return self._accounts.accounts()

    def add(
        self, account_id: str, *, name: str, role: StaffRole, password: str | None = None, pin: str | None = None
    ) -> Issued:
        """Add somebody.

        Args:
            account_id: 2 to 32 lower-case letters and digits, parted by single ``.``, ``-``, ``_``; never used.
            name: As printed on forms, in any script.
            role: What this person may do.
            password: None draws one.
            pin: None draws one.

        Raises:
            StaffError: STAFF-ID, STAFF-ID-TAKEN, STAFF-NAME, STAFF-PASSWORD-WEAK or STAFF-PIN-WEAK.
        """
        _require_id(account_id)
        if self._accounts.account(account_id) is not None:
            raise StaffError(
                "STAFF-ID-TAKEN", f"The account `{account_id}` is or was somebody's.", "Choose another id."
            )
        blank = Account(account_id, tidied_name(name), role, "", "", is_disabled=False, created_at=self._clock.now())
        return self._issue(blank, password, pin)

    def disable(self, account_id: str) -> Account:
        """Keep somebody out from now on; what she did stays hers, and her id is never used again.

        Raises:
            StaffError: STAFF-UNKNOWN, or STAFF-LAST-ADMINISTRATOR: nobody could manage accounts any more.
        """
        account = self._known(account_id)
        if account.is_disabled:
            return account
        others = (other for other in self.accounts() if other.id != account.id and not other.is_disabled)
        if account.role is StaffRole.ADMINISTRATOR and all(
            other.role is not StaffRole.ADMINISTRATOR for other in others
        ):
            raise StaffError(
                "STAFF-LAST-ADMINISTRATOR",
                f"`{account.id}` is the last active administrator.",
                "Add another administrator first: `python main.py staff add`.",
            )
        disabled = replace(account, is_disabled=True)
        self._accounts.keep_account(disabled)
        return disabled

    def reset(self, account_id: str, *, password: str | None = None, pin: str | None = None) -> Issued:
        """Give somebody a new password and a new PIN, both, and let her try again at once.

        Args:
            account_id: Whose.
            password: None draws one.
            pin: None draws one.

        Raises:
            StaffError: STAFF-UNKNOWN, STAFF-DISABLED, STAFF-PASSWORD-WEAK or STAFF-PIN-WEAK.
        """
        account = self._known(account_id)
        if account.is_disabled:
            raise StaffError("STAFF-DISABLED", f"`{account.id}` is disabled.", "Add a new account under another id.")
        issued = self._issue(account, password, pin)
        self._attempts.forget(self._account_key(account.id))
        return issued

    def authenticate(self, account_id: str, password: str, *, station: str, note_as: str = "logged-in") -> Account:
        """Let somebody in by password. Takes a quarter of a second: keep it off the screen's thread.

        Args:
            account_id: As typed.
            password: As typed.
            station: Where.
            note_as: What a success is in the staff's stream, a code.

        Raises:
            StaffError: STAFF-WAIT, too soon after failures, nothing was judged; STAFF-WRONG-LOGIN, whatever is wrong.
        """
        typed = unicodedata.normalize("NFKC", account_id).strip().lower()
        keys = (self._account_key(typed), f"password:{station}")
        self._begin_try(keys)
        account = self._accounts.account(typed)
        is_open = account is not None and not account.is_disabled
        fits = self._hasher.fits(account.password_hash if account else self._hasher.decoy, password)
        if account is None or not is_open or not fits:
            self._accounts.note(account.id if account else NOBODY, station, "login-failed")
            raise StaffError(
                "STAFF-WRONG-LOGIN",
                "This name and this password do not go together.",
                "Try again, or ask an administrator for a reset.",
            )
        self._end_try(keys)
        self._accounts.note(account.id, station, note_as)
        return self._renewed(account, password)

    def unlock_own(self, account_id: str, pin: str, *, station: str) -> bool:
        """Say whether a PIN is that of the one who is logged in at a station; a quarter of a second.

        Args:
            account_id: Who is logged in there.
            pin: As typed.
            station: Where.

        Raises:
            StaffError: STAFF-WAIT, too soon after failures, nothing was judged.
        """
        keys = (f"own-pin:{account_id}:{station}",)
        self._begin_try(keys)
        account = self._accounts.account(account_id)
        is_open = account is not None and not account.is_disabled and bool(account.pin_hash)
        fits = self._pin_hasher.fits(account.pin_hash if account and is_open else self._pin_hasher.decoy, pin)
        if not (is_open and fits):
            self._accounts.note(account_id, station, "unlock-failed")
            return False
        self._end_try(keys)
        self._accounts.note(account_id, station, "unlocked")
        return True

    def note(self, account_id: str, station: str, what: str, **about: str) -> None:
        """Note in the staff's stream what somebody did, for example that a record was opened; see `Accounts.note`."""
        self._accounts.note(account_id, station, what, **about)

    def unlock(self, pin: str, *, station: str) -> Account | None:
        """Open a kiosk to staff by anybody's PIN. Compares it with every active account, a quarter of a second each.

        Args:
            pin: As typed.
            station: Where.

        Returns:
            Whose PIN it is (the first by id where two chose the same, and the note then names nobody), or None.

        Raises:
            StaffError: STAFF-WAIT, too soon after failures, nothing was judged.
        """
        keys = (f"pin:{station}",)
        self._begin_try(keys)
        active = [account for account in self.accounts() if account.pin_hash and not account.is_disabled]
        fitting = [account for account in active if self._pin_hasher.fits(account.pin_hash, pin)]
        if not fitting:
            self._accounts.note(NOBODY, station, "unlock-failed")
            return None
        self._end_try(keys)
        self._accounts.note(fitting[0].id if len(fitting) == 1 else NOBODY, station, "unlocked")
        return fitting[0]

    def unlock_waits_until(self, station: str) -> datetime | None:
        """Return when the next PIN is judged at a station, or None when that is at once."""
        return self._waits_until((f"pin:{station}",))

    def _issue(self, account: Account, password: str | None, pin: str | None) -> Issued:
        password = new_password() if password is None else password
        pin = new_pin() if pin is None else pin
        require_password(password)
        require_pin(pin)
        kept = replace(account, password_hash=self._hasher.hashed(password), pin_hash=self._pin_hasher.hashed(pin))
        self._accounts.keep_account(kept)
        return Issued(kept, password, pin)

    def _renewed(self, account: Account, password: str) -> Account:
        """Hash anew at today's cost while the password is at hand."""
        if not self._hasher.is_outdated(account.password_hash):
            return account
        renewed = replace(account, password_hash=self._hasher.hashed(password))
        self._accounts.keep_account(renewed)
        return renewed

    def _known(self, account_id: str) -> Account:
        account = self._accounts.account(account_id)
        if account is None:
            raise StaffError(
                "STAFF-UNKNOWN", "There is no account of this id.", "`python main.py staff list` shows all of them."
            )
        return account

    def _account_key(self, typed: str) -> str:
        """Name the counter of an account, existing or not, without keeping what was typed: it may be a password."""
        digest = hmac.new(self._pepper, b"attempts\0" + typed.encode(errors="surrogatepass"), hashlib.sha256)
        return f"password-of:{digest.hexdigest()[:32]}"

    def _waits_until(self, keys: Sequence[str]) -> datetime | None:
        waits = [until for key in keys if (until := self._attempts.failures(key).waits_until()) is not None]
        until = max(waits, default=None)
        return until if until is not None and self._clock.now() < until else None

    def _begin_try(self, keys: Sequence[str]) -> None:
        until = self._waits_until(keys)
        if until is not None:
            raise StaffError(
                "STAFF-WAIT",
                "There were too many wrong tries.",
                f"Try again in {_seconds_to(until, self._clock.now())} seconds.",
            )
        for key in keys:
            self._attempts.note_failure(key, self._clock.now())

    def _end_try(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._attempts.forget(key)


def tidied_name(name: str) -> str:
    """Return a person's name in one spelling, with single spaces, letters of any script.

    Raises:
        StaffError: It is empty, too long, or holds characters that cannot be printed (STAFF-NAME).
    """
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    visible = "".join(letter for letter in tidy if letter not in _JOINERS)
    if not 0 < len(tidy) <= LONGEST_NAME or not visible.isprintable() or not any(map(str.isalpha, visible)):
        raise StaffError(
            "STAFF-NAME",
            f"A name has letters, at most {LONGEST_NAME} characters, and nothing that cannot be printed.",
            "Type it as it should stand on forms.",
        )
    return tidy


def _require_id(account_id: str) -> None:
    if not 2 <= len(account_id) <= _LONGEST_ID or not _ID.fullmatch(account_id) or account_id == NOBODY:
        raise StaffError(
            "STAFF-ID",
            f"An id has 2 to {_LONGEST_ID} lower-case letters and digits, parted by single `.`, `-` or `_`.",
            "Take for example `sample-doctor`.",
        )


def _seconds_to(until: datetime, now: datetime) -> int:
    return int((until - now).total_seconds()) + 1
