from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from dwuglos.store import migrating
from dwuglos.store.library import Library
from dwuglos.store.stamp import NOTHING_BEFORE, Stamp, new_stamp, stamp_in
from tests.dwuglos.store.files import ask, by_migrations, opened


def _stamps(path: Path) -> list[tuple[object, ...]]:
    return ask(path, "SELECT * FROM stamp")


def test_each_new_library_has_a_stamp_of_its_own(tmp_path: Path) -> None:
    for name in ("one.db", "two.db"):
        Library(tmp_path / name).close()
    (one,), (two,) = _stamps(tmp_path / "one.db"), _stamps(tmp_path / "two.db")
    assert one[0] != two[0]
    assert one[2] == NOTHING_BEFORE


def test_an_old_library_gets_a_stamp_and_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with opened(path) as (connection, database):
        migrating.migrate(connection, database, "0004")
        assert connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'stamp'")).scalar() == 0
        connection.rollback()
    Library(path).close()
    (stamp,) = _stamps(path)
    Library(path).close()
    assert _stamps(path) == [stamp]


def test_a_stamp_is_found_in_the_page_it_lies_in(tmp_path: Path) -> None:
    path = by_migrations(tmp_path / "library.db")
    ((root,),) = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'stamp'")
    ((size,),) = ask(path, "PRAGMA page_size")
    assert isinstance(root, int)
    assert isinstance(size, int)
    pages = [path.read_bytes()[at : at + size] for at in range(0, path.stat().st_size, size)]
    (stamp,) = _stamps(path)
    assert [stamp_in(page) for page in pages if stamp_in(page)] == [stamp]
    assert stamp_in(pages[root - 1]) == stamp


def test_bytes_that_are_no_stamp_are_none() -> None:
    whole = "".join(new_stamp()).encode()
    assert isinstance(stamp_in(b"xx" + whole), Stamp)
    for broken in (b"", whole[:-1], whole.replace(b"dwuglos:", b"dwuglosz"), whole.upper()):
        assert stamp_in(broken) is None
