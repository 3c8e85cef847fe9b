"""Times moved to where something is near: the frames of the picture, or the starts of speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from itertools import zip_longest

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Ids, Plan, Times, as_set, changes, chosen, times_of


def snap_to_frames(segments: Sequence[Segment], ids: Ids, rate: Fraction) -> Plan:
    """Move each start and each end to the nearest frame; a segment keeps at least one."""
    after = {}
    times = times_of(segments)
    for id in chosen(times, as_set(ids)):
        start = nearest_frame(times[id].start, rate)
        after[id] = Times(start, max(nearest_frame(times[id].end, rate), _following_frame(start, rate)))
    return Plan.of(Edit("Snap times", changes(segments, after)))


def nearest_frame(ms: int, rate: Fraction) -> int:
    """Return when the frame nearest to a time begins."""
    return _start_of(_frame(ms, rate), rate)


def _following_frame(ms: int, rate: Fraction) -> int:
    return _start_of(_frame(ms, rate) + 1, rate)


def _frame(ms: int, rate: Fraction) -> int:
    """Return the number of the frame nearest to a time; in whole numbers, as there are many times."""
    whole = 1000 * rate.denominator
    return (ms * rate.numerator + whole // 2) // whole


def _start_of(frame: int, rate: Fraction) -> int:
    return (frame * 1000 * rate.denominator + rate.numerator // 2) // rate.numerator


def snap_to_speech(
    segments: Sequence[Segment], ids: Ids, speech: Sequence[tuple[int, int]], reach: int, lead: int = 0
) -> Plan:
    """Move each start to `lead` ms before the speech that begins nearest to it, at most `reach` ms away.

    `speech` are spans in ms, in order. A segment that touches the one before takes its end along, where that may change
    as well; otherwise a start stays behind that end.
    """
    begins = [max(0, start - lead) for start, _ in speech]
    ids = as_set(ids)
    times = times_of(segments)
    above: int | None = None
    for id, below in zip_longest(times, list(times)[1:]):
        start = _nearest(begins, times[id].start, reach)
        if (ids is None or id in ids) and (below is None or start <= times[below].start):
            _snap_start(times, above, id, start, ids)
        above = id
    return Plan.of(Edit("Snap times", changes(segments, times)))


def _nearest(places: Sequence[int], ms: int, reach: int) -> int:
    """Return the place nearest to a time, or the time itself where none is in reach."""
    at = bisect_left(places, ms)
    near = min(places[max(0, at - 1) : at + 1], key=lambda place: abs(place - ms), default=ms)
    return near if abs(near - ms) <= reach else ms


def _snap_start(times: dict[int, Times], above: int | None, id: int, start: int, ids: Ids) -> None:
    """Give a segment another start, and the one above it the end that goes with it, where there is room for both."""
    now = times[id]
    if start >= now.end:
        return
    if above is not None:
        former = times[above]
        touches = former.end == now.start and (ids is None or above in ids)
        if touches and start > former.start:
            times[above] = former._replace(end=start)
        elif start < max(former.start, min(former.end, now.start)):  # what overlaps already may do so
            return
    times[id] = now._replace(start=start)
