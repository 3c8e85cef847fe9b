"""Where a library is."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript


@pytest.mark.parametrize(
    "name",
    [
        "two words.db",
        "what?.db",
        "number#1.db",
        "100%20.db",
        "żółw/Łódź ąę.db",
        "a/b/c/new.db",
        "no-extension",
        "q?x=1&mode=ro",
    ],
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for titles in (["One"], ["Two", "One"]):
        with Library(path) as library:
            library.add_talk(titles[0], [])
            assert [talk.title for talk in library.talks()] == titles
            assert library.name == str(path)
    assert path.is_file()
    assert [p.name for p in path.parent.iterdir()] == [path.name], (
        "nothing else is left, and nothing was made elsewhere"
    )


def test_a_folder_holds_its_library(tmp_path: Path) -> None:
    with Library(tmp_path) as library:
        assert library.path == tmp_path / "library.db"
    assert (tmp_path / "library.db").is_file()


def test_a_relative_name_and_a_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with Library("here.db") as library:
        assert library.path == tmp_path / "here.db"
    with Library("~/talks.db") as library:
        assert library.path == tmp_path / "home" / "talks.db"


def test_a_url_of_a_file_is_that_file(tmp_path: Path, transcript: Transcript) -> None:
    with Library(f"sqlite:///{tmp_path / 'a b.db'}") as library:
        assert library.path == tmp_path / "a b.db"
        talk = library.add_talk("Talk", list(transcript))
        library.keep_typing(talk, 1, "target", "x")
        library.erase_talk(talk)
        lock = library.lock_talk(talk)
        assert lock is not None
        lock.release()
    with Library(tmp_path / "a b.db") as library:
        assert library.talks() == []


def test_a_library_may_live_in_memory(transcript: Transcript) -> None:
    with Library("sqlite://") as library:
        talk = library.add_talk("Talk", list(transcript))
        assert library.segments(talk) == list(transcript)
        assert library.lock_talk(talk) is None


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("x" * 5000, "cannot be opened; check its name, and that you may read its folder."),
        ("~nobody-of-that-name/l.db", "cannot be opened; check its name, and that you may read its folder."),
        ("elephant://server/library", "Can't load plugin"),
        ("://", "Could not parse"),
    ],
)
def test_an_address_that_means_nothing_is_told_of(address: str, said: str) -> None:
    with pytest.raises(LibraryError) as caught:
        Library(address)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_no_name_makes_no_file(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError):
        Library(library)  # type: ignore[arg-type]
    assert sorted(tmp_path.iterdir()) == before


def test_a_missing_driver_is_told_of_without_the_password() -> None:
    with pytest.raises(LibraryError) as caught:
        Library("postgresql://ania:tajne@server/talks")
    assert str(caught.value) == (
        "The library postgresql://ania:***@server/talks needs psycopg, which is not installed; install it, or choose "
        "another library."
    )
