"""The first tables: chain, documents, summaries, patients, packs, attempts, accounts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_visits()
    _make_patients()
    _make_the_rest()


def _make_visits() -> None:
    op.create_table(
        "entry",
        sa.Column("position", sa.Integer, autoincrement=False),
        sa.Column("stream", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("body", sa.LargeBinary),
        sa.Column("commitment", sa.LargeBinary, nullable=False),
        sa.Column("link", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_entry")),
        sa.UniqueConstraint("stream", "seq", name=op.f("uq_entry_stream")),
    )
    op.create_table(
        "document",
        sa.Column("visit_id", sa.Text),
        sa.Column("sha256", sa.Text),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary),
        sa.PrimaryKeyConstraint("visit_id", "sha256", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_sha256"), "document", ["sha256"])
    op.create_table(
        "summary",
        sa.Column("visit_id", sa.Text),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("patient_id", sa.Text, nullable=False),
        sa.Column("procedure_id", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("doctor_id", sa.Text, nullable=False),
        sa.Column("planned_on", sa.Date),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("ending", sa.Text),
        sa.Column("code", sa.Text),
        sa.Column("held_by", sa.Text),
        sa.Column("open_points", sa.Integer, nullable=False),
        sa.Column("is_urgent", sa.Boolean, nullable=False),
        sa.Column("needs_help", sa.Boolean, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_summary")),
        sa.UniqueConstraint("code", name=op.f("uq_summary_code")),
    )
    op.create_index(op.f("ix_summary_patient_id"), "summary", ["patient_id"])
    op.create_index(op.f("ix_summary_stage"), "summary", ["stage"])


def _make_patients() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.Text),
        sa.Column("given_name", sa.Text, nullable=False),
        sa.Column("family_name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("given_first_key", sa.Text, nullable=False),
        sa.Column("record_number", sa.Text, nullable=False),
        sa.Column("date_of_birth", sa.Date, nullable=False),
        sa.Column("phone", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
        sa.UniqueConstraint("record_number", name=op.f("uq_patient_record_number")),
    )
    for column in ("name_key", "given_first_key", "date_of_birth"):
        op.create_index(op.f(f"ix_patient_{column}"), "patient", [column])


def _make_the_rest() -> None:
    op.create_table(
        "pack",
        sa.Column("sha256", sa.Text),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_pack")),
    )
    op.create_table(
        "attempt",
        sa.Column("key", sa.Text),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("last_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attempt")),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.Text),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("password_hash", sa.Text, nullable=False),
        sa.Column("pin_hash", sa.Text, nullable=False),
        sa.Column("is_disabled", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
