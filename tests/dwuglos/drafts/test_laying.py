import pytest

from dwuglos.drafts.laying import laid_over
from dwuglos.drafts.requests import Request, requests
from tests.dwuglos.drafts.sentences import SENTENCE, sentence


def test_a_draft_is_laid_over_the_segments_of_its_sentence():
    (request, *_) = requests(SENTENCE, "initial")
    texts = laid_over(request, "To jest zdanie, które biegnie przez trzy napisy, nie jeden.")
    assert texts == ["To jest zdanie,", "które biegnie\nprzez trzy napisy,", "nie jeden."]


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


def around(request, kept, polish):
    """Return a request for the same sentence in which one segment keeps its Polish."""
    whole = tuple(each._replace(target=polish) if each.id == kept else each for each in request.segments)
    return Request(tuple(each for each in whole if each.id != kept), whole)


ASKED = sentence("This is a sentence", "that runs over three cues,", "not one.")


def test_only_the_segments_asked_for_get_their_part_of_a_sentence():
    asked = around(ASKED, 2, "zupełnie co innego napisane")
    assert laid_over(asked, "To jest zdanie, które biegnie przez trzy napisy, nie jeden.") == [
        "To jest zdanie,",
        "nie jeden.",
    ]


@pytest.mark.parametrize(
    ("kept", "polish", "texts"),
    [
        (2, "które biegnie przez trzy", ["To jest zdanie,", "napisy, nie jeden."]),
        (1, "To jest zdanie, które", ["biegnie przez trzy napisy,", "nie jeden."]),
        (3, "trzy napisy, a nie jeden.", ["To jest zdanie,", "które biegnie przez"]),
    ],
)
def test_what_a_person_has_said_is_not_said_again_beside_it(kept, polish, texts):
    asked = around(ASKED, kept, polish)
    assert laid_over(asked, "To jest zdanie, które biegnie przez trzy napisy, nie jeden.") == texts
