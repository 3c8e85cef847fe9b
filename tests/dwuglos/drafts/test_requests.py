import pytest

from dwuglos.drafts.requests import Request, requests
from dwuglos.talk.transcript import PERSON, NewSegment, number
from tests.dwuglos.drafts.sentences import SENTENCE

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


def test_what_is_asked_for_is_sentences():
    asked = requests(SENTENCE, "initial")
    assert [request.ids for request in asked] == [(1, 2, 3), (4,), (5,)]
    assert asked[0].source == "This is a sentence that runs over three cues, not one."


def test_a_sentence_with_a_persons_text_is_sent_whole_and_drafted_but_for_that_text():
    mine = [SENTENCE[0], SENTENCE[1]._replace(target="moje", state="translated", origin=PERSON), *SENTENCE[2:]]
    asked = requests(mine, "all")
    assert [request.ids for request in asked] == [(1, 3), (4,), (5,)]
    assert asked[0].whole == tuple(mine[:3])
    assert asked[0].source == "This is a sentence that runs over three cues, not one."
    assert asked[1].whole == ()


def test_drafting_again_round_what_is_confirmed_sends_no_fragment():
    drafts = [each._replace(target="szkic", state="translated", origin="google") for each in SENTENCE]
    drafts[0] = drafts[0]._replace(state="reviewed")
    (first, *_) = requests(drafts, "draft")
    assert (first.ids, first.source) == ((2, 3), "This is a sentence that runs over three cues, not one.")


def test_only_what_is_chosen_gets_a_draft_of_the_whole_sentence():
    (request,) = requests(SENTENCE, "initial", [2, 3])
    assert request.ids == (2, 3)
    assert request.source == "This is a sentence that runs over three cues, not one."
