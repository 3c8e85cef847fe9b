from dwuglos.checks.base import Finding
from dwuglos.errors import notice
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


def test_a_line_is_drawn_under_what_was_found_in_this_text(paint):
    segment = Segment(1, 1, 0, 2000, "Hi", "Cześć  tobie")
    here, there = (Finding("double-space", "error", 1, notice("Two."), side, (5, 7)) for side in ("target", "source"))
    plain, error = paint(Target(), segment), paint(Target(), segment, findings=(here,))
    assert error != plain == paint(Target(), segment, findings=(there,))
    assert error != paint(Target(), segment, findings=(here._replace(severity="warning"),)) != plain


def test_what_was_found_is_said_where_the_mouse_rests(qapp):
    segment = Segment(1, 1, 0, 2000, "Hi", "Cześć  tobie")
    here, there = (Finding("double-space", "error", 1, notice("Two."), side, (5, 7)) for side in ("target", "source"))
    assert Target().remarks(Row(1, segment, (), (here, there))) == ["Error: Two."]
