"""Silence between segments, and what it stands for."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment

FULL_STOP = 600
"""Milliseconds of silence that stand for a full stop in a text without punctuation."""
BREAK = 3000
"""Milliseconds of silence that always part: sentences before a capital letter, paragraphs of a transcript."""


def pause_between(before: Segment, after: Segment) -> int | None:
    """Return the milliseconds from the end of one segment to the start of the next, None without times."""
    return None if before.end is None or after.start is None else after.start - before.end
