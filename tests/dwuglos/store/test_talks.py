"""The talks of a library: listed, added, named, put aside, erased and copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import TalkSummary
from dwuglos.talk.transcript import NewSegment, Transcript, number
from tests.dwuglos.store.moves import note, rows


def test_a_new_library_has_no_talks(library: Library) -> None:
    assert library.talks() == []
    assert library.talks(deleted=True) == []


def test_a_talk_is_kept_as_it_was_given(library: Library, transcript: Transcript, at: Callable[[int], None]) -> None:
    at(5000)
    id = library.add_talk("Sieci", list(transcript), "/talks/nets.srt", "d1")
    summary = TalkSummary(
        id=id,
        title="Sieci",
        segments=6,
        translated=4,
        reviewed=2,
        length=14_000,
        created=5000,
        changed=5000,
        source_path="/talks/nets.srt",
        deleted=False,
    )
    assert library.path is not None
    with Library(library.path) as again:
        assert again.talk(id) == summary
        assert again.talks() == [summary]
        assert again.segments(id) == list(transcript)
        assert again.source_digest(id) == "d1"
        opened = again.open_talk(id, read_only_reason="Somebody has it.")
    assert (opened.summary, opened.segments, opened.read_only_reason) == (summary, list(transcript), "Somebody has it.")
    assert (opened.done, opened.undone, opened.typings) == ([], [], ())
    assert (opened.last_step, opened.highest_id) == (0, 6)


def test_a_talk_may_be_empty_or_untimed(library: Library) -> None:
    empty = library.add_talk("Nothing", [])
    assert library.segments(empty) == []
    assert (library.talk(empty).segments, library.talk(empty).length) == (0, 0)
    untimed = library.add_talk("Text", number([NewSegment(None, None, "a"), NewSegment(None, None, "b")]))
    assert library.talk(untimed).length == 0
    assert [s.start for s in library.segments(untimed)] == [None, None]


def test_the_last_changed_talk_comes_first(library: Library, transcript: Transcript, at: Callable[[int], None]) -> None:
    at(1000)
    first, second, third = (library.add_talk(title, list(transcript)) for title in ("One", "Two", "Three"))
    assert [t.id for t in library.talks()] == [third, second, first]
    at(2000)
    assert library.write(first, [note(transcript, 1)]).at == 2000
    at(3000)
    library.rename_talk(second, "Two, again")
    assert [(t.id, t.title, t.changed) for t in library.talks()] == [
        (second, "Two, again", 3000),
        (first, "One", 2000),
        (third, "Three", 1000),
    ]


@pytest.mark.parametrize(
    "title", ["", "Sieć: „głęboka” — 50% <b>&amp;</b>", "'; DROP TABLE talk; --", "a\nb\x01c", "😀"]
)
def test_titles_with_odd_characters(library: Library, talk: int, title: str) -> None:
    library.rename_talk(talk, title)
    assert library.talk(talk).title == title


def test_a_deleted_talk_is_put_aside_and_brought_back(library: Library, talk: int, transcript: Transcript) -> None:
    library.delete_talk(talk)
    assert library.talks() == []
    assert [(t.id, t.deleted) for t in library.talks(deleted=True)] == [(talk, True)]
    assert library.talk_of_file("/talks/nets.srt", "d1") is None
    library.restore_talk(talk)
    assert [(t.id, t.deleted) for t in library.talks()] == [(talk, False)]
    assert library.segments(talk) == list(transcript)


def test_an_erased_talk_leaves_nothing_behind(library: Library, talk: int, transcript: Transcript) -> None:
    other = library.add_talk("Other", list(transcript))
    for id in (talk, other):
        library.write(id, [note(transcript, 1)])
        library.keep_typing(id, 2, "target", "pisane")
        library.ignore(id, [Ignored(2, "names", "anna")])
        library.keep_media(id, Media("/films/nets.mp4"))
    tables = ("talk", "segment", "step", "revision", "typing", "ignored", "media")
    assert [rows(library, table) for table in tables] == [2, 12, 2, 2, 2, 2, 2]
    library.erase_talk(talk)
    assert [rows(library, table) for table in tables] == [1, 6, 1, 1, 1, 1, 1]
    assert [t.id for t in library.talks()] == [other]
    assert library.add_talk("New", []) > other


def test_an_erased_talk_is_not_in_the_file_any_more(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        talk = library.add_talk("A secret title", number([NewSegment(0, 900, "A secret text.", "Tajny tekst.")] * 50))
        library.add_talk("Another", number([NewSegment(0, 900, "Another text.", "")]))
    assert b"A secret text" in path.read_bytes()
    with Library(path) as library:
        library.erase_talk(talk)
    left = path.read_bytes()
    assert b"Another text" in left
    assert not any(secret in left for secret in (b"A secret title", b"A secret text", b"Tajny"))


def test_an_id_is_never_given_to_another_talk(library: Library, talk: int) -> None:
    library.erase_talk(talk)
    assert library.add_talk("New", []) == talk + 1


def test_a_copy_is_a_talk_of_its_own(library: Library, talk: int, transcript: Transcript) -> None:
    library.write(talk, [note(transcript, 1)])
    library.ignore(talk, [Ignored(2, "names", "anna")])
    library.keep_media(talk, Media("/films/nets.mp4", "d", 5))
    copy = library.duplicate_talk(talk, "Kopia")
    assert library.segments(copy) == library.segments(talk)
    assert library.ignored(copy) == library.ignored(talk)
    assert library.facts(copy).media == Media("/films/nets.mp4", "d", 5)
    assert (library.talk(copy).title, library.talk(copy).source_path) == ("Kopia", "")
    assert (library.talk(copy).segments, library.talk(copy).translated, library.talk(copy).length) == (6, 4, 14_000)
    opened = library.open_talk(copy)
    assert (opened.done, opened.last_step, opened.highest_id) == ([], 0, 6)
    library.write(copy, [note(transcript, 2)])
    assert library.segments(talk)[1].note == ""
    assert rows(library, "talk") == 2


def test_the_talk_of_a_file_is_found_again(library: Library, talk: int) -> None:
    elsewhere = library.add_talk("Elsewhere", [], "/talks/copy.srt", "d1")
    library.add_talk("No file", [], "", "")
    assert _found(library, "/talks/nets.srt", "other content") == talk
    assert _found(library, "/talks/nets.srt", "d1") == talk
    assert _found(library, "/talks/moved.srt", "d1") == elsewhere
    assert _found(library, "/talks/moved.srt", "d2") is None
    assert _found(library, "/talks/moved.srt", "") is None


def _found(library: Library, path: str, digest: str) -> int | None:
    found = library.talk_of_file(path, digest)
    return found.id if found else None
