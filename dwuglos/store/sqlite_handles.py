"""Files of libraries that are open to be looked into, past SQLite."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
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


class Handles:
    """Files that are open to be looked into, past SQLite: one for each file of this process.

    Closing any would give SQLite's locks on the file away (see "POSIX advisory locks" in SQLite's unix VFS), so it is
    done when nobody in this process has the library any more.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._open: dict[Identity, list[int]] = {}
        self._names: dict[Identity, set[str]] = {}

    def take(self, path: Path) -> tuple[int, Identity, bool]:
        """Return a handle, which file it is, and whether nobody else here has it. Raises OSError."""
        with self._lock:
            identity = identity_of(path)
            if identity is not None and identity in self._open:
                self._open[identity][1] += 1
                self._names[identity].add(os.path.realpath(path))
                return self._open[identity][0], identity, False
            try:
                handle = os.open(path, os.O_RDWR)
            except OSError:
                handle = os.open(path, os.O_RDONLY)
            found = os.fstat(handle)
            identity = Identity(found.st_dev, found.st_ino)
            self._open[identity] = [handle, 1]
            self._names[identity] = {os.path.realpath(path)}
            return handle, identity, True

    def had_another(self, path: Path, identity: Identity) -> bool:
        """Say whether somebody here still has another file that was opened by the same name."""
        with self._lock:
            name = os.path.realpath(path)
            return any(name in names for each, names in self._names.items() if each != identity)

    def give_back(self, identity: Identity, before_closing: Callable[[], object] = lambda: None) -> None:
        """Close a handle when it was given back as often as it was taken; a last deed with it comes before."""
        with self._lock:
            entry = self._open[identity]
            entry[1] -= 1
            if not entry[1]:
                before_closing()
                del self._open[identity], self._names[identity]
                os.close(entry[0])


HANDLES = Handles()
