"""What is done to the memory from its dialog, beside the work of the window: forgetting, TMX files in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.memory.tending import Forgotten, Imported
    from dwuglos.store.units.unit import Units
    from gui.desk import Desk
    from gui.tasks import LongWork, Task

T = TypeVar("T")


class MemoryDeeds(QObject):
    """At most one deed at a time; it tells its share, and can be stopped."""

    began = Signal(str)
    """With what is being done."""
    progressed = Signal(object)
    ended = Signal(str)
    """With what came of it, or why nothing did."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def stop(self) -> None:
        """Ask the deed to stop."""
        if self._task is not None:
            self._task.cancel()

    def forget(self, ids: Sequence[int]) -> None:
        """Forget units, once they are in a file beside the library."""
        address = self._desk.tasks.library_address

        def forget(units: Units, progress: Callable[[float], object], cancelled: Event) -> Forgotten:
            from dwuglos.memory.tending import forget
            from dwuglos.store.units import file_of

            return forget(units, ids, file_of(address), progress, cancelled)

        self._begin(say("memory", "Forgetting…"), forget, self._say_forgotten)

    def take_in(self, path: Path) -> None:
        """Take in a TMX file."""

        def take_in(units: Units, progress: Callable[[float], object], cancelled: Event) -> Imported:
            from dwuglos.memory.tending import take_in

            return take_in(units, path, progress, cancelled)

        self._begin(say("memory", "Reading {file}…").format(file=path.name), take_in, self._say_imported)

    def write_out(self, ids: Sequence[int], path: Path) -> None:
        """Write units into a TMX file."""

        def write_out(units: Units, progress: Callable[[float], object], cancelled: Event) -> int:
            from dwuglos.memory.tending import write_out

            return write_out(units, ids, path, progress, cancelled)

        self._begin(
            say("memory", "Writing {file}…").format(file=path.name),
            write_out,
            lambda count: say("memory", "Units written to {file}: {n}.").format(file=path.name, n=count),
        )

    def _begin(
        self,
        words: str,
        do: Callable[[Units, Callable[[float], object], Event], T],
        describe: Callable[[T], str],
    ) -> None:
        if self._task is not None:
            return
        address = self._desk.tasks.library_address

        def work(progress: Callable[[object], None], cancelled: Event) -> T:
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return do(units, progress, cancelled)

        self.began.emit(words)
        self._task = self._start(work, describe)

    def _start(self, work: LongWork[T], describe: Callable[[T], str]) -> Task:
        task = self._desk.tasks.work(
            work, lambda answer: self._end(describe(answer)), lambda error: self._end(self._desk.words(error))
        )
        task.progressed.connect(self.progressed)
        task.end_with(self).stopped.connect(lambda: self._end(say("memory", "Stopped; nothing was changed.")))
        return task

    def _end(self, words: str) -> None:
        self._task = None
        self.ended.emit(words)

    def _say_forgotten(self, forgotten: Forgotten) -> str:
        count, file = forgotten
        if file is None:
            return say("memory", "Units forgotten: {n}.").format(n=count)
        return say("memory", "Units forgotten: {n}. To bring them back, import {file}.").format(n=count, file=file)

    def _say_imported(self, imported: Imported) -> str:
        return say("memory", "Units read: {read}; new: {new}.").format(read=imported.read, new=imported.new)
