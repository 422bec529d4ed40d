"""An index on the latest change of a visit: the worklist asks for those of today among all that ever were."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the index."""
    op.create_index(op.f("ix_summary_updated_at"), "summary", ["updated_at"])
