"""Findings that a person does not want to hear of again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    talk = sa.ForeignKey("talk.id", ondelete="CASCADE")
    op.create_table(
        "ignored",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("talk_id", sa.Integer, talk, nullable=False),
        sa.Column("segment", sa.Integer, nullable=False),
        sa.Column("check", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ignored_by_talk", "ignored", ["talk_id"])
