"""The talks of the library: listed, added, named, put aside, erased and copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, exists, select
from sqlalchemy.exc import DBAPIError

from dwuglos.errors import TalkInUse
from dwuglos.store.briefs import put_brief
from dwuglos.store.bulk import send
from dwuglos.store.damage import Damage
from dwuglos.store.ignoring import ignored_in
from dwuglos.store.media import put_media
from dwuglos.store.reading import Reader
from dwuglos.store.rows import TALK_ID, summary_of, talk_row
from dwuglos.store.schema import ignored, part, segment, talk, typing
from dwuglos.store.terms import put_terms, terms_in
from dwuglos.store.transactions import Transactions
from dwuglos.talk.article import Part
from dwuglos.talk.brief import Brief
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.stored_talk import NO_FACTS, TalkFacts, TalkSummary
from dwuglos.talk.term_rows import row_of
from dwuglos.talk.transcript import Segment, storable
from dwuglos.talk.video import Video

_ADD_SEGMENT, _ADD_PART = segment.insert(), part.insert()
_IS_TYPED_INTO = exists().where(typing.c.talk_id == talk.c.id)
_SHOWN = tuple(field.name for field in fields(TalkSummary) if field.name in talk.c)
_LISTED = select(*(talk.c[name] for name in _SHOWN), _IS_TYPED_INTO.label("is_unfinished"))
"""What a list shows of talks; what their files held beside cues may be large, and is not looked at."""


class Talks(Transactions):
    """The library as a list of talks."""

    def add_talk(
        self,
        title: str,
        segments: Sequence[Segment],
        source_path: str = "",
        digest: str = "",
        facts: TalkFacts = NO_FACTS,
        article: Sequence[Part] = (),
    ) -> int:
        """Keep a new talk and return its id; `digest` is the SHA-256 of the file it came from."""
        with self._writing() as connection:
            return insert_talk(connection, self._new(title, facts, source_path, digest), segments, article, facts)

    def _new(self, title: str, facts: TalkFacts, source_path: str = "", digest: str = "") -> dict[str, Any]:
        now = self._now()
        return {
            "title": title,
            "source_path": source_path,
            "source_digest": digest,
            "created": now,
            "changed": now,
            "extras": facts.extras,
            "video": facts.video.to_json(),
        }

    def talks(self, deleted: bool = False) -> list[TalkSummary]:
        """Return the talks in use, or the deleted ones, the last changed first."""
        chosen = talk.c.deleted.isnot(None) if deleted else talk.c.deleted.is_(None)
        statement = _LISTED.where(chosen).order_by(talk.c.changed.desc(), talk.c.id.desc())
        with self._reading() as connection:
            try:
                rows = connection.execute(statement).all()
            except DBAPIError:
                with self._database.any_text(connection):
                    rows = connection.execute(statement).all()
            return [self._summary(connection, row) for row in rows]

    def _summary(self, connection: Connection, row: Any) -> TalkSummary:
        damage = Damage()
        return summary_of(Reader(connection, self._database, damage).mended_row(row), bool(damage))

    def has_deleted_talks(self) -> bool:
        """Say whether any talk is put aside."""
        with self._reading() as connection:
            return connection.execute(select(talk.c.id).where(talk.c.deleted.isnot(None)).limit(1)).first() is not None

    def talk(self, id: int) -> TalkSummary:
        """Return one talk. Raises TalkNotFound."""
        with self._reading() as connection:
            row = Reader(connection, self._database, damage := Damage()).row(id)
            return summary_of(row, damage.others > 0)

    def talk_of_file(self, source_path: str, digest: str) -> TalkSummary | None:
        """Return the talk that was made from a file: from the same place, or else with the same content."""
        source_path = storable(source_path)
        same = (talk.c.source_path == source_path) | ((talk.c.source_digest == digest) & (talk.c.source_digest != ""))
        with self._reading() as connection:
            rows = connection.execute(select(talk).where(same, talk.c.deleted.is_(None)).order_by(talk.c.id.desc()))
            found = sorted(rows, key=lambda row: bool(row.source_path != source_path))
            return self._summary(connection, found[0]) if found else None

    def facts(self, id: int) -> TalkFacts:
        """Return what is known of a talk beside its segments. Raises TalkNotFound."""
        with self._reading() as connection:
            reader = Reader(connection, self._database, Damage())
            return reader.facts(reader.row(id))

    def source_digest(self, id: int) -> str:
        """Return the SHA-256 of the file a talk came from, or an empty string."""
        with self._reading() as connection:
            return str(Reader(connection, self._database, Damage()).row(id).source_digest)

    def rename_talk(self, id: int, title: str) -> None:
        """Give a talk another title."""
        self._update(id, title=title, changed=self._now())

    def keep_video(self, id: int, video: Video) -> None:
        """Remember facts about a talk's video in place of those known before."""
        self._update(id, video=video.to_json(), changed=self._now())

    def delete_talk(self, id: int) -> None:
        """Put a talk aside; `restore_talk` brings it back."""
        self._update(id, deleted=self._now())

    def restore_talk(self, id: int) -> None:
        """Bring a deleted talk back."""
        self._update(id, deleted=None)

    def _update(self, id: int, **values: object) -> None:
        with self._writing() as connection:
            talk_row(connection, id, TALK_ID)
            connection.execute(talk.update().where(talk.c.id == id).values(**values))

    def erase_talk(self, id: int) -> None:
        """Remove a talk and everything that belongs to it for good. Raises TalkInUse while it is open somewhere."""
        self._check_writable()
        try:
            lock = self._database.lock(id)
        except TalkInUse:
            raise TalkInUse("This talk is open in another window; close it there first.") from None
        try:
            with self._writing() as connection:
                talk_row(connection, id, TALK_ID)
                connection.execute(talk.delete().where(talk.c.id == id))
        finally:
            if lock is not None:
                lock.release()

    def duplicate_talk(self, id: int, title: str) -> int:
        """Copy a talk as it is now, without its history, and return the copy's id.

        Of a damaged talk the copy has what can be read, and is sound.
        """
        with self._writing() as connection:
            reader = Reader(connection, self._database, Damage())
            facts = reader.facts(reader.row(id))
            segments, article = reader.segments(id), reader.article(id)
            copy = insert_talk(connection, self._new(title, facts), segments, article, facts)
            left = ignored_in(connection, self._database, id)
            send(connection, ignored.insert(), ("talk_id", *Ignored._fields), ((copy, *each) for each in left))
            put_terms(
                connection, copy, (row_of(each.term, each.at) for each in terms_in(connection, self._database, id))
            )
            return copy


def insert_talk(
    connection: Connection,
    row: dict[str, Any],
    segments: Sequence[Segment],
    article: Sequence[Part],
    facts: TalkFacts = NO_FACTS,
) -> int:
    """Add a talk and return its id; of its counters, those that `row` lacks are those of a new one."""
    added = connection.execute(talk.insert(), counts_of(segments) | row)
    assert added.inserted_primary_key is not None
    id = int(added.inserted_primary_key[0])
    send(connection, _ADD_SEGMENT, ("talk_id", *Segment._fields), ((id, *each) for each in segments))
    send(connection, _ADD_PART, ("talk_id", *Part._fields), ((id, *each) for each in article))
    put_media(connection, id, facts.media, row["created"])
    put_brief(connection, id, Brief(facts.synopsis), row["created"])
    return id


def counts_of(segments: Sequence[Segment]) -> dict[str, int]:
    """Return what a new talk with these segments counts."""
    return {
        "segments": len(segments),
        "translated": sum(s.state != "initial" for s in segments),
        "reviewed": sum(s.state in CONFIRMED for s in segments),
        "length": max((s.end for s in segments if s.end is not None), default=0),
        "last_step": 0,
        "highest_id": max((s.id for s in segments), default=0),
        "version": 0,
    }
