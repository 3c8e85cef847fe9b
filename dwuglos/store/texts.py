"""The texts of many talks at once, for whoever looks through them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from operator import itemgetter, le
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Dialect, Select, bindparam, select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.damage import Damage
from dwuglos.store.reading import Reader
from dwuglos.store.schema import part, segment, talk
from dwuglos.store.transactions import Transactions
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment


class SegmentTexts(NamedTuple):
    """The texts of the segments of a talk, in their order: in each field one of each segment."""

    id: Sequence[int] = ()
    source: Sequence[str] = ()
    target: Sequence[str] = ()
    note: Sequence[str] = ()


class PartTexts(NamedTuple):
    """The texts of the parts of an article, likewise."""

    id: Sequence[int] = ()
    kind: Sequence[str] = ()
    text: Sequence[str] = ()


class TalkTexts(NamedTuple):
    """The texts of a talk: of its segments and of its article."""

    talk: int
    segments: SegmentTexts
    parts: PartTexts
    is_damaged: bool = False
    """Whether not all of it could be read."""


class TalkSize(NamedTuple):
    """A talk in use, and how many segments it has."""

    id: int
    title: str
    segments: int


_THIS: BindParameter[int] = bindparam("talk")
_SEGMENTS = select(segment.c.rank, segment.c.id, segment.c.source, segment.c.target, segment.c.note).where(
    segment.c.talk_id == _THIS
)
_PARTS = select(part.c.kind, part.c.rank, part.c.id, part.c.text).where(part.c.talk_id == _THIS)
_IN_USE = select(talk.c.id, talk.c.title, talk.c.segments).where(talk.c.deleted.is_(None)).order_by(talk.c.id.desc())


class Texts(Transactions):
    """The library as a heap of texts."""

    def talk_sizes(self) -> list[TalkSize]:
        """Return the talks in use, the newest first; quicker than all that a list shows of them."""
        with self._reading() as connection:
            try:
                rows = connection.execute(_IN_USE).all()
            except DBAPIError:
                with self._database.any_text(connection):
                    rows = connection.execute(_IN_USE).all()
        return [TalkSize(id, str(title), segments if isinstance(segments, int) else 0) for id, title, segments in rows]

    def texts(self, talks: Sequence[int]) -> list[TalkTexts]:
        """Return the texts of some talks, in the order asked for; a talk that is not there has none.

        Of a damaged talk what can be read is returned.
        """
        with self._reading() as connection:
            return [_sound_texts(connection, id) or self._mended(connection, id) for id in talks]

    def _mended(self, connection: Connection, id: int) -> TalkTexts:
        """Return what can be read of a talk that is damaged."""
        reader = Reader(connection, self._database, Damage())
        try:
            return of_talk(id, reader.segments(id), reader.article(id), is_damaged=True)
        except DBAPIError:
            return TalkTexts(id, SegmentTexts(), PartTexts(), is_damaged=True)


def of_talk(id: int, segments: Sequence[Segment], article: Sequence[Part], is_damaged: bool = False) -> TalkTexts:
    """Return the texts of a talk that is in hand."""
    texts = [(each.id, each.source, each.target, each.note) for each in segments]
    ordered = sorted(article, key=lambda each: (each.kind, each.rank, each.id))
    parts = [(each.id, str(each.kind), each.text) for each in ordered]
    return TalkTexts(
        id,
        SegmentTexts(*zip(*texts, strict=True)) if texts else SegmentTexts(),
        PartTexts(*zip(*parts, strict=True)) if parts else PartTexts(),
        is_damaged,
    )


def _sound_texts(connection: Connection, id: int) -> TalkTexts | None:
    """Return the texts of a talk, or None where one is not sound."""
    try:
        segments, parts = _rows(connection, _SEGMENTS, id), _rows(connection, _PARTS, id)
    except (DBAPIError, connection.dialect.loaded_dbapi.Error):
        return None
    segment_columns = list(zip(*_in_order(segments, 1), strict=True)) or [()] * 5
    part_columns = list(zip(*_in_order(parts, 2), strict=True)) or [()] * 4
    if not (_are_numbers(segment_columns[:2]) and _are_texts(segment_columns[2:])):
        return None
    if not (_are_numbers(part_columns[1:3]) and _are_texts([part_columns[0], part_columns[3]])):
        return None
    kinds, _, ids, texts = part_columns
    return TalkTexts(id, SegmentTexts(*segment_columns[1:]), PartTexts(ids, kinds, texts))


def _rows(connection: Connection, statement: Select[Any], id: int) -> list[Any]:
    """Return rows as the driver has them: SQLAlchemy takes as long for its own as for all the rest.

    Raises DBAPIError, or the driver's own.
    """
    sql, is_positional = _worded(statement, connection.dialect)
    result = connection.exec_driver_sql(sql, (id,) if is_positional else {"talk": id})
    with result:
        cursor: Any = result.cursor
        rows: list[Any] = cursor.fetchall()
    return rows


@lru_cache(maxsize=8)
def _worded(statement: Select[Any], dialect: Dialect) -> tuple[str, bool]:
    compiled = statement.compile(dialect=dialect)
    return str(compiled), compiled.positiontup is not None


def _in_order(rows: list[Any], keys: int) -> list[Any]:
    """Return rows in the order of their first values; nearly always they are in it."""
    try:
        ranks = [row[:keys] for row in rows]
        return rows if all(map(le, ranks, islice(ranks, 1, None))) else sorted(rows, key=itemgetter(*range(keys)))
    except TypeError:  # a value of another kind: it is found in a moment
        return rows


def _are_numbers(columns: Sequence[Sequence[object]]) -> bool:
    return all(set(map(type, column)) <= {int} for column in columns)


def _are_texts(columns: Sequence[Sequence[object]]) -> bool:
    return all(set(map(type, column)) <= {str} for column in columns)
