"""From rows of the database to the plain values that leave it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, select

from dwuglos.errors import TalkNotFound
from dwuglos.store.schema import part, segment, talk
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkFacts, TalkSummary
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

_HIGHEST = (1 << 63) - 1
"""The highest number that databases can hold; a greater one is the id of no talk."""

_THIS: BindParameter[int] = bindparam("talk")
_TALK = select(talk).where(talk.c.id == _THIS)
_VERSION = select(talk.c.version).where(talk.c.id == _THIS)
_SEGMENTS = select(*(segment.c[name] for name in Segment._fields)).where(segment.c.talk_id == _THIS)
_PARTS = select(*(part.c[name] for name in Part._fields)).where(part.c.talk_id == _THIS)


def talk_row(connection: Connection, id: int, columns: Select[*tuple[Any, ...]] = _TALK) -> Any:
    """Return the row of a talk, or what `columns` asks of its `talk`. Raises TalkNotFound."""
    row = connection.execute(columns, {"talk": id}).first() if 0 < id <= _HIGHEST else None
    if row is None:
        raise TalkNotFound("There is no talk {id} in this library; `list` shows the talks it has.", id=id)
    return row


def version_of(connection: Connection, id: int) -> int:
    """Return how many moves of a talk's history were written. Raises TalkNotFound."""
    return int(talk_row(connection, id, _VERSION).version)


def segments_of(connection: Connection, id: int) -> list[Segment]:
    """Return the segments of a talk in order."""
    rows = connection.execute(_SEGMENTS, {"talk": id}).all()
    return sorted(map(Segment._make, rows), key=lambda s: s.rank)


def article_of(connection: Connection, id: int) -> list[Part]:
    """Return the parts of a talk's article."""
    return [Part._make(row) for row in connection.execute(_PARTS, {"talk": id})]


def facts_of(row: Any) -> TalkFacts:
    """Return what the row of a talk says beside its summary."""
    return TalkFacts(row.extras, Video.from_json(row.video))


def summary_of(row: Any) -> TalkSummary:
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
    )
