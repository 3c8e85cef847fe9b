from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from dwuglos.errors import LibraryError, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import add_paragraph
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.stored_talk import TalkSummary, Typing
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number

ROOT = Path(__file__).parents[3]


@pytest.fixture
def talk(library: Library, transcript: Transcript) -> int:
    return library.add_talk("Sieci", list(transcript), "/talks/nets.srt", "d1")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Set the library's clock (ms)."""

    def set_clock(ms: int) -> None:
        monkeypatch.setattr(Library, "_now", staticmethod(lambda: ms))

    return set_clock


def note(transcript: Transcript, id: int, step: int = 1) -> Write:
    segment = transcript.by_id(id)
    assert segment is not None
    return Write(step, "Edit note", "do", (Change(segment, segment._replace(note="x")),))


def rows(library: Library, table: str) -> int:
    with library._connection.begin():
        return int(library._connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


# Talks


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
    tables = ("talk", "segment", "step", "revision", "typing")
    assert [rows(library, table) for table in tables] == [2, 12, 2, 2, 2]
    library.erase_talk(talk)
    assert [rows(library, table) for table in tables] == [1, 6, 1, 1, 1]
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
    copy = library.duplicate_talk(talk, "Kopia")
    assert library.segments(copy) == library.segments(talk)
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


@pytest.mark.parametrize(
    "wish",
    [
        lambda library, t: library.talk(99),
        lambda library, t: library.segments(99),
        lambda library, t: library.open_talk(99),
        lambda library, t: library.write(99, [note(t, 1)]),
        lambda library, t: library.rename_talk(99, "x"),
        lambda library, t: library.delete_talk(99),
        lambda library, t: library.restore_talk(99),
        lambda library, t: library.erase_talk(99),
        lambda library, t: library.duplicate_talk(99, "x"),
        lambda library, t: library.source_digest(99),
        lambda library, t: library.keep_typing(99, 1, "target", "x"),
        lambda library, t: library.write(99, [note(t, 1)], 0),
        lambda library, t: library.version(99),
        lambda library, t: library.writes_since(99, 0),
        lambda library, t: library.steps(99),
        lambda library, t: library.version(1 << 63),
    ],
)
def test_a_talk_that_is_not_there_is_said_to_be(
    library: Library, transcript: Transcript, wish: Callable[[Library, Transcript], object]
) -> None:
    with pytest.raises(
        TalkNotFound,
        match=r"^There is no talk (99|9223372036854775808) in this library; `list` shows the talks it has\.$",
    ):
        wish(library, transcript)


# Edits


@settings(max_examples=25)
@given(data=st.data())
def test_the_library_is_always_what_the_transcript_is(
    any_edit: Callable[..., Edit | None], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    texts = [NewSegment(n * 1000, n * 1000 + 900, f"Some words {n}", f"Słowa {n}", "translated") for n in range(3)]
    transcript = Transcript(number(texts))
    with Library(tmp_path_factory.mktemp("library") / "l.db") as library:
        talk = library.add_talk("Talk", list(transcript))
        history = History(transcript)
        history.written.connect(lambda write: library.write(talk, [write]))
        for _ in range(data.draw(st.integers(1, 12))):
            _move(data, any_edit, transcript, history)
            assert library.segments(talk) == list(transcript)
            _check_counts(library, talk)
        opened = library.open_talk(talk)
    assert [step.number for step in opened.done][-1:] == ([history.undoable.number] if history.undoable else [])
    assert [step.number for step in opened.undone][-1:] == ([history.redoable.number] if history.redoable else [])
    assert opened.highest_id >= max([s.id for s in transcript], default=0)


def _move(data: st.DataObject, any_edit: Callable[..., Edit | None], transcript: Transcript, history: History) -> None:
    move = data.draw(st.sampled_from(["do", "do", "do", "undo", "redo", "extend"]))
    edit = any_edit(transcript, lambda n: data.draw(st.integers(0, n - 1)))
    if move == "undo" and history.undoable:
        history.undo()
    elif move == "redo" and history.redoable:
        history.redo()
    elif move == "extend" and history.undoable and edit:
        history.extend(history.undoable, edit)
    elif edit:
        history.do(edit)


def _check_counts(library: Library, talk: int) -> None:
    summary, segments = library.talk(talk), library.segments(talk)
    assert summary.segments == len(segments)
    assert summary.translated == sum(s.state != "initial" for s in segments)
    assert summary.reviewed == sum(s.state in ("reviewed", "final") for s in segments)
    assert summary.length == max((s.end for s in segments if s.end is not None), default=0)


def test_an_edit_of_many_segments(library: Library) -> None:
    transcript = Transcript(number(NewSegment(n, n + 1, f"Text {n}") for n in range(3000)))
    talk = library.add_talk("Long", list(transcript))
    history = History(transcript)
    history.written.connect(lambda write: library.write(talk, [write]))
    drafts, gone = edits.copy_source(transcript, range(1, 3001)), edits.delete(transcript, range(1, 2001))
    assert drafts is not None
    assert gone is not None
    history.do(drafts)
    assert library.talk(talk).translated == 3000
    history.undo()
    history.do(gone)
    assert library.segments(talk) == list(transcript)
    assert (library.talk(talk).segments, library.talk(talk).translated) == (1000, 0)


def test_ids_of_deleted_segments_stay_used(library: Library, talk: int, transcript: Transcript) -> None:
    last = transcript[5]
    library.write(talk, [Write(1, "Delete segment", "do", (Change(last, None),))])
    assert library.open_talk(talk).highest_id == 6
    new = last._replace(id=9)
    library.write(talk, [Write(2, "Insert segment", "do", (Change(None, new),))])
    library.write(talk, [Write(2, "Insert segment", "undo", (Change(new, None),))])
    assert library.open_talk(talk).highest_id == 9


def test_ids_of_parts_stay_used_and_small(library: Library, talk: int) -> None:
    for expected in range(1, 9):
        opened = library.open_talk(talk)
        article = Article(opened.article)
        article.reserve_ids(opened.highest_part)
        history = History(Transcript(opened.segments), last_number=opened.last_step, article=article)
        history.written.connect(lambda write: library.write(talk, [write]))
        edit = add_paragraph(article, None, "Akapit.")
        history.do(edit)
        assert edit.parts[-1].id == expected
        if expected % 2:
            history.undo()


def test_moves_are_kept_all_or_none(library: Library, talk: int, transcript: Transcript) -> None:
    before = library.open_talk(talk)
    taken = Write(2, "Insert segment", "do", (Change(None, transcript[1]),))
    with pytest.raises(LibraryError, match=r"^The library .* does not answer as it should: UNIQUE constraint failed"):
        library.write(talk, [note(transcript, 1), taken])
    assert library.open_talk(talk) == before
    assert library.revisions(talk, 1) == []
    library.write(talk, [note(transcript, 1)])
    assert library.segments(talk)[0].note == "x"


def test_one_talk_does_not_touch_another(library: Library, talk: int, transcript: Transcript) -> None:
    other = library.add_talk("Other", list(transcript))
    library.keep_typing(other, 1, "target", "pisane")
    library.write(talk, [note(transcript, 1)])
    assert library.segments(other) == list(transcript)
    assert library.revisions(other, 1) == []
    assert library.open_talk(other).done == []
    assert len(library.open_talk(other).typings) == 1


# Text being typed


def test_typing_is_kept_until_it_is_an_edit(
    library: Library, talk: int, transcript: Transcript, at: Callable[[int], None]
) -> None:
    at(1000)
    library.keep_typing(talk, 4, "target", "Napra")
    at(2000)
    library.keep_typing(talk, 4, "target", "Naprawdę \ud800")
    library.keep_typing(talk, 5, "source", "Let us")
    typed = {Typing(4, "target", "Naprawdę \N{REPLACEMENT CHARACTER}", 2000), Typing(5, "source", "Let us", 2000)}
    assert set(library.open_talk(talk).typings) == typed
    library.write(talk, [note(transcript, 4)])
    assert library.open_talk(talk).typings == (Typing(5, "source", "Let us", 2000),)


def test_typing_is_forgotten_when_it_is_given_up(library: Library, talk: int) -> None:
    for segment in (1, 2, 3):
        library.keep_typing(talk, segment, "target", "x")
    library.forget_typing(talk, 2, 99)
    assert [typing.segment for typing in library.open_talk(talk).typings] == [1, 3]
    library.forget_typing(talk)
    assert library.open_talk(talk).typings == ()


def test_a_large_edit_elsewhere_keeps_what_is_being_typed(library: Library) -> None:
    segments = number(NewSegment(n, n + 1, f"Text {n}") for n in range(700))
    talk = library.add_talk("Long", segments)
    library.keep_typing(talk, 700, "target", "pisane")
    library.write(talk, [Write(1, "Notes", "do", tuple(Change(s, s._replace(note="x")) for s in segments[:-1]))])
    library.write(talk, [])
    assert [typing.text for typing in library.open_talk(talk).typings] == ["pisane"]


# The lights go out

WRITE_ON = """
import sys
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript
with Library(sys.argv[1]) as library:
    transcript = Transcript(library.segments(1))
    history = History(transcript)
    history.written.connect(lambda write: library.write(1, [write]))
    n = 0
    while True:
        n += 1
        history.do(edits.set_target(transcript, n % 6 + 1, str(n)))
        print(n, flush=True)
"""


def test_what_was_saved_survives_a_killed_program(library: Library, talk: int) -> None:
    assert library.path is not None
    library.close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_ON, str(library.path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(40)]
        writer.kill()
        said += writer.stdout.readlines()
    last_said = max(int(line) for line in said if line.endswith("\n"))
    with Library(library.path) as again:
        opened = again.open_talk(talk)
        saved = opened.done[-1].number
        assert saved in (last_said, last_said + 1)  # the last one may have been kept and not printed any more
        assert {s.target for s in opened.segments} == {str(n) for n in range(saved - 5, saved + 1)}
        _check_counts(again, talk)
        again.rename_talk(talk, "and on it goes")
