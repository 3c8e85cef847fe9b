"""What a language model is told of talks: a synopsis of each, and whose sentences may be its examples elsewhere."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.rows import TALK_ID, talk_row
from dwuglos.store.schema import brief, talk
from dwuglos.store.soundness import BRIEF, are_sound
from dwuglos.store.transactions import Transactions
from dwuglos.talk.brief import Brief

_MINE = brief.c.talk_id == bindparam("talk")
_FOUND = select(brief.c.synopsis, brief.c.shared).where(_MINE)
_SHARED = (
    select(brief.c.talk_id)
    .join(talk, talk.c.id == brief.c.talk_id)
    .where(brief.c.shared == 1, talk.c.deleted.is_(None))
)


class Briefs(Transactions):
    """The library as the memory of what a language model is told of talks."""

    def brief(self, id: int) -> Brief:
        """Return what is kept of a talk. Raises TalkNotFound."""
        with self._reading() as connection:
            talk_row(connection, id, TALK_ID)
            return brief_of(connection, id)

    def keep_brief(self, id: int, kept: Brief) -> None:
        """Keep it instead of what was. Raises TalkNotFound."""
        with self._writing() as connection:
            talk_row(connection, id, TALK_ID)
            put_brief(connection, id, kept, self._now())

    def shared_talks(self) -> list[int]:
        """Return the talks in use whose confirmed sentences may be examples for other talks."""
        with self._reading() as connection:
            return sorted(connection.execute(_SHARED).scalars())


def brief_of(connection: Connection, id: int) -> Brief:
    """Return what is kept of a talk; of a damaged row nothing is left."""
    try:
        row = connection.execute(_FOUND, {"talk": id}).one_or_none()
    except DBAPIError:
        return Brief()
    return Brief(row.synopsis, row.shared == 1) if row is not None and are_sound(BRIEF, [row]) else Brief()


def put_brief(connection: Connection, id: int, kept: Brief, at: int) -> None:
    """Keep it; `at` is when (ms since 1970, UTC)."""
    connection.execute(brief.delete().where(_MINE), {"talk": id})
    if kept != Brief():
        values = {"talk_id": id, "synopsis": kept.synopsis, "shared": int(kept.is_shared), "at": at}
        connection.execute(brief.insert(), values)
