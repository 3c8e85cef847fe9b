"""Copies of a library as files: made, looked through, and read, whatever version wrote them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from dwuglos.errors import InputError, LibraryDamaged, LibraryError
from dwuglos.store import health, schema
from dwuglos.store.addresses import database_at
from dwuglos.store.database import Database
from dwuglos.store.failures import in_words
from dwuglos.store.health import Contents
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.sqlite_log import based_on, beside
from dwuglos.system import private_files

NEW = ".new"
"""Ends the name of a copy that is not finished."""


def unfinished(copy: Path) -> Path:
    """Return where a copy is made until it is whole: under a hidden name, that no file of the user has."""
    return copy.with_name(f".{copy.name}{NEW}")


def require_file(path: Path) -> None:
    """Raise LibraryError where there is no file."""
    if not path.is_file():
        raise LibraryError("There is no file {path}.", path=path)


def require_free(path: Path) -> None:
    """Raise InputError where a new library cannot be made without touching something: a link counts, as it leads on.

    What is named like the log of a library is part of it, and what lies there would become part of the new one.
    """
    for file in (path, *beside(path), *based_on(path)):
        if file.exists() or file.is_symlink():
            raise InputError("There is something called {path} already; choose a name that is free.", path=file)


@contextmanager
def opened(path: Path) -> Iterator[tuple[Connection, Database]]:
    """Open a library of any version only to look at it; nothing is brought up to date. Raises LibraryError."""
    require_file(path)
    database = database_at(str(path), reading=True)
    with in_words(database.name, database.complaint):
        connection = database.connect()
        try:
            yield connection, database
        finally:
            connection.close()
            database.close()


def is_current(connection: Connection, database: Database) -> bool:
    """Say whether a library is of this version of the program."""
    with database.transaction(connection, writes=False):
        return health.version_of(connection) == schema.NEWEST


def contents_of(path: Path) -> Contents | None:
    """Return how much a copy holds, by what it says itself; None when it cannot be read."""
    try:
        with opened(path) as (connection, database), database.transaction(connection, writes=False):
            return health.contents(connection)
    except (LibraryError, OSError):
        return None


def is_sound(path: Path, pace: Pace = AT_ONCE) -> bool:
    """Look through a whole copy, and say whether it is sound. Raises Cancelled."""
    try:
        with opened(path) as (connection, database):
            return health.is_sound(connection, database, pace, thorough=True)
    except (LibraryError, OSError):
        return False


def check(path: Path, pace: Pace) -> None:
    """Raise LibraryDamaged unless a copy is sound, and LibraryError when there is none."""
    with opened(path) as (connection, database):
        if not health.is_sound(connection, database, pace, thorough=True):
            raise LibraryDamaged(
                "The copy {path} is not sound when it is read again; nothing was replaced. Try again, on another disk "
                "if it stays so.",
                path=path,
            )


def copy_checked(library: Path, destination: Path, pace: Pace) -> Contents:
    """Copy a library, which may be in use, into a new file that is there only once it is whole and was looked through.

    Raises LibraryDamaged when the library is not sound, OSError when there is no place for the copy, and Cancelled.
    """
    new = unfinished(destination)
    with opened(library) as (connection, database):
        if not health.is_sound(connection, database, pace.part(0, 0.3)):
            raise LibraryDamaged(
                "The library {library} is damaged, so it was not backed up, and the backups there are stay. Salvage "
                "it, or restore a backup.",
                library=library,
            )
        database.copy(connection, new, pace.part(0.3, 0.6))
    try:
        check(new, pace.part(0.6, 1))
        contents = contents_of(new)
        if contents is None:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(new))
        private_files.replace(new, destination)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return contents
