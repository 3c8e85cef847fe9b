"""Two segments on the screen at once."""

from dwuglos.checks.base import Options
from dwuglos.checks.overlap import Overlap
from dwuglos.profiles import NETFLIX_PL
from tests.dwuglos.checks.looking import look, timed

OPTIONS = Options(NETFLIX_PL)


def test_the_second_of_two_is_told_and_the_first_ends_earlier() -> None:
    (finding,) = look(Overlap, timed((0, 2500), (2000, 4000)), OPTIONS)
    assert (finding.segment, finding.severity) == (2, "error")
    assert str(finding.message) == "It begins 500 ms before the segment before it has ended."
    assert finding.fix is not None
    assert [(change.id, change.after and change.after.end) for change in finding.fix.changes] == [(1, 2000)]


def test_no_fix_where_the_first_would_be_too_short() -> None:
    (finding,) = look(Overlap, timed((0, 2500), (100, 4000)), OPTIONS)
    assert finding.fix is None


def test_segments_that_touch_or_have_no_times() -> None:
    assert not look(Overlap, timed((0, 2000), (2000, 3000)), OPTIONS)
    assert not look(Overlap, timed((0, 2000), (None, None), (1000, 3000)), OPTIONS)
