from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import LibraryDamaged, LibraryError
from dwuglos.store import copies, sqlite_copying
from dwuglos.store.copies import contents_of, copy_checked
from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import change


def test_a_copy_is_sound_while_the_library_is_in_use(library: Library, transcript: Transcript, tmp_path: Path) -> None:
    talk = library.add_talk("Talk", list(transcript))
    assert library.path is not None
    told: list[object] = []
    mine = tmp_path / "copy.db.new"
    mine.write_text("mine")  # called as if it were half a copy
    assert copy_checked(library.path, tmp_path / "copy.db", Pace(told.append)) == (1, 6)
    assert told == sorted(told, key=float)  # type: ignore[arg-type]
    assert told[-1] == 1
    assert mine.read_text() == "mine"
    library.erase_talk(talk)
    with Library(tmp_path / "copy.db") as copy:
        assert copy.segments(talk) == list(transcript)


def test_a_damaged_library_is_not_copied(library: Library, transcript: Transcript, tmp_path: Path) -> None:
    library.add_talk("Talk", list(transcript))
    assert library.path is not None
    change(library.path, "DELETE FROM segment WHERE id = 3")
    with pytest.raises(LibraryDamaged, match="is damaged, so it was not backed up"):
        copy_checked(library.path, tmp_path / "copy.db", AT_ONCE)
    assert list(tmp_path.glob("*copy*")) == []


def test_a_copy_that_is_read_back_with_damage_does_not_count(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = sqlite_copying.copy

    def harm(source: object, destination: Path, pace: Pace) -> None:
        copy(source, destination, pace)  # type: ignore[arg-type]
        with destination.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 64)

    monkeypatch.setattr(sqlite_copying, "copy", harm)
    assert library.path is not None
    with pytest.raises(LibraryDamaged, match="is not sound when it is read again"):
        copy_checked(library.path, tmp_path / "copy.db", AT_ONCE)
    assert list(tmp_path.glob("*copy*")) == []


def test_what_a_copy_holds_is_found_and_none_of_what_is_no_library(tmp_path: Path, library: Library) -> None:
    assert library.path is not None
    assert contents_of(library.path) == (0, 0)
    (tmp_path / "text").write_text("text" * 999)
    assert contents_of(tmp_path / "text") is None
    assert contents_of(tmp_path / "none") is None
    with pytest.raises(LibraryError, match="There is no file"), copies.opened(tmp_path / "none"):
        pass
