"""The open talk kept in a file of its own while its library cannot be written to."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.talks.rescued import folder
from gui.words import say

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

    from dwuglos.talk.transcript import Segment
    from gui.session import Session
    from gui.tasks import Tasks

PAUSE = 2.0
"""Seconds from one writing of the file to the next, however often the library fails meanwhile."""


class Rescue:
    """One file for one opened talk, beside the settings; it goes again as soon as the library has everything."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        self._session = session
        self._tasks = tasks
        self._at = time.time_ns() // 1_000_000
        self._path: Path | None = None
        self._mark: IO[str] | None = None
        self._is_there = False
        self._is_busy = self._is_over = False
        self._not_before = 0.0

    def keep(self, done: Callable[[], object]) -> None:
        """Write the talk as it stands; `done` is called when it is there. Where that fails too, nothing is added."""
        now = time.monotonic()
        if self._is_busy or self._is_over or now < self._not_before:  # the library is tried again soon, and so is this
            return
        self._is_busy, self._not_before = True, now + PAUSE
        session = self._session
        segments, parts = self._segments(), list(session.article.parts)
        title, facts = session.title, session.talk.facts

        def write(*_: object) -> None:
            from dwuglos.store.rescue import keep_apart, mark_as_in_use, name_of

            if self._path is None:
                self._path = folder() / name_of(session.id, session.library, self._at)
            if self._mark is None:
                self._mark = mark_as_in_use(self._path)
            keep_apart(self._path, title, segments, parts, facts)

        def tell(_: None) -> None:
            self._is_busy, self._is_there = False, True
            if self._is_over or self._has_all():  # the library was put back meanwhile
                self.drop()
            else:
                done()

        def fail(_: BaseException) -> None:
            self._is_busy = False

        self._tasks.work(write, tell, fail)

    def _segments(self) -> list[Segment]:
        """Return the segments as they are on the screen, with what is being typed in its place."""
        segments, typing = list(self._session.transcript), self._session.journal.unkept
        if typing is None or typing[1] == "sentence" or self._session.transcript.by_id(typing[0]) is None:
            return segments
        id, field, text = typing
        row = self._session.transcript.row_of(id)
        typed = segments[row]
        segments[row] = typed._replace(source=text) if field == "source" else typed._replace(target=text)
        return segments

    def _has_all(self) -> bool:
        return self._session.is_saved and self._session.journal.unkept is None

    def drop_if_saved(self) -> None:
        """Take the file away where the library has everything."""
        if self._has_all():
            self.drop()

    def end(self) -> None:
        """Take the file away and make no other: the talk is in another library now."""
        self._is_over = True
        self.drop()

    def drop(self) -> None:
        """Take the file away: what it holds is in the library."""
        if not self._is_there or self._path is None:
            return
        self._is_there = False
        path = self._path
        self.release()

        def remove(*_: object) -> None:
            from dwuglos.store.rescue import remove

            remove(path)

        self._tasks.work(remove, None, lambda _: None)

    def release(self) -> None:
        """Leave the file, if it is there, to be offered at the next start."""
        mark, self._mark = self._mark, None
        if mark is not None:
            mark.close()

    def words(self) -> str:
        """Say where the file is; nothing while there is none."""
        if not self._is_there:
            return ""
        message = say("editor", "Meanwhile the talk is kept in {file}, a library that can be opened by itself.")
        return message.format(file=self._path)
