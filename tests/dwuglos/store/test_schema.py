"""No text that a database cannot hold reaches one, whichever column it is for."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex

from dwuglos.store import migrating, schema
from dwuglos.store.library import Library
from dwuglos.store.values import KeptDraft
from dwuglos.talk import edits
from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.stored_talk import TalkFacts, Typing
from dwuglos.talk.transcript import Change, NewSegment, Segment, Transcript, number, storable
from dwuglos.talk.video import Video
from tests.dwuglos.store.files import ask, by_migrations, opened

HALF, MARK = "\ud83d", "\N{REPLACEMENT CHARACTER}"
texts = st.lists(st.sampled_from(["a", "ż", "😀", "\0", HALF, "\udcff", "\n", "\\u0000", '"']), max_size=8).map("".join)


def stored_texts(path: Path) -> list[str]:
    """Return every text in every table."""
    with closing(sqlite3.connect(path)) as one:
        tables = [name for (name,) in one.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        values = [value for table in tables for row in one.execute(f"SELECT * FROM {table}") for value in row]
    return [value for value in values if isinstance(value, str)]


def test_every_column_for_what_people_write_is_one_of_words() -> None:
    plain = {
        (table.name, column.name)
        for table in schema.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Text)
    }
    ours = {"kind", "state", "timing", "field"}
    assert {name for _, name in plain} == ours, "words of the program itself"


@settings(max_examples=30)
@given(text=texts, other=texts)
def test_whatever_is_written_can_be_stored_and_is_read_as_it_is_in_hand(
    tmp_path_factory: pytest.TempPathFactory, text: str, other: str
) -> None:
    path = tmp_path_factory.mktemp("library") / "l.db"
    with Library(path) as library:
        facts = TalkFacts(text, Video(title=text, description=other))
        new = number([NewSegment(0, 1, text, other, origin=other, note=text, extra=text)] * 2)
        part = Part(1, "paragraph", 5, text, origin=text, basis=other)
        talk = library.add_talk(text, new, text, other, facts, [part])
        transcript, article = Transcript(new), Article(library.article(talk))
        history = History(transcript, article=article)
        history.written.connect(lambda write: library.write(talk, [write]))
        for make in (
            lambda: edits.set_target(transcript, 1, other + "!"),
            lambda: edits.set_source(transcript, 2, other + text),
            lambda: edits.set_note(transcript, 1, text + "?"),
            lambda: edits.accept_drafts(transcript, [transcript[1]], [text + "x"], other),
        ):
            edit = make()
            if edit is not None:
                history.do(edit)
        history.undo()
        assert library.segments(talk) == list(transcript)
        library.keep_typing(talk, 1, "target", text)
        library.ignore(talk, [Ignored(1, other, text)])
        library.ignore(talk, [Ignored(1, other, text)])
        library.keep_drafts(talk, other, [KeptDraft(text, other, {1: text})])
        library.rename_talk(talk, other)
        opened = library.open_talk(talk)
        assert opened.summary.title == storable(other)
        assert opened.summary.source_path == storable(text)
        assert opened.facts.extras == storable(text)
        assert [typing._replace(at=0) for typing in opened.typings] == [Typing(1, "target", storable(text), 0)]
        assert opened.article == [part._replace(text=storable(text), origin=storable(text), basis=storable(other))]
        assert [each[:3] for each in library.ignored(talk)] == [(1, storable(other), storable(text))]
        assert library.draft_answers(talk, other) == {storable(text): storable(other)}
        found = library.talk_of_file(text, other)
        assert found is not None
        assert found.id == talk
    for value in stored_texts(path):
        assert "\0" not in value
        value.encode()


def test_texts_that_come_past_the_edits_are_stored_as_they_are_told_of(library: Library) -> None:
    """Undo and those who follow find the same text that is in the talk."""
    odd, mended = f'a\0"\\u0000{HALF}', f'a{MARK}"\\u0000{MARK}'
    (segment,) = number([NewSegment(0, 1, "One")])
    talk = library.add_talk("Talk", [segment])
    changed = Segment(1, segment.rank, 0, 1, odd, odd, "translated", odd, odd, odd)
    part = Part(1, "paragraph", 5, odd, None, None, odd, odd)
    library.write(talk, [Write(1, odd, "do", (Change(segment, changed),), (), (PartChange(None, part),))])
    now = library.segments(talk)[0]
    assert now == changed._replace(source=mended, target=mended, origin=mended, note=mended, extra=mended)
    kept = part._replace(text=mended, origin=mended, basis=mended)
    assert library.step_edit(talk, 1) == Edit(mended, (Change(segment, now),), (PartChange(None, kept),))
    assert library.article(talk) == [kept]
    assert library.writes_since(talk, 0).writes[0].changes == (Change(segment, now),)
    assert library.path is not None
    assert not any("\0" in text for text in stored_texts(library.path))


# One schema, made in two ways


def test_the_newest_revision_is_the_last_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrating.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.NEWEST]


@pytest.mark.parametrize("way", ["at once", "by migrations"])
def test_the_tables_are_those_of_the_schema(tmp_path: Path, way: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    path = tmp_path / "library.db"
    if way == "at once":
        Library(path).close()
    else:
        by_migrations(path)
    with opened(path) as (connection, _):
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, schema.metadata) == []


def test_both_ways_give_the_same_tables(tmp_path: Path) -> None:
    Library(tmp_path / "at-once.db").close()
    by_migrations(tmp_path / "migrated.db")
    at_once, migrated = (_tables(tmp_path / name) for name in ("at-once.db", "migrated.db"))
    assert at_once == migrated
    assert {name for _, name, _ in at_once} >= {"talk", "segment", "step", "revision", "typing", "alembic_version"}


def _tables(path: Path) -> list[tuple[object, ...]]:
    found = ask(path, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    # Alembic names the primary key of its own table, and statements are written with other white space.
    return [
        (kind, name, re.sub(r"\s*([,()\s])\s*", r"\1", str(sql).replace("CONSTRAINT alembic_version_pkc ", "")))
        for kind, name, sql in found
    ]


def test_who_opens_a_file_does_not_wait_for_what_servers_need() -> None:
    lines = ("import sys, dwuglos.store.library", "print(sorted(name for name in sys.modules if 'postgres' in name))")
    done = subprocess.run([sys.executable, "-c", "; ".join(lines)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"


def test_on_postgresql_too_the_index_of_dropped_steps_holds_no_others() -> None:
    schema.fit_postgresql()
    (index,) = schema.step.indexes
    made = str(CreateIndex(index).compile(dialect=postgresql.dialect()))
    assert made.endswith("WHERE dropped IS NOT NULL")
