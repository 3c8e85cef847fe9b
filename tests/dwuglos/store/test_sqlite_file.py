"""The file of a library taken away under an open one: nothing is saved where nobody will find it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from dwuglos.errors import LibraryGone, LibraryReplaced
from dwuglos.store.library import Library
from dwuglos.store.sqlite_file import FileInPlace
from dwuglos.store.sqlite_log import index_of, log_of
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import ask

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")


def _remove(path: Path) -> None:
    path.rename(path.with_name("kept"))


def _replace(path: Path) -> None:
    _remove(path)
    with Library(path.with_name("other.db")) as other:
        other.add_talk("Inna", [])
    path.with_name("other.db").rename(path)


def _write_over(path: Path) -> None:
    shutil.copy(path, path.with_name("kept"))
    with Library(path.with_name("other.db")) as other:
        other.add_talk("Inna", [])
        other.add_talk("x" * 100_000, [])  # so that it is no shorter
    path.write_bytes(path.with_name("other.db").read_bytes())


def _cut(path: Path) -> None:
    shutil.copy(path, path.with_name("kept"))
    os.truncate(path, path.stat().st_size // 2)


ATTACKS = {_remove: LibraryGone, _replace: LibraryReplaced, _write_over: LibraryReplaced, _cut: LibraryReplaced}


@pytest.fixture
def path(tmp_path: Path, transcript: Transcript) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Talk", list(transcript))
    return path


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_is_saved_in_a_file_that_is_not_there(path: Path, attack: Callable[[Path], None]) -> None:
    with Library(path) as library:
        library.rename_talk(1, "Zapisany")
        attack(path)
        for _ in range(2):
            with pytest.raises(LibraryGone) as caught:
                library.rename_talk(1, "Zgubiony")
            assert type(caught.value) is ATTACKS[attack]
            assert caught.value.is_whole == (attack in (_remove, _replace))
        there = path.read_bytes() if path.exists() else b""
    assert (path.read_bytes() if path.exists() else b"") == there, "at closing nothing of the log came into it"
    assert not path.with_name("library.db-wal").exists()


def test_what_is_said_of_it(path: Path) -> None:
    with Library(path) as library:
        _replace(path)
        with pytest.raises(LibraryReplaced) as caught:
            library.rename_talk(1, "Zgubiony")
        assert str(caught.value) == (
            f"The file of the library {path} was replaced, written over or cut short while it was open, and nothing "
            "can be saved there; put it back, and what was changed here will be saved then."
        )
        path.unlink()
        with pytest.raises(LibraryGone) as caught:
            library.rename_talk(1, "Zgubiony")
        assert str(caught.value) == (
            f"The file of the library {path} was removed or moved while it was open, and nothing can be saved there; "
            "put it back, and what was changed here will be saved then."
        )


@pytest.mark.parametrize("attack", [_remove, _replace])
def test_a_file_that_was_moved_away_is_whole_at_its_new_place(path: Path, attack: Callable[[Path], None]) -> None:
    with Library(path) as library:
        library.rename_talk(1, "Zapisany")
        attack(path)
    with Library(path.with_name("kept")) as moved:
        assert moved.talk(1).title == "Zapisany"
    assert ask(path.with_name("kept"), "PRAGMA integrity_check") == [("ok",)]


def test_a_file_that_is_put_back_takes_what_waits(library: Library, talk: int) -> None:
    assert library.path is not None
    for n in range(3):
        _remove(library.path)
        with pytest.raises(LibraryGone):
            library.rename_talk(talk, f"Czeka {n}")
        library.path.with_name("kept").rename(library.path)
        library.rename_talk(talk, f"Czeka {n}")
        with Library(library.path) as other:
            assert other.talk(talk).title == f"Czeka {n}"


def test_a_copy_that_is_put_back_takes_what_waits(library: Library, talk: int) -> None:
    """As by a program that keeps folders alike on two machines: another file, and the same library."""
    assert library.path is not None
    library.rename_talk(talk, "Zapisany")
    reader = library.reader()
    _remove(library.path)
    with pytest.raises(LibraryGone):
        library.rename_talk(talk, "Czeka")
    assert reader.talk(talk).title == "Zapisany", "what was there can be read meanwhile"
    shutil.copy(library.path.with_name("kept"), library.path)
    library.rename_talk(talk, "Czeka")
    assert reader.talk(talk).title == "Czeka", "whoever looks on follows"
    reader.close()
    with Library(library.path) as other:
        assert other.talk(talk).title == "Czeka"


def test_an_older_copy_is_not_the_same_library(library: Library, talk: int) -> None:
    assert library.path is not None
    with Library(library.path) as once:
        once.rename_talk(talk, "Stary")
    shutil.copy(library.path, library.path.with_name("old"))
    shutil.copy(f"{library.path}-wal", library.path.with_name("old-wal"))
    library.rename_talk(talk, "Nowy")
    library.path.unlink()
    library.path.with_name("old").rename(library.path)
    with pytest.raises(LibraryReplaced):
        library.rename_talk(talk, "Czeka")


def test_a_file_written_over_with_what_it_had_is_as_good_as_before(path: Path) -> None:
    with Library(path) as library:
        library.rename_talk(1, "Zapisany")
        before = path.read_bytes()
        _write_over(path)
        with pytest.raises(LibraryReplaced):
            library.rename_talk(1, "Czeka")
        path.write_bytes(before)
        library.rename_talk(1, "Czeka")
    with Library(path) as other:
        assert other.talk(1).title == "Czeka"
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_transaction_that_ends_elsewhere_has_not_happened(library: Library, talk: int) -> None:
    assert library.path is not None
    path = library.path

    def write() -> None:
        with library._writing() as connection:
            connection.exec_driver_sql("UPDATE talk SET title = 'Zgubiony'")
            _remove(path)

    with pytest.raises(LibraryGone):
        write()
    library.path.with_name("kept").rename(library.path)
    assert library.talk(talk).title == "Sieci"


def test_a_log_that_is_emptied_now_and_then_is_no_attack(path: Path) -> None:
    """By this program and by others, in any order."""
    with Library(path) as library, Library(path) as other:
        for n in range(60):
            (library if n % 3 else other).rename_talk(1, f"Nazwa {n}")
            if n % 7 == 0:
                ask(path, f"PRAGMA wal_checkpoint({['PASSIVE', 'RESTART', 'TRUNCATE'][n % 3]})")
        assert other.talk(1).title == "Nazwa 59"


READ = """
import sqlite3, sys
one = sqlite3.connect(sys.argv[1])
print(one.execute("SELECT count(*) FROM talk").fetchone()[0], flush=True)
sys.stdin.read()
one.close()
"""


@contextmanager
def a_program(path: Path) -> Iterator[None]:
    """Another program that has the library open."""
    command = [sys.executable, "-c", READ, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "1\n"
        yield


@pytest.fixture
def file(path: Path) -> Iterator[FileInPlace]:
    file = FileInPlace(path)
    yield file
    file.close()


def test_whether_another_program_has_it_open(path: Path, file: FileInPlace) -> None:
    assert not file.is_open_elsewhere()
    with a_program(path):  # which the look did not keep out
        assert file.is_open_elsewhere()
    assert not file.is_open_elsewhere()


def aside(file: Path, library: Path) -> Path:
    return file.with_name(f"{file.name}.of-{library.stat().st_ino:x}")


def test_what_was_set_aside_is_tidied_up_when_nobody_has_the_library(path: Path, file: FileInPlace) -> None:
    log, index = aside(log_of(path), path), aside(index_of(path), path)
    log.write_bytes(b"")
    index.write_bytes(b"index")
    with a_program(path):
        file.tidy_up()
        assert (log.exists(), index.exists()) == (True, True)
    file.tidy_up()
    assert (log.exists(), index.exists()) == (False, False)


def test_of_two_logs_with_content_none_takes_the_place_of_the_other(path: Path, file: FileInPlace) -> None:
    log, there = aside(log_of(path), path), log_of(path)
    log.write_bytes(b"a" * 99)
    there.write_bytes(b"b" * 99)
    file.tidy_up()
    assert (log.read_bytes(), there.read_bytes()) == (b"a" * 99, b"b" * 99)
    there.write_bytes(b"b")  # and nothing in it
    file.tidy_up()
    assert (log.exists(), there.read_bytes()) == (False, b"a" * 99)


def test_a_file_is_let_go_when_all_have_closed_it(path: Path) -> None:
    first = FileInPlace(path)
    second = FileInPlace(path)
    assert (first.is_alone, second.is_alone) == (True, False)
    first.close()
    first.close()
    third = FileInPlace(path)
    assert not third.is_alone
    second.close()
    third.close()
    fourth = FileInPlace(path)
    assert fourth.is_alone
    fourth.close()


def test_what_is_not_in_the_file_stays_in_the_log_that_was_set_aside(path: Path) -> None:
    with Library(path) as library:
        library.rename_talk(1, "Zapisany")
        log, index = aside(log_of(path), path), aside(index_of(path), path)
        _replace(path)
        os.truncate(path.with_name("kept"), 4096)
        with pytest.raises(LibraryReplaced):
            library.rename_talk(1, "Zgubiony")
        assert (log.exists(), index.exists()) == (True, True)
    assert (log.stat().st_size > 4096, index.exists()) == (True, False)


RENAME = """
import sys
from dwuglos.errors import LibraryGone
from dwuglos.store.library import Library
with Library(sys.argv[1]) as library:
    library.rename_talk(1, "Cudzy")
    print("open", flush=True)
    sys.stdin.readline()
    try:
        library.rename_talk(1, "Zgubiony")
    except LibraryGone:
        print("gone", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize("attack", [_remove, _replace])
def test_a_file_that_is_put_back_after_another_program_has_closed_it(
    path: Path, attack: Callable[[Path], None], is_first: bool
) -> None:
    """Of two programs, one sets the log aside; it may be the one that ends before the file is back."""
    command = [sys.executable, "-c", RENAME, str(path)]
    with Library(path) as library:
        library.rename_talk(1, "Zapisany")
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            attack(path)
            if not is_first:
                with pytest.raises(LibraryGone):
                    library.rename_talk(1, "Czeka")
            other.stdin.write("\n")
            other.stdin.flush()
            assert other.stdout.readline() == "gone\n"
            other.communicate("\n", timeout=20)
        with pytest.raises(LibraryGone):
            library.rename_talk(1, "Czeka")
        path.with_name("kept").replace(path)
        library.rename_talk(1, "Czeka")
    with Library(path) as library:
        assert library.talk(1).title == "Czeka"
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    assert list(path.parent.glob("library.db-*.of-*")) == []


def settled(file: FileInPlace) -> sqlite3.Connection:
    one = sqlite3.connect(file.path, isolation_level=None)
    one.execute("UPDATE talk SET title = 'In the log'")
    file.settle(one)
    return one


def test_a_file_written_over_is_not_sound_and_no_connection_is_needed_to_see_it(path: Path, file: FileInPlace) -> None:
    one = settled(file)
    assert file.is_sound(one)
    one.close()  # and with it the log
    assert file.is_sound(one)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"dwuglos:", b"another:"))
    assert not file.is_sound(one)
    path.write_bytes(data)
    assert file.is_sound(one)
    os.truncate(path, len(data) - 1)
    assert not file.is_sound(one)


def test_a_copy_is_known_by_its_log_as_far_as_that_can_be_read(path: Path, file: FileInPlace) -> None:
    with closing(settled(file)) as one:
        assert not file.is_back(one), "it never was away"
        _remove(path)
        assert not file.is_back(one), "there is nothing"
        shutil.copy(path.with_name("kept"), path)
        assert not file.is_back(one), "that is still the log of the file that was moved"
        log_of(path).rename(path.with_name("kept-wal"))
        assert file.is_back(one)
        log_of(path).mkdir()
        assert not file.is_back(one), "what stands in the log is not known"
        log_of(path).rmdir()
    assert not file.is_back(one), "nor is what stood in the library"
