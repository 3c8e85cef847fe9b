"""The transcript of an open talk: its segments in order, and events when they change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from dwuglos.errors import StaleEdit
from dwuglos.talk.event import Event

Timing = Literal["", "estimated", "aligned"]
"""Where the times of a segment come from: a file or a person (empty), an estimate from the length of the text, or the
sound in which the text was found, or from which it was recognised."""
TIMINGS: tuple[Timing, ...] = ("estimated", "aligned", "")
"""From the least certain on: joined segments are as certain as the least certain of them."""

State = Literal["initial", "translated", "reviewed", "final"]
STATES: tuple[State, ...] = ("initial", "translated", "reviewed", "final")
"""The segment states of XLIFF 2.0, in the order work goes through them."""

PERSON = "person"
"""The origin of a translation that a person typed or changed."""

RANK_STEP = 1 << 40
"""The distance between the ranks of neighbours in a new talk: it leaves room for 40 splits at one place, and for 8
million segments in the 63 bits of a number in the database."""


class Segment(NamedTuple):
    """One cue of the talk with its translation.

    `id` never changes and is never used again; `rank` orders the segments. `start` and `end` are milliseconds, or both
    None while the segment has no times. `extra` is what a file format has of the cue beside text and times, so that it
    can be written back. The class is a named tuple, as these are quick to make: a talk of 50,000 segments must open in
    a fraction of a second.
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
        """The milliseconds on the screen, or None without times."""
        return None if self.start is None or self.end is None else self.end - self.start

    @property
    def is_estimated(self) -> bool:
        """Whether the times are only estimates."""
        return self.timing == "estimated"


class Change(NamedTuple):
    """What an edit did to one segment: `before` is None for a new segment, `after` is None for a removed one."""

    before: Segment | None
    after: Segment | None

    @property
    def id(self) -> int:
        """The segment's id."""
        either = self.before or self.after
        assert either is not None, "a change has a before or an after"
        return either.id


def has_other_source(changes: Iterable[Change], id: int | None) -> bool:
    """Say whether a segment has another source after these changes, or is there again."""
    return any(
        after is not None and after.id == id and (before is None or before.source != after.source)
        for before, after in changes
    )


class Transcript:
    """The segments of one talk, ordered by rank.

    Only edits (`dwuglos.talk.edits`) change it. The events are those that a Qt model needs: for each segment,
    `inserting` and `removing` are emitted with its row before the change, `inserted` and `removed` after it. `changed`
    is emitted once for many segments, with the first and the last row whose content changed.
    """

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self._segments = list(segments)
        self._by_id = {segment.id: segment for segment in self._segments}
        self._next_id = max(self._by_id, default=0) + 1
        self._changed_rows: tuple[int, int] | None = None
        """The first and the last row that `changed` has not been emitted for yet."""
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
        """All segments in order; the caller must not change the list."""
        return self._segments

    def by_id(self, id: int) -> Segment | None:
        """Return the segment with that id, or None when there is none."""
        return self._by_id.get(id)

    def row_of(self, id: int) -> int:
        """Return the row of a segment. Raises KeyError for an unknown id."""
        return self.row_of_rank(self._by_id[id].rank)

    def new_id(self) -> int:
        """Return an id that no segment of this talk has, or had since the talk was opened."""
        self._next_id += 1
        return self._next_id - 1

    def reserve_ids(self, highest: int) -> None:
        """Use no id up to `highest` for a new segment: a removed one may have had it, and undo may bring it back."""
        self._next_id = max(self._next_id, highest + 1)

    def apply(self, changes: Iterable[Change]) -> None:
        """Make all `changes` in order. Raises StaleEdit, and undoes those made, when a segment is not what it was."""
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
            self._emit_changed()

    def _apply_one(self, change: Change) -> None:
        before, after = change
        stays = before is not None and after is not None and after.rank == before.rank
        if self._by_id.get(change.id) != before or not (stays or self._is_free(after)):
            raise StaleEdit("Segment {id} has changed in the meantime; nothing was done.", id=change.id)
        if stays and after is not None:
            self._replace(after)
            return
        self._emit_changed()  # before rows move, as the numbers of the changed rows would no longer be right
        if before is not None:
            self._remove(before)
        if after is not None:
            self._insert(after)

    def _is_free(self, after: Segment | None) -> bool:
        """Return whether no other segment has the rank of this one: segments are found by their rank."""
        if after is None:
            return True
        row = self.row_of_rank(after.rank)
        return row == len(self) or self[row].rank != after.rank or self[row].id == after.id

    def _replace(self, after: Segment) -> None:
        row = self.row_of_rank(after.rank)
        self._segments[row] = self._by_id[after.id] = after
        first, last = self._changed_rows or (row, row)
        self._changed_rows = min(first, row), max(last, row)

    def _insert(self, segment: Segment) -> None:
        row = self.row_of_rank(segment.rank)
        self.inserting.emit(row)
        self._segments.insert(row, segment)
        self._by_id[segment.id] = segment
        self.inserted.emit(row)

    def _remove(self, segment: Segment) -> None:
        row = self.row_of_rank(segment.rank)
        self.removing.emit(row)
        del self._segments[row], self._by_id[segment.id]
        self.removed.emit(row)

    def _emit_changed(self) -> None:
        rows, self._changed_rows = self._changed_rows, None
        if rows is not None:
            self.changed.emit(rows)

    def row_of_rank(self, rank: int) -> int:
        """Return the row of the first segment with that rank or a higher one; the number of rows when there is none."""
        return bisect_left(self._segments, rank, key=_rank)


def _rank(segment: Segment) -> int:
    return segment.rank


class NewSegment(NamedTuple):
    """A segment that does not belong to a talk yet, as a format or a pairing makes it; see `Segment`."""

    start: int | None
    end: int | None
    source: str
    target: str = ""
    state: State = "initial"
    origin: str = ""
    note: str = ""
    extra: str = ""
    timing: Timing = ""

    def at(self, id: int, rank: int) -> Segment:
        """Return the segment of a talk that it becomes, with texts that can be stored."""
        return Segment(
            id,
            rank,
            self.start,
            self.end,
            storable(self.source),
            storable(self.target),
            self.state,
            storable(self.origin),
            storable(self.note),
            storable(self.extra),
            self.timing,
        )


def number(new: Iterable[NewSegment]) -> list[Segment]:
    """Return the segments of a new talk with ids from 1, evenly spaced ranks, and texts that can be stored."""
    return [each.at(n, n * RANK_STEP) for n, each in enumerate(new, 1)]


def storable(text: str) -> str:
    """Return `text` with a replacement character for what not every database can hold.

    That is each half of a surrogate pair, which UTF-8 has no way to write, and NUL, which ends a text in PostgreSQL.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in text else text
