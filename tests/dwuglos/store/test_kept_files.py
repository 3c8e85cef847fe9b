"""What is kept for talks goes with the last of them, and nothing of the user's own ever does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.errors import LibraryError, TalkNotFound
from dwuglos.store.kept_files import erase, orphans, peaks_folder, remove
from dwuglos.store.library import Library
from dwuglos.talk.media import Media
from tests.dwuglos.store.files import change

SHARED, OTHER = "ab" * 32, "cd" * 32


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "library.db")


@pytest.fixture
def library(address: str) -> Iterator[Library]:
    with Library(address) as library:
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "media"
    folder.mkdir()
    return folder


def keep(folder: Path, address: str, digest: str) -> tuple[Path, Path]:
    recording = folder / f"The talk-{digest[:16]}.mp3"
    recording.write_bytes(b"x" * 1000)
    peaks = peaks_folder(address)
    assert peaks is not None
    peaks.mkdir(exist_ok=True)
    (peaks / f"{digest}.peaks").write_bytes(b"x" * 10)
    return recording, peaks / f"{digest}.peaks"


def add(library: Library, media: Media | None) -> int:
    id = library.add_talk("A talk", [])
    library.keep_media(id, media)
    return id


def test_of_two_talks_with_one_recording_the_last_takes_it_along(library: Library, address: str, folder: Path) -> None:
    recording, peaks = keep(folder, address, SHARED)
    others = keep(folder, address, OTHER)
    one, two, _ = (add(library, Media("x.mp3", digest)) for digest in (SHARED, SHARED, OTHER))
    library.delete_talk(two)
    assert erase(library, one, address, folder) == []
    assert orphans(library, address, folder) == []
    (left,) = erase(library, two, address, folder)
    assert (left.path, left.size) == (recording, 1000)
    assert (recording.exists(), peaks.exists()) == (True, False)
    assert [each.path for each in orphans(library, address, folder)] == [recording]
    assert remove([left]) == 1000
    assert not recording.exists()
    assert all(path.exists() for path in others)
    assert remove([left]) == 0


def test_files_of_the_user_s_own_are_never_among_them(
    library: Library, address: str, folder: Path, tmp_path: Path
) -> None:
    recording, _ = keep(folder, address, OTHER)
    own = tmp_path / f"Mine-{SHARED[:16]}.mp3"
    own.write_bytes(b"mine")
    below = folder / "below"
    below.mkdir()
    for path in (folder / "Mine.mp3", folder / f"{SHARED}.txt", below / f"Mine-{SHARED[:16]}.mp3"):
        path.write_bytes(b"mine")
    (folder / f"Linked-{SHARED[:16]}.mp3").symlink_to(own)
    (folder / f"Folder-{SHARED[:16]}").mkdir()
    assert erase(library, add(library, Media(str(own), SHARED)), address, folder) == []
    assert {each.path.name for each in orphans(library, address, folder)} == {recording.name, f"{OTHER}.peaks"}


def test_a_talk_without_a_recording_takes_nothing_along(library: Library, address: str, folder: Path) -> None:
    keep(folder, address, OTHER)
    for media in (None, Media("x.mp3")):
        assert erase(library, add(library, media), address, folder) == []
    assert len(orphans(library, address, folder)) == 2
    with pytest.raises(TalkNotFound):
        erase(library, 99, address, folder)


def test_a_talk_of_a_damaged_library_is_erased_all_the_same(library: Library, address: str, folder: Path) -> None:
    recording, peaks = keep(folder, address, SHARED)
    id = add(library, Media("x.mp3", SHARED))
    change(Path(address), "ALTER TABLE media RENAME TO lost")
    assert erase(library, id, address, folder) == []
    assert library.talks() == []
    assert (recording.exists(), peaks.exists()) == (True, True)  # nobody can say any more whether they are in use


def test_a_library_that_is_lost_right_after_takes_nothing_along(
    library: Library, address: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder, address, SHARED)
    id = add(library, Media("x.mp3", SHARED))

    def fail(_: Library) -> frozenset[str]:
        raise LibraryError("It is gone.")

    monkeypatch.setattr(Library, "media_digests", fail)
    assert erase(library, id, address, folder) == []
    assert library.talks(deleted=True) == library.talks() == []


def test_without_any_folder_there_is_nothing(library: Library, address: str, folder: Path) -> None:
    assert orphans(library, address, folder / "none") == []
    assert peaks_folder("postgresql://server/library") is None
    assert orphans(library, "postgresql://server/library", folder) == []
