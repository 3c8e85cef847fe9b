"""The text of one talk while it is open: segments in order, and events of their change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from dwuglos.errors import StaleEdit
from dwuglos.event import Event

State = Literal["initial", "translated", "reviewed", "final"]
STATES: tuple[State, ...] = ("initial", "translated", "reviewed", "final")
"""The segment states of XLIFF 2.0, in the order work goes through them."""

PERSON = "person"
"""The origin of a translation that somebody typed or confirmed by changing it."""

RANK_STEP = 1 << 40
"""Distance between neighbours numbered afresh: room for 40 splits in one place, for 8 million segments in 63 bits."""


class Segment(NamedTuple):
    """One cue of the talk with its translation.

    `id` never changes and is never used again; `rank` orders the segments. `start` and `end` are milliseconds, or both
    None while the segment has no time. A named tuple: a talk of 50,000 segments opens in a fraction of a second.
    """

    id: int
    rank: int
    start: int | None
    end: int | None
    source: str
    target: str = ""
    state: State = "initial"
    origin: str = ""
    note: str = ""

    @property
    def duration(self) -> int | None:
        """Milliseconds on screen, or None without times."""
        return None if self.start is None or self.end is None else self.end - self.start


class Change(NamedTuple):
    """What an edit did to one segment: `before` is None for a new one, `after` is None for one taken out."""

    before: Segment | None
    after: Segment | None

    @property
    def id(self) -> int:
        """The segment's id."""
        known = self.before or self.after
        assert known is not None, "a change has a before or an after"
        return known.id


class Transcript:
    """The segments of one talk, ordered by rank.

    It is changed by `dwuglos.edits` only. `inserted` and `removed` carry the row, `changed` carries row numbers from
    first to last; they are emitted after each single change, so a view is never more than one row behind.
    """

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self._segments = list(segments)
        self._by_id = {segment.id: segment for segment in self._segments}
        self._next_id = max(self._by_id, default=0) + 1
        self.inserted: Event[int] = Event()
        self.removed: Event[int] = Event()
        self.changed: Event[tuple[int, int]] = Event()

    def __len__(self) -> int:
        return len(self._segments)

    def __iter__(self) -> Iterator[Segment]:
        return iter(self._segments)

    def __getitem__(self, row: int) -> Segment:
        return self._segments[row]

    @property
    def segments(self) -> Sequence[Segment]:
        """All segments in order; to be read, not changed."""
        return self._segments

    def by_id(self, id: int) -> Segment | None:
        """Return the segment of that id as it is now, or None when there is none."""
        return self._by_id.get(id)

    def row_of(self, id: int) -> int:
        """Return the row a segment stands in. Raises KeyError for an unknown id."""
        return self._row_of_rank(self._by_id[id].rank)

    def new_id(self) -> int:
        """Return an id that no segment of this talk has had since it was opened."""
        self._next_id += 1
        return self._next_id - 1

    def reserve_ids(self, highest: int) -> None:
        """Never give out an id up to `highest`: it belonged to a segment that was taken out."""
        self._next_id = max(self._next_id, highest + 1)

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry out `changes` in order. Raises StaleEdit, with nothing done, when one does not fit what is there."""
        done: list[Change] = []
        try:
            for change in changes:
                self._apply_one(change)
                done.append(change)
        except StaleEdit:
            for change in reversed(done):
                self._apply_one(Change(change.after, change.before))
            raise

    def _apply_one(self, change: Change) -> None:
        before, after = change
        if self._by_id.get(change.id) != before:
            raise StaleEdit("Segment {id} has changed in the meantime; nothing was done.", id=change.id)
        if before is None:
            assert after is not None
            row = self._row_of_rank(after.rank)
            self._segments.insert(row, after)
            self._by_id[after.id] = after
            self.inserted.emit(row)
            return
        row = self._row_of_rank(before.rank)
        if after is None:
            del self._segments[row], self._by_id[before.id]
            self.removed.emit(row)
        elif after.rank == before.rank:
            self._segments[row] = self._by_id[after.id] = after
            self.changed.emit((row, row))
        else:
            self._apply_one(Change(before, None))
            self._apply_one(Change(None, after))

    def _row_of_rank(self, rank: int) -> int:
        return bisect_left(self._segments, rank, key=_rank)


def _rank(segment: Segment) -> int:
    return segment.rank


class NewSegment(NamedTuple):
    """A segment before it belongs to a talk: what a format or a pairing gives."""

    start: int | None
    end: int | None
    source: str
    target: str = ""
    state: State = "initial"
    origin: str = ""
    note: str = ""


def number(new: Iterable[NewSegment]) -> list[Segment]:
    """Give ids from 1 and evenly spaced ranks to the segments of a new talk."""
    return [Segment(n, n * RANK_STEP, *segment) for n, segment in enumerate(new, 1)]
