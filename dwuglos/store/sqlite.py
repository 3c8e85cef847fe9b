"""What only SQLite can do, kept apart so that everything else in the store stays portable."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

WAIT = 5.0
"""Seconds to wait for another program that is writing."""


def engine(path: Path, reading: bool = False) -> tuple[Engine, bool]:
    """Return an engine for a library file, made when it is not there, and whether it can only be read.

    With `reading` nothing is made, and the file is only read even where it could be written to.
    Each connection belongs to the thread that opened it: using it from another raises instead of corrupting quietly.
    """
    writable = _writable(path)
    read_only = reading or not writable
    query: dict[str, str] = {"uri": "true"}
    if reading and writable:
        query["mode"] = "rw"  # and not "ro": the last to leave tidies up, whoever it is
    elif read_only:
        # Without write-ahead files, and no way to make them, SQLite reads a file only when told that it cannot change.
        shared = path.with_name(path.name + "-shm").exists() or os.access(path.parent, os.W_OK)
        query |= {"mode": "ro"} if shared else {"mode": "ro", "immutable": "1"}
    url = URL.create("sqlite", database=f"file:{_quoted(path)}", query=query)
    # NullPool: the library keeps one connection itself; a pool would hide its use from a second thread.
    made = create_engine(url, poolclass=NullPool, connect_args={"timeout": WAIT, "check_same_thread": True})
    event.listen(made, "connect", _prepare if not read_only else _prepare_reading)
    event.listen(made, "begin", _begin)
    return made, read_only


def _writable(path: Path) -> bool:
    if path.exists():
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return True


def _quoted(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _prepare_reading(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")  # WAL's usual NORMAL may lose the last edits when the power goes
    connection.execute("PRAGMA secure_delete=ON")  # what is deleted is written over, as on most systems anyway


def _begin(connection: Connection) -> None:
    # Left to itself, Python's sqlite3 begins before the first INSERT only: neither what was read before nor a CREATE
    # TABLE would belong to the transaction. One that will write says so at once, as it could not wait for others later.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def keep_writes_ahead(connection: Connection) -> None:
    """Let others read while this program writes. It changes the file: only for one that is known to be a library."""
    with suppress(sqlite3.OperationalError):  # in use by another program this very moment: the next start does it
        _raw(connection).execute("PRAGMA journal_mode=WAL")


def data_version(connection: Connection) -> int:
    """Return a number that is another as soon as another connection has written; it says nothing of what."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def enforce_foreign_keys(connection: Connection, enforced: bool) -> None:
    """Turn foreign keys on or off, between transactions: within one, SQLite ignores it."""
    _raw(connection).execute(f"PRAGMA foreign_keys={enforced:d}")


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def copy(source: Path, destination: Path) -> None:
    """Write a sound copy of a library that may be in use; one that cannot be finished is taken away again."""
    try:
        with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(destination)) as other:
            one.backup(other)
    except sqlite3.Error:
        destination.unlink(missing_ok=True)
        raise
