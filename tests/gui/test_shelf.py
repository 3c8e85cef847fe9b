"""A library as one lane of a window has it."""

from __future__ import annotations

import shutil

import pytest

from dwuglos.errors import DwuglosError, LibraryReplaced, notice
from dwuglos.store.library import Library
from gui.shelf import Shelf


def titles(library):
    return [talk.title for talk in library.talks()]


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "elsewhere" / "other.db"
    path.parent.mkdir()
    with Library(path) as library:
        library.add_talk("Whales", [])
    return path


def test_another_library_in_the_place_of_the_one_that_was_open_is_not_written_to(kept, other):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    assert titles(shelf.library()) == ["Lighthouses"]
    shelf.close()
    shutil.copy(other, kept)
    for _ in range(2):
        with pytest.raises(LibraryReplaced, match="nothing was saved there"):
            shelf.library()
    shelf.use(str(kept))  # the user wants that one
    assert titles(shelf.library()) == ["Whales"]
    shelf.close()
    assert titles(shelf.library()) == ["Whales"]
    shelf.close()


def test_it_is_opened_at_its_first_use_and_kept(kept):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    library = shelf.library()
    assert shelf.library() is library
    shelf.close()
    again = shelf.library()
    assert again is not library
    shelf.close()


def test_one_for_reading_does_not_write(kept):
    shelf = Shelf(str(kept), reading=True, tell=lambda _: None)
    with pytest.raises(DwuglosError):
        shelf.library().add_talk("Whales", [])
    assert titles(shelf.library()) == ["Lighthouses"]
    shelf.close()


def test_why_it_could_not_be_opened_is_known_until_it_can(tmp_path, kept):
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no library" * 1000)
    shelf = Shelf(str(bad), reading=False, tell=lambda _: None)
    with pytest.raises(DwuglosError) as told:
        shelf.library()
    assert shelf.failure is told.value
    shelf.use(str(kept))
    assert titles(shelf.library()) == ["Lighthouses"]
    assert shelf.failure is None
    shelf.close()


def test_a_library_that_is_let_go_may_be_replaced(kept, other):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    shelf.library()
    shelf.let_go()
    shutil.copy(other, kept)
    assert titles(shelf.library()) == ["Whales"]
    shelf.close()


def test_a_library_that_is_open_already_can_be_taken_and_counts_from_then_on(kept, other):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    shelf.library()
    taken = shelf.open(str(other))
    shelf.take(taken, str(other))
    assert shelf.library() is taken
    shelf.close()
    assert titles(shelf.library()) == ["Whales"], "the address is that of the library that was taken"
    shelf.close()
    shutil.copy(kept, other)
    with pytest.raises(LibraryReplaced):
        shelf.library()


def test_what_is_to_be_known_of_a_library_is_told_each_time_it_is_opened(kept, monkeypatch):
    told = []
    monkeypatch.setattr(Library, "notices", (notice("Something was mended."),), raising=False)
    shelf = Shelf(str(kept), reading=False, tell=told.append)
    shelf.library()
    shelf.library()
    assert [str(each) for each in told] == ["Something was mended."]
    shelf.close()


@pytest.fixture
def closed(monkeypatch):
    """The libraries that are let go."""
    libraries, close = [], Library.close

    def note(library):
        libraries.append(library)
        close(library)

    monkeypatch.setattr(Library, "close", note)
    return libraries


def test_one_that_is_let_go_is_closed_at_once(kept, closed):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    library = shelf.library()
    shelf.let_go()
    assert closed == [library]


def test_one_that_stands_in_the_place_of_another_is_not_kept_open(kept, other, closed):
    shelf = Shelf(str(kept), reading=False, tell=lambda _: None)
    shelf.library()
    shelf.close()
    shutil.copy(other, kept)
    with pytest.raises(LibraryReplaced):
        shelf.library()
    assert len(closed) == 2
