"""From the segments that a talk is to have, to the changes that make it so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos.language.rising import rising
from dwuglos.talk.transcript import RANK_STEP, Change, NewSegment, Segment, State, Timing, Transcript


class Placed(NamedTuple):
    """A segment at its place in the talk: one that it has already, by its `id`, or a new one."""

    id: int | None
    start: int | None
    end: int | None
    source: str
    target: str = ""
    state: State = "initial"
    origin: str = ""
    note: str = ""
    extra: str = ""
    timing: Timing = ""

    @classmethod
    def of(cls, segment: Segment) -> Placed:
        """Return a segment as it is."""
        return cls(segment.id, *segment[2:])


def changes_to(transcript: Transcript, placed: Sequence[Placed]) -> tuple[Change, ...]:
    """Return the changes after which the talk has these segments in this order; none where it has them already."""
    ranks = _ranks([_rank(transcript, each.id) for each in placed])
    after = [
        NewSegment(*each[1:]).at(transcript.new_id() if each.id is None else each.id, rank)
        for each, rank in zip(placed, ranks, strict=True)
    ]
    return tuple(_changes(transcript, after))


def _rank(transcript: Transcript, id: int | None) -> int | None:
    segment = None if id is None else transcript.by_id(id)
    return None if segment is None else segment.rank


def _changes(transcript: Transcript, after: Sequence[Segment]) -> Iterator[Change]:
    """Yield what goes, from the end, then what stays at its place, then what comes, or comes to another place."""
    by_id = {segment.id: segment for segment in after}
    for segment in reversed(transcript.segments):
        new = by_id.get(segment.id)
        if new is None or new.rank != segment.rank:
            yield Change(segment, None)
    for new in after:
        old = transcript.by_id(new.id)
        if old is None or old.rank != new.rank:
            yield Change(None, new)
        elif old != new:
            yield Change(old, new)


def _ranks(ranks: Sequence[int | None]) -> list[int]:
    """Return a rank for each segment, rising; as many as can keep the one they have."""
    present = [place for place, rank in enumerate(ranks) if rank is not None]
    stays = {present[n] for n in rising(rank for rank in ranks if rank is not None)}
    fixed = [rank if place in stays else None for place, rank in enumerate(ranks)]
    made: list[int] = []
    place = 0
    while place < len(fixed):
        rank = fixed[place]
        if rank is not None:
            made.append(rank)
            place += 1
            continue
        end = next((n for n in range(place, len(fixed)) if fixed[n] is not None), len(fixed))
        room = _between(made[-1] if made else None, fixed[end] if end < len(fixed) else None, end - place)
        if room is None:
            return [n * RANK_STEP for n in range(1, len(ranks) + 1)]
        made += room
        place = end
    return made


def _between(low: int | None, high: int | None, count: int) -> list[int] | None:
    """Return ranks between two others, evenly spaced; None where there is no room for them."""
    if low is None:
        low = 0 if high is None else high - RANK_STEP * (count + 1)
    if high is None:
        high = low + RANK_STEP * (count + 1)
    if high - low <= count:
        return None
    return [low + (high - low) * n // (count + 1) for n in range(1, count + 1)]
