"""Segments that are on the screen for too short a time to be read stay longer, where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.errors import Notice
from dwuglos.language.markup import visible_text
from dwuglos.profiles import Profile
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Ids, Plan, Times, as_set, changes, times_of


def extend(segments: Sequence[Segment], ids: Ids, profile: Profile, earlier: int = 0) -> Plan:
    """Let each segment stay until its Polish can be read at the profile's speed, and for its shortest time.

    It ends later as far as there is room before the next one, and where that is not enough begins earlier, by at most
    `earlier` ms. It stays no longer than the profile's longest time.
    """
    ids = as_set(ids)
    times = times_of(segments)
    order = [segment for segment in segments if segment.id in times]
    left = 0
    neighbours: list[Segment | None] = [None, *order, None]
    for place, segment in enumerate(order):
        needed = time_needed(segment, profile)
        if (ids is not None and segment.id not in ids) or times[segment.id].duration >= needed:
            continue
        before, after = neighbours[place], neighbours[place + 2]
        end = _end(times[segment.id], needed, times[after.id] if after is not None else None, profile)
        longer = times[segment.id]._replace(end=end)
        start = _start(longer, needed, times[before.id] if before is not None else None, profile, earlier)
        times[segment.id] = longer._replace(start=start)
        left += times[segment.id].duration < needed
    return Plan.of(Edit("Extend for reading", changes(segments, times)), _too_short_still(left))


def time_needed(segment: Segment, profile: Profile) -> int:
    """Return the least ms that a segment has to be on the screen, as far as the profile lets it stay."""
    length = len(visible_text(segment.target))
    reading = -(-length * 1000 // profile.speed) if profile.speed else 0
    needed = max(reading, profile.shortest)
    return min(needed, profile.longest) if profile.longest else needed


def _end(now: Times, needed: int, after: Times | None, profile: Profile) -> int:
    """Return the end at which a segment has been there for long enough, or the last that there is room for."""
    end = now.start + needed
    if after is None or end <= after.start - profile.gap:
        return end
    touches = profile.chained and _may_last(after.start - now.start, profile)
    return max(now.end, after.start if touches else min(end, after.start - profile.gap))


def _start(now: Times, needed: int, before: Times | None, profile: Profile, earlier: int) -> int:
    """Return the start, at most `earlier` ms before now, from which a segment is there for long enough."""
    earliest = max(0, now.start - earlier)
    start = max(earliest, now.end - needed)
    if before is None or start >= before.end + profile.gap:
        return min(now.start, start)
    touches = profile.chained and before.end >= earliest and _may_last(now.end - before.end, profile)
    return min(now.start, before.end if touches else max(start, before.end + profile.gap))


def _may_last(duration: int, profile: Profile) -> bool:
    return not profile.longest or duration <= profile.longest


def _too_short_still(n: int) -> Notice:
    return Notice(
        "One segment still has to be read too fast: there is no more room.",
        "{n} segments still have to be read too fast: there is no more room.",
        n,
    )
