"""A process of our own that reads lines of JSON and answers each with one line.

For work that holds Python's lock, may crash, or cannot be stopped: the process can always be ended.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from dwuglos.errors import Cancelled

_ROOT = Path(__file__).resolve().parents[2]
_POLL = 0.05
"""Seconds between two looks at whether somebody wants it to stop."""


class LineProcess:
    """The process; it ends at the latest when this object is garbage-collected or the program ends."""

    def __init__(self, command: list[str], name: str) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # where an engine writes messages about its panics
            cwd=_ROOT,  # Python imports from its working folder first, which must not be a folder of the user
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        """What it has answered; None once it has ended."""
        reader = Thread(target=_read, args=(self._process, self.answers), name=name, daemon=True)
        reader.start()
        self.end = weakref.finalize(self, _end, self._process, reader)

    def ask(self, question: dict[str, Any]) -> None:
        """Send a question. An error is ignored, as a dead process is noticed by its missing answer."""
        stdin = self._process.stdin
        assert stdin is not None, "it was opened as a pipe"
        with suppress(OSError, ValueError):
            stdin.write(json.dumps(question).encode() + b"\n")
            stdin.flush()

    def next_answer(self, patience: float, is_unwanted: Callable[[], bool]) -> dict[str, Any] | None:
        """Wait for the next answer and return it; None once the process has ended.

        Raises TimeoutError after `patience` seconds, and Cancelled when nobody wants the answer any more. The process
        is ended then, as its answer would be taken for that to the next question.
        """
        end = time.monotonic() + patience
        while True:
            try:
                answer = self.answers.get(timeout=_POLL)
            except Empty:
                if is_unwanted():
                    self.end()
                    raise Cancelled from None
                if time.monotonic() > end:
                    self.end()
                    raise TimeoutError from None
                continue
            if answer is None and is_unwanted():
                raise Cancelled
            return answer


def command_for(module: str, argument: str) -> list[str]:
    """Return the command that starts a process: Python with its module, or the frozen program with its argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    return [sys.executable, "-m", module]


def _read(process: subprocess.Popen[bytes], answers: SimpleQueue[dict[str, Any] | None]) -> None:
    assert process.stdout is not None, "it was opened as a pipe"
    with suppress(OSError, ValueError):
        for line in process.stdout:
            answers.put(json.loads(line))
    answers.put(None)


def _end(process: subprocess.Popen[bytes], reader: Thread) -> None:
    process.kill()
    process.wait()
    reader.join()
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):  # closing a pipe sends what is left in its buffer, and nobody reads it any more
            if pipe is not None:
                pipe.close()
