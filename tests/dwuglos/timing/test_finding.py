"""Segments by what a person types."""

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.timing.finding import segment_at

TALK = Transcript(
    number(
        [
            NewSegment(None, None, "A title."),
            NewSegment(1500, 3000, "One."),
            NewSegment(3000, 4000, "Two."),
            NewSegment(150_000, 152_000, "Three."),
        ]
    )
)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("1", 1),
        (" #4 ", 4),
        ("0:03", 3),
        ("0:02.999", 2),
        ("2,9", 2),
        ("0:10", 3),
        ("2:30", 4),
        ("1:00:00", 4),
        ("0:00", 2),
    ],
)
def test_a_number_or_a_time_is_a_segment(text, id):
    assert segment_at(TALK, text).id == id


@pytest.mark.parametrize(
    ("text", "id"), [("5:00", 2), ("5:00.0", 2), ("5:00,0", 2), ("5:00.000", 1), ("5:00.099", 2), ("4:59.9", 1)]
)
def test_a_time_as_the_table_shows_it_is_the_segment_that_begins_then(text, id):
    talk = Transcript(number([NewSegment(297_700, 299_400, "One."), NewSegment(300_099, 303_000, "Two.")]))
    assert segment_at(talk, text).id == id


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0", "There is no segment 0; the numbers go from 1 to 4."),
        ("5", "There is no segment 5; the numbers go from 1 to 4."),
        ("7" * 5000, "There is no segment 777777777…; the numbers go from 1 to 4."),
        ("soon", "'soon' is not a time"),
        ("2:75", "minutes and seconds go up to 59"),
    ],
)
def test_what_is_neither_is_said(text, message):
    with pytest.raises(InputError, match=message):
        segment_at(TALK, text)


def test_a_talk_without_times_has_none_to_go_to():
    with pytest.raises(InputError, match="This talk has no times yet"):
        segment_at(Transcript(number([NewSegment(None, None, "One.")])), "0:10")
