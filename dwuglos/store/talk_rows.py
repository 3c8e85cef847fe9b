"""A talk as the rows of a library, put into another as it was: under its id, with its counters and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Table

from dwuglos.store import schema
from dwuglos.store.bulk import send
from dwuglos.store.transactions import Transactions

OWN_TABLES: tuple[Table, ...] = (
    schema.segment,
    schema.part,
    schema.step,
    schema.revision,
    schema.part_revision,
    schema.draft,
    schema.drafted,
    schema.typing,
    schema.ignored,
    schema.media,
    schema.term,
    schema.brief,
)
"""What belongs to a talk, in an order in which it can be added."""


class TalkRows(NamedTuple):
    """The row of a talk, and by the names of tables those of all else, with their values in the order of the columns.

    They have to be sound.
    """

    talk: Mapping[str, Any]
    rows: Mapping[str, Sequence[tuple[Any, ...]]]


class PutTalks(Transactions):
    """The library as the new home of talks from one that came to harm."""

    def put_talk_rows(self, talk: TalkRows) -> None:
        """Add a talk under the id that it has, which must be free, as must be those of its revisions and drafts."""
        with self._writing() as connection:
            connection.execute(schema.talk.insert(), dict(talk.talk))
            for table in OWN_TABLES:
                names = tuple(column.name for column in table.c)
                send(connection, table.insert(), names, talk.rows.get(table.name, ()))
