"""What a written file would replace: links lead to their file, and only plain files, no databases, are replaced."""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import UnwritableFile
from dwuglos.store.sqlite_log import ENDS_BESIDE

_SQLITE = b"SQLite format 3\0"
"""How a database of SQLite begins. Source: sqlite.org/fileformat.html, 1.3."""
_LOG = re.compile(rb"\x37\x7f\x06[\x82\x83]|\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")
"""How a write-ahead log of SQLite and a rollback journal begin. Source: sqlite.org/fileformat.html, 3 and 4.1."""
_OPEN_FILES = re.compile(r"/proc/(?:\d+|self|thread-self)(?:/task/\d+)?/fd")
"""The folders of open files of Linux; /dev/stdout leads there."""
_MOST_LINKS = 40


class Destination(NamedTuple):
    """Where a file is written: `path` is never a link to a file, and `is_plain` says that it may be replaced.

    What is not plain is open already, or a device or a pipe, and can only be written to.
    """

    path: Path
    is_plain: bool


def destination(path: Path) -> Destination:
    """Return where what is written to `path` ends up.

    Raises UnwritableFile for a folder, for what is no file at all, and for a database, such as a library of talks.
    """
    target, is_open = _followed(path)
    try:
        mode = target.stat().st_mode
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise UnwritableFile("{path} is a link that leads nowhere; choose another name.", path=path) from None
        mode = stat.S_IFREG  # a new file, or one that cannot be looked at, which is found out in writing
    if stat.S_ISDIR(mode):
        raise UnwritableFile("{path} is a folder; choose a name for a file in it.", path=path)
    if stat.S_ISREG(mode):
        _spare_databases(target)
        return Destination(target, is_plain=not is_open)
    if stat.S_ISCHR(mode) or stat.S_ISFIFO(mode):
        return Destination(target, is_plain=False)
    raise UnwritableFile("{path} is not a file that can be written; choose another name.", path=path)


def _followed(path: Path) -> tuple[Path, bool]:
    """Return what the links at `path` lead to, and whether it is the place of an open file, which has no other name."""
    for _ in range(_MOST_LINKS):
        if _OPEN_FILES.fullmatch(os.path.realpath(path.parent)):
            return path, True
        try:
            path = path.parent / path.readlink()
        except OSError:
            return path, False
    return path, False


def _spare_databases(path: Path) -> None:
    begins = _beginning(path)  # what lies beside a database belongs to it
    log = next((end for end in ENDS_BESIDE if path.name.endswith(end)), "")
    base = path.with_name(path.name.removesuffix(log)) if log else path
    if begins.startswith(_SQLITE) or _LOG.match(begins) or (log and _beginning(base).startswith(_SQLITE)):
        raise UnwritableFile(
            "{file} is a database, such as a library of talks, and is never overwritten; choose another name.",
            file=path.name,
        )


def _beginning(path: Path) -> bytes:
    with suppress(FileNotFoundError, NotADirectoryError):
        try:
            with path.open("rb") as file:
                return file.read(len(_SQLITE))
        except PermissionError:
            if path.exists():
                raise UnwritableFile(
                    "You may not read {file}, so it is not overwritten; choose another name.", file=path.name
                ) from None
        except OSError:
            return b""
    return b""


def pour(data: bytes, path: Path) -> None:
    """Write to a device, a pipe or an open file, after what it has. Raises OSError; also when nobody reads the pipe."""
    # Without O_NONBLOCK a pipe that nobody reads would be waited for without end.
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    with open(handle, "wb") as file:  # noqa: PTH123 (a handle, not a path)
        os.set_blocking(handle, True)
        file.write(data)
