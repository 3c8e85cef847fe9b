"""Where the user is in the open talk: at which segment, and which segments are selected."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.transcript import Change, Segment, Transcript


class Cursor(QObject):
    """A segment and a selection that stay valid whatever is done to the talk.

    It belongs to the session and needs no table: what shows segments writes here where the user has gone (`place`) and
    goes where the cursor goes; everything else reads `segment` and `selection` and hears of them by `moved`. A page
    that does not show segments sends the user to one by `go_to`.
    """

    moved = Signal()
    """Another segment is the current one, or others are selected. Not sent when the same segment changes."""
    wanted = Signal(int)
    """The user is to be taken to the segment of that id: whoever shows segments brings it on the screen."""

    def __init__(self, talk: int, transcript: Transcript, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.talk = talk
        """The id of the talk it belongs to."""
        self._transcript = transcript
        self._segment: int | None = None
        self._selection: tuple[int, ...] = ()

    @property
    def segment(self) -> int | None:
        """The id of the current segment; None in a talk without segments, and where none is shown."""
        return self._segment

    @property
    def selection(self) -> tuple[int, ...]:
        """The ids of the selected segments in their order; the current one when none is selected."""
        return self._selection

    def current(self) -> Segment | None:
        """Return the current segment as it is now."""
        return self._transcript.by_id(self._segment) if self._segment is not None else None

    def place(self, segment: int | None, selection: Iterable[int] = ()) -> None:
        """Stand at a segment, with others selected, in their order; None stands nowhere."""
        chosen = tuple(selection) or (() if segment is None else (segment,))
        if (segment, chosen) != (self._segment, self._selection):
            self._segment, self._selection = segment, chosen
            self.moved.emit()

    def go_to(self, id: int) -> bool:
        """Take the user to a segment, whatever hides it; False when there is no such segment."""
        if self._transcript.by_id(id) is None:
            return False
        self.wanted.emit(id)
        if self._segment != id:  # nothing on the screen shows segments
            self.place(id)
        return True

    def follow(self, changes: Sequence[Change]) -> None:
        """Stay in the talk after an edit: at the same segment, or at the one that took its place."""
        if all(before is not None and after is not None and before.rank == after.rank for before, after in changes):
            return
        segment = self._segment
        if segment is None:
            segment = next((change.id for change in changes if self._is_new(change)), None)
        elif self._transcript.by_id(segment) is None:
            segment = self._heir(segment, changes)
        chosen = (self._transcript.by_id(id) for id in self._selection)
        self.place(segment, [s.id for s in sorted((s for s in chosen if s is not None), key=_rank)])

    def _is_new(self, change: Change) -> bool:
        return change.before is None and self._transcript.by_id(change.id) is not None

    def _heir(self, gone: int, changes: Sequence[Change]) -> int | None:
        """Return the segment that follows where one was taken out, or else the one before it."""
        segments = self._transcript.segments
        if not segments:
            return None
        rank = next(before.rank for before, _ in reversed(changes) if before is not None and before.id == gone)
        return segments[min(bisect_left(segments, rank, key=_rank), len(segments) - 1)].id


def _rank(segment: Segment) -> int:
    return segment.rank
