"""Whether what is kept of a talk fits together: each value may be one that could be, and the talk still not work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from dwuglos.talk.article import Part
from dwuglos.talk.replay import Replay
from dwuglos.talk.transcript import Segment
from dwuglos.talk.whole_talk import PartRevision, SegmentRevision, WholeTalk

_HIGHEST = 1 << 52
"""Above that no id, step or version is: a year of edits has a millionth of it, and work is to go on from there."""
_HIGHEST_RANK = 1 << 62


def misfits(whole: WholeTalk) -> Iterator[str]:
    """Yield the names of fields that do not fit the rest of a talk; of a sound talk there are none."""
    yield from _in_text(whole.segments, whole.article)
    yield from _in_counters(whole)
    yield from _in_history(whole)
    if len({draft.segment for draft in whole.drafts}) != len(whole.drafts):
        yield "drafts: segment"
    if any(draft.answer >= len(whole.answers) for draft in whole.drafts):
        yield "drafts: answer"
    if len({typing[:2] for typing in whole.typings}) != len(whole.typings):
        yield "typing: segment"


def _in_text(segments: Sequence[Segment], parts: Sequence[Part]) -> Iterator[str]:
    if len({segment.id for segment in segments}) != len(segments):
        yield "segments: id"
    if len({part.id for part in parts}) != len(parts):
        yield "article: id"
    if any(one.rank >= other.rank for one, other in pairwise(segments)):
        yield "segments: rank"
    if any(abs(each.rank) > _HIGHEST_RANK for each in chain[Segment | Part](segments, parts)):
        yield "rank"
    if any((segment.start is None) != (segment.end is None) for segment in segments):
        yield "segments: start, end"


def _in_counters(whole: WholeTalk) -> Iterator[str]:
    changed = (change.after or change.before for change in whole.revisions)
    highest = max((each.id for each in chain(whole.segments, changed) if each is not None), default=0)
    parts = (part.id for part in whole.article)
    if highest > whole.highest_id or max(whole.highest_id, *parts, 0) > _HIGHEST:
        yield "highest_id"
    if max((step.number for step in whole.steps), default=0) > whole.last_step or whole.last_step > _HIGHEST:
        yield "last_step"
    if whole.version > _HIGHEST:
        yield "version"


def _in_history(whole: WholeTalk) -> Iterator[str]:
    numbers = {step.number for step in whole.steps}
    if len(numbers) != len(whole.steps):
        yield "steps: number"
    if any(
        change.step not in numbers
        for change in chain[SegmentRevision | PartRevision](whole.revisions, whole.part_revisions)
    ):
        yield "revisions: step"
    if not (_count_up(whole.revisions, whole.version) and _count_up(whole.part_revisions, whole.version)):
        yield "revisions: version"
    segments, parts = Replay[Segment](), Replay[Part]()
    for change in whole.revisions:
        segments.follow(change.before, change.after)
    for moved in whole.part_revisions:
        parts.follow(moved.before, moved.after)
    if segments.broken(whole.segments) or parts.broken(whole.article):
        yield "revisions: before, after"


def _count_up(changes: Iterable[SegmentRevision | PartRevision], highest: int) -> bool:
    versions = [change.version for change in changes]
    return all(one <= other for one, other in pairwise([*versions, highest]))
