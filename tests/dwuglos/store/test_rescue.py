from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from dwuglos.errors import LibraryFull
from dwuglos.store.library import Library
from dwuglos.store.rescue import (
    RescuedTalk,
    bringing_back,
    keep_apart,
    mark_as_in_use,
    name_of,
    read_rescued,
    remove,
    rescued_talks,
)
from dwuglos.talk.article import Article, Part
from dwuglos.talk.stored_talk import NO_FACTS, TalkFacts
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.talk.video import Video
from tests.dwuglos.store.files import by_migrations, change

PARTS = [Part(1, "title", 1, "Sieci")]


def test_a_talk_kept_apart_is_a_library_and_replaces_the_last(tmp_path: Path, transcript: Transcript) -> None:
    path, facts = tmp_path / "rescued" / "talk-1.db", TalkFacts("", Video("V"))
    for title in ("Old", "New"):
        keep_apart(path, title, list(transcript), PARTS, facts)
    assert [each.name for each in path.parent.iterdir()] == ["talk-1.db"]
    with Library(path, reading=True) as library:
        opened = library.open_talk(1)
    assert (opened.summary.title, opened.segments, opened.article) == ("New", list(transcript), PARTS)
    assert (opened.facts, opened.damage) == (facts, None)


def test_what_cannot_be_kept_and_what_a_killed_program_left_goes(
    tmp_path: Path, transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk-1.db"
    for name in ("talk-1.db.new", "talk-1.db.new-wal"):
        (tmp_path / name).write_bytes(b"x" * 5000)
    keep_apart(path, "Sieci", list(transcript), PARTS, NO_FACTS)
    assert list(tmp_path.iterdir()) == [path]
    content = path.read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise LibraryFull("There is no room.")

    monkeypatch.setattr(Library, "add_talk", fail)
    with pytest.raises(LibraryFull):
        keep_apart(path, "Sieci", [], [], NO_FACTS)
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == {path: content}


class Folder:
    """The folder of kept talks, and the library of one of them."""

    def __init__(self, path: Path, library: Library, talk: int) -> None:
        self.path, self.library, self.talk = path, library, talk

    def keep(self, segments: Sequence[Segment], article: Sequence[Part] = (), library: str = "") -> Path:
        path = self.path / name_of(self.talk, library or self.library.identity(), 1000)
        keep_apart(path, "Sieci", segments, article, NO_FACTS)
        return path

    def found(self) -> list[RescuedTalk]:
        return rescued_talks(self.path, self.library)


@pytest.fixture
def folder(tmp_path: Path, library: Library, talk: int) -> Folder:
    return Folder(tmp_path / "rescued", library, talk)


def _with_target(segments: Sequence[Segment], text: str) -> list[Segment]:
    return [segments[0]._replace(target=text), *segments[1:]]


def test_what_differs_from_the_library_is_counted(folder: Folder, transcript: Transcript) -> None:
    path = folder.keep(_with_target(list(transcript), "Inaczej"), PARTS)
    (found,) = folder.found()
    assert found == RescuedTalk(path, found.at, "Sieci", len(transcript), folder.talk, differing=2, fits=True)


def test_what_the_library_has_by_now_is_taken_away(folder: Folder, transcript: Transcript) -> None:
    path = folder.keep(list(transcript))
    assert folder.found() == []
    assert not path.exists()


def test_a_talk_of_another_library_or_of_an_erased_talk_is_found_all_the_same(
    folder: Folder, transcript: Transcript
) -> None:
    folder.keep(list(transcript), library="dwuglos:" + "0" * 32)
    (found,) = folder.found()
    assert (found.talk, found.segments, found.fits) == (None, len(transcript), False)
    folder.keep(list(transcript))
    folder.library.delete_talk(folder.talk)
    assert [each.talk for each in folder.found()] == [None, None]


def test_one_with_other_segments_cannot_become_an_edit(folder: Folder, transcript: Transcript) -> None:
    folder.keep(list(transcript)[1:])
    (found,) = folder.found()
    assert (found.differing, found.fits) == (1, False)


def test_one_that_a_program_is_still_keeping_is_not_found(folder: Folder, transcript: Transcript) -> None:
    path = folder.keep(_with_target(list(transcript), "Inaczej"))
    mark = mark_as_in_use(path)
    if sys.platform != "win32":
        assert {each.stat().st_mode & 0o777 for each in folder.path.iterdir()} == {0o600}
    assert folder.found() == []
    with pytest.raises(BlockingIOError):
        mark_as_in_use(path)
    mark.close()
    assert len(folder.found()) == 1
    remove(path)
    assert list(folder.path.iterdir()) == []


@pytest.mark.parametrize("damage", ["garbage", "cut", "empty", "no talk"])
def test_a_damaged_file_is_named_and_left(folder: Folder, transcript: Transcript, damage: str) -> None:
    path = folder.keep(list(transcript))
    content = path.read_bytes()
    if damage == "no talk":
        path.unlink()
        Library(path).close()
    else:
        path.write_bytes({"garbage": b"x" * len(content), "cut": content[:5000], "empty": b""}[damage])
    left = path.read_bytes()
    (found,) = folder.found()
    assert found.is_damaged
    assert path.read_bytes() == left


def test_other_files_and_no_folder_are_nothing(folder: Folder, transcript: Transcript) -> None:
    assert folder.found() == []
    folder.keep(list(transcript))
    (folder.path / "notes.txt").write_text("mine")
    (folder.path / "talk-x.db").write_text("mine")
    assert folder.found() == []
    assert len(list(folder.path.glob("*.txt"))) == 1


def test_one_of_an_older_version_is_read_and_left_as_it_is(folder: Folder) -> None:
    folder.path.mkdir()
    path = by_migrations(folder.path / "talk-1-1000.db", "0003")
    change(path, "INSERT INTO talk VALUES (1, 'Old', '', '', '', '', 1, 1, NULL, 1, 0, 0, 5, 0, 1)")
    change(path, "INSERT INTO segment VALUES (1, 1, 9, 0, 5, 'a', '', 'initial', '', '', '', '')")
    content = path.read_bytes()
    (found,) = folder.found()
    assert (found.title, found.segments, found.is_damaged) == ("Old", 1, False)
    assert [each.name for each in folder.path.glob("talk-1-1000.db*")] == [path.name]
    assert path.read_bytes() == content
    remove(path)
    assert list(folder.path.iterdir()) == []


def test_what_was_kept_comes_back_as_one_edit(folder: Folder, transcript: Transcript) -> None:
    path = folder.keep(_with_target(list(transcript), "Inaczej"), PARTS)
    kept = read_rescued(path)
    assert kept is not None
    here = Transcript(folder.library.segments(folder.talk))
    article = Article([Part(7, "paragraph", 5, "Mój akapit")])
    edit = bringing_back(kept, here, article)
    assert edit is not None
    edit.apply(here, article)
    assert list(here) == kept.segments
    assert [part.text for part in article.parts] == ["Mój akapit", "Sieci"]
    assert bringing_back(kept, here, article) is None
    edit.inverse.apply(here, article)
    assert list(here) == list(transcript)
