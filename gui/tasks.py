"""Work off the main thread, with one way back.

There are two lanes. The store lane is one thread, on which the library lives: what is given to it happens in the order
it was given. The network lane carries long work that talks to services. Work is a plain function of the core; `done`
and `failed` are called on the main thread. Feature code never sees a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dwuglos.errors import Cancelled

if TYPE_CHECKING:
    from dwuglos.store.library import Library

T = TypeVar("T")
Done = Callable[[T], object] | None
Failed = Callable[[BaseException], object] | None


class Task(QObject):
    """Long work that is under way: it tells its progress and can be asked to stop."""

    progressed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop; it ends as done or failed all the same."""
        self.cancelled.set()


class Tasks(QObject):
    """All work of one window that is not done on the main thread."""

    failed = Signal(object)
    """Work failed, and nobody said what to do then."""
    _finished = Signal(object)

    def __init__(self, library: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library_address = library
        self._library: Library | None = None
        self._store = ThreadPoolExecutor(1, "store")
        self._network = ThreadPoolExecutor(2, "network")
        self._under_way: set[Task] = set()
        self._closed = False
        # Queued, for what is done at once as well: who asked is first to get the task, and only then its answer.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def store(self, work: Callable[[Library], T], done: Done[T] = None, failed: Failed = None) -> None:
        """Do something with the library, after everything that was asked before."""
        self._send(self._store.submit(lambda: work(self._opened())), done, failed)

    def store_now(self, work: Callable[[Library], T]) -> T:
        """Do something short with the library and wait for it; raises what it raises."""
        return self._store.submit(lambda: work(self._opened())).result()

    def run(
        self,
        work: Callable[[Callable[[object], None], Event], T],
        done: Done[T] = None,
        failed: Failed = None,
    ) -> Task:
        """Do long work; it may call its first argument with its progress and should look at the second."""
        task = Task(self)
        self._under_way.add(task)
        future = self._network.submit(work, task.progressed.emit, task.cancelled)
        self._send(future, done, failed, task)
        return task

    def close(self) -> None:
        """Stop long work, finish what the library was given, and let the library go."""
        if self._closed:
            return
        self._closed = True
        for task in self._under_way:
            task.cancel()
        self._network.shutdown(wait=True)
        self._store.submit(self._let_go)
        self._store.shutdown(wait=True)

    def _opened(self) -> Library:
        """Return the library, opened at its first use: SQLAlchemy is imported here, after the first frame."""
        if self._library is None:
            from dwuglos.store.library import Library

            self._library = Library(self.library_address)
        return self._library

    def _let_go(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _send(self, future: Future[T], done: Done[T], failed: Failed, task: Task | None = None) -> None:
        future.add_done_callback(lambda finished: self._finished.emit((finished, done, failed, task)))

    @Slot(object)
    def _on_finished(self, outcome: tuple[Future[Any], Done[Any], Failed, Task | None]) -> None:
        if self._closed:
            return  # nobody is there any more to be told
        future, done, failed, task = outcome
        if task is not None:
            self._under_way.discard(task)
            task.deleteLater()
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if done is not None:
                done(future.result())
        elif not isinstance(error, Cancelled):
            (failed or self.failed.emit)(error)
