"""When a patient is to come, and the words of every name, by which a search finds inner parts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column and the table, and fill in the words of the patients that are there."""
    op.add_column("summary", sa.Column("expected_at", sa.Text))
    table = op.create_table(
        "patient_word",
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("patient_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("word", "patient_id", name=op.f("pk_patient_word")),
    )
    op.create_index(op.f("ix_patient_word_patient_id"), "patient_word", ["patient_id"])
    connection = op.get_bind()
    kept = connection.execute(sa.text("SELECT id, name_key FROM patient"))
    rows = [
        {"word": word, "patient_id": patient_id}
        for patient_id, key in kept
        for word in dict.fromkeys(key.replace("-", " ").split())
    ]
    if rows:
        connection.execute(sa.insert(table), rows)
