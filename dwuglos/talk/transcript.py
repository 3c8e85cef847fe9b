"""The text of one talk while it is open: segments in order, and events of their change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from dwuglos.errors import StaleEdit
from dwuglos.talk.event import Event

Timing = Literal["", "estimated"]
"""How the times of a segment are known: given, or estimated from the length of the text."""

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
    None while the segment has no time. `extra` is what a file format knew of the cue beside its text, for the way back.
    A named tuple: a talk of 50,000 segments opens in a fraction of a second.
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
    extra: str = ""
    timing: Timing = ""

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
        either = self.before or self.after
        assert either is not None, "a change has a before or an after"
        return either.id


class Transcript:
    """The segments of one talk, ordered by rank.

    It is changed by `dwuglos.talk.edits` only, and tells of it as a Qt model has to: `inserting` and `removing` carry a
    row before, `inserted` and `removed` after each single change; `changed` carries the first and the last of the rows
    whose content changed, once for many.
    """

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self._segments = list(segments)
        self._by_id = {segment.id: segment for segment in self._segments}
        self._next_id = max(self._by_id, default=0) + 1
        self._touched: tuple[int, int] | None = None
        self.inserting: Event[int] = Event()
        self.inserted: Event[int] = Event()
        self.removing: Event[int] = Event()
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
        finally:
            self._tell_touched()

    def _apply_one(self, change: Change) -> None:
        before, after = change
        stays = before is not None and after is not None and after.rank == before.rank
        if self._by_id.get(change.id) != before or not (stays or self._is_free(after)):
            raise StaleEdit("Segment {id} has changed in the meantime; nothing was done.", id=change.id)
        if stays and after is not None:
            self._replace(after)
            return
        self._tell_touched()
        if before is not None:
            self._remove(before)
        if after is not None:
            self._insert(after)

    def _is_free(self, after: Segment | None) -> bool:
        """Tell whether no other segment stands where this one is to stand: two of one rank could not be told apart."""
        if after is None:
            return True
        row = self._row_of_rank(after.rank)
        return row == len(self) or self[row].rank != after.rank or self[row].id == after.id

    def _replace(self, after: Segment) -> None:
        row = self._row_of_rank(after.rank)
        self._segments[row] = self._by_id[after.id] = after
        first, last = self._touched or (row, row)
        self._touched = min(first, row), max(last, row)

    def _insert(self, segment: Segment) -> None:
        row = self._row_of_rank(segment.rank)
        self.inserting.emit(row)
        self._segments.insert(row, segment)
        self._by_id[segment.id] = segment
        self.inserted.emit(row)

    def _remove(self, segment: Segment) -> None:
        row = self._row_of_rank(segment.rank)
        self.removing.emit(row)
        del self._segments[row], self._by_id[segment.id]
        self.removed.emit(row)

    def _tell_touched(self) -> None:
        touched, self._touched = self._touched, None
        if touched is not None:
            self.changed.emit(touched)

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
    extra: str = ""
    timing: Timing = ""


def number(new: Iterable[NewSegment]) -> list[Segment]:
    """Give ids from 1 and evenly spaced ranks to the segments of a new talk, with texts that can be stored."""
    return [
        Segment(
            n,
            n * RANK_STEP,
            s.start,
            s.end,
            storable(s.source),
            storable(s.target),
            s.state,
            storable(s.origin),
            storable(s.note),
            storable(s.extra),
            s.timing,
        )
        for n, s in enumerate(new, 1)
    ]


def storable(text: str) -> str:
    """Return `text` with a replacement character for what not every database can hold.

    That is each half of a surrogate pair, which UTF-8 has no way to write, and NUL, which ends a text in PostgreSQL.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in text else text
