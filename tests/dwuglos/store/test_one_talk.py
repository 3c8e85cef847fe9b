"""A talk opened: what it has used, and what was done to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dwuglos.errors import LibraryDamaged, LibraryReadOnly, StaleTalk, TalkInUse, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import add_paragraph
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, Transcript
from tests.dwuglos.store.moves import note, sure


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


def test_the_steps_are_those_an_opened_talk_has(library: Library, talk: int, transcript: Transcript) -> None:
    history = History(transcript)
    history.written.connect(lambda write: library.write(talk, [write]))
    for text in "abc":
        history.do(sure(edits.set_target(transcript, 4, text)))
    history.undo()
    opened = library.open_talk(talk)
    assert library.steps(talk) == (4, opened.done, opened.undone, 3, 6, 0)
    assert ([step.number for step in opened.done], [step.number for step in opened.undone]) == ([1, 2], [3])


def harm(library: Library, *statements: str) -> None:
    with library._writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_a_talk_is_opened_with_all_it_has(library: Library, talk: int, transcript: Transcript) -> None:
    opened = library.open_talk(talk)
    assert opened.segments == library.segments(talk) == list(transcript)
    assert (opened.article, library.article(talk)) == ([], [])
    assert (opened.summary.id, opened.summary.title, opened.version) == (talk, "Sieci", 0)
    assert (opened.done, opened.undone, opened.last_step, opened.highest_id, opened.highest_part) == ([], [], 0, 6, 0)
    assert (opened.read_only_reason, opened.damage) == ("", None)
    assert library.open_talk(talk, "Somebody has it.").read_only_reason == "Somebody has it."


def test_what_is_written_counts_the_version_up_and_is_there(
    library: Library, talk: int, transcript: Transcript, at: Callable[[int], None]
) -> None:
    at(1234)
    first, article = transcript[0], Article()
    edit = add_paragraph(article, None, "Akapit.")
    writes = [
        Write(1, "Edit note", "do", (Change(first, first._replace(note="x")),)),
        Write(2, "Add paragraph", "do", (), parts=edit.parts),
    ]
    assert library.write(talk, writes, 0) == (1234, 2)
    assert library.version(talk) == 2
    assert library.segments(talk)[0].note == "x"
    assert [part.text for part in library.article(talk)] == ["Akapit."]
    opened = library.open_talk(talk)
    assert [(step.number, step.label) for step in opened.done] == [(1, "Edit note"), (2, "Add paragraph")]
    assert (opened.version, opened.last_step, opened.highest_part) == (2, 2, 1)
    with pytest.raises(StaleTalk):
        library.write(talk, writes, 1)
    assert library.version(talk) == 2


def test_steps_are_undone_and_done_again_in_their_order(library: Library, talk: int, transcript: Transcript) -> None:
    history = History(transcript)
    history.written.connect(lambda write: library.write(talk, [write]))
    for text in "abcd":
        history.do(sure(edits.set_target(transcript, 4, text)))
    for _ in range(3):
        history.undo()
    steps = library.steps(talk)
    assert [step.number for step in steps.done] == [1]
    assert [step.number for step in steps.undone] == [4, 3, 2], "the one to be done again first is the last"


def test_a_talk_that_is_not_there_is_said_not_to_be(library: Library, talk: int) -> None:
    for look in (library.open_talk, library.segments, library.article, library.version, library.steps):
        with pytest.raises(TalkNotFound):
            look(talk + 1)


def test_what_is_left_of_a_damaged_talk_is_opened_without_its_history(
    library: Library, talk: int, transcript: Transcript
) -> None:
    library.write(talk, [note(transcript, 1)])
    harm(library, "DELETE FROM segment WHERE id = 3", "UPDATE segment SET state = 'no such' WHERE id = 2")
    opened = library.open_talk(talk, "Somebody has it.")
    assert [segment.id for segment in opened.segments] == [1, 2, 4, 5, 6]
    assert "Segments: 5 of 6; damaged ones: 1 (ids: 2)" in str(opened.damage)
    assert (opened.done, opened.undone, opened.version, opened.highest_id, opened.highest_part) == ([], [], 1, 6, 0)
    assert opened.read_only_reason == "Somebody has it."
    assert library.open_talk(talk).read_only_reason == str(opened.damage)
    with pytest.raises(LibraryDamaged, match="Segments: 5 of 6"):
        library.segments(talk)
    assert library.article(talk) == [], "which is not concerned"


@pytest.mark.parametrize(
    ("statement", "others"),
    [
        ("UPDATE step SET label = X'FF'", 1),
        ("UPDATE part SET kind = 'no such'", 1),
        ("UPDATE talk SET highest_id = -5", 1),
        ("UPDATE talk SET translated = translated + 1", 1),
    ],
)
def test_what_else_is_damaged_is_counted(library: Library, talk: int, statement: str, others: int) -> None:
    article = Article()
    edit = add_paragraph(article, None, "Akapit.")
    library.write(talk, [Write(1, "Add paragraph", "do", (), parts=edit.parts)])
    harm(library, statement)
    damage = library.open_talk(talk).damage
    assert damage is not None
    assert damage.facts["others"] == others
    assert damage.facts["found"] == damage.facts["counted"] == 6


def test_an_article_that_is_damaged_is_not_given(library: Library, talk: int) -> None:
    article = Article()
    edit = add_paragraph(article, None, "Akapit.")
    library.write(talk, [Write(1, "Add paragraph", "do", (), parts=edit.parts)])
    harm(library, "UPDATE part SET kind = 'no such'")
    with pytest.raises(LibraryDamaged):
        library.article(talk)
    assert len(library.segments(talk)) == 6


def test_a_history_that_cannot_be_read_is_not_given(library: Library, talk: int, transcript: Transcript) -> None:
    library.write(talk, [note(transcript, 1)])
    harm(library, "UPDATE talk SET last_step = 'x'")
    with pytest.raises(LibraryDamaged):
        library.steps(talk)


def test_a_library_to_be_read_gives_no_talk_to_write_in(library: Library, talk: int) -> None:
    lock = library.lock_talk(talk)
    with library.reader() as reader, pytest.raises(LibraryReadOnly):
        reader.lock_talk(talk)
    if library.path is not None:
        assert lock is not None
        with pytest.raises(TalkInUse):
            library.lock_talk(talk)
        lock.release()
