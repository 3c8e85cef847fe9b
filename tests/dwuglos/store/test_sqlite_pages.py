from __future__ import annotations

import io
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.store.sqlite_pages import BadPage, Pages, Value, walk

LONG = "ż" * 20_000
LEAST = -(1 << 63)
"""A row id that takes all bytes that one can take."""
ROWS: list[tuple[Value, ...]] = [
    (n, None, 0, 1, -1, n * 1_000_003, -(1 << 62), n / 7, f"text {n}", b"\0\xff" * n) for n in range(1, 400)
]


def read(path: Path, table: str) -> list[tuple[Value, ...]]:
    with Pages(path) as pages:
        seen = set[int]()
        cells = [cell for page in walk(pages, 1, seen) if page for cell in page.cells]
        (root,) = [cell.values[3] for cell in cells if cell.values[:2] == ("table", table)]
        assert isinstance(root, int)
        rows = [cell for page in walk(pages, root, seen) if page for cell in page.cells]
        return sorted((cell.rowid if cell.rowid else cell.values[0], *cell.values[1:]) for cell in rows)


@pytest.fixture(params=["", "WITHOUT ROWID"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[int], Path]:
    """A function that makes a database with pages of some size."""

    def make(size: int) -> Path:
        path = tmp_path / f"{size}.db"
        with closing(sqlite3.connect(path)) as one, one:
            one.execute(f"PRAGMA page_size={size}")
            columns = "id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i"
            one.execute(f"CREATE TABLE t ({columns}) {request.param}")
            one.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ROWS)
            one.execute("INSERT INTO t (id, h) VALUES (1000, ?)", [LONG])
            one.execute("INSERT INTO t (id, h) VALUES (?, 'below all')", [LEAST])
        return path

    return make


@pytest.mark.parametrize("size", [512, 1024, 4096, 65536])
def test_every_value_is_what_sqlite_kept(make: Callable[[int], Path], size: int) -> None:
    below = (LEAST, *[None] * 7, "below all", None)
    assert read(make(size), "t") == [below, *ROWS, (1000, *[None] * 7, LONG, None)]


def test_bytes_that_every_page_keeps_back_hold_nothing(tmp_path: Path) -> None:
    """As of a library that a program with encryption once had."""
    path = tmp_path / "reserved.db"
    with closing(sqlite3.connect(path)) as one:
        one.execute("PRAGMA user_version=1")
    data = bytearray(path.read_bytes())
    data[20], data[105:107] = 32, (len(data) - 32).to_bytes(2, "big")
    path.write_bytes(data)
    rows = [(n, "x" * n) for n in range(1, 3000, 37)]
    with closing(sqlite3.connect(path)) as one, one:
        one.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")
        one.executemany("INSERT INTO t VALUES (?, ?)", [*rows, (5000, LONG)])
    assert [(row[0], row[-1]) for row in read(path, "t")] == [*rows, (5000, LONG)]


