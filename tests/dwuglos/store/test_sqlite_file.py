"""The file of a library taken away under an open one: nothing is saved where nobody will find it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.errors import LibraryGone, LibraryReplaced
from dwuglos.store.library import Library
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
