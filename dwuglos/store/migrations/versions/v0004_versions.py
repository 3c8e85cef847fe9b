"""The version of a talk: how many moves of its history were written, and which of them made each revision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Count from here on: what was written before belongs to version 0."""
    # Columns with a default are added in place: no table on whose rows others hang is replaced.
    for table in ("talk", "revision", "part_revision"):
        op.add_column(table, sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.add_column("step", sa.Column("dropped", sa.Integer))
    op.create_index("revision_by_version", "revision", ["talk_id", "version"])
    op.create_index("part_revision_by_version", "part_revision", ["talk_id", "version"])
    some = sa.text("dropped IS NOT NULL")
    op.create_index("step_by_dropped", "step", ["talk_id", "dropped"], sqlite_where=some, postgresql_where=some)
