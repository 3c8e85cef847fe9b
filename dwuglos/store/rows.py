"""From rows of the database to the plain values that leave it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, select

from dwuglos.errors import TalkNotFound
from dwuglos.store.schema import part, segment, talk
from dwuglos.store.soundness import TALK, check
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkSummary
from dwuglos.talk.transcript import Segment

Row = SimpleNamespace
"""The values of a row by the names of their columns."""

_HIGHEST = (1 << 63) - 1
"""The highest number that databases can hold; a greater one is the id of no talk."""

_THIS: BindParameter[int] = bindparam("talk")
TALK_ROW = select(talk).where(talk.c.id == _THIS)
TALK_ID = select(talk.c.id).where(talk.c.id == _THIS)
_VERSION = select(talk.c.version).where(talk.c.id == _THIS)
SEGMENTS = select(*(segment.c[name] for name in Segment._fields)).where(segment.c.talk_id == _THIS)
PARTS = select(*(part.c[name] for name in Part._fields)).where(part.c.talk_id == _THIS)


def talk_row(connection: Connection, id: int, columns: Select[*tuple[Any, ...]] = TALK_ROW) -> Any:
    """Return the row of a talk, or what `columns` asks of its `talk`. Raises TalkNotFound."""
    row = connection.execute(columns, {"talk": id}).first() if 0 < id <= _HIGHEST else None
    if row is None:
        raise TalkNotFound("There is no talk {id} in this library; `list` shows the talks it has.", id=id)
    return row


def version_of(connection: Connection, id: int) -> int:
    """Return how many moves of a talk's history were written. Raises TalkNotFound."""
    row = talk_row(connection, id, _VERSION)
    check(TALK, row._mapping)
    return int(row.version)


def summary_of(row: Any, is_damaged: bool = False) -> TalkSummary:
    """Return what the home page lists of the row of a talk."""
    return TalkSummary(
        id=row.id,
        title=row.title,
        segments=row.segments,
        translated=row.translated,
        reviewed=row.reviewed,
        length=row.length,
        created=row.created,
        changed=row.changed,
        source_path=row.source_path,
        deleted=row.deleted is not None,
        is_unfinished=bool(getattr(row, "is_unfinished", False)),
        is_damaged=is_damaged,
    )
