"""What a language model is told of a talk, and whether its confirmed sentences may go to it with other talks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table."""
    talk = sa.ForeignKey("talk.id", ondelete="CASCADE")
    op.create_table(
        "brief",
        sa.Column("talk_id", sa.Integer, talk, primary_key=True),
        sa.Column("synopsis", sa.Text, nullable=False),
        sa.Column("shared", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
