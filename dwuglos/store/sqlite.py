"""SQLite: a library in one file, written by one program at a time and read by any number."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event
from sqlalchemy.pool import NullPool
from sqlalchemy.util import LRUCache

from dwuglos import places
from dwuglos.errors import LibraryError, LibraryGone, LibraryLocked, LibraryReadOnly, Notice, notice
from dwuglos.store import sqlite_copying
from dwuglos.store.database import Complaint
from dwuglos.store.locks import FileLock, LibraryLock, TalkLock
from dwuglos.store.pace import Pace
from dwuglos.store.sqlite_file import FileInPlace
from dwuglos.store.sqlite_log import index_of, is_foreign, log_of, quoted, set_aside
from dwuglos.store.stamp import new_mark
from dwuglos.system import private_files

WAIT = 5.0
"""Seconds to wait for another program that is writing."""

_BROKEN = ("Could not decode", "unsupported file format", "datatype mismatch", "has no column named", "too big")
"""Complaints of a damaged file that are not its own words for it; the first of them quotes the text."""

_ACTORS = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%' LIMIT 1"

_dialects: dict[str, Dialect] = {}
_STATEMENTS: LRUCache[Any, Any] = LRUCache(500)
"""Statements in SQL, by dialect and what they are made of. With an engine's own dialect and cache, each lane of the
window, and each library that is opened after another, would make the same ones again."""

_MARKS: dict[Complaint, tuple[str, ...]] = {
    "locked": ("database is locked", "database table is locked"),
    "read-only": ("readonly database", "read-only"),
    "full": ("disk is full", "disk I/O error"),
    "damaged": ("malformed", "not a database", "file is encrypted", "no such table", "no such column", *_BROKEN),
    "unreachable": ("unable to open",),
}


class SqliteDatabase:
    """The library in a file, made when it is not there; without a file, one in memory, gone when it is closed.

    With `reading` nothing is made, and the file is only read even where it could be written to.
    """

    def __init__(self, path: Path | None, reading: bool = False) -> None:
        self.path = path
        self.name = "sqlite://" if path is None else str(path)
        self._writable = path is None or _writable(path)
        self.read_only = reading or not self._writable
        self._engine: Engine | None = None
        self._file: FileInPlace | None = None
        self._changes = 0
        self.notices: list[Notice] = []

    def connect(self) -> Connection:
        """Return the connection that the library keeps.

        It belongs to the thread that opened it: use from another raises instead of corrupting quietly.
        """
        if self.path is not None:
            _require_file(self.path)
            if not self.read_only:
                _make_private(self.path)
            self._hold(self.path)
        # NullPool: the library keeps one connection itself; a pool would hide its use from a second thread.
        arguments = {"timeout": WAIT, "check_same_thread": True}
        self._engine = create_engine(
            self._url(), poolclass=NullPool, connect_args=arguments, execution_options={"compiled_cache": _STATEMENTS}
        )
        event.listen(self._engine, "connect", _prepare_reading if self.read_only else _prepare)
        event.listen(self._engine, "begin", _begin)
        self._engine.dialect = _dialects.get(self._engine.name, self._engine.dialect)
        connection = self._engine.connect()
        _dialects[self._engine.name] = self._engine.dialect  # which knows the version of SQLite now
        return connection

    def _hold(self, path: Path) -> None:
        """Keep an eye on the file from here on. A log beside it that is another's is set aside before SQLite sees it.

        Raises LibraryLocked where another program still has that log.
        """
        with suppress(OSError):  # which SQLite will meet with as well
            self._file = FileInPlace(path)
            if not (self._file.is_alone and self._writable):
                return
            self._file.tidy_up()
            if not is_foreign(path):
                return
            if self._file.is_open_elsewhere():
                raise LibraryLocked(
                    "The file of the library {library} was replaced while another window or program has it open; close "
                    "it there and try again.",
                    library=path,
                )
            found = notice(
                "Changes of another file stood in the log beside the library {library}; they were not taken over, and "
                "the log is kept as {file}.",
                library=path,
                file=set_aside(path),
            )
            self.notices.append(found)

    def _url(self) -> URL:
        if self.path is None:
            return URL.create("sqlite")
        query: dict[str, str] = {"uri": "true"}
        if self.read_only and self._writable:
            query["mode"] = "rw"  # and not "ro": the last to leave tidies up, whoever it is
        elif self.read_only:
            # Without write-ahead files, and no way to make them, SQLite reads a file only when told that it cannot
            # change.
            shared = index_of(self.path).exists() or os.access(self.path.parent, os.W_OK)
            query |= {"mode": "ro"} if shared else {"mode": "ro", "immutable": "1"}
        return URL.create("sqlite", database=f"file:{quoted(self.path)}", query=query)

    def settle(self, connection: Connection) -> None:
        """Let others read while this program writes, which changes the file."""
        raw = _raw(connection)
        if not self.read_only:
            with suppress(sqlite3.OperationalError):  # in use by another program right now: the next start does it
                raw.execute("PRAGMA journal_mode=WAL")
        if self._file is not None:
            self._file.settle(raw)

    @contextmanager
    def closing(self, connection: Connection) -> Iterator[None]:
        """Close the connection inside: nothing is moved from the log into a file that is not the library any more."""
        if self._file is None or connection.closed:
            yield
            return
        with self._file.closing(_raw(connection), not self.read_only):
            yield

    def close(self) -> None:
        """Let the database go, after its connection was closed."""
        if self._engine is not None:
            self._engine.dispose()
        if self._file is not None:
            self._file.close()
            self._file = None

    def transaction(self, connection: Connection, writes: bool) -> AbstractContextManager[object]:
        """Begin a transaction; one that writes keeps other writers out from its beginning on."""
        connection.execution_options(writes=writes)
        if not writes:
            return _reading(connection)
        self._changes = _raw(connection).total_changes
        return connection.begin()

    def stamp(self, connection: Connection) -> None:
        """Leave a new mark of the library's state at the end of a transaction that has changed something."""
        if _raw(connection).total_changes != self._changes:
            connection.exec_driver_sql("UPDATE stamp SET parent = mark, mark = :mark", {"mark": new_mark()})

    def check_in_place(self, connection: Connection) -> None:
        """See that the path still leads to the file that was opened, with all it had. Raises LibraryGone.

        Otherwise SQLite would go on writing to a file without a name, or into another one's log.
        """
        if self._file is not None:
            self._file.check(_raw(connection))

    def back_in_place(self, connection: Connection) -> Connection:
        """Return the connection to go on with: another where the library was put back as a copy. Raises LibraryGone."""
        file = self._file
        if file is None or connection.in_transaction():
            return connection
        try:
            file.check(_raw(connection))
        except LibraryGone as gone:
            if not self.read_only:
                file.step_aside(_raw(connection))
            if not (gone.is_whole and file.is_back(_raw(connection))):
                raise
            with self.closing(connection):
                connection.close()
            self.close()
            connection = self.connect()
            self.settle(connection)
        return connection

    def lock(self, talk: int) -> TalkLock | None:
        """Take a talk for one writer; None for a library in memory, which nobody shares. Raises TalkInUse."""
        return None if self.path is None else FileLock(self.path, talk)

    def complaint(self, reason: str) -> Complaint | None:
        """Say what SQLite means by the text of an error; None where it is anything else."""
        return next((kind for kind, marks in _MARKS.items() if any(mark in reason for mark in marks)), None)

    @contextmanager
    def any_text(self, connection: Connection) -> Iterator[None]:
        """Read texts for a while even where their bytes are no UTF-8."""
        raw = _raw(connection)
        usual, raw.text_factory = raw.text_factory, _any_text
        try:
            yield
        finally:
            raw.text_factory = usual

    def acts_by_itself(self, connection: Connection) -> bool:
        """Say whether there are triggers, views or virtual tables: this program makes none."""
        return connection.exec_driver_sql(_ACTORS).first() is not None

    def copy(self, connection: Connection, destination: Path, pace: Pace) -> None:
        """Write what the library has at this moment into a new file, by SQLite's backup API."""
        sqlite_copying.copy(_raw(connection), destination, pace)

    def is_whole(self, connection: Connection, pace: Pace, thorough: bool = False) -> bool:
        """Say whether all pages hold together."""
        return sqlite_copying.is_whole(_raw(connection), pace, thorough)

    def alone(self) -> TalkLock | None:
        """Keep every other program out of the library, and its windows too. Raises LibraryLocked."""
        if self.path is None:
            return None
        _make_folder(self.path.parent)  # in which the lock is, too
        return LibraryLock(self.path, alone=True)

    def replace(self, by: Path, aside: Path | None) -> None:
        """Take over all of another file; `aside` is what a damaged library is kept as. Nobody may have it open."""
        assert self.path is not None, "a library in memory is not restored"
        if aside is None:
            sqlite_copying.replace(self.path, by)
        else:
            sqlite_copying.replace_damaged(self.path, by, aside)

    @contextmanager
    def changing_tables(self, connection: Connection) -> Iterator[None]:
        """Turn foreign keys off for a while: within a transaction, SQLite would ignore it."""
        _raw(connection).execute("PRAGMA foreign_keys=OFF")
        try:
            yield
        finally:
            _raw(connection).execute("PRAGMA foreign_keys=ON")

    def data_version(self, connection: Connection) -> int:
        """Return a number that is another as soon as another connection has written."""
        return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def _writable(path: Path) -> bool:
    if path.exists():
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return True


