"""Find a segment by what a person types: its number, or a time."""

from __future__ import annotations

import re

from dwuglos.errors import InputError
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.timing.clock import parse_clock

WITHIN_A_TENTH = 99
"""The most milliseconds by which a segment may begin after the tenth of a second that is shown for it."""
_MOST_DIGITS = 9
_THOUSANDTHS = re.compile(r"[.,]\d{3}$")


def segment_at(transcript: Transcript, text: str) -> Segment:
    """Return the segment of a number from 1, or the last one that has begun at a time such as `2:30`.

    A text of digits alone is a number, also after `#`. Raises InputError when there is no such segment, when the talk
    has no times, and when the text is neither.
    """
    digits = text.strip().removeprefix("#").strip()
    if digits.isdecimal():
        return _by_number(transcript, digits)
    # The table shows tenths of a second: who writes one of its times means the segment that begins just after it.
    shown = 0 if _THOUSANDTHS.search(text.strip()) else WITHIN_A_TENTH
    return _by_time(transcript, parse_clock(text) + shown)


def _by_number(transcript: Transcript, digits: str) -> Segment:
    if len(digits) > _MOST_DIGITS or not 1 <= int(digits) <= len(transcript):
        message = "There is no segment {number}; the numbers go from 1 to {last}."
        shown = digits if len(digits) <= _MOST_DIGITS else f"{digits[:_MOST_DIGITS]}…"
        raise InputError(message, number=shown, last=len(transcript))
    return transcript[int(digits) - 1]


def _by_time(transcript: Transcript, ms: int) -> Segment:
    timed = [segment for segment in transcript if segment.start is not None]
    if not timed:
        raise InputError("This talk has no times yet; go to a segment by its number.")
    begun = [segment for segment in timed if segment.start is not None and segment.start <= ms]
    return max(begun, key=lambda segment: segment.start or 0) if begun else timed[0]
