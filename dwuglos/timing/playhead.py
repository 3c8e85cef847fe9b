"""Times taken from where the recording is just being played, for one segment at a time."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.errors import InputError
from dwuglos.language.markup import spaces_in
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript
from dwuglos.timing.estimates import USUAL_PACE, spoken_length
from dwuglos.timing.retiming import Times, changes

SHORTEST = 100
"""The least ms that a segment lasts whose start or end is set by ear: less is a slip."""


def set_start(transcript: Transcript, id: int, at: int) -> Edit | None:
    """Let a segment begin at a time; where it would have ended before that, it moves there with its duration.

    Estimated segments around it move in proportion, up to those whose times are not estimated; a time before or after
    such a neighbour moves the segment alone, to its place in the order of time.
    """
    segment = _segment(transcript, id)
    times = _begun(transcript, id, at)
    if times is not None:
        return _edit("Change times", transcript.segments, times, segment)
    end = segment.end
    if end is None or end - at < SHORTEST:
        end = at + _duration(segment)
    return edits.set_times(transcript, id, max(0, at), end)


def set_end(transcript: Transcript, id: int, at: int) -> Edit | None:
    """Let a segment end at a time; where it would begin after that, it moves there with its duration."""
    segment = _segment(transcript, id)
    start = segment.start
    if start is None or at - start < SHORTEST:
        start = max(0, at - _duration(segment))
    return edits.set_times(transcript, id, start, at)


def begin_here(transcript: Transcript, id: int, at: int) -> Edit | None:
    """Let a segment begin at a time, and the one before end by then, as when a key is tapped along with a recording.

    With each tap the estimated times around come nearer to what is heard, as `set_start` moves them.
    """
    segment = _segment(transcript, id)
    times = _begun(transcript, id, at)
    if times is None:
        return set_start(transcript, id, at)
    _end_before(times, transcript.segments[: transcript.row_of(id)], at)
    return _edit("Begin here", transcript.segments, times, segment)


def _edit(label: str, segments: Sequence[Segment], times: dict[int, Times], segment: Segment) -> Edit | None:
    """Return the edit that gives segments these times; that of `segment` is no estimate any more."""
    start, end = times[segment.id]
    others = (change for change in changes(segments, times) if change.id != segment.id)
    made = (*others, Change(segment, segment._replace(start=start, end=end, timing="")))
    real = tuple(change for change in made if change.before != change.after)
    return Edit(label, real) if real else None


def _begun(transcript: Transcript, id: int, at: int) -> dict[int, Times] | None:
    """Return the times of a segment that begins at a time, and of the estimated ones around it; None as below."""
    segments, row = transcript.segments, transcript.row_of(id)
    segment = segments[row]
    times = _moved_around(segments, row, at)
    if times is None:
        return None
    is_estimate = segment.timing == "estimated" and id in times
    end = times[id].end if is_estimate else segment.end
    if end is None or end - at < SHORTEST:
        end = at + _duration(segment)
    after = next((s for s in segments[row + 1 :] if s.start is not None), None)
    if is_estimate and after is not None:
        following = times[after.id].start if after.id in times else (after.start or 0)
        end = min(end, following) if following > at else end
    times[id] = Times(at, end)
    return times


def _moved_around(segments: Sequence[Segment], row: int, at: int) -> dict[int, Times] | None:
    """Return where a segment and the estimated ones around it move, so that it begins at a time.

    None where it would begin before or after one that is not estimated.
    """
    first = next((n + 1 for n in range(row - 1, -1, -1) if not _is_estimated(segments[n])), 0)
    last = next((n for n in range(row + 1, len(segments)) if not _is_estimated(segments[n])), len(segments))
    lowest = (segments[first - 1].start or 0) if first else 0
    highest = segments[last].start if last < len(segments) else None
    if at < lowest or (highest is not None and at >= highest):
        return None
    old = segments[row].start
    if old is None:
        return {}
    after = 1.0 if highest is None or highest <= old else (highest - at) / (highest - old)
    before = (at - lowest) / (old - lowest) if old > lowest else 0.0

    def move(ms: int) -> int:
        return round(at + (ms - old) * (after if ms >= old else before))

    around = [s for s in segments[first:last] if s.start is not None and s.end is not None]
    moved = ((s.id, move(s.start or 0), move(s.end or 0)) for s in around)
    return {id: Times(max(0, start), max(end, start + 1, 1)) for id, start, end in moved}


def _is_estimated(segment: Segment) -> bool:
    return segment.start is None or segment.timing == "estimated"


def _end_before(times: dict[int, Times], above: Sequence[Segment], at: int) -> None:
    """Let the nearest timed segment above end by a time, where it begins before that."""
    former = next((s for s in reversed(above) if s.start is not None and s.end is not None), None)
    if former is None:
        return
    now = times.get(former.id, Times(former.start or 0, former.end or 0))
    if now.start < at < now.end:
        times[former.id] = now._replace(end=at)


def split_at(transcript: Transcript, id: int, at: int) -> Edit:
    """Split a segment at a time inside it, and its texts in the same proportion, between two words.

    Raises InputError where the time is not inside it, and where it has no two words to part.
    """
    segment = _segment(transcript, id)
    start, end = segment.start, segment.end
    if start is None or end is None or not start + SHORTEST <= at <= end - SHORTEST:
        raise InputError("The playhead is not inside this segment; play to where it has to be split.")
    field: edits.Field = "source" if spaces_in(segment.source.strip()) else "target"
    text = segment.source if field == "source" else segment.target
    ideal = len(text) * (at - start) / (end - start)
    inner = (n for n in spaces_in(text) if text[:n].strip() and text[n:].strip())
    place = min(inner, key=lambda n: abs(n - ideal), default=0)
    made = edits.split(transcript, id, field, place)
    *others, upper, lower = made.changes
    return Edit(made.label, (*others, _ending(upper, at), _beginning(lower, at)))


def _ending(change: Change, at: int) -> Change:
    assert change.after is not None, "a half of a segment that was split"
    return Change(change.before, change.after._replace(end=at))


def _beginning(change: Change, at: int) -> Change:
    assert change.after is not None, "a half of a segment that was split"
    return Change(change.before, change.after._replace(start=at))


def _segment(transcript: Transcript, id: int) -> Segment:
    segment = transcript.by_id(id)
    if segment is None:
        raise InputError("That segment is no longer there.")
    return segment


def _duration(segment: Segment) -> int:
    """Return how long a segment lasts, or how long it takes to say it."""
    return segment.duration or max(SHORTEST, spoken_length(segment.source) * USUAL_PACE)
