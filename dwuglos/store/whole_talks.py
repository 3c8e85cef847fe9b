"""A talk with all that belongs to it, history and drafts too, carried from one library into another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, select

from dwuglos.store import schema
from dwuglos.store.bulk import send
from dwuglos.store.rows import talk_row
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
)
"""What belongs to a talk, in an order in which it can be added."""


class WholeTalk(NamedTuple):
    """A talk as rows: that of its own, and by the names of tables those of all else, in the order of the columns."""

    talk: Mapping[str, Any]
    rows: Mapping[str, Sequence[Sequence[Any]]]


class WholeTalks(Transactions):
    """The library as the home of talks that come from another, or go there."""

    def whole_talk(self, id: int) -> WholeTalk:
        """Return a talk with all that belongs to it. Raises TalkNotFound."""
        with self._reading() as connection:
            return whole_talk(connection, id)

    def add_whole_talk(self, talk: WholeTalk, title: str = "") -> int:
        """Add a talk as a copy, under another title where one is given, and return its id here."""
        # As with a duplicate, its file leads to the talk that was made of it, and not to the copy.
        changes = {"title": title or talk.talk["title"], "deleted": None, "source_path": "", "source_digest": ""}
        with self._writing() as connection:
            return add(connection, talk, changes)

    def put_whole_talk(self, talk: WholeTalk) -> None:
        """Add a talk under the id it has, which must be free, as it was where it comes from."""
        with self._writing() as connection:
            add(connection, talk, {"id": talk.talk["id"]})


def whole_talk(connection: Connection, id: int) -> WholeTalk:
    """Return a talk as rows. Raises TalkNotFound."""
    row = dict(talk_row(connection, id)._mapping)
    found = {table.name: connection.execute(select(table).where(table.c.talk_id == id)).all() for table in OWN_TABLES}
    return WholeTalk(row, {name: [tuple(row) for row in rows] for name, rows in found.items()})


def add(connection: Connection, talk: WholeTalk, changes: Mapping[str, Any]) -> int:
    """Add a talk with some values of its row changed, and return its id; drafts and revisions get new ones as well."""
    values = {name: value for name, value in talk.talk.items() if name != "id"} | dict(changes)
    added = connection.execute(schema.talk.insert(), values)
    assert added.inserted_primary_key is not None
    id = int(added.inserted_primary_key[0])
    drafts: dict[int, int] = {}
    for table in OWN_TABLES:
        rows = talk.rows.get(table.name, ())
        if table is schema.draft:
            drafts = _add_drafts(connection, id, rows)
        else:
            _add_rows(connection, table, id, rows, drafts)
    return id


def _add_rows(
    connection: Connection, table: Table, id: int, rows: Sequence[Sequence[Any]], drafts: Mapping[int, int]
) -> None:
    names = tuple(column.name for column in table.c)
    if table is schema.drafted:
        place = names.index("draft")
        rows = [(*row[:place], drafts[row[place]], *row[place + 1 :]) for row in rows if row[place] in drafts]
    owner = names.index("talk_id")
    rows = [(*row[:owner], id, *row[owner + 1 :]) for row in rows]
    if table in (schema.revision, schema.part_revision):
        names, rows = names[1:], [row[1:] for row in rows]
    send(connection, table.insert(), names, (tuple(row) for row in rows))


def _add_drafts(connection: Connection, id: int, rows: Sequence[Sequence[Any]]) -> dict[int, int]:
    """Add drafts, and return their ids here by those they had."""
    if not rows:
        return {}
    names = [column.name for column in schema.draft.c]
    values = [dict(zip(names, row, strict=True)) | {"talk_id": id} for row in rows]
    old = [each.pop("id") for each in values]
    statement = schema.draft.insert().returning(schema.draft.c.id, sort_by_parameter_order=True)
    return dict(zip(old, connection.execute(statement, values).scalars(), strict=True))
