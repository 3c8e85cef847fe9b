"""What SQLite does its own way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, nullcontext
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from dwuglos.errors import InputError, LibraryError, LibraryGone, LibraryLocked, LibraryReadOnly, TalkInUse
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE
from dwuglos.store.sqlite import SqliteDatabase
from dwuglos.store.sqlite_file import FileInPlace
from dwuglos.store.sqlite_log import log_of
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import ask

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


# The file and the log beside it


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Moja", [])
    return path


@pytest.fixture
def beside(path: Path) -> Path:
    """The log beside the library; it is another library's."""
    other = path.with_name("other.db")
    with Library(other) as library:
        library.add_talk("Cudza", [])
        shutil.copy(log_of(other), log_of(path))
    return log_of(path)


def kept(path: Path) -> list[Path]:
    return list(path.parent.glob("library.db-wal.other-*"))


def titles(connection: Connection) -> list[object]:
    answer = connection.exec_driver_sql("SELECT title FROM talk").scalars().all()
    connection.rollback()
    return list(answer)


@pytest.mark.parametrize("reading", [False, True])
def test_the_log_of_another_library_is_set_aside_and_told_of(path: Path, beside: Path, reading: bool) -> None:
    there = beside.read_bytes()
    database = SqliteDatabase(path, reading)
    with database.connect() as connection:
        assert titles(connection) == ["Moja"]
        assert [file.read_bytes() for file in kept(path)] == [there]
        assert [str(each).partition(";")[0] for each in database.notices] == [
            f"Changes of another file stood in the log beside the library {path}"
        ]
    database.close()


def test_its_own_log_is_taken_over_without_a_word(path: Path) -> None:
    with Library(path) as library:
        library.rename_talk(1, "Nowa")
        copy = path.with_name("copy") / "library.db"
        copy.parent.mkdir()
        for file in (path, log_of(path)):
            shutil.copy(file, copy.parent)
    database = SqliteDatabase(copy)
    with database.connect() as connection:
        assert titles(connection) == ["Nowa"]
    database.close()
    assert (database.notices, kept(copy)) == ([], [])


def test_a_log_that_another_program_has_is_left_to_it(
    path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileInPlace, "is_open_elsewhere", lambda _: True)
    database = SqliteDatabase(path)
    with pytest.raises(LibraryLocked, match="was replaced while another window or program has it open"):
        database.connect()
    assert beside.exists()
    assert kept(path) == []
    database.close()


def test_where_nothing_may_be_written_no_log_is_set_aside(
    path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite.os, "access", lambda *_: False)
    database = SqliteDatabase(path)
    database.connect().close()
    assert (database.notices, kept(path)) == ([], [])
    assert beside.exists()
    database.close()


def test_the_log_of_a_library_that_is_open_here_already_is_not_touched(path: Path) -> None:
    first, second = SqliteDatabase(path), SqliteDatabase(path)
    with first.connect() as connection:
        first.settle(connection)
        other = path.with_name("other.db")
        with Library(other) as library:
            library.add_talk("Cudza", [])
            shutil.copy(log_of(other), log_of(path))  # nobody should, and nobody here would know whose it is
        second.connect().close()
        assert (second.notices, kept(path)) == ([], [])
        log_of(path).write_bytes(b"")
    second.close()
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX systems")
def test_a_new_library_is_for_its_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def modes(path: Path) -> list[int]:
        database = SqliteDatabase(path)
        database.connect().close()
        database.close()
        return [each.stat().st_mode & 0o777 for each in (path.parent, path)]

    new = tmp_path / "new" / "library.db"
    assert modes(new) == [0o700, 0o600]
    for each, mode in ((new.parent, 0o755), (new, 0o644)):
        each.chmod(mode)
    assert modes(new) == [0o755, 0o644], "what a user lets others see stays so"
    monkeypatch.setattr(sqlite.places, "is_usual", lambda folder: folder == new.parent)
    assert modes(new) == [0o700, 0o600], "but in the usual place"


# A library that is gone, and comes back


