"""The version of a talk: how many moves of its history were written, and which of them made each revision; no NUL."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

_TEXTS = {
    "talk": ("title", "source_path", "extras"),
    "segment": ("source", "target", "origin", "note", "extra"),
    "part": ("text", "origin", "basis"),
    "step": ("label",),
    "draft": ("engine", "answer"),
    "drafted": ("text",),
    "typing": ("text",),
}

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
    _replace_nul()
    some = sa.text("dropped IS NOT NULL")
    op.create_index("step_by_dropped", "step", ["talk_id", "dropped"], sqlite_where=some, postgresql_where=some)


def _replace_nul() -> None:
    """Do to what is there what is done to new texts; changes, kept as JSON, have no NUL and are mended when read."""
    bind = op.get_bind()
    if bind.dialect.name != "sqlite":
        return  # only SQLite ever took one
    for table, columns in _TEXTS.items():
        for column in columns:
            found = sa.text(f"SELECT DISTINCT {column} FROM {table} WHERE instr({column}, char(0))")
            mend = sa.text(f"UPDATE {table} SET {column} = :new WHERE {column} = :old")
            for old in bind.execute(found).scalars().all():
                bind.execute(mend, {"old": old, "new": old.replace("\0", "\N{REPLACEMENT CHARACTER}")})
