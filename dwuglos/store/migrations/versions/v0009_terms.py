"""The glossary: terms of talks, and of none, which count in all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "term",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("talk_id", sa.Integer, sa.ForeignKey("talk.id", ondelete="CASCADE")),
        sa.Column("english", sa.Text, nullable=False),
        sa.Column("polish", sa.Text, nullable=False),
        sa.Column("forbidden", sa.Text, nullable=False),
        sa.Column("domain", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("term_by_talk", "term", ["talk_id"])
