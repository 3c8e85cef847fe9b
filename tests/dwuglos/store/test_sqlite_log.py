"""A log that was left beside a library, by a program that ended in the middle: it comes into its own file only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.errors import LibraryLocked
from dwuglos.store.library import Library
from dwuglos.store.sqlite_log import belongs, beside, remove_library, stamp_of_file, stamps_in_log
from dwuglos.store.stamp import NOTHING_BEFORE, Stamp, new_stamp
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.store.files import ask, by_migrations

ROOT = Path(__file__).parents[3]
WORK = """
import sys
from dwuglos.store.library import Library
library = Library(sys.argv[1])
for n in range(3):
    library.rename_talk(1, f"Zapisany {n}")
print("ready", flush=True)
for line in sys.stdin:
    try:
        library.rename_talk(1, line.strip())
        print("saved", flush=True)
    except Exception as error:
        print(type(error).__name__, flush=True)
library.close()
"""

Attack = Callable[[Path, Path], None]


class Program:
    """A program that has a library open, and has written to it."""

    def __init__(self, path: Path) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-c", WORK, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            text=True,
        )
        assert self.answer() == "ready"

    def answer(self) -> str:
        assert self._program.stdout is not None
        return self._program.stdout.readline().strip()

    def rename(self, title: str) -> str:
        assert self._program.stdin is not None
        self._program.stdin.write(title + "\n")
        self._program.stdin.flush()
        return self.answer()

    def end(self, by_force: bool) -> None:
        if by_force:
            self._program.kill()
        self._program.communicate(timeout=30)


def _moved_over(path: Path, other: Path) -> None:
    path.rename(path.with_name("kept.db"))
    shutil.copy(other, path.with_name("new"))
    path.with_name("new").rename(path)


def _copied_over(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def _removed(path: Path, other: Path) -> None:
    path.unlink()
    shutil.copy(other, path)


def _emptied(path: Path, _other: Path) -> None:
    os.truncate(path, 0)


ATTACKS = (_moved_over, _copied_over, _removed, _emptied)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Moja", number([NewSegment(0, 1, "Text", "Tekst")] * 50))
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.db"
    with Library(path) as library:
        library.add_talk("Cudza", number([NewSegment(0, 1, "Other text", "Inny tekst")] * 70))
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
@pytest.mark.parametrize(
    ("attack", "notices", "by_force"),
    [
        *((attack, False, by_force) for attack in ATTACKS for by_force in (False, True)),
        (_moved_over, True, False),
        (_copied_over, True, False),
    ],
)
def test_the_library_in_the_place_of_another_stays_as_it_is(
    path: Path, other: Path, attack: Attack, notices: bool, by_force: bool
) -> None:
    program = Program(path)
    attack(path, other)
    if notices:
        assert program.rename("Zgubiony") in ("LibraryReplaced", "LibraryGone")
    there = path.read_bytes()
    program.end(by_force)
    assert path.read_bytes() == there
    with Library(path) as library:
        assert [talk.title for talk in library.talks()] == ([] if attack is _emptied else ["Cudza"])
        library.add_talk("Dalej", [])
        is_told = by_force or attack in (_copied_over, _emptied)
        assert len(library.notices) == is_told
    is_whole_elsewhere = attack in (_moved_over, _removed) and not by_force
    kept = list(path.parent.glob("library.db-wal.*"))
    assert len(kept) == (not is_whole_elsewhere), "what stood in the log is not lost"
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    if attack is _moved_over and not by_force:
        moved = path.with_name("kept.db")
        with Library(moved) as library:
            assert library.talk(1).title == "Zapisany 2"
        assert ask(moved, "PRAGMA integrity_check") == [("ok",)]


def test_a_log_of_another_is_kept_under_another_name_and_told_of(path: Path, other: Path) -> None:
    Program(path).end(by_force=True)
    _moved_over(path, other)
    with Library(path) as library:
        assert library.talk(1).title == "Cudza"
        (told,) = library.notices
    (kept,) = path.parent.glob("library.db-wal.other-*")
    assert str(told) == (
        f"Changes of another file stood in the log beside the library {path}; they were not taken over, and the log is "
        f"kept as {kept}."
    )
    # With its own file it still makes the library that it belongs to.
    kept.rename(path.with_name("kept.db-wal"))
    with Library(path.with_name("kept.db")) as library:
        assert (library.talk(1).title, library.notices) == ("Zapisany 2", ())


def test_an_older_copy_of_the_same_library_does_not_get_the_log_either(path: Path) -> None:
    older = path.with_name("older")
    shutil.copy(path, older)
    with Library(path) as library:
        library.rename_talk(1, "Między")
    Program(path).end(by_force=True)
    older.rename(path)
    with Library(path) as library:
        assert library.talk(1).title == "Moja"
        assert len(library.notices) == 1
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("mode", ["PASSIVE", "FULL", "RESTART"])
def test_a_log_of_the_library_itself_is_taken_over(path: Path, mode: str) -> None:
    program = Program(path)
    ask(path, f"PRAGMA wal_checkpoint({mode})")
    assert program.rename("Ostatni") == "saved"
    program.end(by_force=True)
    with Library(path) as library:
        assert library.talk(1).title == "Ostatni"
        assert library.notices == ()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_file_written_over_while_a_program_has_it_open_is_not_opened_by_another(path: Path, other: Path) -> None:
    program = Program(path)
    _copied_over(path, other)
    with pytest.raises(LibraryLocked, match="was replaced while another window or program has it open"):
        Library(path)
    assert program.rename("Zgubiony") == "LibraryReplaced"
    program.end(by_force=False)
    with Library(path) as library:
        assert library.talk(1).title == "Cudza"


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_what_a_killed_program_had_set_aside_is_tidied_up(path: Path) -> None:
    program = Program(path)
    path.rename(path.with_name("away.db"))
    assert program.rename("Zgubiony") == "LibraryGone"
    program.end(by_force=True)
    assert list(path.parent.glob("library.db-*.of-*")) != []
    path.with_name("away.db").rename(path)
    with Library(path) as library:
        assert (library.talk(1).title, library.notices) == ("Zapisany 2", ())
    assert list(path.parent.glob("library.db-*")) == []


def test_a_log_that_was_set_aside_with_content_comes_back(path: Path) -> None:
    Program(path).end(by_force=True)
    inode = path.stat().st_ino
    path.with_name("library.db-wal").rename(path.with_name(f"library.db-wal.of-{inode:x}"))
    with Library(path) as library:
        assert (library.talk(1).title, library.notices) == ("Zapisany 2", ())


def test_which_logs_belong_to_which_state() -> None:
    first = new_stamp()
    second = Stamp(first.library, "2" * 16, first.mark)
    third = Stamp(first.library, "3" * 16, second.mark)
    stranger = Stamp(new_stamp().library, second.mark, first.mark)
    assert belongs(first, [])
    assert belongs(None, [])
    assert belongs(None, [first, second]), "the stamp itself came by the log"
    assert not belongs(None, [second, third])
    assert belongs(first, [second, third]), "nothing was moved yet"
    assert belongs(second, [second, third]), "a part was"
    assert belongs(third, [second, third]), "all was"
    assert not belongs(first, [third])
    assert not belongs(third, [second])
    assert not belongs(first, [stranger])
    assert not belongs(first, [second, stranger])
    assert first.parent == NOTHING_BEFORE


@pytest.mark.parametrize("content", [b"", b"x" * 31, b"x" * 5000, bytes.fromhex("377f0682") + b"\0" * 60])
def test_what_is_no_log_has_no_stamps(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "log").write_bytes(content)
    assert stamps_in_log(tmp_path / "log") == []
    assert stamps_in_log(tmp_path / "none") == []


def test_what_is_no_library_has_no_stamp(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no database" * 100)
    assert stamp_of_file(tmp_path / "file") is None
    assert stamp_of_file(tmp_path / "none") is None
    assert stamp_of_file(by_migrations(tmp_path / "library.db")) is not None


def test_a_file_that_power_left_torn_is_made_whole_by_its_log(tmp_path: Path) -> None:
    """Its first page was to be written from the log, and came to the disk in part; the log has all of it."""
    path, left = tmp_path / "library.db", tmp_path / "left" / "library.db"
    left.parent.mkdir()
    with Library(path) as library:
        id = library.add_talk("Sieci", number([NewSegment(0, 1000, "Good evening.")]))
    with Library(path) as library:
        with library._writing() as connection:  # so that the log has the page
            connection.exec_driver_sql("CREATE TABLE more (a)")
            connection.exec_driver_sql("DROP TABLE more")
        library.rename_talk(id, "Latarnie")
        for name in ("library.db", "library.db-wal"):
            shutil.copy(path.with_name(name), left.with_name(name))
    data = bytearray(left.read_bytes())
    data[2048:4096] = bytes(2048)
    left.write_bytes(data)
    with Library(left) as library:
        assert [talk.title for talk in library.talks()] == ["Latarnie"]
        assert library.verify().findings == ()
    assert not list(left.parent.glob("*.other-*"))


def test_the_stamp_is_found_where_the_file_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Sieci", [])
    stamp = stamp_of_file(path)
    assert stamp is not None
    data = bytearray(path.read_bytes())
    data[2048:4096] = bytes(2048)
    path.write_bytes(data)
    assert stamp_of_file(path) == stamp
    path.write_bytes(b"no library at all")
    assert stamp_of_file(path) is None
    assert stamp_of_file(tmp_path / "none.db") is None


def test_a_log_stays_with_the_window_that_writes_it_when_another_part_of_the_program_opens_the_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.db"
    with Library(tmp_path / "other.db") as other:
        other.add_talk("Another", number([NewSegment(0, 1, "One")]))
    with Library(path) as library:
        library.add_talk("Talk", number([NewSegment(0, 1, "One")]))
        library.rename_talk(1, "Zapisany")
        path.rename(tmp_path / "kept.db")
        shutil.copy(tmp_path / "other.db", path)
        with pytest.raises(LibraryLocked):
            Library(path)
        path.unlink()
        (tmp_path / "kept.db").rename(path)
        library.rename_talk(1, "Zapisany znowu")
    with Library(path) as library:
        assert [talk.title for talk in library.talks()] == ["Zapisany znowu"]
    assert not list(tmp_path.glob("*.other-*"))


def test_a_library_goes_with_all_that_is_beside_it(tmp_path: Path) -> None:
    library, other = tmp_path / "library.db", tmp_path / "library.db.txt"
    for path in (library, other, *beside(library)):
        path.write_text("x")
    remove_library(library)
    remove_library(library)
    assert list(tmp_path.iterdir()) == [other]
