"""Whether a whole library is sound: its pages, its keys, the kinds of its values, and the counts of its talks."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, case, func, inspect, select
from sqlalchemy.exc import DBAPIError, OperationalError

from dwuglos.store import schema
from dwuglos.store.database import Database
from dwuglos.store.pace import Pace
from dwuglos.store.soundness import (
    DRAFT,
    DRAFT_OF_SEGMENT,
    KEPT_STEP,
    PART,
    REVISION,
    SEGMENT,
    TALK,
    TERM,
    TYPING,
    BadValue,
    are_sound,
    video_from,
)
from dwuglos.store.stamp import Stamp

_BATCH = 200
"""Rows looked at in one step, about a millisecond."""

_KINDS = (
    (schema.talk, TALK),
    (schema.segment, SEGMENT),
    (schema.part, PART),
    (schema.step, KEPT_STEP),
    (schema.revision, REVISION),
    (schema.part_revision, REVISION),
    (schema.draft, DRAFT),
    (schema.drafted, DRAFT_OF_SEGMENT),
    (schema.typing, TYPING),
    (schema.term, TERM),
)


class Contents(NamedTuple):
    """How much a library holds, deleted talks included."""

    talks: int
    segments: int


def is_sound(connection: Connection, database: Database, pace: Pace, thorough: bool = False) -> bool:
    """Say whether a library is sound as far as the program can tell; `thorough` looks into indexes and keys as well.

    Of one of an older version only the pages are looked at. Within no transaction. Raises Cancelled, and what the
    database raises for other reasons than damage.
    """
    if not database.is_whole(connection, pace.part(0, 0.5), thorough):
        return False
    try:
        with database.transaction(connection, writes=False):
            if database.acts_by_itself(connection):
                return False
            version = version_of(connection)
            if version is None:
                return False
            if version == schema.NEWEST:
                _check_values(connection, pace.part(0.5, 1))
                _check_counts(connection)
    except BadValue:
        return False
    except DBAPIError as error:
        kind = database.complaint(str(error.orig))
        if kind == "damaged" or not isinstance(error, OperationalError):
            return False
        raise
    pace.step(1)
    return True


def version_of(connection: Connection) -> str | None:
    """Return the version of the tables of a library; None where it is no library."""
    tables = set(inspect(connection).get_table_names())
    if not {schema.version.name, schema.talk.name, schema.segment.name} <= tables:
        return None
    found = connection.execute(select(schema.version.c.version_num)).scalar()
    return None if found is None else str(found)


def contents(connection: Connection) -> Contents:
    """Return how much a library of any version holds, by what its talks say."""
    counted = select(func.count(), func.coalesce(func.sum(schema.talk.c.segments), 0)).select_from(schema.talk)
    talks, segments = connection.execute(counted).one()
    if not isinstance(segments, int):
        raise BadValue
    return Contents(talks, segments)


def births(connection: Connection) -> frozenset[tuple[int, int]]:
    """Return the id of each talk of a library of any version, and when it was made (ms), which no two have alike."""
    rows = connection.execute(select(schema.talk.c.id, schema.talk.c.created))
    return frozenset((id, made) for id, made in rows if isinstance(id, int) and isinstance(made, int))


def stamp(connection: Connection) -> Stamp:
    """Return the stamp of a library, to tell whether a copy is still what the library is: see `stamp.py`."""
    return Stamp(*connection.execute(select(schema.stamp)).one())


def _check_values(connection: Connection, pace: Pace) -> None:
    """Raise BadValue unless every value can be read and is of its kind."""
    for place, (table, kinds) in enumerate(_KINDS):
        share = pace.part(place / len(_KINDS), (place + 1) / len(_KINDS))
        present = {name: kind for name, kind in kinds.items() if name in table.c}
        others = [column for column in table.c if column.name not in kinds]  # have to be readable as well
        query = select(*(table.c[name] for name in present), *others)
        for rows in connection.execute(query).partitions(_BATCH):
            if not are_sound(present, rows):
                raise BadValue
            for row in rows if table is schema.talk else ():
                video_from(row.video)
            share.step()


def _check_counts(connection: Connection) -> None:
    """Raise BadValue unless each talk has the segments it says, each in a place of its own, with both times or none."""
    talk, segment = schema.talk.c, schema.segment.c
    half = case((segment.start.is_(None) != segment.end.is_(None), 1), else_=0)
    held = select(segment.talk_id, func.count(), func.count(segment.rank.distinct()), func.sum(half))
    found = {id: tuple(row) for id, *row in connection.execute(held.group_by(segment.talk_id))}
    for id, counted in connection.execute(select(talk.id, talk.segments)):
        if found.get(id, (0, 0, 0)) != (counted, counted, 0):
            raise BadValue
