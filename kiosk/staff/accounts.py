"""Who works here: accounts, and the protocol by which they are kept. No password or PIN is ever kept, only its hash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol


class StaffRole(StrEnum):
    """What somebody may do."""

    RECEPTION = "reception"
    DOCTOR = "doctor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Account:
    """One member of staff.

    Attributes:
        id: Short login name, lower case, never reused.
        name: As printed on forms.
        password_hash: Argon2id hash of the peppered password.
        pin_hash: Argon2id hash of the peppered PIN, or empty when none is set.
    """

    id: str
    name: str
    role: StaffRole
    password_hash: str
    pin_hash: str
    is_disabled: bool
    created_at: datetime


def account_from(fields: Mapping[str, Any]) -> Account:
    """Make an account of its fields by name, as they are kept: the role is plain text."""
    return Account(**{**fields, "role": StaffRole(fields["role"])})


class Accounts(Protocol):
    """Where accounts are kept; `records` fits this."""

    def account(self, account_id: str) -> Account | None:
        """Return one account, or None."""

    def accounts(self) -> Sequence[Account]:
        """Return every account, disabled ones too, by id."""

    def keep_account(self, account: Account) -> None:
        """Keep a new account, or the new version of one; the change is noted in the staff stream of the journal."""

    def note(self, account_id: str, station: str, what: str, **about: str) -> None:
        """Note a log-in, failure or opening of a record in the staff stream.

        Args:
            account_id: Who.
            station: Where.
            what: A code like ``logged-in`` or ``record-opened``; never a name.
            about: What it is about, as codes: ``visit_id``, ``document_code``, ``language``; empty ones are left out.
        """
