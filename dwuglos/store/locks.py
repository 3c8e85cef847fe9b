"""Who has a talk open for writing, and who a library: locks that the system itself gives back when a program dies."""

from __future__ import annotations

import os
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO

from dwuglos.errors import LibraryLocked, LibraryReadOnly, TalkInUse
from dwuglos.system import private_files

_WHOLE = "library"
"""Beside the ids of talks, what the library as a whole is called."""
_PLACES = 1 << 16
"""Programs that may have one library where each has a byte of the lock to itself."""


class TalkLock(ABC):
    """Holds a talk for one writer until `release`."""

    @abstractmethod
    def release(self) -> None:
        """Let others have the talk; harmless when done twice."""

    def __enter__(self) -> TalkLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class FileLock(TalkLock):
    """Holds a talk of a library file, by a file beside it. Raises TalkInUse when another has it.

    As long as it does nobody has the library alone. Raises LibraryLocked while somebody has.
    """

    def __init__(self, library: Path, talk: int) -> None:
        library = library.resolve()  # by whatever way it is reached, it is one library
        self._file: IO[str] | None = _opened(library, talk)
        self._library: LibraryLock | None = None
        try:
            lock_file(self._file)
        except OSError:
            self._file.close()
            self._file = None
            raise TalkInUse("This talk is open for editing in another window; here it can only be read.") from None
        try:
            self._library = LibraryLock(library)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let others have the talk; harmless when done twice."""
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._library is not None:
            self._library.release()


class LibraryLock(TalkLock):
    """Holds a library file as a whole: `alone`, or with any number of others who have a talk of it open.

    Raises LibraryLocked. Where there are no such locks, as in some network folders, nobody has it alone.
    """

    def __init__(self, library: Path, alone: bool = False) -> None:
        self._file: IO[str] | None = _opened(library.resolve(), _WHOLE)
        if not _lock_whole(self._file, alone):
            self._file.close()
            self._file = None
            raise LibraryLocked(
                "A talk of the library {library} is open in another window or program; close it there and try again."
                if alone
                else "The library {library} is just being replaced by a backup; try again in a moment.",
                library=library,
            )

    def release(self) -> None:
        """Let others have it; harmless when done twice."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _opened(library: Path, what: int | str) -> IO[str]:
    folder = library.with_name(library.name + ".open")
    try:
        rights = library.stat().st_mode & 0o666 if library.exists() else 0
        folder.mkdir(0o700 | rights | (rights & 0o444) >> 2, exist_ok=True)  # open to whom the library is open
        path = folder / str(what)
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, private_files.FILE | rights), "a")
    except OSError as error:
        raise LibraryReadOnly(
            "The folder {folder} cannot be written to ({reason}); without it two windows could change one talk.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


if sys.platform == "win32":
    import msvcrt

    def lock_file(file: IO[str]) -> None:
        """Take a file for this program, until it is closed. Raises OSError."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _lock_whole(file: IO[str], alone: bool) -> bool:
        # No lock can be shared: who has the library locks a byte, who wants it alone all of them.
        place, width = (0, _PLACES) if alone else (os.getpid() % _PLACES, 1)
        for _ in range(1 if alone else _PLACES):
            file.seek(place)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, width)
            except OSError:
                place = (place + 1) % _PLACES
                continue
            return True
        return False
else:
    import fcntl

    def lock_file(file: IO[str]) -> None:
        """Take a file for this program, until it is closed. Raises OSError."""
        # flock, not lockf: the latter would be lost when any part of this process closes the same file.
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _lock_whole(file: IO[str], alone: bool) -> bool:
        try:
            fcntl.flock(file.fileno(), (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return not alone
        return True
