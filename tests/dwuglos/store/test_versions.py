"""Versions of a talk: a write says which one it was made on, and others read what came since."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import LibraryError, LibraryReadOnly, StaleTalk
from dwuglos.store.library import Library
from dwuglos.store.rows import segments_of
from dwuglos.talk import edits
from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.article_edits import add_paragraph
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number


@pytest.fixture
def talk(library: Library, transcript: Transcript) -> int:
    return library.add_talk("Sieci", list(transcript))


def note(transcript: Transcript, id: int, step: int = 1, text: str = "x") -> Write:
    segment = transcript.by_id(id)
    assert segment is not None
    return Write(step, "Edit note", "do", (Change(segment, segment._replace(note=text)),))


def test_every_move_counts_one(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.version(talk) == library.open_talk(talk).version == 0
    assert library.write(talk, [note(transcript, 1)]).version == 1
    saved = library.write(talk, [note(transcript, 2, 2), note(transcript, 3, 3)])
    assert saved.version == library.version(talk) == library.open_talk(talk).version == 3
    assert saved.at == library.talk(talk).changed
    assert library.write(talk, []).version == 3
    assert library.version(library.add_talk("Other", [])) == 0
    assert library.version(library.duplicate_talk(talk, "Kopia")) == 0


def test_a_write_on_what_is_there_is_kept(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.write(talk, [note(transcript, 1)], 0).version == 1
    assert library.write(talk, [note(transcript, 2, 2)], 1).version == 2
    assert [segment.note for segment in library.segments(talk)][:2] == ["x", "x"]


@pytest.mark.parametrize("version", [0, 1, 3])
def test_a_write_on_something_else_is_refused(
    library: Library, talk: int, transcript: Transcript, version: int
) -> None:
    library.write(talk, [note(transcript, 1), note(transcript, 2, 2)])
    library.keep_typing(talk, 3, "target", "pisane")
    before = library.open_talk(talk)
    with pytest.raises(StaleTalk) as caught:
        library.write(talk, [note(transcript, 3, 3)], version)
    assert (caught.value.talk, caught.value.version, caught.value.exit_status) == (talk, 2, 3)
    assert isinstance(caught.value, LibraryError)
    assert str(caught.value) == (
        "Another program has changed this talk in the meantime; nothing was saved over that, and what was written here "
        "is kept."
    )
    assert library.open_talk(talk) == before
    assert library.revisions(talk, 3) == []
    assert library.writes_since(talk, 2).writes == ()


def test_what_came_since_a_version_is_read(library: Library, talk: int, transcript: Transcript) -> None:
    article = Article()
    history = History(transcript, article=article)
    writes: list[Write] = []
    history.written.connect(writes.append)
    paragraph = add_paragraph(article, None, "Akapit.")
    moves = [
        lambda: history.do(_sure(edits.set_target(transcript, 4, "Tak."))),
        lambda: history.do(_sure(edits.join(transcript, [1, 2]))),
        lambda: history.do(paragraph),
        history.undo,
        history.undo,
        history.redo,
        history.undo,
        lambda: history.do(_sure(edits.split(transcript, 6, "source", 6))),
    ]
    for move in moves:
        move()
    assert writes[-1].dropped == (3, 2)
    library.write(talk, writes[:5])
    library.write(talk, writes[5:])
    for version in range(9):
        assert library.writes_since(talk, version) == (8, tuple(writes[version:]))


def _sure(edit: Edit | None) -> Edit:
    assert edit is not None
    return edit


def test_a_step_that_grew_is_several_moves(library: Library, talk: int, transcript: Transcript) -> None:
    history = History(transcript)
    writes: list[Write] = []
    history.written.connect(writes.append)
    step = history.do(_sure(edits.set_note(transcript, 1, "a")))
    history.extend(step, _sure(edits.set_note(transcript, 2, "b")))
    library.write(talk, writes)
    assert library.writes_since(talk, 1) == (2, (writes[1],))


def test_a_move_may_change_both_texts_and_nothing_at_all(library: Library, talk: int, transcript: Transcript) -> None:
    part = PartChange(None, Part(1, "paragraph", 5, "Akapit."))
    both = Write(1, "Both", "do", note(transcript, 1).changes, (), (part,))
    empty = Write(2, "Nothing", "do", ())
    library.write(talk, [both, empty])
    assert library.writes_since(talk, 0) == (2, (both,))


def test_one_talk_tells_nothing_of_another(library: Library, talk: int, transcript: Transcript) -> None:
    other = library.add_talk("Other", list(transcript))
    library.write(talk, [note(transcript, 1)])
    assert (library.version(other), library.writes_since(other, 0)) == (0, (0, ()))
    library.write(other, [Write(1, "Other", "undo", note(transcript, 1).changes, (1,))])
    assert [write.label for write in library.writes_since(talk, 0).writes] == ["Edit note"]


@settings(max_examples=25)
@given(data=st.data())
def test_a_reader_that_applies_what_came_has_the_same_talk(
    any_edit: Callable[..., Edit | None], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    texts = [NewSegment(n * 1000, n * 1000 + 900, f"Some words {n}", f"Słowa {n}", "translated") for n in range(3)]
    transcript, mirror = Transcript(number(texts)), Transcript(number(texts))
    path = tmp_path_factory.mktemp("library") / "l.db"
    with Library(path) as library, library.reader() as reader:
        talk = library.add_talk("Talk", list(transcript))
        history = History(transcript)
        history.written.connect(lambda write: library.write(talk, [write], library.version(talk)))
        at = 0
        for _ in range(data.draw(st.integers(1, 12))):
            _move(data, any_edit, transcript, history)
            if data.draw(st.booleans()):
                at = _follow(reader, talk, at, mirror)
        _follow(reader, talk, at, mirror)
        steps = reader.steps(talk)
    assert list(mirror) == list(transcript)
    assert [step.number for step in steps.done][-1:] == ([history.undoable.number] if history.undoable else [])
    assert [step.number for step in steps.undone][-1:] == ([history.redoable.number] if history.redoable else [])


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


def _follow(reader: Library, talk: int, version: int, mirror: Transcript) -> int:
    since = reader.writes_since(talk, version)
    assert since.version == version + len(since.writes) == reader.version(talk)
    for write in since.writes:
        mirror.apply(write.changes)
    return since.version


def test_the_steps_are_those_an_opened_talk_has(library: Library, talk: int, transcript: Transcript) -> None:
    history = History(transcript)
    history.written.connect(lambda write: library.write(talk, [write]))
    for text in "abc":
        history.do(_sure(edits.set_target(transcript, 4, text)))
    history.undo()
    opened = library.open_talk(talk)
    assert library.steps(talk) == (4, opened.done, opened.undone, 3, 6, 0)
    assert ([step.number for step in opened.done], [step.number for step in opened.undone]) == ([1, 2], [3])


# A library that only looks


def test_another_program_is_noticed(library: Library, talk: int, transcript: Transcript) -> None:
    with library.reader() as reader:
        before = reader.data_version()
        assert reader.data_version() == before
        library.write(talk, [note(transcript, 1)])
        after = reader.data_version()
        assert after != before
        assert reader.version(talk) == 1
        assert reader.data_version() == after


def test_a_reader_changes_nothing(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.path is not None
    with Library(library.path, reading=True) as reader:
        assert reader.read_only
        assert reader.segments(talk) == list(transcript)
        for wish in (
            lambda: reader.write(talk, [note(transcript, 1)]),
            lambda: reader.lock_talk(talk),
            lambda: reader.forget_typing(talk),
        ):
            with pytest.raises(LibraryReadOnly):
                wish()
    library.close()
    assert [path.name for path in library.path.parent.iterdir()] == [library.path.name]


def test_a_reader_makes_no_library(tmp_path: object, library: Library) -> None:
    assert library.path is not None
    nowhere = library.path.parent / "folder" / "none.db"
    with pytest.raises(LibraryError, match=r"cannot be opened; check that its folder exists"):
        Library(nowhere, reading=True)
    assert not nowhere.parent.exists()
    with pytest.raises(LibraryError, match=r"cannot be opened; check that its folder exists"):
        Library(library.path.with_name("none.db"), reading=True)
    assert not library.path.with_name("none.db").exists()


def test_whoever_writes_does_not_wait_for_a_reader(library: Library, talk: int, transcript: Transcript) -> None:
    with library.reader() as reader, reader._reading() as connection:
        assert segments_of(connection, talk) == list(transcript)
        assert library.write(talk, [note(transcript, 1)]).version == 1
        assert segments_of(connection, talk) == list(transcript)
    assert library.segments(talk)[0].note == "x"
