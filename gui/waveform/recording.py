"""The peaks of the recording that belongs to a talk: read from where they are kept, or found in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.store.kept_files import peaks_folder
from gui.tasks import Task, Tasks

if TYPE_CHECKING:
    from dwuglos.media.peaks import Peaks

Part = Callable[[], tuple[int, int]]
"""Says which part of a recording, in milliseconds, is wanted first."""


class Recording(QObject):
    """The peaks of one recording at a time; nobody waits for them."""

    found = Signal()
    """There are peaks to show; not all of them need be known yet."""
    progressed = Signal(float)
    """The share of the recording, from 0 to 1, whose peaks are known."""
    speech_found = Signal(object)
    """With the times (ms) at which speech starts, once all of the recording has been listened to."""
    failed = Signal(object)

    def __init__(self, tasks: Tasks, part: Part, parent: QObject | None = None) -> None:
        """`part` is asked off the main thread."""
        super().__init__(parent)
        self._tasks = tasks
        self._part = part
        self._task: Task | None = None
        self.peaks: Peaks | None = None

    def look_at(self, path: str, digest: str) -> None:
        """Find the peaks of a file of a digest, or of none, instead of those of any other."""
        self.stop()
        self.peaks = None
        folder = peaks_folder(self._tasks.library_address) if digest else None

        def find(tell: Callable[[object], None], cancelled: Event) -> None:
            _find(Path(path), folder, digest, self._part, tell, cancelled)

        # In the lane of what waits for others: another program decodes.
        task = self._task = self._tasks.network(
            find, lambda _: self._finish(task), lambda error: self._fail(task, error)
        )
        task.end_with(self).progressed.connect(lambda what: self._take(task, what))

    def stop(self) -> None:
        """Look for no more peaks."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _take(self, task: Task, what: object) -> None:
        if task is not self._task:
            return
        if isinstance(what, float):
            self.progressed.emit(what)
        elif isinstance(what, tuple):
            self.speech_found.emit(what)
        else:
            self.peaks = what  # type: ignore[assignment]  # what comes first of `_find`
            self.found.emit()

    def _finish(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.progressed.emit(1.0)

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._task = None
            self.failed.emit(error)


def _find(
    path: Path, folder: Path | None, digest: str, part: Part, tell: Callable[[object], None], cancelled: Event
) -> None:
    """Tell the peaks, then, as they become known, the share of them that is, and at last where speech starts."""
    from dwuglos.media.activity import listen
    from dwuglos.media.decoding import probe
    from dwuglos.media.peaks import Peaks, find_peaks, keep_peaks, read_peaks

    kept = read_peaks(folder, digest) if folder is not None else None
    peaks = kept or Peaks(probe(path).duration)
    tell(peaks)
    if kept is None:
        find_peaks(path, peaks, part, tell, cancelled.is_set)
        if folder is not None:
            with suppress(OSError):  # they are found again the next time
                keep_peaks(peaks, folder, digest)
    tell(1.0)
    tell(tuple(start for start, _ in listen(path, cancelled=cancelled.is_set).spans()))
