"""Silence between segments, and how long it must be to mean the end of a sentence or a paragraph."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment

FULL_STOP = 600
"""Milliseconds of silence that count as a full stop in a text without punctuation."""
BREAK = 3000
"""Milliseconds of silence that end a paragraph of a transcript, and a sentence when a capital letter follows."""


def pause_between(before: Segment, after: Segment) -> int | None:
    """Return the milliseconds from the end of one segment to the start of the next, None when either has no times."""
    return None if before.end is None or after.start is None else after.start - before.end
