"""The tables, as SQLAlchemy Core knows them. Migrations make them; a test holds both against each other."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as UTC text of fixed width, so that it sorts and never comes back naive."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Turn a time into text.

        Raises:
            ValueError: The time is naive.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Turn the text back into an aware time."""
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

entry = Table(
    "entry",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("stream", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("salt", LargeBinary),
    Column("body", LargeBinary),
    Column("commitment", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    UniqueConstraint("stream", "seq"),
)
"""The one chain of the database: visits, staff and register, told apart by `stream`. An erased body is NULL."""

document = Table(
    "document",
    metadata,
    Column("visit_id", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("media_type", Text, nullable=False),
    Column("data", LargeBinary),
    Index(None, "sha256"),
)

summary = Table(
    "summary",
    metadata,
    Column("visit_id", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("patient_id", Text, nullable=False),
    Column("procedure_id", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("doctor_id", Text, nullable=False),
    Column("planned_on", Date),
    Column("stage", Text, nullable=False),
    Column("ending", Text),
    Column("code", Text, unique=True),
    Column("held_by", Text),
    Column("open_points", Integer, nullable=False),
    Column("is_urgent", Boolean, nullable=False),
    Column("needs_help", Boolean, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("expected_at", UtcTime),
    Index(None, "patient_id"),
    Index(None, "stage"),
    Index(None, "updated_at"),
)
"""One row a visit, computed from its events. An ended visit has no code, so that codes are unique among the others."""

patient = Table(
    "patient",
    metadata,
    Column("id", Text, primary_key=True),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("given_first_key", Text, nullable=False),
    Column("record_number", Text, nullable=False, unique=True),
    Column("date_of_birth", Date, nullable=False),
    Column("phone", Text, nullable=False),
    Index(None, "name_key"),
    Index(None, "given_first_key"),
    Index(None, "date_of_birth"),
)

patient_word = Table(
    "patient_word",
    metadata,
    Column("word", Text, primary_key=True),
    Column("patient_id", Text, primary_key=True),
    Index(None, "patient_id"),
)
"""Every word of every name, so that a search finds a patient by an inner part; written with the patient's row."""

pack = Table(
    "pack",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

attempt = Table(
    "attempt",
    metadata,
    Column("key", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("last_at", UtcTime, nullable=False),
)

account = Table(
    "account",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("is_disabled", Boolean, nullable=False),
    Column("created_at", UtcTime, nullable=False),
)
