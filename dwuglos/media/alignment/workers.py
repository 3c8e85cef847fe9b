"""Processes that recognise speech, and tasks spread over them."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from queue import Empty
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

from dwuglos.errors import Cancelled, DwuglosError
from dwuglos.media.alignment.child_process import CHILD
from dwuglos.media.alignment.engine import Heard
from dwuglos.system.line_process import LineProcess, command_for

MOST = 4
"""Processes at once; each takes about 50 MB."""
PATIENCE = 120.0
"""Seconds without an answer after which a process counts as hanging."""
_POLL = 0.02
"""Seconds between two looks at whether there is an answer, or a wish to stop."""

Key = TypeVar("Key")


class Task(NamedTuple, Generic[Key]):
    """A sound (16-bit samples at 16 kHz), and a language model to recognise it with, or the words that are said."""

    key: Key
    sound: bytes
    model: Path | None = None
    words: list[str] | None = None


class _Worker:
    """One process, and the task that it is at."""

    def __init__(self, dictionary: Path, niceness: int) -> None:
        self._process = LineProcess(command_for("dwuglos.media.alignment.child_process", CHILD), "speech recogniser")
        self._process.ask({"dictionary": str(dictionary), "niceness": niceness})
        self.task: Task[Any] | None = None
        self._deadline = monotonic() + PATIENCE

    def give(self, task: Task[Any]) -> None:
        """Hand over a task; the process is idle, so that it takes the sound at once."""
        self.task = task
        self._deadline = monotonic() + PATIENCE
        self._process.ask(_question(task))

    def answer(self) -> dict[str, Any] | None:
        """Return the answer, an empty one when the process has ended or hangs; None while there is none."""
        try:
            return self._process.answers.get_nowait() or {}
        except Empty:
            return {} if monotonic() > self._deadline else None

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.end()


class Workers:
    """As many processes as there are processors, up to `MOST`; they end with the block.

    `niceness` is how far they stand back behind others, such as a window in which somebody types.
    """

    def __init__(self, dictionary: Path, cancelled: Callable[[], bool], niceness: int = 0) -> None:
        self._dictionary = dictionary
        self._niceness = niceness
        self._cancelled = cancelled
        self._workers: list[_Worker] = []

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.end()

    def answers(self, tasks: Iterable[Task[Key]]) -> Iterator[tuple[Task[Key], list[Heard] | None]]:
        """Yield each task with its words as soon as they are there; None for words that do not fit their sound.

        A task at which a process dies is tried once more, and then let be. Raises Cancelled, and DwuglosError when the
        recogniser cannot be run.
        """
        coming, again, failed = iter(tasks), list[Task[Key]](), list[Task[Key]]()
        while True:
            for at in range(self._places()):
                if (worker := self._idle(at)) is not None and (task := again.pop() if again else next(coming, None)):
                    worker.give(task)
            busy = [worker for worker in self._workers if worker.task is not None]
            if not busy:
                return
            for worker in busy:
                answer, task = self._answer(worker), worker.task
                if answer is None or task is None:
                    continue
                worker.task = None
                if "words" in answer:
                    yield task, _heard(answer["words"])
                    continue
                self._replace(worker)
                if any(task is other for other in failed):
                    yield task, None
                else:
                    failed.append(task)
                    again.append(task)

    def _places(self) -> int:
        return max(1, min(MOST, os.cpu_count() or 1))

    def _idle(self, at: int) -> _Worker | None:
        """Return the process of a place when it has nothing to do; it is started when it was not there."""
        if at == len(self._workers):
            self._workers.append(self._started())
        worker = self._workers[at]
        return worker if worker.task is None else None

    def _started(self) -> _Worker:
        worker = _Worker(self._dictionary, self._niceness)
        while (answer := self._answer(worker)) is None:
            pass
        if not answer.get("ready"):
            worker.end()
            raise DwuglosError("The speech recogniser cannot be started; install Dwugłos again.")
        return worker

    def _answer(self, worker: _Worker) -> dict[str, Any] | None:
        """Return the answer of a process, if it is there or comes within a moment. Raises Cancelled."""
        if self._cancelled():
            raise Cancelled
        if (answer := worker.answer()) is None:
            sleep(_POLL)
            answer = worker.answer()
        return answer

    def _replace(self, worker: _Worker) -> None:
        worker.end()
        self._workers[self._workers.index(worker)] = self._started()


def _heard(words: object) -> list[Heard] | None:
    return None if words is None else [Heard(*word) for word in words]  # type: ignore[attr-defined]


def _question(task: Task[Any]) -> dict[str, Any]:
    how = {"words": task.words} if task.model is None else {"model": str(task.model)}
    return {"sound": b64encode(task.sound).decode("ascii"), **how}
