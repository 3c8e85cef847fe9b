"""The journal of machine drafts: what was sent to whom, what came back, and what a person made of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make its tables."""
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer, primary_key=True),
        _talk_id(),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
    )
    op.create_index("draft_by_digest", "draft", ["talk_id", "digest"])
    op.create_table(
        "drafted",
        _talk_id(primary_key=True),
        sa.Column("segment", sa.Integer, primary_key=True),
        sa.Column("draft", sa.Integer, sa.ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("distance", sa.Integer),
        sqlite_with_rowid=False,
    )


def _talk_id(primary_key: bool = False) -> sa.Column[int]:
    talk = sa.ForeignKey("talk.id", ondelete="CASCADE")
    return sa.Column("talk_id", sa.Integer, talk, nullable=False, primary_key=primary_key)
