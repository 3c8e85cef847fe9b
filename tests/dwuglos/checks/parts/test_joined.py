"""The texts of a sentence as one."""

from dwuglos.checks.parts.joined import Joined
from tests.dwuglos.checks.looking import segments


def test_places_lead_back_to_the_segments() -> None:
    run = segments(("It is", "To\njest"), ("<i>so</i>", "tak"), ("", ""), ("here.", "tu."))
    source = Joined(run, "source")
    assert source.text.replace("\0", "") == "It is so  here."
    at = source.text.index("so")
    segment, span = source.place(at, at + 2)
    assert (segment.id, segment.source[slice(*span)]) == (2, "so")
    at = source.text.index("here")
    segment, span = source.place(at, at + 99)
    assert (segment.id, segment.source[slice(*span)]) == (4, "here.")


def test_a_span_is_cut_where_its_segment_ends() -> None:
    run = segments(("one two", ""), ("three", ""))
    segment, span = Joined(run, "source").place(4, 13)
    assert (segment.id, segment.source[slice(*span)]) == (1, "two")
