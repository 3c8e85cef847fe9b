"""What happens to the place where a library is while somebody works: each begins and ends like a `with` block."""

from __future__ import annotations

import os
import resource
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from dwuglos.store.library import Library

Trouble = Callable[[Path], AbstractContextManager[None]]
"""Is given the file of the library."""

TWO_DAYS = 2 * 24 * 3600


@contextmanager
def no_file_grows(_: Path) -> Iterator[None]:
    """Let no file be written to, as on a disk that is full."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@contextmanager
def disk_full(library: Path) -> Iterator[None]:
    """Fill the disk on which the library is: a small one, made for this."""
    filler = library.with_name("filler")
    with filler.open("wb", buffering=0) as file:
        for size in (4096, 512, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    yield
    filler.unlink()


@contextmanager
def permission_lost(library: Path) -> Iterator[None]:
    """Take from the file, those beside it and their folder the right to write."""
    paths = [*library.parent.iterdir(), library.parent]
    modes = [path.stat().st_mode & 0o777 for path in paths]
    for path, mode in zip(paths, modes, strict=True):
        path.chmod(mode & 0o555)
    try:
        yield
    finally:
        for path, mode in reversed([*zip(paths, modes, strict=True)]):
            path.chmod(mode)


@contextmanager
def folder_gone(library: Path) -> Iterator[None]:
    """Take the folder away, as when a stick is pulled out."""
    away = library.parent.with_name(library.parent.name + "-away")
    library.parent.rename(away)
    try:
        yield
    finally:
        shutil.rmtree(library.parent, ignore_errors=True)
        away.rename(library.parent)


@contextmanager
def file_replaced(library: Path) -> Iterator[None]:
    """Put another library in its place, which nobody may harm."""
    other = library.with_name("other.db")
    with Library(other) as another:
        another.add_talk("Another", [])
    content = other.read_bytes()
    away = library.with_name("away.db")
    library.rename(away)
    other.rename(library)
    try:
        yield
        assert library.read_bytes() == content, "the library that was put in its place was changed"
    finally:
        away.replace(library)


@contextmanager
def clock_set_back(_: Path) -> Iterator[None]:
    """Set the clock that this process sees two days back."""
    usual = time.time, time.time_ns
    time.time = lambda: usual[0]() - TWO_DAYS
    time.time_ns = lambda: usual[1]() - TWO_DAYS * 1_000_000_000
    try:
        yield
    finally:
        time.time, time.time_ns = usual


TROUBLES: dict[str, Trouble] = {
    "full": no_file_grows,
    "permission lost": permission_lost,
    "folder gone": folder_gone,
    "file replaced": file_replaced,
    "clock set back": clock_set_back,
}
"""Those that need nothing of the machine."""


def is_root() -> bool:
    """Say whether permissions mean nothing to this process."""
    return os.geteuid() == 0
