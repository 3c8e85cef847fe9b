"""The first library: talks, segments, the history of edits, and text being typed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _talk_id(primary_key: bool = False) -> sa.Column[int]:
    talk = sa.ForeignKey("talk.id", ondelete="CASCADE")
    return sa.Column("talk_id", sa.Integer, talk, nullable=False, primary_key=primary_key)


def upgrade() -> None:
    """Make the tables."""
    _make_talks()
    _make_history()
    op.create_table(
        "typing",
        _talk_id(primary_key=True),
        sa.Column("segment", sa.Integer, primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


def _make_talks() -> None:
    op.create_table(
        "talk",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("source_path", sa.Text, nullable=False),
        sa.Column("source_digest", sa.Text, nullable=False),
        sa.Column("extras", sa.Text, nullable=False),
        sa.Column("video", sa.Text, nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("deleted", sa.BigInteger),
        sa.Column("segments", sa.Integer, nullable=False),
        sa.Column("translated", sa.Integer, nullable=False),
        sa.Column("reviewed", sa.Integer, nullable=False),
        sa.Column("length", sa.BigInteger, nullable=False),
        sa.Column("last_step", sa.Integer, nullable=False),
        sa.Column("highest_id", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "segment",
        _talk_id(primary_key=True),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("rank", sa.BigInteger, nullable=False),
        sa.Column("start", sa.BigInteger),
        sa.Column("end", sa.BigInteger),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("extra", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )


def _make_history() -> None:
    op.create_table(
        "step",
        _talk_id(primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer, primary_key=True),
        _talk_id(),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("segment", sa.Integer, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
    )
    op.create_index("revision_by_step", "revision", ["talk_id", "step"])
    op.create_index("revision_by_segment", "revision", ["talk_id", "segment"])
