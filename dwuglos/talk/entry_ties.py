"""Tie the entries of the timeline to the segments that are spoken at their times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.article_edits import tie, time_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment, Transcript

_SAME = 1_000
"""Ms; a time on a page has whole seconds, so that a segment may begin later in the same second."""
_FAR = 10_000
"""Ms from the start of a segment, after which an entry is about something else than what begins there."""


def tie_all(article: Article, transcript: Transcript) -> Edit | None:
    """Tie each entry that is tied to nothing to the segment spoken at its time, in one step.

    An entry keeps its own time while that of the segment is only estimated, as `tie` does. One without a time, one far
    from the start of a segment, and one whose segment another entry has is left alone. Returns None when nothing can be
    tied.
    """
    timed = sorted((s for s in transcript.segments if s.start is not None), key=lambda segment: segment.start or 0)
    used = {entry.segment for entry in article.timeline}
    changes: list[PartChange] = []
    for entry in untied(article, transcript):
        segment = _spoken_at(time_of(entry, transcript), timed)
        if segment is None or segment.id in used:
            continue
        used.add(segment.id)
        edit = tie(article, transcript, entry.id, segment.id)
        changes += edit.parts if edit is not None else ()
    return Edit("Tie entries to segments", (), tuple(changes)) if changes else None


def untied(article: Article, transcript: Transcript) -> list[Part]:
    """Return the entries that are tied to no segment, or to one that is gone."""
    return [e for e in article.timeline if e.segment is None or transcript.by_id(e.segment) is None]


def _spoken_at(time: int | None, timed: Sequence[Segment]) -> Segment | None:
    if time is None:
        return None
    place = bisect_right(timed, time, key=lambda segment: segment.start or 0)
    following = timed[place] if place < len(timed) else None
    if following is not None and (following.start or 0) // _SAME == time // _SAME:
        return following
    before = timed[place - 1] if place else None
    return before if before is not None and time - (before.start or 0) <= _FAR else None
