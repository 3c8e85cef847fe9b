"""The file of an open library: whether its path still leads to it, and whether it still is what was opened."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from dwuglos.errors import LibraryGone, LibraryReplaced
from dwuglos.store.sqlite_handles import HANDLES, Identity, identity_of
from dwuglos.store.sqlite_log import belongs, has_content, index_of, log_of, stamp_of_file, stamps_in_log
from dwuglos.store.stamp import Stamp, stamp_in

if sys.platform != "win32":
    import fcntl

_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
"""The bytes that SQLite locks in the file while it has it open by a log. Source: os.h of SQLite."""
_WAITS = (0.001, 0.01, 0.1, 0)
"""Seconds after a look that found the file in a state it cannot be in."""


class FileInPlace:
    """The file of a library from its opening to its closing. Raises OSError when it cannot be opened."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle, self._identity, self.is_alone = HANDLES.take(path)
        self._is_open = True
        self._size = 0
        self._stamp: Stamp | None = None
        """What the file alone said when it was looked at last."""
        self._offset = self._page = 0
        self._data_version = -1
        self._beside: dict[Path, Identity | None] = {log_of(path): None, index_of(path): None}
        """Which files the log and its index are."""
        self._aside: dict[Path, Path] = {}
        """Where they are meanwhile, by where they belong."""

    def is_open_elsewhere(self) -> bool:
        """Say whether another program has the file open as a library, or this one another that had its name.

        The log beside it may be theirs. Asked while nobody here has the file itself.
        """
        if HANDLES.had_another(self.path, self._identity):
            return True
        if sys.platform == "win32":
            return False
        try:
            fcntl.lockf(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError:
            return True
        fcntl.lockf(self._handle, fcntl.LOCK_UN, _SHARED_SIZE, _SHARED_FIRST)
        return False

    def tidy_up(self) -> None:
        """Do with what a program has set aside that was killed then; asked while nobody here has the file open."""
        log, index = (self._aside_of(file) for file in self._beside)
        if not (log.exists() or index.exists()) or self.is_open_elsewhere():
            return
        with suppress(OSError):
            index.unlink(missing_ok=True)
            if has_content(log) and not has_content(log_of(self.path)):
                log.replace(log_of(self.path))
            elif not has_content(log):
                log.unlink(missing_ok=True)

    def _aside_of(self, file: Path) -> Path:
        return file.with_name(f"{file.name}.of-{self._identity.inode:x}")

    def settle(self, connection: sqlite3.Connection) -> None:
        """Look where the stamp is, once the library is seen to be one and is set up."""
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'stamp'").fetchone()
        self._page = int(connection.execute("PRAGMA page_size").fetchone()[0])
        self._offset = (int(root[0]) - 1) * self._page if root is not None else -1
        self._size = os.fstat(self._handle).st_size
        self._stamp = self._read_stamp()
        self._data_version = _data_version(connection)
        self._beside = {file: identity_of(file) for file in self._beside}

    @property
    def has_name(self) -> bool:
        """Whether the path leads to the file."""
        return identity_of(self.path) == self._identity

    @property
    def has_log(self) -> bool:
        """Whether the log that belongs to it is there, or can be put back there."""
        log = log_of(self.path)
        return log in self._aside or self._is_own(log) or self._is_set_aside(log)

    def _is_set_aside(self, file: Path) -> bool:
        """Say whether another program has set aside what this one has open, too; it is put back here then."""
        aside = self._aside_of(file)
        is_it = self._beside[file] is not None and identity_of(aside) == self._beside[file]
        if is_it:
            self._aside[file] = aside
        return is_it

    def _is_own(self, file: Path) -> bool:
        now = identity_of(file)
        if self._beside[file] is None:  # it was not there yet
            self._beside[file] = now
        return now == self._beside[file]

    def is_sound(self, connection: sqlite3.Connection) -> bool:
        """Say whether the file, wherever it is, has all it had: nobody wrote into it but by its log."""
        for wait in _WAITS:
            size = os.fstat(self._handle).st_size
            if size < self._size:  # it is never vacuumed
                return False
            now = self._read_stamp()
            if now == self._stamp or self._came_by_log(now, connection):
                self._size, self._stamp = size, now
                return True
            time.sleep(wait)  # between the looks at file and log another program may have begun the log anew
        return False

    def _came_by_log(self, now: Stamp | None, connection: sqlite3.Connection) -> bool:
        """Say whether the file came to a state by its log, from which pages are moved to it now and then."""
        with suppress(OSError):
            log = log_of(self.path)
            stamps = stamps_in_log(self._aside.get(log, log)) if self.has_log else []
            if stamps and now is not None and self._stamp is not None and now.library == self._stamp.library:
                return belongs(now, stamps)
        with suppress(sqlite3.Error):  # of a file that was cut short, as a rule
            version = _data_version(connection)
            if version == self._data_version:
                return False
            # Others have written and emptied the log since. SQLite saw that and reads the file anew.
            self._data_version = version
            return now is not None and connection.execute("SELECT library, mark FROM stamp").fetchone() == now[:2]
        return False

    def _read_stamp(self) -> Stamp | None:
        if sys.platform == "win32" or self._offset < 0:  # there nobody can replace a file that is open
            return None
        return stamp_in(os.pread(self._handle, self._page, self._offset))

    def check(self, connection: sqlite3.Connection) -> None:
        """See that the path leads to the file, with all it had and with its log. Raises LibraryGone."""
        is_sound = self.is_sound(connection)
        if self.has_name and self.has_log and is_sound:
            with suppress(OSError):
                self._put_log_back()
                return
        raise _gone(self.path, is_sound)

    def step_aside(self, connection: sqlite3.Connection) -> None:
        """Make a library whole that was moved away, and take its log from where another file has the name."""
        if not self.has_name and self.is_sound(connection):
            self._take_log_in(connection)
        self._set_log_aside()

    def is_back(self, connection: sqlite3.Connection) -> bool:
        """Say whether the path leads to another file with the same library, as a copy that was put back.

        It has to be in the state it was left in here, or in one that somebody brought it to from there.
        """
        there, log = identity_of(self.path), log_of(self.path)
        try:
            own = connection.execute("SELECT library, mark FROM stamp").fetchone()
        except sqlite3.Error:
            return False
        stamp = stamp_of_file(self.path)
        if there is None or there == self._identity or own is None or stamp is None or stamp.library != own[0]:
            return False
        if has_content(log) and identity_of(log) == self._beside[log]:
            return False  # it still is that of the file that was here
        try:
            stamps = stamps_in_log(log)
        except OSError:
            return False
        return belongs(stamp, stamps) and any(own[1] in (each.mark, each.parent) for each in (stamp, *stamps))

    @contextmanager
    def closing(self, connection: sqlite3.Connection, is_writer: bool) -> Iterator[None]:
        """Close the connection inside: of its log nothing comes into a file that is not the library any more."""
        try:
            self.check(connection)
        except LibraryGone:
            if is_writer:
                self.step_aside(connection)
            with self._nameless() if self.has_name else nullcontext():
                yield
        else:
            yield

    def _take_log_in(self, connection: sqlite3.Connection) -> None:
        """Move all that stands in the log into the file, which is sound, wherever that is now."""
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._size, self._stamp = os.fstat(self._handle).st_size, self._read_stamp()

    def _set_log_aside(self) -> None:
        """Give the log and its index other names while another file has the name of the library: they are not its."""
        for file in self._beside:
            if file in self._aside or self._beside[file] is None or not self._is_own(file):
                continue
            aside = self._aside_of(file)
            with suppress(OSError):
                file.rename(aside)
                self._aside[file] = aside

    def _put_log_back(self) -> None:
        """Give them their names again: the library is back. Raises OSError when others stand there."""
        for file, aside in list(self._aside.items()):
            if self._is_own(file):  # another program has put it back
                del self._aside[file]
                continue
            if file.exists():
                raise FileExistsError(file)
            aside.rename(file)
            del self._aside[file]

    @contextmanager
    def _nameless(self) -> Iterator[None]:
        """Take the file's name away for a moment: SQLite moves no log into a file that is not where it was."""
        aside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            self.path.rename(aside)
        except OSError:
            aside = self.path
        try:
            yield
        finally:
            if aside != self.path and not self.path.exists():
                aside.rename(self.path)

    def _drop_aside(self) -> None:
        """Leave of what is set aside only a log that something stands in, unless another program still has it open."""
        asides = {file: aside for file in self._beside if (aside := self._aside_of(file)).exists()}
        if not asides or self.is_open_elsewhere():
            return
        for file, aside in asides.items():
            if file == index_of(self.path) or not has_content(aside):
                with suppress(OSError):
                    aside.unlink()

    def close(self) -> None:
        """Let the file go, after all connections."""
        if self._is_open:
            self._is_open = False
            HANDLES.give_back(self._identity, self._drop_aside)


def _gone(path: Path, is_whole: bool) -> LibraryGone:
    if path.exists():
        gone: LibraryGone = LibraryReplaced(
            "The file of the library {library} was replaced, written over or cut short while it was open, and nothing "
            "can be saved there; put it back, and what was changed here will be saved then.",
            library=path,
        )
    else:
        gone = LibraryGone(
            "The file of the library {library} was removed or moved while it was open, and nothing can be saved there; "
            "put it back, and what was changed here will be saved then.",
            library=path,
        )
    gone.is_whole = is_whole
    return gone


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
