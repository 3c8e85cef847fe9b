"""One talk of the library: opened, followed, taken for writing, and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Connection, Select, bindparam, case, func, select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.damage import Damage
from dwuglos.store.locks import TalkLock
from dwuglos.store.reading import Reader
from dwuglos.store.rows import summary_of, talk_row, version_of
from dwuglos.store.schema import part, part_revision, step, talk
from dwuglos.store.soundness import COUNT, STEP, TALK, BadValue, are_sound, check
from dwuglos.store.transactions import Transactions
from dwuglos.store.typings import FOUND
from dwuglos.store.writing import write
from dwuglos.talk.article import Part
from dwuglos.talk.history import Step, Write
from dwuglos.talk.stored_talk import SavedTalk, StoredSteps, StoredTalk
from dwuglos.talk.transcript import Segment

_OPENED_STEPS = 1000
"""Steps of earlier sessions that can still be taken back."""


_Read = TypeVar("_Read")
_TALK: BindParameter[int] = bindparam("talk")


def _steps_in(state: str) -> Select[int, str]:
    chosen = select(step.c.number, step.c.label).where(step.c.talk_id == _TALK, step.c.state == state)
    return chosen.order_by(step.c.number.desc())


def _highest_part() -> Select[int]:
    """Return the highest id that a part of a talk's article ever had."""
    of_now = select(func.max(part.c.id)).where(part.c.talk_id == _TALK).scalar_subquery()
    of_old = select(func.max(part_revision.c.part)).where(part_revision.c.talk_id == _TALK).scalar_subquery()
    now, ever = func.coalesce(of_now, 0), func.coalesce(of_old, 0)
    return select(case((now > ever, now), else_=ever))  # of two values `max` takes the greater with SQLite alone


# Only what was done may be cut short: a step to be done again counts on those before it.
_COUNTED = select(talk.c.id, talk.c.segments).where(talk.c.id == _TALK)
_DONE, _UNDONE = _steps_in("done").limit(_OPENED_STEPS), _steps_in("undone")
_HIGHEST_PART = _highest_part()


class OneTalk(Transactions):
    """The library as the place of a talk in hand."""

    def segments(self, id: int) -> list[Segment]:
        """Return the segments of a talk in order. Raises TalkNotFound, and LibraryDamaged when one is not whole."""
        with self._reading() as connection:
            return self._whole(connection, id, Reader.segments)

    def article(self, id: int) -> list[Part]:
        """Return the parts of a talk's article. Raises TalkNotFound, and LibraryDamaged when one is not whole."""
        with self._reading() as connection:
            return self._whole(connection, id, Reader.article)

    def open_talk(self, id: int, read_only_reason: str = "") -> StoredTalk:
        """Return a whole talk; `read_only_reason` says why it is not to be changed. Raises TalkNotFound.

        Of a damaged one everything that can be read is returned, and `damage` says what could not: it is not to be
        changed, and comes without its history.
        """
        with self._reading() as connection:
            damage = Damage()
            reader = Reader(connection, self._database, damage)
            row = reader.row(id)
            facts, segments, article = reader.facts(row), reader.segments(id), reader.article(id)
            reader.compare_counts(row, segments)
            typings = reader.typings(id, FOUND)
            try:
                steps = _steps_of(connection, row)
            except (BadValue, DBAPIError):
                damage.others += 1
            if damage:
                steps = StoredSteps(row.version, [], [], row.last_step, row.highest_id, 0)
            return StoredTalk(
                summary=summary_of(row),
                facts=facts,
                segments=segments,
                article=article,
                highest_part=steps.highest_part,
                done=steps.done,
                undone=steps.undone,
                last_step=steps.last_step,
                highest_id=steps.highest_id,
                typings=typings,
                version=steps.version,
                read_only_reason=read_only_reason or str(damage.error or ""),
                damage=damage.error,
            )

    def steps(self, id: int) -> StoredSteps:
        """Return the history of a talk as it is now. Raises TalkNotFound."""
        with self._reading() as connection:
            row = talk_row(connection, id)
            check(TALK, row._mapping)
            return _steps_of(connection, row)

    def _whole(self, connection: Connection, id: int, read: Callable[[Reader, int], _Read]) -> _Read:
        damage = Damage()
        reader = Reader(connection, self._database, damage)
        reader.row(id, _COUNTED)
        read_values = read(reader, id)
        if read is not Reader.segments:
            damage.counted = damage.found
        if damage.error is not None:
            raise damage.error
        return read_values

    def version(self, id: int) -> int:
        """Return how many moves of a talk's history were written: one cheap look. Raises TalkNotFound."""
        with self._reading() as connection:
            return version_of(connection, id)

    def lock_talk(self, id: int) -> TalkLock | None:
        """Take a talk for writing, until the lock is released. Raises TalkInUse, or LibraryReadOnly.

        None where a database has no such lock.
        """
        self._check_writable()
        return self._database.lock(id)

    def write(self, id: int, writes: Sequence[Write], version: int | None = None) -> SavedTalk:
        """Keep moves of a talk's history, all or none; each counts the talk's version up by one.

        `version` is the one they were made on: when the library is at another, StaleTalk is raised and nothing written.
        Without it they are written on top of whatever is there.
        """
        at = self._now()
        with self._writing() as connection:
            return SavedTalk(at, write(connection, id, writes, at, version))


def _steps_of(connection: Connection, row: Any) -> StoredSteps:
    """Return the history of a talk. Raises BadValue."""
    this = {"talk": row.id}
    done, undone = (connection.execute(query, this).all() for query in (_DONE, _UNDONE))
    highest_part = connection.execute(_HIGHEST_PART, this).scalar_one()
    if not (are_sound(STEP, done) and are_sound(STEP, undone) and COUNT.are_sound([highest_part])):
        raise BadValue
    return StoredSteps(
        version=row.version,
        done=[Step(*found) for found in reversed(done)],
        undone=[Step(*found) for found in undone],
        last_step=row.last_step,
        highest_id=row.highest_id,
        highest_part=highest_part,
    )
