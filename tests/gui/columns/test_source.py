from dwuglos.talk.transcript import Segment, Transcript
from gui.columns.base import Row
from gui.columns.source import Source
from gui.look import theme

SEGMENT = Segment(1, 1, 0, 1000, "Hello there", "Cześć", "reviewed")


def test_it_shows_and_edits_the_english():
    transcript = Transcript([SEGMENT])
    assert Source().text(Row(1, SEGMENT)) == Source().edit_text(SEGMENT) == "Hello there"
    Source().edit(transcript, 1, "Hello").apply(transcript)
    assert (transcript[0].source, transcript[0].target, transcript[0].state) == ("Hello", "Cześć", "translated")
    assert Source().edit(transcript, 1, "Hello") is None


def test_what_is_looked_for_is_marked(paint):
    assert theme.LIGHT.match not in paint(Source(), SEGMENT)
    assert theme.LIGHT.match in paint(Source(), SEGMENT, find="THERE")


def test_terms_have_a_line_of_dashes(paint):
    assert theme.LIGHT.faint not in paint(Source(), SEGMENT)
    assert theme.LIGHT.faint in paint(Source(), SEGMENT, terms=((6, 11),))
