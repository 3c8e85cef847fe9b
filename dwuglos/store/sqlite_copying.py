"""SQLite's own ways with a whole file: copied while it is in use, looked through, and replaced in one transaction."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from dwuglos.store.pace import Pace
from dwuglos.store.sqlite_log import beside, remove_library
from dwuglos.store.stamp import NOTHING_BEFORE, new_mark, new_stamp
from dwuglos.system import private_files

_PAGES = 128
"""Pages copied in one step: half a megabyte, about a millisecond."""
_SYNCED = 16
"""Steps after which they are brought to the disk, so that a save never waits for all of a copy."""
_OPERATIONS = 20_000
"""What SQLite does in about a millisecond, after which it asks whether to go on."""


def copy(source: sqlite3.Connection, destination: Path, pace: Pace) -> None:
    """Write what a library has at this moment into a new file; one that cannot be finished is taken away again.

    The copy is a file without a log beside it, and for this user alone. Raises sqlite3.Error for what is wrong with the
    library, OSError for what is wrong with the place of the copy, and Cancelled.
    """
    os.close(os.open(destination, os.O_WRONLY | os.O_CREAT | os.O_EXCL, private_files.FILE))
    try:
        with _moment_of(source), destination.open("rb+") as file:
            with _errors_of(destination), closing(sqlite3.connect(destination)) as copied:
                source.backup(copied, pages=_PAGES, progress=_progress(pace, file.fileno()))
                copied.execute("PRAGMA journal_mode=DELETE")
            os.fsync(file.fileno())
    except BaseException:
        remove_library(destination)
        raise


@contextmanager
def _moment_of(source: sqlite3.Connection) -> Iterator[None]:
    """Stay at one moment, whoever writes meanwhile: else SQLite would begin the copy anew after each write."""
    is_begun = source.in_transaction
    if not is_begun:
        source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        if not is_begun:
            source.rollback()


@contextmanager
def _errors_of(destination: Path) -> Iterator[None]:
    """Raise OSError where there is no room for a copy; SQLite says it as it would of the library."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise
        number = errno.ENOSPC if "full" in str(error) else errno.EIO
        raise OSError(number, os.strerror(number), str(destination)) from error


def _progress(pace: Pace, file: int) -> Callable[[int, int, int], None]:
    steps = 0

    def tell(_status: int, remaining: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if steps % _SYNCED == 0:
            os.fsync(file)
        pace.step(1 - remaining / total if total else 1.0)

    return tell


def is_whole(connection: sqlite3.Connection, pace: Pace, thorough: bool) -> bool:
    """Look through all pages, and say whether they hold together; `thorough` looks into indexes and keys as well.

    Raises Cancelled, and sqlite3.Error for other reasons than damage.
    """
    with _asking(connection, pace):
        try:
            check = "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
            if connection.execute(check).fetchall() != [("ok",)]:
                return False
            return not thorough or connection.execute("PRAGMA foreign_key_check").fetchone() is None
        except sqlite3.OperationalError:
            pace.look()
            raise
        except sqlite3.DatabaseError:
            return False


@contextmanager
def _asking(connection: sqlite3.Connection, pace: Pace) -> Iterator[None]:
    """Let SQLite rest now and then, and stop when it is to."""

    def ask() -> int:
        try:
            pace.step()
        except Exception:
            return 1
        return 0

    connection.set_progress_handler(ask, _OPERATIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def replace(library: Path, by: Path) -> None:
    """Put all that the file `by` has into a library in one transaction: afterwards it has all of it, or what it had.

    Nobody else may have it open. Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(by)) as new, closing(sqlite3.connect(library, timeout=0)) as old:
        old.execute("PRAGMA synchronous=FULL")
        _stamp_as_next(new, old)
        new.backup(old, progress=_refuse_to_wait)
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _stamp_as_next(new: sqlite3.Connection, old: sqlite3.Connection) -> None:
    """Let what replaces a library be its next state: else its log would be taken for another's after a crash."""
    library, parent = new_stamp().library, NOTHING_BEFORE
    with suppress(sqlite3.OperationalError):  # of a version that had no stamps
        library, parent = old.execute("SELECT library, mark FROM stamp").fetchone() or (library, parent)
    with new:
        stamp = {"library": library, "mark": new_mark(), "parent": parent}
        new.execute("UPDATE stamp SET library = :library, mark = :mark, parent = :parent", stamp)


def _refuse_to_wait(status: int, _remaining: int, _total: int) -> None:
    """Give up when somebody else is writing, for which Python would wait without an end."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")


def replace_damaged(library: Path, by: Path, aside: Path) -> None:
    """Put the file `by` in the place of a library that cannot be read, which is kept as `aside`. Raises OSError.

    The log of the damaged one goes with it: SQLite would write it into the new one.
    """
    for file, kept in zip((*beside(library), library), (*beside(aside), aside), strict=True):
        if file.exists():
            _link(file, kept)
    for file in beside(library):
        file.unlink(missing_ok=True)
    private_files.replace(by, library)


def _link(file: Path, other: Path) -> None:
    try:
        os.link(file, other)
    except OSError:  # a disk without links
        private_files.make_file(other)
        other.write_bytes(file.read_bytes())
