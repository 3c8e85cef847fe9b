"""Put new segments where their times say."""

from __future__ import annotations

from dwuglos.errors import InputError
from dwuglos.talk.edits import Edit
from dwuglos.talk.ranks import room_after
from dwuglos.talk.transcript import RANK_STEP, Change, Segment, Transcript


def insert_at(transcript: Transcript, start: int, end: int) -> Edit:
    """Insert an empty segment with times (ms), after the last of those that start no later.

    Raises InputError when `start` is negative or `end` is not after it.
    """
    if start < 0 or end <= start:
        raise InputError("The end must come after the start.")
    row = max((row for row, s in enumerate(transcript) if s.start is not None and s.start <= start), default=-1)
    rank, moved = room_after(transcript, row) if len(transcript) else (RANK_STEP, ())
    return Edit("Insert segment", (*moved, Change(None, Segment(transcript.new_id(), rank, start, end, ""))))
