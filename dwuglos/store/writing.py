"""Writing moves of a talk's history: whether they may be, and what of the talk moves along with them.

A confirmed segment has to be on the disk in a few milliseconds. So one look tells all that has to be known before, the
statements are made once, and those that would find nothing are not sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, exists, func, select

from dwuglos.errors import StaleTalk
from dwuglos.store import drafts, revisions, typings
from dwuglos.store.rows import talk_row
from dwuglos.store.schema import drafted, segment, talk, typing
from dwuglos.store.soundness import TALK, check
from dwuglos.talk.history import Write
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change

_THIS: BindParameter[int] = bindparam("talk")
_STANDING = (
    select(
        *(talk.c[name] for name in ("version", "segments", "translated", "reviewed", "last_step", "highest_id")),
        exists().where(typing.c.talk_id == _THIS).label("has_typings"),
        exists().where(drafted.c.talk_id == _THIS).label("has_drafts"),
    )
    .where(talk.c.id == _THIS)
    .with_for_update(of=talk)  # where a whole database is not locked, the talk is
)
_UPDATE = talk.update().where(talk.c.id == _THIS)
_LENGTH = _UPDATE.values(
    length=select(func.coalesce(func.max(segment.c.end), 0)).where(segment.c.talk_id == _THIS).scalar_subquery()
)


def write(connection: Connection, id: int, writes: Sequence[Write], at: int, version: int | None) -> int:
    """Write moves that were made on a version of a talk, or whatever it is at, and return the one it is at now.

    Raises StaleTalk, with nothing written, and TalkNotFound.
    """
    row = talk_row(connection, id, _STANDING)
    check(TALK, row._mapping)
    if version is not None and row.version != version:
        raise StaleTalk(id, row.version)
    changes = [change for write in writes for change in write.changes]
    counts = _counts(row, writes, changes)
    connection.execute(_UPDATE, counts | {"talk": id, "changed": at})
    revisions.keep(connection, id, writes, at, counts["version"], row.last_step)
    if row.has_drafts:
        drafts.measure(connection, id, changes)
    if row.has_typings:
        typings.forget(connection, id, {change.id for change in changes})
    if any(_moves_time(change) for change in changes):
        connection.execute(_LENGTH, {"talk": id})
    return counts["version"]


def _counts(row: Any, writes: Sequence[Write], changes: Sequence[Change]) -> dict[str, int]:
    """Return a talk's counters after `changes`, from those before and the changes alone."""
    counts = {name: int(getattr(row, name)) for name in ("segments", "translated", "reviewed")}
    for change in changes:
        for value, sign in ((change.before, -1), (change.after, 1)):
            if value is not None:
                counts["segments"] += sign
                counts["translated"] += sign * (value.state != "initial")
                counts["reviewed"] += sign * (value.state in CONFIRMED)
    ids = [change.after.id for change in changes if change.after is not None]
    return counts | {
        "version": row.version + len(writes),
        "last_step": max([row.last_step, *(write.step for write in writes)]),
        "highest_id": max([row.highest_id, *ids]),
    }


def _moves_time(change: Change) -> bool:
    return change.before is None or change.after is None or change.before.end != change.after.end
