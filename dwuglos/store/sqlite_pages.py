"""The pages of an SQLite file as they lie on the disk, for a file that SQLite itself does not read any more.

Source of all numbers: sqlite.org/fileformat2.html. Nothing is ever written to the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dwuglos.store.sqlite_log import log_of

_HEADER = b"SQLite format 3\0"
_USUAL_SIZE = 4096
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""How a log begins, and in which order the bytes of its numbers are summed."""

INDEX_INSIDE, TABLE_INSIDE, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13

Value = None | int | float | bytes | str


class BadPage(Exception):
    """A page is not what it has to be."""


class Cell(NamedTuple):
    """A row of a table, or an entry of an index; a table without row ids is kept as an index."""

    rowid: int | None
    values: tuple[Value, ...]


class Page(NamedTuple):
    """What a page of a tree holds: its cells, how many were not readable, and the pages below it."""

    kind: int
    cells: list[Cell]
    unreadable: int
    children: list[int]


class Pages:
    """The pages of a file, with those that wait in its log; no part of this program may have it open in SQLite.

    Closing a file takes from this program the locks it has on it. Raises OSError.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        head = self._file.read(100)
        size = int.from_bytes(head[16:18], "big") if head.startswith(_HEADER) else 0
        size = 65536 if size == 1 else size
        self.size = size if size >= 512 and size & (size - 1) == 0 else _USUAL_SIZE
        self._log = dict[int, bytes]()
        log = log_of(path)
        if log.exists():
            self._log = _logged(log.read_bytes(), self.size)
        length = path.stat().st_size
        self.count = max(-(-length // self.size), *self._log, 1)
        first = self.content(1)
        self._used = self.size - (first[20] if first.startswith(_HEADER) and first[20] <= 32 else 0)
        self.overflow = set[int]()
        """The pages that were met as the continuation of a long row."""

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def __enter__(self) -> Pages:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def content(self, number: int) -> bytes:
        """Return a page, zeros where the file is too short. Raises BadPage for one that there cannot be."""
        if not 1 <= number <= self.count:
            raise BadPage
        if number in self._log:
            return self._log[number]
        self._file.seek((number - 1) * self.size)
        try:
            return self._file.read(self.size).ljust(self.size, b"\0")
        except OSError:  # a bad block of the disk
            return bytes(self.size)

    def free(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as the list of them can be read."""
        found = set[int]()
        trunk = int.from_bytes(self.content(1)[32:36], "big")
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.content(trunk)
            trunk, count = struct.unpack_from(">II", page)
            if count <= self._used // 4 - 2:
                found.update(struct.unpack_from(f">{count}I", page, 8))
        return found

    def page(self, number: int) -> Page:
        """Return what a page of a tree holds. Raises BadPage when it is none."""
        data = self.content(number)
        start = 100 if number == 1 else 0
        kind = data[start]
        if kind not in (INDEX_INSIDE, TABLE_INSIDE, INDEX_LEAF, TABLE_LEAF):
            raise BadPage
        is_inside = kind in (INDEX_INSIDE, TABLE_INSIDE)
        count = int.from_bytes(data[start + 3 : start + 5], "big")
        places = start + (12 if is_inside else 8)
        if places + 2 * count > self._used:
            raise BadPage
        page = Page(kind, [], 0, [])
        unreadable = 0
        for place in struct.unpack_from(f">{count}H", data, places):
            try:
                self._read_cell(data, place, places + 2 * count, page)
            except (BadPage, IndexError, struct.error):
                unreadable += 1
        if is_inside:
            page.children.append(int.from_bytes(data[start + 8 : start + 12], "big"))
        if count and unreadable == count:
            raise BadPage
        return page._replace(unreadable=unreadable)

    def _read_cell(self, data: bytes, place: int, least: int, page: Page) -> None:
        if not least <= place < self._used:
            raise BadPage
        if page.kind in (INDEX_INSIDE, TABLE_INSIDE):
            page.children.append(int.from_bytes(data[place : place + 4], "big"))
            place += 4
            if page.kind == TABLE_INSIDE:
                return
        size, place = _varint(data, place)
        rowid = None
        if page.kind == TABLE_LEAF:
            rowid, place = _varint(data, place)
        page.cells.append(Cell(rowid, _values(self._payload(data, place, size, page.kind == TABLE_LEAF))))

    def _payload(self, data: bytes, place: int, size: int, is_table: bool) -> bytes:
        if size > self.count * self.size:
            raise BadPage
        most = self._used - 35 if is_table else (self._used - 12) * 64 // 255 - 23
        if size <= most:
            return _cut(data, place, size)
        least = (self._used - 12) * 32 // 255 - 23
        here = least + (size - least) % (self._used - 4)
        here = here if here <= most else least
        parts, left = [_cut(data, place, here)], size - here
        following = int.from_bytes(_cut(data, place + here, 4), "big")
        while left > 0:
            if following in self.overflow:  # each continues one row
                raise BadPage
            more = self.content(following)
            self.overflow.add(following)
            parts.append(more[4 : 4 + min(left, self._used - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(more[:4], "big")
        return b"".join(parts)


def _cut(data: bytes, place: int, size: int) -> bytes:
    if place + size > len(data):
        raise BadPage
    return data[place : place + size]


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of variable length, and the place after it."""
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    value = value << 8 | data[place]
    return value - (1 << 64) if value >> 63 else value, place + 1


_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_CONSTANTS: dict[int, Value] = {0: None, 8: 0, 9: 1}


def _values(record: bytes) -> tuple[Value, ...]:
    """Return the values of a record. Raises BadPage."""
    length, place = _varint(record, 0)
    if not place <= length <= len(record):
        raise BadPage
    kinds = []
    while place < length:
        kind, place = _varint(record, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, place = _value(record, place, kind)
        values.append(value)
    if place != len(record):
        raise BadPage
    return tuple(values)


def _value(record: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind in _CONSTANTS:
        return _CONSTANTS[kind], place
    if kind in _WIDTHS:
        data = _cut(record, place, _WIDTHS[kind])
        return int.from_bytes(data, "big", signed=True), place + len(data)
    if kind == 7:
        return float(struct.unpack(">d", _cut(record, place, 8))[0]), place + 8
    if kind < 12:
        raise BadPage
    data = _cut(record, place, (kind - 12) // 2)
    try:
        return data.decode() if kind % 2 else data, place + len(data)
    except UnicodeDecodeError:
        return data, place + len(data)


# The log


def _logged(log: bytes, size: int) -> dict[int, bytes]:
    """Return the pages in a log that were committed, the newest of each."""
    committed = dict[int, bytes]()
    pending = dict[int, bytes]()
    for number, is_last, page in _frames(log, size):
        pending[number] = page
        if is_last:
            committed |= pending
            pending.clear()
    return committed


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bool, bytes]]:
    """Yield the pages in a log up to the first that is not whole, and whether each ends a transaction."""
    if len(log) < 32:
        return
    magic, _, width, *_ = struct.unpack_from(">IIII", log)
    order = _MAGIC.get(magic)
    if order is None or width != size:
        return
    sums = _summed(log[:24], (0, 0), order)
    if struct.pack(">II", *sums) != log[24:32]:
        return
    for place in range(32, len(log) - size - 23, size + 24):
        head, page = log[place : place + 24], log[place + 24 : place + 24 + size]
        sums = _summed(page, _summed(head[:8], sums, order), order)
        if head[8:16] != log[16:24] or struct.pack(">II", *sums) != head[16:24]:
            return
        yield int.from_bytes(head[:4], "big"), head[4:8] != bytes(4), page


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    numbers = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for first, second in zip(numbers, numbers, strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


# Trees


def walk(pages: Pages, root: int, seen: set[int]) -> Iterator[Page | None]:
    """Yield the pages of a tree, and None for each that cannot be read; none is met twice."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        try:
            page = pages.page(number)
        except BadPage:
            yield None
            continue
        waiting += page.children
        yield page
