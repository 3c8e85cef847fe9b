"""The rows of a library read past its database, around pages that are damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import Cancelled
from dwuglos.store import raw_rows
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from dwuglos.store.raw_rows import TABLES, RawRows
from dwuglos.store.sqlite_pages import Pages
from dwuglos.store.values import KeptDraft
from tests.dwuglos.store.corruption import whole_library
from tests.dwuglos.store.files import by_migrations

SEGMENTS = 150


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library of two talks, as a file."""
    path = whole_library(tmp_path_factory.mktemp("raw") / "library.db", SEGMENTS)
    with Library(path) as library:
        library.keep_drafts(1, "google", [KeptDraft("d", "a", {5: "x", 6: "y"})])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()


@pytest.fixture
def file(seed: bytes, tmp_path: Path) -> Path:
    """A copy of it."""
    path = tmp_path / "library.db"
    path.write_bytes(seed)
    return path


def read(path: Path, pace: Pace | None = None) -> RawRows:
    """Return what is read of a file."""
    with Pages(path) as pages:
        return RawRows(pages, pace or Pace())


def ask(path: Path, question: str) -> list[tuple[int, ...]]:
    """Return what the database itself says."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def key(table: str) -> Callable[[dict[str, object]], tuple[str, ...]]:
    """Return what tells the rows of a table apart."""
    return lambda row: tuple(str(row[column.name]) for column in TABLES[table].primary_key)


def test_of_a_sound_file_every_row_is_read_as_the_database_reads_it(file: Path) -> None:
    raw = read(file)
    assert raw.unreadable == 0
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        for name in TABLES:
            rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
            assert sorted(raw.rows[name], key=key(name)) == sorted(rows, key=key(name)), name


def wipe(path: Path, number: int, data: bytes | None = None) -> None:
    """Overwrite a page of a file."""
    size = ask(path, "PRAGMA page_size")[0][0]
    content = bytearray(path.read_bytes())
    content[(number - 1) * size : number * size] = (data or b"").ljust(size, b"\xff")
    path.write_bytes(content)


def test_rows_below_a_page_that_is_damaged_are_known_by_their_shape(file: Path) -> None:
    ((root,),) = ask(file, "SELECT rootpage FROM sqlite_master WHERE name = 'segment'")
    with Pages(file) as pages:
        lost = len(pages.page(root).cells)
    wipe(file, root)
    raw = read(file)
    assert raw.unreadable >= 1
    found = [(row["talk_id"], row["id"]) for row in raw.rows["segment"]]
    assert len(found) == len(set(found)) == 2 * SEGMENTS - lost
    assert 0 < lost < 20
    assert len(raw.rows["talk"]) == 2


def test_without_the_page_that_names_the_tables_rows_are_still_told_apart(file: Path) -> None:
    counts = {name: ask(file, f'SELECT count(*) FROM "{name}"')[0][0] for name in TABLES}
    head = file.read_bytes()[:100]
    wipe(file, 1, head)
    raw = read(file)
    assert {name: len(raw.rows[name]) for name in counts} == counts


def test_a_row_that_is_there_twice_is_taken_once(file: Path) -> None:
    """A page may have been copied to another place, as by a repair of the file system."""
    size = ask(file, "PRAGMA page_size")[0][0]
    ((root,),) = ask(file, "SELECT rootpage FROM sqlite_master WHERE name = 'talk'")
    content = bytearray(file.read_bytes())
    content += content[(root - 1) * size : root * size]
    content[28:32] = (len(content) // size).to_bytes(4, "big")
    file.write_bytes(content)
    assert [row["id"] for row in read(file).rows["talk"]] == [1, 2]


def test_rows_of_earlier_versions_have_what_newer_columns_have_by_default(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    by_migrations(path, "0001")
    old = ask(path, "SELECT name, \"notnull\", dflt_value FROM pragma_table_info('talk')")
    with closing(sqlite3.connect(path)) as one, one:
        one.execute("PRAGMA journal_mode = DELETE")
        names = [name for name, is_needed, default in old if is_needed and default is None and name != "id"]
        one.execute(f"INSERT INTO talk ({', '.join(names)}) VALUES ({', '.join('7' for _ in names)})")
    (row,) = read(path).rows["talk"]
    assert row["id"] == 1, "the number of the row is its id"
    Library(path).close()
    with closing(sqlite3.connect(path)) as one:
        one.row_factory = sqlite3.Row
        assert row == dict(one.execute("SELECT * FROM talk").fetchone())
    assert len(row) > len(old)


def test_pages_that_are_free_are_not_looked_at(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM segment")
    raw = read(file)
    assert raw.rows["segment"] == []
    assert len(raw.rows["talk"]) == 2


@pytest.mark.parametrize("is_lost", [False, True])
def test_it_tells_how_far_it_is_and_stops_when_the_user_wishes(
    file: Path, monkeypatch: pytest.MonkeyPatch, is_lost: bool
) -> None:
    """Also where no tree is found any more, and each page has to be looked at by itself."""
    monkeypatch.setattr(raw_rows, "_STEP", 4)
    if is_lost:
        wipe(file, 1, file.read_bytes()[:100])
    told: list[object] = []
    read(file, Pace(told.append))
    shares = [float(str(share)) for share in told]
    assert len(shares) > 3
    assert shares == sorted(set(shares))
    assert 0.5 < shares[-1] <= 1
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        read(file, Pace(cancelled=stop))


def test_a_file_that_is_no_library_has_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(bytes(range(256)) * 200)
    raw = read(path)
    assert not any(raw.rows.values())
