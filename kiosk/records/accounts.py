"""Accounts of the staff, and the notes of what they do. Fits the `Accounts` protocol of `kiosk.staff.accounts`.

This room does not know the staff's own classes, as `staff` does not know the database: it reads an account's fields
and hands them back through the function it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.records import chain
from kiosk.records.database import Database
from kiosk.records.tables import account as table

A = TypeVar("A")


class StaffAccounts(Generic[A]):
    """The accounts.

    Args:
        database: Where they are kept.
        now: Gives the aware UTC time of a note.
        make: Makes an account of its fields by name; the role comes as plain text.
    """

    def __init__(self, database: Database, now: Callable[[], datetime], make: Callable[[Mapping[str, Any]], A]) -> None:
        self._database = database
        self._now = now
        self._make = make

    def account(self, account_id: str) -> A | None:
        """Return one account, or None."""
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.id == account_id)).one_or_none()
        return self._read(row) if row else None

    def accounts(self) -> Sequence[A]:
        """Return every account, disabled ones too, by id."""
        with self._database.read() as connection:
            return [self._read(row) for row in connection.execute(select(table).order_by(table.c.id))]

    def keep_account(self, account: A) -> None:
        """Keep a new account, or the new version of one, and note it in the staff's stream.

        Raises:
            RecordsError: It could not be kept; nothing was written.
        """
        values = {column.name: getattr(account, column.name) for column in table.columns}
        keeping = insert(table).values(values).on_conflict_do_update(index_elements=["id"], set_=values)

        def work(connection: Connection) -> None:
            is_new = connection.execute(select(table.c.id).where(table.c.id == values["id"])).first() is None
            connection.execute(keeping)
            what = "account-added" if is_new else "account-changed"
            chain.note(connection, chain.STAFF, self._now(), what=what, account_id=values["id"])

        self._database.write(work)

    def note(self, account_id: str, station: str, what: str, **about: str) -> None:
        """Note a log-in, failure or opening of a record in the staff's stream.

        Args:
            account_id: Who.
            station: Where.
            what: A code like ``logged-in``; never a name.
            about: What it is about, as codes: ``visit_id``, ``document_code``, ``language``; empty ones are left out.

        Raises:
            RecordsError: It could not be kept.
        """
        known = {name: code for name, code in about.items() if code}
        self._database.write(
            lambda connection: chain.note(
                connection, chain.STAFF, self._now(), what=what, account_id=account_id, station=station, **known
            )
        )

    def _read(self, row: Row[Any]) -> A:
        return self._make(row._asdict())
