"""A talk as the sheet that goes to a reviewer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dwuglos.checks.base import Finding
from dwuglos.errors import InputError
from dwuglos.profiles import NETFLIX_PL, Profile
from dwuglos.review_round.files.base import Language, ReviewSheet, Row
from dwuglos.review_round.marks import mark_of, ranges_of
from dwuglos.talk.transcript import Segment


def sheet_of(
    title: str,
    key: str,
    segments: Sequence[Segment],
    language: Language = "pl",
    findings: Iterable[Finding] = (),
    profile: Profile = NETFLIX_PL,
) -> ReviewSheet:
    """Return the sheet of a talk as it is now; `key` is from `marks.key_of`. Raises InputError for an empty talk."""
    if not segments:
        raise InputError("There is no segment in this talk, so there is nothing to review.")
    marks = {segment.id: str(mark_of(key, segment)) for segment in segments}
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.segment in marks:
            found.setdefault(marks[finding.segment], []).append(finding)
    rows = tuple(_row(number, segment, marks[segment.id]) for number, segment in enumerate(segments, 1))
    return ReviewSheet(title, key, ranges_of(marks), rows, language, found, profile)


def _row(number: int, segment: Segment, mark: str) -> Row:
    return Row(mark, number, segment.start, segment.end, segment.source, segment.target, segment.state, segment.note)
