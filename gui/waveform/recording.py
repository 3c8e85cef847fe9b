"""The peaks of the recording that belongs to a talk: read from where they are kept, or found in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.store import backups
from gui.tasks import Task, Tasks

if TYPE_CHECKING:
    from dwuglos.media.peaks import Peaks
    from dwuglos.talk.media import Media


class Recording(QObject):
    """The peaks of one recording at a time; nothing of it is waited for."""

    found = Signal()
    """There are peaks to show; not all of them need be known yet."""
    progressed = Signal(float)
    """The share of the recording, from 0 to 1, whose peaks are known."""
    failed = Signal(object)

    def __init__(self, tasks: Tasks, part: Callable[[], tuple[int, int]], parent: QObject | None = None) -> None:
        """`part` says, in milliseconds, what is wanted first; it is asked off the main thread."""
        super().__init__(parent)
        self._tasks = tasks
        self._part = part
        self._task: Task | None = None
        self.peaks: Peaks | None = None

    def look_at(self, media: Media) -> None:
        """Find the peaks of a recording instead of those of any other."""
        self.stop()
        self.peaks = None
        folder = peaks_folder(self._tasks.library_address)
        made: list[Peaks] = []

        def find(tell: Callable[[object], None], cancelled: Event) -> None:
            from dwuglos.media.peaks import Peaks, find_peaks, keep_peaks, read_peaks

            kept = read_peaks(folder, media.digest) if folder is not None else None
            peaks = kept or Peaks(media.duration)
            made.append(peaks)
            tell(0.0)
            if kept is None:
                find_peaks(Path(media.path), peaks, self._part, tell, cancelled.is_set)
                if folder is not None:
                    with suppress(OSError):  # they are found again the next time
                        keep_peaks(peaks, folder, media.digest)

        def show(share: object) -> None:
            if self._task is task and isinstance(share, float):
                if self.peaks is None:
                    self.peaks = made[0]
                    self.found.emit()
                self.progressed.emit(share)

        def done(_: None) -> None:
            if self._task is task:
                self._task = None
                self.progressed.emit(1.0)

        def fail(error: BaseException) -> None:
            if self._task is task:
                self._task = None
                self.failed.emit(error)

        # In the lane of what waits for others: another program decodes.
        task = self._task = self._tasks.network(find, done, fail)
        task.progressed.connect(show)

    def stop(self) -> None:
        """Look for no more peaks."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()


def peaks_folder(library: str) -> Path | None:
    """Return the folder beside a library in which peaks are kept; None for a library on a server."""
    if not backups.is_file(library):
        return None
    path = backups.file_of(library)
    return path.with_name(path.name + ".peaks")
