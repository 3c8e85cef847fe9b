import pytest

from dwuglos.drafts.drafting import (
    Request,
    digest,
    drafted,
    edit_of,
    edit_of_all,
    laid_over,
    recalled,
    requests,
    to_keep,
)
from dwuglos.errors import StaleEdit
from dwuglos.store.values import KeptDraft
from dwuglos.talk.transcript import PERSON, Change, NewSegment, Segment, Transcript, number
from dwuglos.translators.google import Google
from dwuglos.translators.libretranslate import LibreTranslate

SEGMENTS = number(
    [
        NewSegment(0, 1, "untouched."),
        NewSegment(0, 1, "a draft.", "szkic", "translated", "google"),
        NewSegment(0, 1, "imported.", "wczytane", "translated", ""),
        NewSegment(0, 1, "from memory.", "z pamięci", "translated", "memory"),
        NewSegment(0, 1, "typed.", "wpisane", "translated", PERSON),
        NewSegment(0, 1, "a confirmed draft.", "dobrze", "reviewed", "google"),
        NewSegment(0, 1, "finished.", "gotowe", "final", "google"),
        NewSegment(0, 1, "left empty on purpose.", "", "reviewed", PERSON),
        NewSegment(0, 1, " \n", ""),
        NewSegment(0, 1, "emptied again.", " ", "initial", PERSON),
    ]
)


@pytest.mark.parametrize(("only", "ids"), [("initial", [1, 10]), ("draft", [2]), ("all", [1, 2, 10])])
def test_what_is_asked_for(only, ids):
    assert [request.ids for request in requests(SEGMENTS, only)] == [(id,) for id in ids]


def test_a_request_remembers_what_the_segment_was():
    assert requests(SEGMENTS, "draft") == [Request((SEGMENTS[1],))]


SENTENCE = number(
    [
        NewSegment(0, 2000, "This is a sentence"),
        NewSegment(2000, 4000, "that runs over\nthree cues,"),
        NewSegment(4000, 5000, "not one."),
        NewSegment(5500, 7000, "And this is the next."),
        NewSegment(7500, 8000, "♪ ♪"),
    ]
)


def test_what_is_asked_for_is_sentences():
    asked = requests(SENTENCE, "initial")
    assert [request.ids for request in asked] == [(1, 2, 3), (4,), (5,)]
    assert asked[0].source == "This is a sentence that runs over three cues, not one."


def test_a_persons_text_in_the_middle_of_a_sentence_is_left_out():
    mine = [SENTENCE[0], SENTENCE[1]._replace(target="moje", state="translated", origin=PERSON), *SENTENCE[2:]]
    assert [request.ids for request in requests(mine, "all")] == [(1,), (3,), (4,), (5,)]


def test_only_what_is_chosen_is_asked_for():
    assert [request.ids for request in requests(SENTENCE, "initial", [2, 3])] == [(2, 3)]


def test_a_draft_is_laid_over_the_segments_of_its_sentence():
    (request, *_) = requests(SENTENCE, "initial")
    texts = laid_over(request, "To jest zdanie, które biegnie przez trzy napisy, nie jeden.")
    assert texts == ["To jest zdanie,", "które biegnie\nprzez trzy napisy,", "nie jeden."]


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


def test_answers_are_recalled_for_what_has_no_draft():
    asked = requests(SENTENCE, "initial")
    google = Google()
    answers = {digest(google, asked[1].source): "A to następne."}
    assert recalled(asked, google, answers) == {"And this is the next.": "A to następne."}
    again = [Request((SENTENCE[3]._replace(target="szkic", state="translated", origin="google"),))]
    assert recalled(again, google, answers) == {}


def test_another_server_is_another_answer():
    texts = {digest(LibreTranslate({"address": address}), "text") for address in ("http://one", "http://two")}
    assert len(texts) == 2
    keys = {digest(LibreTranslate({"address": "http://one", "key": key}), "text") for key in ("a", "b")}
    assert len(keys) == 1


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


def test_the_journal_learns_what_is_new_and_was_sent():
    google = Google()
    drafts = [
        drafted(Request((Segment(n, n, 0, 1, text),)), text) for n, text in enumerate(("text", "♪ 42", "[Music]"), 1)
    ]
    assert to_keep(drafts, google, {}) == [KeptDraft(digest(google, "text"), "text", {1: "text"})]
    assert to_keep(drafts, google, {"text": "text"}) == []


def sentence(*sources):
    return Request(tuple(Segment(n, n, n * 2000, n * 2000 + 2000, text) for n, text in enumerate(sources, 1)))


def test_each_segment_of_a_sentence_has_as_many_lines_as_the_english():
    asked = sentence("This is a long\nfirst segment that goes", "on in the second\nsegment of it.", "And on.")
    texts = laid_over(asked, "To jest długi pierwszy segment, który idzie dalej w drugim segmencie tego. I dalej.")
    assert [text.count("\n") for text in texts] == [1, 1, 0]
    assert asked.source == "This is a long first segment that goes on in the second segment of it. And on."


def test_a_word_or_two_stay_in_one_line():
    assert laid_over(sentence("Well,\nyou see,", "it is so."), "No cóż, tak jest.") == ["No cóż,", "tak jest."]


def test_somebody_else_speaks_in_another_line():
    asked = sentence("- Yes.\n- And then I", "went home.")
    assert asked.source == "- Yes.\n- And then I went home."
    assert laid_over(asked, "- Tak.\n- A potem ja poszedłem do domu.") == [
        "- Tak.\n- A potem ja poszedłem",
        "do domu.",
    ]
