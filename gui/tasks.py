"""Work off the main thread, in five lanes, with one way back.

What is given to a lane of one thread happens in the order it was given.

* `store` writes to the library.
* `read` looks things up in the library, over a connection of its own: a long look never delays a save. It finds all
  that was given to the store lane before.
* `work` is for the processor: laying out, drafting an article, reading a file.
* `network` is for services, which take their time.
* `quiet` is for what nobody waits for, such as backups: it goes about it in small steps, and rests after each. A lower
  priority would not do: Python lets one thread go on at a time, and all would wait for the one that has to wait.

Work is a plain function of the core; `done` and `failed` are called on the main thread. Feature code never sees a
thread, and nobody on the main thread waits for one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, Self, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dwuglos.errors import Cancelled, DwuglosError
from gui.shelf import Shelf

if TYPE_CHECKING:
    from dwuglos.store.library import Library

T = TypeVar("T")
Done = Callable[[T], object] | None
Failed = Callable[[BaseException], object] | None
LongWork = Callable[[Callable[[object], None], Event], T]
"""It may call the first with its progress, and should look at the second, which is set when it is to stop."""


class Task(QObject):
    """Long work that is under way: it tells its progress and can be asked to stop."""

    progressed = Signal(object)
    stopped = Signal()
    """It has ended because it was asked to."""
    reported = Signal(object)
    """Emitted by the work, on its own thread; `progressed` comes of it on the main one, so that who is handed the task
    can still connect: the work may have begun before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = Event()
        self.is_dropped = False
        self.reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it ends as done or failed all the same."""
        self.cancelled.set()

    def end_with(self, owner: QObject) -> Self:
        """Ask the work to stop when `owner` is destroyed, and tell nobody any more of its progress and its end.

        What is connected to a method of a QObject ends with that by itself; a lambda does not, and would reach for
        widgets that are gone. Progress that was reported before may still be under way, and work goes on for a while
        after it was asked to stop.
        """
        owner.destroyed.connect(self._drop)
        return self

    @Slot()
    def _drop(self) -> None:
        self.cancel()
        self.is_dropped = True
        self.blockSignals(True)


class _Job:
    """Work that was given to a lane, and what is to become of it.

    The thread of a lane holds it for a moment longer than its answer takes. What is in it may be the last to hold a
    window or a timer, and Qt crashes when one of those ends on another thread than its own: so the main thread takes
    everything out.
    """

    def __init__(self, work: Callable[[], Any], done: Done[Any], failed: Failed, task: Task | None) -> None:
        self._work, self._done, self._failed, self._task = work, done, failed, task
        self._result: Any = None
        self._error: BaseException | None = None

    def do(self) -> None:
        """Do the work; on the thread of the lane."""
        try:
            self._result = self._work()
        except BaseException as error:
            self._error = error

    def take(self) -> tuple[Any, BaseException | None, Done[Any], Failed, Task | None]:
        """Return the result, the error, who wants to know of each, and the task; nothing stays here."""
        taken = self._result, self._error, self._done, self._failed, self._task
        self.__dict__.clear()
        return taken


class Tasks(QObject):
    """All work of one window that is not done on the main thread."""

    failed = Signal(object)
    """Work failed, and nobody said what to do then."""
    noticed = Signal(object)
    """With a Notice of how the library was found when it was opened."""
    _finished = Signal(object)

    def __init__(self, library: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library_address = library
        self._writing = Shelf(library, reading=False, tell=self.noticed.emit)
        self._reading = Shelf(library, reading=True, tell=self.noticed.emit)
        self._store = ThreadPoolExecutor(1, "store")
        self._read = ThreadPoolExecutor(1, "read")
        self._work = ThreadPoolExecutor(2, "work")  # so that what is short need not wait for what is long
        self._network = ThreadPoolExecutor(2, "network")
        self._quiet = ThreadPoolExecutor(1, "quiet")
        self._last_stored: Event | None = None
        self._jobs: set[_Job] = set()
        self._under_way: set[Task] = set()
        self._newest: dict[Hashable, object] = {}
        self._newest_tasks: dict[Hashable, Task] = {}
        self._closed = False
        # Queued, for what is done at once as well: who asked is first to get the task, and only then its answer.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def store(self, work: Callable[[Library], T], done: Done[T] = None, failed: Failed = None) -> None:
        """Do something with the library, after everything that was given before."""
        self._give_to_store(lambda: work(self._writing.library()), done, failed)

    def _give_to_store(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        is_over = self._last_stored = Event()
        self._send(self._store, work, done, failed).add_done_callback(lambda _: is_over.set())

    def move(
        self,
        address: str,
        work: Callable[[Library | None, Callable[[], Library]], T],
        is_whole: bool,
        done: Done[T] = None,
        failed: Failed = None,
    ) -> None:
        """Go on with the library at another address; where that fails, the one that there was stays.

        `work` is done in the store lane; it is given that one, and what opens the other. One that is not `is_whole`
        any more, as its file was written over, is not given: it is let go before, as it may be the same file.
        """
        # Reads that are given from now on wait for this, so the lane is asked before.
        closed = None if is_whole else self._read.submit(self._reading.close)

        others: list[Library] = []

        def open_other() -> Library:
            if closed is not None:
                closed.result()
                self._writing.close()
            others.append(self._writing.open(address))
            return others[0]

        def move() -> T:
            try:
                answer = work(self._writing.library() if is_whole else None, open_other)
            except BaseException:
                for other in others:
                    other.close()
                raise
            self._writing.take(others[0], address)
            self._reading.use(address)
            self.library_address = address
            return answer

        self._give_to_store(move, done, failed)

    def read(self, work: Callable[[Library], T], done: Done[T] = None, failed: Failed = None) -> None:
        """Look something up in the library, where everything is that was stored before."""
        if self._last_stored is None:  # nobody has seen yet whether the library is there, and up to date
            self.store(_ignore, None, _ignore)
        stored = self._last_stored

        def look() -> T:
            if stored is not None:
                stored.wait()
            if self._closed:
                raise Cancelled
            return work(self._library_to_read())

        self._send(self._read, look, done, failed)

    def _library_to_read(self) -> Library:
        """Return the library to look at; where there is none, what kept it from being made is what to say."""
        try:
            return self._reading.library()
        except DwuglosError as error:
            raise self._writing.failure or error from None

    def work(self, work: LongWork[T], done: Done[T] = None, failed: Failed = None) -> Task:
        """Do work that keeps the processor busy."""
        return self._begin(self._work, work, done, failed)

    def network(self, work: LongWork[T], done: Done[T] = None, failed: Failed = None) -> Task:
        """Do work that waits for a service, or for anything else that is not this program."""
        return self._begin(self._network, work, done, failed)

    def quiet(self, work: LongWork[T], done: Done[T] = None, failed: Failed = None) -> Task:
        """Do work that nobody waits for."""
        return self._begin(self._quiet, work, done, failed)

    def alone(self, work: LongWork[T], done: Done[T] = None, failed: Failed = None) -> Task:
        """Do something to the file of the library while this window does not have it open.

        What is given to the lanes of the library meanwhile waits, and is done to what is there then.
        """
        is_free, is_over = Event(), Event()

        def put_down() -> None:
            self._reading.let_go()
            is_free.set()
            is_over.wait()

        def do(tell: Callable[[object], None], cancelled: Event) -> T:
            try:
                is_free.wait()
                self._writing.let_go()
                return work(tell, cancelled)
            finally:
                is_over.set()

        self._last_stored = is_over
        self._read.submit(put_down)
        return self._begin(self._store, do, done, failed)

    def latest(
        self,
        key: Hashable,
        lane: Callable[..., Task | None],
        work: Callable[..., T],
        done: Done[T] = None,
        failed: Failed = None,
    ) -> None:
        """Give work to a lane, one of the methods above; of all that is given under a key only the newest is answered.

        What is no longer wanted when its turn comes is not begun, and long work is asked to stop.
        """
        self.drop(key)
        mark = self._newest[key] = object()

        def is_wanted() -> bool:
            return self._newest.get(key) is mark

        def work_if_wanted(*arguments: Any) -> T:
            if not is_wanted():
                raise Cancelled
            return work(*arguments)

        def when_wanted(answer: Callable[[Any], object]) -> Callable[[Any], object]:
            def tell(outcome: Any) -> None:
                if is_wanted():
                    # There are keys that nobody uses again: nothing is held by what has been answered.
                    del self._newest[key]
                    self._newest_tasks.pop(key, None)
                    answer(outcome)

            return tell

        task = lane(work_if_wanted, when_wanted(done or _ignore), when_wanted(failed or self.failed.emit))
        if task is not None:
            self._newest_tasks[key] = task

    def drop(self, key: Hashable) -> bool:
        """Let nothing that was given under a key be answered any more; return whether there was anything."""
        is_there = self._newest.pop(key, None) is not None
        task = self._newest_tasks.pop(key, None)
        if task is not None:
            task.cancel()
        return is_there

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be done any more: the window is gone."""
        return self._closed

    def close(self) -> None:
        """Stop long work, finish what the library was given, and let the library go."""
        if self._closed:
            return
        self._closed = True
        for task in self._under_way:
            task.cancel()
        for lane in (self._work, self._network, self._quiet):
            lane.shutdown(wait=True)
        for lane, shelf in ((self._store, self._writing), (self._read, self._reading)):
            lane.submit(shelf.close)
            lane.shutdown(wait=True)
        self._jobs.clear()

    def _begin(self, lane: ThreadPoolExecutor, work: LongWork[T], done: Done[T], failed: Failed) -> Task:
        task = Task(self)
        self._under_way.add(task)
        self._send(lane, partial(work, task.reported.emit, task.cancelled), done, failed, task)
        return task

    def _send(
        self, lane: ThreadPoolExecutor, work: Callable[[], T], done: Done[T], failed: Failed, task: Task | None = None
    ) -> Future[None]:
        job = _Job(work, done, failed, task)
        self._jobs.add(job)
        return lane.submit(self._do, job)

    def _do(self, job: _Job) -> None:
        job.do()
        self._finished.emit(job)

    @Slot(object)
    def _on_finished(self, job: _Job) -> None:
        self._jobs.discard(job)
        result, error, done, failed, task = job.take()
        if self._closed:
            return  # nobody is there any more to be told
        if task is not None:
            self._under_way.discard(task)
            task.deleteLater()
            if task.is_dropped:
                return
        if error is None:
            if done is not None and not _is_gone(done):
                done(result)
        elif isinstance(error, Cancelled):
            if task is not None:
                task.stopped.emit()
        elif failed is None or not _is_gone(failed):
            (failed or self.failed.emit)(error)


def _is_gone(answer: Callable[[Any], object]) -> bool:
    """Return whether an answer is to go to a method of what Qt has deleted, such as a closed dialog."""
    receiver = getattr(answer.func if isinstance(answer, partial) else answer, "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)


def _ignore(_result: object) -> None:
    """Do nothing with what nobody wants."""
