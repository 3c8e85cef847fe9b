"""The numbers that order the segments of a talk, and room between two of them for one more."""

from __future__ import annotations

from dwuglos.talk.transcript import RANK_STEP, Change, Transcript

_NEAR = 1 << 16
"""The distance between ranks after segments were moved apart to make room: small, so that few of them must move."""


def room_after(transcript: Transcript, row: int, mover: int = 0) -> tuple[int, tuple[Change, ...]]:
    """Return a rank after a row (-1: before all), and the changes that make room when no rank is free there.

    `mover` is the id of the segment that is moved there; the changes leave it out. The changes come in reverse order,
    the last segment first, so that no two segments have the same rank at any time.
    """
    if row < 0:
        return transcript[0].rank - RANK_STEP, ()
    if row + 1 == len(transcript):
        return transcript[row].rank + RANK_STEP, ()
    gap = transcript[row + 1].rank - transcript[row].rank
    if gap >= 2:
        return transcript[row].rank + gap // 2, ()
    rank = last = transcript[row].rank + _NEAR
    shifts = []
    for segment in transcript.segments[row + 1 :]:
        if segment.rank > last:
            break
        if segment.id == mover:
            continue
        last += _NEAR
        shifts.append(Change(segment, segment._replace(rank=last)))
    return rank, tuple(reversed(shifts))
