"""Talks in the order of time, with every kind of gap and overlap, for the tests of what changes times."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import strategies

from dwuglos.profiles import PROFILES, Profile
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number
from dwuglos.timing.retiming import Plan

GAPS = strategies.sampled_from((-900, -200, -1, 0, 0, 0, 1, 20, 79, 80, 300, 999, 4000, 60_000))
DURATIONS = strategies.sampled_from((1, 2, 40, 300, 833, 1000, 2500, 6999, 7000, 7001, 12_000))
TARGETS = strategies.sampled_from(("", "Tak.", "To jest zdanie.", "Słowa, słowa, słowa. " * 4, "<i>Sieci</i>"))

PROFILE = strategies.sampled_from((*PROFILES, Profile("own", "Own", 40, 2, 15, 900, 6000, gap=120, chained=False)))


@strategies.composite
def talks(draw: strategies.DrawFn) -> list[Segment]:
    """Return segments in the order of their starts; some have no times."""
    new, at = [], draw(strategies.sampled_from((0, 1, 700, 3_600_000)))
    start = at
    for duration, gap, target in draw(strategies.lists(strategies.tuples(DURATIONS, GAPS, TARGETS), max_size=8)):
        if draw(strategies.integers(0, 9)) == 0:
            new.append(NewSegment(None, None, "No times."))
        new.append(NewSegment(start, start + duration, "Some words.", target))
        start = max(start, start + duration + gap)
    return number(new)


@strategies.composite
def choices(draw: strategies.DrawFn, segments: Sequence[Segment]) -> set[int] | None:
    """Return ids of some of the segments, or None for all."""
    if draw(strategies.booleans()):
        return None
    return set(draw(strategies.lists(strategies.sampled_from([s.id for s in segments] or [1]))))


def of(*times: tuple[int, int] | None, target: str = "Tak.") -> list[Segment]:
    """Return the segments of a talk with these times."""
    return number(NewSegment(*(each or (None, None)), "Words here.", target) for each in times)


def times(segments: Sequence[Segment], plan: Plan) -> list[tuple[int | None, int | None]]:
    """Return the times of segments after a plan."""
    return [(s.start, s.end) for s in after(segments, plan)]


def after(segments: Sequence[Segment], plan: Plan) -> list[Segment]:
    """Return the segments after a plan, once it is sure that undo restores them, and that redo makes the same."""
    transcript = Transcript(segments)
    if plan.edit is None:
        return list(segments)
    back = plan.edit.apply(transcript)
    result = list(transcript)
    again = back.apply(transcript)
    assert list(transcript) == list(segments)
    again.apply(transcript)
    assert list(transcript) == result
    return result


def is_sound(before: Sequence[Segment], result: Sequence[Segment], ids: set[int] | None) -> bool:
    """Say whether only times of the chosen changed, none is negative or turned round, and the order was kept."""
    if [s._replace(start=0, end=0) for s in before] != [s._replace(start=0, end=0) for s in result]:
        return False
    if any(a != b for a, b in zip(before, result, strict=True) if ids is not None and a.id not in ids):
        return False
    timed = [(s.start, s.end) for s in result if s.start is not None and s.end is not None]
    starts = [start for start, _ in timed]
    return starts == sorted(starts) and all(0 <= start < end for start, end in timed)


def overlaps(segments: Sequence[Segment]) -> set[int]:
    """Return the ids of segments that begin before the timed one above them has ended."""
    timed = [s for s in segments if s.start is not None and s.end is not None]
    return {b.id for a, b in pairwise(timed) if (b.start or 0) < (a.end or 0)}


def tight(segments: Sequence[Segment], profile: Profile) -> set[int]:
    """Return the ids of segments that follow the timed one above them sooner than a profile allows, without overlap."""
    timed = [s for s in segments if s.start is not None and s.end is not None]
    gaps = {b.id: (b.start or 0) - (a.end or 0) for a, b in pairwise(timed)}
    return {id for id, gap in gaps.items() if (1 if profile.chained else 0) <= gap < profile.gap}