class _BadDisk(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError


def test_a_page_that_the_disk_cannot_read_is_empty(
    make: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Pages(make(4096)) as pages:
        with monkeypatch.context() as patch:
            patch.setattr(pages, "_file", _BadDisk())
            assert pages.content(2) == bytes(4096)
        assert pages.content(2) != bytes(4096)


@pytest.mark.parametrize(("count", "free"), [(0, 1), (126, 127), (127, 1)])
def test_a_full_page_of_the_list_of_free_ones_is_read(tmp_path: Path, count: int, free: int) -> None:
    path = tmp_path / "free.db"
    head = bytearray(b"SQLite format 3\0\2\0".ljust(512, b"\0"))
    head[32:36] = (2).to_bytes(4, "big")
    numbers = struct.pack(">II126I", 0, count, *range(3, 129))
    path.write_bytes(bytes(head) + numbers.ljust(512, b"\0") + bytes(512 * 128))
    with Pages(path) as pages:
        assert pages.free() == set(range(2, 2 + free))


def test_a_row_that_cannot_be_read_is_counted_beside_the_others(make: Callable[[int], Path]) -> None:
    path = make(4096)
    with Pages(path) as pages:
        for page in walk(pages, 1, set()):
            assert page is not None
            (root,) = [cell.values[3] for cell in page.cells if cell.values[1] == "t"]
        assert isinstance(root, int)
        leaf = root
        while pages.page(leaf).children:
            leaf = pages.page(leaf).children[1]
        before = pages.page(leaf)
    data = bytearray(path.read_bytes())
    places = (leaf - 1) * 4096 + 8 + 4 * (before.kind in (2, 5))
    data[places : places + 4] = b"\xff\xff\0\0"  # behind the end, and in the head of the page
    path.write_bytes(data)
    with Pages(path) as pages:
        page = pages.page(leaf)
        assert (page.unreadable, page.cells) == (2, before.cells[2:])


def test_a_log_of_pages_of_another_size_is_none(make: Callable[[int], Path]) -> None:
    path = make(4096)
    log = path.with_name(path.name + "-wal")
    with closing(sqlite3.connect(path, isolation_level=None)) as one:
        one.execute("PRAGMA journal_mode=WAL")
        one.execute("DELETE FROM t WHERE id < 1000")
        whole, copy = log.read_bytes(), path.with_name("copy.db")
        copy.write_bytes(path.read_bytes())
    log_of_copy = path.with_name("copy.db-wal")
    log_of_copy.write_bytes(whole)
    assert [row[0] for row in read(copy, "t")] == [1000]
    for broken in (whole[:-1], whole[:32], whole[:8] + (1024).to_bytes(4, "big") + whole[12:]):
        log_of_copy.write_bytes(broken)
        assert len(read(copy, "t")) == 401


def test_what_is_committed_in_the_log_counts_and_nothing_else(make: Callable[[int], Path], tmp_path: Path) -> None:
    path = make(4096)
    with closing(sqlite3.connect(path, isolation_level=None)) as one:
        one.execute("PRAGMA journal_mode=WAL")
        one.execute("PRAGMA wal_autocheckpoint=0")
        one.execute("DELETE FROM t WHERE id < 1000")
        one.execute("INSERT INTO t (id, h) VALUES (2000, 'in the log')")
        one.execute("PRAGMA cache_size=1")
        one.execute("BEGIN")
        for id in range(3000, 3400):
            one.execute("INSERT INTO t (id, h) VALUES (?, ?)", [id, "never committed" * 99])
        log = path.with_name(path.name + "-wal").read_bytes()
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
        copy.with_name("copy.db-wal").write_bytes(log)
        one.execute("ROLLBACK")
    assert [row[0] for row in read(copy, "t")] == [1000, 2000]
    torn = bytearray(log)
    torn[100] ^= 1
    copy.with_name("copy.db-wal").write_bytes(torn)
    assert len(read(copy, "t")) == 401
    for nothing in (b"", log[:20], b"\0" * len(log), b"x" + log[1:]):
        copy.with_name("copy.db-wal").write_bytes(nothing)
        assert len(read(copy, "t")) == 401


def test_free_pages_are_known(make: Callable[[int], Path]) -> None:
    path = make(1024)
    with closing(sqlite3.connect(path)) as one, one:
        one.execute("DELETE FROM t WHERE id > 10")
    with closing(sqlite3.connect(path)) as one:
        (count,) = one.execute("PRAGMA freelist_count").fetchone()
    with Pages(path) as pages:
        assert len(pages.free()) == count > 10


def test_a_page_that_is_none_is_told(make: Callable[[int], Path]) -> None:
    path = make(4096)
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)
    with Pages(path) as pages:
        for number in (0, 2, pages.count + 1):
            with pytest.raises(BadPage):
                pages.page(number)
        assert None in list(walk(pages, 2, set()))


@given(st.binary(max_size=6000), st.binary(max_size=3000))
def test_anything_is_read_without_end_or_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, log: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.db"
    path.write_bytes(b"SQLite format 3\0\x02\0" + data)
    path.with_name("any.db-wal").write_bytes(log)
    with Pages(path) as pages:
        pages.free()
        for number in range(1, pages.count + 1):
            list(walk(pages, number, set()))
