"""The form of a change that gives segments the times at which they are said in the recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dwuglos import places
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Plan
from gui.dialogs.times.form import Recipe
from gui.dialogs.times.recording import RecordingForm
from gui.words import later, localized, say

if TYPE_CHECKING:
    from dwuglos.media.alignment.aligning import Alignment
    from gui.desk import Desk
    from gui.session import Session
    from gui.tasks import Task


_NICENESS = 10
"""How far the work stands back: whoever types comes first."""


class AlignForm(RecordingForm):
    """Which file is listened to, and what of the talk was found in it."""

    title = later("times", "Align with the sound")
    about = later(
        "times",
        "Finds in the recording when each segment's English is said. Times from a file or a person stay. What is not "
        "found for certain gets an estimate, and the filter “Estimated times” shows it. The recording stays on this "
        "machine.",
    )
    verb = later("times", "&Align")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        self._found: Alignment | None = None
        self._task: Task | None = None
        super().__init__(desk, session, parent)
        self.listen_to_own()

    def hear(self, path: Path) -> str:
        self.hush()
        segments = list(self.session.transcript)
        task: Task = self.desk.tasks.work(
            lambda tell, stop: _align(segments, path, tell, stop),
            lambda found: self._end(task, lambda: self._on_found(found)),
            lambda error: self._end(task, lambda: self.fail(error)),
        )
        self._task = task
        task.progressed.connect(self.work.show_share)
        return say("times", "Listening for the text…")

    def _end(self, task: Task, tell: Callable[[], None]) -> None:
        if task is self._task:
            self._task = None
            tell()

    def _on_found(self, found: Alignment) -> None:
        self._found = found
        self.end(localized(*found.notices))

    def hush(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def forget(self) -> None:
        self._found = None

    def recipe(self) -> Recipe | None:
        found = self._found
        if found is None:
            return None

        def plan(segments: Sequence[Segment], _ids: object) -> Plan:
            from dwuglos.media.alignment.aligning import times_edit

            return Plan(times_edit(segments, found))

        return plan


def _align(segments: Sequence[Segment], path: Path, tell: Callable[[object], None], stop: Event) -> Alignment:
    from dwuglos.media.alignment.aligning import align
    from dwuglos.media.decoding import probe

    duration = max(1, probe(path).duration)

    def progress(ms: int) -> None:
        tell(min(1.0, ms / duration))

    return align(segments, path, places.alignments(), progress, stop.is_set, _NICENESS)
