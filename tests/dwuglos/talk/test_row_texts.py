"""Texts of several segments, put in at once: forward, back, forward."""

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.row_texts import is_whole_translation, put_texts
from dwuglos.talk.transcript import NewSegment, Transcript, number


@pytest.fixture
def transcript():
    return Transcript(
        number(
            [
                NewSegment(0, 1, "One.", "Jeden.", "reviewed", "person"),
                NewSegment(1, 2, "Two.", "Dwa.", "translated", "google"),
                NewSegment(2, 3, "Three."),
            ]
        )
    )


def test_texts_go_into_their_segments_as_one_edit_that_is_undone_at_once(transcript):
    before = list(transcript)
    edit = put_texts(transcript, [1, 2, 3], [{"target": "Raz."}, {"target": ""}, {"target": "Trzy."}], "Paste")
    inverse = edit.apply(transcript)
    assert edit.label == "Paste"
    assert [(s.target, s.state, s.origin) for s in transcript] == [
        ("Raz.", "translated", "person"),
        ("", "initial", ""),
        ("Trzy.", "translated", "person"),
    ]
    again = inverse.apply(transcript)
    assert list(transcript) == before
    again.apply(transcript)
    assert transcript[2].target == "Trzy."


def test_both_texts_of_a_segment_are_one_change(transcript):
    edit = put_texts(transcript, [1], [{"source": "First.", "target": "Jeden."}], "Paste")
    assert len(edit.changes) == 1
    edit.apply(transcript)
    assert (transcript[0].source, transcript[0].target, transcript[0].state) == ("First.", "Jeden.", "translated")


def test_what_is_there_already_is_no_edit(transcript):
    assert put_texts(transcript, [1, 2], [{"target": "Jeden."}, {"source": "Two."}], "Paste") is None
    assert put_texts(transcript, [1, 2], [], "Paste") is None


def test_more_rows_than_segments_change_nothing(transcript):
    with pytest.raises(InputError, match=r"more rows to paste \(2\) than segments to take them \(1\)"):
        put_texts(transcript, [3], [{"target": "a"}, {"target": "b"}], "Paste")
    with pytest.raises(InputError, match="no longer there"):
        put_texts(transcript, [99], [{"target": "a"}], "Paste")


def _talk(english="Lighthouse number one was shining far over the sea."):
    return number(NewSegment(n, n + 1, english) for n in range(20))


POLISH = "Latarnia numer jeden świeciła daleko na morze."


@pytest.mark.parametrize(
    ("ids", "lines", "expected"),
    [
        (range(1, 21), [POLISH] * 20, False),  # a line for each row
        (range(1, 21), [f"{POLISH} {POLISH}"] * 10, True),  # a line for each two
        ([5], [" ".join([POLISH] * 20)], True),
        ([1, 2], [POLISH] * 20, True),
        ([1, 2], [POLISH] * 5, False),  # a few lines too many
        ([5], [" ".join([POLISH] * 5)], False),
    ],
)
def test_a_translation_of_the_whole_talk_is_known_by_its_length(ids, lines, expected):
    assert is_whole_translation(_talk(), ids, [{"target": line} for line in lines]) is expected


def test_a_table_or_a_talk_without_english_is_no_place_for_a_whole_translation():
    long = " ".join([POLISH] * 20)
    assert not is_whole_translation(_talk(), [5], [{"source": long, "target": long}])
    assert not is_whole_translation(_talk(""), [5], [{"target": long}])
