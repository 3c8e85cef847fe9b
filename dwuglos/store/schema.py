"""The tables of the library, as they are now; how they came to be is in `migrations`."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)

from dwuglos.talk.transcript import storable

NEWEST = "0009"
"""The revision of `migrations` that these tables are."""


class Words(TypeDecorator[str]):
    """A text as people and files give it: what not every database can hold is replaced on the way in."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:
        """Return what each value goes through; not `process_bind_param`, which costs another call for each text."""
        return _stored


def _stored(text: str | None) -> str | None:
    return storable(text) if text else text  # most notes, origins and extras are empty


metadata = MetaData()
_DROPPED = text("dropped IS NOT NULL")

version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Alembic's own table, so that one cheap look tells whether Alembic is needed at all."""

stamp = Table(  # of one row: see stamp.py
    "stamp",
    metadata,
    Column("library", String(40), nullable=False),
    Column("mark", String(16), nullable=False),
    Column("parent", String(16), nullable=False),
)

talk = Table(
    "talk",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Words, nullable=False),
    Column("source_path", Words, nullable=False),
    Column("source_digest", Words, nullable=False),
    Column("extras", Words, nullable=False),  # what its file held beside cues, for the way back into that format
    Column("video", Words, nullable=False),  # facts about the video, as JSON
    Column("created", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("deleted", BigInteger),  # when it was deleted; NULL while it is in use
    # Counted with every write, so that the home page of a large library need not look at segments.
    Column("segments", Integer, nullable=False),
    Column("translated", Integer, nullable=False),
    Column("reviewed", Integer, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("last_step", Integer, nullable=False),
    Column("highest_id", Integer, nullable=False),  # segment ids are never used twice
    Column("version", Integer, nullable=False, server_default=text("0")),  # how many moves of its history were written
    sqlite_autoincrement=True,
)

segment = Table(
    "segment",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Integer, primary_key=True),
    Column("rank", BigInteger, nullable=False),
    Column("start", BigInteger),
    Column("end", BigInteger),
    Column("source", Words, nullable=False),
    Column("target", Words, nullable=False),
    Column("state", Text, nullable=False),
    Column("origin", Words, nullable=False),
    Column("note", Words, nullable=False),
    Column("extra", Words, nullable=False),
    Column("timing", Text, nullable=False, server_default=text("''")),
    sqlite_with_rowid=False,
)

part = Table(  # of the article
    "part",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("rank", BigInteger, nullable=False),
    Column("text", Words, nullable=False),
    Column("time", BigInteger),
    Column("segment", Integer),
    Column("origin", Words, nullable=False),
    Column("basis", Words, nullable=False),
    sqlite_with_rowid=False,
)

step = Table(
    "step",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("label", Words, nullable=False),
    Column("state", Text, nullable=False),  # done, undone, or dropped (undone, and out of reach since)
    Column("dropped", Integer),  # the version of the talk that put it out of reach
    Index("step_by_dropped", "talk_id", "dropped", sqlite_where=_DROPPED),
    sqlite_with_rowid=False,
)


def fit_postgresql() -> None:
    """Let the index of dropped steps leave out all others on PostgreSQL, too.

    Named in the table, it would have SQLAlchemy load all that it knows of PostgreSQL, for which whoever opens a library
    in a file would wait.
    """
    (by_dropped,) = step.indexes
    by_dropped.dialect_options["postgresql"]["where"] = _DROPPED


revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), nullable=False),
    Column("step", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),  # do, undo or redo
    Column("segment", Integer, nullable=False),
    Column("before", Words),  # a segment as a JSON array in the order of its fields
    Column("after", Words),
    Column("version", Integer, nullable=False, server_default=text("0")),  # of the talk, that this made
    Index("revision_by_version", "talk_id", "version"),
    Index("revision_by_step", "talk_id", "step"),
    Index("revision_by_segment", "talk_id", "segment"),
)

part_revision = Table(
    "part_revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), nullable=False),
    Column("step", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),  # do, undo or redo
    Column("part", Integer, nullable=False),
    Column("before", Words),  # a part as a JSON array in the order of its fields
    Column("after", Words),
    Column("version", Integer, nullable=False, server_default=text("0")),  # of the talk, that this made
    Index("part_revision_by_version", "talk_id", "version"),
    Index("part_revision_by_step", "talk_id", "step"),
    Index("part_revision_by_part", "talk_id", "part"),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("engine", Words, nullable=False),
    Column("digest", Words, nullable=False),  # of what was sent
    Column("answer", Words, nullable=False),
    Index("draft_by_digest", "talk_id", "digest"),
)

drafted = Table(  # the last draft that each segment got
    "drafted",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("segment", Integer, primary_key=True),
    Column("draft", ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    Column("text", Words, nullable=False),
    Column("distance", Integer),  # to what a person confirmed; NULL until then
    sqlite_with_rowid=False,
)

typing = Table(
    "typing",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("segment", Integer, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("text", Words, nullable=False),
    Column("at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

ignored = Table(  # findings that a person does not want to hear of again
    "ignored",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), nullable=False),
    Column("segment", Integer, nullable=False),  # 0 for everywhere in the talk
    Column("check", Words, nullable=False),
    Column("text", Words, nullable=False),  # what the finding was about
    Column("at", BigInteger, nullable=False),
    Index("ignored_by_talk", "talk_id"),
)

media = Table(  # what is played along with a talk
    "media",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("path", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("duration", BigInteger, nullable=False),  # 0 while nobody knows it
    Column("at", BigInteger, nullable=False),  # when it was attached
    sqlite_with_rowid=False,
)

term = Table(  # of the glossary
    "term",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE")),  # NULL for one that counts in all talks
    Column("english", Words, nullable=False),
    Column("polish", Words, nullable=False),
    Column("forbidden", Words, nullable=False),  # expressions not to be used, with | between them
    Column("domain", Words, nullable=False),
    Column("note", Words, nullable=False),
    Column("at", BigInteger, nullable=False),  # when it was last changed
    Index("term_by_talk", "talk_id"),
)

brief = Table(  # what a language model is told of a talk
    "brief",
    metadata,
    Column("talk_id", ForeignKey("talk.id", ondelete="CASCADE"), primary_key=True),
    Column("synopsis", Words, nullable=False),
    Column("shared", Integer, nullable=False),  # 1 where its sentences may be examples for other talks, else 0
    Column("at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
