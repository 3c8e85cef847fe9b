"""Who has a talk open for writing: a lock that the system itself gives back when a program dies."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO

from dwuglos.errors import LibraryReadOnly, TalkInUse


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
    """Holds a talk of a library file, by a file beside it. Raises TalkInUse when another has it."""

    def __init__(self, library: Path, talk: int) -> None:
        library = library.resolve()  # by whatever way it is reached, it is one library
        self._file: IO[str] | None = _opened(library, talk)
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            self._file = None
            raise TalkInUse("This talk is open for editing in another window; here it can only be read.") from None

    def release(self) -> None:
        """Let others have the talk; harmless when done twice."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _opened(library: Path, talk: int) -> IO[str]:
    folder = library.with_name(library.name + ".open")
    try:
        rights = library.stat().st_mode & 0o666 if library.exists() else 0
        folder.mkdir(0o700 | rights | (rights & 0o444) >> 2, exist_ok=True)  # open to whom the library is open
        return (folder / str(talk)).open("a")
    except OSError as error:
        raise LibraryReadOnly(
            "The folder {folder} cannot be written to ({reason}); without it two windows could change one talk.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        # flock, not lockf: the latter would be lost when any part of this process closes the same file.
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
