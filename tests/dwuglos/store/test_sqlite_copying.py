from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import Cancelled
from dwuglos.store import sqlite_copying
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.sqlite_copying import copy, is_whole, replace, replace_damaged

ROWS = 3000


@pytest.fixture
def source(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A database of two megabytes that is in use, with much of it in its log."""
    with closing(sqlite3.connect(tmp_path / "source.db", isolation_level=None)) as one:
        one.execute("PRAGMA journal_mode=WAL")
        one.execute("PRAGMA wal_autocheckpoint=0")
        one.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT)")
        one.execute("CREATE TABLE c (a REFERENCES a (id))")
        stamp(one, "one", "m")
        one.execute("BEGIN")
        one.executemany("INSERT INTO a (b) VALUES (?)", [("x" * 600,)] * ROWS)
        one.execute("COMMIT")
        yield one


def stamp(one: sqlite3.Connection, library: str, mark: str) -> None:
    one.execute("CREATE TABLE stamp (library, mark, parent)")
    one.execute("INSERT INTO stamp VALUES (?, ?, '')", [library, mark])


def count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as one:
        return int(one.execute("SELECT count(*) FROM a").fetchone()[0])


def test_what_is_in_the_log_is_in_the_copy(source: sqlite3.Connection, tmp_path: Path) -> None:
    assert (tmp_path / "source.db-wal").stat().st_size > 1_000_000
    copy(source, tmp_path / "copy.db", AT_ONCE)
    assert count(tmp_path / "copy.db") == ROWS
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


def test_a_copy_is_of_one_moment_and_is_not_begun_anew_by_each_write(
    source: sqlite3.Connection, tmp_path: Path
) -> None:
    steps = []
    with closing(sqlite3.connect(tmp_path / "source.db", isolation_level=None)) as writer:

        def write(share: object) -> None:
            steps.append(share)
            writer.execute("INSERT INTO a (b) VALUES ('y')")

        copy(source, tmp_path / "copy.db", Pace(write))
    assert count(tmp_path / "copy.db") == ROWS
    assert 3 < len(steps) < 10
    assert steps == sorted(steps, key=float)  # type: ignore[arg-type]
    assert count(tmp_path / "source.db") == ROWS + len(steps)


def test_half_a_copy_is_no_copy(source: sqlite3.Connection, tmp_path: Path) -> None:
    def stop(_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        copy(source, tmp_path / "copy.db", Pace(stop))
    assert list(tmp_path.glob("copy*")) == []
    source.execute("INSERT INTO a (b) VALUES ('y')")


def test_a_file_that_is_there_is_not_replaced(source: sqlite3.Connection, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(FileExistsError):
        copy(source, tmp_path / "copy.db", AT_ONCE)
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_no_room_for_the_copy_is_said_of_the_copy(
    source: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def narrow(path: Path) -> sqlite3.Connection:
        one = connect(path)
        one.execute("PRAGMA max_page_count=20")
        return one

    monkeypatch.setattr(sqlite3, "connect", narrow)
    with pytest.raises(OSError, match="No space left") as caught:
        copy(source, tmp_path / "copy.db", AT_ONCE)
    assert caught.value.errno == errno.ENOSPC
    assert list(tmp_path.glob("copy*")) == []


def test_what_is_no_database_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("this is no database, however long the text may be" * 50)
    with (
        closing(sqlite3.connect(tmp_path / "text.db")) as source,
        pytest.raises(sqlite3.DatabaseError, match="not a database"),
    ):
        copy(source, tmp_path / "copy.db", AT_ONCE)
    assert not (tmp_path / "copy.db").exists()


def test_a_bad_page_is_found_and_a_lost_key_only_when_looked_for(source: sqlite3.Connection, tmp_path: Path) -> None:
    assert is_whole(source, AT_ONCE, thorough=True)
    source.execute("INSERT INTO c VALUES (99999)")
    assert is_whole(source, AT_ONCE, thorough=False)
    assert not is_whole(source, AT_ONCE, thorough=True)
    copy(source, tmp_path / "copy.db", AT_ONCE)
    with (tmp_path / "copy.db").open("r+b") as file:
        file.seek(4096 * 40)
        file.write(os.urandom(4096))
    with closing(sqlite3.connect(tmp_path / "copy.db")) as one:
        assert not is_whole(one, AT_ONCE, thorough=False)


def test_looking_through_can_be_stopped(source: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_copying, "_OPERATIONS", 500)
    stopped = Event()
    stopped.set()
    with pytest.raises(Cancelled):
        is_whole(source, Pace(cancelled=stopped), thorough=True)
    assert source.execute("SELECT count(*) FROM a").fetchone() == (ROWS,)


def test_all_is_replaced_at_once_also_by_less(source: sqlite3.Connection, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "new.db")) as new, new:
        new.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT)")
        new.execute("INSERT INTO a (b) VALUES ('new')")
        stamp(new, "another", "n")
    replace(tmp_path / "source.db", tmp_path / "new.db")
    assert source.execute("SELECT b FROM a").fetchall() == [("new",)]
    ((library, mark, parent),) = source.execute("SELECT * FROM stamp").fetchall()
    assert (library, parent) == ("one", "m")
    assert mark not in ("m", "n")
    assert source.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_nothing_is_replaced_while_somebody_writes(source: sqlite3.Connection, tmp_path: Path) -> None:
    copy(source, tmp_path / "new.db", AT_ONCE)
    source.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        replace(tmp_path / "source.db", tmp_path / "new.db")
    source.execute("ROLLBACK")


@pytest.mark.parametrize("has_links", [True, False])
def test_a_damaged_one_goes_aside_with_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    if not has_links:
        monkeypatch.setattr(os, "link", refuse)
    library, new = tmp_path / "library.db", tmp_path / "new.db"
    library.write_text("damaged")
    library.chmod(0o600)
    (tmp_path / "library.db-wal").write_text("log")
    (tmp_path / "library.db-journal").write_text("journal")
    new.write_text("new")
    replace_damaged(library, new, tmp_path / "aside.db")
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found.pop("library.db") == "new"
    assert sys.platform == "win32" or (tmp_path / "aside.db").stat().st_mode & 0o777 == 0o600
    assert found == {"aside.db": "damaged", "aside.db-wal": "log", "aside.db-journal": "journal"}
