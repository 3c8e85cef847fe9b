"""Text that is being typed and is not an edit yet, so that it is there after the lights went out."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from dwuglos.store.rows import talk_row
from dwuglos.store.schema import typing
from dwuglos.store.transactions import Transactions
from dwuglos.talk.stored_talk import Typing, TypingPlace

_MINE = typing.c.talk_id == bindparam("talk")
_TYPED_INTO = select(typing.c.segment).where(_MINE)
_FORGET = typing.delete().where(_MINE, typing.c.segment == bindparam("this"))
FOUND = select(*(typing.c[name] for name in Typing._fields)).where(_MINE)


class Typings(Transactions):
    """The library as the memory of open editors."""

    def keep_typing(self, id: int, segment: int, field: TypingPlace, text: str) -> None:
        """Remember text that is being typed and is not an edit yet."""
        with self._writing() as connection:
            talk_row(connection, id)
            forget(connection, id, [segment])
            values = {"talk_id": id, "segment": segment, "field": field, "text": text, "at": self._now()}
            connection.execute(typing.insert(), values)

    def forget_typing(self, id: int, *segments: int) -> None:
        """Drop what was being typed into some segments, or with none named into any."""
        with self._writing() as connection:
            if segments:
                forget(connection, id, segments)
            else:
                connection.execute(typing.delete().where(typing.c.talk_id == id))


def forget(connection: Connection, talk: int, segments: Iterable[int]) -> None:
    """Drop what was being typed into some segments of a talk."""
    # An edit may name thousands, while a handful at most is being typed into.
    typed = set(connection.execute(_TYPED_INTO, {"talk": talk}).scalars()).intersection(segments)
    if typed:
        connection.execute(_FORGET, [{"talk": talk, "this": segment} for segment in typed])
