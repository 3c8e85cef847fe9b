"""Every change of a talk, in the order it was made, a handful at a time: a long history is larger than its talk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import BindParameter, Connection, Table, bindparam, select

from dwuglos.store.schema import part_revision, revision
from dwuglos.store.soundness import REVISION, BadValue, check_all, parts_from, segments_from
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment

T = TypeVar("T", Segment, Part)

AT_A_TIME = 200

_TALK: BindParameter[int] = bindparam("talk")
_NAMES = ("step", "version", "at", "kind", "before", "after")
_CHANGES = {
    table: select(*(table.c[name] for name in _NAMES), table.c[what].label("what"))
    .where(table.c.talk_id == _TALK)
    .order_by(table.c.id)
    for table, what in ((revision, "segment"), (part_revision, "part"))
}


class Made(NamedTuple):
    """One change as the database has it; `before` and `after` are segments, or parts of an article."""

    step: int
    version: int
    at: int
    kind: Any
    before: Any
    after: Any


def segment_changes(connection: Connection, talk: int) -> Iterator[list[Made]]:
    """Yield the changes of segments, some at a time. Raises BadValue."""
    return _changes(connection, revision, segments_from, talk)


def part_changes(connection: Connection, talk: int) -> Iterator[list[Made]]:
    """Yield the changes of parts of the article, some at a time. Raises BadValue."""
    return _changes(connection, part_revision, parts_from, talk)


def _changes(
    connection: Connection, table: Table, read: Callable[[Sequence[str | None]], list[T | None]], talk: int
) -> Iterator[list[Made]]:
    last: dict[int, T | None] = {}
    with connection.execute(_CHANGES[table], {"talk": talk}) as result:
        for rows in result.partitions(AT_A_TIME):
            check_all(REVISION, rows)
            befores, afters = read([row.before for row in rows]), read([row.after for row in rows])
            yield [_made(row, before, after, last) for row, before, after in zip(rows, befores, afters, strict=True)]


def _made(row: Any, before: T | None, after: T | None, last: dict[int, T | None]) -> Made:
    """Return a change; where it goes on from the last one, both share what they have in common."""
    either = before if before is not None else after
    if either is None or row.what != either.id or (after is not None and after.id != either.id):
        raise BadValue
    left = last.get(either.id)
    if left == before:
        before = left
    if before is not None and after is not None:
        values: Any = [old if old == new else new for old, new in zip(before, after, strict=True)]
        after = type(after)(*values)
    last[either.id] = after
    return Made(row.step, row.version, row.at, row.kind, before, after)
