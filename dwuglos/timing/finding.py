"""Find a segment by what a person types: its number, or a time."""

from __future__ import annotations

from dwuglos.errors import InputError
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.timing.clock import parse_clock


def segment_at(transcript: Transcript, text: str) -> Segment:
    """Return the segment of a number from 1, or the last one that has begun at a time such as `2:30`.

    A text of digits alone is a number, also after `#`. Raises InputError when there is no such segment, when the talk
    has no times, and when the text is neither.
    """
    digits = text.strip().removeprefix("#").strip()
    if digits.isdecimal():
        return _by_number(transcript, int(digits))
    return _by_time(transcript, parse_clock(text))


def _by_number(transcript: Transcript, number: int) -> Segment:
    if not 1 <= number <= len(transcript):
        message = "There is no segment {number}; the numbers go from 1 to {last}."
        raise InputError(message, number=number, last=len(transcript))
    return transcript[number - 1]


def _by_time(transcript: Transcript, ms: int) -> Segment:
    timed = [segment for segment in transcript if segment.start is not None]
    if not timed:
        raise InputError("This talk has no times yet; go to a segment by its number.")
    begun = [segment for segment in timed if segment.start is not None and segment.start <= ms]
    return max(begun, key=lambda segment: segment.start or 0) if begun else timed[0]
