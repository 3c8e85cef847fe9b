"""One edit that repairs many findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dwuglos.checks.base import Finding
from dwuglos.errors import StaleEdit
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript


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
