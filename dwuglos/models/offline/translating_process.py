"""Start the process that translates, ask it, and start it again once when it dies; `child_process.py` is its code."""

from __future__ import annotations

import json
import subprocess
import sys
import weakref
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Any

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline
from dwuglos.models.offline import child_process
from dwuglos.models.offline.model_files import ModelFiles

PATIENCE = 60.0
"""Seconds without an answer after which the process counts as hanging."""

_ROOT = Path(__file__).resolve().parents[3]
_POLL = 0.1  # seconds between two looks at whether the user has cancelled


class _Died(Exception):
    """The process ended without an answer."""


class TranslatingProcess:
    """A model in a process of its own, which starts at the first question and runs until `close`.

    Several threads may use it; their questions wait for each other.
    """

    def __init__(self, files: ModelFiles, patience: float = PATIENCE) -> None:
        self._files = files
        self._patience = patience
        self._lock = Lock()
        self._closed = Event()
        self._child: _Child | None = None

    def translate(self, sentences: list[str]) -> list[str]:
        """Return the Polish for each of `sentences`.

        Raises BadAnswer when the engine fails at them, ServiceOffline when its process dies twice or hangs, InputError
        when the files are no model, and Cancelled after `close`.
        """
        with self._lock:
            for _ in range(2):
                try:
                    return self._answers_to(sentences)
                except _Died:
                    self._let_go()
            raise ServiceOffline(
                "The offline translator broke off twice; close other programs if memory is short, then try again."
            )

    def close(self) -> None:
        """End the process, also in the middle of a translation."""
        self._closed.set()
        child = self._child
        if child is not None:
            child.end()

    def _answers_to(self, sentences: list[str]) -> list[str]:
        if self._closed.is_set():
            raise Cancelled
        if self._child is None:
            self._child = self._start()
        answer = self._answer({"texts": sentences})
        texts = answer.get("texts")
        if not isinstance(texts, list) or len(texts) != len(sentences):
            self._let_go()
            raise BadAnswer("The offline translator could not cope with this text; translate it by hand.")
        return [str(text) for text in texts]

    def _start(self) -> _Child:
        self._child = child = _Child()
        files = self._files
        paths = {
            "model": str(files.model.absolute()),
            "source": str(files.source_vocabulary.absolute()),
            "target": str(files.target_vocabulary.absolute()),
            "shortlist": str(files.shortlist.absolute()) if files.shortlist else None,
        }
        if "loaded" not in self._answer({"load": paths}):
            self._let_go()
            raise InputError(
                "The model in {folder} cannot be used; download it anew, or choose another folder.",
                folder=files.model.parent,
            )
        return child

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        child = self._child
        assert child is not None, "asked only while there is one"
        seconds = 0.0
        child.ask(question)
        while True:
            if self._closed.is_set():
                self._let_go()
                raise Cancelled
            try:
                answer = child.answers.get(timeout=_POLL)
            except Empty:
                seconds += _POLL
                if seconds > self._patience:
                    self._let_go()
                    raise ServiceOffline(
                        "The offline translator does not answer; try again, or with less text at once."
                    ) from None
                continue
            if answer is None:
                raise _Died
            return answer

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


class _Child:
    """The process itself; it ends at the latest when this object is garbage-collected or the program ends."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the engine writes messages about its panics there
            cwd=_ROOT,  # Python imports from its working folder first, which must not be a folder of the user
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        reader = Thread(target=_read, args=(self._process, self.answers), name="offline translator", daemon=True)
        reader.start()
        self.end = weakref.finalize(self, _end, self._process, reader)

    def ask(self, question: dict[str, Any]) -> None:
        """Send a question. An error is ignored, as a dead process is noticed by its missing answer."""
        stdin = self._process.stdin
        assert stdin is not None, "it was opened as a pipe"
        with suppress(OSError, ValueError):
            stdin.write(json.dumps(question).encode() + b"\n")
            stdin.flush()


def command() -> list[str]:
    """Return the command that starts the process: Python with the module, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, child_process.CHILD]
    return [sys.executable, "-m", child_process.__name__]


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
