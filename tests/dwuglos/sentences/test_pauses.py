"""Silence between segments."""

from dwuglos.sentences.pauses import pause_between
from dwuglos.talk.transcript import Segment


def timed(start, end):
    return Segment(1, 1, start, end, "Text")


def test_a_pause_lasts_from_the_end_to_the_start():
    assert pause_between(timed(0, 1000), timed(1600, 2000)) == 600
    assert pause_between(timed(0, 1000), timed(900, 2000)) == -100


def test_without_times_there_is_no_pause():
    assert pause_between(timed(None, None), timed(0, 10)) is None
    assert pause_between(timed(0, 10), timed(None, None)) is None
