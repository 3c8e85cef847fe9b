"""The stamp of a library: which one it is, and at which of its states."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from dwuglos.store.stamp import new_stamp

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table with its one row."""
    lengths = {"library": 40, "mark": 16, "parent": 16}
    columns = [sa.Column(name, sa.String(length), nullable=False) for name, length in lengths.items()]
    table = op.create_table("stamp", *columns)
    assert table is not None
    op.bulk_insert(table, [new_stamp()._asdict()])
