"""A library that somebody else made: what it brings along is not carried out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.errors import LibraryDamaged
from dwuglos.store import migrating
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.store.files import by_migrations


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Talk", number([NewSegment(0, 900, "Hello.")]))
    return path


@pytest.mark.parametrize("reading", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON talk BEGIN DELETE FROM segment; END",
        "CREATE VIEW v AS SELECT * FROM talk",
        "CREATE VIRTUAL TABLE f USING fts5(text)",
    ],
)
def test_what_acts_by_itself_is_refused(path: Path, statement: str, reading: bool) -> None:
    with closing(sqlite3.connect(path)) as one, one:
        one.execute(statement)
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged) as caught:
        Library(path, reading)
    assert str(caught.value) == (
        f"The library {path} holds instructions (triggers or views) that Dwugłos did not put there, and is not opened; "
        "choose another file, or put back a copy."
    )
    assert path.read_bytes() == before


@pytest.mark.parametrize("reading", [False, True])
def test_the_schema_of_a_file_is_not_trusted(path: Path, reading: bool) -> None:
    with Library(path, reading) as library, library._connection.begin():
        assert library._connection.exec_driver_sql("PRAGMA trusted_schema").scalar_one() == 0


@pytest.mark.parametrize("failure", [KeyError("secret"), sqlite3.OperationalError("no such word"), KeyboardInterrupt()])
def test_a_migration_that_fails_leaves_no_copy_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    path = by_migrations(tmp_path / "old.db", "0003")

    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(migrating, "migrate", fail)
    for _ in range(2):
        with pytest.raises((LibraryDamaged, Exception, KeyboardInterrupt)) as caught:
            Library(path)
        assert "secret" not in str(caught.value)
    assert [each.name for each in tmp_path.glob("*.db")] == ["old.db"]
