"""How much time there is between one segment and the next."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment, Transcript


def gap_before(transcript: Transcript, segment: Segment) -> int | None:
    """Return the ms between the end of the segment before and the start of this one, below 0 where they overlap.

    None where there is none before, and where one of the two has no times.
    """
    row = transcript.row_of(segment.id)
    before = transcript[row - 1].end if row > 0 else None
    return segment.start - before if before is not None and segment.start is not None else None
