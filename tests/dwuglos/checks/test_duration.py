"""Durations against the limits of the profile; the verdicts at the limits are in `test_limits.py`."""

from dataclasses import replace

from dwuglos.checks.base import Options
from dwuglos.checks.duration import Duration
from dwuglos.checks.results.fixes import fix_all
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.transcript import Segment
from tests.dwuglos.checks.looking import look, timed

OPTIONS = Options(NETFLIX_PL)


def ends(made: list[Segment]) -> list[int | None]:
    edit = fix_all(made, look(Duration, made, OPTIONS))
    changed = {change.id: change.after for change in edit.changes if change.after} if edit else {}
    return [changed.get(segment.id, segment).end for segment in made]


def test_too_short_and_too_long_are_told() -> None:
    findings = look(Duration, timed((0, 500), (1000, 9000), (9000, 11000)), OPTIONS)
    assert [str(finding.message) for finding in findings] == [
        "It is shown for 500 ms; the least is 833 ms.",
        "It is shown for 8000 ms; the most is 7000 ms.",
    ]


def test_the_fix_moves_the_end() -> None:
    assert ends(timed((0, 500), (2000, 10_000))) == [833, 9000]


def test_there_is_no_fix_where_the_next_segment_is_in_the_way() -> None:
    assert ends(timed((0, 500), (800, 2000))) == [500, 2000]


def test_segments_without_times_and_profiles_without_limits() -> None:
    assert not look(Duration, timed((None, None)), OPTIONS)
    assert not look(Duration, timed((0, 1), (1, 99_999)), Options(replace(NETFLIX_PL, shortest=0, longest=0)))
