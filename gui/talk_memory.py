"""The translation memory at work on the open talk: what is confirmed goes in, and matches come back.

Both are done beside the work: a look-up in the lane for reading, what is learnt in the lane nobody waits for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change, Segment, has_other_source
from gui.cursor import Cursor
from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.memory.matching import Match
    from dwuglos.store.library import Library

SOON_MS = 60
"""How long to wait for the cursor to stop before matches are looked for."""
LEARN_MS = 1500
"""How long to wait for more to be confirmed before it is learnt."""
CATCH_UP_MS = 10_000
"""How long after a talk was opened the memory looks at what was confirmed in others meanwhile."""
_REST = 0.1
"""Seconds of rest between two talks then."""
_QUESTION = "matches"


class TalkMemory(QObject):
    """The matches for the current segment, as long as somebody watches, and what the memory learns of the talk."""

    found = Signal()
    """There are other matches, or none, or it is known why there cannot be any."""

    def __init__(self, talk: OpenTalk, cursor: Cursor, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._cursor = cursor
        self._tasks = tasks
        self._confirmed: set[int] = set()
        self._watchers: set[object] = set()
        self._is_waiting = self._is_over = False
        self.segment: int | None = None
        """The segment that the matches are for."""
        self.matches: tuple[Match, ...] = ()
        self.failure: BaseException | None = None
        """Why there are no matches, where that is no matter of the memory being without them."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=LEARN_MS)
        self._later.timeout.connect(self.learn)
        QTimer.singleShot(CATCH_UP_MS, self, self._catch_up)
        cursor.moved.connect(self._on_moved)

    # Matches

    def close(self) -> None:
        """Tell nobody of anything any more, as the talk is let go; what is being learnt is learnt."""
        self._is_over = True
        self._watchers.clear()
        self._soon.stop()
        self._tasks.drop(_QUESTION)

    def watch(self, is_watched: bool, watcher: object = None) -> None:
        """Look for matches from now on, or no longer, once nobody else watches."""
        if self._is_over:
            return
        was_watched = self.is_watched
        (self._watchers.add if is_watched else self._watchers.discard)(watcher)
        if not self.is_watched:
            self._tasks.drop(_QUESTION)
            self._is_waiting = False
            self.segment, self.matches = None, ()
        elif not was_watched or self.segment is None:
            self._look()

    @property
    def is_watched(self) -> bool:
        """Whether somebody looks at the matches."""
        return bool(self._watchers)

    @property
    def is_looking(self) -> bool:
        """Whether the matches for the current segment are not known yet."""
        return self.is_watched and (self._is_waiting or self._soon.isActive())

    def _on_moved(self) -> None:
        if self.is_watched and self._cursor.segment != self.segment:
            self._soon.start()

    def _look(self) -> None:
        if not self.is_watched:
            return
        self.segment = self._cursor.segment
        segment = self._cursor.current()
        if segment is None or not segment.source.strip():
            self._tasks.drop(_QUESTION)
            self._show((), None)
            return
        transcript, address = self._talk.transcript, self._tasks.library_address
        row = transcript.row_of(segment.id)
        around = transcript.segments[max(0, row - 1) : row + 2]
        place = row - max(0, row - 1)

        def find(_: Library) -> tuple[Match, ...]:
            from contextlib import closing

            from dwuglos.memory.feeding import context
            from dwuglos.memory.matching import COUNT, matches
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                found = matches(units, segment.source, *context(around, range(place, place + 1)), COUNT + 1)
            here = self._talk.id, str(segment.id)
            return tuple(match for match in found if (match.unit.talk, match.unit.place) != here)[:COUNT]

        self._is_waiting = True
        self._tasks.latest(
            _QUESTION,
            self._tasks.read,
            find,
            lambda found: self._show(found, None),
            lambda error: self._show((), error),
        )

    def _show(self, matches: tuple[Match, ...], failure: BaseException | None) -> None:
        if self._is_over:
            return
        self.matches, self.failure = matches, failure
        self._is_waiting = False
        self.found.emit()

    # Learning

    def follow(self, changes: Sequence[Change]) -> None:
        """Remember what was confirmed by an edit, to learn it when it is saved; look again for another English."""
        for before, after in changes:
            if after is not None and after.state in CONFIRMED and (before is None or _is_new(before, after)):
                self._confirmed.add(after.id)
        if self.is_watched and has_other_source(changes, self.segment):
            self._soon.start()

    def on_saved(self) -> None:
        """Learn soon what was confirmed: it is in the library now."""
        if self._confirmed and not self._later.isActive():
            self._later.start()

    def learn(self) -> None:
        """Learn what was confirmed and not learnt yet."""
        transcript = self._talk.transcript
        confirmed, self._confirmed = self._confirmed, set()
        rows = [transcript.row_of(id) for id in confirmed if transcript.by_id(id) is not None]
        if not rows or self._tasks.is_closed:
            return
        segments, address = list(transcript.segments), self._tasks.library_address
        id, title, at = self._talk.id, self._talk.title, int(time.time() * 1000)

        def add(*_: object) -> None:
            from contextlib import closing

            from dwuglos.memory.feeding import units_of_segments
            from dwuglos.store.units import units_of

            units = units_of_segments(segments, rows, id, title, at)
            with closing(units_of(address)) as memory:
                memory.add(units)

        def forgive(error: BaseException) -> None:
            self._confirmed |= confirmed  # it is tried again with what is confirmed next, and at the next start
            self._show(self.matches, error)

        self._tasks.quiet(add, lambda _: self._look(), forgive)

    def _catch_up(self) -> None:
        address = self._tasks.library_address

        def look(_: Callable[[object], None], cancelled: Event) -> None:
            from contextlib import closing

            from dwuglos.memory.keeping import catch_up
            from dwuglos.store.library import Library
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units, Library(address, reading=True) as library:
                catch_up(library, units, lambda: cancelled.wait(_REST))

        if not self._tasks.is_closed:
            self._tasks.quiet(look, lambda _: self._look(), lambda error: self._show(self.matches, error))


def _is_new(before: Segment, after: Segment) -> bool:
    return (before.source, before.target, before.state) != (after.source, after.target, after.state)
