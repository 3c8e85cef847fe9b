"""What a person wrote in moves that were refused."""

from __future__ import annotations

import pytest

from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.refused_texts import RefusedText, refused_texts
from dwuglos.talk.transcript import number
from tests.conftest import TEXTS


@pytest.fixture
def talk(library: Library) -> OpenTalk:
    """A talk whose article has a paragraph of a machine's and one of a person's."""
    parts = [Part(1, "paragraph", 1, "Szkic.", origin="extract"), Part(2, "paragraph", 2, "Moje.", origin="person")]
    return OpenTalk(library.open_talk(library.add_talk("Networks", number(TEXTS), article=parts)))


def moves(talk: OpenTalk, *wishes: Edit | None) -> list[Write]:
    """Return moves as they would be made one after another; the talk stays as it is."""
    writes: list[Write] = []
    talk.written.connect(writes.append)
    for edit in wishes:
        assert edit is not None
        talk.history.do(edit)
    while talk.history.undoable is not None:
        talk.history.undo()
    return writes[: len(wishes)]


def test_the_last_text_of_each_field_is_kept(talk: OpenTalk) -> None:
    first = edits.set_target(talk.transcript, 4, "T")
    assert first is not None
    first.apply(talk.transcript)
    then = edits.set_target(talk.transcript, 4, "Tak")
    first.inverse.apply(talk.transcript)
    refused = moves(
        talk,
        first,
        then,
        edits.set_source(talk.transcript, 5, "Let's begin."),
        edits.set_note(talk.transcript, 6, "Pięknie"),
    )
    assert refused_texts(refused, talk) == [
        RefusedText(4, "target", "Tak"),
        RefusedText(5, "source", "Let's begin."),
        RefusedText(6, "note", "Pięknie"),
    ]


def test_text_of_a_machine_and_what_was_only_marked_taken_away_or_reshaped_is_no_text_of_a_persons(
    talk: OpenTalk,
) -> None:
    transcript = talk.transcript
    for edit in (
        edits.accept_drafts(transcript, [transcript[3]], ["- Naprawdę? - Tak."], "google"),
        edits.set_state(transcript, [2], "reviewed"),
        edits.clear_target(transcript, [1]),
        edits.split(transcript, 1, "source", 6),
        edits.join(transcript, [2, 3]),
        edits.insert_after(transcript, 6),
        edits.delete(transcript, [6]),
    ):
        assert refused_texts(moves(talk, edit), talk) == []


def test_an_undo_that_was_refused_holds_older_text(talk: OpenTalk) -> None:
    done = moves(talk, edits.set_target(talk.transcript, 4, "Tak"))[0]
    undone = Write(1, done.label, "undo", Edit("", done.changes).inverse.changes)
    again = Write(1, done.label, "redo", done.changes)
    back = edits.set_target(talk.transcript, 4, "Nie")
    assert back is not None
    back.apply(talk.transcript)
    assert refused_texts([undone], talk) == []
    assert refused_texts([again], talk) == [RefusedText(4, "target", "Tak")]


def test_what_stands_there_all_the_same_is_not_refused(talk: OpenTalk) -> None:
    refused = moves(talk, edits.set_target(talk.transcript, 4, "Tak"))
    edit = edits.set_target(talk.transcript, 4, "Tak")
    assert edit is not None
    edit.apply(talk.transcript)
    assert refused_texts(refused, talk) == []


def test_text_of_a_segment_that_is_gone_has_no_place(talk: OpenTalk) -> None:
    refused = moves(talk, edits.set_target(talk.transcript, 4, "Tak"))
    gone = edits.delete(talk.transcript, [4])
    assert gone is not None
    gone.apply(talk.transcript)
    assert refused_texts(refused, talk) == [RefusedText(None, "target", "Tak")]


def test_text_of_a_segment_that_was_refused_itself_is_not_put_into_another_of_its_number(talk: OpenTalk) -> None:
    insert = edits.insert_after(talk.transcript, 6)
    insert.apply(talk.transcript)
    typed = edits.set_target(talk.transcript, 7, "Dziękuję bardzo.")
    insert.inverse.apply(talk.transcript)
    refused = moves(talk, insert, typed)
    insert.apply(talk.transcript)  # theirs, which happens to have the same number
    assert refused_texts(refused, talk) == [RefusedText(None, "target", "Dziękuję bardzo.")]


def test_a_persons_text_in_the_article_is_kept(talk: OpenTalk) -> None:
    refused = moves(
        talk,
        article_edits.set_text(talk.article, 2, "Moje zdanie."),
        article_edits.add_paragraph(talk.article, None, "Akapit."),
        article_edits.remove(talk.article, [1]),
    )
    assert refused_texts(refused, talk) == [
        RefusedText(None, "article", "Moje zdanie."),
        RefusedText(None, "article", "Akapit."),
    ]
