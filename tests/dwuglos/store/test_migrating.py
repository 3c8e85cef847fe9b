from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from dwuglos import places
from dwuglos.errors import BackupFailed, LibraryDamaged, LibraryError, LibraryReadOnly, LibraryTooNew
from dwuglos.settings import Settings
from dwuglos.store import migrating, schema, sqlite, sqlite_copying
from dwuglos.store.backups import backups_of
from dwuglos.store.library import Library
from dwuglos.talk.history import Write
from dwuglos.talk.transcript import Change, Transcript
from tests.dwuglos.store.files import ask, opened

NEWER = f"{int(schema.NEWEST) + 1:04}"
NEXT = f'''
"""What a coming version might do: another column of a table on whose rows others hang."""

import sqlalchemy as sa
from alembic import op

revision = "{NEWER}"
down_revision = "{schema.NEWEST}"


def upgrade() -> None:
    # Replacing a table forgets that its ids are never used twice, unless told.
    with op.batch_alter_table("talk", recreate="always", table_kwargs={{"sqlite_autoincrement": True}}) as talk:
        talk.add_column(sa.Column("channel", sa.Text, nullable=False, server_default=""))
'''


@pytest.fixture
def filled(tmp_path: Path, transcript: Transcript) -> Path:
    """A library with a talk in it."""
    path = tmp_path / "filled.db"
    with Library(path) as library:
        talk = library.add_talk("Talk", list(transcript))
        changed = transcript[0]._replace(note="x")
        library.write(talk, [Write(1, "Edit note", "do", (Change(transcript[0], changed),))])
        library.keep_typing(talk, 2, "target", "pisane")
    return path