def _require_file(path: Path) -> None:
    """Raise LibraryError for a device or a pipe: SQLite would wait for it, or leave files beside it."""
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113 (these never raise)
        raise LibraryError("{library} is not a file, so it can be no library; choose another file.", library=path)


def _make_private(path: Path) -> None:
    """Make a new library for its user alone; an older one in the usual place is closed to others.

    What SQLite makes beside it may be read by whoever may read the library.
    """
    folder = path.parent
    _make_folder(folder)
    private_files.make_file(path)
    if places.is_usual(folder):
        for own in (folder, path, log_of(path), index_of(path)):
            private_files.close_to_others(own)


def _make_folder(folder: Path) -> None:
    try:
        private_files.make_folder(folder)
    except OSError as error:
        raise LibraryReadOnly(
            "The folder {folder} for the library cannot be made: {reason}; choose another with --library.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def _prepare_reading(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA query_only=ON")


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA trusted_schema=OFF")  # what a file brings along calls no function that could do harm
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")  # WAL's usual NORMAL may lose the last edits when the power goes
    connection.execute("PRAGMA secure_delete=ON")  # what is deleted is written over, as on most systems anyway


def _begin(connection: Connection) -> None:
    # Left to itself, Python's sqlite3 begins before the first INSERT only: neither what was read before nor a CREATE
    # TABLE would belong to the transaction. One that will write says so at once, as it could not wait for others later.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def _reading(connection: Connection) -> Iterator[None]:
    # Nothing is to be committed; and after SQLite has met a damaged page, it would refuse to.
    with connection.begin() as transaction:
        yield
        transaction.rollback()


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _any_text(data: bytes) -> str:
    return data.decode(errors="surrogateescape")
