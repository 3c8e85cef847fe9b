"""Times taken from where the recording is just being played, for one segment at a time."""

from __future__ import annotations

from dwuglos.errors import InputError
from dwuglos.language.markup import spaces_in
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript
from dwuglos.timing.estimates import USUAL_PACE, spoken_length

SHORTEST = 100
"""The least ms that a segment lasts whose start or end is set by ear: less is a slip."""


def set_start(transcript: Transcript, id: int, at: int) -> Edit | None:
    """Let a segment begin at a time; where it would have ended before that, it moves there with its duration."""
    segment = _segment(transcript, id)
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
