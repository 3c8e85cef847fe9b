"""A talk opened: what it has used, and what was done to it."""

from __future__ import annotations

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import add_paragraph
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, Transcript
from tests.dwuglos.store.moves import sure


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
