from __future__ import annotations

import pytest

from dwuglos.drafts.laying import drafted
from dwuglos.drafts.pouring import Pouring, edit_of, edit_of_all
from dwuglos.drafts.requests import requests
from dwuglos.errors import StaleEdit
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import PERSON, Change, Transcript
from dwuglos.translators.google import Google
from dwuglos.translators.libretranslate import LibreTranslate
from tests.dwuglos.drafts.sentences import SENTENCE


def test_a_draft_becomes_an_edit_unless_a_segment_of_its_sentence_has_changed():
    transcript = Transcript(SENTENCE)
    (request, *_) = requests(transcript.segments, "initial")
    texts = ["To jest zdanie,", "które biegnie", "dalej."]
    edit = edit_of(transcript, request, texts, "google")
    assert edit is not None
    edit.apply(transcript)
    assert [(s.target, s.state, s.origin) for s in transcript][:3] == [(t, "translated", "google") for t in texts]
    assert edit_of(transcript, request, texts, "google") is None
    with pytest.raises(StaleEdit, match="Segment 3 has changed"):
        edit_of(transcript, request, [*texts[:2], "inaczej."], "google")


def test_drafts_of_several_sentences_are_one_edit_without_those_that_come_too_late():
    transcript = Transcript(SENTENCE)
    long, short, notes = requests(transcript.segments, "initial")
    drafts = [drafted(long, "To jest zdanie, nie jedno."), drafted(short, "A to następne."), drafted(notes, "♪ ♪")]
    transcript.apply([Change(SENTENCE[3], SENTENCE[3]._replace(target="moje", state="translated", origin=PERSON))])
    edit, late = edit_of_all(transcript, drafts, "google")
    assert edit is not None
    assert [change.id for change in edit.changes] == [1, 2, 3, 5]
    assert late == [drafts[1]]
    edit.apply(transcript)
    assert edit_of_all(transcript, drafts, "google") == (None, [drafts[1]])


@pytest.fixture
def talk(library: Library) -> OpenTalk:
    """The sentences as a talk of a library, to which each move is written."""
    id = library.add_talk("Talk", SENTENCE)
    talk = OpenTalk(library.open_talk(id))
    talk.written.connect(lambda write: library.write(id, [write]))
    return talk


def pouring_into(talk: OpenTalk, library: Library, earlier: dict[str, str] | None = None) -> Pouring:
    return Pouring(talk, lambda engine, kept: library.keep_drafts(talk.id, engine, kept), earlier)


def test_drafts_poured_one_after_another_are_taken_back_as_one(talk: OpenTalk, library: Library) -> None:
    long, short, _ = requests(talk.transcript.segments, "initial")
    pouring = pouring_into(talk, library)
    assert pouring.pour({Google(): [drafted(long, "To jest zdanie, nie jedno.")]})
    assert pouring.pour({Google(): [drafted(short, "A to następne.")]})
    assert [segment.target != "" for segment in talk.transcript] == [True, True, True, True, False]
    assert [(report.engine, report.segments) for report in library.draft_reports(talk.id)] == [("google", 4)]
    talk.history.undo()
    assert list(talk.transcript) == SENTENCE
    assert not pouring.pour({Google(): [drafted(short, "A to następne.")]}), "the run was taken back"
    assert list(talk.transcript) == SENTENCE == library.segments(talk.id)


def test_drafts_of_two_services_are_one_step(talk: OpenTalk, library: Library) -> None:
    long, short, _ = requests(talk.transcript.segments, "initial")
    drafts = {Google(): [drafted(long, "To jest zdanie.")], LibreTranslate(): [drafted(short, "A to następne.")]}
    assert pouring_into(talk, library).pour(drafts)
    assert [segment.origin for segment in talk.transcript] == ["google"] * 3 + ["libretranslate", ""]
    talk.history.undo()
    assert talk.history.undoable is None


def test_what_came_too_late_is_noted_as_an_answer_and_not_as_anybodys_draft(talk: OpenTalk, library: Library) -> None:
    _, short, _ = requests(talk.transcript.segments, "initial")
    mine = edits.set_target(talk.transcript, 4, "moje")
    assert mine is not None
    talk.history.do(mine)
    pouring = pouring_into(talk, library)
    assert pouring.pour({Google(): [drafted(short, "A to następne.")]})
    assert pouring.late == [4]
    assert talk.transcript[3].target == "moje"
    assert list(library.draft_answers(talk.id, "google").values()) == ["A to następne."]
    assert library.draft_reports(talk.id) == []


def test_the_journal_is_written_before_the_talk(talk: OpenTalk) -> None:
    """So that what was answered is not asked for again, whatever happens next."""
    order: list[object] = []
    talk.written.connect(lambda write: order.append("talk"))
    _, short, _ = requests(talk.transcript.segments, "initial")
    Pouring(talk, lambda engine, kept: order.append(engine)).pour({Google(): [drafted(short, "A to następne.")]})
    assert order == ["google", "talk"]


def test_what_the_journal_gave_is_not_noted_again(talk: OpenTalk, library: Library) -> None:
    _, short, _ = requests(talk.transcript.segments, "initial")
    pouring = pouring_into(talk, library, {short.source: "A to następne."})
    assert pouring.pour({Google(): [drafted(short, "A to następne.")]})
    assert talk.transcript[3].target == "A to następne."
    assert library.draft_answers(talk.id, "google") == {}


def test_what_is_only_noted_is_in_no_segment(talk: OpenTalk, library: Library) -> None:
    _, short, _ = requests(talk.transcript.segments, "initial")
    pouring_into(talk, library).note({Google(): [drafted(short, "A to następne.")]})
    assert list(talk.transcript) == SENTENCE
    assert list(library.draft_answers(talk.id, "google").values()) == ["A to następne."]
    assert library.draft_reports(talk.id) == []
