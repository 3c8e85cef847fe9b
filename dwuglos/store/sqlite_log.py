"""SQLite's log beside a library, in which what was written last may stand alone, and whether it belongs to the file.

SQLite joins a log to whatever file has the name. A log of another library, or of another state of this one, would
damage it: so the stamps of both are compared first. The layout of a log is that of https://sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import sqlite3
import struct
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from dwuglos.store.stamp import NOTHING_BEFORE, Stamp, stamp_in

_HEADER = struct.Struct(">III4x8s8x")
"""Magic number, version, size of a page, salt."""
_FRAME = struct.Struct(">I4x8s8x")
"""Number of a page and salt, before each page."""
_MAGIC = (0x377F0682, 0x377F0683)
_SIZES = [1 << n for n in range(9, 17)]
_USUAL_PAGE, _LARGEST_PAGE = 4096, 65536
_LEAF_OF_ONE_ROW = b"\x0d"
_LOG_END, _INDEX_END, _ = ENDS_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite adds to the name of a library for its log and its index, or for the journal of one that has no log."""
_LOOKS = 3
"""Times that file and log are compared, as another program may be moving pages from the one to the other."""


def log_of(library: Path) -> Path:
    """Return the log of a library, which need not be there."""
    return library.with_name(library.name + _LOG_END)


def index_of(library: Path) -> Path:
    """Return the index of that log, which all programs that have the library share."""
    return library.with_name(library.name + _INDEX_END)


def beside(library: Path) -> tuple[Path, ...]:
    """Return all that SQLite may keep beside a library: log and index, or the journal of one that has no log."""
    return tuple(library.with_name(library.name + end) for end in ENDS_BESIDE)


def based_on(path: Path) -> tuple[Path, ...]:
    """Return the library to which SQLite would take a file to belong, by its name; it need not be there."""
    name = next((path.name.removesuffix(end) for end in ENDS_BESIDE if path.name.endswith(end)), "")
    return (path.with_name(name),) if name else ()


def remove_library(library: Path) -> None:
    """Take a library away that is of no use, with all that is kept beside it; it need not be there. Raises OSError."""
    for file in (library, *beside(library)):
        file.unlink(missing_ok=True)


def has_content(log: Path) -> bool:
    """Say whether a log is there and holds any page."""
    try:
        return log.stat().st_size > _HEADER.size
    except OSError:
        return False


def stamps_in_log(log: Path) -> list[Stamp]:
    """Return the stamps that a log would write into its library, the oldest first. Raises OSError."""
    return list(_stamps(log)) if has_content(log) else []


def _stamps(log: Path) -> Iterator[Stamp]:
    with log.open("rb") as file:
        magic, _version, size, salt = _HEADER.unpack(file.read(_HEADER.size).ljust(_HEADER.size, b"\0"))
        if magic not in _MAGIC or size not in _SIZES:
            return
        while len(head := file.read(_FRAME.size)) == _FRAME.size:
            _page, frame_salt = _FRAME.unpack(head)
            if frame_salt != salt:  # left of an older run of the log
                return
            page = file.read(size)
            if (stamp := _stamp_on(page)) is not None:
                yield stamp


def _stamp_on(page: bytes) -> Stamp | None:
    return stamp_in(page) if page.startswith(_LEAF_OF_ONE_ROW) and page[3:5] == b"\0\1" else None


def belongs(stamp: Stamp | None, log: Sequence[Stamp]) -> bool:
    """Say whether a log with these stamps was begun on the state of a library, or on one before it.

    `stamp` is what the file alone says, without its log; None where it says nothing. A log without any is none that
    this program left: SQLite may have it.
    """
    if not log:
        return True
    if stamp is None:
        return log[0].parent == NOTHING_BEFORE
    same = {each.library for each in log} == {stamp.library}
    return same and stamp.mark in (log[0].parent, *(each.mark for each in log))


def stamp_of_file(library: Path) -> Stamp | None:
    """Return the stamp of a library as its file alone holds it; None where it has none, or is no library.

    Without its log a file may hold together no longer: power may fail while pages are moved from the one to the other.
    So where SQLite cannot read it, its pages are looked through; each of them is as it was, or as it was to be.
    """
    address = f"file:{quoted(library)}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as file:
            row = file.execute("SELECT library, mark, parent FROM stamp").fetchone()
    except sqlite3.Error:
        return _stamp_in_pages(library)
    return Stamp(*row) if row is not None and all(isinstance(value, str) for value in row) else None


def _stamp_in_pages(library: Path) -> Stamp | None:
    try:
        with library.open("rb") as file:
            size = int.from_bytes(file.read(18)[16:], "big")
            size = size if size in _SIZES else _LARGEST_PAGE if size == 1 else _USUAL_PAGE
            file.seek(0)
            return next(filter(None, map(_stamp_on, iter(lambda: file.read(size), b""))), None)
    except OSError:
        return None


def is_foreign(library: Path) -> bool:
    """Say whether the log beside a library is another's. Raises OSError."""
    return all(_is_foreign(library) for _ in range(_LOOKS))


def _is_foreign(library: Path) -> bool:
    log = log_of(library)
    if not has_content(log):
        return False
    return library.stat().st_size == 0 or not belongs(stamp_of_file(library), stamps_in_log(log))


def set_aside(library: Path) -> Path:
    """Give the log beside a library another name, under which nobody joins it to a file; return that. Raises OSError.

    The index goes: it is made anew.
    """
    aside = library.with_name(f"{library.name}-wal.other-{time.time_ns() // 1_000_000}")
    log_of(library).rename(aside)
    index_of(library).unlink(missing_ok=True)
    return aside


def quoted(path: Path) -> str:
    """Return a path as it stands in the address of a file."""
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
