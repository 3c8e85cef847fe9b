"""The file of a library taken away under an open one: nothing is saved where nobody will find it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.errors import LibraryGone
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")


def _remove(path: Path) -> None:
    path.rename(path.with_name("kept"))


def _replace(path: Path) -> None:
    shutil.copy(path, path.with_name("other"))
    _remove(path)
    path.with_name("other").rename(path)


def _cut(path: Path) -> None:
    shutil.copy(path, path.with_name("kept"))
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("attack", [_remove, _replace, _cut])
def test_nothing_is_saved_in_a_file_that_is_not_there(
    tmp_path: Path, transcript: Transcript, attack: Callable[[Path], None]
) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        talk = library.add_talk("Talk", list(transcript))
    with Library(path) as library:
        library.rename_talk(talk, "Zapisany")
        attack(path)
        for _ in range(2):
            with pytest.raises(LibraryGone) as caught:
                library.rename_talk(talk, "Zgubiony")
            assert str(caught.value) == (
                f"The file of the library {path} was removed, replaced or cut short while it was open, and nothing can "
                "be saved there; put it back, and what was changed here will be saved then."
            )


def test_a_file_that_is_put_back_takes_what_waits(library: Library, talk: int) -> None:
    assert library.path is not None
    _remove(library.path)
    with pytest.raises(LibraryGone):
        library.rename_talk(talk, "Czeka")
    library.path.with_name("kept").rename(library.path)
    library.rename_talk(talk, "Czeka")
    with Library(library.path) as other:
        assert other.talk(talk).title == "Czeka"


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
