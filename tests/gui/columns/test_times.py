import pytest

from dwuglos.errors import InputError
from dwuglos.talk.transcript import Segment, Transcript
from gui.columns.base import Row
from gui.columns.times import Times
from gui.look import theme
from gui.marks.note import NoteMark
from gui.marks.too_short import TooShortMark

TIMED = Segment(1, 1, 41_200, 44_300, "Hi")
UNTIMED = Segment(1, 1, None, None, "Hi")


def test_start_and_duration_are_shown(paint):
    assert Times().text(Row(1, TIMED)) == "0:41.2\n3.1 s"
    assert Times().description(Row(1, TIMED)) == "0:41.200 – 0:44.300"
    assert {theme.LIGHT.text, theme.LIGHT.faint} <= paint(Times(), TIMED)


def test_a_segment_without_times_says_so():
    assert (Times().text(Row(1, UNTIMED)), Times().description(Row(1, UNTIMED))) == ("–", "No time yet")
    assert Times().edit_text(UNTIMED) == ""


@pytest.mark.parametrize(
    "typed",
    ["0:41.5 – 0:44", "0:41,500 - 0:44,0", "41.5 44", "0:41.500 --> 0:44.000", "  0:41.5—0:44  ", "0:41.5-0:44"],
)
def test_times_are_read_as_people_write_them(typed):
    for given in (TIMED, UNTIMED):
        transcript = Transcript([given])
        Times().edit(transcript, 1, typed).apply(transcript)
        assert (transcript[0].start, transcript[0].end) == (41_500, 44_000)


def test_the_same_times_are_no_edit():
    assert Times().edit(Transcript([TIMED]), 1, " 0:41.200 – 0:44.300 ") is None
    assert Times().edit(Transcript([UNTIMED]), 1, "") is None


@pytest.mark.parametrize("typed", ["0:41", "0:41 – 0:42 – 0:43", "soon – later", "0:44 – 0:41", ""])
def test_what_are_no_times_is_refused_in_words(typed):
    with pytest.raises(InputError, match=r"0:41\.200|is not a time|must come after"):
        Times().edit(Transcript([TIMED]), 1, typed)


def test_times_are_written_and_read_with_the_comma_of_polish(speak):
    speak("pl")
    assert Times().text(Row(1, TIMED)) == "0:41,2\n3,1 s"
    assert Times().edit_text(TIMED) == "0:41,200 – 0:44,300"
    assert Times().edit(Transcript([TIMED]), 1, "0:41,200 – 0:44,300") is None
    moved = Transcript([TIMED])
    Times().edit(moved, 1, "0:42,5 – 0:44,3").apply(moved)
    assert (moved[0].start, moved[0].end) == (42_500, 44_300)


def test_a_word_in_the_colour_of_warnings_says_what_is_wrong(paint):
    short = Segment(1, 1, 0, 400, "Hi")
    assert theme.LIGHT.warning not in paint(Times(), short)
    assert theme.LIGHT.warning in paint(Times(), short, marks=(TooShortMark(None),))
    assert theme.LIGHT.warning not in paint(Times(), short._replace(note="Ask"), marks=(NoteMark(None),))