def test_where_it_is_in_its_place_it_goes_on_with_the_same_connection(path: Path) -> None:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        database.settle(connection)
        assert database.back_in_place(connection) is connection
        path.rename(path.with_name("away.db"))
        with database.transaction(connection, writes=False):
            assert database.back_in_place(connection) is connection, "nothing is done within a transaction"
        with pytest.raises(LibraryGone):
            database.check_in_place(connection)
        with pytest.raises(LibraryGone):
            database.back_in_place(connection)
        path.with_name("away.db").rename(path)
        assert database.back_in_place(connection) is connection
        database.check_in_place(connection)
    database.close()
    memory = SqliteDatabase(None)
    with memory.connect() as connection:
        assert memory.back_in_place(connection) is connection
        memory.check_in_place(connection)
        with memory.closing(connection):
            connection.close()
    memory.close()


def test_a_copy_of_it_that_was_put_back_is_gone_on_with(path: Path) -> None:
    database = SqliteDatabase(path)
    connection = database.connect()
    database.settle(connection)
    path.rename(path.with_name("away.db"))
    with pytest.raises(LibraryGone):
        database.back_in_place(connection)
    shutil.copy(path.with_name("away.db"), path)
    with database.back_in_place(connection) as other:
        assert other is not connection
        assert connection.closed
        assert titles(other) == ["Moja"]
        path.rename(path.with_name("away again.db"))
        with pytest.raises(LibraryGone):
            database.check_in_place(other)
    database.close()


def test_another_library_in_its_place_is_not_gone_on_with_and_left_as_it_is(path: Path) -> None:
    other = path.with_name("other.db")
    with Library(other) as library:
        library.add_talk("Cudza", [])
    database = SqliteDatabase(path)
    connection = database.connect()
    database.settle(connection)
    with database.transaction(connection, writes=True):
        connection.exec_driver_sql("UPDATE talk SET title = 'Zapisana'")
    path.rename(path.with_name("away.db"))
    other.rename(path)
    there = path.read_bytes()
    with pytest.raises(LibraryGone):
        database.back_in_place(connection)
    with database.closing(connection):
        connection.close()
    with database.closing(connection):
        pass  # once more does nothing
    database.close()
    assert path.read_bytes() == there
    assert ask(path.with_name("away.db"), "SELECT title FROM talk") == [("Zapisana",)]


# Marks, texts and what does not belong into a library


def test_a_state_gets_a_mark_only_where_something_has_changed(path: Path) -> None:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        for statement, changes in (("SELECT 1", 0), ("UPDATE talk SET title = 'x'", 1), ("SELECT 1", 0)):
            ((parent, mark),) = ask(path, "SELECT parent, mark FROM stamp")
            with database.transaction(connection, writes=True):
                connection.exec_driver_sql(statement)
                database.stamp(connection)
            ((now_parent, now),) = ask(path, "SELECT parent, mark FROM stamp")
            assert (now != mark) is bool(changes)
            assert now_parent == (mark if changes else parent)
    database.close()


def test_texts_that_are_none_can_be_read_for_a_while(path: Path) -> None:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        with database.transaction(connection, writes=True):
            connection.exec_driver_sql("UPDATE talk SET title = CAST(X'41FF' AS TEXT)")
        with database.any_text(connection):
            assert titles(connection) == ["A\udcff"]
        with pytest.raises(OperationalError, match="Could not decode"):
            titles(connection)
        connection.rollback()
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER UPDATE ON talk BEGIN DELETE FROM talk; END",
        "CREATE VIRTUAL TABLE v USING fts5(a)",
    ],
)
def test_what_acts_by_itself_is_seen(path: Path, statement: str) -> None:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        assert not database.acts_by_itself(connection)
        connection.rollback()
        with database.transaction(connection, writes=True):
            connection.exec_driver_sql(statement)
        assert database.acts_by_itself(connection)
        connection.rollback()
    database.close()


def test_it_is_looked_through_copied_and_replaced(path: Path, tmp_path: Path) -> None:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        assert database.is_whole(connection, AT_ONCE)
        database.copy(connection, tmp_path / "copy.db", AT_ONCE)
    database.close()
    with Library(path) as library:
        library.rename_talk(1, "Zmieniona")
    with database.lock(1) or nullcontext(), pytest.raises(LibraryLocked):
        database.alone()
    lock = database.alone()
    assert lock is not None
    database.replace(tmp_path / "copy.db", None)
    lock.release()
    assert ask(path, "SELECT title FROM talk") == [("Moja",)]
    path.write_bytes(b"nothing of the kind" * 1000)
    database.replace(tmp_path / "copy.db", tmp_path / "damaged.db")
    assert ask(path, "SELECT title FROM talk") == [("Moja",)]
    assert (tmp_path / "damaged.db").read_bytes().startswith(b"nothing of the kind")
