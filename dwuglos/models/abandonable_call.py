"""A call that may be left behind."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from typing import Generic, TypeVar

from dwuglos.errors import Cancelled

T = TypeVar("T")

_POLL = 0.05  # seconds between two looks at whether the user has cancelled


class AbandonableCall(Generic[T]):
    """A call on a daemon thread of its own, which is left behind when nobody can wait for it any longer.

    Libraries that ask a service cannot be interrupted from outside while the service is silent. `ended` is called on
    the thread of the call, whatever came of it.
    """

    def __init__(self, work: Callable[[], T], name: str, ended: Callable[[], object] = lambda: None) -> None:
        self._work = work
        self._name = name
        self._ended = ended
        self._result: list[T] = []
        self._error: BaseException | None = None
        self.over = Event()

    def start(self) -> None:
        """Begin the call."""
        Thread(target=self._run, name=self._name, daemon=True).start()

    def outcome(self, is_cancelled: Callable[[], bool]) -> T:
        """Make the call and return its result.

        Raises what `result` raises, and Cancelled within a moment of being asked to stop.
        """
        self.start()
        while not self.over.wait(_POLL):
            if is_cancelled():
                raise Cancelled
        return self.result()

    def result(self) -> T:
        """Return the result of a call that is over.

        Raises the error of the call, and RuntimeError in place of an exception that would end the program: a library
        may raise SystemExit.
        """
        if isinstance(self._error, Exception):
            raise self._error
        if self._error is not None:
            raise RuntimeError(f"{self._name} broke off") from self._error
        return self._result[0]

    def _run(self) -> None:
        try:
            self._result.append(self._work())
        except BaseException as error:
            self._error = error
        finally:
            self.over.set()
            self._ended()
