"""The versions a segment has had, as somebody looks for one to go back to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dwuglos.store.values import Revision
from dwuglos.talk.transcript import Segment


class SegmentVersion(NamedTuple):
    """What a segment was from some moment on."""

    at: int | None
    """Milliseconds since 1970, UTC; None for the one the talk was made with."""
    label: str
    """Of the step that made it; nothing for the one the talk was made with."""
    kind: str
    """do, undo or redo"""
    segment: Segment | None
    """None where it was taken out."""
    before: Segment | None
    """None where it was new."""


def segment_versions(revisions: Sequence[Revision]) -> list[SegmentVersion]:
    """Return the versions of a segment, the newest first, from all its revisions, of which the oldest comes first.

    What was typed in one go is one version. A revision in which the segment only made room for another is none.
    """
    made: list[SegmentVersion] = []
    step = 0
    for revision in revisions:
        version = SegmentVersion(revision.at, revision.label, revision.kind, revision.after, revision.before)
        if made and revision.kind == "do" == made[-1].kind and revision.step == step:
            version = version._replace(before=made.pop().before)
        step = revision.step
        made.append(version)
    if revisions and revisions[0].before is not None:
        made.insert(0, SegmentVersion(None, "", "do", revisions[0].before, None))
    return [version for version in reversed(made) if _differ(version.before, version.segment)]


def _differ(one: Segment | None, other: Segment | None) -> bool:
    if one is None or other is None:
        return one is not other
    return one != other._replace(rank=one.rank)
