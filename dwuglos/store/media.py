"""The video or sound of talks, as the library remembers it: a path and a digest, never the file itself."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.rows import TALK_ID, talk_row
from dwuglos.store.schema import media
from dwuglos.store.soundness import MEDIA, are_sound
from dwuglos.store.transactions import Transactions
from dwuglos.talk.media import Media

_MINE = media.c.talk_id == bindparam("talk")
_DIGESTS = select(media.c.digest)
_FOUND = select(*(media.c[name] for name in Media._fields)).where(_MINE)


class TalkMedia(Transactions):
    """The library as the memory of which file is played along with which talk."""

    def keep_media(self, id: int, file: Media | None) -> None:
        """Remember what is played along with a talk, instead of what was; None for nothing. Raises TalkNotFound."""
        with self._writing() as connection:
            talk_row(connection, id, TALK_ID)
            put_media(connection, id, file, self._now())

    def media_digest(self, id: int) -> str:
        """Return by what the file is known again that is played along with a talk, "" where none is or nobody knows."""
        with self._reading() as connection:
            talk_row(connection, id, TALK_ID)
            file = media_of(connection, id)
            return "" if file is None else file.digest

    def media_digests(self) -> frozenset[str]:
        """Return by what the files are known again that are played along with talks, deleted ones included."""
        with self._reading() as connection:
            return frozenset(each for each in connection.scalars(_DIGESTS) if isinstance(each, str) and each)


def media_of(connection: Connection, id: int) -> Media | None:
    """Return what is played along with a talk; one whose row is damaged has no more than to be attached again."""
    try:
        row = connection.execute(_FOUND, {"talk": id}).one_or_none()
    except DBAPIError:
        return None
    return Media._make(row) if row is not None and are_sound(MEDIA, [row]) else None


def put_media(connection: Connection, id: int, file: Media | None, at: int) -> None:
    """Remember what is played along with a talk; `at` is when (ms since 1970, UTC)."""
    connection.execute(media.delete().where(_MINE), {"talk": id})
    if file is not None:
        connection.execute(media.insert(), {"talk_id": id, **file._asdict(), "at": at})
