"""Files of libraries that are open to be looked into, past SQLite."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Identity(NamedTuple):
    """Which file it is, whatever it is called."""

    device: int
    inode: int


def identity_of(path: Path) -> Identity | None:
    """Return which file a path leads to; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Identity(found.st_dev, found.st_ino)


@dataclass(slots=True)
class _OpenFile:
    handle: int
    names: set[str]
    """The names by which it was taken."""
    takers: int = 1


class Handles:
    """Files that are open to be looked into, past SQLite: one for each file of this process.

    Closing any would give SQLite's locks on the file away (see "POSIX advisory locks" in SQLite's unix VFS), so it is
    done when nobody in this process has the library any more.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._open: dict[Identity, _OpenFile] = {}

    def take(self, path: Path) -> tuple[int, Identity, bool]:
        """Return a handle, which file it is, and whether nobody else here has it. Raises OSError."""
        with self._lock:
            identity = identity_of(path)
            if identity is not None and identity in self._open:
                file = self._open[identity]
                file.takers += 1
                file.names.add(os.path.realpath(path))
                return file.handle, identity, False
            try:
                handle = os.open(path, os.O_RDWR)
            except OSError:
                handle = os.open(path, os.O_RDONLY)
            found = os.fstat(handle)
            identity = Identity(found.st_dev, found.st_ino)
            self._open[identity] = _OpenFile(handle, {os.path.realpath(path)})
            return handle, identity, True

    def had_another(self, path: Path, identity: Identity) -> bool:
        """Say whether somebody here still has another file that was opened by the same name."""
        with self._lock:
            name = os.path.realpath(path)
            return any(name in file.names for each, file in self._open.items() if each != identity)

    def give_back(self, identity: Identity, before_closing: Callable[[], object] = lambda: None) -> None:
        """Close a handle when it was given back as often as it was taken; a last deed with it comes before."""
        with self._lock:
            file = self._open[identity]
            file.takers -= 1
            if not file.takers:
                before_closing()
                del self._open[identity]
                os.close(file.handle)


HANDLES = Handles()
