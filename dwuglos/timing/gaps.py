"""How much time there is between one segment and the next, and how short gaps are closed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dwuglos.errors import Notice
from dwuglos.profiles import Profile
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.timing.retiming import Ids, Plan, Times, as_set, changes, chosen, times_of


def gap_before(transcript: Transcript, segment: Segment) -> int | None:
    """Return the ms between the end of the segment before and the start of this one, below 0 where they overlap.

    None where there is none before, and where one of the two has no times.
    """
    row = transcript.row_of(segment.id)
    before = transcript[row - 1].end if row > 0 else None
    return segment.start - before if before is not None and segment.start is not None else None


def close_gaps(segments: Sequence[Segment], ids: Ids, below: int, profile: Profile) -> Plan:
    """Let segments that are followed by a gap shorter than `below` ms end later: the least gap of the profile is left.

    A segment that leaves less than that ends earlier. One that would be shorter or longer on the screen than the
    profile allows, and was not, stays as it is.
    """
    times = times_of(segments)
    after: dict[int, Times] = {}
    left = 0
    allowed = set(chosen(times, as_set(ids)))
    for (id, one), (_, following) in pairwise(times.items()):
        if id not in allowed or not 0 < following.start - one.end < below:
            continue
        closed = Times(one.start, following.start - profile.gap)
        if is_within(closed, one, profile):
            after[id] = closed
        else:
            left += 1
    return Plan.of(Edit("Close gaps", changes(segments, after)), _left_open(left))


def is_within(new: Times, old: Times, profile: Profile) -> bool:
    """Say whether new times keep to the profile's durations, or at least go no farther from them than the old ones."""
    if new.duration < old.duration:
        return new.duration >= max(1, profile.shortest)
    return not profile.longest or new.duration <= profile.longest or new.duration == old.duration


def _left_open(n: int) -> Notice:
    return Notice(
        "One gap stays, as its segment would be on the screen for too short or too long a time.",
        "{n} gaps stay, as their segments would be on the screen for too short or too long a time.",
        n,
    )
