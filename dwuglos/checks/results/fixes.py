"""One edit that repairs many findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dwuglos.checks.base import Finding, Options, SegmentCheck
from dwuglos.checks.double_space import DoubleSpace
from dwuglos.checks.space_before_punctuation import SpaceBeforePunctuation
from dwuglos.checks.typography import TypographyCheck
from dwuglos.errors import StaleEdit
from dwuglos.profiles import Profile
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript

_BY_ITSELF: tuple[type[SegmentCheck], ...] = (DoubleSpace, SpaceBeforePunctuation, TypographyCheck)
"""Checks whose fixes take nothing from what was written, so that they may be made without being asked for each."""


def fix_all(segments: Iterable[Segment], findings: Iterable[Finding]) -> Edit | None:
    """Return one edit with the fixes of findings, None when there is nothing to change.

    Of each check in each segment the first fix is enough. A fix that does not fit the segments as they are, or that
    another one has overtaken, is left out: what it was for is found again, and can be fixed then.
    """
    before = {segment.id: segment for segment in segments}
    transcript = Transcript(before.values())
    label = ""
    for fix in _fixes(findings):
        try:
            transcript.apply(fix.changes)
        except StaleEdit:
            continue
        label = label or fix.label
    after = {segment.id: segment for segment in transcript}
    changes = tuple(_changes(before, after))
    return Edit(label, changes) if changes else None


def put_right(segment: Segment, profile: Profile) -> tuple[Segment, tuple[str, ...]]:
    """Return a segment with the spaces and the typography that a profile wants, and the titles of what was wrong."""
    options, titles = Options(profile), list[str]()
    for kind in _BY_ITSELF:
        finding = next(iter(kind(options).look(segment)), None)
        if finding is not None and finding.fix is not None:
            after = next(change.after for change in finding.fix.changes)
            segment = segment._replace(target=after.target) if after is not None else segment
            titles.append(kind.title)
    return segment, tuple(titles)


def _fixes(findings: Iterable[Finding]) -> Iterator[Edit]:
    done: set[tuple[str, int]] = set()
    for finding in findings:
        if finding.fix is not None and (finding.check, finding.segment) not in done:
            done.update((finding.check, change.id) for change in finding.fix.changes)
            yield finding.fix


def _changes(before: dict[int, Segment], after: dict[int, Segment]) -> Iterator[Change]:
    for id, segment in before.items():
        if after.get(id) != segment:
            yield Change(segment, after.get(id))
