"""What SQLite does its own way."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, nullcontext
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from dwuglos.errors import InputError, LibraryError, LibraryReadOnly, TalkInUse
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.store.sqlite import SqliteDatabase
from dwuglos.talk.transcript import Transcript

ROOT = Path(__file__).parents[3]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(LibraryReadOnly, match=r"^The folder .*file for the library cannot be made: File exists; "):
        Library(tmp_path / "file" / "library.db")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX systems")
@pytest.mark.parametrize("reading", [False, True])
def test_what_is_no_file_is_no_library(tmp_path: Path, reading: bool) -> None:
    pipe = tmp_path / "pipe.db"
    os.mkfifo(pipe)
    with pytest.raises(LibraryError, match=r"pipe\.db is not a file, so it can be no library; choose another file\.$"):
        Library(pipe, reading=reading)
    assert list(tmp_path.iterdir()) == [pipe]


def test_every_edit_reaches_the_disk_before_it_counts(library: Library) -> None:
    facts = {}
    with library._connection.begin():
        for pragma in ("journal_mode", "synchronous", "foreign_keys"):
            facts[pragma] = library._connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
    assert facts == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


START = """
import sys
from dwuglos.store.library import Library
print("ready", flush=True)
sys.stdin.readline()
with Library(sys.argv[1]) as library:
    library.add_talk("Talk", [])
"""


def test_programs_that_start_together_make_one_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    command = [sys.executable, "-c", START, str(path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    programs = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    assert [program.returncode for program in programs] == [0, 0, 0]
    with Library(path) as library:
        assert len(library.talks()) == 3


@pytest.mark.parametrize(
    ("reason", "complaint"),
    [
        ("database is locked", "locked"),
        ("database table is locked: talk", "locked"),
        ("attempt to write a readonly database", "read-only"),
        ("database or disk is full", "full"),
        ("disk I/O error", "full"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "damaged"),
        ("no such table: talk", "damaged"),
        ("no such column: talk.version", "damaged"),
        ("unable to open database file", "unreachable"),
        ("UNIQUE constraint failed: segment.id", None),
    ],
)
def test_what_sqlite_complains_of(reason: str, complaint: str | None) -> None:
    assert SqliteDatabase(None).complaint(reason) == complaint


def test_a_library_in_memory_is_a_library(transcript: Transcript) -> None:
    database = SqliteDatabase(None)
    assert (database.name, database.path, database.read_only) == ("sqlite://", None, False)
    assert database.lock(1) is None
    assert database.alone() is None
    database.close()
    with database.connect() as connection:
        database.settle(connection)
        assert _pragma(connection, "foreign_keys") == 1
    database.close()


def _pragma(connection: Connection, name: str) -> object:
    value = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
    connection.rollback()
    return value


def test_each_connection_is_set_up(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "library.db")
    assert not database.read_only
    with database.connect() as connection:
        assert [_pragma(connection, name) for name in ("foreign_keys", "synchronous", "secure_delete")] == [1, 2, 1]
        assert _pragma(connection, "query_only") == 0
        assert _pragma(connection, "journal_mode") == "delete"
        database.settle(connection)
        assert _pragma(connection, "journal_mode") == "wal"
        reader = SqliteDatabase(tmp_path / "library.db", reading=True)
        assert reader.read_only
        with reader.connect() as other:
            assert _pragma(other, "query_only") == 1
        reader.close()
    database.close()


def test_foreign_keys_come_back_whatever_happens(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "library.db")
    seen = []

    def change() -> None:
        with database.changing_tables(connection):
            seen.append(_pragma(connection, "foreign_keys"))
            raise InputError("Something failed.")

    with database.connect() as connection:
        with pytest.raises(InputError):
            change()
        assert [*seen, _pragma(connection, "foreign_keys")] == [0, 1]
    database.close()


def test_a_file_in_use_is_settled_at_another_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "WAIT", 0.01)
    database = SqliteDatabase(tmp_path / "library.db")
    with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as other:
        other.execute("CREATE TABLE a (b)")
        other.execute("BEGIN IMMEDIATE")
        with database.connect() as connection:
            database.settle(connection)
            assert _pragma(connection, "journal_mode") == "delete"
    database.close()


def test_one_that_writes_keeps_others_out_from_its_beginning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "WAIT", 0.01)
    one, other = SqliteDatabase(tmp_path / "library.db"), SqliteDatabase(tmp_path / "library.db")
    with one.connect() as first, other.connect() as second:
        one.settle(first)
        with one.transaction(first, writes=True):
            with other.transaction(second, writes=False):
                assert second.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one() == 0
            with pytest.raises(OperationalError, match="database is locked"), other.transaction(second, writes=True):
                pass
        with other.transaction(second, writes=True):
            second.exec_driver_sql("CREATE TABLE a (b)")
    one.close()
    other.close()


def test_a_library_in_a_folder_that_may_not_be_written_to_is_read_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    path.touch()
    monkeypatch.setattr(sqlite.os, "access", lambda file, mode: False)
    assert SqliteDatabase(path)._url().query == {"uri": "true", "mode": "ro", "immutable": "1"}
    assert SqliteDatabase(path, reading=True)._url().query["mode"] == "ro"
    path.with_name("library.db-shm").touch()
    assert SqliteDatabase(path)._url().query == {"uri": "true", "mode": "ro"}
    monkeypatch.setattr(sqlite.os, "access", lambda file, mode: Path(file).is_dir())
    path.with_name("library.db-shm").unlink()
    assert SqliteDatabase(path)._url().query == {"uri": "true", "mode": "ro"}
    assert SqliteDatabase(path).read_only
    monkeypatch.setattr(sqlite.os, "access", lambda file, mode: Path(file).is_file())
    assert SqliteDatabase(path).read_only
    assert not SqliteDatabase(tmp_path / "new.db").read_only


def test_the_file_that_others_write_is_opened_for_reading_as_any_other(tmp_path: Path) -> None:
    assert SqliteDatabase(tmp_path / "l.db", reading=True)._url().query == {"uri": "true", "mode": "rw"}
    assert SqliteDatabase(tmp_path / "l.db")._url().query == {"uri": "true"}


def test_a_talk_of_a_file_has_one_writer(library: Library) -> None:
    assert library.path is not None
    database = SqliteDatabase(library.path)
    with library.lock_talk(3) or nullcontext(), pytest.raises(TalkInUse):
        database.lock(3)
    lock = database.lock(3)
    assert lock is not None
    lock.release()


def test_what_another_connection_wrote_is_noticed(library: Library) -> None:
    with library.reader() as reader:
        before = reader.data_version()
        assert reader.data_version() == before
        library.add_talk("Talk", [])
        assert reader.data_version() != before
