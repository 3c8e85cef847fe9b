"""Findings that a person does not want to hear of again, as the library remembers them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from dwuglos.store.database import Database
from dwuglos.store.rows import talk_row
from dwuglos.store.schema import ignored
from dwuglos.store.soundness import IGNORED, are_sound
from dwuglos.store.transactions import Transactions
from dwuglos.talk.ignored import Ignored

_MINE = ignored.c.talk_id == bindparam("talk")
_IGNORED = select(*(ignored.c[name] for name in Ignored._fields)).where(_MINE).order_by(ignored.c.id)
_SAME = (
    _MINE
    & (ignored.c.segment == bindparam("this"))
    & (ignored.c.check == bindparam("name"))
    & (ignored.c.text == bindparam("about"))
)


class Ignoring(Transactions):
    """The library as the memory of what a person made of findings."""

    def ignored(self, id: int) -> list[Ignored]:
        """Return what is ignored in a talk, in the order it was said. Raises TalkNotFound."""
        with self._reading() as connection:
            talk_row(connection, id)
            return ignored_in(connection, self._database, id)

    def ignore(self, id: int, findings: Iterable[Ignored]) -> None:
        """Remember findings that a person does not want to hear of again, each once."""
        with self._writing() as connection:
            talk_row(connection, id)
            for each in dict.fromkeys(findings):
                connection.execute(ignored.delete().where(_SAME), _named(id, each))
                connection.execute(ignored.insert(), {"talk_id": id, **each._asdict(), "at": each.at or self._now()})

    def heed(self, id: int, findings: Iterable[Ignored]) -> None:
        """Forget that findings were not to be heard of; whenever that was said."""
        with self._writing() as connection:
            talk_row(connection, id)
            for each in findings:
                connection.execute(ignored.delete().where(_SAME), _named(id, each))


def ignored_in(connection: Connection, database: Database, talk: int) -> list[Ignored]:
    """Return what is ignored in a talk; what cannot be read is left out, and is a finding that is heard of again."""
    with database.any_text(connection):
        rows = connection.execute(_IGNORED, {"talk": talk}).all()
    return [Ignored(*row) for row in rows if are_sound(IGNORED, [row])]


def _named(id: int, each: Ignored) -> dict[str, object]:
    return {"talk": id, "this": each.segment, "name": each.check, "about": each.text}