@pytest.fixture
def next_version(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this program, which has filled a library, one whose schema is a revision newer."""
    folder = tmp_path / "100% migrations"
    (folder / "versions").mkdir(parents=True)
    for file in (*migrating.MIGRATIONS.glob("*.*"), *migrating.MIGRATIONS.glob("versions/*.py")):
        (folder / file.relative_to(migrating.MIGRATIONS)).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "versions" / f"v{NEWER}_next.py").write_text(NEXT)
    monkeypatch.setattr(migrating, "MIGRATIONS", folder)
    monkeypatch.setattr(schema, "NEWEST", NEWER)


def _everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables."""
    with sqlite3.connect(path) as one:
        tables = [name for (name,) in one.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        rows = {name: list(one.execute(f"SELECT * FROM {name}")) for name in sorted(tables)}
    one.close()
    return rows


# An older library


@pytest.mark.usefixtures("next_version")
def test_every_row_survives_a_migration(filled: Path, transcript: Transcript) -> None:
    before = _everything(filled)
    assert all(before[table] for table in ("talk", "segment", "step", "revision", "typing"))
    with Library(filled) as library:
        assert library.segments(1)[1:] == list(transcript)[1:]
        with library._connection.begin():
            assert library._connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
    after = _everything(filled)
    assert after.pop("alembic_version") == [(NEWER,)]
    assert [row[:-1] for row in after.pop("talk")] == before.pop("talk")
    del before["alembic_version"]
    assert after == before
    assert ask(filled, "PRAGMA foreign_key_check") == []
    assert ask(filled, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.usefixtures("next_version")
def test_a_copy_is_made_before_a_migration(filled: Path) -> None:
    before = _everything(filled)
    Library(filled).close()
    (copy,) = backups_of(str(filled)).all()
    assert copy.why == "migration"
    assert _everything(copy.path) == before
    Library(filled).close()
    assert len(backups_of(str(filled)).all()) == 1


@pytest.mark.usefixtures("next_version")
def test_where_the_folder_for_backups_is_gone_the_copy_is_beside_the_library(filled: Path, tmp_path: Path) -> None:
    Settings(backups_folder=str(tmp_path / "gone")).save(places.settings())
    Library(filled).close()
    (copy,) = (filled.parent / "filled.db.backups").glob("*.db")
    assert copy.name.endswith("-migration.db")
    assert not (tmp_path / "gone").exists()


@pytest.mark.usefixtures("next_version")
def test_without_room_for_a_copy_there_is_no_migration(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sqlite_copying, "copy", no_room)
    before = filled.read_bytes()
    with pytest.raises(BackupFailed, match=r"is of an older version, .* \(No space left on device\)"):
        Library(filled)
    assert filled.read_bytes() == before


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    filled: Path, next_version: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = migrating.MIGRATIONS / "versions" / f"v{NEWER}_next.py"
    broken.write_text(NEXT + '    op.execute("DELETE FROM segment")\n    op.execute("no such word")\n')
    before = _everything(filled)
    with pytest.raises(LibraryError, match="syntax error"):
        Library(filled)
    assert _everything(filled) == before


@pytest.mark.usefixtures("next_version")
def test_an_old_library_that_cannot_be_written_to_is_not_migrated(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_writable", lambda path: False)
    before = filled.read_bytes()
    with pytest.raises(LibraryReadOnly, match=r"is empty or old, and cannot be written to\.$"):
        Library(filled)
    assert filled.read_bytes() == before


# What is no library of this program


def _set_version(path: Path, version: str | None) -> None:
    with sqlite3.connect(path) as one:
        one.execute("DELETE FROM alembic_version")
        if version is not None:
            one.execute("INSERT INTO alembic_version VALUES (?)", [version])
    one.close()


def test_a_newer_library_is_left_alone(filled: Path) -> None:
    _set_version(filled, "9999")
    before = filled.read_bytes()
    with pytest.raises(LibraryTooNew) as caught:
        Library(filled)
    assert str(caught.value) == (
        f"A newer version of Dwugłos wrote the library {filled}; install that version to open it."
    )
    assert filled.read_bytes() == before
    assert [path.name for path in filled.parent.iterdir()] == ["filled.db"]


def test_a_library_without_a_version_is_left_alone(filled: Path) -> None:
    _set_version(filled, None)
    before = filled.read_bytes()
    with pytest.raises(LibraryDamaged, match=r"is a database, but not a library of Dwugłos; choose another file\.$"):
        Library(filled)
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "tables",
    [
        "CREATE TABLE cookies (a)",
        "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('a1')",
    ],
)
def test_the_database_of_another_program_is_left_alone(tmp_path: Path, tables: str) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as one:
        one.executescript(tables)
    one.close()
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged, match=r"is a database, but not a library of Dwugłos; choose another file\.$"):
        Library(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["other.db"]


def test_a_library_that_could_not_be_finished_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create = migrating._create

    def interrupted(connection: Connection) -> None:
        create(connection)
        raise KeyboardInterrupt

    path = tmp_path / "library.db"
    with monkeypatch.context() as patch:
        patch.setattr(migrating, "_create", interrupted)
        with pytest.raises(KeyboardInterrupt):
            Library(path)
    with Library(path) as library:
        assert library.talks() == []


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with Library(tmp_path / "empty.db") as library:
        assert library.add_talk("Talk", []) == 1


def test_the_first_library_gets_an_article_and_known_times(tmp_path: Path) -> None:
    path = tmp_path / "first.db"
    with opened(path) as (connection, database):
        migrating.migrate(connection, database, "0001")
        connection.execute(text("INSERT INTO talk VALUES (1, 'T', '', '', '', '', 0, 0, NULL, 1, 0, 0, 0, 1, 1)"))
        connection.execute(text("INSERT INTO segment VALUES (1, 1, 5, 0, 9, 'a', '', 'initial', '', '', '')"))
        connection.execute(text("INSERT INTO step VALUES (1, 1, 0, 'Edit note', 'done')"))
        old = '[1, 5, 0, 9, "a", "", "initial", "", "", ""]'
        row = {"before": old, "after": old.replace('""]', '"x"]')}
        values = "1, 1, 1, 0, 'do', 1, :before, :after"
        connection.execute(text(f"INSERT INTO revision VALUES ({values})"), row)
        connection.commit()
    with Library(path) as library:
        assert [segment.timing for segment in library.segments(1)] == [""]
        assert library.open_talk(1).article == []
        (change,) = library.step_edit(1, 1).changes
        assert change.after is not None
        assert (change.after.extra, change.after.timing) == ("x", "")


def test_a_library_without_versions_counts_from_here_on(tmp_path: Path) -> None:
    path = tmp_path / "third.db"
    with opened(path) as (connection, database):
        migrating.migrate(connection, database, "0003")
        connection.execute(text("INSERT INTO talk VALUES (1, 'T', '', '', '', '', 0, 0, NULL, 1, 0, 0, 0, 1, 1)"))
        connection.execute(text("INSERT INTO segment VALUES (1, 1, 5, 0, 9, 'a', '', 'initial', '', '', '', '')"))
        connection.execute(text("INSERT INTO step VALUES (1, 1, 0, 'Edit note', 'done')"))
        row = {"text": '[1, 5, 0, 9, "a", "", "initial", "", "", "", ""]'}
        connection.execute(text("INSERT INTO revision VALUES (1, 1, 1, 0, 'do', 1, :text, :text)"), row)
        connection.commit()
    with Library(path) as library:
        (segment,) = library.segments(1)
        assert library.version(1) == library.open_talk(1).version == 0
        assert library.writes_since(1, 0).writes == ()
        write = Write(2, "Edit note", "do", (Change(segment, segment._replace(note="x")),))
        assert library.write(1, [write], 0).version == 1
        assert library.writes_since(1, 0) == (1, (write,))


def test_a_library_with_nul_in_its_texts_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "third.db"
    with opened(path) as (connection, database):
        migrating.migrate(connection, database, "0003")
        odd = {"odd": "a\0b", "nul": "\0", "old": '[1, 5, 0, 9, "a\\u0000b", "", "initial", "", "", "", ""]'}
        new = odd["old"].replace('"initial", "", ""', '"initial", "", "x"')
        for statement in (
            "INSERT INTO talk VALUES (1, :odd, :odd, '', :odd, '', 0, 0, NULL, 2, 0, 0, 0, 1, 2)",
            "INSERT INTO segment VALUES (1, 1, 5, 0, 9, :odd, '', 'initial', '', 'x', '', '')",
            "INSERT INTO segment VALUES (1, 2, 6, 0, 9, :nul, :odd, 'initial', :nul, :nul, :odd, '')",
            "INSERT INTO part VALUES (1, 1, 'paragraph', 5, :odd, NULL, NULL, :nul, :odd)",
            "INSERT INTO step VALUES (1, 1, 0, :odd, 'done')",
            "INSERT INTO revision VALUES (1, 1, 1, 0, 'do', 1, :old, :new)",
            "INSERT INTO draft VALUES (1, 1, 0, :odd, '', :odd)",
            "INSERT INTO drafted VALUES (1, 1, 1, :odd, NULL)",
            "INSERT INTO typing VALUES (1, 1, 'target', :odd, 0)",
        ):
            connection.execute(text(statement), odd | {"new": new})
        connection.commit()
    with Library(path) as library:
        found = library.open_talk(1)
        transcript = Transcript(found.segments)
        library.step_edit(1, 1).inverse.apply(transcript)
        assert [segment.note for segment in transcript] == ["", "\N{REPLACEMENT CHARACTER}"]
        assert found.summary.title == transcript[0].source == "a\N{REPLACEMENT CHARACTER}b"
    values = [str(value) for rows in _everything(path).values() for row in rows for value in row]
    assert not [value for value in values if "\0" in value]
    assert len([value for value in values if "\N{REPLACEMENT CHARACTER}" in value]) == 17
