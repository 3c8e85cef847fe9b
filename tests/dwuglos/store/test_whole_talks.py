from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.values import KeptDraft
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.corruption import whole_library
from tests.dwuglos.store.files import ask


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """A library with two talks that have all there is."""
    with Library(whole_library(tmp_path / "other.db", segments=20)) as library:
        library.keep_drafts(2, "google", [KeptDraft("d", "a", {5: "x", 6: "y"})])
        library.keep_drafts(2, "deepl", [KeptDraft("e", "b", {6: "z"})])
        yield library


def test_a_talk_comes_with_all_that_belongs_to_it(other: Library, library: Library) -> None:
    library.add_talk("Present", [])
    library.keep_drafts(1, "google", [KeptDraft("own", "own", {})])
    id = library.add_whole_talk(other.whole_talk(2), "Brought")
    before, after = other.open_talk(2), library.open_talk(id)
    assert after.summary.title == "Brought"
    assert after.summary.source_path == ""
    assert (after.segments, after.article, after.facts) == (before.segments, before.article, before.facts)
    assert (after.done, after.version, after.highest_id) == (before.done, before.version, before.highest_id)
    assert [typing.text for typing in after.typings] == [typing.text for typing in before.typings]
    assert library.revisions(id, 3) == other.revisions(2, 3)
    assert library.draft_answers(id, "deepl") == {"e": "b"}
    assert library.draft_reports(id) == other.draft_reports(2)
    assert library.path is not None
    assert ask(library.path, "PRAGMA foreign_key_check") == []


def test_it_can_be_taken_back_and_written_to_as_any(other: Library, library: Library) -> None:
    id = library.add_whole_talk(other.whole_talk(1))
    opened = library.open_talk(id)
    assert opened.summary.title == other.talk(1).title
    history = History(Transcript(opened.segments), last_number=opened.last_step)
    history.written.connect(lambda write: library.write(id, [write], opened.version))
    assert len(opened.done) == 7
    assert other.open_talk(1).segments == opened.segments


def test_a_deleted_talk_comes_back_undeleted(other: Library, library: Library) -> None:
    other.delete_talk(1)
    id = library.add_whole_talk(other.whole_talk(1))
    assert [talk.id for talk in library.talks()] == [id]


def test_a_talk_that_is_not_there_is_told(other: Library) -> None:
    with pytest.raises(TalkNotFound):
        other.whole_talk(9)
