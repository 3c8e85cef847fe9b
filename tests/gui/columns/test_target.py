from dwuglos.talk.transcript import Segment, Transcript
from gui.columns.base import Row
from gui.columns.target import Target
from gui.look import theme

SEGMENT = Segment(1, 1, 0, 1000, "Hello there", "Cześć", "reviewed")


def test_it_shows_and_edits_the_polish():
    transcript = Transcript([SEGMENT])
    assert Target().text(Row(1, SEGMENT)) == Target().edit_text(SEGMENT) == "Cześć"
    Target().edit(transcript, 1, "Witaj").apply(transcript)
    assert (transcript[0].target, transcript[0].state, transcript[0].origin) == ("Witaj", "translated", "person")


def test_what_is_looked_for_is_marked(paint):
    assert theme.LIGHT.match in paint(Target(), SEGMENT, find="ześ")
    assert theme.LIGHT.match not in paint(Target(), SEGMENT, find="there")
