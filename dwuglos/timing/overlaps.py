"""Segments that begin before the one before them has ended are parted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from dwuglos.errors import Notice
from dwuglos.profiles import Profile
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Ids, Plan, Times, as_set, changes, times_of


def remove_overlaps(segments: Sequence[Segment], ids: Ids, profile: Profile) -> Plan:
    """Let each segment end before the next begins: earlier, or where it would be too short, with the next one later.

    Neither becomes shorter than the profile's shortest time; where there is not enough time for both, they stay.
    """
    ids = as_set(ids)
    times = times_of(segments)
    order = list(times)
    left = 0
    for (one, other), third in zip_longest(pairwise(order), order[2:]):
        if (ids is not None and one not in ids) or not times[one].start <= times[other].start < times[one].end:
            continue
        latest = times[other].start  # a segment that may not change cannot begin later
        if ids is None or other in ids:
            latest = times[third].start if third is not None else times[other].end
        parted = _parted(times[one], times[other], latest, profile)
        if parted is None:
            left += 1
        else:
            times[one], times[other] = parted
    return Plan.of(Edit("Remove overlaps", changes(segments, times)), _overlapping_still(left))


def _parted(one: Times, other: Times, latest: int, profile: Profile) -> tuple[Times, Times] | None:
    """Return the times of two segments that overlap no more, the second beginning at `latest` at the latest."""
    gap, least = 0 if profile.chained else profile.gap, max(1, profile.shortest)
    if other.start - gap - one.start >= least:
        return one._replace(end=other.start - gap), other
    start = one.start + least + gap
    if start > latest or other.end - start < least:
        return None
    return one._replace(end=one.start + least), other._replace(start=start)


def _overlapping_still(n: int) -> Notice:
    return Notice(
        "One overlap stays: there is not enough time for both segments.",
        "{n} overlaps stay: there is not enough time for both segments.",
        n,
    )
