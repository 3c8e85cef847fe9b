"""The article of a talk, and how the times of a segment are known."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add them."""
    op.add_column("segment", sa.Column("timing", sa.Text, nullable=False, server_default=sa.text("''")))
    op.create_table(
        "part",
        _talk_id(primary_key=True),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rank", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("time", sa.BigInteger),
        sa.Column("segment", sa.Integer),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "part_revision",
        sa.Column("id", sa.Integer, primary_key=True),
        _talk_id(),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("part", sa.Integer, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
    )
    op.create_index("part_revision_by_step", "part_revision", ["talk_id", "step"])
    op.create_index("part_revision_by_part", "part_revision", ["talk_id", "part"])


def _talk_id(primary_key: bool = False) -> sa.Column[int]:
    talk = sa.ForeignKey("talk.id", ondelete="CASCADE")
    return sa.Column("talk_id", sa.Integer, talk, nullable=False, primary_key=primary_key)
